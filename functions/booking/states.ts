/** Where a request stands and who may move it: the allowed graph as data. Pure. */
import type { Driver } from '../fleet/types.ts';
import { hasRole, oversees, type PersonViewer, type Viewer } from '../platform/access.ts';
import { refusal, type Refusal } from '../platform/result.ts';
import { MINUTE, type Instant, type Window } from '../platform/time.ts';
import { hasPartInApproval, involvedIn, rightTo } from './approval/deciding.ts';
import type { Approver } from './approval/types.ts';
import type { BookingPolicy } from './policy.ts';
import { lumpSumOf } from './source/alternatives.ts';
import { goesByLock } from './trip/by-lock.ts';
import { correctableRefusals } from './trip/correctable.ts';
import { isDisputed } from './trip/disputes.ts';
import type { DispatchOrderAct } from './trip/types.ts';
import type {
  DispatchOrder,
  DispatchOrderState,
  VehicleRequest,
  VehicleRequestAct,
  VehicleRequestState,
} from './types.ts';

/** Part a person plays for one request. */
export type Part =
  | 'REQUESTER'
  | 'MANAGER'
  | 'APPROVER'
  | 'DISPATCHER'
  /** A dispatcher who neither asked for it, nor approved it, nor drives: he alone decides for the centre (rule 4 of the field). */
  | 'DESK'
  | 'DRIVER'
  | 'OVERSEER';

interface Step {
  readonly from: readonly VehicleRequestState[];
  readonly to: VehicleRequestState;
  readonly by: readonly Part[];
}

/** The only ways a request moves (rule 6 of the field), and whose act each is. */
export const steps: Readonly<Record<VehicleRequestAct, Step>> = {
  // What the unit has approved it approves anew when it matters; lesser changes leave the request where it stands.
  CHANGE: { from: ['WAITING_APPROVAL', 'APPROVED'], to: 'WAITING_APPROVAL', by: ['REQUESTER'] },
  // Vehicle and driver are assigned: only what concerns the ride itself still changes.
  CHANGE_RIDE: { from: ['DISPATCHED'], to: 'DISPATCHED', by: ['REQUESTER'] },
  // A request of several steps waits until the last of them is approved; the first rejection ends it.
  APPROVE: { from: ['WAITING_APPROVAL'], to: 'APPROVED', by: ['APPROVER'] },
  REJECT: { from: ['WAITING_APPROVAL'], to: 'REJECTED', by: ['APPROVER'] },
  DISPATCH: { from: ['APPROVED'], to: 'DISPATCHED', by: ['DISPATCHER'] },
  RECALL: { from: ['DISPATCHED'], to: 'APPROVED', by: ['DISPATCHER'] },
  // A request that is split over several cars is under way from the first departure to the last return.
  RECORD_DEPARTURE: { from: ['DISPATCHED'], to: 'UNDER_WAY', by: ['DRIVER'] },
  RECORD_RETURN: { from: ['UNDER_WAY'], to: 'RETURNED', by: ['DRIVER'] },
  // Its vehicle broke down and none can take over: what is left of it waits for dispatch, approved as it was.
  BREAK_OFF: { from: ['UNDER_WAY'], to: 'APPROVED', by: ['DRIVER', 'DISPATCHER'] },
  CLOSE: { from: ['RETURNED'], to: 'CLOSED', by: ['REQUESTER'] },
  // What its receipt disputes the desk settles.
  SETTLE_DISPUTE: { from: ['CLOSED'], to: 'CLOSED', by: ['DESK'] },
  // Without a car (包干报销): it waits for none any more, and its requester's word closes it.
  CHOOSE_LUMP_SUM: { from: ['APPROVED'], to: 'LUMP_SUM', by: ['REQUESTER'] },
  CONFIRM_LUMP_SUM: { from: ['LUMP_SUM'], to: 'CLOSED', by: ['REQUESTER'] },
  // Approved as it was, it waits for a car once more.
  WITHDRAW_LUMP_SUM: { from: ['LUMP_SUM'], to: 'APPROVED', by: ['REQUESTER'] },
  CANCEL: {
    from: ['WAITING_APPROVAL', 'APPROVED', 'DISPATCHED', 'LUMP_SUM'],
    to: 'CANCELLED',
    by: ['REQUESTER', 'MANAGER', 'DISPATCHER'],
  },
};

