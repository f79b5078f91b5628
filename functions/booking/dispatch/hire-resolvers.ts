import type { Resolvers } from '../../generated/resolvers.ts';
import { hasRole } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { fen } from '../../platform/money.ts';
import { findRentalOrder } from '../../rental/order/records.ts';
import { findCar, findPartner } from '../../rental/records.ts';
import { partsIn, visibleRequest } from '../list-acts.ts';
import { orFromNow } from '../from-now-acts.ts';
import { orderPayload } from '../payload-resolvers.ts';
import { policiesOf } from '../policy-records.ts';
import { findOrder, findRequest } from '../records.ts';
import { rentalAskedFor } from '../rentals.ts';
import type { DispatchOrder } from '../types.ts';
import { dispatchMarketRental, dispatchTimeShare } from './hire-acts.ts';

/** Whoever rides or sends may call the rented driver. */
const mayCall = async (ctx: Context, { requestIds }: DispatchOrder): Promise<boolean> => {
  if (hasRole(ctx.viewer, 'DISPATCHER')) return true;
  const requests = await Promise.all(requestIds.map((id) => findRequest(ctx, id)));
  const parts = await Promise.all(requests.flatMap((request) => (request ? [partsIn(ctx, request)] : [])));
  return parts.some((part) => part.has('REQUESTER'));
};

export const resolvers: Resolvers = {
  Mutation: {
    dispatchTimeShare: async (_, { input }, ctx) =>
      orderPayload(
        ctx,
        await orFromNow(
          ctx,
          () => [input.requestId],
          () => dispatchTimeShare(ctx, input),
        ),
      ),
    dispatchMarketRental: async (_, { input }, ctx) =>
      orderPayload(
        ctx,
        await orFromNow(
          ctx,
          () => [input.requestId],
          () => dispatchMarketRental(ctx, input),
        ),
      ),
  },
  DispatchOrder: {
    car: async ({ vehicleId, hired }, _, ctx) =>
      hired && !hired.rental ? certain(await findCar(ctx, vehicleId), `car ${vehicleId}`) : null,
    rentalOrder: async ({ hired }, _, ctx) =>
      hired?.rentalOrderId === undefined ? null : ((await findRentalOrder(ctx.store, hired.rentalOrderId)) ?? null),
    rental: async (order, _, ctx) => {
      const { hired } = order;
      if (!hired?.rental) return null;
      const { driverTelephone, ...rental } = hired.rental;
      const shown = driverTelephone !== undefined && (await mayCall(ctx, order)) ? { driverTelephone } : {};
      return { ...hired, rental: { ...rental, ...shown } };
    },
  },
  VehicleRequest: {
    rentalKind: async ({ divisionCode, window }, _, ctx) =>
      rentalAskedFor(window, (await policiesOf(ctx, divisionCode, ctx.now))(window.from)) ?? null,
    lengthReason: ({ lengthReason }) => lengthReason ?? null,
  },
  RentalOrder: {
    request: async ({ requestId, dispatchOrderId }, _, ctx) => {
      const served = requestId ?? (dispatchOrderId && (await findOrder(ctx, dispatchOrderId))?.requestIds[0]);
      return served === undefined ? null : ((await visibleRequest(ctx, served)) ?? null);
    },
  },
  MarketRental: {
    partner: async ({ partnerId }, _, ctx) => certain(await findPartner(ctx, partnerId), `partner ${partnerId}`),
    kind: ({ rental }) => rental.kind,
    cost: ({ rental }) => fen(rental.costFen),
    partnerTelephone: async ({ partnerId }, _, ctx) => certain(await findPartner(ctx, partnerId), partnerId).telephone,
    handOver: ({ rental }) => rental.handOver ?? null,
    driverName: ({ rental }) => rental.driverName ?? null,
    driverTelephone: ({ rental }) => rental.driverTelephone ?? null,
  },
};
