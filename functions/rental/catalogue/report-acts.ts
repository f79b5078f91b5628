/** Use cases of a partner around what is there already: how cars stand, and what is taken out for good. */
import { daysOfResource } from '../../ledger/records.ts';
import { spansInWayOf } from '../../ledger/rules.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { take } from '../../platform/take.ts';
import { DAY } from '../../platform/time.ts';
import { partnerIn } from '../partner/person-acts.ts';
import type { Station, TimeShareCar } from '../types.ts';
import { pathOf, sizeRefusals } from './batch-acts.ts';
import { reportWrite, retireCarWrites, retireStationWrites, seeCar, seeStation, type SeenStation } from './records.ts';
import { carIdOf, reportRefusals, stationIdOf } from './telling.ts';
import type {
  ItemResult,
  ReportItemRefusal,
  ReportOutcome,
  RetireCarRefusal,
  RetireStationRefusal,
  ToldReport,
} from './types.ts';

type Reported = ItemResult<never, ReportItemRefusal, ReportOutcome>;

const outcomeOf = (
  partnerReference: string,
  outcome: ReportOutcome,
  ...refusals: Refusal<ReportItemRefusal>[]
): Reported => ({
  ...{ partnerReference, outcome, refusals },
});

/** Keeps one report unless a later one is known; the car's id holds the partner's, so no other car can be meant. */
const report = async (
  ctx: Context,
  partnerId: string,
  told: ToldReport,
  path: readonly string[],
): Promise<Reported> => {
  const { partnerReference, at: reportedAt, service, batteryPercent, rangeKm, location } = told;
  const wrong = reportRefusals(told, ctx.now, path);
  if (reportedAt === undefined || wrong.length > 0) return outcomeOf(partnerReference, 'REFUSED', ...wrong);
  const write = reportWrite(carIdOf(partnerId, partnerReference), {
    ...{ reportedAt, service, batteryPercent, rangeKm },
    ...(location ? { location } : {}),
  });
  const outcome = await ctx.store.commit([write], stampOf(ctx, 'reportCars'));
  if (outcome.ok) return outcomeOf(partnerReference, 'TAKEN');
  if (outcome.cause === 'busy') return outcomeOf(partnerReference, 'REFUSED', refusal('TRY_AGAIN', path));
  return outcome.failed[0]?.item
    ? outcomeOf(partnerReference, 'SUPERSEDED')
    : outcomeOf(partnerReference, 'REFUSED', refusal('CAR_NOT_FOUND', [...path, 'partnerReference']));
};

/**
 * Takes what cars report, up to 100 at once, in any order and as often as one likes: the newest word counts. A
 * suspended partner reports on, for its cars under way go on to their end.
 */
export const reportCars = async (
  ctx: Context,
  { items }: { readonly items: readonly ToldReport[] },
): Promise<Result<Reported[], 'BATCH_SIZE_INVALID'>> => {
  const size = sizeRefusals(items);
  if (size.length > 0) return refused(size);
  const { partnerId } = partnerIn(ctx);
  const results = await Promise.all(items.map((told, index) => report(ctx, partnerId, told, pathOf(index))));
  ctx.written();
  return done(results);
};

interface Retire {
  readonly partnerReference: string;
}

/** Takes a station out for good; refused while a car stands there, or is on its way to it. */
export const retireStation = (
  ctx: Context,
  { partnerReference }: Retire,
): Promise<Result<Station, RetireStationRefusal>> => {
  const id = stationIdOf(partnerIn(ctx).partnerId, partnerReference);
  return take<SeenStation, Station, RetireStationRefusal>(ctx, {
    stamp: stampOf(ctx, 'retireStation'),
    look: () => seeStation(ctx.store, id),
    repeated: ({ station }) => (station?.retiredAt === undefined ? undefined : station),
    refusals: ({ station, bays }) => {
      if (!station) return [refusal('STATION_NOT_FOUND', ['input', 'partnerReference'])];
      const taken = bays?.taken ?? 0;
      return taken === 0 ? [] : [refusal('STATION_IN_USE', ['input', 'partnerReference'], { taken })];
    },
    change: ({ station }) => {
      const before = certain(station, 'the station');
      const answer: Station = { ...before, state: 'CLOSED', retiredAt: ctx.now, revision: before.revision + 1 };
      return { writes: retireStationWrites(before, ctx.now), answer };
    },
  });
};

/** How far ahead it is looked whether somebody has a car. */
const LOOK_AHEAD_DAYS = 60;

interface SeenUse {
  readonly car: TimeShareCar | undefined;
  /** Whether anybody has it, now or later. */
  readonly isTaken: boolean;
}

const seeUse = async (ctx: Context, id: string): Promise<SeenUse> => {
  const { car } = await seeCar(ctx.store, id);
  if (!car || car.retiredAt !== undefined) return { car, isTaken: false };
  const window = { from: ctx.now, to: ctx.now + LOOK_AHEAD_DAYS * DAY };
  const days = await daysOfResource(ctx.store, { shelf: car.cityCode, resourceId: id }, window);
  return { car, isTaken: car.orderId !== undefined || spansInWayOf(days, window, { now: ctx.now }).length > 0 };
};

/** Takes a car out for good; refused while somebody has it, or is going to. */
export const retireCar = (
  ctx: Context,
  { partnerReference }: Retire,
): Promise<Result<TimeShareCar, RetireCarRefusal>> => {
  const id = carIdOf(partnerIn(ctx).partnerId, partnerReference);
  return take<SeenUse, TimeShareCar, RetireCarRefusal>(ctx, {
    stamp: stampOf(ctx, 'retireCar'),
    look: () => seeUse(ctx, id),
    repeated: ({ car }) => (car?.retiredAt === undefined ? undefined : car),
    refusals: ({ car, isTaken }) => {
      if (!car) return [refusal('CAR_NOT_FOUND', ['input', 'partnerReference'])];
      return isTaken ? [refusal('CAR_IN_USE', ['input', 'partnerReference'])] : [];
    },
    change: ({ car }) => {
      const before = certain(car, 'the car');
      const { stationId: _, ...rest } = before;
      const answer = { ...rest, retiredAt: ctx.now, revision: before.revision + 1 };
      return { writes: retireCarWrites(before, ctx.now), answer };
    },
  });
};
