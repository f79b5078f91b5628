import type { Store } from './store.ts';
import type { Item, Stamp } from './write.ts';
import type { ItemKind } from './table.ts';

/** One change of one item, as the table's stream tells it. At least once, in order per item. */
export interface Change {
  /** Same change, same id, however often it is told. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** Who, in which use case, when and why; absent when the item was removed. */
  readonly stamp: Stamp | undefined;
}

/** What a room does after a change. Must be harmless when told twice. */
export interface Reaction {
  /** Unique among reactions; part of ids derived from a change. */
  readonly name: string;
  /** Kinds it reacts to; all kinds when absent. */
  readonly on?: readonly ItemKind[];
  /** All changes of one batch of the stream that it reacts to, in order. */
  readonly run: (changes: readonly Change[], store: Store) => Promise<void>;
}

/** Work a room does from time to time, told the present moment. */
export interface ScheduledTask {
  readonly name: string;
  readonly run: (store: Store, now: number) => Promise<void>;
}
