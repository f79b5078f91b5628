import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBRecord } from 'aws-lambda';
import { expect, it } from 'vitest';
import { openFolder } from './folder.ts';
import { tellSecrets } from './gate-secrets.ts';
import { clientSecretOf, secretsOf } from './sign-in/secrets.ts';

const record = (id: string, change: Partial<DynamoDBRecord> = {}, issuerClientId = id): DynamoDBRecord => ({
  eventName: 'INSERT',
  dynamodb: {
    NewImage: {
      kind: { S: 'GATE_CLIENT' },
      id: { S: id },
      name: { S: '东门道闸' },
      issuerClientId: { S: issuerClientId },
    },
  },
  ...change,
});

it('the secret of a gate is told as it is registered, and of none that has one elsewhere', async () => {
  const path = mkdtempSync(join(tmpdir(), 'gates-'));
  const folder = openFolder(path);
  const said: string[] = [];
  const tell = await tellSecrets(folder, [{ id: 'gcl_demo' }], (line) => said.push(line));
  tell({
    Records: [
      record('gcl_demo'),
      record('gcl_new'),
      record('gcl_new', { eventName: 'MODIFY' }),
      record('gcl_cloud', {}, 'issuer-7'),
    ],
  });
  expect(said).toEqual([
    `东门道闸 was registered: client_id gcl_new, client_secret ${clientSecretOf(await secretsOf(folder), 'gcl_new')}`,
  ]);
  folder.release();
  rmSync(path, { recursive: true });
});
