/**
 * `npm run sandbox:load -- --table <TableName> --clerks <sub>,<sub>`: what a sandbox in the cloud begins with. The table
 * is an output of the data stack, the subjects are those of two users of its user pool; credentials as for `deploy`.
 */
import { parseArgs } from 'node:util';
import { openStore } from '../platform/store.ts';
import { loadCloudSandbox } from './demo/sandbox.ts';
import { say } from './terminal.ts';
import { trouble, isTrouble } from './trouble.ts';

const { values } = parseArgs({ options: { table: { type: 'string' }, clerks: { type: 'string' } } });

const run = async (): Promise<void> => {
  const [first, second, ...others] = (values.clerks ?? '').split(',').map((one) => one.trim());
  if (!values.table || !first || !second || first === second || others.length > 0)
    throw trouble(
      'Name the table and two people of the authority.',
      'npm run sandbox:load -- --table <TableName> --clerks <sub>,<sub>',
    );
  const endpoint = process.env.DYNAMODB_ENDPOINT;
  const store = openStore({ tableName: values.table, ...(endpoint === undefined ? {} : { endpoint }) });
  await loadCloudSandbox(store, [first, second], Date.now());
  store.close();
  say('The city and its authority are there. Both can sign in, register a company and engage it.');
};

try {
  await run();
} catch (error) {
  console.error(isTrouble(error) ? error.message : error);
  process.exitCode = 1;
}
