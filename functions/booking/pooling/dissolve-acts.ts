/** What is agreed binds nobody any more once one of its sides has left. */
import type { Change, Reaction } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import { requestOf } from '../records.ts';
import { dissolveWrite, findPooling } from './records.ts';
import { isBound, leavesPooling } from './rules.ts';

/** How often it is tried anew when somebody answers at the same moment. */
const ROUNDS = 4;

const dissolve = async (store: Store, { before, after, stamp }: Change): Promise<void> => {
  const request = after && requestOf(after);
  const at = stamp?.at ?? 0;
  if (request?.poolingId === undefined || !leavesPooling(before && requestOf(before), request)) return;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const pooling = await findPooling(store, request.poolingId);
    if (!pooling || !isBound(pooling, at)) return;
    const write = dissolveWrite(pooling, { requestId: request.id, at });
    if ((await store.commit([write], { actor: 'system', useCase: 'dissolvePooling', at })).ok) return;
  }
  throw new Error(`the pooling ${request.poolingId} could not be dissolved`);
};

/** When a side cancels, is rejected or takes the lump sum, the others go on alone. Told twice, it is over once. */
export const dissolvePoolings: Reaction = {
  name: 'dissolvePoolings',
  on: ['REQUEST'],
  run: async (changes, store) => {
    for (const change of changes) await dissolve(store, change);
  },
};
