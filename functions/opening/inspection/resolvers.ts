import type { Resolvers } from '../../generated/resolvers.ts';
import { findDivision, personShown, unitShown } from '../../organisation/records.ts';
import { covers, hasRole } from '../../platform/access.ts';
import { listArgumentInvalid } from '../../platform/argument.ts';
import { connectionOf } from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { userErrors, type Result, type UserError } from '../../platform/result.ts';
import { findPlace } from '../records.ts';
import type { AskedPlace } from '../types.ts';
import { recordOpeningCheck } from './check-acts.ts';
import { closeFollowUp, explainFollowUp, ownFollowUps, rectifyFollowUp } from './follow-up-acts.ts';
import { isOverdue, waitsForUnit } from './follow-ups.ts';
import { reportProgress } from './progress-acts.ts';
import { reportState, unitAnswers } from './progress.ts';
import { inspectionTexts, reporterTexts } from './refusals.ts';
import { reportPlace } from './report-acts.ts';
import { openFollowUp, setReportAside } from './report-decision-acts.ts';
import { assignInspectionRoute } from './route-acts.ts';
import type { FollowUp, InspectionRefusal, OpeningReport, StepRefusal } from './types.ts';
import { placeUse } from './use-acts.ts';
import { inspectionDuty, inspectorsOf, openingWatch } from './watch-acts.ts';
import { following, openingRate, rowPosition, unitPosition, watchTotals, watchUnits } from './watch.ts';

/** Most follow-ups, reports and routes of one answer, and most places an inspector chooses from; `after` goes on. */
const MOST = 200;
const MOST_PLACES = 500;

const errors = <T, Code extends InspectionRefusal>(
  { language }: Context,
  result: Result<T, Code>,
  texts = inspectionTexts,
): UserError<Code>[] => (result.ok ? [] : userErrors(result.refusals, texts, language));

const followUpPayload = (
  ctx: Context,
  result: Result<FollowUp, StepRefusal>,
): { followUp: FollowUp | null; userErrors: UserError<StepRefusal>[] } => ({
  followUp: result.ok ? result.value : null,
  userErrors: errors(ctx, result),
});

const reportPayload = <Code extends InspectionRefusal>(
  ctx: Context,
  result: Result<OpeningReport, Code>,
): { report: OpeningReport | null; userErrors: UserError<Code>[] } => ({
  report: result.ok ? result.value : null,
  userErrors: errors(ctx, result),
});

const placeShown = async (ctx: Context, placeId: string): Promise<AskedPlace> => ({
  place: certain(await findPlace(ctx, placeId), `place ${placeId}`),
  at: ctx.now,
});

/** Most numbers of one question. */
const MOST_NUMBERS = 20;

const checkedNumbers = (numbers: readonly string[]): readonly string[] => {
  if (numbers.length <= MOST_NUMBERS) return numbers;
  throw listArgumentInvalid('numbers', { zh: '最多 20 个反映编号。', en: '`numbers` must have at most 20 entries.' });
};

