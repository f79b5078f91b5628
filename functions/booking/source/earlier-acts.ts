/** Why the sources before the one used could not serve a trip, as it is kept with the order (双保障). */
import type { Vehicle } from '../../fleet/types.ts';
import type { Context } from '../../platform/context.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { textRefusals } from '../request/asking.ts';
import { isRentalOnly } from '../rentals.ts';
import type { EarlierSource } from './reason-types.ts';
import type { VehicleSource } from '../types.ts';
import { offersOfFleet, type Beside, type Sources } from './acts.ts';
import { sourceOfAll, type Question } from './matching.ts';
import { neighbourOffers } from './neighbour-acts.ts';
import { timeShareFor } from './proposal-acts.ts';
import { earlierThan, proposals, saidOfUnit, saidTogether, tooLongFor } from './proposing.ts';
import type { DeclinedSource } from './types.ts';

/** What a dispatcher says of sources that he passes over. */
export type Declined = readonly DeclinedSource[] | null | undefined;

/** A word on a source that was passed over is said in full. */
export const declinedRefusals = (declined: Declined): Refusal<'TEXT_INVALID'>[] =>
  (declined ?? []).flatMap(({ reason }) => textRefusals('declinedSources', tidy(reason), 2, 200));

/** A source that could serve is used first, unless the dispatcher has said why not. */
export const passedOverRefusals = (earlier: readonly EarlierSource[]): Refusal<'EARLIER_SOURCE_AVAILABLE'>[] =>
  earlier
    .filter(({ available, declined }) => available > 0 && declined === undefined)
    .map(({ source, available }) =>
      refusal('EARLIER_SOURCE_AVAILABLE', ['input', 'declinedSources'], { source, available }),
    );

/** The same of several trips of one act, each source once. */
export const passedOverByAny = (said: Iterable<readonly EarlierSource[]>): Refusal<'EARLIER_SOURCE_AVAILABLE'>[] => [
  ...new Map([...said].flatMap(passedOverRefusals).map((one) => [String(one.facts.source), one])).values(),
];

/**
 * Asks every source before one. Rosters are in memory and only fleets with vehicles have a ledger to read, so this
 * mostly costs nothing for a unit without vehicles of its own.
 */
export const earlierSources = async (
  ctx: Context,
  sources: Sources,
  used: VehicleSource,
  question: Question,
  declined: Declined,
  beside: Beside = {},
): Promise<EarlierSource[]> => {
  const earlier = earlierThan(used);
  if (isRentalOnly(question.need.window, question.policy))
    return earlier.map((source) => tooLongFor(source, question.policy));
  const fleets = [
    ...(earlier.includes('OWN_UNIT') ? [sources.unitId] : []),
    ...(earlier.includes('PLATFORM_POOL') ? [sources.centreId] : []),
  ];
  const [offers, borrowed, timeShare] = await Promise.all([
    Promise.all([...new Set(fleets)].map((id) => offersOfFleet(ctx, id, sources, question, beside))),
    earlier.includes('NEIGHBOUR_UNIT') ? neighbourOffers(ctx, sources, question) : [],
    earlier.includes('TIME_SHARE') ? timeShareFor(ctx, sources, question) : undefined,
  ]);
  const supply = { offers: [...offers.flat(), ...borrowed], timeShare, partners: [] };
  return proposals(supply, question)
    .filter(({ source }) => earlier.includes(source))
    .map(({ source, available, reasons }) => {
      const word = declined?.find((one) => one.source === source);
      return { source, available, reasons, ...(word ? { declined: tidy(word.reason) } : {}) };
    });
};

/** The same of a trip of several: each of their units is asked for its own vehicles, the other sources once. */
export const earlierOfAll = async (
  ctx: Context,
  sides: readonly Sources[],
  used: VehicleSource,
  question: Question,
  declined: Declined,
  beside: Beside = {},
): Promise<EarlierSource[]> => {
  const units = [...new Map(sides.map((side) => [side.unitId, side])).values()];
  const said = await Promise.all(
    units.map(async (side) => {
      const own = await earlierSources(ctx, side, used, question, declined, beside);
      return sides.length > 1 ? saidOfUnit(own, side.unitId) : own;
    }),
  );
  return saidTogether(said, used);
};

/** What an order keeps of the sources before its own; nothing where there are none. */
export const keptEarlier = (
  said: readonly EarlierSource[],
  used: VehicleSource,
): { readonly earlierSources?: readonly EarlierSource[] } => {
  const earlier = said.filter(({ source }) => earlierThan(used).includes(source));
  return earlier.length > 0 ? { earlierSources: earlier } : {};
};

/** What the fleets of a unit and its centre say of a trip, before it is known which vehicles go. */
export const fleetsSay = (
  ctx: Context,
  sources: Sources,
  question: Question,
  declined?: Declined,
): Promise<EarlierSource[]> => earlierSources(ctx, sources, 'NEIGHBOUR_UNIT', question, declined);

/** What the sources before it say where a neighbour's vehicle is sent; undefined where the vehicle is none. */
export const saidOfBorrowed = async (
  ctx: Context,
  vehicle: Vehicle | undefined,
  sides: readonly Sources[],
  question: Question,
  declined: Declined,
  beside: Beside = {},
): Promise<EarlierSource[] | undefined> => {
  const source = vehicle && sourceOfAll(vehicle, sides, question.policy);
  return source === 'NEIGHBOUR_UNIT' ? earlierOfAll(ctx, sides, source, question, declined, beside) : undefined;
};
