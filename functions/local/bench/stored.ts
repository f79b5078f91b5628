/** Fills a table with bookings, as years of work would: every vehicle of the pool goes out four hours a day. */
import { orderItem, requestItem } from '../../booking/records.ts';
import type { VehicleRequest } from '../../booking/types.ts';
import { changeBookings } from '../../ledger/records.ts';
import type { Store } from '../../platform/store.ts';
import { addDays, civilDate, HOUR, instantAt, type CivilDate, type Instant } from '../../platform/time.ts';
import type { Vehicle } from '../../fleet/types.ts';
import type { Write } from '../../platform/write.ts';
import { DAYS_AHEAD, type Samples } from './samples.ts';

/** Hours of a day that are taken, all before the bench's own. */
const HOURS = [0, 2, 4, 6];
/** Days of the bench, on which the pool is as full however many bookings the table holds. */
const BENCH_DAYS = 8;
/** What is stored beyond them lies before all trips of the demo. */
const DAYS_BACK = 400;
const MAX_WRITES = 100;
const LANES = 4;

/** A vehicle's day with its requests, orders and hours in the ledger, by the day's one item. */
const dayWrites = ({ requestFor, orderFor }: Samples, vehicle: Vehicle, date: CivilDate, most: number): Write[] => {
  const requests = HOURS.slice(0, most).map((hour): VehicleRequest => {
    const from = instantAt(date, hour * 60);
    return { ...requestFor({ from, to: from + HOUR }, `${vehicle.id} ${date} ${String(hour)}`), state: 'CLOSED' };
  });
  const orders = requests.map((request) => orderFor(request, vehicle));
  const resource = { shelf: vehicle.unitId, resourceId: vehicle.id };
  return [
    ...requests.map((request, i) => ({ put: requestItem({ ...request, orderIds: [orders[i]?.id ?? ''] }) })),
    ...orders.map((order) => ({ put: orderItem(order) })),
    ...changeBookings(orders.map(({ id: bookingId, window }) => ({ bookingId, to: { resource, window } }))),
  ];
};

/** Vehicle-days of the bench first, then of the years before, until there are so many bookings. */
const vehicleDays = function* (samples: Samples, count: number, now: Instant): Generator<Write[]> {
  const today = civilDate(now);
  let left = count;
  for (let i = 0; left > 0; i += 1) {
    const date = addDays(today, i < BENCH_DAYS ? DAYS_AHEAD + 1 + i : BENCH_DAYS - 1 - i - DAYS_BACK);
    for (const vehicle of samples.pool.vehicles.slice(0, Math.ceil(left / HOURS.length))) {
      yield dayWrites(samples, vehicle, date, left);
      left -= HOURS.length;
    }
  }
};

/** Stores so many bookings beside what is there. */
export const storeBookings = async (
  store: Store,
  samples: Samples,
  count: number,
  now: Instant,
  onProgress: (done: number, total: number) => void,
): Promise<void> => {
  const days = vehicleDays(samples, count, now);
  const stamp = { actor: 'system', useCase: 'bench', at: now };
  // A request and an order each, and an item for every vehicle's day.
  const total = count * 2 + Math.ceil(count / HOURS.length);
  let done = 0;
  const commit = async (writes: readonly Write[]): Promise<void> => {
    const outcome = await store.commit(writes, stamp);
    if (!outcome.ok) throw new Error('bookings could not be stored');
    done += writes.length;
    onProgress(done, total);
  };
  const lane = async (): Promise<void> => {
    let batch: Write[] = [];
    for (const writes of days) {
      if (batch.length + writes.length > MAX_WRITES) {
        await commit(batch);
        batch = [];
      }
      batch.push(...writes);
    }
    if (batch.length > 0) await commit(batch);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
};
