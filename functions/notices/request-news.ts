/** Which notices follow from a change of a request, and for whom. Pure. */
import { involvedIn, stepDue } from '../booking/approval/deciding.ts';
import type { VehicleRequest } from '../booking/types.ts';
import { isDisputed } from '../booking/trip/disputes.ts';
import { civilDate, type Instant } from '../platform/time.ts';
import { comesTo, entriesFor, known, settledBy, type Entry } from './rules.ts';
import type { Addressee, News, RequestNoticeKind, Settled } from './types.ts';

/** A request before and after, and the reason that was given. */
export interface RequestChange {
  /** Whether it ends with the event that it serves, which is told as a whole. */
  readonly withEvent?: boolean;
  /** Whether it changes because an event is sent to. */
  readonly forEvent?: boolean;
  readonly before: VehicleRequest | undefined;
  readonly after: VehicleRequest;
  /** Name of who asked. */
  readonly requester: string | undefined;
  readonly why: string | undefined;
  readonly at: Instant;
  /** Who was to drive it in which order, where its time ran out; each order by the first request that rides with it. Who drove it, where its figures are disputed. */
  readonly drives?: readonly { readonly personId: string; readonly orderId: string }[];
  /** Who sent its cars, where what he sent them for was changed. */
  readonly sentBy?: readonly { readonly personId: string; readonly orderId: string }[];
}

const isDecided = ({ before }: RequestChange): boolean => before?.state === 'WAITING_APPROVAL';

const requester = ({ after: { requesterId } }: RequestChange): Addressee[] => [{ personId: requesterId }];

/** Each of these people once, of however many cars. */
const distinct = (people: readonly { readonly personId: string }[]): Addressee[] =>
  [...new Set(people.map(({ personId }) => personId))].map((personId) => ({ personId }));

const approversOf = ({ approvals }: VehicleRequest): string[] => approvals.map(({ approverId }) => approverId);

/** Those who decide the step that is due, but not who asked or has decided another (rule 4 of the field). */
export const approversDue = ({ after, at }: Pick<RequestChange, 'after' | 'at'>): Addressee[] => {
  const step = stepDue(after);
  if (!step) return [];
  const others = after.approvalSteps.flatMap(({ approverIds }) =>
    approverIds === step.approverIds || approverIds === 'UNIT_MANAGERS' ? [] : approverIds,
  );
  const except = [...new Set([...involvedIn(after), ...others])];
  return [{ approvers: step.approverIds, unitId: step.unitId ?? after.unitId, except, on: civilDate(at) }];
};

/** Whether the trip itself was just changed. */
const isRevised = ({ before, after }: RequestChange): boolean =>
  before !== undefined && after.revisions !== undefined && before.revisions?.at(-1)?.at !== after.revisions.at(-1)?.at;

/** Where one gets in, how many ride and the like were changed after a car was sent. */
export const isRideChanged = (before: VehicleRequest | undefined, after: VehicleRequest): boolean =>
  before?.state === 'DISPATCHED' &&
  after.state === 'DISPATCHED' &&
  before.revisions?.at(-1)?.at !== after.revisions?.at(-1)?.at;

/** A step is due that was not due before: at first, after the one before it, or for a trip that was changed since. */
const comesToStep = (change: RequestChange): boolean => {
  const { before, after } = change;
  if (!stepDue(after)) return false;
  return !before || !stepDue(before) || before.approvals.length !== after.approvals.length || isRevised(change);
};

/** Time has left a mark on the step that is due. */
const isMarked =
  (mark: 'remindedAt' | 'overdueSince') =>
  ({ before, after }: RequestChange): boolean =>
    before !== undefined && stepDue(after)?.[mark] !== undefined && stepDue(before)?.[mark] === undefined;

