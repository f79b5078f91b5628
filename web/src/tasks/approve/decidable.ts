import type { ApprovalStepState, VehicleRequestAct } from '../../generated/graphql.ts';

/** Whether the viewer may decide a request: its own requester may not, however high the post. */
export const decidable = ({ allowedActs }: { readonly allowedActs: readonly VehicleRequestAct[] }): boolean =>
  allowedActs.includes('APPROVE') || allowedActs.includes('REJECT');

/** Whether its trip has begun before it was approved. */
export const isMissed = ({
  approvalSteps,
}: {
  readonly approvalSteps: readonly { readonly state: ApprovalStepState }[];
}): boolean => approvalSteps.some(({ state }) => state === 'MISSED');
