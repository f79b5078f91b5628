/** What the renter does with an order from booking to return, beside the lock. */
import { calendarsOf } from '../../calendar/records.ts';
import { daysOfResources } from '../../ledger/records.ts';
import { daysWithout, isFree } from '../../ledger/rules.ts';
import type { Context } from '../../platform/context.ts';
import type { Point } from '../../platform/geo.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { Instant } from '../../platform/time.ts';
import { findLicence, findMembership, findSpending, membershipCheck } from '../membership/records.ts';
import { budgetRefusals, licenceRefusals, memberRefusals, monthOf } from '../membership/renting.ts';
import { baysOfCity, findCar, findStation, findStationBays, stationsOf, takeBayWrite } from '../records.ts';
import type { Station, StationBays, TimeShareCar } from '../types.ts';
import { estimateOf } from './charging.ts';
import { commandFor } from './lock-acts.ts';
import { offeredCar } from './offered-acts.ts';
import { longerRefusals, windowRefusals } from './offering.ts';
import { resourcesOf, windowUsed } from './placing.ts';
import { changedOrder } from './records.ts';
import { nearestWithBays, placeOfReturn } from './returning.ts';
import { daysOfOrder, freeingWrites, movingWrites, promiseWrites, takeStep } from './step-acts.ts';
import { isCommandOpen } from './times.ts';
import type { CancelRefusal, DamageRefusal, ExtendRefusal, RentalOrder, ReturnRefusal } from './types.ts';

interface OfOrder {
  readonly orderId: string;
}

const orderPath = ['input', 'orderId'];
const MOST_REASON = 200;

/** What a dispatch has made is changed and cancelled by the request that it serves. */
const dispatchedRefusals = ({ dispatchOrderId }: RentalOrder): Refusal<'GOES_BY_DISPATCH'>[] =>
  dispatchOrderId === undefined ? [] : [refusal('GOES_BY_DISPATCH', orderPath)];

/** Gives the car back before it was picked up, also while the partner has yet to confirm; it costs nothing. */
export const cancelRentalOrder = (
  ctx: Context,
  { orderId, reason = '' }: OfOrder & { readonly reason?: string | null | undefined },
): Promise<Result<RentalOrder, CancelRefusal>> => {
  const why = tidy(reason ?? '').slice(0, MOST_REASON);
  const said = why === '' ? {} : { reason: why };
  return takeStep(ctx, {
    useCase: 'cancelRentalOrder',
    step: 'CANCEL',
    orderId,
    ...(why === '' ? {} : { why }),
    look: (order) => daysOfOrder(ctx, order),
    repeated: ({ state }) => state === 'CANCELLED',
    // The car may be unlocked this very moment.
    refusals: (order): Refusal<CancelRefusal>[] => [
      ...dispatchedRefusals(order),
      ...(isCommandOpen(order) ? [refusal('COMMAND_OPEN' as const, orderPath)] : []),
    ],
    change: (order, days) => ({ change: said, writes: freeingWrites(order, days) }),
  });
};

/** Keeps the car for longer, when nobody else has it then, it may be driven then, and the budgets allow. */
export const extendRentalOrder = async (
  ctx: Context,
  { orderId, to }: OfOrder & { readonly to: Instant },
): Promise<Result<RentalOrder, ExtendRefusal>> =>
  takeStep(ctx, {
    useCase: 'extendRentalOrder',
    step: 'EXTEND',
    orderId,
    look: async (order) => {
      const window = { from: order.window.from, to: Math.max(to, order.window.to) };
      const [days, offered, licence, membership, spending, calendars] = await Promise.all([
        daysOfResources(ctx, resourcesOf(order), window),
        offeredCar(ctx, order.carId, order.cityCode),
        findLicence(ctx, order.personId),
        findMembership(ctx, order.unitId),
        findSpending(ctx, order.unitId, monthOf(order.window.from)),
        calendarsOf(ctx, order.cityCode, ctx.now),
      ]);
      const estimateFen = estimateOf(
        certain(order.terms, 'terms'),
        window,
        order.expectedKm,
        calendars(order.divisionCode),
      ).totalFen;
      return { window, days, offered, licence, membership, spending, estimateFen };
    },
    repeated: ({ window }) => window.to === to,
    refusals: (order, seen, policy): Refusal<ExtendRefusal>[] => {
      const { window, days, offered, licence, membership, spending, estimateFen } = seen;
      if (order.dispatchOrderId !== undefined) return dispatchedRefusals(order);
      if (to <= order.window.to || to <= ctx.now) return [refusal('WINDOW_INVALID', ['input', 'to'])];
      const others = daysWithout(days, order.id);
      const viewpoint = { now: ctx.now, holder: order.id };
      return [
        ...windowRefusals({ from: Math.max(order.window.from, ctx.now), to }, ctx.now, policy),
        ...memberRefusals(membership, { window, purpose: order.purpose }, policy, ['input', 'to']),
        ...(offered ? longerRefusals(offered, order, to, ctx.now, policy) : []),
        ...(offered ? licenceRefusals(licence, window, offered.car.energy) : []),
        ...(membership ? budgetRefusals(membership, spending, order.personId, estimateFen - order.estimateFen) : []),
        ...(resourcesOf(order).every(({ resourceId }) =>
          isFree(
            others.filter((day) => day.resourceId === resourceId),
            { from: order.window.to, to },
            viewpoint,
          ),
        )
          ? []
          : [refusal('CAR_TAKEN' as const, ['input', 'to'])]),
      ];
    },
    change: (order, { window, days, membership, estimateFen }) => {
      const member = certain(membership, 'membership');
      return {
        change: { window, estimateFen },
        writes: [
          ...movingWrites(order, changedOrder(order, { window }), days, ctx.now),
          ...promiseWrites(order, estimateFen - order.estimateFen, member),
          membershipCheck(member),
        ],
      };
    },
  });

