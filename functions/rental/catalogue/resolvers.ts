import type { Resolvers } from '../../generated/resolvers.ts';
import type { Context } from '../../platform/context.ts';
import { fen } from '../../platform/money.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { userErrors, type Refusal, type Result, type UserError } from '../../platform/result.ts';
import { instantIn } from '../../platform/time.ts';
import { findStation } from '../records.ts';
import { partnerIn } from '../partner/person-acts.ts';
import type { TariffTerms } from '../tariff/types.ts';
import { upsertCars, upsertStations, upsertTariffs } from './acts.ts';
import { inspectStation, stationsToInspect } from './inspection-acts.ts';
import { carsOfPartner, stationsOfPartner, tariffsOfPartner } from './records.ts';
import { tariffPreview } from './preview-acts.ts';
import { refusalTexts } from './refusals.ts';
import { reportCars, retireCar, retireStation } from './report-acts.ts';
import type { ItemResult } from './types.ts';

type Known = keyof typeof refusalTexts;

const said = <Code extends Known>({ language }: Context, refusals: readonly Refusal<Code>[]): UserError<Code>[] =>
  userErrors(refusals, refusalTexts, language);

/** Answer to a batch: what became of each item, or why the call was refused as a whole. */
const batchPayload = <T, Code extends Known, BatchCode extends Known, Outcome extends string>(
  ctx: Context,
  result: Result<ItemResult<T, Code, Outcome>[], BatchCode>,
) => {
  if (!result.ok) return { results: [], userErrors: said(ctx, result.refusals) };
  const results = result.value.map(({ partnerReference, outcome, node, refusals }) => ({
    ...{ partnerReference, outcome, node: node ?? null },
    userErrors: said(ctx, refusals),
  }));
  return { results, userErrors: [] };
};

/** A text in both languages; the Chinese stands in for the English when there is none. */
const both = ({ zh, en }: { readonly zh: string; readonly en?: string | null | undefined }): LocalizedText => ({
  zh,
  en: en ?? zh,
});

interface AskedTerms extends Omit<TariffTerms, 'night'> {
  readonly night?: TariffTerms['night'] | null | undefined;
}

const termsOf = ({ night, ...terms }: AskedTerms): TariffTerms => ({ ...terms, ...(night ? { night } : {}) });

export const resolvers: Resolvers = {
  Query: {
    myStations: (_, page, ctx) => stationsOfPartner(ctx, partnerIn(ctx).partnerId, page),
    myCars: (_, page, ctx) => carsOfPartner(ctx, partnerIn(ctx).partnerId, page),
    myTariffs: (_, page, ctx) => tariffsOfPartner(ctx, partnerIn(ctx).partnerId, page),
    tariffPreview: async (_, { input: { terms, window, km } }, ctx) => {
      const result = await tariffPreview(ctx, { terms: termsOf(terms), window, km });
      return result.ok
        ? { lines: [...result.value.lines], total: fen(result.value.totalFen), userErrors: [] }
        : { lines: [], total: null, userErrors: said(ctx, result.refusals) };
    },
    stationsToInspect: (_, { division }, ctx) => stationsToInspect(ctx, division),
  },
  Mutation: {
    upsertStations: async (_, { input }, ctx) => {
      const items = input.items.map((item) => ({ ...item, name: both(item.name), address: both(item.address) }));
      const { results, ...rest } = batchPayload(ctx, await upsertStations(ctx, { items }));
      return { ...rest, results: results.map(({ node: station, ...one }) => ({ ...one, station })) };
    },
    upsertCars: async (_, { input }, ctx) => {
      const { results, ...rest } = batchPayload(ctx, await upsertCars(ctx, input));
      return { ...rest, results: results.map(({ node: car, ...one }) => ({ ...one, car })) };
    },
    upsertTariffs: async (_, { input }, ctx) => {
      const items = input.items.map(({ partnerReference, name, effectiveFrom, terms }) => ({
        ...{ partnerReference, name: both(name) },
        version: { effectiveFrom, ...termsOf(terms) },
      }));
      const { results, ...rest } = batchPayload(ctx, await upsertTariffs(ctx, { items }));
      return { ...rest, results: results.map(({ node: tariff, ...one }) => ({ ...one, tariff })) };
    },
    reportCars: async (_, { input }, ctx) => {
      const items = input.items.map((item) => ({ ...item, at: instantIn(item.at) }));
      return batchPayload(ctx, await reportCars(ctx, { items }));
    },
    retireStation: async (_, { input }, ctx) => {
      const result = await retireStation(ctx, input);
      return result.ok
        ? { station: result.value, userErrors: [] }
        : { station: null, userErrors: said(ctx, result.refusals) };
    },
    retireCar: async (_, { input }, ctx) => {
      const result = await retireCar(ctx, input);
      return result.ok ? { car: result.value, userErrors: [] } : { car: null, userErrors: said(ctx, result.refusals) };
    },
    inspectStation: async (_, { input }, ctx) => {
      const result = await inspectStation(ctx, input);
      return result.ok
        ? { inspection: result.value, station: (await findStation(ctx, input.stationId)) ?? null, userErrors: [] }
        : { inspection: null, station: null, userErrors: said(ctx, result.refusals) };
    },
  },
  Tariff: {
    versions: ({ versions }) =>
      versions.map(({ night, ...version }) => ({
        ...version,
        minuteTiers: [...version.minuteTiers],
        kmTiers: [...version.kmTiers],
        night: night ?? null,
      })),
  },
  StationInspection: { items: ({ items }) => [...items] },
};
