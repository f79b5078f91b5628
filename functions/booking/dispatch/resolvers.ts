import { findBlock } from '../../fleet/block-records.ts';
import { findDriver, findVehicle } from '../../fleet/records.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { findPerson } from '../../organisation/records.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { userErrors } from '../../platform/result.ts';
import { findPartner } from '../../rental/records.ts';
import { orFromNow } from '../from-now-acts.ts';
import { holdPayload, orderPayload } from '../payload-resolvers.ts';
import { refusalTexts } from '../refusals.ts';
import { findOrder, findRequest, findVehicleHold } from '../records.ts';
import type { ResourceDay } from './board-types.ts';
import { dispatchVehicle } from './acts.ts';
import { dispatchBoard } from './board-acts.ts';
import { holdVehicle, releaseHold } from './hold-acts.ts';
import { suggestionTexts } from './reasons.ts';
import { assignmentOptions, suggestAssignments } from './suggest-acts.ts';
import { vehicleBookings } from './vehicle-booking-acts.ts';

/** Most requests that one board shows as waiting. */
const WAITING_MOST = 1_000;

const shown = <Day extends ResourceDay>(day: Day) => ({
  ...day,
  bookings: [...day.bookings],
  holds: [...day.holds],
});

export const resolvers: Resolvers = {
  Query: {
    dispatchBoard: async (_, { date, since }, ctx) => (await dispatchBoard(ctx, date, since)) ?? null,
    vehicleBookings: (_, { vehicleId, window }, ctx) => vehicleBookings(ctx, vehicleId, window),
    suggestAssignments: (_, asked, ctx) => suggestAssignments(ctx, asked),
    assignmentOptions: async (_, { for: subject, window, passengers, alone }, ctx) =>
      (await assignmentOptions(ctx, { ...subject, window, passengers, alone })) ?? null,
  },
  Mutation: {
    dispatchVehicle: async (_, { input }, ctx) =>
      orderPayload(
        ctx,
        await orFromNow(
          ctx,
          () => [input.requestId],
          () => dispatchVehicle(ctx, input),
        ),
      ),
    holdVehicle: async (_, { input }, ctx) =>
      holdPayload(
        ctx,
        await orFromNow(
          ctx,
          () => [input.requestId],
          () => holdVehicle(ctx, input),
        ),
      ),
    releaseHold: async (_, { input }, ctx) => holdPayload(ctx, await releaseHold(ctx, input)),
  },
  DispatchBoard: {
    waiting: ({ waiting }, { most }) => waiting.slice(0, Math.min(Math.max(most, 1), WAITING_MOST)),
    waitingCount: ({ waiting }) => waiting.length,
    vehicles: ({ vehicles }) => vehicles.map((day) => ({ ...shown(day), outUntil: day.vehicle.out?.until ?? null })),
    drivers: ({ drivers }) => drivers.map((day) => ({ ...shown(day), outUntil: day.driver.out?.until ?? null })),
    hired: ({ hired }) => [...hired],
    composing: ({ composing }) => [...composing],
  },
  HiredCarDay: {
    partner: async ({ partnerId }, _, ctx) => certain(await findPartner(ctx, partnerId), `partner ${partnerId}`),
    bookings: ({ bookings }) => [...bookings],
  },
  Booking: {
    order: async ({ bookingId, isForeign }, _, ctx) =>
      nounOf(bookingId) === 'order' && isForeign !== true
        ? certain(await findOrder(ctx, bookingId), `order ${bookingId}`)
        : null,
    block: async ({ bookingId }, _, ctx) =>
      nounOf(bookingId) === 'block' ? certain(await findBlock(ctx, bookingId), `block ${bookingId}`) : null,
  },
  AssignmentSuggestion: {
    driver: ({ driver }) => driver ?? null,
    reasons: ({ reasons }, _, { language }) =>
      reasons.map(({ code, facts }) => ({ code, message: suggestionTexts[code][language](facts) })),
  },
  AssignmentOptions: {
    vehicles: ({ vehicles }) => [...vehicles],
    drivers: ({ drivers }) => [...drivers],
    hired: ({ hired }) => hired ?? null,
  },
  HiredCarOffer: {
    reasons: ({ refusals }, _, { language }) => userErrors(refusals, refusalTexts, language),
  },
  DriverOffer: {
    comesWith: ({ comesWith }) => [...comesWith],
    reasons: ({ refusals }, _, { language }) => userErrors(refusals, refusalTexts, language),
  },
  HeldSpan: {
    hold: async ({ holdId }, _, ctx) => certain(await findVehicleHold(ctx, holdId), `hold ${holdId}`),
  },
  VehicleHold: {
    request: async ({ requestId }, _, ctx) => certain(await findRequest(ctx, requestId), `request ${requestId}`),
    vehicle: async ({ vehicleId }, _, ctx) => certain(await findVehicle(ctx, vehicleId), `vehicle ${vehicleId}`),
    driver: async ({ driverId }, _, ctx) =>
      driverId === undefined ? null : certain(await findDriver(ctx, driverId), `driver ${driverId}`),
    dispatcher: async ({ dispatcherId }, _, ctx) =>
      certain(await findPerson(ctx, dispatcherId), `person ${dispatcherId}`),
    own: ({ dispatcherId }, _, { viewer }) => viewer.kind === 'person' && viewer.personId === dispatcherId,
  },
};
