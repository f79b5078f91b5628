/** The address to which events are sent, and the secrets by which they are verified. */
import { randomUUID } from 'node:crypto';
import type { Books } from './books.ts';
import { documents } from './documents.ts';
import { act, type Ask } from './platform.ts';

interface Parts {
  readonly ask: Ask;
  readonly books: Books;
}

interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly state: 'ENABLED' | 'DISABLED';
}

/** The secrets that may sign at present, the newest first. */
export const secretsIn = (books: Books): string[] => JSON.parse(books.note('secrets') ?? '[]') as string[];

const keepSecret = (books: Books, secret: string): void => {
  books.keepNote('secrets', JSON.stringify([secret, ...secretsIn(books).filter((one) => one !== secret)].slice(0, 2)));
};

const wrong = (what: string, errors: readonly { readonly code: string }[]): Error =>
  new Error(`${what}: ${errors.map(({ code }) => code).join(', ')}`);

/** A new secret; the one before it signs on for a day, so both are kept. */
export const rotateSecret = async ({ ask, books }: Parts): Promise<void> => {
  const input = { idempotencyKey: randomUUID(), endpointId: books.note('endpointId') };
  const { secret, userErrors } = await act<{ secret: string | null }>(ask, documents.rotateSecret, input);
  if (secret === null) throw wrong('no new secret', userErrors);
  keepSecret(books, secret);
};

/** Registers under a key that is noted before it is sent: killed in between, the next start gets the same endpoint. */
const register = async ({ ask, books }: Parts, url: string): Promise<void> => {
  const [noted, forUrl] = (books.note('registration') ?? '').split(' ');
  const key = noted && forUrl === url ? noted : randomUUID();
  books.keepNote('registration', `${key} ${url}`);
  const input = { idempotencyKey: key, url };
  const { endpoint, secret, userErrors } = await act<{ endpoint: Endpoint | null; secret: string | null }>(
    ask,
    documents.registerEndpoint,
    input,
  );
  if (!endpoint || secret === null) throw wrong('no endpoint', userErrors);
  books.keepNote('endpointId', endpoint.id);
  keepSecret(books, secret);
};

/** Has events sent to an address: by the own endpoint, moved there and enabled again, or by a new one. */
export const subscribe = async (parts: Parts, url: string): Promise<void> => {
  const { ask, books } = parts;
  const { webhookEndpoints } = await ask<{ webhookEndpoints: Endpoint[] }>(documents.endpoints);
  const own =
    webhookEndpoints.find(({ id }) => id === books.note('endpointId')) ??
    webhookEndpoints.find((endpoint) => endpoint.url === url);
  if (!own) return register(parts, url);
  books.keepNote('endpointId', own.id);
  if (secretsIn(books).length === 0) await rotateSecret(parts);
  if (own.url === url && own.state === 'ENABLED') return;
  const { userErrors } = await act(ask, documents.changeEndpoint, { endpointId: own.id, url, state: 'ENABLED' });
  if (userErrors.length > 0) throw wrong('the endpoint stays where it was', userErrors);
};

/** Has nothing more sent; the log goes on, and is read from its cursor at the next start. */
export const unsubscribe = async ({ ask, books }: Parts): Promise<void> => {
  const endpointId = books.note('endpointId');
  if (endpointId !== undefined) await act(ask, documents.changeEndpoint, { endpointId, state: 'DISABLED' });
};

/** Asks for one message of trial. */
export const tryOut = async ({ ask, books }: Parts): Promise<void> => {
  await act(ask, documents.testEndpoint, { idempotencyKey: randomUUID(), endpointId: books.note('endpointId') });
};