/** The step that was due is decided or overtaken by a change, or the request is none any more. */
const stepIsOver = (change: RequestChange): boolean => {
  const { before, after } = change;
  if (!before || !stepDue(before)) return false;
  const isAnother = before.approvals.length !== after.approvals.length;
  return !stepDue(after) || isAnother || isRevised(change) || after.lapsedAt !== undefined;
};

/** Its time has just run out. */
const lapses = ({ before, after }: RequestChange): boolean =>
  before !== undefined &&
  after.lapsedAt !== undefined &&
  (before.lapsedAt === undefined || before.lapsedAt < after.window.from);

const isReminded = isMarked('remindedAt');
const isLate = isMarked('overdueSince');

/** Those who may dispatch: the centre's desk, but neither who asked nor who approved (rule 4 of the field). */
export const dispatchersOf = (request: VehicleRequest): Addressee => ({
  ...{ role: 'DISPATCHER', unitId: request.centreId },
  except: [request.requesterId, ...approversOf(request)],
});

const dispatchers = ({ after }: RequestChange): Addressee[] => [dispatchersOf(after)];

const leavesTheQueue = ({ before, after }: RequestChange): boolean =>
  before?.state === 'APPROVED' && after.state !== 'APPROVED';

/** Whether another proposal takes the place of a rented car, or none has to: its own vehicle is there again. */
const isProposalOver = ({ before, after }: RequestChange): boolean =>
  before?.marketProposal !== undefined && before.marketProposal.at !== after.marketProposal?.at;

/** Whether a request that is split over cars has just lost one of them, while the others go on. */
const losesACar = ({ before, after }: RequestChange): boolean =>
  before?.state === after.state &&
  after.orderIds.length > 0 &&
  before.orderIds.length > after.orderIds.length &&
  after.orderIds.every((id) => before.orderIds.includes(id));

/** Whether a request has just lost its vehicle to an emergency, which may have taken an earlier one as well. */
const isDisplaced = ({ before, after, forEvent = false }: RequestChange): boolean =>
  after.displacedBy !== undefined &&
  (before?.displacedBy !== after.displacedBy ||
    (forEvent && before.orderIds.some((id) => !after.orderIds.includes(id))));

/** Whether what is left of a trip has just come to the desk, its vehicle broken down. */
const brokeOff = ({ before, after }: RequestChange): boolean =>
  after.state === 'APPROVED' && (before?.state === 'UNDER_WAY' || (before === undefined && after.restOf !== undefined));

/** Whether what is left of a trip has just been rejected: what was driven of it stays. */
const isRestRejected = (change: RequestChange): boolean =>
  isDecided(change) && comesTo('RETURNED')(change) && change.after.approvals.at(-1)?.approved === false;

/** A car was sent, and had not departed when the time was over. */
const isNotMade = (change: RequestChange): boolean => lapses(change) && change.after.state === 'DISPATCHED';

/** That it was not made is known to be so, or is not so. */
const isNotMadeNoMore = ({ before, after }: RequestChange): boolean =>
  before?.state === 'DISPATCHED' && before.lapsedAt !== undefined && after.state !== 'DISPATCHED';

/** Its requester has just said that its figures are wrong. */
const becomesDisputed = ({ before, after }: RequestChange): boolean =>
  before !== undefined && isDisputed(after) && !isDisputed(before);

/** What was disputed is settled: by a correction, or because the figures are right. */
const isSettled = ({ before, after }: RequestChange): boolean =>
  before !== undefined && isDisputed(before) && !isDisputed(after);

/** Managers of the unit that pays; who disputes knows it himself. */
const managers = ({ after: { unitId, requesterId } }: RequestChange): Addressee[] => [
  { role: 'UNIT_MANAGER', unitId, except: [requesterId] },
];

const drivers = ({ drives = [] }: RequestChange): Addressee[] => drives.map(({ personId }) => ({ personId }));

