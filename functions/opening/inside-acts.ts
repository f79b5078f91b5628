/**
 * Whoever is inside when a closure is announced or opening is taken away, so that his stay is cut short, is told: to
 * leave at once, or before it begins.
 */
import { calendarsOf } from '../calendar/records.ts';
import { commitWhatHolds } from '../platform/batch.ts';
import type { Change } from '../platform/changes.ts';
import { derivedIdAt } from '../platform/ids.ts';
import type { Store } from '../platform/store.ts';
import type { LocalizedText } from '../platform/text.ts';
import { instantOf, type Instant, type Window } from '../platform/time.ts';
import type { Stamp } from '../platform/write.ts';
import { messageWrite } from './citizen/records.ts';
import type { CutShort } from './cut-short.ts';
import { closureMade, takenAwayFrom } from './engine/closures.ts';
import { placeOf } from './records.ts';
import { takenBackReason } from './setting/records.ts';

/** A stay that is under way. */
export interface Inside {
  readonly id: string;
  readonly to: Instant;
  readonly citizenIds: readonly string[];
  /** What is asked of them. */
  readonly leaveText: (cut: CutShort) => LocalizedText;
}

/** Tells them what a change of the place asks of them; told once, however often the stream tells of it. */
export const tellInside = async (
  store: Store,
  { before, after }: Change,
  now: Instant,
  insideAt: (store: Store, placeId: string, now: Instant) => Promise<readonly Inside[]>,
): Promise<void> => {
  if (!before || !after) return;
  const [{ opening: known }, { id: placeId, cityCode, divisionCode, opening: changed }] = [
    placeOf(before),
    placeOf(after),
  ];
  if (JSON.stringify(known) === JSON.stringify(changed)) return;
  const calendar = (await calendarsOf(store, cityCode, now))(divisionCode);
  const inside = await insideAt(store, placeId, now);
  const takenBack = inside.length > 0 ? await takenBackReason(store, placeId, { from: now, to: now + 1 }) : undefined;
  const cutOf = (stay: Window): CutShort | undefined => {
    const closure = closureMade(known, changed, stay);
    if (closure) return { from: instantOf(closure.from), isClosed: true, reason: closure.reason };
    const from = takenAwayFrom(known, changed, calendar, stay);
    return from === undefined ? undefined : { from, isClosed: false, reason: takenBack };
  };
  const writes = inside.flatMap(({ id, to, citizenIds, leaveText }) => {
    const cut = cutOf({ from: now, to });
    if (!cut) return [];
    const text = leaveText(cut);
    return citizenIds.map((citizenId) => {
      const messageId = derivedIdAt('message', now, `${id} closed ${String(cut.from)} ${citizenId}`);
      return messageWrite({ id: messageId, citizenId, at: now, text });
    });
  });
  const stamp: Stamp = { actor: 'system', useCase: 'tellInside', at: now };
  if (!(await commitWhatHolds(store, writes, stamp)))
    throw new Error('whoever is inside could not be told; the stream will tell again');
};
