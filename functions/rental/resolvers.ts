import type { Resolvers } from '../generated/resolvers.ts';
import { checkedNear } from '../platform/argument.ts';
import { connectionOf, mapConnection } from '../platform/connection.ts';
import { findDivision } from '../organisation/records.ts';
import { cityOf } from '../organisation/rules.ts';
import type { Context } from '../platform/context.ts';
import { certain } from '../platform/item.ts';
import type { Nodes } from '../platform/nodes.ts';
import { carFields, carPapersFields, stationFields } from './catalogue/field-resolvers.ts';
import { carsOf, findCar, findPartner, findStation, stationsOf } from './records.ts';
import { carsByStation, maySeeOf, nearestStations } from './rules.ts';
import type { TimeShareCar } from './types.ts';

type CarsByStation = ReadonlyMap<string | undefined, readonly TimeShareCar[]>;

const carsOfRequests = new WeakMap<Context, Map<string, Promise<CarsByStation>>>();

/** The cars of a city, read once in a request however many of its stations ask. */
const carsOnce = (ctx: Context, cityCode: string): Promise<CarsByStation> => {
  const known = carsOfRequests.get(ctx) ?? new Map<string, Promise<CarsByStation>>();
  carsOfRequests.set(ctx, known);
  const cars = known.get(cityCode) ?? carsOf(ctx, cityCode).then(carsByStation);
  known.set(cityCode, cars);
  return cars;
};

export const resolvers: Resolvers = {
  Query: {
    stations: async (_, { division, near, partnerId, ...page }, ctx) => {
      const from = checkedNear(near);
      const [place, stations] = await Promise.all([findDivision(ctx, division), stationsOf(ctx, cityOf(division))]);
      const seen = stations.filter(
        (one) =>
          one.state !== 'PLANNED' &&
          maySeeOf(ctx.viewer, one.partnerId) &&
          (partnerId == null || one.partnerId === partnerId),
      );
      const nearest = place ? nearestStations(seen, division, from ?? place.centre) : [];
      const listed = connectionOf(nearest, page, ({ distance, station }) => [distance, station.id]);
      return mapConnection(listed, ({ station }) => station);
    },
  },
  Station: {
    ...stationFields,
    partner: async ({ partnerId }, _, ctx) => certain(await findPartner(ctx, partnerId), `partner ${partnerId}`),
    cars: async ({ id, cityCode }, _, ctx) => (await carsOnce(ctx, cityCode)).get(id)?.slice(0, 100) ?? [],
  },
  TimeShareCar: carFields,
  CarPapers: carPapersFields,
};

const ownOnly = <T extends object>(ctx: Context, found: T | undefined, partnerId: string | undefined): T | undefined =>
  partnerId !== undefined && maySeeOf(ctx.viewer, partnerId) ? found : undefined;

export const nodes: Nodes = {
  station: async (ctx, id) => {
    const station = await findStation(ctx, id);
    return ownOnly(ctx, station, station?.partnerId);
  },
  car: async (ctx, id) => {
    const car = await findCar(ctx, id);
    return ownOnly(ctx, car, car?.partnerId);
  },
};
