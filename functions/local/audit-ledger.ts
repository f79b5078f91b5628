/**
 * `npm run audit:ledger`: proves that the ledger and the bookings of a store say the same, both ways. The embedded
 * store of the data folder, or DYNAMODB_ENDPOINT (and TABLE_NAME). Ends with 1 when they differ, with 2 when they could
 * not be compared, as beside a run that holds the folder.
 */
import { openStore } from '../platform/store.ts';
import { auditLedger } from './audit.ts';
import { givenDatabase, openDatabase, stopLeftBehind } from './database.ts';
import { openFolder } from './folder.ts';
import { LOCAL_TABLE, settingsOf } from './settings.ts';
import { say } from './terminal.ts';
import { isTrouble, trouble } from './trouble.ts';

interface Opened {
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

const openEmbedded = async (data: string): Promise<Opened> => {
  const folder = openFolder(data);
  await stopLeftBehind(folder);
  if (folder.read('demo') === undefined) throw trouble('There is nothing to audit yet: "npm start" makes the data.');
  const database = await openDatabase({
    folder,
    tableName: LOCAL_TABLE,
    say,
    onStarted: () => undefined,
    onLost: (why) => {
      throw new Error(why);
    },
  });
  return {
    endpoint: database.endpoint,
    close: async () => {
      await database.stop();
      folder.release();
    },
  };
};

const open = async (): Promise<Opened> => {
  const { data, databaseEndpoint } = settingsOf();
  if (databaseEndpoint === undefined) return openEmbedded(data);
  const { endpoint, stop } = await givenDatabase(databaseEndpoint);
  return { endpoint, close: stop };
};

const audit = async (): Promise<void> => {
  const { endpoint, close } = await open();
  const store = openStore({ tableName: process.env.TABLE_NAME ?? LOCAL_TABLE, endpoint });
  try {
    const { days, places, differences } = await auditLedger(store, Date.now());
    say(`${days.toLocaleString('en')} days in the ledger, ${places.toLocaleString('en')} places of live bookings.`);
    for (const { code, date, resourceId, bookingId = '', slots } of differences)
      say(
        `  ${code}  ${date}  ${resourceId}  ${bookingId}${slots.length > 0 ? `  quarter-hours ${slots.join(' ')}` : ''}`,
      );
    say(differences.length === 0 ? 'They agree.' : `${String(differences.length)} differences.`);
    process.exitCode = differences.length === 0 ? 0 : 1;
  } finally {
    store.close();
    await close();
  }
};

try {
  await audit();
} catch (error) {
  console.error(isTrouble(error) ? error.message : error);
  process.exitCode = 2;
}
