/** Reads the log of events from where it was left, and does what they ask for; the cursor moves when it is done. */
import { documents } from './documents.ts';
import { attend, type OrderParts } from './orders.ts';
import type { Page } from './pages.ts';
import { attendStatement } from './statements.ts';

/** One event of the log. */
export interface RentalEvent {
  readonly id: string;
  readonly seq: number;
  readonly type: string;
  readonly subjectId: string;
  readonly orderId: string | null;
}

/** Handles one page; whether there is more. Killed in the middle, the whole page is read again. */
const readPage = async (parts: OrderParts): Promise<boolean> => {
  const { orderEvents } = await parts.ask<{ readonly orderEvents: Page<RentalEvent> }>(documents.events, {
    after: parts.books.note('cursor') ?? null,
  });
  const { nodes: events, pageInfo } = orderEvents;
  const orderIds = new Set(events.flatMap(({ orderId }) => orderId ?? []));
  const ofStatements = events.filter(({ type }) => type.startsWith('STATEMENT_'));
  await Promise.all([...orderIds].map((orderId) => attend(parts, orderId)));
  for (const id of new Set(ofStatements.map(({ subjectId }) => subjectId))) await attendStatement(parts, id);
  if (pageInfo.endCursor !== null) parts.books.keepNote('cursor', pageInfo.endCursor);
  return pageInfo.hasNextPage;
};

export interface LogReader {
  /** Reads to the end. Called while it reads, it reads once more afterwards. */
  readonly catchUp: () => Promise<void>;
}

export const readLog = (parts: OrderParts): LogReader => {
  let reading: Promise<void> | undefined;
  let again = false;
  const read = async (): Promise<void> => {
    do {
      again = false;
      while (await readPage(parts));
    } while (again as boolean);
  };
  return {
    catchUp: () => {
      again = true;
      reading ??= read().finally(() => {
        reading = undefined;
      });
      return reading;
    },
  };
};
