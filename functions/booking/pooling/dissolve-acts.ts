/** What is agreed binds nobody any more once one of its sides has left. */
import type { Change, Reaction } from '../../platform/changes.ts';
import type { Instant } from '../../platform/time.ts';
import type { Store } from '../../platform/store.ts';
import type { Write } from '../../platform/write.ts';
import { requestOf } from '../records.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import type { VehicleRequest } from '../types.ts';
import { dissolveWrite, findPooling, leaveWrite } from './records.ts';
import { causeOfLeaving, isBound, leavesPooling, leavesOwnCar, leftAt, leftBehind, ridesAlone } from './rules.ts';
import type { Pooling } from './types.ts';

/** How often it is tried anew when somebody answers at the same moment. */
const ROUNDS = 4;

/**
 * Whether a side has left a car that was its own, or more ride in it, while another side still has another: those who
 * share one lose it together, and who has got one again has not left.
 */
const goesAlone = ({ requests }: Seen, before: VehicleRequest, after: VehicleRequest): boolean => {
  const latest = seenOf(requests, after.id);
  const others = requests.filter(({ id }) => id !== after.id);
  return latest?.state === 'DISPATCHED'
    ? after.state === 'DISPATCHED' && ridesAlone(latest.orderIds, others)
    : ridesAlone(before.orderIds, others);
};

/** What is kept of a side that leaves; nothing where it has not. Those who share its car go on in it, and share it while they are two. */
const leaveOf = async (
  store: Store,
  pooling: Pooling,
  before: VehicleRequest | undefined,
  after: VehicleRequest,
  at: Instant,
): Promise<Write | undefined> => {
  const requestId = after.id;
  const seen = await look(store, pooling.requestIds);
  const behind = leftBehind(before, after, seen.requests);
  if (behind.length > 1) return leaveWrite(pooling, requestId, at);
  if (behind.length === 1) return dissolveWrite(pooling, { cause: 'LEFT_CAR', requestId, at });
  if (before?.state === 'DISPATCHED' && !goesAlone(seen, before, after)) return undefined;
  return dissolveWrite(pooling, { cause: causeOfLeaving(before, after), requestId, at });
};

/** What is kept of its invitation when a request changes so; nothing where it stays in what is agreed or asked, if it is. */
export const leaving = async (
  store: Store,
  before: VehicleRequest | undefined,
  after: VehicleRequest,
  at: Instant,
): Promise<Write | undefined> => {
  if (after.poolingId === undefined) return undefined;
  if (!leavesPooling(before, after) && !leavesOwnCar(before, after)) return undefined;
  const pooling = await findPooling(store, after.poolingId);
  if (!pooling || !isBound(pooling, at) || leftAt(pooling, after.id) !== undefined) return undefined;
  return leaveOf(store, pooling, before, after, at);
};

const dissolve = async (store: Store, { before, after, stamp }: Change): Promise<void> => {
  const request = after && requestOf(after);
  const at = stamp?.at ?? 0;
  if (!request) return;
  const earlier = before && requestOf(before);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const write = await leaving(store, earlier, request, at);
    if (!write || (await store.commit([write], { actor: 'system', useCase: 'dissolvePooling', at })).ok) return;
  }
  throw new Error(`the pooling ${String(request.poolingId)} could not be dissolved`);
};

/** When a side cancels, is rejected, changes its trip, takes the lump sum or loses a car of its own, the others go on without it. Told twice, it is over once. */
export const dissolvePoolings: Reaction = {
  name: 'dissolvePoolings',
  on: ['REQUEST'],
  run: async (changes, store) => {
    for (const change of changes) await dissolve(store, change);
  },
};
