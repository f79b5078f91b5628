/** Hands out the secrets of gates that are registered while the local run lasts; in the cloud the issuer does. */
import type { DynamoDBStreamEvent } from 'aws-lambda';
import type { Folder } from './folder.ts';
import { clientSecretOf, secretsOf } from './sign-in/secrets.ts';

/** Says `client_id` and secret of each gate client once, as it is registered; those of the demo have theirs already. */
export const tellSecrets = async (
  folder: Folder,
  known: readonly { readonly id: string }[],
  say: (line: string) => void,
): Promise<(event: DynamoDBStreamEvent) => void> => {
  const secrets = await secretsOf(folder);
  return ({ Records }) => {
    for (const { eventName, dynamodb } of Records) {
      const { kind, id, name, issuerClientId } = dynamodb?.NewImage ?? {};
      if (eventName !== 'INSERT' || kind?.S !== 'GATE_CLIENT' || id?.S === undefined) continue;
      if (issuerClientId?.S !== id.S || known.some((one) => one.id === id.S)) continue;
      say(`${name?.S ?? ''} was registered: client_id ${id.S}, client_secret ${clientSecretOf(secrets, id.S)}`);
    }
  };
};
