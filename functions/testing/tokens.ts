import { generateKeyPair, SignJWT } from 'jose';
import { makeVerify, type Verify } from '../api/tokens.ts';
import { HOUR, type Instant } from '../platform/time.ts';

const ISSUER = 'https://sign-in.test';
const AUDIENCE = 'https://api.test';
const CLIENT = 'page';

export interface TokenIssuer {
  readonly verify: Verify;
  /** Access token after RFC 9068, valid for an hour from `at`; `claims` overrule what it says. */
  sign(subject: string, at: Instant, claims?: Readonly<Record<string, unknown>>): Promise<string>;
}

/** An issuer of its own keys, whose tokens go through the very check of the API. */
export const makeTokenIssuer = async (): Promise<TokenIssuer> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = () => Promise.resolve(publicKey);
  return {
    verify: makeVerify({ issuer: ISSUER, audience: AUDIENCE, clientIds: [CLIENT], keys }),
    sign: (subject, at, claims = {}) =>
      new SignJWT({
        iss: ISSUER,
        aud: AUDIENCE,
        client_id: CLIENT,
        iat: Math.floor(at / 1_000),
        exp: Math.floor((at + HOUR) / 1_000),
        sub: subject,
        ...claims,
      })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
        .sign(privateKey),
  };
};
