/** A freed slot and whoever waits for it. Pure. */
import { derivedId } from '../../platform/ids.ts';
import { MINUTE, type Instant } from '../../platform/time.ts';
import { banOf } from '../citizen/standing.ts';
import type { Standing } from '../citizen/types.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { CourtBooking, CourtQueue } from './types.ts';

/** In less time nobody can be expected to answer. */
const LEAST = 5 * MINUTE;

/** The freed slot as it is offered to the first who waits and may book; undefined when nobody does. */
export const offerOf = (
  freed: CourtBooking,
  queue: CourtQueue | undefined,
  standings: readonly Standing[],
  now: Instant,
  { courtOfferMinutes }: OpeningPolicy,
): CourtBooking | undefined => {
  const until = Math.min(now + courtOfferMinutes * MINUTE, freed.window.from);
  if (!queue || until - now < LEAST) return undefined;
  const isBanned = (id: string): boolean =>
    standings.some((standing) => standing.subject === id && banOf(standing, now) !== undefined);
  const next = queue.entries.find(({ citizenId }) => !isBanned(citizenId));
  if (!next) return undefined;
  const { series: _, cancelled: __, endedAt: ___, ...slot } = freed;
  return {
    ...slot,
    id: derivedId('courtBooking', queue.id, String(queue.revision)),
    state: 'OFFERED',
    people: next.people,
    players: [],
    madeAt: now,
    citizenId: next.citizenId,
    offeredUntil: until,
    inputHash: '',
    revision: 1,
  };
};
