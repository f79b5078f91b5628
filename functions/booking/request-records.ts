/**
 * A request as it lies in the table. A write costs by the KB begun, and below one KB a dispatch costs a quarter less:
 * what most requests say alike, and what a key says already, is not stored.
 */
import { isDeepStrictEqual } from 'node:util';
import { usualStep } from './approval/chain.ts';
import type { ApprovalStep, VehicleRequest } from './types.ts';

/** What holds of a request that says nothing of it. */
const usual = {
  stops: [],
  luggage: 0,
  driving: 'WITH_DRIVER',
  journey: 'RETURN',
  reach: 'WITHIN_CITY',
  priority: 'ROUTINE',
  approvals: [],
  orderIds: [],
} as const satisfies Partial<VehicleRequest>;

/** What holds of a step that names neither itself nor its approvers. */
const usualDecision = { name: usualStep.name, approverIds: usualStep.approvers } satisfies Partial<ApprovalStep>;

/** A step as it is stored. */
type StoredStep = Omit<ApprovalStep, keyof typeof usualDecision> &
  Partial<Pick<ApprovalStep, keyof typeof usualDecision>>;

const storedStep = ({ name, approverIds, ...step }: ApprovalStep): StoredStep =>
  isDeepStrictEqual({ name, approverIds }, usualDecision) ? step : { name, approverIds, ...step };

const isUsual = (name: string, value: unknown): boolean =>
  name in usual && isDeepStrictEqual(value, usual[name as keyof typeof usual]);

/** What of a request, or of a change of it, is stored; and the names of what is not, because it is undefined or usual. */
export const storedOf = ({
  requesterId: _,
  approvalSteps,
  ...others
}: {
  readonly [Name in keyof VehicleRequest]?: VehicleRequest[Name] | undefined;
}): { readonly said: Readonly<Partial<Record<keyof VehicleRequest, unknown>>>; readonly unsaid: readonly string[] } => {
  const all = Object.entries({ ...others, ...(approvalSteps && { approvalSteps: approvalSteps.map(storedStep) }) });
  const unsaid = all.flatMap(([name, value]) => (value === undefined || isUsual(name, value) ? [name] : []));
  return { said: Object.fromEntries(all.filter(([name]) => !unsaid.includes(name))), unsaid };
};

/** The whole request again, from what is stored and who asked. */
export const wholeRequest = (stored: Readonly<Record<string, unknown>>, requesterId: string): VehicleRequest => {
  const request = { ...usual, requesterId, ...stored } as unknown as VehicleRequest;
  return {
    ...request,
    approvalSteps: request.approvalSteps.map((step: StoredStep) => ({ ...usualDecision, ...step })),
  };
};
