/** Who has left: told by the gate. His stay ends, and his space is free for others. */
import type { Store } from '../../platform/store.ts';
import type { Sealing } from '../../platform/sealing.ts';
import type { Instant } from '../../platform/time.ts';
import { plateHashOf } from '../citizen/records.ts';
import { liveReservations } from '../citizen/standing.ts';
import { standingsOf } from '../citizen/standing-records.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { take } from '../take-acts.ts';
import { endStep } from './ending-acts.ts';
import { leavingRefusals } from './holding.ts';

/** A vehicle that went out of a lot. */
interface WentOut {
  readonly placeId: string;
  readonly divisionCode: string;
  readonly plate: string;
  readonly at: Instant;
}

/** Ends the stay of a vehicle that has reserved and come; false when the database was too busy. */
export const wentOut = async (
  store: Store,
  sealing: Sealing,
  { placeId, divisionCode, plate, at }: WentOut,
): Promise<boolean> => {
  const [[standing], policies] = await Promise.all([
    standingsOf(store, [plateHashOf(sealing, plate)]),
    openingPoliciesOf(store, divisionCode, at),
  ]);
  const own = standing ? liveReservations(standing, at) : [];
  const stamp = { actor: 'system', useCase: 'noteExit', at };
  for (const reservationId of own) {
    if (standing?.reservations.get(reservationId)?.placeId !== placeId) continue;
    const end = { state: 'ENDED', leftAt: at } as const;
    const ended = await take(
      { store, written: () => undefined },
      endStep({ store, reservationId, policies, now: at, stamp, end, refusals: (one) => leavingRefusals(one, at) }),
    );
    if (!ended.ok && ended.refusals.some(({ code }) => code === 'TRY_AGAIN')) return false;
  }
  return true;
};
