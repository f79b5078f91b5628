/** Which notices follow from one change, and for whom. */
import { holdsOn } from '../booking/approval/deputies.ts';
import type { DeputyAppointment } from '../booking/approval/types.ts';
import { involvedIn, stepDue } from '../booking/approval/deciding.ts';
import { poolingState } from '../booking/pooling/rules.ts';
import type { Pooling, PoolingState } from '../booking/pooling/types.ts';
import { tripWindow } from '../booking/states.ts';
import type { DispatchOrder, VehicleRequest } from '../booking/types.ts';
import type { Driver } from '../fleet/types.ts';
import type { Change } from '../platform/changes.ts';
import { derivedIdAt } from '../platform/ids.ts';
import { refusal, type Facts, type Refusal } from '../platform/result.ts';
import { civilDate, DAY, type Instant } from '../platform/time.ts';
import type {
  Addressee,
  News,
  Notice,
  OrderNoticeKind,
  PoolingNoticeKind,
  RequestNoticeKind,
  Selection,
} from './types.ts';

/** How long a notice is kept. */
const KEPT = 90 * DAY;

/** Notices from this instant on are still shown. */
export const keptFrom = (now: Instant): Instant => now - KEPT;

export const expiryOf = ({ at }: Pick<Notice, 'at'>): Instant => at + KEPT;

/** A request before and after, and the reason that was given. */
export interface RequestChange {
  readonly before: VehicleRequest | undefined;
  readonly after: VehicleRequest;
  /** Name of who asked. */
  readonly requester: string | undefined;
  readonly why: string | undefined;
  readonly at: Instant;
}

/** An order before and after, with what it was made of. */
export interface OrderChange {
  readonly before: DispatchOrder | undefined;
  readonly after: DispatchOrder;
  /** The requests it serves. */
  readonly requests: readonly VehicleRequest[];
  /** Who drove it before and who drives it now. */
  readonly drivers: readonly Driver[];
  readonly plateNumber: string | undefined;
  readonly why: string | undefined;
}

/** One kind of notice: which change is news of it, and whom that concerns. */
export interface Entry<Told, To> {
  readonly when: (change: Told) => boolean;
  readonly to: (change: Told) => readonly To[];
}

export const comesTo =
  (state: string) =>
  ({ before, after }: { readonly before: { state: string } | undefined; readonly after: { state: string } }): boolean =>
    after.state === state && before?.state !== state;

const isDecided = ({ before }: RequestChange): boolean => before?.state === 'WAITING_APPROVAL';

const requester = ({ after: { requesterId } }: RequestChange): Addressee[] => [{ personId: requesterId }];

const approversOf = ({ approvals }: VehicleRequest): string[] => approvals.map(({ approverId }) => approverId);

/** Those who decide the step that is due, but not who asked or has decided another (rule 4 of the field). */
const approversDue = ({ after, at }: RequestChange): Addressee[] => {
  const step = stepDue(after);
  if (!step) return [];
  const others = after.approvalSteps.flatMap(({ approverIds }) =>
    approverIds === step.approverIds || approverIds === 'UNIT_MANAGERS' ? [] : approverIds,
  );
  const except = [...new Set([...involvedIn(after), ...others])];
  return [{ approvers: step.approverIds, unitId: after.unitId, except, on: civilDate(at) }];
};

/** Approvers of a step and those who stand in for them on the day. */
export const approversMeant = (
  { approvers, on }: Extract<Addressee, { approvers: unknown }>,
  managerIds: readonly string[],
  appointments: readonly DeputyAppointment[],
): string[] => {
  const ids = approvers === 'UNIT_MANAGERS' ? managerIds : approvers;
  const standingIn = appointments.filter((one) => holdsOn(one, on) && ids.includes(one.approverId));
  return [...new Set([...ids, ...standingIn.map(({ deputyId }) => deputyId)])];
};

/** A step is due that was not due before: at first, after the one before it, or because the trip was changed. */
const comesToStep = ({ before, after }: RequestChange): boolean =>
  stepDue(after) !== undefined && (!before || !stepDue(before) || before.approvals.length !== after.approvals.length);

/** Time has left a mark on the step that is due. */
const isMarked =
  (mark: 'remindedAt' | 'overdueSince') =>
  ({ before, after }: RequestChange): boolean =>
    before !== undefined && stepDue(after)?.[mark] !== undefined && stepDue(before)?.[mark] === undefined;

/** Those who may dispatch: the centre's desk, but neither who asked nor who approved (rule 4 of the field). */
const dispatchers = ({ after }: RequestChange): Addressee[] => [
  { role: 'DISPATCHER', unitId: after.centreId, except: [after.requesterId, ...approversOf(after)] },
];

/** Whether a request has just lost its vehicle to an emergency. */
const isDisplaced = ({ before, after }: RequestChange): boolean =>
  after.displacedBy !== undefined && before?.displacedBy !== after.displacedBy;

