import { dispatchVehicle } from '../../booking/dispatch/acts.ts';
import { cancelVehicleRequest } from '../../booking/request/acts.ts';
import type { VehicleRequest } from '../../booking/types.ts';
import { certain } from '../../platform/item.ts';
import { openStore } from '../../platform/store.ts';
import { addDays, civilDate, HOUR, instantAt } from '../../platform/time.ts';
import { loadDemo } from '../demo/load.ts';
import { ensureTable, startEmulator } from '../emulator.ts';
import { askWrites, contextFor, DAYS_AHEAD, samplesAround } from './samples.ts';

export interface Rounds {
  /** How often a round had so many winners. */
  readonly winners: ReadonlyMap<number, number>;
  /** How often each refusal was heard. */
  readonly refused: ReadonlyMap<string, number>;
}

const TABLE = 'bench';
const RIVALS = 64;

const count = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Lets 64 requests at once want one vehicle for one window, round after round; the winner's trip is cancelled. */
export const runRounds = async (rounds: number, onProgress: (done: number, total: number) => void): Promise<Rounds> => {
  const now = Date.now();
  const emulator = await startEmulator();
  await ensureTable(emulator.endpoint, TABLE);
  const store = openStore({ tableName: TABLE, endpoint: emulator.endpoint });
  const winners = new Map<number, number>();
  const refused = new Map<string, number>();
  try {
    await loadDemo(store, { now });
    const { pool, requestFor } = samplesAround(now);
    const vehicle = certain(pool.vehicles[0], 'a vehicle of the pool');
    const from = instantAt(addDays(civilDate(now), DAYS_AHEAD), 9 * 60);
    let made = 0;
    const enough = async (left: readonly VehicleRequest[]): Promise<VehicleRequest[]> => {
      const fresh = Array.from({ length: RIVALS - left.length }, () =>
        requestFor({ from, to: from + HOUR }, `rival ${String((made += 1))}`),
      );
      const stamp = { actor: 'system', useCase: 'bench', at: now };
      for (let from = 0; from < fresh.length; from += 50)
        await store.commit(fresh.slice(from, from + 50).flatMap(askWrites), stamp);
      return [...left, ...fresh];
    };

    let rivals = await enough([]);
    for (let round = 1; round <= rounds; round += 1) {
      const results = await Promise.all(
        rivals.map(async (request) => {
          const input = { idempotencyKey: crypto.randomUUID(), requestId: request.id, vehicleId: vehicle.id };
          return { request, result: await dispatchVehicle(contextFor(store, pool.dispatcher, now), input) };
        }),
      );
      const won = results.filter(({ result }) => result.ok).map(({ request }) => request);
      count(winners, won.length);
      for (const { result } of results) if (!result.ok) for (const { code } of result.refusals) count(refused, code);
      for (const { id: requestId, requesterId: id } of won)
        await cancelVehicleRequest(contextFor(store, { ...pool.clerk, id }, now), { requestId, reason: '会议改期' });
      rivals = await enough(rivals.filter((request) => !won.includes(request)));
      onProgress(round, rounds);
    }
    return { winners, refused };
  } finally {
    store.close();
    await emulator.stop();
  }
};
