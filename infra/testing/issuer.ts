import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An OIDC issuer on loopback, as far as an API needs one: discovery, keys and tokens. */
export interface Issuer {
  readonly address: string;
  sign(subject: string, at: number): Promise<string>;
  stop(): void;
}

export const startIssuer = async (audience: string): Promise<Issuer> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' };
  let address = '';
  const server = createServer((request, response) => {
    const documents: Readonly<Record<string, object>> = {
      '/.well-known/openid-configuration': { issuer: address, jwks_uri: `${address}/keys` },
      '/keys': { keys: [jwk] },
    };
    const document = documents[request.url ?? ''];
    response.writeHead(document ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(document ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the issuer has no port');
  address = `http://127.0.0.1:${String(bound.port)}`;
  return {
    address,
    sign: (subject, at) =>
      new SignJWT({ client_id: 'page' })
        .setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'at+jwt' })
        .setIssuer(address)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt(Math.floor(at / 1_000))
        .setExpirationTime(Math.floor(at / 1_000) + 3_600)
        .sign(privateKey),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
