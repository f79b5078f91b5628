import type { TypedDocumentString } from '../generated/graphql.ts';
import { config } from './config.ts';
import { locale } from './i18n.svelte.ts';
import { session } from './session.svelte.ts';

/** Why an answer did not come: the API's code, or OFFLINE when nothing answered. */
export class ApiError extends Error {
  readonly code: string;
  readonly requestId: string | undefined;
  /** Where in the input a value stands that could not be read. */
  readonly inputPath: readonly string[];

  constructor(code: string, message: string, requestId?: string, inputPath: readonly string[] = []) {
    super(message);
    this.code = code;
    this.requestId = requestId;
    this.inputPath = inputPath;
  }
}

/** Whether nothing answered: the connection is gone, and it may be back any moment. */
export const isCut = (error: unknown): boolean => error instanceof ApiError && error.code === 'OFFLINE';

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; requestId?: string; inputPath?: string[] } }[];
}

/** Id by which the API knows a document of this page. */
const documentId = <Data, Variables>(document: TypedDocumentString<Data, Variables>): string =>
  document.__meta__?.hash as string;

const given = new WeakMap<object, number>();

/** When an answer was given, epoch milliseconds: one that a cache had kept is as old as it says itself. */
export const givenAt = (data: object): number => given.get(data) ?? Date.now();

const read = async <Data>(answer: Response): Promise<Data> => {
  const body = (await answer.json().catch(() => ({}))) as Answer<Data>;
  const [error] = body.errors ?? [];
  if (error) {
    const code = error.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
    if (code === 'UNAUTHENTICATED') session.expire();
    throw new ApiError(code, error.message, error.extensions?.requestId, error.extensions?.inputPath);
  }
  if (!body.data) throw new ApiError('INTERNAL_SERVER_ERROR', `HTTP ${String(answer.status)}`);
  const at = Date.parse(answer.headers.get('date') ?? '');
  if (at > 0) given.set(body.data, at);
  return body.data;
};

type Sent = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };

/** Sends to the API's address with `search` behind it. Whatever keeps a request from being answered is OFFLINE. */
const send = async (search: string, { headers, ...init }: Sent): Promise<Response> => {
  try {
    const { api } = await config();
    return await fetch(api + search, {
      ...init,
      headers: { accept: 'application/json', 'accept-language': locale.language, ...headers },
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError('OFFLINE', 'offline');
  }
};

/** Asks what anyone may know: by GET and without a token, so that browsers and the CDN may keep the answer. */
export const askPublic = async <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> => {
  const search = new URLSearchParams({ documentId: documentId(document), variables: JSON.stringify(variables) });
  return read<Data>(await send(`?${search.toString()}`, { method: 'GET', ...(signal ? { signal } : {}) }));
};

/** Asks or acts as the signed-in person. */
export const ask = async <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> => {
  const token = await session.token().catch(() => {
    throw new ApiError('OFFLINE', 'offline');
  });
  return read<Data>(
    await send('', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ documentId: documentId(document), variables }),
      ...(signal ? { signal } : {}),
    }),
  );
};
