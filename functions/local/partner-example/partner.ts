/** A partner's system, put together: books, the log of events, and the bell that webhooks ring. */
import { openBooks, type Books } from './books.ts';
import { readLog, type LogReader } from './log.ts';
import type { OrderParts } from './orders.ts';
import type { Ask } from './platform.ts';
import { openReceiver } from './receiver.ts';
import { secretsIn, subscribe } from './webhook.ts';

export interface PartnerOptions extends Pick<OrderParts, 'ask' | 'cars' | 'objection' | 'now' | 'say'> {
  /** File of its books. */
  readonly file: string;
  /** Where webhooks are taken on this machine; no webhooks when absent. */
  readonly port?: number;
  /** Called with what a webhook says happened. */
  readonly rung?: (type: string) => void;
}

export interface Partner extends LogReader {
  readonly ask: Ask;
  readonly books: Books;
  readonly stop: () => Promise<void>;
}

/** Starts: what happened while it was away is read from the log, then webhooks ring. */
export const openPartner = async ({ file, port, rung, ...parts }: PartnerOptions): Promise<Partner> => {
  const books = openBooks(file);
  const { ask, now, say } = parts;
  const { catchUp } = readLog({ ...parts, books });
  const ring = (type: string): void => {
    rung?.(type);
    catchUp().catch((error: unknown) => {
      // Whoever reads the log from time to time comes back to it.
      say(`the log could not be read: ${String(error)}`);
    });
  };
  const receiver =
    port === undefined ? undefined : await openReceiver({ port, secrets: () => secretsIn(books), now, ring });
  try {
    if (receiver) await subscribe({ ask, books }, receiver.url);
    await catchUp();
  } catch (error) {
    // Nobody gets hold of what was opened; left open, it would keep the process.
    await receiver?.stop();
    books.close();
    throw error;
  }
  return {
    ask,
    books,
    catchUp,
    stop: async () => {
      await receiver?.stop();
      await catchUp().catch(() => undefined);
      books.close();
    },
  };
};