/** The caller as one who may have to approve. */
export const approverBehind = ({ personId, unitId, roles }: PersonViewer): Approver => ({
  personId,
  unitId,
  isManager: roles.includes('UNIT_MANAGER'),
});

/** Parts the caller plays; on a self-drive trip the requester drives. None: the request is not his to see. */
export const partsOf = (
  viewer: Viewer,
  request: VehicleRequest,
  driverPersonIds: readonly string[] = [],
  standsInFor: readonly Approver[] = [],
): ReadonlySet<Part> => {
  const parts = new Set<Part>();
  if (viewer.kind !== 'person') return parts;
  const { personId, unitId } = viewer;
  const isRequester = personId === request.requesterId;
  if (isRequester) parts.add('REQUESTER');
  if (hasRole(viewer, 'UNIT_MANAGER') && unitId === request.unitId) parts.add('MANAGER');
  if (hasPartInApproval(request, approverBehind(viewer), standsInFor)) parts.add('APPROVER');
  const drives = request.driving === 'SELF_DRIVE' ? isRequester : driverPersonIds.includes(personId);
  if (drives) parts.add('DRIVER');
  if (hasRole(viewer, 'DISPATCHER') && unitId === request.centreId) {
    parts.add('DISPATCHER');
    if (!drives && !involvedIn(request).includes(personId)) parts.add('DESK');
  }
  if (oversees(viewer, request.divisionCode)) parts.add('OVERSEER');
  return parts;
};

/** Whoever rides, sends or drives may call; who decides need not. */
export const seesTelephone = (parts: ReadonlySet<Part>): boolean =>
  parts.has('REQUESTER') || parts.has('DISPATCHER') || parts.has('DRIVER');

export const isTheirs = (act: VehicleRequestAct, parts: ReadonlySet<Part>): boolean =>
  steps[act].by.some((part) => parts.has(part));

export const stateRefusals = (act: VehicleRequestAct, { state }: VehicleRequest): Refusal<'STATE_NOT_ALLOWED'>[] =>
  steps[act].from.includes(state) ? [] : [refusal('STATE_NOT_ALLOWED', [], { state })];

interface OrderStep {
  readonly from: readonly DispatchOrderState[];
  readonly by: readonly Part[];
}

/** The only ways an order moves, and whose act each is. */
const orderSteps: Readonly<Record<DispatchOrderAct, OrderStep>> = {
  // Under way once more, when another vehicle has taken the place of the first.
  RECORD_DEPARTURE: { from: ['DISPATCHED', 'UNDER_WAY'], by: ['DRIVER'] },
  // A dispatcher records what a driver forgot (代录), and says why.
  RECORD_RETURN: { from: ['UNDER_WAY'], by: ['DRIVER', 'DESK'] },
  HAND_OVER: { from: ['DISPATCHED', 'UNDER_WAY'], by: ['DRIVER', 'DISPATCHER'] },
  REPLACE_VEHICLE: { from: ['UNDER_WAY'], by: ['DRIVER', 'DISPATCHER'] },
  BREAK_OFF: { from: ['UNDER_WAY'], by: ['DRIVER', 'DISPATCHER'] },
  EXTEND: { from: ['DISPATCHED', 'UNDER_WAY'], by: ['DRIVER', 'DISPATCHER', 'REQUESTER'] },
  // A longer trip that the desk was asked for stays as long as it is.
  DECLINE_EXTENSION: { from: ['DISPATCHED', 'UNDER_WAY'], by: ['DESK'] },
  // A slip in what was read when it left; else its return could be below it.
  CORRECT_DEPARTURE: { from: ['UNDER_WAY'], by: ['DRIVER', 'DESK'] },
  // A slip in what was recorded with the return.
  CORRECT_RETURN: { from: ['RETURNED'], by: ['DRIVER', 'DESK'] },
};

