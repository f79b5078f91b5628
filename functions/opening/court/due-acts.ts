/** What time does to slots: too few have come together, an offer lapses, the game is over, people are forgotten. */
import type { ScheduledTask } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { Stamp } from '../../platform/write.ts';
import { standingWrite, standingsOf } from '../citizen/standing-records.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { take } from '../take-acts.ts';
import { countedAs, dueOf, forgetAt, isEnough } from './booking.ts';
import { systemEnd } from './ending-acts.ts';
import { changeWrite, courtBookingsDue, forgetWrite } from './records.ts';
import type { CourtBooking } from './types.ts';

/** Most that one round looks at; the next round goes on. */
const MOST = 200;

const stampFor = (useCase: string, at: Instant): Stamp => ({ actor: 'system', useCase, at });

const forget = async (store: Store, booking: CourtBooking, now: Instant): Promise<void> => {
  const { id, citizenId, players } = booking;
  const people = [...(citizenId === undefined ? [] : [citizenId]), ...players.map((player) => player.citizenId)];
  const standings = await standingsOf(store, people);
  const writes = standings
    .filter(({ courts }) => courts.has(id))
    .map((standing) => standingWrite(standing, now, { remove: [id] }));
  await store.commit([forgetWrite(booking), ...writes], stampFor('forgetCourtBookings', now));
};

/** One booking whose moment has come. Overtaken by its holder it is left alone, and found again if need be. */
const settle = async (store: Store, booking: CourtBooking, now: Instant): Promise<void> => {
  const { state, window, divisionCode, citizenId } = booking;
  const policies = await openingPoliciesOf(store, divisionCode, now);
  const policy = policies(window.from);
  if (now < dueOf(booking, policy)) return;
  const ctx = { store, written: () => undefined };
  if (state === 'OFFERED') {
    const end = { state: 'CANCELLED', cancelled: { cause: 'OFFER' } } as const;
    const still = (seen: CourtBooking): boolean => seen.state === 'OFFERED';
    await take(ctx, systemEnd(store, booking, 'lapseCourtOffer', end, policies, now, still));
    return;
  }
  if (state === 'BOOKED' && !isEnough(booking) && now < window.to) {
    const end = { state: 'CANCELLED', cancelled: { cause: 'PLAYERS' } } as const;
    const still = (seen: CourtBooking): boolean => seen.state === 'BOOKED' && !isEnough(seen);
    await take(ctx, systemEnd(store, booking, 'releaseCourt', end, policies, now, still));
    return;
  }
  if (state === 'BOOKED' || state === 'ARRIVED') {
    const ended = { state: 'ENDED', endedAt: window.to } as const;
    const [holder] = citizenId === undefined ? [] : await standingsOf(store, [citizenId]);
    const writes = [
      changeWrite(booking, ended, (after) => dueOf(after, policy)),
      ...(holder ? [standingWrite(holder, now, { set: { [booking.id]: countedAs(booking, false, false) } })] : []),
    ];
    await store.commit(writes, stampFor('endCourtBooking', now));
    return;
  }
  if (now >= forgetAt(booking, policy)) await forget(store, booking, now);
};

export const settleCourts: ScheduledTask = {
  name: 'settleCourts',
  run: async (store, now) => {
    for (const booking of await courtBookingsDue(store, now, MOST)) await settle(store, booking, now);
  },
};
