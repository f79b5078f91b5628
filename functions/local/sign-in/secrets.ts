import { createHmac, randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { ClientIssuer } from '../../platform/client-issuer.ts';
import type { Folder } from '../folder.ts';

/** Secrets of the local sign-in: made at the first start, kept in the data folder, never in the repository. */
export interface Secrets {
  /** Private key that signs tokens (ES256). */
  readonly signingKey: JWK;
  readonly cookieKey: string;
}

export interface PartnerClient {
  /** The own id of the partner, or of the gate client. */
  readonly clientId: string;
  readonly secret: string;
  readonly name: string;
}

const makeSecrets = async (): Promise<Secrets> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  return {
    signingKey: { ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' },
    cookieKey: randomBytes(32).toString('base64url'),
  };
};

/** The secret of a client that was registered after the start: made from a key and its id, so that nothing is kept. */
export const clientSecretOf = ({ cookieKey }: Secrets, clientId: string): string =>
  createHmac('sha256', cookieKey).update(`client ${clientId}`).digest('base64url');

/** Makes clients for systems of partners. Ending one is nothing to do here: who works is asked at each sign-in. */
export const localIssuer = (secrets: Secrets): ClientIssuer => ({
  make: () => {
    const clientId = `local-${randomBytes(12).toString('hex')}`;
    return Promise.resolve({ clientId, secret: clientSecretOf(secrets, clientId) });
  },
  end: () => Promise.resolve(),
});

/** The keys kept by an earlier start, or new ones. */
export const secretsOf = async (folder: Folder): Promise<Secrets> => {
  const kept = folder.read('keys') as Secrets | undefined;
  if (kept !== undefined) return kept;
  const made = await makeSecrets();
  folder.write('keys', made);
  return made;
};

/** A client with its own secret for each partner; secrets once made stay. */
export const partnerClientsOf = (
  folder: Folder,
  partners: readonly { readonly id: string; readonly name: string }[],
): readonly PartnerClient[] => {
  const kept = (folder.read('clients') as readonly PartnerClient[] | undefined) ?? [];
  const clients = partners.map(({ id, name }) => ({
    clientId: id,
    name,
    secret: kept.find(({ clientId }) => clientId === id)?.secret ?? randomBytes(32).toString('base64url'),
  }));
  if (JSON.stringify(clients) !== JSON.stringify(kept)) folder.write('clients', clients);
  return clients;
};
