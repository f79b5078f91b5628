import type { Resolvers } from '../../generated/resolvers.ts';
import { personShown, unitShown } from '../../organisation/records.ts';
import { listArgumentInvalid } from '../../platform/argument.ts';
import type { Context } from '../../platform/context.ts';
import { mapConnection } from '../../platform/connection.ts';
import { certain } from '../../platform/item.ts';
import { userErrors, type Refusal, type Result, type UserError } from '../../platform/result.ts';
import { civilDate } from '../../platform/time.ts';
import { describeOpening } from '../engine/describe.ts';
import type { AskedPlace, Place } from '../types.ts';
import { most } from './checking-parts.ts';
import { cancelOpenOnce, changeClosure, closePlaces, endClosure, openOnce } from './closure-acts.ts';
import { changePlace, changeSpaces } from './fact-acts.ts';
import { changeWords } from './history.ts';
import { exceptionsIn, given, openingIn, periodIn, textIn } from './input-resolvers.ts';
import {
  courtBookingsInWay,
  courtBookingsTouched,
  insideInWay,
  insideTouched,
  reservationsInWay,
  reservationsTouched,
} from './in-way-acts.ts';
import { openingHistory, openingPlaces, placeSetting, previewOpening } from './list-acts.ts';
import { linesOf } from '../phrases/writing.ts';
import { readNotice } from '../phrases/notice.ts';
import { refusalTexts } from './refusals.ts';
import { endOf, MOST_PLACES, periodEnd } from './rules.ts';
import { resolvers as shown } from './rule-resolvers.ts';
import { setOpening, withdrawOpening } from './set-acts.ts';
import { templates } from './templates.ts';
import type { PlaceResult, SettingRefusal } from './types.ts';

const MOST_WORDS = 80;

const errorsOf = <Code extends SettingRefusal>(ctx: Context, refusals: readonly Refusal<Code>[]): UserError<Code>[] =>
  userErrors(refusals, refusalTexts, ctx.language);

/** Answer of an act on several places. */
const itemsOf = <Code extends SettingRefusal>(ctx: Context, result: Result<PlaceResult[], Code>) =>
  result.ok ? { items: result.value, userErrors: [] } : { items: [], userErrors: errorsOf(ctx, result.refusals) };

const asked = (place: Place, { now }: Context): AskedPlace => ({ place, at: now });

/** Answer of an act on one place. */
const placeOf = <Code extends SettingRefusal>(ctx: Context, result: Result<Place, Code>) =>
  result.ok
    ? { place: asked(result.value, ctx), userErrors: [] }
    : { place: null, userErrors: errorsOf(ctx, result.refusals) };

/** Longest paragraph of a notice that is pasted whole. */
const MOST_PARAGRAPH = 2_000;

const checkedLines = (lines: readonly string[]): readonly string[] => {
  if (lines.length >= 1 && lines.length <= most.lines && lines.every(({ length }) => length <= MOST_PARAGRAPH))
    return lines;
  throw listArgumentInvalid('lines', {
    zh: '应为 1 至 40 行或段，每段不超过 2000 个字。',
    en: '`lines` must be 1 to 40 lines or paragraphs of at most 2,000 characters.',
  });
};

const checkedPlaces = <Asked extends { readonly placeIds: readonly string[] }>(asked: Asked): Asked => {
  if (asked.placeIds.length <= MOST_PLACES) return asked;
  throw listArgumentInvalid('placeIds', { zh: '最多 100 个场所。', en: '`placeIds` must name at most 100 places.' });
};

const bySpan = (a: { readonly from: string }, b: { readonly from: string }): number => (a.from < b.from ? -1 : 1);

