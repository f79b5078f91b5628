/** How long one event with 200 vehicles takes: over free vehicles, and where every second one has to be taken from others. */
import { dispatchEmergency } from '../../booking/emergency/acts.ts';
import { orderItem } from '../../booking/records.ts';
import { vehicleRoster } from '../../fleet/roster-records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { changeBookings } from '../../ledger/records.ts';
import { openStore, type Metered, type Store } from '../../platform/store.ts';
import { addDays, civilDate, HOUR, instantAt, type Instant, type Window } from '../../platform/time.ts';
import { loadDemo } from '../demo/load.ts';
import { ensureTable, startEmulator } from '../emulator.ts';
import { askWrites, contextFor, DAYS_AHEAD, samplesAround, type Samples } from './samples.ts';

/** What one event took. */
export interface MeasuredEmergency {
  readonly what: string;
  readonly sent: number;
  readonly gaveWay: number;
  readonly rehomed: number;
  readonly seconds: number;
  readonly transactions: number;
  readonly requests: number;
}

const TABLE = 'bench';
const WANTED = 200;
/** Gives the city's centre the largest pool that one dispatcher's board shows. */
const VEHICLES = 1_600;
const DAYS_APART = 3;

/** Sends so many of a pool's vehicles on routine trips of a window. */
const occupy = async (store: Store, samples: Samples, vehicles: readonly Vehicle[], window: Window, now: Instant) => {
  const stamp = { actor: 'system', useCase: 'bench', at: now };
  for (const vehicle of vehicles) {
    const request = samples.requestFor(window, `routine ${vehicle.id}`);
    const order = samples.orderFor(request, vehicle);
    const resource = { shelf: vehicle.unitId, resourceId: vehicle.id };
    const outcome = await store.commit(
      [
        ...askWrites({ ...request, state: 'DISPATCHED', orderIds: [order.id] }),
        { put: orderItem(order) },
        ...changeBookings([{ bookingId: order.id, to: { resource, window: order.window } }]),
      ],
      stamp,
    );
    if (!outcome.ok) throw new Error('a routine trip could not be stored');
  }
};

const measureOne = async (
  store: Store,
  metered: Metered[],
  { pool }: Samples,
  window: Window,
  now: Instant,
  what: string,
): Promise<MeasuredEmergency> => {
  metered.length = 0;
  const started = performance.now();
  const result = await dispatchEmergency(contextFor(store, pool.dispatcher, now), {
    idempotencyKey: crypto.randomUUID(),
    type: 'EPIDEMIC',
    level: 'LEVEL_I',
    place: '全市核酸检测点',
    point: { lat: 27.83, lng: 113.13 },
    window,
    needs: [
      { count: WANTED - 1, driving: 'WITH_DRIVER', categories: ['OTHER_OFFICIAL'] },
      { count: 1, driving: 'SELF_DRIVE', categories: ['OTHER_OFFICIAL'] },
    ],
    reason: '疫情防控转运',
    telephone: '13800000000',
    displaces: true,
    requestedBy: pool.manager.id,
  });
  const seconds = (performance.now() - started) / 1_000;
  if (!result.ok) throw new Error(`not sent: ${JSON.stringify(result.refusals)}`);
  const { assignments, displacements } = result.value;
  return {
    what,
    sent: assignments.length,
    gaveWay: displacements.length,
    rehomed: displacements.filter(({ newOrderId }) => newOrderId !== undefined).length,
    seconds,
    transactions: metered.filter(({ operation }) => operation === 'transaction').length,
    requests: metered.length,
  };
};

/** One event over free vehicles, one where three in four are out on routine trips. */
export const measureEmergencies = async (): Promise<MeasuredEmergency[]> => {
  const now = Date.now();
  const emulator = await startEmulator();
  const metered: Metered[] = [];
  await ensureTable(emulator.endpoint, TABLE);
  const store = openStore({ tableName: TABLE, endpoint: emulator.endpoint, observe: (one) => metered.push(one) });
  try {
    await loadDemo(store, { now, vehicles: VEHICLES });
    const samples = samplesAround(now);
    const centreId = samples.pool.dispatcher.unitId;
    const vehicles = await vehicleRoster.of(contextFor(store, samples.pool.dispatcher, now), centreId, now);
    const onDay = (days: number): Window => {
      const from = instantAt(addDays(civilDate(now), DAYS_AHEAD + days), 9 * 60);
      return { from, to: from + 4 * HOUR };
    };
    const free = await measureOne(store, metered, samples, onDay(0), now, 'vehicles free');
    const busy = onDay(DAYS_APART);
    const out = vehicles.filter(({ state }) => state === 'IN_SERVICE').filter((_, index) => index % 4 !== 0);
    await occupy(store, samples, out, busy, now);
    const taken = await measureOne(store, metered, samples, busy, now, 'three in four out on routine trips');
    return [free, taken];
  } finally {
    store.close();
    await emulator.stop();
  }
};
