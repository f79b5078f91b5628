import type { Reaction, ScheduledTask } from '../platform/changes.ts';
import { approvalTask, noteWhatIsDue } from './approval/due-acts.ts';
import { followRentals } from './dispatch/rental-flow-acts.ts';
import { moveBoards } from './dispatch/board-moves-acts.ts';
import { dissolvePoolings } from './pooling/dissolve-acts.ts';
import { closeQuotes } from './quote/closing-acts.ts';
import { overdueTask } from './trip/overdue-acts.ts';

/** What this room does after a change. */
export const reactions: readonly Reaction[] = [noteWhatIsDue, moveBoards, followRentals, dissolvePoolings, closeQuotes];

/** What this room does by the clock. */
export const tasks: readonly ScheduledTask[] = [approvalTask, overdueTask];
