/** What inspectors record of places they look at. */
import { calendarsOf } from '../../calendar/records.ts';
import type { PersonViewer } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { civilDate, type Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { openState } from '../engine/state.ts';
import type { OpenState } from '../engine/types.ts';
import type { OpeningPolicy } from '../policy.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { take } from '../take-acts.ts';
import type { Place } from '../types.ts';
import { followUpIdOf, followUpWrite, seeFollowUp } from './follow-up-records.ts';
import { afterStep, mayInspect, opened, returned, stepRefusals, textRefusals } from './follow-ups.ts';
import { checkResult, eveningOf, isTimely, nearnessOf, roundedPosition, type Position } from './judging.ts';
import {
  checkWrite,
  reportCheckedWrite,
  routeCheckedWrite,
  seeCheck,
  seeReport,
  seeRoute,
  verifiedWrite,
} from './records.ts';
import type {
  CheckRefusal,
  Findings,
  FollowUp,
  InspectionRoute,
  OpeningCheck,
  OpeningReport,
  Whereabouts,
} from './types.ts';

export const personIn = ({ viewer }: Context): PersonViewer => {
  if (viewer.kind !== 'person') throw new Error('only people inspect and answer');
  return viewer;
};

export const whereaboutsOf = ({ id: placeId, unitId, cityCode, divisionCode }: Place): Whereabouts => ({
  placeId,
  unitId,
  cityCode,
  divisionCode,
});

/** What the place promised at an instant. */
export const promiseAt = async (ctx: Context, place: Place, at: Instant): Promise<OpenState> => {
  const calendars = await calendarsOf(ctx, place.cityCode, ctx.now);
  return openState(place.opening, calendars(place.divisionCode), at);
};

interface RecordCheck extends Omit<Findings, 'note'> {
  readonly idempotencyKey: string;
  readonly placeId: string;
  readonly recordedAt: Instant;
  readonly note?: string | null | undefined;
  readonly position?: Position | null | undefined;
  readonly routeId?: string | null | undefined;
  readonly followUpId?: string | null | undefined;
}

interface SeenCheck {
  readonly earlier: OpeningCheck | undefined;
  readonly route: InspectionRoute | undefined;
  /** The citizen's report that the route looks into, while nobody else was sent. */
  readonly report: OpeningReport | undefined;
  /** The follow-up to be re-checked, or that of the evening, if there is one. */
  readonly followUp: FollowUp | undefined;
}

/** What a check does to follow-ups: a failed one opens or joins that of its evening, a re-check leads one on. */
const followUpAfter = (
  check: OpeningCheck,
  { followUp }: SeenCheck,
  isRecheck: boolean,
  policy: OpeningPolicy,
  now: Instant,
): FollowUp | undefined => {
  const { id, inspectorId: by, result, note: text } = check;
  const taken = { by, at: now, text };
  if (isRecheck && followUp) {
    if (result !== 'PROMISE_KEPT' && result !== 'CLOSED_THOUGH_PROMISED') return undefined;
    const next =
      result === 'PROMISE_KEPT'
        ? afterStep(followUp, { step: 'RECHECKED', ...taken })
        : returned(followUp, taken, policy);
    return { ...next, checkIds: [...followUp.checkIds, id] };
  }
  if (result !== 'CLOSED_THOUGH_PROMISED') return undefined;
  if (followUp) return { ...followUp, checkIds: [...followUp.checkIds, id] };
  const { placeId } = check;
  const evening = eveningOf(check.at);
  return opened(check, taken, policy, {
    ...{ id: followUpIdOf(placeId, evening), evening, cause: 'CHECK', checkIds: [id] },
  });
};

/** A second look comes after the unit has put things right. */
const recheckRefusals = (
  followUp: FollowUp | undefined,
  { placeId, inspectorId, at }: OpeningCheck,
): Refusal<CheckRefusal>[] => {
  if (followUp?.placeId !== placeId) return [refusal('FOLLOW_UP_NOT_FOUND', ['input', 'followUpId'])];
  const isTooEarly = at < (followUp.steps.at(-1)?.at ?? 0);
  return [
    ...stepRefusals(followUp, 'RECHECKED', inspectorId),
    ...(isTooEarly ? [refusal('TIME_INVALID' as const, ['input', 'recordedAt'])] : []),
  ];
};

/** Records what an inspector saw, and what follows from it. */
export const recordOpeningCheck = async (
  ctx: Context,
  input: RecordCheck,
): Promise<Result<OpeningCheck, CheckRefusal>> => {
  const { personId } = personIn(ctx);
  const { placeId, recordedAt: at, position, open, sign, gateStaff, spacesAsPromised } = input;
  const [routeId, recheckId] = [input.routeId ?? undefined, input.followUpId ?? undefined];
  const note = tidy(input.note ?? '');
  const place = nounOf(placeId) === 'place' ? await findPlace(ctx, placeId) : undefined;
  if (!place || !mayInspect(ctx.viewer, place.divisionCode))
    return refused([refusal('PLACE_NOT_FOUND', ['input', 'placeId'])]);
  const policies = await openingPoliciesOf(ctx, place.divisionCode, ctx.now);
  const policy = policies(at);
  const promise = await promiseAt(ctx, place, at);
  const id = derivedId('openingCheck', personId, 'recordOpeningCheck', input.idempotencyKey);
  const hash = inputHash({ ...input, note, idempotencyKey: undefined });
  const nearness = nearnessOf(position ?? undefined, place.location, policy);
  const check: OpeningCheck = {
    ...whereaboutsOf(place),
    ...{ id, inspectorId: personId, at, open, sign, gateStaff, spacesAsPromised, note, nearness, inputHash: hash },
    promised: promise.open,
    result: checkResult(open, promise, nearness),
    ...(position ? { position: roundedPosition(position) } : {}),
    ...(routeId === undefined ? {} : { routeId }),
  };
  return take<SeenCheck, OpeningCheck, CheckRefusal>(ctx, {
    stamp: stampOf(ctx, 'recordOpeningCheck'),
    look: async () => {
      const [earlier, route, followUp] = await Promise.all([
        seeCheck(ctx.store, id),
        routeId === undefined ? undefined : seeRoute(ctx.store, routeId),
        seeFollowUp(ctx.store, recheckId ?? followUpIdOf(placeId, eveningOf(at))),
      ]);
      const report = route?.reportId === undefined ? undefined : await seeReport(ctx.store, route.reportId);
      return { earlier, route, followUp, report: report?.routeId === routeId ? report : undefined };
    },
    repeated: ({ earlier }) => (earlier?.inputHash === hash ? earlier : undefined),
    refusals: ({ earlier, route, followUp }) => [
      ...(earlier ? [refusal('IDEMPOTENCY_KEY_REUSED' as const, ['input', 'idempotencyKey'])] : []),
      ...textRefusals(note, 0, 'note').map((one) => ({ ...one, code: 'TEXT_TOO_LONG' as const })),
      ...(isTimely(at, ctx.now, policy) ? [] : [refusal('TIME_INVALID' as const, ['input', 'recordedAt'])]),
      ...(routeId !== undefined && route?.inspectorId !== personId
        ? [refusal('ROUTE_NOT_FOUND' as const, ['input', 'routeId'])]
        : []),
      ...(recheckId === undefined ? [] : recheckRefusals(followUp, check)),
    ],
    change: (seen) => {
      const followUp = followUpAfter(check, seen, recheckId !== undefined, policy, ctx.now);
      const followUpId = followUp?.id ?? recheckId;
      const answer = { ...check, ...(followUpId === undefined ? {} : { followUpId }) };
      const writes: Write[] = [
        checkWrite(answer),
        ...(followUp ? [followUpWrite(seen.followUp, followUp)] : []),
        ...(check.result === 'PROMISE_KEPT' ? verifiedWrite(place, civilDate(at)) : []),
        // What shows nothing leaves the place to be looked at again.
        ...(check.result !== 'UNCLEAR' && seen.route?.placeIds.includes(placeId)
          ? [
              routeCheckedWrite(seen.route.id, placeId),
              ...(seen.report?.placeId === placeId ? [reportCheckedWrite(seen.report, check)] : []),
            ]
          : []),
      ];
      return { writes, answer };
    },
  });
};
