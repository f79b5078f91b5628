/** What a call for vehicles must be, and what may still be done about an event. Pure. */
import { hasRole, type PersonViewer, type Viewer } from '../../platform/access.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { HOUR, type Instant, type Window } from '../../platform/time.ts';
import type { BookingPolicy, Policies } from '../policy.ts';
import { telephoneRefusals, textRefusals, windowRefusals } from '../request/asking.ts';
import type {
  ApproveEmergencyRefusal,
  DispatchEmergencyRefusal,
  FillUpEmergencyRefusal,
  RaiseEmergencyRefusal,
  StandDownRefusal,
} from './refusal-types.ts';
import type { Emergency, EmergencyNeed } from './types.ts';
import { sendersOf } from './waves.ts';

export type Call = Pick<
  Emergency,
  'type' | 'level' | 'place' | 'point' | 'window' | 'needs' | 'reason' | 'telephone' | 'displaces' | 'requestedBy'
>;

const MOST_NEEDS = 20;

const totalOf = (needs: readonly EmergencyNeed[]): number => needs.reduce((sum, { count }) => sum + count, 0);

/**
 * Kinds and numbers that can be sent: who calls for the vehicles is the only one named, and drives one of them at most.
 * What the event has called for before counts.
 */
export const needsRefusals = (
  needs: readonly EmergencyNeed[],
  most: number,
  called: readonly EmergencyNeed[] = [],
): Refusal<'NEEDS_INVALID' | 'CALLER_DRIVES_ONE'>[] => {
  const driven = totalOf([...called, ...needs].filter(({ driving }) => driving === 'SELF_DRIVE'));
  const each = needs.every(({ count, seatsAtLeast = 1 }) => count >= 1 && seatsAtLeast >= 1 && seatsAtLeast <= 100);
  const asked = totalOf([...called, ...needs]);
  const isRight = needs.length >= 1 && needs.length <= MOST_NEEDS && each && asked <= most;
  return [
    ...(isRight ? [] : [refusal('NEEDS_INVALID' as const, ['input', 'needs'], { asked, most, lines: MOST_NEEDS })]),
    ...(driven > 1 ? [refusal('CALLER_DRIVES_ONE' as const, ['input', 'needs'])] : []),
  ];
};

/** Every reason against a call. Its window may have begun: what burns does not wait. */
export const callRefusals = (
  call: Call,
  viewer: PersonViewer,
  now: Instant,
  policy: BookingPolicy,
): Refusal<DispatchEmergencyRefusal>[] => [
  ...windowRefusals(call.window, now, policy),
  ...(call.window.to <= now ? [refusal('WINDOW_PAST' as const, ['input', 'window', 'to'])] : []),
  ...needsRefusals(call.needs, policy.mostEmergencyVehicles),
  ...textRefusals('place', call.place, 2, 100),
  ...textRefusals('reason', call.reason, 2, 200),
  ...telephoneRefusals(call.telephone),
  ...(call.requestedBy === viewer.personId ? [refusal('SAME_PERSON' as const, ['input', 'requestedBy'])] : []),
];

/** A call as it begins: nothing is sent yet, and its approval is due from now on. */
export const newCall = (
  call: Call,
  { centreId, divisionCode }: Pick<Emergency, 'centreId' | 'divisionCode'>,
  { personId: dispatchedBy }: PersonViewer,
  now: Instant,
  policies: Policies,
): Omit<Emergency, 'id' | 'inputHash'> => ({
  ...call,
  ...{ state: 'DISPATCHING', centreId, divisionCode, dispatchedBy, declaredAt: now },
  approveBy: now + policies(now).emergencyAfterwardsHours * HOUR,
  ...{ assignments: [], displacements: [], revision: 1 },
});

/** Whether nothing more is sent to an event. */
const isOver = (emergency: Emergency): boolean => emergency.state === 'STOOD_DOWN' || isRefused(emergency);

const stateRefusal = ({ state }: Emergency): Refusal<'STATE_NOT_ALLOWED'> =>
  refusal('STATE_NOT_ALLOWED', [], { state });

