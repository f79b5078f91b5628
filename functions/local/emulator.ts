import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { tableDesign } from '../platform/table.ts';
import { indexStream } from './database-file.ts';

/** The embedded database: a DynamoDB-compatible server in a process of its own. */
export interface Emulator {
  readonly endpoint: string;
  readonly pid: number;
  /** Settles when the process has ended, with how. */
  readonly gone: Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Path of the emulator's program for this platform, or undefined where there is none. */
export const emulatorProgram = (): string | undefined => {
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${process.platform}-${process.arch}/dynoxide`);
  } catch {
    return undefined;
  }
};

export const freePort = async (): Promise<number> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
};

const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );

/** Starts the emulator and waits until it answers; without a file, on a temporary one that goes with it. */
export const startEmulator = async (options: { file?: string; port?: number } = {}): Promise<Emulator> => {
  const program = emulatorProgram();
  if (!program) throw new Error(`no embedded database for ${process.platform}-${process.arch}`);
  const port = options.port ?? (await freePort());
  const temporary = options.file === undefined ? mkdtempSync(join(tmpdir(), 'gongxing-')) : undefined;
  const file = options.file ?? join(temporary ?? '', 'test.sqlite');
  const child = spawn(program, ['serve', '--port', String(port), '--db-path', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A kept database is out of Ctrl-C's reach: it stops last, after the requests that still need it.
    detached: options.file !== undefined,
  });
  let words = '';
  child.stderr.on('data', (piece: Buffer) => {
    words = (words + piece.toString()).slice(-2_000);
  });
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
      resolve([signal ?? `code ${String(code)}`, words.trim()].filter(Boolean).join(': '));
    });
  });
  let ended: string | undefined;
  void gone.then((how) => {
    ended = how;
  });
  const endpoint = `http://127.0.0.1:${String(port)}`;
  const stop = async (): Promise<void> => {
    if (ended === undefined) child.kill('SIGTERM');
    await gone;
  };
  for (let waited = 0; waited < 10_000; waited += 20) {
    if (ended !== undefined) throw new Error(`the embedded database stopped (${ended})`);
    if (await answers(endpoint)) {
      indexStream(file);
      return { endpoint, pid: child.pid ?? 0, gone, stop };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await stop();
  throw new Error('the embedded database did not answer within 10 seconds');
};

/** The embedded store asks for credentials but looks at none. */
export const localAccess = {
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const;

/** Creates the table unless it exists. Resolves to what tells this table from any other of the same name. */
export const ensureTable = async (endpoint: string, tableName: string): Promise<string> => {
  const client = new DynamoDBClient({ endpoint, ...localAccess });
  try {
    await createTable(client, tableName);
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    return Table?.LatestStreamArn ?? '';
  } finally {
    client.destroy();
  }
};

/** Creates the table from the design, with its stream; does nothing when it exists. */
const createTable = async (client: DynamoDBClient, tableName: string): Promise<void> => {
  const indexes = Object.values(tableDesign.indexes);
  const keys = [tableDesign, ...indexes];
  const schema = (keyed: { partitionKey: string; sortKey: string }) => [
    { AttributeName: keyed.partitionKey, KeyType: 'HASH' as const },
    { AttributeName: keyed.sortKey, KeyType: 'RANGE' as const },
  ];
  try {
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: schema(tableDesign),
        AttributeDefinitions: keys
          .flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey])
          .map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
        GlobalSecondaryIndexes: indexes.map((index) => ({
          IndexName: index.name,
          KeySchema: schema(index),
          Projection: { ProjectionType: index.projection },
        })),
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
};
