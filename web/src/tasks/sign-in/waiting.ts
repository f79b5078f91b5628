import { decidable } from '../approve/decidable.ts';
import { isLeftToOthers, unitStep } from '../inspection/follow-ups.svelte.ts';
import { isOrderNotMade } from '../../ui/trip/standing.ts';
import { badges } from './badges.svelte.ts';
import { staffPlaces, type StaffPlace } from './staff-pages.ts';
import { holds, type Me } from './staff.svelte.ts';

type FollowUps = NonNullable<NonNullable<typeof badges.data>['myFollowUps']>;
const isTurnOf = (me: Me, followUp: FollowUps[number]): boolean =>
  unitStep(followUp) !== undefined && !isLeftToOthers(followUp, me.id);

/** How much waits for a person on a page, as far as it is known. */
export const waitingAt = (href: StaffPlace['href'], me: Me): number => {
  const { data } = badges;
  if (href === '/approve') return data?.approvalsWaiting?.nodes.filter(decidable).length ?? 0;
  if (href === '/emergency') return data?.emergenciesToApprove?.nodes.length ?? 0;
  if (href === '/follow-ups') return data?.myFollowUps?.filter((followUp) => isTurnOf(me, followUp)).length ?? 0;
  if (href === '/drive') return data?.myDriving?.filter((order) => !order.return && !isOrderNotMade(order)).length ?? 0;
  return 0;
};

/** Most of a kind that are counted. */
const MOST = 50;

/** How many wait, as far as they are counted. */
export const figureOf = (waiting: number): string => (waiting >= MOST ? `${String(MOST)}+` : String(waiting));

/** Whether there is something for a person on a page that is not always shown to his roles. */
const hasSomethingAt = (href: StaffPlace['href'], me: Me): boolean => {
  // Trips of today, driven or still to drive: who drives nothing needs no page for it.
  if (href === '/drive') return (badges.data?.myDriving ?? []).length > 0;
  if (href === '/approve') return me.approves;
  // Whoever did not explain a follow-up may be the one to put it right.
  return href === '/follow-ups' && waitingAt(href, me) > 0;
};

/** The pages that a person is shown: those of his roles, and others while there is something for him. */
export const placesShownTo = (me: Me): readonly StaffPlace[] =>
  staffPlaces.filter(({ href, any, shownTo }) => holds(me, shownTo) || (holds(me, any) && hasSomethingAt(href, me)));
