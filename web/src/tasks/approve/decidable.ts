import type { ApprovalStepState, VehicleRequestAct } from '../../generated/graphql.ts';

/** Whether the viewer may decide a request: its own requester may not, however high the post. */
export const decidable = ({ allowedActs }: { readonly allowedActs: readonly VehicleRequestAct[] }): boolean =>
  allowedActs.includes('APPROVE') || allowedActs.includes('REJECT');

interface Step {
  readonly special: boolean;
  readonly state: ApprovalStepState;
}

/** Whether what is due is the special approval of a long rental (特批). */
export const isSpecial = ({ approvalSteps }: { readonly approvalSteps: readonly Step[] }): boolean =>
  approvalSteps.some(({ special, state }) => special && (state === 'WAITING' || state === 'OVERDUE'));
