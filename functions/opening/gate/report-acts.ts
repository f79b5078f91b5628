/** Use cases of gates and counting devices: what came in, what went out, how many there are. */
import { plateOf } from '../../fleet/plates.ts';
import { actorOf } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { MINUTE, type Instant } from '../../platform/time.ts';
import { plateHashOf } from '../citizen/records.ts';
import type { OpeningPolicy } from '../policy.ts';
import { findPlace } from '../records.ts';
import { admittedAt, eventIn, isAdmissionOf, movedAt, moveOf, moveWith, otherEntries, toldIn } from './occupancy.ts';
import { countWrite, movesWrite, occupancyOf, seeOccupancies } from './occupancy-records.ts';
import { notePlates, vehiclesOf, type KnownEvent, type Lot } from './presence-acts.ts';
import { countRefusals, eventRefusals, isReported, MOST_EVENTS } from './reporting.ts';
import type {
  GateEvent,
  GateEventOutcome,
  GateEventResult,
  GateReportRefusal,
  OccupancyBase,
  OccupancyRecord,
} from './types.ts';

const lotOf = async (ctx: Context, id: string): Promise<Lot | undefined> => {
  const place = nounOf(id) === 'place' ? await findPlace(ctx, id) : undefined;
  if (!place || !isReported(ctx.viewer, place)) return undefined;
  const policies = await openingPoliciesOf(ctx, place.divisionCode, ctx.now);
  return { place, policy: policies(ctx.now) };
};

/** An event that is taken, with the text that stands for it. */
interface Taken {
  readonly event: KnownEvent;
  readonly move: string;
}

/** When the plate of a vehicle going out was last read; undefined where none ever was. */
const exitReadIn = (known: Instant | undefined, taken: readonly Taken[]): Instant | undefined => {
  const read = taken.filter(({ event: { direction, plate } }) => direction === 'EXIT' && plate != null);
  const last = Math.max(known ?? 0, ...read.map(({ event }) => event.at));
  return last > 0 ? last : undefined;
};

const plateHashIn = ({ sealing }: Context, { vehicle }: KnownEvent): string | undefined =>
  vehicle === undefined ? undefined : plateHashOf(sealing, vehicle);

/** What an event says of its vehicle, readable for nobody. */
const saidOf = ({ sealing }: Context, { plate, code }: GateEvent): string => {
  const read = plate == null ? undefined : plateOf(plate);
  return read === undefined ? sealing.hash('pass', code ?? '') : plateHashOf(sealing, read);
};

/** By what the vehicle of an event is known again: its plate, else the code it showed; undefined when by nothing. */
const vehicleIn = (ctx: Context, event: KnownEvent): string | undefined =>
  plateHashIn(ctx, event) ?? (event.code == null ? undefined : saidOf(ctx, event));

/** What let a vehicle in that has come in now. */
const cameIn = (
  { admitted }: OccupancyRecord,
  plateHash: string | undefined,
  { direction, at }: GateEvent,
  { gateClockMinutes }: OpeningPolicy,
): number[] =>
  plateHash === undefined || direction === 'EXIT'
    ? []
    : [...admitted].filter((one) => isAdmissionOf(one, plateHash) && admittedAt(one) <= at + gateClockMinutes * MINUTE);

/** What became of the movements of a lot. */
interface Noted {
  readonly outcomes: ReadonlyMap<string, GateEventOutcome>;
  /** When their vehicles came in by another entry with which theirs count once. */
  readonly otherEntries: ReadonlyMap<string, Instant>;
}

/** Notes the movements of one lot in one write; undefined when the database was busy. */
const noteMoves = async (ctx: Context, { place, policy }: Lot, taken: readonly Taken[]): Promise<Noted | undefined> => {
  const see = async () => (await seeOccupancies(ctx.store, [place.id])).get(place.id);
  const known = await see();
  const before = new Set([...(known?.moves ?? [])].map(toldIn));
  // Of several with one id the first that was told stands.
  const told = [...before, ...taken.map(({ move }) => move)].reverse();
  const firstOf = new Map(told.map((move) => [eventIn(move), move]));
  const outcomeOf = ({ move }: Taken): GateEventOutcome => {
    if (before.has(move)) return 'REPEATED';
    if (firstOf.get(eventIn(move)) !== move) return 'REFUSED';
    return known?.base && movedAt(move) <= known.base.at ? 'BEFORE_COUNT' : 'COUNTED';
  };
  const outcomes = new Map(taken.map((one) => [one.move, outcomeOf(one)]));
  const counted = taken.filter(({ move }) => outcomes.get(move) === 'COUNTED');
  const moves = new Set(counted.map(({ event, move }) => moveWith(move, vehicleIn(ctx, event))));
  const noted = (record: OccupancyRecord | undefined): Noted => ({
    outcomes,
    otherEntries: record ? otherEntries(record, new Set(outcomes.keys())) : new Map(),
  });
  if (moves.size === 0) return noted(known);
  const lot = { placeId: place.id, cityCode: place.cityCode };
  const standing = taken.filter(({ move }) => outcomes.get(move) !== 'REFUSED');
  const admitted = new Set(
    standing.flatMap(({ event }) => (known ? cameIn(known, plateHashIn(ctx, event), event, policy) : [])),
  );
  const outcome = await ctx.store.commit(
    [movesWrite(lot, { moves, exitReadAt: exitReadIn(known?.exitReadAt, standing), admitted })],
    stampOf(ctx, 'reportGateEvents'),
  );
  // Seen anew: another gate may have told of the same vehicle at the same moment.
  return outcome.ok ? noted(await see()) : undefined;
};