export const resolvers: Resolvers = {
  Query: {
    openingWatch: (_, { division, month }, ctx) => openingWatch(ctx, division, month),
    openingInspectors: (_, { division }, ctx) => inspectorsOf(ctx, division),
    inspectionDuty: (_, __, ctx) => inspectionDuty(ctx),
    myFollowUps: (_, __, ctx) => ownFollowUps(ctx),
    reportProgress: (_, { numbers }, ctx) => reportProgress(ctx, checkedNumbers(numbers)),
    placeUse: async (_, { placeId, month }, ctx) => {
      const use = await placeUse(ctx, placeId, month);
      return use ? { ...use, hours: [...use.hours] } : null;
    },
  },
  Mutation: {
    recordOpeningCheck: async (_, { input }, ctx) => {
      const result = await recordOpeningCheck(ctx, input);
      return { check: result.ok ? result.value : null, userErrors: errors(ctx, result) };
    },
    assignInspectionRoute: async (_, { input }, ctx) => {
      const result = await assignInspectionRoute(ctx, input);
      return { route: result.ok ? result.value : null, userErrors: errors(ctx, result) };
    },
    reportPlace: async (_, { input }, ctx) => {
      const result = await reportPlace(ctx, input);
      return {
        received: result.ok,
        number: result.ok ? result.value.number : null,
        userErrors: errors(ctx, result, reporterTexts),
      };
    },
    openFollowUp: async (_, { input }, ctx) => reportPayload(ctx, await openFollowUp(ctx, input)),
    setReportAside: async (_, { input }, ctx) => reportPayload(ctx, await setReportAside(ctx, input)),
    explainFollowUp: async (_, { input }, ctx) => followUpPayload(ctx, await explainFollowUp(ctx, input)),
    rectifyFollowUp: async (_, { input }, ctx) => followUpPayload(ctx, await rectifyFollowUp(ctx, input)),
    closeFollowUp: async (_, { input }, ctx) => followUpPayload(ctx, await closeFollowUp(ctx, input)),
  },
  OpeningWatch: {
    division: async ({ divisionCode }, _, ctx) =>
      certain(await findDivision(ctx, divisionCode), `division ${divisionCode}`),
    totals: ({ rows }) => watchTotals(rows),
    units: ({ rows }, page) => connectionOf(watchUnits(rows), page, unitPosition),
    places: ({ rows }, page) => connectionOf(rows, page, rowPosition),
    followUps: ({ followUps }, { after }) => following(followUps, ({ id }) => id, after, MOST),
    reports: ({ reports }, { after }) => following(reports, ({ id }) => id, after, MOST),
  },
  OpeningWatchUnit: {
    unit: async ({ unitId }, _, ctx) => certain(await unitShown(ctx, unitId), `unit ${unitId}`),
    totals: ({ rows }) => watchTotals(rows),
  },
  OpeningWatchPlace: {
    place: ({ place }, _, ctx) => ({ place, at: ctx.now }),
    openingRate,
  },
  OpeningCheck: {
    place: ({ placeId }, _, ctx) => placeShown(ctx, placeId),
  },
  InspectionDuty: {
    routes: ({ routes }, { after }) => following(routes, ({ id }) => id, after, MOST),
    rechecks: ({ rechecks }, { after }) => following(rechecks, ({ id }) => id, after, MOST),
    places: ({ places }, { after }, ctx) =>
      following(places, ({ id }) => id, after, MOST_PLACES).map((place) => ({ place, at: ctx.now })),
  },
  InspectionRoute: {
    inspector: async ({ inspectorId }, _, ctx) => certain(await personShown(ctx, inspectorId), `person ${inspectorId}`),
    stops: (route, _, ctx) =>
      Promise.all(
        route.placeIds.map(async (id) => ({
          place: await placeShown(ctx, id),
          checked: route.checkedIds.includes(id),
        })),
      ),
  },
  OpeningReport: {
    kind: ({ reportKind }) => reportKind,
    place: ({ placeId }, _, ctx) => placeShown(ctx, placeId),
    phone: ({ phoneSealed, divisionCode }, _, { viewer, sealing }) =>
      phoneSealed !== undefined && hasRole(viewer, 'AUTHORITY') && covers(viewer.jurisdiction, divisionCode)
        ? sealing.unseal(phoneSealed)
        : null,
  },
  OpeningReportProgress: {
    place: ({ report }, _, ctx) => placeShown(ctx, report.placeId),
    kind: ({ report }) => report.reportKind,
    at: ({ report }) => report.at,
    state: reportState,
    sentAt: ({ report }) => report.sent?.at,
    checkedAt: ({ report }) => report.sent?.checkedAt,
    reason: (progress) => (reportState(progress) === 'SET_ASIDE' ? progress.report.setAside?.reason : null),
    dueAt: ({ followUp }) => (followUp && waitsForUnit(followUp) ? followUp.dueAt : null),
    answers: unitAnswers,
  },
  OpeningReportSent: {
    by: async ({ by }, _, ctx) => certain(await personShown(ctx, by), `person ${by}`),
    inspector: async ({ inspectorId }, _, ctx) => certain(await personShown(ctx, inspectorId), `person ${inspectorId}`),
  },
  OpeningReportAside: {
    by: async ({ by }, _, ctx) => certain(await personShown(ctx, by), `person ${by}`),
  },
  OpeningFollowUp: {
    place: ({ placeId }, _, ctx) => placeShown(ctx, placeId),
    unit: async ({ unitId }, _, ctx) => certain(await unitShown(ctx, unitId), `unit ${unitId}`),
    overdue: (followUp, _, { now }) => isOverdue(followUp, now),
    steps: ({ steps }) => [...steps],
    checks: ({ checkIds }) => checkIds.length,
    reports: ({ reportIds }) => reportIds.length,
  },
  OpeningFollowUpStep: {
    by: async ({ by }, _, ctx) => (by === 'system' ? null : personShown(ctx, by)),
  },
};
