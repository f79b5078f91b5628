import { findDriver, findVehicle } from '../../fleet/records.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { Context } from '../../platform/context.ts';
import { personShown } from '../../organisation/records.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { fen } from '../../platform/money.ts';
import { userErrors } from '../../platform/result.ts';
import { maskedTelephone } from '../../platform/text.ts';
import { paperNumber } from '../numbers.ts';
import { orderPayload, requestPayload } from '../payload-resolvers.ts';
import { policiesOf } from '../policy-records.ts';
import { refusalTexts } from '../refusals.ts';
import { findRequest } from '../records.ts';
import { allowedOrderActs, driverPersonOf, partsOnOrder, tripWindow } from '../states.ts';
import type { DispatchOrder } from '../types.ts';
import { recordDeparture, recordReturn } from './acts.ts';
import { correctReturn } from './correct-acts.ts';
import { correctDeparture } from './correct-departure-acts.ts';
import { declineExtension } from './decline-extension-acts.ts';
import { disputedTrips, settleDispute } from './dispute-acts.ts';
import { breakOffTrip } from './break-off-acts.ts';
import { replaceVehicle } from './breakdown-acts.ts';
import { createCalendarFeed, myCalendarFeed, revokeCalendarFeed } from './feed-acts.ts';
import { extendTrip } from './extend-acts.ts';
import { decidesOnExtension, mayLastLonger, ownExtensionTo } from './extending.ts';
import { leavesFrom } from './leaving-acts.ts';
import { driversOf, kilometresOf, legKilometres, legsOf } from './legs.ts';
import { myDriving, myHandedOver } from './list-acts.ts';
import { overdueOrders, ordersHeldUp } from './overdue-acts.ts';
import { closeTrip } from './receipt-acts.ts';
import { explainBeyond } from './rules.ts';
import { takeOverOptions } from './stand-in-acts.ts';
import { handOverTrip } from './take-over-acts.ts';
import { checkOrder } from './verify-acts.ts';

const OVERDUE_MOST = 100;
const DISPUTED_MOST = 50;

/** All requests of an order, also those that the caller may not see, and the policy of its day. */
const termsOf = async (ctx: Context, { requestIds }: DispatchOrder) => {
  const requests = await Promise.all(requestIds.map(async (id) => certain(await findRequest(ctx, id), id)));
  const policies = await policiesOf(ctx, certain(requests[0], 'request of an order').divisionCode, ctx.now);
  return { requests, policy: policies(tripWindow(requests).from) };
};

/** The same with who drives at present. */
const drivenTermsOf = async (ctx: Context, order: DispatchOrder) => {
  const [terms, driver] = await Promise.all([
    termsOf(ctx, order),
    order.driverId === undefined ? undefined : findDriver(ctx, order.driverId),
  ]);
  return { ...terms, driverPersonId: driverPersonOf(order, terms.requests, driver) };
};

const driverName = async (ctx: Context, driverId: string): Promise<string> =>
  certain(await findDriver(ctx, driverId), `driver ${driverId}`).name;

const byOf = async ({ personId }: { readonly personId: string }, _: unknown, ctx: Context) =>
  certain(await personShown(ctx, personId), personId);

const money = (amount: number | undefined) => (amount === undefined ? null : fen(amount));

