/** A citizen is forgotten: because he asks for it, or because nothing has needed his number for long enough. */
import { COUNTRY } from '../../organisation/rules.ts';
import type { ScheduledTask } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import { DAY, type Instant } from '../../platform/time.ts';
import type { Stamp, Write } from '../../platform/write.ts';
import {
  citizensToForget,
  emptyMessageWrites,
  eraseCitizenWrite,
  knownUntil,
  postponeCitizenWrite,
  revokeAllWrites,
} from '../citizen/records.ts';
import { standingWrite, standingsOf } from '../citizen/standing-records.ts';
import type { Standing } from '../citizen/types.ts';
import { courtIdsIn, forgetCourtWrites, lastCourtEnd } from '../court/my-data-acts.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findReservations, forgetWrite } from './records.ts';

/** Writes of one transaction. */
const MOST_WRITES = 90;
/** Most citizens that one round looks at; the next round goes on. */
const MOST = 50;

/**
 * Removes what is personal about a citizen: number, plates, messages, devices. Strikes stay until their time under the
 * hash of the number, so nobody wipes his slate. False when a write did not hold: the same call goes on where it stopped.
 */
export const eraseCitizen = async (store: Store, standing: Standing, stamp: Stamp): Promise<boolean> => {
  const { subject: id } = standing;
  const ids = [...standing.reservations.keys()];
  const [reservations, messages, devices, courts] = await Promise.all([
    findReservations(store, ids),
    emptyMessageWrites(store, id, stamp.at),
    revokeAllWrites(store, id, stamp.at),
    forgetCourtWrites(store, standing),
  ]);
  const plates = await standingsOf(store, [...new Set(reservations.flatMap(({ plateHash }) => plateHash ?? []))]);
  const writes: Write[] = [
    ...reservations.filter(({ citizenId }) => citizenId === id).map(forgetWrite),
    ...plates.map((plate) =>
      standingWrite(plate, stamp.at, { remove: ids.filter((one) => plate.reservations.has(one)) }),
    ),
    ...courts,
    ...messages,
  ];
  for (let i = 0; i < writes.length; i += MOST_WRITES) {
    const outcome = await store.commit(writes.slice(i, i + MOST_WRITES), stamp);
    if (!outcome.ok) return false;
  }
  // What makes him known goes last, and with his own standing.
  const last = [
    standingWrite(standing, stamp.at, { remove: [...ids, ...courtIdsIn(standing)] }),
    eraseCitizenWrite(id, stamp.at),
    ...devices.slice(0, MOST_WRITES),
  ];
  return (await store.commit(last, stamp)).ok;
};

/** When the last ends for which his number is needed: a device that knows him, a stay, a slot, a series. */
const neededUntil = async (store: Store, standing: Standing): Promise<Instant> => {
  const stays = [...standing.reservations.values()].flatMap(({ live, to }) => (live ? [to] : []));
  const [device, court] = await Promise.all([knownUntil(store, standing.subject), lastCourtEnd(store, standing)]);
  return Math.max(0, device ?? 0, court ?? 0, ...stays);
};

/** Removes the numbers of citizens for whom nothing has been needed for as long as personal data are kept. */
export const forgetCitizens: ScheduledTask = {
  name: 'forgetCitizens',
  run: async (store, now) => {
    const { personalDataDays } = (await openingPoliciesOf(store, COUNTRY, now))(now);
    const stamp: Stamp = { actor: 'system', useCase: 'forgetCitizens', at: now };
    for (const id of await citizensToForget(store, now, MOST)) {
      const [standing] = await standingsOf(store, [id]);
      if (!standing) continue;
      const due = (await neededUntil(store, standing)) + personalDataDays * DAY;
      if (due > now) await store.commit([postponeCitizenWrite(id, due)], stamp);
      else await eraseCitizen(store, standing, stamp);
    }
  },
};
