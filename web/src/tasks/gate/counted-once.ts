/** Entries counted here of vehicles that had another one with which they count once: the figure falls when they are told. */
import type { CountedEvent } from './queue.ts';

export interface CountedOnce {
  readonly id: string;
  readonly placeId: string;
  /** What the vehicle is known by: its plate, or the code it showed. */
  readonly text: string;
  readonly at: string;
  /** When the other entry was. */
  readonly otherAt: string;
}

interface Result {
  readonly deviceEventId: string;
  readonly otherEntryAt: string | null;
}

/** Those that the answer to a report tells of; of one that was said to be inside already, whoever keeps the gate knows. */
export const countedOnceIn = (events: readonly CountedEvent[], results: readonly Result[]): readonly CountedOnce[] =>
  results.flatMap(({ deviceEventId: id, otherEntryAt: otherAt }) => {
    const event = events.find((one) => one.deviceEventId === id);
    if (!event || otherAt === null || event.exitMissed === true) return [];
    const { placeId, at, plate, code } = event;
    return [{ id, placeId, text: plate ?? code ?? '', at, otherAt }];
  });
