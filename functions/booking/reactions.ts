import type { ScheduledTask } from '../platform/changes.ts';
import { overdueTask } from './trip/overdue-acts.ts';

/** What this room does by the clock. */
export const tasks: readonly ScheduledTask[] = [overdueTask];