export const requestNotices: Readonly<Record<RequestNoticeKind, Entry<RequestChange, Addressee>>> = {
  APPROVAL_WANTED: {
    when: comesToStep,
    to: approversDue,
    until: (change) => stepIsOver(change) || isReminded(change) || isLate(change),
  },
  APPROVAL_REMINDER: {
    when: isReminded,
    to: approversDue,
    until: (change) => stepIsOver(change) || isLate(change),
  },
  APPROVAL_OVERDUE: { when: isLate, to: approversDue, until: stepIsOver },
  APPROVAL_MISSED: { when: (change) => lapses(change) && stepDue(change.after) !== undefined, to: requester },
  DISPATCH_MISSED: {
    when: (change) => lapses(change) && change.after.state === 'APPROVED',
    to: (change) => [...requester(change), ...dispatchers(change)],
    until: leavesTheQueue,
  },
  TRIP_NOT_MADE: {
    when: isNotMade,
    to: (change) => [...requester(change), ...dispatchers(change)],
    until: isNotMadeNoMore,
  },
  DRIVE_NOT_MADE: {
    when: isNotMade,
    to: drivers,
    until: isNotMadeNoMore,
  },
  REQUEST_APPROVED: { when: (change) => isDecided(change) && comesTo('APPROVED')(change), to: requester },
  REQUEST_REJECTED: { when: (change) => comesTo('REJECTED')(change) || isRestRejected(change), to: requester },
  DISPATCH_WANTED: {
    when: (change) => !isDisplaced(change) && comesTo('APPROVED')(change),
    to: dispatchers,
    until: (change) => leavesTheQueue(change) || lapses(change),
  },
  DISPATCH_RECALLED: {
    when: (change) => !isDisplaced(change) && change.before?.state === 'DISPATCHED' && comesTo('APPROVED')(change),
    to: requester,
  },
  VEHICLE_DISPLACED: {
    when: (change) => isDisplaced(change) && !losesACar(change),
    to: (change) => [...requester(change), ...dispatchers(change)],
    until: leavesTheQueue,
  },
  CAR_LOST: { when: losesACar, to: (change) => [...requester(change), ...dispatchers(change)] },
  MARKET_PROPOSED: {
    when: ({ before, after }) =>
      after.marketProposal !== undefined && before?.marketProposal?.at !== after.marketProposal.at,
    to: dispatchers,
    until: (change) => leavesTheQueue(change) || isProposalOver(change),
  },
  // The window stays as it was booked: else it is approved, and sent, anew.
  RIDE_CHANGED: {
    when: ({ before, after }) => isRideChanged(before, after),
    to: ({ sentBy = [] }) => distinct(sentBy),
  },
  DRIVE_RIDE_CHANGED: {
    when: ({ before, after }) => isRideChanged(before, after),
    to: ({ drives = [] }) => distinct(drives),
  },
  POOLING_WANTED: {
    when: ({ before, after }) =>
      before !== undefined && after.poolingId !== undefined && after.poolingId !== before.poolingId,
    to: requester,
    until: leavesTheQueue,
  },
  RECEIPT_DISPUTED: {
    when: becomesDisputed,
    to: ({ after: { centreId: unitId } }) => [{ role: 'DISPATCHER', unitId, except: [] }],
    until: isSettled,
  },
  DRIVE_DISPUTED: { when: becomesDisputed, to: drivers, until: isSettled },
  // Who drove hears of a correction by the order.
  RECORD_UPHELD: {
    when: (change) => isSettled(change) && change.after.receipt?.settled?.corrected !== true,
    to: (change) => [...requester(change), ...drivers(change)],
  },
  // Who answers for the costs of the unit.
  UNIT_TRIP_DISPUTED: { when: becomesDisputed, to: managers, until: isSettled },
  UNIT_DISPUTE_SETTLED: { when: isSettled, to: managers },
  RECEIPT_WANTED: { when: comesTo('RETURNED'), to: requester, until: comesTo('CLOSED') },
  REQUEST_CANCELLED: {
    when: (change) => comesTo('CANCELLED')(change) && change.withEvent !== true,
    to: (change) => [...requester(change), ...approversOf(change.after).map((personId) => ({ personId }))],
  },
};

