interface Colleague {
  readonly id: string;
  readonly roles: readonly string[];
}

interface Rule {
  readonly steps: readonly { readonly approvers: readonly { readonly id: string }[] }[];
}

/** The managers of a unit approve what no rule of its chain is for. */
const usual: Rule = { steps: [{ approvers: [] }] };

/** Whether a step is a person's to decide; nobody is named where all managers may. */
const isStepOf = ({ approvers }: Rule['steps'][number], { id, roles }: Colleague): boolean =>
  approvers.length === 0 ? roles.includes('UNIT_MANAGER') : approvers.some((one) => one.id === id);

/**
 * Whether somebody could never decide for an approver: whatever comes to that one has a step of his own as well, and
 * different steps are decided by different people.
 */
export const isAlwaysInOwnRight = (rules: readonly Rule[], approver: Colleague, deputy: Colleague): boolean => {
  const theirs = [...rules, usual].filter(({ steps }) => steps.some((step) => isStepOf(step, approver)));
  return (
    theirs.length > 0 &&
    theirs.every(({ steps }) => steps.some((step) => isStepOf(step, deputy) && !isStepOf(step, approver)))
  );
};
