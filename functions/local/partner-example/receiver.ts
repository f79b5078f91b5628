/** Takes webhooks: verifies, answers at once, and rings; the work is done afterwards, from the log. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isGenuine } from './signature.ts';

const MOST_BYTES = 64 * 1_024;

export interface ReceiverParts {
  /** 0 for any that is free. */
  readonly port: number;
  readonly secrets: () => readonly string[];
  readonly now: () => number;
  /** Called for each genuine message, with what it says happened. */
  readonly ring: (type: string) => void;
}

export interface Receiver {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const textOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.byteLength;
    if (size > MOST_BYTES) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
};

const typeIn = (body: string): string => (JSON.parse(body) as { readonly type: string }).type;

export const openReceiver = async ({ port, secrets, now, ring }: ReceiverParts): Promise<Receiver> => {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await textOf(request);
    if (body === undefined) response.writeHead(413).end();
    else if (!isGenuine(request.headers, body, secrets(), now())) response.writeHead(401).end();
    else {
      response.writeHead(204).end();
      ring(typeIn(body));
    }
  };
  const server: Server = createServer((request, response) => {
    answer(request, response).catch(() => {
      response.destroy();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/webhooks`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
