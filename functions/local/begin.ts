/**
 * `npm run begin -- --table <TableName> --units <file> --people <file> [--divisions <file>]`: what a deployment in the
 * cloud begins with; `--clerks <sub>,<sub>` instead of the lists for a sandbox. The table is an output of the data stack,
 * subjects are those of accounts at the issuer; credentials as for `deploy`.
 */
import { parseArgs } from 'node:util';
import { openStore, type Store } from '../platform/store.ts';
import { begin, type Told } from './beginning/beginning.ts';
import { loadCloudSandbox } from './demo/sandbox.ts';
import { say } from './terminal.ts';
import { isTrouble, trouble } from './trouble.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { table: text, divisions: text, units: text, people: text, clerks: text } });

const usage = (): Error =>
  trouble(
    'Name the table and the lists of units and people, or two people for the authority of a sandbox.',
    'npm run begin -- --table <TableName> --units <file> --people <file> [--divisions <file>]',
    'npm run begin -- --table <TableName> --clerks <sub>,<sub>',
  );

const report = ({ what, written, same, other }: Told): void => {
  say(`${what}: ${String(written)} written, ${String(same)} there already`);
  if (other.length > 0) say(`  there already and otherwise than in the list, left as they are: ${other.join(', ')}`);
};

const beginSandbox = async (store: Store, clerks: string): Promise<void> => {
  const [first, second, ...others] = clerks.split(',').map((one) => one.trim());
  if (!first || !second || first === second || others.length > 0) throw usage();
  await loadCloudSandbox(store, [first, second], Date.now());
  say('The city and its authority are there. Both can sign in, register a company and engage it.');
};

const run = async ({ table, divisions, units, people, clerks }: typeof values): Promise<void> => {
  const hasLists = Boolean(units && people);
  if (!table || hasLists === Boolean(clerks)) throw usage();
  const endpoint = process.env.DYNAMODB_ENDPOINT;
  const store = openStore({ tableName: table, ...(endpoint === undefined ? {} : { endpoint }) });
  try {
    if (clerks) await beginSandbox(store, clerks);
    else if (units && people)
      for (const told of await begin(store, { divisions, units, people }, Date.now())) report(told);
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException')
      throw trouble(`There is no table ${table} in this account and region (AWS_REGION).`);
    throw error;
  } finally {
    store.close();
  }
};

try {
  await run(values);
} catch (error) {
  console.error(isTrouble(error) ? error.message : error);
  process.exitCode = 1;
}
