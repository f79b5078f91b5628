/** What time does to reservations: nobody came, the stay is over, whose it was is forgotten. */
import type { ScheduledTask } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { Stamp } from '../../platform/write.ts';
import { standingWrite, standingsOf } from '../citizen/standing-records.ts';
import { noShowStrikeId, subjectsOf } from '../citizen/strike-acts.ts';
import { newStrike } from '../citizen/strikes.ts';
import type { OpeningPolicy } from '../policy.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { take } from '../take-acts.ts';
import { endStep } from './ending-acts.ts';
import { forgetAt, isNoShowKnown, waitsUntil } from './holding.ts';
import { changeWrite, forgetWrite, platesReadAt, reservationsDue } from './records.ts';
import type { Reservation } from './types.ts';

/** Most that one round looks at; the next round goes on. */
const MOST = 200;

const stampFor = (useCase: string, at: Instant): Stamp => ({ actor: 'system', useCase, at });

/** Gives up the space of a vehicle that did not come, and notes it. */
const noShow = async (store: Store, reservation: Reservation, now: Instant, policy: OpeningPolicy): Promise<void> => {
  const { id, placeId, citizenId, plateHash, plateMasked = '', divisionCode } = reservation;
  const [place, policies] = await Promise.all([findPlace(store, placeId), openingPoliciesOf(store, divisionCode, now)]);
  if (!place || plateHash === undefined) return;
  const strike = newStrike(
    {
      ...{ id: noShowStrikeId(id), strikeKind: 'NO_SHOW', place, plateHash, plateMasked, citizenId },
      ...{ reservationId: id, givenBy: 'system', inputHash: '' },
    },
    now,
    policy,
  );
  await take(
    { store, written: () => undefined },
    endStep({
      ...{ store, reservationId: id, policies, now, strike, stamp: stampFor('noteNoShow', now) },
      end: { state: 'NO_SHOW' },
      // Somebody may have come at the last moment.
      refusals: ({ state }) => (state === 'RESERVED' ? [] : [{ code: 'STATE_NOT_ALLOWED', path: [], facts: {} }]),
    }),
  );
};

/** Forgets whose a stay was. */
const forget = async (store: Store, reservation: Reservation, now: Instant): Promise<void> => {
  const standings = await standingsOf(store, subjectsOf(reservation));
  const writes = [
    forgetWrite(reservation),
    ...standings
      .filter(({ reservations }) => reservations.has(reservation.id))
      .map((standing) => standingWrite(standing, now, { remove: [reservation.id] })),
  ];
  await store.commit(writes, stampFor('forgetReservations', now));
};

/** One reservation whose moment has come. Overtaken by its holder it is left alone, and found again if need be. */
const settle = async (store: Store, reservation: Reservation, now: Instant): Promise<void> => {
  const { state, window, placeId, divisionCode } = reservation;
  const policy = (await openingPoliciesOf(store, divisionCode, now))(window.from);
  const isOver = now >= window.to;
  if (state === 'RESERVED') {
    const due = waitsUntil(reservation, policy);
    if (now < due) return;
    if (isNoShowKnown(await platesReadAt(store, placeId), due)) return noShow(store, reservation, now, policy);
  }
  if (isOver && (state === 'RESERVED' || state === 'ARRIVED')) {
    const change = { state: 'ENDED', endedAt: window.to } as const;
    await store.commit([changeWrite(reservation, change, forgetAt(reservation, policy))], stampFor('endStay', now));
    return;
  }
  if (now >= forgetAt(reservation, policy)) return forget(store, reservation, now);
  // Nobody can tell whether the vehicle came: the space stays its until the end.
  const next = isOver ? forgetAt(reservation, policy) : window.to;
  await store.commit([changeWrite(reservation, {}, next)], stampFor('keepSpace', now));
};

export const settleReservations: ScheduledTask = {
  name: 'settleReservations',
  run: async (store, now) => {
    for (const reservation of await reservationsDue(store, now, MOST)) await settle(store, reservation, now);
  },
};
