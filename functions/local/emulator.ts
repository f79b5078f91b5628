import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import { tableDesign } from '../platform/table.ts';

/** The embedded database: a DynamoDB-compatible server in a process of its own. */
export interface Emulator {
  readonly endpoint: string;
  readonly pid: number;
  stop(): Promise<void>;
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

/** Starts the emulator, in memory unless a file is given, and waits until it answers. */
export const startEmulator = async (options: { file?: string; port?: number } = {}): Promise<Emulator> => {
  const program = emulatorProgram();
  if (!program) throw new Error(`no embedded database for ${process.platform}-${process.arch}`);
  const port = options.port ?? (await freePort());
  const child = spawn(program, ['serve', '--port', String(port), ...(options.file ? ['--db-path', options.file] : [])], {
    stdio: 'ignore',
  });
  const endpoint = `http://127.0.0.1:${String(port)}`;
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  for (let waited = 0; waited < 10_000; waited += 25) {
    if (child.exitCode !== null) throw new Error(`the embedded database stopped with code ${String(child.exitCode)}`);
    if (await fetch(endpoint).then(() => true, () => false)) return { endpoint, pid: child.pid ?? 0, stop };
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  await stop();
  throw new Error('the embedded database did not answer within 10 seconds');
};

/** Creates the table from the design, with its stream; does nothing when it exists. */
export const ensureTable = async (endpoint: string, tableName: string): Promise<void> => {
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
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
  } finally {
    client.destroy();
  }
};
