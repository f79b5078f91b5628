import type { Reaction } from '../platform/changes.ts';
import { recordRentalEvents } from './event/acts.ts';

/** What this room does after a change. */
export const reactions: readonly Reaction[] = [recordRentalEvents];