const requestNotices: Readonly<Record<RequestNoticeKind, Entry<RequestChange, Addressee>>> = {
  APPROVAL_WANTED: { when: comesToStep, to: approversDue },
  APPROVAL_REMINDER: { when: isMarked('remindedAt'), to: approversDue },
  APPROVAL_OVERDUE: { when: isMarked('overdueSince'), to: approversDue },
  APPROVAL_MISSED: {
    when: ({ before, after }) => after.lapsedAt !== undefined && before !== undefined && before.lapsedAt === undefined,
    to: requester,
  },
  REQUEST_APPROVED: { when: (change) => isDecided(change) && comesTo('APPROVED')(change), to: requester },
  REQUEST_REJECTED: { when: comesTo('REJECTED'), to: requester },
  DISPATCH_WANTED: { when: (change) => !isDisplaced(change) && comesTo('APPROVED')(change), to: dispatchers },
  DISPATCH_RECALLED: {
    when: (change) => !isDisplaced(change) && change.before?.state === 'DISPATCHED' && comesTo('APPROVED')(change),
    to: requester,
  },
  VEHICLE_DISPLACED: { when: isDisplaced, to: (change) => [...requester(change), ...dispatchers(change)] },
  POOLING_WANTED: {
    when: ({ before, after }) =>
      before !== undefined && after.poolingId !== undefined && after.poolingId !== before.poolingId,
    to: requester,
  },
  RECEIPT_WANTED: { when: comesTo('RETURNED'), to: requester },
  REQUEST_CANCELLED: {
    when: comesTo('CANCELLED'),
    to: (change) => [...requester(change), ...approversOf(change.after).map((personId) => ({ personId }))],
  },
};

/** Whom an order concerns: because of one of its requests, or of the order itself. */
interface Concerned {
  readonly to: Addressee;
  readonly request?: VehicleRequest;
}

const isLive = ({ state }: DispatchOrder): boolean => state !== 'CANCELLED';
const isMade = ({ before, after }: OrderChange): boolean => !before && isLive(after);

const driversBehind = ({ drivers }: OrderChange, id: string | undefined): Concerned[] =>
  drivers.filter((driver) => driver.id === id).map(({ personId }) => ({ to: { personId } }));

const requesters = ({ requests }: OrderChange): Concerned[] =>
  requests.map((request) => ({ to: { personId: request.requesterId }, request }));

const sameDriver = ({ before, after }: OrderChange): boolean => before?.driverId === after.driverId;

/** Whether a vehicle is seen to be late for the first time since its trip began or was extended. */
const becomesOverdue = ({ before, after }: OrderChange): boolean =>
  after.overdueSince !== undefined && before?.overdueSince === undefined;

/** What a driver has to know of a trip that has not begun. */
const termsOf = ({ requestIds, vehicleId, window }: DispatchOrder): string =>
  JSON.stringify([requestIds, vehicleId, window.from, window.to]);

const orderNotices: Readonly<Record<OrderNoticeKind, Entry<OrderChange, Concerned>>> = {
  // Who called for vehicles in an emergency is told of all of them at once; who lost his to one, that he has another.
  VEHICLE_ASSIGNED: {
    when: (change) => isMade(change) && change.after.emergencyId === undefined,
    to: (change) => requesters(change).filter(({ request }) => request?.displacedBy === undefined),
  },
  VEHICLE_REPLACED: {
    when: isMade,
    to: ({ requests, after: { centreId: unitId } }) =>
      requests
        .filter(({ displacedBy }) => displacedBy !== undefined)
        .flatMap((request): Concerned[] => [
          { to: { personId: request.requesterId }, request },
          { to: { role: 'DISPATCHER', unitId, except: [request.requesterId] }, request },
        ]),
  },
  VEHICLE_CHANGED: {
    when: (change) => {
      const { before, after } = change;
      if (before?.state !== after.state) return false;
      if (after.state === 'UNDER_WAY') return !sameDriver(change) || before.vehicleId !== after.vehicleId;
      return after.state === 'DISPATCHED' && (!sameDriver(change) || termsOf(before) !== termsOf(after));
    },
    to: requesters,
  },
  VEHICLE_DEPARTED: { when: comesTo('UNDER_WAY'), to: requesters },
  DRIVE_ASSIGNED: {
    when: (change) => isLive(change.after) && (isMade(change) || !sameDriver(change)),
    to: (change) => driversBehind(change, change.after.driverId),
  },
  DRIVE_CHANGED: {
    when: (change) => {
      const { before, after } = change;
      if (before?.state !== 'DISPATCHED' || after.state !== 'DISPATCHED') return false;
      return sameDriver(change) && termsOf(before) !== termsOf(after);
    },
    to: (change) => driversBehind(change, change.after.driverId),
  },
  DRIVE_CANCELLED: {
    when: (change) => change.before !== undefined && (comesTo('CANCELLED')(change) || !sameDriver(change)),
    to: (change) => driversBehind(change, change.before?.driverId),
  },
  ORDER_CANCELLED: {
    when: (change) => change.before !== undefined && comesTo('CANCELLED')(change),
    to: ({ after: { dispatcherId } }) => [{ to: { personId: dispatcherId } }],
  },
  VEHICLE_OVERDUE: { when: becomesOverdue, to: requesters },
  DRIVE_OVERDUE: { when: becomesOverdue, to: (change) => driversBehind(change, change.after.driverId) },
  ORDER_OVERDUE: { when: becomesOverdue, to: ({ after: { dispatcherId } }) => [{ to: { personId: dispatcherId } }] },
};

