import type { Reaction, ScheduledTask } from '../platform/changes.ts';
import { recordRentalEvents } from './event/acts.ts';
import { sendRentalEvents } from './event/deliver-acts.ts';
import { settleRentalOrders } from './order/due-acts.ts';
import { noteEndingAgreements } from './partner/ending-acts.ts';
import { countPartnerService } from './service/acts.ts';
import { addStatementLines } from './statement/acts.ts';
import { passStatements } from './statement/due-acts.ts';

/** Takes to partners what is sent to them. */
export { deliverDue, deliverFresh, type Delivering } from './event/deliver-acts.ts';

/** What this room does after a change. */
export const reactions: readonly Reaction[] = [
  recordRentalEvents,
  sendRentalEvents,
  addStatementLines,
  countPartnerService,
];

/** What this room does by the clock. */
export const tasks: readonly ScheduledTask[] = [settleRentalOrders, passStatements, noteEndingAgreements];
