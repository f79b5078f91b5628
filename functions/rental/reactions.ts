import type { Reaction } from '../platform/changes.ts';
import { recordRentalEvents } from './event/acts.ts';
import { sendRentalEvents } from './event/deliver-acts.ts';

/** Takes to partners what is sent to them. */
export { deliverDue, deliverFresh, type Delivering } from './event/deliver-acts.ts';

/** What this room does after a change. */
export const reactions: readonly Reaction[] = [recordRentalEvents, sendRentalEvents];
