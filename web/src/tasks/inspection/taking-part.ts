import type { ShownFollowUpFragment } from '../../generated/graphql.ts';

/**
 * Whether somebody has taken a step that leaves all others of this round to others: as the service has it, whoever went
 * to look before, or opened it, never takes another.
 */
export const hasTakenPart = ({ steps }: Pick<ShownFollowUpFragment, 'steps'>, personId: string): boolean => {
  const round = steps.findLastIndex(({ step }) => step === 'RETURNED');
  return steps.some(
    ({ step, by }, i) => by?.id === personId && (i >= round || step === 'OPENED' || step === 'RETURNED'),
  );
};
