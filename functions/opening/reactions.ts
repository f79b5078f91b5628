import type { Reaction, ScheduledTask } from '../platform/changes.ts';
import { packPlaces } from './search/pack-acts.ts';

/** What this room does after a change. */
export const reactions: readonly Reaction[] = [packPlaces];

/** What this room does by the clock. */
export const tasks: readonly ScheduledTask[] = [];
