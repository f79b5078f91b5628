/** Whoever is inside when a closure is announced that cuts his stay short is told: to leave at once, or before it begins. */
import { commitWhatHolds } from '../platform/batch.ts';
import type { Change } from '../platform/changes.ts';
import { derivedIdAt } from '../platform/ids.ts';
import type { Store } from '../platform/store.ts';
import type { LocalizedText } from '../platform/text.ts';
import { instantOf, type Instant } from '../platform/time.ts';
import type { Stamp } from '../platform/write.ts';
import { messageWrite } from './citizen/records.ts';
import { closureMade } from './engine/closures.ts';
import { placeOf } from './records.ts';

/** A stay that is under way. */
export interface Inside {
  readonly id: string;
  readonly to: Instant;
  readonly citizenIds: readonly string[];
  /** What a closure from then on asks of them. */
  readonly leaveText: (from: Instant, reason: LocalizedText) => LocalizedText;
}

/** Tells them of what a change of the place has closed; told once, however often the stream tells of it. */
export const tellInside = async (
  store: Store,
  { before, after }: Change,
  now: Instant,
  insideAt: (store: Store, placeId: string, now: Instant) => Promise<readonly Inside[]>,
): Promise<void> => {
  if (!before || !after) return;
  const [{ opening: known }, { id: placeId, opening: changed }] = [placeOf(before), placeOf(after)];
  if (JSON.stringify(known.closures) === JSON.stringify(changed.closures)) return;
  const writes = (await insideAt(store, placeId, now)).flatMap(({ id, to, citizenIds, leaveText }) => {
    const closure = closureMade(known, changed, { from: now, to });
    if (!closure) return [];
    const text = leaveText(instantOf(closure.from), closure.reason);
    return citizenIds.map((citizenId) => {
      const messageId = derivedIdAt('message', now, `${id} closed ${closure.from} ${citizenId}`);
      return messageWrite({ id: messageId, citizenId, at: now, text });
    });
  });
  const stamp: Stamp = { actor: 'system', useCase: 'tellInside', at: now };
  if (!(await commitWhatHolds(store, writes, stamp)))
    throw new Error('whoever is inside could not be told; the stream will tell again');
};
