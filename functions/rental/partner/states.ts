/** How a partner's state moves, and who moves it. Pure. */
import { covers, hasRole, oversees, type Viewer } from '../../platform/access.ts';
import type { PartnerState, RentalPartner } from '../types.ts';

/** Acts that move a partner from one state to another. */
export type PartnerMove = 'engage' | 'decline' | 'suspend' | 'resume' | 'end';

interface Way {
  readonly from: readonly PartnerState[];
  readonly to: PartnerState;
}

const ways: Readonly<Record<PartnerMove, Way>> = {
  engage: { from: ['APPLIED'], to: 'ENGAGED' },
  decline: { from: ['APPLIED'], to: 'DECLINED' },
  suspend: { from: ['ENGAGED'], to: 'SUSPENDED' },
  resume: { from: ['SUSPENDED'], to: 'ENGAGED' },
  end: { from: ['ENGAGED', 'SUSPENDED'], to: 'ENDED' },
};

export const stateAfter = (move: PartnerMove): PartnerState => ways[move].to;

export const mayMove = (state: PartnerState, move: PartnerMove): boolean => ways[move].from.includes(state);

/** Whether the company may apply anew with the same authority. */
export const isOver = (state: PartnerState): boolean => state === 'DECLINED' || state === 'ENDED';

/** Authorities whose jurisdiction covers the division that engages the partner. */
export const mayDecide = (viewer: Viewer, { divisionCode }: Pick<RentalPartner, 'divisionCode'>): boolean =>
  hasRole(viewer, 'AUTHORITY') && covers(viewer.jurisdiction, divisionCode);

/** The partner itself, and those who oversee its division, see its papers, people and systems. */
export const maySeePapers = (
  viewer: Viewer,
  { id, divisionCode }: Pick<RentalPartner, 'id' | 'divisionCode'>,
): boolean => (viewer.kind === 'partner' ? viewer.partnerId === id : oversees(viewer, divisionCode));
