/** Cars that can be had near a place, and stations where one can be brought back. */
import { daysOfShelf } from '../../ledger/records.ts';
import { byResource } from '../../ledger/rules.ts';
import { findDivision, findUnit } from '../../organisation/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { Context } from '../../platform/context.ts';
import type { Point } from '../../platform/geo.ts';
import { certain } from '../../platform/item.ts';
import type { Instant, Window } from '../../platform/time.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import { baysOfCity, findCar, findStation, stationsOf } from '../records.ts';
import type { Station } from '../types.ts';
import { offeredCars } from './offered-acts.ts';
import { carRefusals, kmRefusals, nearestFirst, offerOf, windowRefusals } from './offering.ts';
import { findRentalOrder } from './records.ts';
import { nearestOpen, nearestWithBays } from './returning.ts';
import { hasCarOut, mayTake } from './states.ts';
import type { CarOffer, CarSearch, RentalOrder, StationOffer } from './types.ts';

/** Most cars, or stations, one search shows. */
const MOST_OFFERS = 50;

/** What of a city's cars can be had, nearest first. */
const offersIn = async (
  ctx: Context,
  divisionCode: string,
  { window, near, expectedKm }: CarSearch & { readonly near: Point },
): Promise<CarOffer[]> => {
  const [{ cars, policy, calendar }, days] = await Promise.all([
    offeredCars(ctx, divisionCode, window.from),
    daysOfShelf(ctx, cityOf(divisionCode), window).then(byResource),
  ]);
  const wish = { window, expectedKm, viewpoint: { now: ctx.now } };
  return cars
    .filter((offered) => carRefusals(offered, days.get(offered.car.id) ?? [], wish, policy).length === 0)
    .flatMap((offered) => offerOf(offered, wish, near, calendar) ?? [])
    .sort(nearestFirst);
};

/** Where the caller's unit is, when he does not say where he is. */
const placeOf = async (ctx: Context, divisionCode: string, near: Point | null | undefined): Promise<Point> =>
  near ?? certain(await findDivision(ctx, divisionCode), `division ${divisionCode}`).centre;

const divisionOf = async (ctx: Context): Promise<string | undefined> => {
  const { viewer } = ctx;
  return viewer.kind === 'person' ? (await findUnit(ctx, viewer.unitId))?.divisionCode : undefined;
};

/** Cars that the caller could hold for a window, nearest first: by the very rules by which `holdCar` decides. */
export const rentalCars = async (ctx: Context, { window, near, expectedKm }: CarSearch): Promise<CarOffer[]> => {
  const divisionCode = await divisionOf(ctx);
  if (divisionCode === undefined) return [];
  const policies = await rentalPoliciesOf(ctx, divisionCode, ctx.now);
  const against = [...windowRefusals(window, ctx.now, policies(window.from)), ...kmRefusals(expectedKm)];
  if (against.length > 0) return [];
  const from = await placeOf(ctx, divisionCode, near);
  return (await offersIn(ctx, divisionCode, { window, near: from, expectedKm })).slice(0, MOST_OFFERS);
};

interface ReturnSearch {
  readonly partnerId: string;
  /** Order with which a car is out: stations that were open when it was picked up are shown as well. */
  readonly orderId?: string | null | undefined;
  readonly near?: Point | null | undefined;
  /** Whether those without a free bay are shown as well. */
  readonly full: boolean;
}

/** Stations of a partner where a car may be returned, nearest first. */
export const returnStations = async (
  ctx: Context,
  { partnerId, orderId, near, full }: ReturnSearch,
): Promise<StationOffer[]> => {
  const divisionCode = await divisionOf(ctx);
  if (divisionCode === undefined) return [];
  const cityCode = cityOf(divisionCode);
  const [stations, bays, from, order] = await Promise.all([
    stationsOf(ctx, cityCode),
    baysOfCity(ctx, cityCode),
    placeOf(ctx, divisionCode, near),
    orderId == null ? undefined : findRentalOrder(ctx.store, orderId),
  ]);
  const out = order && mayTake('RETURN', ctx.viewer, order) ? order : undefined;
  const nearest = full ? nearestOpen : nearestWithBays;
  return nearest(stations, bays, out ?? { partnerId }, from).slice(0, MOST_OFFERS);
};

/** Station at which the car of an order is picked up, or was; undefined while others are on their way with it. */
export const pickUpStation = async (ctx: Context, order: RentalOrder): Promise<Station | undefined> => {
  if (order.rentalKind === 'MARKET_RENTAL') return undefined;
  const stationId = order.pickUp?.stationId ?? (await findCar(ctx, order.carId))?.stationId;
  return stationId === undefined ? undefined : findStation(ctx, stationId);
};

/** Most stations that an order names for its end. */
const MOST_RETURNS = 10;

/** Where the car of an order may be returned at this moment, nearest to where it is picked up. */
export const returnsOf = async (ctx: Context, order: RentalOrder): Promise<StationOffer[]> => {
  if (order.rentalKind === 'MARKET_RENTAL' || !hasCarOut(order)) return [];
  const [start, stations, bays] = await Promise.all([
    pickUpStation(ctx, order),
    stationsOf(ctx, order.cityCode),
    baysOfCity(ctx, order.cityCode),
  ]);
  const near = start?.location ?? (await placeOf(ctx, order.divisionCode, undefined));
  return nearestWithBays(stations, bays, order, near).slice(0, MOST_RETURNS);
};

const MOST_REPLACEMENTS = 5;

/** What is left of the time for which a car was wanted. */
const leftOf = ({ window }: RentalOrder, now: Instant): Window => ({ from: Math.max(window.from, now), to: window.to });

/** Cars that could take the place of one that cannot serve: for the time that is left, nearest to where it stood. */
export const replacementsFor = async (ctx: Context, order: RentalOrder): Promise<CarOffer[]> => {
  const window = leftOf(order, ctx.now);
  if (!['FAILED', 'DECLINED', 'EXPIRED'].includes(order.state) || window.from >= window.to) return [];
  const near = await placeOf(ctx, order.divisionCode, undefined);
  const offers = await offersIn(ctx, order.divisionCode, { window, near, expectedKm: order.expectedKm });
  return offers.filter(({ car }) => car.id !== order.carId).slice(0, MOST_REPLACEMENTS);
};