/** Most notes of damage on one order. */
const MOST_DAMAGES = 20;
const MOST_TEXT = 500;

/** Notes what is broken on the car: before the trip it is not the renter's, after it he has said so. */
export const reportCarDamage = (
  ctx: Context,
  input: OfOrder & { readonly text: string },
): Promise<Result<RentalOrder, DamageRefusal>> => {
  const text = tidy(input.text);
  return takeStep(ctx, {
    useCase: 'reportCarDamage',
    step: 'REPORT_DAMAGE',
    orderId: input.orderId,
    look: () => Promise.resolve(undefined),
    repeated: ({ damages }) => damages.at(-1)?.text === text,
    refusals: ({ damages }): Refusal<DamageRefusal>[] => [
      ...(text.length >= 2 && text.length <= MOST_TEXT
        ? []
        : [refusal('TEXT_INVALID' as const, ['input', 'text'], { most: MOST_TEXT })]),
      ...(damages.length < MOST_DAMAGES ? [] : [refusal('TOO_MANY' as const, orderPath, { most: MOST_DAMAGES })]),
    ],
    change: (order) => {
      const phase = order.state === 'CONFIRMED' ? ('PICK_UP' as const) : ('DROP_OFF' as const);
      const damages = [...order.damages, { at: ctx.now, by: order.personId, phase, text }];
      return { change: { damages }, writes: [] };
    },
  });
};

export interface ReturnCar extends OfOrder {
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

const othersWithBays = async (ctx: Context, station: Station): Promise<string> => {
  const [stations, bays] = await Promise.all([stationsOf(ctx, station.cityCode), baysOfCity(ctx, station.cityCode)]);
  return nearestWithBays(stations, bays, station.partnerId, station.location)
    .slice(0, 3)
    .map(({ station: { name }, freeBays }) => `${ctx.language === 'zh' ? name.zh : name.en} (${String(freeBays)})`)
    .join(ctx.language === 'zh' ? '、' : ', ');
};

/**
 * Brings the car back: its bay is taken in the same transaction, so that no station ever has more cars than bays, and
 * the lock is told to close. It stands at the station by the renter's device, or else by what the car itself has just
 * said; where neither tells, the return counts and its partner sees that nobody has checked it. Asked again while the lock has not closed, it is told again.
 */
export const returnCar = async (
  ctx: Context,
  { orderId, stationId, location }: ReturnCar,
): Promise<Result<RentalOrder, ReturnRefusal>> => {
  const returned = await takeStep<SeenReturn, ReturnRefusal>(ctx, {
    useCase: 'returnCar',
    step: 'RETURN',
    orderId,
    look: async ({ carId }) => {
      if (nounOf(stationId) !== 'station') return { station: undefined, bays: undefined, car: undefined, others: '' };
      const [station, bays, car] = await Promise.all([
        findStation(ctx, stationId),
        findStationBays(ctx, stationId),
        findCar(ctx, carId),
      ]);
      const isFull = station !== undefined && (bays === undefined || bays.taken >= bays.bays);
      return { station, bays, car, others: isFull ? await othersWithBays(ctx, station) : '' };
    },
    repeated: ({ steps, dropOff }) => steps.RETURNED !== undefined && dropOff?.stationId === stationId,
    refusals: (order, { station, bays, car, others }, { returnNearMetres: most }): Refusal<ReturnRefusal>[] => {
      const path = ['input', 'stationId'];
      if (station?.partnerId !== order.partnerId || station.state !== 'OPEN' || station.cityCode !== order.cityCode)
        return [refusal('STATION_NOT_ALLOWED', path)];
      const { check, metres } = placeOfReturn(location ?? undefined, car, station.location, ctx.now);
      return [
        ...(metres <= most ? [] : [refusal('NOT_AT_STATION' as const, path, { check, metres, most })]),
        ...(bays && bays.taken < bays.bays ? [] : [refusal('STATION_FULL' as const, path, { others })]),
      ];
    },
    change: (order, { station, car }, policy) => {
      const { write, change } = commandFor(order, 'LOCK', ctx.now, policy);
      const place = certain(station, stationId).location;
      const { check: placeCheck } = placeOfReturn(location ?? undefined, car, place, ctx.now);
      const window = windowUsed(order.window, ctx.now);
      const after = changedOrder(order, { state: 'RETURNED', window });
      return {
        change: { ...change, window, dropOff: { stationId, at: ctx.now, placeCheck } },
        writes: [write, takeBayWrite(stationId), ...movingWrites(order, after, [], ctx.now)],
      };
    },
  });
  const isUnlocked = returned.ok && returned.value.state === 'RETURNED' && !isCommandOpen(returned.value);
  return isUnlocked ? lockAgain(ctx, orderId) : returned;
};

/** Tells the lock once more to close, of a car that was returned. */
const lockAgain = (ctx: Context, orderId: string): Promise<Result<RentalOrder, ReturnRefusal>> =>
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
