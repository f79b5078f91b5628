import type { PartnerState } from '../../generated/graphql.ts';

/** What an authority does with a partner, in the order in which it is offered. */
export type PartnerMove = 'engage' | 'decline' | 'suspend' | 'resume' | 'end';

const offered: Readonly<Record<PartnerState, readonly PartnerMove[]>> = {
  APPLIED: ['engage', 'decline'],
  ENGAGED: ['suspend', 'end'],
  SUSPENDED: ['resume', 'end'],
  ENDED: [],
  DECLINED: [],
};

/** What may be done with a partner in a state; the API decides, the page offers no more. */
export const movesIn = (state: PartnerState): readonly PartnerMove[] => offered[state];

/** Moves that the partner is told the reason of. */
export const isReasoned = (move: PartnerMove): boolean => move !== 'engage' && move !== 'resume';

/** Moves with which a partner at work stops: they touch its orders. */
export const isStopping = (move: PartnerMove): boolean => move === 'suspend' || move === 'end';

export const hasAgreementToChange = (state: PartnerState): boolean => state === 'ENGAGED' || state === 'SUSPENDED';

const URGENCY: readonly PartnerState[] = ['APPLIED', 'SUSPENDED', 'ENGAGED', 'DECLINED', 'ENDED'];

/** What waits for a decision first, what is over last; by name among equals, as they come. */
export const byUrgency = <Partner extends { readonly state: PartnerState }>(partners: readonly Partner[]): Partner[] =>
  partners.toSorted((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state));
