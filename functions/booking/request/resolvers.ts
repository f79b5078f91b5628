import type { Resolvers, TripField } from '../../generated/resolvers.ts';
import { findPerson } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { userErrors } from '../../platform/result.ts';
import { visibleRequest } from '../list-acts.ts';
import { requestPayload } from '../payload-resolvers.ts';
import { refusalTexts } from '../refusals.ts';
import type { VehicleRequest } from '../types.ts';
import { cancelVehicleRequest, requestVehicle } from './acts.ts';
import { tripFields } from './asking.ts';
import { changeVehicleRequest, vehicleRequestChange } from './change-acts.ts';
import { myVehicleRequestsDuring, tripsAtSameTime } from './during-acts.ts';
import { deleteVehicleRequestDraft, myVehicleRequestDrafts, saveVehicleRequestDraft } from './draft-acts.ts';
import { cancelConsequences, countsOf, myVehicleRequests, visibleRevisions } from './list-acts.ts';
import { requestVehicleSeries, seriesDates, seriesOfRequest } from './series-acts.ts';
import { cancelVehicleRequestSeries, completeVehicleRequestSeries, seriesFit } from './series-left-acts.ts';

/** A field as the contract names it: pickUp is PICK_UP. */
const nameOf = (field: string): TripField =>
  field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as TripField;

/** Of some trips those that the caller may see, in the order of their windows. */
const visibleTrips = async (ctx: Context, requestIds: readonly string[]): Promise<VehicleRequest[]> => {
  const visible = await Promise.all(requestIds.map((id) => visibleRequest(ctx, id)));
  return visible.flatMap((request) => request ?? []).sort((a, b) => a.window.from - b.window.from);
};

export const resolvers: Resolvers = {
  Query: {
    myVehicleRequests: (_, page, ctx) => myVehicleRequests(ctx, page),
    myVehicleRequestsDuring: (_, { window, recurrence }, ctx) => myVehicleRequestsDuring(ctx, window, recurrence),
    myVehicleRequestDrafts: (_, __, ctx) => myVehicleRequestDrafts(ctx),
    vehicleRequestChange: async (_, { input }, ctx) => (await vehicleRequestChange(ctx, input)) ?? null,
    seriesDates: (_, asked, ctx) => seriesDates(ctx, asked),
  },
  Mutation: {
    requestVehicle: async (_, { input }, ctx) => requestPayload(ctx, await requestVehicle(ctx, input)),
    changeVehicleRequest: async (_, { input }, ctx) => requestPayload(ctx, await changeVehicleRequest(ctx, input)),
    cancelVehicleRequest: async (_, { input }, ctx) => requestPayload(ctx, await cancelVehicleRequest(ctx, input)),
    requestVehicleSeries: async (_, { input }, ctx) => {
      const result = await requestVehicleSeries(ctx, input);
      return result.ok
        ? { series: result.value, userErrors: [] }
        : { series: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
    cancelVehicleRequestSeries: async (_, { input }, ctx) => {
      const result = await cancelVehicleRequestSeries(ctx, input);
      return result.ok
        ? { requests: result.value, userErrors: [] }
        : { requests: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
    completeVehicleRequestSeries: async (_, { input }, ctx) => {
      const result = await completeVehicleRequestSeries(ctx, input);
      return result.ok
        ? { series: result.value, userErrors: [] }
        : { series: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
    saveVehicleRequestDraft: async (_, { input }, ctx) => {
      const result = await saveVehicleRequestDraft(ctx, input);
      return result.ok
        ? { draft: result.value, userErrors: [] }
        : { draft: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
    deleteVehicleRequestDraft: async (_, { input }, ctx) => {
      const result = await deleteVehicleRequestDraft(ctx, input);
      return result.ok
        ? { draftId: result.value, userErrors: [] }
        : { draftId: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
  },
  VehicleRequest: {
    series: async (one, _, ctx) => (await seriesOfRequest(ctx, one)) ?? null,
    sameTime: (one, _, ctx) => tripsAtSameTime(ctx, one),
    revisions: (one, _, ctx) => visibleRevisions(ctx, one),
    cancelConsequences: async (one, _, ctx) => (await cancelConsequences(ctx, one)) ?? null,
  },
  VehicleRequestSeries: {
    counts: (series, _, ctx) => countsOf(ctx, series),
    recurrence: ({ weekdays, until, onNonWorkingDays }) => ({ weekdays: [...weekdays], until, onNonWorkingDays }),
    requests: ({ requestIds }, _, ctx) => visibleTrips(ctx, requestIds),
    skipped: async (series, _, ctx) => [...(await seriesFit(ctx, series)).skipped],
    daysOff: async (series, _, ctx) => {
      const { daysOff } = await seriesFit(ctx, series);
      return visibleTrips(
        ctx,
        daysOff.map(({ id }) => id),
      );
    },
    missing: async (series, _, ctx) => [...(await seriesFit(ctx, series)).missing],
  },
  VehicleRequestRevision: {
    by: async ({ by }, _, ctx) => certain(await findPerson(ctx, by), `person ${by}`),
    undone: ({ undone = [] }) => [...undone],
    changed: ({ before, after }) => tripFields.filter((name) => name in before || name in after).map(nameOf),
  },
  PlannedChange: {
    changed: ({ changed }) => changed.map(nameOf),
    problems: ({ refusals }, _, { language }) => userErrors(refusals, refusalTexts, language),
  },
  SeriesDates: {
    problems: ({ refusals }, _, { language }) => userErrors(refusals, refusalTexts, language),
  },
};
