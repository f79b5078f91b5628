/** What of the demo is done by the acts themselves, once the rest is there. */
import type { Messenger } from '../../platform/messenger.ts';
import type { Sealing } from '../../platform/sealing.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import { loadCourts } from './courts.ts';
import { loadInspections } from './inspections.ts';
import { loadLongRental } from './long-rental.ts';
import { loadReservations } from './reservations.ts';

interface Parts {
  readonly store: Store;
  readonly sealing: Sealing;
  readonly messenger: Messenger;
}

export const loadAfterwards = async (parts: Parts, now: Instant): Promise<void> => {
  await loadReservations(parts, now);
  await loadCourts(parts, now);
  await loadInspections(parts, now);
  await loadLongRental(parts, now);
};