export const resolvers: Resolvers = {
  Query: {
    myDriving: (_, { date }, ctx) => myDriving(ctx, date),
    myHandedOver: (_, { date }, ctx) => myHandedOver(ctx, date),
    overdueOrders: (_, __, ctx) => overdueOrders(ctx, OVERDUE_MOST),
    disputedTrips: (_, __, ctx) => disputedTrips(ctx, DISPUTED_MOST),
    takeOverOptions: (_, { orderId, near }, ctx) => takeOverOptions(ctx, orderId, near),
    myCalendarFeed: (_, __, ctx) => myCalendarFeed(ctx),
    verifyDispatchOrder: (_, { id, code }, ctx) => checkOrder(ctx, id, code),
  },
  Mutation: {
    recordDeparture: async (_, { input }, ctx) => orderPayload(ctx, await recordDeparture(ctx, input)),
    recordReturn: async (_, { input }, ctx) => orderPayload(ctx, await recordReturn(ctx, input)),
    handOverTrip: async (_, { input }, ctx) => orderPayload(ctx, await handOverTrip(ctx, input)),
    replaceVehicle: async (_, { input }, ctx) => orderPayload(ctx, await replaceVehicle(ctx, input)),
    breakOffTrip: async (_, { input }, ctx) => orderPayload(ctx, await breakOffTrip(ctx, input)),
    extendTrip: async (_, { input }, ctx) => orderPayload(ctx, await extendTrip(ctx, input)),
    createCalendarFeed: async (_, { input }, ctx) => {
      const result = await createCalendarFeed(ctx, input);
      return result.ok
        ? { feed: result.value, path: result.value.path, userErrors: [] }
        : { feed: null, path: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
    revokeCalendarFeed: async (_, __, ctx) => {
      const result = await revokeCalendarFeed(ctx);
      return result.ok
        ? { revoked: true, userErrors: [] }
        : { revoked: false, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
    closeTrip: async (_, { input }, ctx) => requestPayload(ctx, await closeTrip(ctx, input)),
    declineExtension: async (_, { input }, ctx) => orderPayload(ctx, await declineExtension(ctx, input)),
    correctDeparture: async (_, { input }, ctx) => orderPayload(ctx, await correctDeparture(ctx, input)),
    correctReturn: async (_, { input }, ctx) => orderPayload(ctx, await correctReturn(ctx, input)),
    settleDispute: async (_, { input }, ctx) => requestPayload(ctx, await settleDispute(ctx, input)),
  },
  DispatchOrder: {
    extension: async ({ extension }, _, ctx) =>
      extension
        ? { by: certain(await personShown(ctx, extension.by), extension.by), reason: extension.reason ?? null }
        : null,
    extensionWantedTo: ({ extensionWanted }) => extensionWanted?.to ?? null,
    extensionWantedReason: ({ extensionWanted }) => extensionWanted?.reason ?? null,
    extensionDeclined: async ({ extensionDeclined: declined }, _, ctx) =>
      declined ? { ...declined, by: certain(await personShown(ctx, declined.by), declined.by) } : null,
    ownExtensionTo: async (order, _, ctx) => {
      const { requests, policy, driverPersonId } = await drivenTermsOf(ctx, order);
      const parts = partsOnOrder(ctx.viewer, requests, driverPersonId);
      return decidesOnExtension(parts) ? null : ownExtensionTo(requests, policy);
    },
    legs: legsOf,
    drivers: driversOf,
    kilometres: (order) => (order.state === 'RETURNED' ? kilometresOf(order) : null),
    returnOnBehalf: async ({ returnOnBehalf: told }, _, ctx) =>
      told ? { by: certain(await personShown(ctx, told.personId), told.personId), reason: told.reason } : null,
    tolls: ({ tollsFen }) => money(tollsFen),
    parking: ({ parkingFen }) => money(parkingFen),
    otherCosts: ({ otherFen }) => money(otherFen),
    corrections: ({ corrections = [] }) => [...corrections],
    explainBeyond: async (order, _, ctx) => {
      const { requests, policy } = await termsOf(ctx, order);
      return explainBeyond(order, requests, policy);
    },
    mostCosts: async (order, _, ctx) => {
      const { mostTollsFen, mostCostFen, mostFuelLitres, mostChargeKwh } = (await termsOf(ctx, order)).policy;
      return {
        ...{ tolls: fen(mostTollsFen), each: fen(mostCostFen) },
        ...{ fuelLitres: mostFuelLitres, chargeKwh: mostChargeKwh },
      };
    },
    earliestDeparture: async (order, _, ctx) => {
      const { requests, policy } = await termsOf(ctx, order);
      return leavesFrom(ctx, order, requests, policy);
    },
    holdsUp: (order, _, ctx) => ordersHeldUp(ctx, order),
    allowedActs: async (order, _, ctx) => {
      const { requests, policy, driverPersonId } = await drivenTermsOf(ctx, order);
      return allowedOrderActs(ctx.viewer, order, requests, ctx.now, policy, driverPersonId).filter(
        (act) => act !== 'EXTEND' || mayLastLonger(order, ctx.now, policy),
      );
    },
  },
  TripLeg: {
    vehicle: async ({ vehicleId }, _, ctx) =>
      nounOf(vehicleId) === 'vehicle' ? certain(await findVehicle(ctx, vehicleId), `vehicle ${vehicleId}`) : null,
    kilometres: (leg) => legKilometres(leg) ?? null,
    drivers: ({ driverIds }, _, ctx) => Promise.all(driverIds.map((id) => driverName(ctx, id))),
  },
  DriverOnTrip: {
    name: ({ driverId }, _, ctx) => driverName(ctx, driverId),
  },
  HandedOverTrip: {
    number: ({ orderId, dispatchedAt }) => paperNumber('派', orderId, dispatchedAt),
    plateNumber: async ({ vehicleId }, _, ctx) =>
      certain(await findVehicle(ctx, vehicleId), `vehicle ${vehicleId}`).plateNumber,
    place: ({ place }) => place ?? null,
    driverName: ({ nextDriverId }, _, ctx) => driverName(ctx, nextDriverId),
  },
  ReturnCorrection: { by: byOf },
  DisputeEnd: { by: byOf, corrected: ({ corrected }) => corrected === true },
  ReturnFigures: {
    tolls: ({ tollsFen = 0 }) => fen(tollsFen),
    parking: ({ parkingFen = 0 }) => fen(parkingFen),
    otherCosts: ({ otherFen = 0 }) => fen(otherFen),
  },
  TripEnergy: { cost: ({ costFen }) => fen(costFen) },
  TakeOverOptions: {
    vehicles: ({ recommended }) => recommended.map(({ vehicle }) => vehicle),
    recommended: ({ recommended }) => [...recommended],
    drivers: ({ drivers }) => [...drivers],
  },
  DispatchOrderCheck: {
    number: ({ order }) => paperNumber('派', order.id, order.dispatchedAt),
    state: ({ order }) => order.state,
    plateNumber: ({ order }) => order.plateNumber,
    model: ({ order }) => order.model,
    driverTelephone: ({ driverTelephone }) => (driverTelephone === undefined ? null : maskedTelephone(driverTelephone)),
    units: ({ units }) => units.map(({ name }) => name),
    valid: ({ standing }) => standing === 'IN_FORCE',
    endedAt: ({ order }) => order.return?.at ?? order.brokenOff?.at ?? null,
    checkedAt: (_, __, { now }) => now,
  },
};