/** Why what is left of an event's window is too little to send to it, as it would be too little to call. */
const windowLeftRefusals = (
  window: Window,
  now: Instant,
  policy: BookingPolicy,
): Refusal<'WINDOW_PAST' | 'WINDOW_INVALID'>[] =>
  window.to <= now
    ? [refusal('WINDOW_PAST')]
    : windowRefusals(window, now, policy).flatMap(({ code, facts }) =>
        code === 'WINDOW_INVALID' ? [refusal(code, [], facts)] : [],
      );

const callerSends = ({ requestedBy }: Emergency, { personId }: PersonViewer): Refusal<'SAME_PERSON'>[] =>
  requestedBy === personId ? [refusal('SAME_PERSON')] : [];

/** Every reason against sending what an event lacks; a sending that was interrupted is finished at any time. */
export const fillUpRefusals = (
  emergency: Emergency,
  window: Window,
  viewer: PersonViewer,
  now: Instant,
  policy: BookingPolicy,
): Refusal<FillUpEmergencyRefusal>[] => {
  const sameness = callerSends(emergency, viewer);
  if (emergency.state === 'DISPATCHING') return sameness;
  if (isOver(emergency)) return [stateRefusal(emergency), ...sameness];
  return [...windowLeftRefusals(window, now, policy), ...sameness];
};

/** Every reason against calling for more than was called for, within an event; `called` is all that was so far. */
export const raiseRefusals = (
  event: Emergency,
  { window, needs, reason }: Call,
  called: readonly EmergencyNeed[],
  viewer: PersonViewer,
  now: Instant,
  policy: BookingPolicy,
): Refusal<RaiseEmergencyRefusal>[] => [
  ...(event.state === 'DISPATCHED' && !isOver(event) ? [] : [stateRefusal(event)]),
  ...windowLeftRefusals(window, now, policy),
  ...needsRefusals(needs, policy.mostEmergencyVehicles, called),
  ...textRefusals('reason', reason, 2, 200),
  ...callerSends(event, viewer),
];

/** Who called for the vehicles or sent them does not approve it afterwards (rule 4 of the field); a refusal says why. */
export const approvalRefusals = (
  emergency: Emergency,
  { personId }: PersonViewer,
  approved: boolean,
  comment: string,
): Refusal<ApproveEmergencyRefusal>[] => [
  ...(emergency.approval ? [refusal('DECIDED_ALREADY' as const)] : []),
  ...([emergency.requestedBy, ...sendersOf(emergency)].includes(personId) ? [refusal('SAME_PERSON' as const)] : []),
  ...textRefusals('comment', comment, approved ? 0 : 2, 200),
];

export const standDownRefusals = ({ state }: Emergency, reason: string): Refusal<StandDownRefusal>[] => [
  ...(state === 'DISPATCHED' ? [] : [refusal('STATE_NOT_ALLOWED' as const, [], { state })]),
  ...textRefusals('reason', reason, 2, 200),
];

/** Whether an authority has decided against it: nobody departs for it any more. */
export const isRefused = ({ approval }: Pick<Emergency, 'approval'>): boolean => approval?.approved === false;

/** Who needs the telephone at the event: those who called for it or sent to it, and the dispatchers of its centre. */
export const needsTelephone = (
  viewer: Viewer,
  { centreId, requestedBy, dispatchedBy }: Pick<Emergency, 'centreId' | 'requestedBy' | 'dispatchedBy'>,
): boolean =>
  viewer.kind === 'person' &&
  (viewer.personId === requestedBy ||
    viewer.personId === dispatchedBy ||
    (viewer.unitId === centreId && hasRole(viewer, 'DISPATCHER')));

/** How many vehicles each need still lacks. */
export const missing = ({ needs, assignments }: Pick<Emergency, 'needs' | 'assignments'>): number[] =>
  needs.map(({ count }, index) => Math.max(0, count - assignments.filter(({ need }) => need === index).length));

/** Whether an event lacks any of what was called for. */
export const isShort = (emergency: Pick<Emergency, 'needs' | 'assignments'>): boolean =>
  missing(emergency).some((count) => count > 0);