/**
 * Takes entries and exits. Each event has its own answer; one that was busy is refused as TRY_AGAIN while the others
 * stand. Sent again, nothing counts twice.
 */
export const reportGateEvents = async (
  ctx: Context,
  { events }: { readonly events: readonly GateEvent[] },
): Promise<Result<GateEventResult[], GateReportRefusal>> => {
  if (events.length < 1 || events.length > MOST_EVENTS)
    return refused([refusal('BATCH_SIZE_INVALID', ['input', 'events'], { most: MOST_EVENTS })]);
  const placeIds = [...new Set(events.map(({ placeId }) => placeId))];
  const lots = new Map(await Promise.all(placeIds.map(async (id) => [id, await lotOf(ctx, id)] as const)));
  const reporter = actorOf(ctx.viewer);
  const judged = events.map((event, i) => ({
    event,
    move: moveOf(event, reporter, saidOf(ctx, event)),
    refusal: eventRefusals(event, lots.get(event.placeId)?.policy, ctx.now, ['input', 'events', String(i)])[0],
  }));
  const taken = judged.filter(({ refusal: wrong }) => wrong === undefined);
  const noted = new Map(
    await Promise.all(
      [...Map.groupBy(taken, ({ event }) => event.placeId)].map(async ([placeId, ofPlace]) => {
        const lot = lots.get(placeId);
        if (!lot) return [placeId, undefined] as const;
        const known = await vehiclesOf(
          ctx,
          lot,
          ofPlace.map(({ event }) => event),
        );
        // Counted first: in between, the space of whoever has reserved and comes in is taken twice, never free.
        const moved = ofPlace.map(({ event, move }) => ({ event: known(event), move }));
        const counted = await noteMoves(ctx, lot, moved);
        const standing = moved
          .filter(({ move }) => counted?.outcomes.get(move) !== 'REFUSED')
          .map(({ event }) => event);
        return [placeId, counted && (await notePlates(ctx, lot, standing)) ? counted : undefined] as const;
      }),
    ),
  );
  ctx.written();
  const seen = new Set<string>();
  const results = judged.map(({ event, move, refusal: wrong }, i): GateEventResult => {
    const { deviceEventId, placeId } = event;
    const outcome = noted.get(placeId)?.outcomes.get(move);
    const otherEntryAt = noted.get(placeId)?.otherEntries.get(move);
    const path = ['input', 'events', String(i)];
    if (wrong) return { deviceEventId, outcome: 'REFUSED', refusal: wrong };
    if (!outcome) return { deviceEventId, outcome: 'REFUSED', refusal: refusal('TRY_AGAIN', path) };
    if (outcome === 'REFUSED')
      return { deviceEventId, outcome, refusal: refusal('EVENT_ID_REUSED', [...path, 'deviceEventId']) };
    const isTwice = seen.has(`${placeId} ${move}`);
    seen.add(`${placeId} ${move}`);
    return { deviceEventId, outcome: isTwice ? 'REPEATED' : outcome, otherEntryAt };
  });
  return done(results);
};

export type CountOutcome = 'TAKEN' | 'SUPERSEDED';

/** Takes a count, unless a later one is known. What moved after it was counted is added to it. */
export const reportOccupancy = async (
  ctx: Context,
  { placeId, occupied, at }: OccupancyBase & { readonly placeId: string },
): Promise<Result<CountOutcome, GateReportRefusal>> => {
  const lot = await lotOf(ctx, placeId);
  if (!lot) return refused([refusal('PLACE_NOT_FOUND', ['input', 'placeId'])]);
  const refusals = countRefusals({ occupied, at }, ctx.now, lot.policy, lot.place.spaces);
  if (refusals.length > 0) return refused(refusals);
  const { cityCode } = lot.place;
  // Most lots have a base already; the first count of a lot finds none and is written on that condition.
  for (const isFirst of [false, true, false]) {
    const write = countWrite({ placeId, cityCode }, { occupied, at }, isFirst);
    const outcome = await ctx.store.commit([write], stampOf(ctx, 'reportOccupancy'));
    ctx.written();
    if (outcome.ok) return done('TAKEN');
    if (outcome.cause === 'busy') break;
    const [first] = outcome.failed;
    const base = first?.item && occupancyOf(first.item).base;
    if (base && base.at >= at) return done('SUPERSEDED');
  }
  return refused([refusal('TRY_AGAIN')]);
};
