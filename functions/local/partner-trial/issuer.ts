/** Gives tokens to the partner's system and to employees, by the trial's own clock. */
import { generateKeyPair, SignJWT } from 'jose';
import { makeVerify, type Verify } from '../../api/tokens.ts';
import { HOUR, type Instant } from '../../platform/time.ts';

const ISSUER = 'https://sign-in.trial';
const AUDIENCE = 'https://api.trial';
const PAGE = 'page';

export interface Issuer {
  readonly verify: Verify;
  /** Token of a person, by `sub`. */
  readonly forPerson: (subject: string) => Promise<string>;
  /** Answer to a request for a token by client credentials; undefined when id and secret are not known. */
  readonly forClient: (authorization: string | undefined, scope: string) => Promise<string | undefined>;
}

export const makeIssuer = async (
  client: { readonly id: string; readonly secret: string },
  now: () => Instant,
): Promise<Issuer> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const sign = (claims: { readonly sub: string; readonly client_id: string; readonly scope?: string }) =>
    new SignJWT({ iss: ISSUER, aud: AUDIENCE, ...claims })
      .setIssuedAt(Math.floor(now() / 1_000))
      .setExpirationTime(Math.floor((now() + HOUR) / 1_000))
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
      .sign(privateKey);
  return {
    verify: makeVerify({
      ...{ issuer: ISSUER, audience: AUDIENCE, clientIds: [PAGE] },
      keys: () => Promise.resolve(publicKey),
    }),
    forPerson: (subject) => sign({ sub: subject, client_id: PAGE }),
    forClient: async (authorization, scope) =>
      authorization === `Basic ${btoa(`${client.id}:${client.secret}`)}`
        ? sign({ sub: client.id, client_id: client.id, scope })
        : undefined,
  };
};