export const resolvers: Resolvers = {
  Query: {
    openingPlaces: async (_, question, ctx) => {
      const { totalCount, ...page } = await openingPlaces(ctx, question);
      return { ...mapConnection(page, (place) => asked(place, ctx)), totalCount };
    },
    openingTemplates: () => [...templates],
    readOpening: (_, { lines }, { now }) =>
      readNotice(checkedLines(lines).join('\n'), civilDate(now)).map(
        ({ text, said, unused, assumed = [], readings, trouble = null }) => ({
          ...{ line: text, said, trouble },
          unused: [...unused],
          assumed: [...assumed],
          readings: [...readings],
        }),
      ),
    previewOpening: async (_, { input }, ctx) => {
      const { placeIds, opening, effectiveFrom, exceptions } = input;
      const setting = { placeIds, opening: openingIn(opening), effectiveFrom, exceptions: exceptionsIn(exceptions) };
      const result = await previewOpening(ctx, setting);
      return result.ok
        ? { previews: result.value, userErrors: [] }
        : { previews: [], userErrors: errorsOf(ctx, result.refusals) };
    },
    reservationsInWay: (_, question, ctx) => reservationsInWay(ctx, checkedPlaces(question)),
    courtBookingsInWay: (_, question, ctx) => courtBookingsInWay(ctx, checkedPlaces(question)),
    insideInWay: (_, question, ctx) => insideInWay(ctx, checkedPlaces(question)),
    openingHistory: async (_, question, ctx) => (await openingHistory(ctx, question)) ?? null,
  },
  Mutation: {
    setOpening: async (_, { input: { opening, exceptions, title, source, ...input } }, ctx) =>
      itemsOf(
        ctx,
        await setOpening(ctx, {
          ...input,
          opening: openingIn(opening),
          exceptions: exceptionsIn(exceptions),
          previewed: input.previewed ?? [],
          title: textIn(title),
          source: source ? given(source) : undefined,
        }),
      ),
    withdrawOpening: async (_, { input }, ctx) => itemsOf(ctx, await withdrawOpening(ctx, input)),
    closePlaces: async (_, { input: { from, to, reason, ...input } }, ctx) => {
      const closing = { ...input, from: from ?? undefined, to: to ?? undefined, reason: reason ?? undefined };
      const result = await closePlaces(ctx, closing);
      return result.ok
        ? { ...result.value, userErrors: [] }
        : { items: [], userErrors: errorsOf(ctx, result.refusals) };
    },
    changeClosure: async (_, { input: { reason, ...input } }, ctx) =>
      itemsOf(ctx, await changeClosure(ctx, { ...input, reason: reason ?? undefined })),
    endClosure: async (_, { input }, ctx) => itemsOf(ctx, await endClosure(ctx, input)),
    openOnce: async (_, { input: { period, line, ...input } }, ctx) =>
      itemsOf(
        ctx,
        await openOnce(ctx, {
          ...input,
          period: period ? periodIn(period) : undefined,
          structured: period != null,
          line: line ?? undefined,
        }),
      ),
    cancelOpenOnce: async (_, { input }, ctx) => itemsOf(ctx, await cancelOpenOnce(ctx, input)),
    changeSpaces: async (_, { input: { cancelLatest, ...input } }, ctx) =>
      placeOf(ctx, await changeSpaces(ctx, { ...input, cancelLatest: cancelLatest ?? false })),
    changePlace: async (_, { input: { placeId, revision, reason, ...said } }, ctx) => {
      const { location, gates, vehicleLimits, complaintsTelephone } = said;
      const facts = given({
        name: textIn(said.name),
        address: textIn(said.address),
        registration: textIn(said.registration),
        location,
        gates: gates?.map(({ name, ...ways }) => ({ ...ways, name: textIn(name) ?? { zh: '', en: '' } })),
        vehicleLimits: vehicleLimits && {
          commercialAllowed: vehicleLimits.commercialAllowed,
          ...given({ maxSeats: vehicleLimits.maxSeats, maxHeightCm: vehicleLimits.maxHeightCm }),
        },
        complaintsTelephone,
      });
      return placeOf(ctx, await changePlace(ctx, { placeId, revision, reason, facts }));
    },
  },
  Place: {
    opening: async ({ place }, _, ctx) => (await placeSetting(ctx, place)) ?? null,
  },
  ParkingSpaces: {
    total: ({ offered, kept = 0, outOfService = 0 }) => offered + kept + outOfService,
    kept: ({ kept }) => kept ?? 0,
    outOfService: ({ outOfService }) => outOfService ?? 0,
  },
  PlaceOpening: {
    unit: async ({ place: { unitId } }, _, ctx) => certain(await unitShown(ctx, unitId), `unit ${unitId}`),
    revision: ({ place }) => place.revision ?? 0,
    versions: ({ versions }) => [...versions],
    closures: ({ place }, _, { now }) => place.opening.closures.filter((one) => endOf(one) > now).sort(bySpan),
    periods: ({ place }, _, { now }) =>
      place.opening.periods.filter((one) => one.id !== undefined && periodEnd(one) > now),
    words: ({ place }, _, { now }) => describeOpening(place.opening, civilDate(now)).slice(0, MOST_WORDS),
  },
  OpeningVersion: {
    id: ({ version }) => version.id,
    effectiveFrom: ({ version }) => version.effectiveFrom,
    effectiveTo: ({ reign }) => reign.to,
    rules: ({ version }) => [...version.rules],
    periods: ({ version }) => [...version.periods],
    lines: ({ version }) => linesOf(version),
    own: ({ version }) => version.own,
    title: ({ version }) => version.title,
    source: ({ version: { source } }) =>
      source && { number: source.number ?? null, date: source.date ?? null, url: source.url ?? null },
    reason: ({ version }) => version.reason,
    setBy: async ({ version: { setBy } }, _, ctx) => (setBy === undefined ? null : await personShown(ctx, setBy)),
    setAt: ({ version }) => version.setAt,
  },
  ...shown,
  OpeningTemplate: { facts: ({ facts }) => [...facts] },
  OpeningPreview: {
    places: ({ places }, _, ctx) => places.map((place) => asked(place, ctx)),
    revisions: ({ places }) => places.map(({ id, revision = 0 }) => ({ placeId: id, revision })),
    keepOwn: ({ keepOwn }, _, ctx) => keepOwn.map((place) => asked(place, ctx)),
    parts: ({ parts }) => [...parts],
    reservationsTouched: (preview, _, ctx) => reservationsTouched(ctx, preview),
    courtBookingsTouched: (preview, _, ctx) => courtBookingsTouched(ctx, preview),
    insideTouched: (preview, _, ctx) => insideTouched(ctx, preview),
    warnings: ({ warnings }) => warnings.map((warning) => ({ ...warning, at: warning.at ?? null })),
    words: ({ after }, _, { now }) => describeOpening(after, civilDate(now)).slice(0, MOST_WORDS),
  },
  OpeningPreviewPart: {
    days: ({ days }) => [...days],
    windows: ({ windows }) => [...windows],
    spans: ({ spans }) => [...spans],
  },
  OpeningChange: {
    by: async ({ by }, _, ctx) => (await personShown(ctx, by)) ?? null,
    before: (change) => changeWords(change).before.slice(0, MOST_WORDS),
    after: (change) => changeWords(change).after.slice(0, MOST_WORDS),
  },
  PlaceActItem: {
    place: ({ place }, _, ctx) => (place ? asked(place, ctx) : null),
    userErrors: ({ refusals }, _, ctx) => errorsOf(ctx, refusals),
  },
};
