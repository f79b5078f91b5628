import { findVehicle } from '../../fleet/records.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { unitShown } from '../../organisation/records.ts';
import { certain } from '../../platform/item.ts';
import { fen } from '../../platform/money.ts';
import { userErrors } from '../../platform/result.ts';
import { paperNumber } from '../numbers.ts';
import { refusalTexts } from '../refusals.ts';
import { legsOf } from '../trip/legs.ts';
import { lendVehicle, stopLendingVehicle } from './acts.ts';
import { lendingInForce, lentLegOf } from './rules.ts';

export const resolvers: Resolvers = {
  Mutation: {
    lendVehicle: async (_, { input }, ctx) => {
      const result = await lendVehicle(ctx, input);
      return result.ok
        ? { vehicle: result.value, userErrors: [] }
        : { vehicle: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
    stopLendingVehicle: async (_, { input }, ctx) => {
      const result = await stopLendingVehicle(ctx, input);
      return result.ok
        ? { vehicle: result.value.vehicle, standing: [...result.value.standing], userErrors: [] }
        : { vehicle: null, standing: [], userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
  },
  Vehicle: {
    lending: (vehicle) => lendingInForce(vehicle) ?? null,
  },
  VehicleLending: {
    purposes: ({ purposes }) => [...purposes],
    until: ({ until }) => until ?? null,
  },
  StandingLoan: {
    number: ({ order: { id, dispatchedAt } }) => paperNumber('派', id, dispatchedAt),
  },
  DispatchOrder: {
    lending: (order) => legsOf(order).map(lentLegOf).at(-1) ?? null,
  },
  TripLeg: {
    lending: (leg) => lentLegOf(leg) ?? null,
  },
  OrderLending: {
    unit: async ({ unitId }, _, ctx) => certain(await unitShown(ctx, unitId), `unit ${unitId}`),
    perKm: ({ kmFen }) => fen(kmFen),
    amount: ({ km, kmFen }) => (km === undefined ? null : fen(km * kmFen)),
    keyKeeper: async ({ vehicleId }, _, ctx) => (await findVehicle(ctx, vehicleId))?.lending?.keyKeeper ?? null,
  },
};