export const isTheirsOnOrder = (act: DispatchOrderAct, parts: ReadonlySet<Part>): boolean =>
  orderSteps[act].by.some((part) => parts.has(part));

/** What a lock tells by itself. */
const told: readonly DispatchOrderAct[] = ['RECORD_DEPARTURE', 'RECORD_RETURN', 'CORRECT_DEPARTURE', 'CORRECT_RETURN'];

/**
 * A vehicle departs once and returns only then, and of a time-share car both are told by its lock; a car that breaks
 * down its partner replaces.
 */
const fits = (act: DispatchOrderAct, order: Pick<DispatchOrder, 'departure' | 'hired'>): boolean => {
  const { departure, hired } = order;
  if (told.includes(act) && goesByLock(order)) return false;
  if (act === 'RECORD_DEPARTURE') return departure === undefined;
  if (act === 'REPLACE_VEHICLE' || act === 'BREAK_OFF') return hired === undefined;
  return act !== 'RECORD_RETURN' || departure !== undefined;
};

export const orderStateRefusals = (
  act: DispatchOrderAct,
  order: Pick<DispatchOrder, 'state' | 'departure' | 'hired'>,
): Refusal<'STATE_NOT_ALLOWED'>[] =>
  orderSteps[act].from.includes(order.state) && fits(act, order)
    ? []
    : [refusal('STATE_NOT_ALLOWED', [], { state: order.state })];

/** From the first departure to the last return of the requests that share an order. */
export const tripWindow = (requests: readonly Pick<VehicleRequest, 'window'>[]): Window => ({
  from: Math.min(...requests.map(({ window }) => window.from)),
  to: Math.max(...requests.map(({ window }) => window.to)),
});

/** Requester, approver and dispatcher are three people (rule 4 of the field). */
export const samePersonRefusals = (
  act: VehicleRequestAct,
  { personId }: PersonViewer,
  request: VehicleRequest,
): Refusal<'SAME_PERSON'>[] =>
  (act === 'APPROVE' || act === 'REJECT' || act === 'DISPATCH') && involvedIn(request).includes(personId)
    ? [refusal('SAME_PERSON')]
    : [];

/** Approval and dispatch come before the trip begins. */
export const windowPastRefusals = (
  { window }: Pick<VehicleRequest, 'window'>,
  now: Instant,
): Refusal<'WINDOW_PAST'>[] => (now < window.from ? [] : [refusal('WINDOW_PAST')]);

/** From when on a trip may depart. */
export const earliestDeparture = ({ window }: Pick<VehicleRequest, 'window'>, policy: BookingPolicy): Instant =>
  window.from - policy.earliestDepartureMinutes * MINUTE;

/** What is done before a trip begins, or not at all. */
const beforeTheTrip: readonly VehicleRequestAct[] = [
  'CHANGE',
  'APPROVE',
  'REJECT',
  'DISPATCH',
  'RECALL',
  'CHOOSE_LUMP_SUM',
  'WITHDRAW_LUMP_SUM',
];

const inTime = (act: VehicleRequestAct, request: VehicleRequest, now: Instant, policy: BookingPolicy): boolean => {
  if (act === 'CONFIRM_LUMP_SUM') return now >= request.window.from;
  if (act === 'SETTLE_DISPUTE') return isDisputed(request);
  if (act === 'CHOOSE_LUMP_SUM' && lumpSumOf(request, policy) === 0) return false;
  if (beforeTheTrip.includes(act)) return windowPastRefusals(request, now).length === 0;
  return act !== 'RECORD_DEPARTURE' || mayDepart(request, now, policy);
};

