/** As whom the example signs in: as told by the environment, or as the partner of the local run: of its demo, or of its sandbox. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, sandboxFolder } from '../settings.ts';
import { trouble } from '../trouble.ts';
import type { Access } from './platform.ts';

/** A system that the local run knows, with the secret it made for it. */
interface KnownClient {
  readonly clientId: string;
  readonly secret: string;
}

const noteOf = (name: 'running' | 'clients', isSandbox: boolean): unknown => {
  try {
    return JSON.parse(readFileSync(join(isSandbox ? sandboxFolder() : dataFolder(), `${name}.json`), 'utf8'));
  } catch {
    const start = isSandbox ? 'npm run sandbox' : 'npm start';
    throw trouble('No local run was found.', `Start it in another terminal first: ${start}`);
  }
};

export const accessOf = (environment: NodeJS.ProcessEnv, { isSandbox = false } = {}): Access => {
  const { GONGXING_ADDRESS, PARTNER_CLIENT_ID, PARTNER_CLIENT_SECRET } = environment;
  const address = GONGXING_ADDRESS ?? (noteOf('running', isSandbox) as { readonly address: string }).address;
  if (PARTNER_CLIENT_ID !== undefined)
    return { address, clientId: PARTNER_CLIENT_ID, secret: PARTNER_CLIENT_SECRET ?? '' };
  const [first] = (noteOf('clients', isSandbox) as readonly KnownClient[]).filter(({ clientId }) =>
    clientId.startsWith('ptr_'),
  );
  if (!first) throw trouble('The local run has no partner.');
  return { address, ...first };
};
