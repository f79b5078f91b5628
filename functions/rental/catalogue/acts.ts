/** Use cases of a partner around its catalogue: stations, cars, tariffs. */
import { cityOf } from '../../organisation/rules.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { take, type Step } from '../../platform/take.ts';
import { engagedCheck } from '../records.ts';
import type { Tariff } from '../tariff/types.ts';
import type { RentalPartner, Station, TimeShareCar } from '../types.ts';
import { batch } from './batch-acts.ts';
import { findTariff } from '../tariff/records.ts';
import { openUntil, standardItems, stationState } from './listing.ts';
import {
  carWrites,
  isHeldByOther,
  seeCar,
  seeStation,
  seeTariff,
  stationWrites,
  tariffWrite,
  type SeenStation,
} from './records.ts';
import {
  carIdOf,
  carRefusals,
  carTidied,
  stationIdOf,
  stationRefusals,
  stationTidied,
  tariffIdOf,
  tariffItemRefusals,
} from './telling.ts';
import type {
  BatchRefusal,
  CarItemRefusal,
  ItemResult,
  StationItemRefusal,
  TariffItemRefusal,
  ToldCar,
  ToldStation,
  ToldTariff,
  UpsertOutcome,
} from './types.ts';

/** What one item came to: as it stands now, and whether anything was written. */
interface Settled<T> {
  readonly node: T;
  readonly outcome: UpsertOutcome;
}

type Upsert<T, Code extends string> = ItemResult<T, Code>;

const refusedItem = <T, Code extends string>(
  partnerReference: string,
  refusals: readonly Refusal<Code>[],
): Upsert<T, Code> => ({ partnerReference, outcome: 'REFUSED', refusals });

/** Settles one item with the frame of acts, and puts what came of it into the item's result. */
const settle = async <Seen, T, Code extends string>(
  ctx: Context,
  partnerReference: string,
  step: Step<Seen, Settled<T>, Code>,
): Promise<Upsert<T, Code | 'TRY_AGAIN'>> => {
  const result = await take<Seen, Settled<T>, Code>(ctx, step);
  return result.ok
    ? { partnerReference, ...result.value, refusals: [] }
    : refusedItem<T, Code | 'TRY_AGAIN'>(partnerReference, result.refusals);
};

/** Whether two states of a thing say the same, but for how often it was changed. */
const isSame = <T extends { readonly revision: number }>(a: T | undefined, b: T): boolean =>
  a !== undefined && inputHash({ ...a, revision: 0 }) === inputHash({ ...b, revision: 0 });

/** A passed inspection holds while the station lies where it was inspected and says that it still meets the standard. */
const stillPassed = (before: Station | undefined, told: ToldStation): boolean =>
  before?.passedAt !== undefined &&
  inputHash(before.location) === inputHash(told.location) &&
  standardItems.every((item) => told.standard.some((one) => one.item === item && one.met));

const stationAfter = (
  { id, partnerId, now }: Pick<Station, 'id' | 'partnerId'> & Pick<Context, 'now'>,
  told: ToldStation,
  before: Station | undefined,
): Station => {
  const { division: divisionCode, closed, ...parts } = told;
  const passedAt = stillPassed(before, told) ? before?.passedAt : undefined;
  const state = stationState(closed, passedAt);
  return {
    ...{ ...parts, id, partnerId, divisionCode, cityCode: cityOf(divisionCode) },
    ...(passedAt === undefined ? {} : { passedAt }),
    ...openUntil(before, { state }, now),
    state,
    revision: (before?.revision ?? 0) + 1,
  };
};

const upsertStation = (ctx: Context, asked: ToldStation, partner: RentalPartner, path: readonly string[]) => {
  const told = stationTidied(asked);
  const id = stationIdOf(partner.id, told.partnerReference);
  const after = ({ station }: SeenStation): Station =>
    stationAfter({ id, partnerId: partner.id, now: ctx.now }, told, station);
  return settle<SeenStation, Station, StationItemRefusal>(ctx, asked.partnerReference, {
    stamp: stampOf(ctx, 'upsertStations'),
    look: () => seeStation(ctx.store, id),
    repeated: (seen) =>
      seen.station && isSame(seen.station, after(seen)) ? { node: seen.station, outcome: 'UNCHANGED' } : undefined,
    refusals: ({ station, bays }) => stationRefusals(told, partner, station, bays?.taken ?? 0, path),
    change: (seen) => {
      const node = after(seen);
      const writes = [...stationWrites(seen.station, node), engagedCheck(partner.id)];
      return { writes, answer: { node, outcome: seen.station ? 'CHANGED' : 'CREATED' } };
    },
  });
};

/** Publishes stations, each under the partner's own key: told again they stay, told otherwise they change. */
export const upsertStations = (
  ctx: Context,
  { items }: { readonly items: readonly ToldStation[] },
): Promise<Result<Upsert<Station, StationItemRefusal>[], BatchRefusal>> =>
  batch(
    ctx,
    items,
    (item, partner, path) => upsertStation(ctx, item, partner, path),
    ({ partnerReference }, why) => refusedItem<Station, StationItemRefusal>(partnerReference, [why]),
  );

