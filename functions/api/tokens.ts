import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Instant } from '../platform/time.ts';

/** What a good access token says: of a person, or of a client that speaks for itself (client credentials). */
export type Claims =
  | { readonly kind: 'person'; readonly subject: string }
  | { readonly kind: 'client'; readonly clientId: string; readonly scopes: readonly string[] };

/** Claims of a good token; undefined of a bad one. Throws only when the issuer's keys cannot be had. */
export type Verify = (token: string, now: Instant) => Promise<Claims | undefined>;

export interface Issuer {
  readonly issuer: string;
  /** Value that must be in `aud`. */
  readonly audience: string;
  /** Clients whose tokens for people are taken where the issuer writes no `aud` (Cognito). */
  readonly clientIds: readonly string[];
  readonly keys: JWTVerifyGetKey;
}

const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 10;

/**
 * The one check of tokens, for both shapes of access token we meet: after RFC 9068 (`aud` names this API), and
 * Cognito's (`token_use` is access, `client_id` instead of `aud`, scopes prefixed by their resource server). An ID
 * token is neither: its `aud` is a client, its `token_use` is id.
 */
export const makeVerify =
  ({ issuer, audience, clientIds, keys }: Issuer): Verify =>
  async (token, now) => {
    const payload = await payloadOf(token, keys, issuer, now);
    if (!payload?.sub || payload.exp === undefined) return undefined;
    const clientId = typeof payload.client_id === 'string' ? payload.client_id : undefined;
    const speaksForItself = payload.sub === clientId;
    const accepted =
      payload.aud === undefined
        ? payload.token_use === 'access' && (speaksForItself || clientIds.includes(clientId ?? ''))
        : [payload.aud].flat().includes(audience);
    if (!accepted) return undefined;
    if (!speaksForItself) return { kind: 'person', subject: payload.sub };
    return { kind: 'client', clientId: payload.sub, scopes: scopesOf(payload) };
  };

const payloadOf = async (
  token: string,
  keys: JWTVerifyGetKey,
  issuer: string,
  now: Instant,
): Promise<JWTPayload | undefined> => {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      algorithms: ALGORITHMS,
      currentDate: new Date(now),
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return undefined;
    throw error;
  }
};

/** `gongxing/stations:write` and `stations:write` are the same scope. */
const scopesOf = ({ scope }: JWTPayload): string[] =>
  typeof scope === 'string' ? scope.split(' ').map((name) => name.slice(name.lastIndexOf('/') + 1)) : [];

/** The issuer's published keys, kept between requests; found by its discovery document when no address is given. */
export const publishedKeys = (issuer: string, address?: string): JWTVerifyGetKey => {
  let keys: JWTVerifyGetKey | undefined;
  return async (header, token) => {
    keys ??= createRemoteJWKSet(new URL(address ?? (await discover(issuer))));
    return keys(header, token);
  };
};

const discover = async (issuer: string): Promise<string> => {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (!answer.ok) throw new Error(`the issuer's discovery document answers ${String(answer.status)}`);
  const { jwks_uri } = (await answer.json()) as { jwks_uri?: unknown };
  if (typeof jwks_uri !== 'string') throw new Error("the issuer's discovery document names no keys");
  return jwks_uri;
};
