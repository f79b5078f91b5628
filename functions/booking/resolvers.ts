import { findDriver, findVehicle } from '../fleet/records.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { findPerson, findUnit } from '../organisation/records.ts';
import type { Person } from '../organisation/types.ts';
import { listArgumentInvalid } from '../platform/argument.ts';
import type { Context } from '../platform/context.ts';
import { certain } from '../platform/item.ts';
import { fen } from '../platform/money.ts';
import type { Nodes } from '../platform/nodes.ts';
import { userErrors, type Result, type UserError } from '../platform/result.ts';
import { dispatchVehicle } from './dispatch-acts.ts';
import {
  approvalsWaiting,
  dispatchBoard,
  driverPersonOf,
  myDriving,
  myVehicleRequests,
  partsIn,
  visibleOrder,
  visibleRequest,
} from './list-acts.ts';
import { paperNumber } from './numbers.ts';
import { freeVehicles } from './search-acts.ts';
import { findOrder, findRequest } from './records.ts';
import { refusalTexts } from './refusals.ts';
import { approveVehicleRequest, cancelVehicleRequest, rejectVehicleRequest, requestVehicle } from './request-acts.ts';
import { allowedActs } from './states.ts';
import { closeTrip, recordDeparture, recordReturn } from './trip-acts.ts';
import type { BookingRefusal, DispatchOrder, SearchRefusal, VehicleRequest } from './types.ts';

const personBehind = async (ctx: Context, id: string): Promise<Person> =>
  certain(await findPerson(ctx, id), `person ${id}`);

/** Payload of an act on a request. */
const requestPayload = <Code extends BookingRefusal>(
  { language }: Context,
  result: Result<VehicleRequest, Code>,
): { request: VehicleRequest | null; userErrors: UserError<Code>[] } =>
  result.ok
    ? { request: result.value, userErrors: [] }
    : { request: null, userErrors: userErrors(result.refusals, refusalTexts, language) };

/** Payload of an act on an order. */
const orderPayload = <Code extends BookingRefusal>(
  { language }: Context,
  result: Result<DispatchOrder, Code>,
): { order: DispatchOrder | null; userErrors: UserError<Code>[] } =>
  result.ok
    ? { order: result.value, userErrors: [] }
    : { order: null, userErrors: userErrors(result.refusals, refusalTexts, language) };

/** The search's page; a window or head-count that no request could have is an error of the argument. */
const found = <T>(result: Result<T, SearchRefusal>): T => {
  if (result.ok) return result.value;
  const [wrong] = result.refusals;
  const { code, path, facts } = certain(wrong, 'refusal of a search');
  const { zh, en } = refusalTexts[code];
  throw listArgumentInvalid(path.slice(1).join('.'), { zh: zh(facts), en: en(facts) });
};

export const resolvers: Resolvers = {
  Query: {
    freeVehicles: async (_, asked, ctx) => found(await freeVehicles(ctx, asked)),
    myVehicleRequests: (_, page, ctx) => myVehicleRequests(ctx, page),
    approvalsWaiting: (_, page, ctx) => approvalsWaiting(ctx, page),
    dispatchBoard: (_, { date }, ctx) => dispatchBoard(ctx, date),
    myDriving: (_, { date }, ctx) => myDriving(ctx, date),
  },
  Mutation: {
    requestVehicle: async (_, { input }, ctx) => requestPayload(ctx, await requestVehicle(ctx, input)),
    approveVehicleRequest: async (_, { input }, ctx) => requestPayload(ctx, await approveVehicleRequest(ctx, input)),
    rejectVehicleRequest: async (_, { input }, ctx) => requestPayload(ctx, await rejectVehicleRequest(ctx, input)),
    cancelVehicleRequest: async (_, { input }, ctx) => requestPayload(ctx, await cancelVehicleRequest(ctx, input)),
    dispatchVehicle: async (_, { input }, ctx) => orderPayload(ctx, await dispatchVehicle(ctx, input)),
    recordDeparture: async (_, { input }, ctx) => orderPayload(ctx, await recordDeparture(ctx, input)),
    recordReturn: async (_, { input }, ctx) => orderPayload(ctx, await recordReturn(ctx, input)),
    closeTrip: async (_, { input }, ctx) => requestPayload(ctx, await closeTrip(ctx, input)),
  },
  VehicleRequest: {
    number: ({ id, requestedAt }) => paperNumber('申', id, requestedAt),
    requester: ({ requesterId }, _, ctx) => personBehind(ctx, requesterId),
    unit: async ({ unitId }, _, ctx) => certain(await findUnit(ctx, unitId), `unit ${unitId}`),
    order: ({ orderId }, _, ctx) => (orderId === undefined ? null : findOrder(ctx, orderId)),
    telephone: async (request, _, ctx) => {
      const parts = await partsIn(ctx, request);
      return parts.has('REQUESTER') || parts.has('DISPATCHER') || parts.has('DRIVER') ? request.telephone : null;
    },
    allowedActs: async (request, _, ctx) =>
      allowedActs(ctx.viewer, request, ctx.now, await driverPersonOf(ctx, request)),
  },
  Approval: {
    approver: ({ approverId }, _, ctx) => personBehind(ctx, approverId),
  },
  DispatchOrder: {
    number: ({ id, dispatchedAt }) => paperNumber('派', id, dispatchedAt),
    request: async ({ requestId }, _, ctx) => certain(await findRequest(ctx, requestId), `request ${requestId}`),
    vehicle: async ({ vehicleId }, _, ctx) => certain(await findVehicle(ctx, vehicleId), `vehicle ${vehicleId}`),
    driver: async ({ driverId, requestId }, _, ctx) => {
      if (driverId === undefined) return null;
      const [driver, request] = await Promise.all([findDriver(ctx, driverId), findRequest(ctx, requestId)]);
      const riding = request?.state === 'DISPATCHED' || request?.state === 'UNDER_WAY';
      const onTrip = riding && ctx.viewer.kind === 'person' && ctx.viewer.personId === request.requesterId;
      return { ...certain(driver, `driver ${driverId}`), onTrip };
    },
    dispatcher: ({ dispatcherId }, _, ctx) => personBehind(ctx, dispatcherId),
    tolls: ({ tollsFen }) => (tollsFen === undefined ? null : fen(tollsFen)),
  },
  VehicleOffer: {
    reasons: ({ refusals }, _, { language }) => userErrors(refusals, refusalTexts, language),
  },
  DispatchBoard: {
    waiting: ({ waiting }) => [...waiting],
    vehicles: ({ vehicles }) => vehicles.map(({ vehicle, bookings }) => ({ vehicle, bookings: [...bookings] })),
    drivers: ({ drivers }) => drivers.map(({ driver, bookings }) => ({ driver, bookings: [...bookings] })),
  },
  Booking: {
    order: async ({ orderId }, _, ctx) => certain(await findOrder(ctx, orderId), `order ${orderId}`),
  },
};

export const nodes: Nodes = { request: visibleRequest, order: visibleOrder };
