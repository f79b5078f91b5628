import type { ApprovalStepState, DispatchOrderState, VehicleRequestState } from '../../generated/graphql.ts';
import { now } from '../../lib/now.ts';

/** Where a request stands on its five steps: request, approval, dispatch, trip, receipt; or on the four without a car. */
interface Standing {
  /** Steps behind it. */
  readonly done: number;
  /** Whether it ended there without being carried through. */
  readonly stopped: boolean;
}

/** As much of a request as tells how far it has come. */
export interface Underway {
  readonly state: VehicleRequestState;
  readonly approvalSteps?: readonly { readonly state: ApprovalStepState }[];
  readonly orders?: readonly object[];
  /** What is paid where no car is sent. */
  readonly lumpSum?: object | null;
}

const STEPS_BEHIND: Readonly<Record<Exclude<VehicleRequestState, 'REJECTED' | 'CANCELLED'>, number>> = {
  WAITING_APPROVAL: 1,
  APPROVED: 2,
  DISPATCHED: 3,
  UNDER_WAY: 3,
  RETURNED: 4,
  LUMP_SUM: 2,
  CLOSED: 5,
};

/** A request not yet made stands at its first step. */
export const standing = (request: Underway | undefined): Standing => {
  if (!request) return { done: 0, stopped: false };
  const { state, approvalSteps = [], orders = [], lumpSum } = request;
  const isApproved = approvalSteps.length > 0 && approvalSteps.every((step) => step.state === 'APPROVED');
  if (lumpSum) return { done: state === 'CLOSED' ? 4 : 2, stopped: state === 'CANCELLED' };
  if (state === 'REJECTED') return { done: 1, stopped: true };
  if (state === 'CANCELLED') return { done: orders.length > 0 ? 3 : isApproved ? 2 : 1, stopped: true };
  return { done: STEPS_BEHIND[state], stopped: false };
};

/** Whether the time of an approved request is over, and no car was sent. */
export const isUnserved = ({ state, window }: { state: VehicleRequestState; window: { to: string } }): boolean =>
  state === 'APPROVED' && Date.parse(window.to) <= now().getTime();

/** Whether the time of a trip is over, and the car that was sent for it has not departed. */
export const isNotMade = ({
  state,
  window,
}: {
  readonly state: VehicleRequestState | DispatchOrderState;
  readonly window: { readonly to: string };
}): boolean => state === 'DISPATCHED' && Date.parse(window.to) <= now().getTime();

/** Whether none of the trips that an order serves can depart any more, and it has not. */
export const isOrderNotMade = ({
  state,
  requests,
}: {
  readonly state: DispatchOrderState;
  readonly requests: readonly { readonly window: { readonly to: string } }[];
}): boolean => requests.every(({ window }) => isNotMade({ state, window }));

/** Whether the trip of a request has begun before it was approved. */
export const isMissed = ({
  approvalSteps,
}: {
  readonly approvalSteps: readonly { readonly state: ApprovalStepState }[];
}): boolean => approvalSteps.some(({ state }) => state === 'MISSED');
