/** The platform as a partner reaches it: one address that gives tokens, one that takes GraphQL. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Where the platform is, and as whom one signs in. */
export interface Access {
  readonly address: string;
  readonly clientId: string;
  readonly secret: string;
}

export interface PlatformOptions extends Access {
  /** How long an answer is waited for. */
  readonly timeoutMs?: number;
  /** How long is waited after a first failure; twice as long after each further one. */
  readonly waitMs?: number;
  /** Ends everything under way. */
  readonly signal?: AbortSignal;
  /** In a sandbox: as whom of the test unit one asks. */
  readonly as?: 'renter' | 'manager';
}

/** Asks until an answer comes, and resolves to its data. The same words each time: acts carry what makes them one. */
export type Ask = <Data>(document: string, variables?: object) => Promise<Data>;

const SCOPES = [
  ...['stations:read', 'stations:write', 'vehicles:read', 'vehicles:write', 'tariffs:write'],
  ...['orders:read', 'orders:write', 'statements:read', 'statements:write', 'webhooks:write'],
].join(' ');
const MOST_TRIES = 10;
const LONGEST_WAIT = 10_000;

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** What the same call may be made again after: the way to the platform, or the platform itself, had a bad moment. */
const isPassing = (status: number): boolean => status === 401 || status === 429 || status >= 500;

export const openPlatform = (options: PlatformOptions): Ask => {
  const { address, clientId, secret, timeoutMs = 15_000, waitMs = 250, signal, as } = options;
  let token: string | undefined;

  const post = (path: string, headers: Readonly<Record<string, string>>, body: string | URLSearchParams) =>
    fetch(`${address}${path}`, {
      ...{ method: 'POST', headers, body },
      signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]),
    });

  /** A token by client credentials, kept until it is refused: it works for an hour. */
  const fetchToken = async (): Promise<string> => {
    const body = new URLSearchParams({ grant_type: 'client_credentials', scope: SCOPES });
    const answer = await post('/oidc/token', { authorization: `Basic ${btoa(`${clientId}:${secret}`)}` }, body);
    if (answer.status === 400 || answer.status === 401) throw new Error(`no token: ${await answer.text()}`);
    if (!answer.ok) throw new TypeError(`the sign-in answered ${String(answer.status)}`);
    return ((await answer.json()) as { access_token: string }).access_token;
  };

  /** One try: what was answered, or how long to wait for another. */
  const once = async (body: string): Promise<{ readonly data: unknown } | { readonly waitMs?: number }> => {
    token ??= await fetchToken();
    const played = as === undefined ? {} : { 'sandbox-as': as };
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...played };
    const answer = await post('/graphql', headers, body);
    if (answer.status === 401) token = undefined;
    const wait = Number(answer.headers.get('retry-after') ?? 0) * 1_000;
    if (isPassing(answer.status)) {
      await answer.body?.cancel();
      return wait > 0 ? { waitMs: wait } : {};
    }
    const { data, errors = [] } = (await answer.json()) as Answered;
    if (errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR')) return {};
    if (errors.length > 0 || data == null) throw new Error(`the platform refused: ${JSON.stringify(errors)}`);
    return { data };
  };

  return async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const body = JSON.stringify({ query, variables });
    for (let tried = 1; ; tried += 1) {
      let wait = Math.min(LONGEST_WAIT, waitMs * 2 ** (tried - 1));
      try {
        const answer = await once(body);
        if ('data' in answer) return answer.data as Data;
        wait = answer.waitMs ?? wait;
      } catch (error) {
        // Only what broke on the way is tried again.
        const isBroken = error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError');
        if (signal?.aborted === true || !isBroken) throw error;
      }
      if (tried === MOST_TRIES) throw new Error('the platform does not answer');
      await sleep(wait, undefined, signal ? { signal } : {});
    }
  };
};

/** Why the platform did not do what it was asked. */
export interface UserError {
  readonly code: string;
  readonly message: string;
}

/** Acts: the document names its mutation `did`. When the database is busy, the same act is asked for again. */
export const act = async <Did>(
  ask: Ask,
  mutation: string,
  input: object,
): Promise<Did & { userErrors: UserError[] }> => {
  for (let tried = 1; ; tried += 1) {
    const { did } = await ask<{ did: Did & { userErrors: UserError[] } }>(mutation, { input });
    if (tried === MOST_TRIES || !did.userErrors.some(({ code }) => code === 'TRY_AGAIN')) return did;
    await sleep(100 * tried);
  }
};
