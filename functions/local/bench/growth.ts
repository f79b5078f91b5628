import { dispatchVehicle } from '../../booking/dispatch/acts.ts';
import { changeOrder } from '../../booking/records.ts';
import { freeVehicles } from '../../booking/source/acts.ts';
import type { DispatchOrder, VehicleRequest } from '../../booking/types.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { changeBookings } from '../../ledger/records.ts';
import { certain } from '../../platform/item.ts';
import { openStore, type Metered, type Store } from '../../platform/store.ts';
import { addDays, civilDate, DAY, HOUR, instantAt, type Instant } from '../../platform/time.ts';
import { loadDemo } from '../demo/load.ts';
import { ensureTable, startEmulator } from '../emulator.ts';
import { progress } from '../terminal.ts';
import { inLanes } from './measure.ts';
import { askWrites, contextFor, DAYS_AHEAD, samplesAround, type Samples } from './samples.ts';
import { storeBookings } from './stored.ts';

/** What one operation takes while so many others of its kind are under way. */
export interface Measured {
  readonly what: 'book' | 'move' | 'search';
  readonly parallel: number;
  readonly units: number;
  readonly ms: number;
  readonly perSecond: number;
}

const TABLE = 'bench';
const PARALLEL = [1, 16, 64];
const OPERATIONS = 192;
/** Hours from the tenth on are free on every day of the bench. */
const FIRST_HOUR = 10;
const HOURS = 12;

interface Round {
  readonly request: VehicleRequest;
  readonly vehicle: Vehicle;
}

/** Requests for different hours or vehicles of one day, so that none is in another's way. */
const roundOn = ({ pool, requestFor }: Samples, day: number, now: Instant): Round[] =>
  Array.from({ length: OPERATIONS }, (_, i) => {
    const vehicle = certain(pool.vehicles[Math.floor(i / HOURS) % pool.vehicles.length], 'a vehicle of the pool');
    const hour = FIRST_HOUR + (i % HOURS);
    const from = instantAt(addDays(civilDate(now), DAYS_AHEAD + day), hour * 60);
    return { request: requestFor({ from, to: from + HOUR }, `round ${String(day)} ${String(i)}`), vehicle };
  });

/** The same with the units it took. */
const timed = async (
  what: Measured['what'],
  parallel: number,
  metered: readonly Metered[],
  jobs: readonly (() => Promise<unknown>)[],
): Promise<Measured> => {
  const before = metered.length;
  const figures = await inLanes(parallel, jobs);
  const units = metered.slice(before).reduce((sum, report) => sum + report.units, 0);
  return { what, parallel, units: units / jobs.length, ...figures };
};

/** Moves an order by three days, vehicle and all, in one transaction. */
const moveOrder = async (store: Store, order: DispatchOrder, now: Instant): Promise<void> => {
  const resource = { shelf: order.vehicleShelf, resourceId: order.vehicleId };
  const window = { from: order.window.from + 3 * DAY, to: order.window.to + 3 * DAY };
  const change = { bookingId: order.id, from: { resource, window: order.window }, to: { resource, window } };
  const stamp = { actor: 'system', useCase: 'bench', at: now };
  const outcome = await store.commit([changeOrder(order, { window }), ...changeBookings([change])], stamp);
  if (!outcome.ok) throw new Error(`order ${order.id} could not be moved`);
};

const measure = async (store: Store, samples: Samples, metered: Metered[], now: Instant): Promise<Measured[]> => {
  const { clerk, dispatcher } = samples.pool;
  const stamp = { actor: 'system', useCase: 'bench', at: now };
  const measured: Measured[] = [];
  for (const [i, parallel] of PARALLEL.entries()) {
    const round = roundOn(samples, 1 + i, now);
    for (let from = 0; from < round.length; from += 50)
      await store.commit(
        round.slice(from, from + 50).flatMap(({ request }) => askWrites(request)),
        stamp,
      );
    const orders: DispatchOrder[] = [];
    const book = async ({ request, vehicle }: Round): Promise<void> => {
      const input = { idempotencyKey: crypto.randomUUID(), requestId: request.id, vehicleId: vehicle.id };
      const result = await dispatchVehicle(contextFor(store, dispatcher, now), input);
      if (!result.ok) throw new Error(`not booked: ${JSON.stringify(result.refusals)}`);
      orders.push(result.value);
    };
    const search = async ({ request }: Round): Promise<void> => {
      const { window, purpose, passengers, driving } = request;
      const asked = { window, purpose, passengers, driving, includeUnavailable: false, first: 20 };
      const result = await freeVehicles(contextFor(store, clerk, now), asked);
      if (!result.ok || result.value.availableCount === 0) throw new Error('nothing found');
    };
    measured.push(
      await timed(
        'search',
        parallel,
        metered,
        round.map((one) => () => search(one)),
      ),
      await timed(
        'book',
        parallel,
        metered,
        round.map((one) => () => book(one)),
      ),
      await timed(
        'move',
        parallel,
        metered,
        orders.map((order) => () => moveOrder(store, order, now)),
      ),
    );
  }
  return measured;
};

/** Books, moves and searches in a table of its own with so many bookings. */
export const measureGrowth = async (bookings: number): Promise<Measured[]> => {
  const now = Date.now();
  const emulator = await startEmulator();
  const metered: Metered[] = [];
  await ensureTable(emulator.endpoint, TABLE);
  const store = openStore({
    tableName: TABLE,
    endpoint: emulator.endpoint,
    observe: (report) => metered.push(report),
  });
  try {
    const samples = samplesAround(now);
    await loadDemo(store, { now });
    const shown = progress(`${bookings.toLocaleString('en')} bookings`);
    await storeBookings(store, samples, bookings, now, shown);
    return await measure(store, samples, metered, now);
  } finally {
    store.close();
    await emulator.stop();
  }
};