const mayDepart = (trip: Pick<VehicleRequest, 'window'>, now: Instant, policy: BookingPolicy): boolean =>
  now >= earliestDeparture(trip, policy) && now < trip.window.to;

const isTheirTurn = (
  act: VehicleRequestAct,
  viewer: PersonViewer,
  request: VehicleRequest,
  standsInFor: readonly Approver[],
): boolean =>
  (act !== 'APPROVE' && act !== 'REJECT') || rightTo(request, approverBehind(viewer), standsInFor) !== undefined;

/** What the caller may do with a request now; `policy` is that of the trip's day. */
export const allowedActs = (
  viewer: Viewer,
  request: VehicleRequest,
  now: Instant,
  policy: BookingPolicy,
  driverPersonIds: readonly string[] = [],
  standsInFor: readonly Approver[] = [],
): VehicleRequestAct[] => {
  if (viewer.kind !== 'person') return [];
  const parts = partsOf(viewer, request, driverPersonIds, standsInFor);
  return (Object.keys(steps) as VehicleRequestAct[]).filter(
    (act) =>
      isTheirs(act, parts) &&
      stateRefusals(act, request).length === 0 &&
      samePersonRefusals(act, viewer, request).length === 0 &&
      isTheirTurn(act, viewer, request, standsInFor) &&
      inTime(act, request, now, policy),
  );
};

/** Who drives an order at present; for a car of a partner whoever asked for it records what a driver would. */
export const driverPersonOf = (
  { hired }: Pick<DispatchOrder, 'hired'>,
  [first]: readonly Pick<VehicleRequest, 'requesterId'>[],
  driver: Pick<Driver, 'personId'> | undefined,
): string | undefined => (hired ? first?.requesterId : driver?.personId);

/**
 * Parts the caller plays on a trip: those he plays for one of its requests; its driver is who drives it at present. Who
 * asked for one of several that share a car is the desk of none.
 */
export const partsOnOrder = (
  viewer: Viewer,
  requests: readonly VehicleRequest[],
  driverPersonId: string | undefined,
): ReadonlySet<Part> => {
  const each = requests.map((request) =>
    partsOf(viewer, request, driverPersonId === undefined ? [] : [driverPersonId]),
  );
  const parts = new Set(each.flatMap((those) => [...those]));
  if (!each.every((those) => those.has('DESK'))) parts.delete('DESK');
  return parts;
};

/** What the caller may do with an order now; `policy` is that of the trip's day. */
export const allowedOrderActs = (
  viewer: Viewer,
  order: DispatchOrder,
  requests: readonly VehicleRequest[],
  now: Instant,
  policy: BookingPolicy,
  driverPersonId: string | undefined,
): DispatchOrderAct[] => {
  const parts = partsOnOrder(viewer, requests, driverPersonId);
  const first = order.state === 'DISPATCHED';
  const window = tripWindow(requests);
  const inItsTime = (act: DispatchOrderAct): boolean =>
    // Once its time is over it departs no more (未出车): it is cancelled.
    !first || (act === 'RECORD_DEPARTURE' ? mayDepart({ window }, now, policy) : now < window.to);
  return (Object.keys(orderSteps) as DispatchOrderAct[]).filter(
    (act) =>
      isTheirsOnOrder(act, parts) &&
      orderStateRefusals(act, order).length === 0 &&
      (act !== 'HAND_OVER' || order.driverId !== undefined) &&
      (act !== 'DECLINE_EXTENSION' || order.extensionWanted !== undefined) &&
      (act !== 'CORRECT_DEPARTURE' || order.departure !== undefined) &&
      (act !== 'CORRECT_RETURN' || correctableRefusals(order, requests, parts.has('DESK'), policy, now).length === 0) &&
      inItsTime(act),
  );
};
