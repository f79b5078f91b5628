import { join } from 'node:path';
import type { Folder } from '../folder.ts';
import type { HttpHandler } from '../front.ts';
import type { Everybody } from './people.ts';
import { createProvider, type ProviderParts } from './provider.ts';
import { openRecords } from './records.ts';
import { signInRoutes } from './routes.ts';
import { partnerClientsOf, secretsOf } from './secrets.ts';

export interface SignInOptions extends Pick<ProviderParts, 'address' | 'audience' | 'nameOf' | 'clientNameOf'> {
  /** Keeps keys, secrets and sessions. */
  readonly folder: Folder;
  readonly people: Everybody;
  readonly partners: readonly { readonly id: string; readonly name: string }[];
}

export interface SignIn {
  /** Answers everything under /oidc, the mount's prefix taken off. */
  readonly handler: HttpHandler;
  readonly close: () => void;
}

/** Opens the identity provider with what earlier starts kept. */
export const openSignIn = async ({ folder, people, partners, ...parts }: SignInOptions): Promise<SignIn> => {
  const { adapter, close } = openRecords(join(folder.path, 'sign-in.sqlite'));
  const provider = createProvider({
    ...parts,
    adapter,
    secrets: await secretsOf(folder),
    partners: partnerClientsOf(folder, partners),
  });
  provider.on('server_error', (_ctx, error) => {
    console.error(error);
  });
  return { handler: signInRoutes(provider, people), close };
};