/** Names of what was just changed of a trip; undefined where it is another change. */
const changedOf = (change: RequestChange): string | undefined => {
  const revision = change.after.revisions?.at(-1);
  if (!revision || !isRevised(change)) return undefined;
  return [...new Set([...Object.keys(revision.before), ...Object.keys(revision.after)])].join(' ');
};

/** The order that a trip is looked at by: of several the one that its reader drives, drove or sent, else the first. */
const orderOf = ({ after, drives = [], sentBy = [] }: RequestChange, to: Addressee): Pick<News, 'orderId'> => {
  const own = [...drives, ...sentBy].find(({ personId }) => 'personId' in to && to.personId === personId)?.orderId;
  const orderId = own ?? after.orderIds[0];
  return orderId === undefined ? {} : { orderId };
};

/** Kinds that lead to one of its orders. */
const ofOrder: ReadonlySet<RequestNoticeKind> = new Set([
  ...(['RECEIPT_DISPUTED', 'DRIVE_DISPUTED', 'RIDE_CHANGED', 'DRIVE_RIDE_CHANGED'] as const),
]);

/** What a change of a request tells, to whom. */
export const newsOfRequest = (change: RequestChange): News[] => {
  const { id: requestId, requesterId, destination, window, pickUp, recall, marketProposal, receipt } = change.after;
  const due = stepDue(change.after)?.dueAt;
  const facts = known({
    destination,
    from: window.from,
    requester: change.requester,
    why: change.why,
    due,
    changed: changedOf(change),
    costFen: marketProposal?.costFen,
    rest: isRestRejected(change) ? 1 : undefined,
    ...(becomesDisputed(change) ? { dispute: receipt?.dispute } : {}),
    corrected: isSettled(change) && receipt?.settled?.corrected ? 1 : undefined,
    ...(brokeOff(change) ? { cause: recall?.reason, pickUp } : {}),
    ...(isRideChanged(change.before, change.after) ? { pickUp } : {}),
  });
  return entriesFor(requestNotices, change).flatMap(({ kind, to }) =>
    to.map((addressee) => ({
      kind,
      to: addressee,
      requestId,
      ...(ofOrder.has(kind) ? orderOf(change, addressee) : {}),
      facts: 'personId' in addressee && addressee.personId === requesterId ? { ...facts, own: 1 } : facts,
    })),
  );
};

/** What a driver was told of a trip that was not made: it is none for him to make any more. */
const settledDrives = (change: RequestChange): Settled[] =>
  isNotMade(change)
    ? (change.drives ?? []).flatMap(({ personId, orderId }) =>
        (['DRIVE_ASSIGNED', 'DRIVE_CHANGED'] as const).map((kind) => ({ kind, to: { personId }, orderId })),
      )
    : [];

/** What the desk was told of rented cars, and of an agreement to share one, while it waited. */
const settledAtDesk = (change: RequestChange): Settled[] => {
  if (!leavesTheQueue(change)) return [];
  const { id: requestId, centreId: unitId, poolingId } = change.after;
  const to = { role: 'DISPATCHER', unitId, except: [] } as const;
  const ofPooling = poolingId === undefined ? [] : (['POOLING_AGREED'] as const);
  return (['QUOTE_ANSWERED', 'RENTAL_LOST', ...ofPooling] as const).map((kind) => ({ kind, to, requestId }));
};

/** Notices of a request that a change of it does away with. */
export const settledByRequest = (change: RequestChange): Settled[] => [
  ...settledDrives(change),
  ...settledAtDesk(change),
  ...settledBy(requestNotices, change).flatMap(({ kind, to }) =>
    to.map((addressee) => ({ kind, to: addressee, requestId: change.after.id })),
  ),
];