/** Entries that a change is news of. */
export const entriesFor = <Kind extends string, Told, To>(
  entries: Readonly<Record<Kind, Entry<Told, To>>>,
  change: Told,
): { kind: Kind; to: readonly To[] }[] =>
  (Object.keys(entries) as Kind[])
    .filter((kind) => entries[kind].when(change))
    .map((kind) => ({ kind, to: entries[kind].to(change) }));

/** Facts that are known. */
export const known = (facts: Readonly<Record<string, string | number | undefined>>): Facts =>
  Object.fromEntries(Object.entries(facts).filter((fact): fact is [string, string | number] => fact[1] !== undefined));

/** What a change of a request tells, to whom. */
export const newsOfRequest = (change: RequestChange): News[] => {
  const { id: requestId, destination, window } = change.after;
  const due = stepDue(change.after)?.dueAt;
  const facts = known({ destination, from: window.from, requester: change.requester, why: change.why, due });
  return entriesFor(requestNotices, change).flatMap(({ kind, to }) =>
    to.map((addressee) => ({ kind, to: addressee, requestId, facts })),
  );
};

/** Where and when a car goes for these requests. */
const whereabouts = (requests: readonly VehicleRequest[]) =>
  requests.length === 0
    ? {}
    : {
        destination: [...new Set(requests.map(({ destination }) => destination))].join('、'),
        from: tripWindow(requests).from,
      };

/** What a change of an order tells, to whom: each requester of his own request, the others of the whole order. */
export const newsOfOrder = (change: OrderChange): News[] => {
  const { after, requests, drivers, plateNumber, why } = change;
  const driver = drivers.find(({ id }) => id === after.driverId)?.name ?? after.hired?.rental?.driverName;
  return entriesFor(orderNotices, change).flatMap(({ kind, to }) =>
    to.map(({ to: addressee, request }) => ({
      kind,
      to: addressee,
      orderId: after.id,
      ...(request ? { requestId: request.id } : {}),
      facts: known({ ...whereabouts(request ? [request] : requests), plate: plateNumber, driver, why }),
    })),
  );
};

/** An invitation to share a car before and after an answer, with the requests it asks. */
export interface PoolingChange {
  readonly before: Pooling | undefined;
  readonly after: Pooling;
  readonly requests: readonly VehicleRequest[];
  readonly at: Instant;
}

const poolingKinds: Readonly<Partial<Record<PoolingState, PoolingNoticeKind>>> = {
  AGREED: 'POOLING_AGREED',
  DECLINED: 'POOLING_DECLINED',
};

/** What the answers to an invitation tell the dispatcher who invited. */
export const newsOfPooling = ({ before, after, requests, at }: PoolingChange): News[] => {
  const state = poolingState(after, at);
  const kind = poolingKinds[state];
  const [requestId] = after.requestIds;
  if (!kind || requestId === undefined || (before && poolingState(before, at) === state)) return [];
  return [{ kind, to: { personId: after.invitedBy }, requestId, facts: known(whereabouts(requests)) }];
};

/** Whether a thing came in as it stands, made earlier and elsewhere: nothing has happened that is news. */
export const isLoaded = ({ before, stamp }: Change, madeAt: Instant): boolean =>
  !before && stamp !== undefined && madeAt < stamp.at;

/** One notice for each person whom a change concerns. Nobody is told of his own act. */
export const noticesOf = (
  { id: changeId, stamp }: Change,
  news: readonly News[],
  peopleBehind: (addressee: Addressee) => readonly string[],
): Notice[] => {
  if (!stamp) return [];
  const notices = news.flatMap(({ to, ...told }) =>
    peopleBehind(to)
      .filter((personId) => personId !== stamp.actor)
      .map((personId): Notice => {
        const id = derivedIdAt('notice', stamp.at, changeId, told.kind, told.requestId ?? '', personId);
        return { id, personId, at: stamp.at, ...told };
      }),
  );
  return [...new Map(notices.map((notice) => [notice.id, notice])).values()];
};

/** Most ids of one call. */
const MOST_NAMED = 100;

export const selectionRefusals = ({ noticeIds, all }: Selection): Refusal<'SELECTION_INVALID'>[] => {
  const count = noticeIds?.length ?? 0;
  const isValid = noticeIds ? count >= 1 && count <= MOST_NAMED : all === true;
  return isValid ? [] : [refusal('SELECTION_INVALID', ['input'], { most: MOST_NAMED, count })];
};
