/** What is agreed binds nobody any more once one of its sides has left. */
import type { Change, Reaction } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import { requestOf } from '../records.ts';
import { look, seenOf } from '../seen-records.ts';
import type { VehicleRequest } from '../types.ts';
import { dissolveWrite, findPooling } from './records.ts';
import { isBound, leavesPooling, leavesOwnCar, ridesAlone } from './rules.ts';
import type { Pooling } from './types.ts';

/** How often it is tried anew when somebody answers at the same moment. */
const ROUNDS = 4;

/**
 * Whether a side has left a car that was its own, or more ride in it, while another side still has another: those who
 * share one lose it together, and who has got one again has not left.
 */
const goesAlone = async (
  store: Store,
  { requestIds }: Pooling,
  before: VehicleRequest,
  after: VehicleRequest,
): Promise<boolean> => {
  const { requests } = await look(store, requestIds);
  const latest = seenOf(requests, after.id);
  const others = requests.filter(({ id }) => id !== after.id);
  return latest?.state === 'DISPATCHED'
    ? after.state === 'DISPATCHED' && ridesAlone(latest.orderIds, others)
    : ridesAlone(before.orderIds, others);
};

const dissolve = async (store: Store, { before, after, stamp }: Change): Promise<void> => {
  const request = after && requestOf(after);
  const at = stamp?.at ?? 0;
  if (request?.poolingId === undefined) return;
  const earlier = before && requestOf(before);
  if (!leavesPooling(earlier, request) && !leavesOwnCar(earlier, request)) return;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const pooling = await findPooling(store, request.poolingId);
    if (!pooling || !isBound(pooling, at)) return;
    if (earlier?.state === 'DISPATCHED' && !(await goesAlone(store, pooling, earlier, request))) return;
    const write = dissolveWrite(pooling, { requestId: request.id, at });
    if ((await store.commit([write], { actor: 'system', useCase: 'dissolvePooling', at })).ok) return;
  }
  throw new Error(`the pooling ${request.poolingId} could not be dissolved`);
};

/** When a side cancels, is rejected, changes its trip, takes the lump sum or loses a car of its own, the others go on alone. Told twice, it is over once. */
export const dissolvePoolings: Reaction = {
  name: 'dissolvePoolings',
  on: ['REQUEST'],
  run: async (changes, store) => {
    for (const change of changes) await dissolve(store, change);
  },
};
