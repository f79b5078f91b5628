/** What is told of stations and cars besides what they themselves say. */
import type { Resolvers } from '../../generated/resolvers.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { fen } from '../../platform/money.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import { findPartner, findStation, findStationBays } from '../records.ts';
import type { RentalPartner, TimeShareCar } from '../types.ts';
import { carObstacles, carState, stationObstacles } from './listing.ts';
import { versionFor } from '../tariff/pricing.ts';
import { findTariff } from '../tariff/records.ts';
import { inspectionsOf } from './records.ts';
import type { Obstacle } from './types.ts';
import { obstacleTexts } from './words.ts';

/** Most inspections of one list. */
const MOST_INSPECTIONS = 20;

const partnerBehind = async (ctx: Context, partnerId: string): Promise<RentalPartner> =>
  certain(await findPartner(ctx, partnerId), `partner ${partnerId}`);

const shown = (obstacles: readonly Obstacle[]) => obstacles.map((code) => ({ code, text: obstacleTexts[code] }));

/** Why a car is not offered, as all that it depends on stands now. */
const obstaclesOf = async (ctx: Context, car: TimeShareCar): Promise<Obstacle[]> => {
  const [partner, station, tariff] = await Promise.all([
    partnerBehind(ctx, car.partnerId),
    car.stationId === undefined ? undefined : findStation(ctx, car.stationId),
    car.tariffId === undefined ? undefined : findTariff(ctx, car.tariffId),
  ]);
  const policies = await rentalPoliciesOf(ctx, partner.divisionCode, ctx.now);
  const moment = { from: ctx.now, to: ctx.now + 1 };
  return carObstacles({ car, partner, station, tariff }, moment, ctx.now, policies(ctx.now));
};

export const stationFields: NonNullable<Resolvers['Station']> = {
  division: ({ divisionCode }) => divisionCode,
  takenBays: async ({ id }, _, ctx) => (await findStationBays(ctx, id))?.taken ?? 0,
  standard: ({ standard }) => [...standard],
  inspections: ({ id }, _, { store }) => inspectionsOf(store, id, MOST_INSPECTIONS),
  obstacles: async (station, _, ctx) =>
    shown(stationObstacles(station, await partnerBehind(ctx, station.partnerId), ctx.now)),
};

export const carPapersFields: NonNullable<Resolvers['CarPapers']> = {
  price: ({ priceFen }) => fen(priceFen),
  engineDisplacementL: ({ engineDisplacementL }) => engineDisplacementL ?? null,
};

export const carFields: NonNullable<Resolvers['TimeShareCar']> = {
  dailyCap: async ({ tariffId }, _, ctx) => {
    const tariff = await findTariff(ctx, tariffId);
    return fen((tariff && versionFor(tariff, ctx.now))?.dailyCapFen ?? 0);
  },
  state: carState,
  odometerKm: ({ lastReading }) => lastReading?.odometerKm ?? null,
  papers: (car) => car,
  station: async ({ stationId }, _, ctx) =>
    stationId === undefined ? null : ((await findStation(ctx, stationId)) ?? null),
  tariff: async ({ tariffId }, _, ctx) => (tariffId === undefined ? null : ((await findTariff(ctx, tariffId)) ?? null)),
  obstacles: async (car, _, ctx) => shown(await obstaclesOf(ctx, car)),
};
