/** The renter brings the car back, and says where it really stands when he has tapped the wrong station. */
import type { Context } from '../../platform/context.ts';
import type { Point } from '../../platform/geo.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import type { RentalPolicy } from '../policy.ts';
import {
  baysOfCity,
  findCar,
  findStation,
  findStationBays,
  freeBayWrite,
  stationsOf,
  takeBayWrite,
} from '../records.ts';
import type { Station, StationBays, TimeShareCar } from '../types.ts';
import { commandFor } from './lock-acts.ts';
import { windowUsed } from './placing.ts';
import { changedOrder } from './records.ts';
import { nearestWithBays, placeOfReturn, takesBack } from './returning.ts';
import { movingWrites, takeStep } from './step-acts.ts';
import { isCommandOpen } from './times.ts';
import type { RentalOrder, ReturnRefusal } from './types.ts';

export interface ReturnCar {
  readonly orderId: string;
  readonly stationId: string;
  /** Where the renter is, when his device tells. */
  readonly location?: Point | null | undefined;
}

interface SeenReturn {
  readonly station: Station | undefined;
  readonly bays: StationBays | undefined;
  readonly car: TimeShareCar | undefined;
  /** Stations of the partner with bays, nearest first, in words; empty unless the one asked for is full. */
  readonly others: string;
}

type Returned = Result<RentalOrder, ReturnRefusal>;

const path = ['input', 'stationId'];

const othersWithBays = async (ctx: Context, order: RentalOrder, { cityCode, location }: Station): Promise<string> => {
  const [stations, bays] = await Promise.all([stationsOf(ctx, cityCode), baysOfCity(ctx, cityCode)]);
  return nearestWithBays(stations, bays, order, location)
    .slice(0, 3)
    .map(({ station: { name }, freeBays }) => `${ctx.language === 'zh' ? name.zh : name.en} (${String(freeBays)})`)
    .join(ctx.language === 'zh' ? '、' : ', ');
};

const seeReturn = async (ctx: Context, order: RentalOrder, stationId: string): Promise<SeenReturn> => {
  if (nounOf(stationId) !== 'station') return { station: undefined, bays: undefined, car: undefined, others: '' };
  const [station, bays, car] = await Promise.all([
    findStation(ctx, stationId),
    findStationBays(ctx, stationId),
    findCar(ctx, order.carId),
  ]);
  const isFull = station !== undefined && (bays === undefined || bays.taken >= bays.bays);
  return { station, bays, car, others: isFull ? await othersWithBays(ctx, order, station) : '' };
};

/** By whose position it stands where it is said to stand, and how far from there. */
const placeIn = ({ now }: Context, { location }: ReturnCar, { station, car }: SeenReturn) =>
  placeOfReturn(location ?? undefined, car, certain(station, 'station').location, now);

/** Why a station does not take the car. */
const placeRefusals = (
  ctx: Context,
  input: ReturnCar,
  order: RentalOrder,
  seen: SeenReturn,
  { returnNearMetres: most }: RentalPolicy,
): Refusal<ReturnRefusal>[] => {
  const { station, bays, others } = seen;
  if (!station || !takesBack(station, order) || station.cityCode !== order.cityCode)
    return [refusal('STATION_NOT_ALLOWED', path)];
  const { check, metres } = placeIn(ctx, input, seen);
  return [
    ...(metres <= most ? [] : [refusal('NOT_AT_STATION' as const, path, { check, metres, most })]),
    ...(bays && bays.taken < bays.bays ? [] : [refusal('STATION_FULL' as const, path, { others })]),
  ];
};

/** Tells the lock once more to close, of a car that was returned. */
const lockAgain = (ctx: Context, orderId: string): Promise<Returned> =>
  takeStep<undefined, ReturnRefusal>(ctx, {
    useCase: 'returnCar',
    step: 'LOCK',
    orderId,
    look: () => Promise.resolve(undefined),
    repeated: (order) => isCommandOpen(order) || order.state === 'CLOSED',
    change: (order, _, policy) => {
      const { write, change } = commandFor(order, 'LOCK', ctx.now, policy);
      return { change, writes: [write] };
    },
  });

/** The car stands at another station than was tapped: its bay there is taken for the other one; it came back when it did. */
const correctReturn = (ctx: Context, input: ReturnCar): Promise<Returned> => {
  const { orderId, stationId } = input;
  return takeStep<SeenReturn, ReturnRefusal>(ctx, {
    useCase: 'returnCar',
    step: 'CORRECT_RETURN',
    orderId,
    look: (order) => seeReturn(ctx, order, stationId),
    repeated: ({ dropOff }) => dropOff?.stationId === stationId,
    refusals: (order, seen, policy) => placeRefusals(ctx, input, order, seen, policy),
    change: (order, seen) => {
      const tapped = certain(order.dropOff, 'drop-off');
      const { check: placeCheck } = placeIn(ctx, input, seen);
      return {
        change: { dropOff: { ...tapped, stationId, placeCheck } },
        writes: [takeBayWrite(stationId), freeBayWrite(tapped.stationId)],
      };
    },
  });
};

/**
 * Brings the car back: its bay is taken in the same transaction, so that no station ever has more cars than bays, and
 * the lock is told to close. It stands at the station by the renter's device, or else by what the car itself has just
 * said; where neither tells, the return counts and its partner sees that nobody has checked it. Asked again while the
 * lock has not closed, it is told again; with another station, the car is said to stand there.
 */
export const returnCar = async (ctx: Context, input: ReturnCar): Promise<Returned> => {
  const { orderId, stationId } = input;
  const first = await takeStep<SeenReturn, ReturnRefusal>(ctx, {
    useCase: 'returnCar',
    step: 'RETURN',
    orderId,
    look: (order) => seeReturn(ctx, order, stationId),
    repeated: ({ steps, dropOff }) => steps.RETURNED !== undefined && dropOff?.stationId === stationId,
    refusals: (order, seen, policy) => placeRefusals(ctx, input, order, seen, policy),
    change: (order, seen, policy) => {
      const { write, change } = commandFor(order, 'LOCK', ctx.now, policy);
      const { check: placeCheck } = placeIn(ctx, input, seen);
      const window = windowUsed(order.window, ctx.now);
      const after = changedOrder(order, { state: 'RETURNED', window });
      return {
        change: { ...change, window, dropOff: { stationId, at: ctx.now, placeCheck } },
        writes: [write, takeBayWrite(stationId), ...movingWrites(order, after, [], ctx.now)],
      };
    },
  });
  const isElsewhere =
    !first.ok && first.refusals.some(({ code, facts }) => code === 'STATE_NOT_ALLOWED' && facts.state === 'RETURNED');
  const returned = isElsewhere ? await correctReturn(ctx, input) : first;
  const isUnlocked = returned.ok && returned.value.state === 'RETURNED' && !isCommandOpen(returned.value);
  return isUnlocked ? lockAgain(ctx, orderId) : returned;
};