interface SeenCar {
  readonly car: TimeShareCar | undefined;
  readonly plate: Awaited<ReturnType<typeof seeCar>>['plate'];
  readonly station: SeenStation;
  readonly tariff: Tariff | undefined;
}

const carAfter = (told: ToldCar, id: string, partnerId: string, seen: SeenCar): TimeShareCar => {
  const { stationReference: _, tariffReference, engineDisplacementL, ...parts } = told;
  const {
    car: before,
    station: { station },
  } = seen;
  const standing = before?.orderId === undefined ? station?.id : undefined;
  return {
    ...{ rangeKm: told.fullRangeKm, ...before },
    ...{ ...parts, id, partnerId, cityCode: station?.cityCode ?? '', tariffId: tariffIdOf(partnerId, tariffReference) },
    ...(standing === undefined ? {} : { stationId: standing }),
    ...(engineDisplacementL == null ? {} : { engineDisplacementL }),
    revision: (before?.revision ?? 0) + 1,
  };
};

const upsertCar = (ctx: Context, asked: ToldCar, partner: RentalPartner, path: readonly string[]) => {
  const told = carTidied(asked);
  const id = carIdOf(partner.id, told.partnerReference);
  const after = (seen: SeenCar): TimeShareCar => carAfter(told, id, partner.id, seen);
  return settle<SeenCar, TimeShareCar, CarItemRefusal>(ctx, asked.partnerReference, {
    stamp: stampOf(ctx, 'upsertCars'),
    look: async () => {
      const [{ car, plate }, station, tariff] = await Promise.all([
        seeCar(ctx.store, id, told.plateNumber),
        seeStation(ctx.store, stationIdOf(partner.id, told.stationReference)),
        findTariff(ctx, tariffIdOf(partner.id, told.tariffReference)),
      ]);
      return { car, plate, station, tariff };
    },
    repeated: (seen) =>
      seen.car && isSame(seen.car, after(seen)) ? { node: seen.car, outcome: 'UNCHANGED' } : undefined,
    refusals: ({ car, plate, station: { station, bays }, tariff }) => {
      const referred = { before: car, station, tariff, plateTaken: isHeldByOther(plate, id) };
      const comes = car?.orderId === undefined && car?.stationId !== station?.id;
      const isFull = comes && bays !== undefined && bays.taken >= bays.bays;
      return [
        ...carRefusals(told, referred, path),
        ...(isFull ? [refusal('STATION_FULL' as const, [...path, 'stationReference'])] : []),
      ];
    },
    change: (seen) => {
      const node = after(seen);
      const writes = [...carWrites(seen.car, node, seen.plate), engagedCheck(partner.id)];
      return { writes, answer: { node, outcome: seen.car ? 'CHANGED' : 'CREATED' } };
    },
  });
};

/** Publishes cars, each under the partner's own key, at one of its stations and under one of its tariffs. */
export const upsertCars = (
  ctx: Context,
  { items }: { readonly items: readonly ToldCar[] },
): Promise<Result<Upsert<TimeShareCar, CarItemRefusal>[], BatchRefusal>> =>
  batch(
    ctx,
    items,
    (item, partner, path) => upsertCar(ctx, item, partner, path),
    ({ partnerReference }, why) => refusedItem<TimeShareCar, CarItemRefusal>(partnerReference, [why]),
  );

const tariffAfter = (
  id: string,
  partnerId: string,
  { partnerReference, name, version }: ToldTariff,
  before: Tariff | undefined,
): Tariff => ({
  ...{ id, partnerId, partnerReference, name },
  versions: [...(before?.versions ?? []).filter((one) => one.effectiveFrom !== version.effectiveFrom), version].sort(
    (a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1),
  ),
  revision: (before?.revision ?? 0) + 1,
});

const upsertTariff = (ctx: Context, told: ToldTariff, partner: RentalPartner, path: readonly string[]) => {
  const id = tariffIdOf(partner.id, told.partnerReference);
  const after = (before: Tariff | undefined): Tariff => tariffAfter(id, partner.id, told, before);
  return settle<Tariff | undefined, Tariff, TariffItemRefusal>(ctx, told.partnerReference, {
    stamp: stampOf(ctx, 'upsertTariffs'),
    look: () => seeTariff(ctx.store, id),
    repeated: (before) =>
      before && isSame(before, after(before)) ? { node: before, outcome: 'UNCHANGED' } : undefined,
    refusals: (before) => tariffItemRefusals(told, before, ctx.now, path),
    change: (before) => {
      const node = after(before);
      const writes = [tariffWrite(before, node), engagedCheck(partner.id)];
      return { writes, answer: { node, outcome: before ? 'CHANGED' : 'CREATED' } };
    },
  });
};

/** Sets versions of tariffs from a day on; what is in force already is not changed any more. */
export const upsertTariffs = (
  ctx: Context,
  { items }: { readonly items: readonly ToldTariff[] },
): Promise<Result<Upsert<Tariff, TariffItemRefusal>[], BatchRefusal>> =>
  batch(
    ctx,
    items,
    (item, partner, path) => upsertTariff(ctx, item, partner, path),
    ({ partnerReference }, why) => refusedItem<Tariff, TariffItemRefusal>(partnerReference, [why]),
  );
