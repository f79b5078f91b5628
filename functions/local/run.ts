import { join } from 'node:path';
import { createFeedsHandler } from '../api/feeds.ts';
import { createGraphqlHandler, type ApiParts } from '../api/server.ts';
import { makeVerify, publishedKeys } from '../api/tokens.ts';
import { makeCourier } from '../handlers/courier.ts';
import { createDeliverHandler, createScheduleHandler, createStreamHandler, type Outreach } from '../handlers/work.ts';
import type { Publication } from '../platform/publication.ts';
import { personBySubject } from '../organisation/records.ts';
import { openStore, type Store } from '../platform/store.ts';
import { clockOf, testClockOf } from '../platform/test-clock.ts';
import { MINUTE } from '../platform/time.ts';
import { givenDatabase, openDatabase, stopLeftBehind, type Database } from './database.ts';
import { trimStream } from './database-file.ts';
import { readyDemo } from './demo-data.ts';
import { ensureTable } from './emulator.ts';
import { every } from './every.ts';
import { openFolder, type Folder } from './folder.ts';
import { gateNameOf } from '../opening/gate/client-acts.ts';
import { partnerPersonNameOf, partnerSystemNameOf } from '../rental/partner/viewer-acts.ts';
import { tellSecrets } from './gate-secrets.ts';
import { countingDevices } from './counting-devices.ts';
import { createFront, type HttpHandler } from './front.ts';
import { demoPartner } from './demo-partner.ts';
import { listen, type Listener } from './listen.ts';
import { demoMessenger } from './messenger.ts';
import { buildPage } from './page-build.ts';
import { servePage } from './page.ts';
import { sealingOf } from './sealing.ts';
import { LOCAL_TABLE, projectRoot, settingsOf, type Settings } from './settings.ts';
import { openSignIn } from './sign-in/open.ts';
import { PAGE_CLIENT } from './sign-in/provider.ts';
import { localIssuer, secretsOf, type PartnerClient } from './sign-in/secrets.ts';
import { followStream, type Position } from './stream.ts';
import { progress, say } from './terminal.ts';
import { isTrouble } from './trouble.ts';
import { welcome, welcomePartner } from './welcome.ts';

/** How often what is due to partners is looked for: often, for those who try out how they take it. */
const DELIVERY_ROUND = 5_000;

/** How often the demo's partner looks for what there is to do: somebody stands beside a car and waits. */
const PARTNER_ROUND = 2_000;

/** City shown before a citizen chooses one. */
const FIRST_CITY = '430200';

/** Terms of the demo's open data. */
const publicationAt = (address: string): Publication => ({
  address,
  publisher: { zh: '公行演示', en: 'Gongxing demo' },
  email: 'open-data@gongxing.example',
  licence: { name: { zh: '知识共享 署名 4.0', en: 'CC BY 4.0' }, url: 'https://creativecommons.org/licenses/by/4.0/' },
});

/** Things to stop, the last started first. */
type Stops = (() => Promise<void> | void)[];

const stopAll = async (stops: Stops): Promise<void> => {
  for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop();
};

/** The embedded database, or the one that was given. */
const databaseOf = (
  settings: Settings,
  folder: Folder,
  onStarted: (pid: number) => void,
  onLost: (why: string) => void,
): Promise<Database> => {
  const { databaseEndpoint } = settings;
  return databaseEndpoint === undefined
    ? openDatabase({ folder, tableName: LOCAL_TABLE, say, onStarted, onLost })
    : givenDatabase(databaseEndpoint);
};

/** The API just as Lambda has it, with the local issuer. Requests are logged only where they failed. */
const apiOf = (
  store: Store,
  parts: Outreach & Pick<ApiParts, 'courier' | 'clientIssuer' | 'testClock'>,
  issuer: string,
  audience: string,
) =>
  createGraphqlHandler({
    store,
    ...parts,
    now: Date.now,
    verify: makeVerify({ issuer, audience, clientIds: [], keys: publishedKeys(issuer, `${issuer}/jwks`) }),
    freeDocuments: true,
    log: (line) => {
      if (line.level === 'error')
        say(`  ${String(line.operation)} failed: ${String(line.message)} (request ${String(line.requestId)})`);
    },
  });

const positionIn = (folder: Folder): Position | undefined => folder.read('stream') as Position | undefined;

/** The embedded database numbers its changes from 1. */
const changesRead = (folder: Folder): number =>
  Object.values(positionIn(folder)?.read ?? {}).reduce((sum, sequence) => sum + Number(sequence), 0);

/** The embedded database keeps its stream for ever; what has been handled may go. */
const forgetWhatIsRead = (folder: Folder, table: string): void => {
  const position = positionIn(folder);
  if (position?.stream !== table) return;
  for (const sequence of Object.values(position.read)) trimStream(folder.databaseFile, LOCAL_TABLE, Number(sequence));
};

/** Vite's server of the page's sources, for those who work on it. */
const sourcesOf = async (root: string, { server }: Listener, stops: Stops): Promise<HttpHandler> => {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: join(root, 'web'),
    // Loaded as it is: a bundled copy would come and go and set off `node --watch`.
    configLoader: 'native',
    server: { middlewareMode: true, ws: { server } },
  });
  stops.push(() => vite.close());
  return (request, response) => {
    vite.middlewares(request, response);
  };
};

/** Starts everything; resolves when it is ready. What is started is in `stops`, also when it fails half-way. */
const start = async (settings: Settings, stops: Stops, onLost: (why: string) => void): Promise<void> => {
  const folder = openFolder(settings.data);
  stops.push(folder.release);
  await stopLeftBehind(folder);
  const listener = await listen(settings, say);
  stops.push(listener.stop);
  const address = `http://localhost:${String(listener.port)}`;
  folder.write('running', { address, pid: process.pid });
  stops.push(() => {
    folder.remove('running');
  });

  const note = (databasePid: number): void => {
    folder.write('running', { address, pid: process.pid, databasePid });
  };
  const database = await databaseOf(settings, folder, note, onLost);
  stops.push(database.stop);
  const stopBuilding = new AbortController();
  stops.push(() => {
    stopBuilding.abort();
  });
  const building = settings.isDevelopment ? Promise.resolve() : buildPage(projectRoot, say, stopBuilding.signal);
  const table = await ensureTable(database.endpoint, LOCAL_TABLE);
  const store = openStore({ tableName: LOCAL_TABLE, endpoint: database.endpoint });
  stops.push(() => {
    store.close();
  });

  const demo = await readyDemo({
    store,
    folder,
    table,
    vehicles: settings.vehicles,
    isSandbox: settings.isSandbox,
    now: Date.now(),
    say,
    showProgress: progress('demo data'),
  });
  const outreach = { sealing: sealingOf(folder), messenger: demoMessenger() };
  // Partners who try out their systems do so on this machine.
  const courier = makeCourier({ allowsLoopback: true });
  const sandbox = settings.isSandbox ? { testClock: testClockOf(store) } : {};
  const now = clockOf(Date.now, sandbox.testClock);
  const deliver = createDeliverHandler({ store, sealing: outreach.sealing, courier, now: Date.now, ...sandbox });
  const handleStream = createStreamHandler(store, outreach);
  const tell = await tellSecrets(folder, demo.summary.gates, say);
  const stream = followStream({
    endpoint: database.endpoint,
    tableName: LOCAL_TABLE,
    handle: async (event) => {
      const answer = await handleStream(event);
      tell(event);
      // Nothing waits for the systems of others; what fails here is due again in a minute.
      void deliver(event);
      return answer;
    },
    position: positionIn(folder),
    keep: (reached) => {
      folder.write('stream', reached);
    },
    say,
  });
  stops.push(stream.stop);
  if (demo.isFresh) {
    // Only a first start needs the makers of the demo.
    if (!settings.isSandbox)
      await (await import('./demo/afterwards.ts')).loadAfterwards({ store, ...outreach }, Date.now());
    say('Preparing lists, records and figures from it …');
    const beat = setInterval(() => {
      say(`  ${changesRead(folder).toLocaleString('en')} changes`);
    }, 5_000);
    await stream.caughtUp();
    clearInterval(beat);
  }
  if (settings.databaseEndpoint === undefined) forgetWhatIsRead(folder, table);

  const audience = `${address}/graphql`;
  const signIn = await openSignIn({
    folder,
    address,
    audience,
    people: { cast: demo.summary.people, others: demo.summary.others },
    partners: [...demo.summary.partners, ...demo.summary.gates],
    clientNameOf: async (clientId) => (await gateNameOf(store, clientId)) ?? partnerSystemNameOf(store, clientId),
    nameOf: async (subject) => (await personBySubject(store, subject))?.name ?? partnerPersonNameOf(store, subject),
  });
  stops.push(signIn.close);
  const clientIssuer = localIssuer(await secretsOf(folder));
  const graphql = await apiOf(store, { ...outreach, courier, clientIssuer, ...sandbox }, `${address}/oidc`, audience);
  await building;
  const sources = settings.isDevelopment ? await sourcesOf(projectRoot, listener, stops) : undefined;
  listener.serve(
    createFront({
      port: listener.port,
      graphql,
      feeds: createFeedsHandler({ store, publication: publicationAt(address), now }),
      signIn: signIn.handler,
      config: { issuer: `${address}/oidc`, clientId: PAGE_CLIENT, api: '/graphql', city: FIRST_CITY, mapTiles: null },
      page: servePage(join(projectRoot, 'web/dist')),
      sources,
      wrote: stream.nudge,
      say,
    }),
  );
  // Requests end before what they stand on.
  stops.push(listener.stop);
  stops.push(every(MINUTE, createScheduleHandler(store, now), say));
  stops.push(every(DELIVERY_ROUND, () => deliver(), say));
  stops.push(every(MINUTE, countingDevices({ address, folder, gates: demo.summary.gates }), say));
  const [company] = demo.summary.partners;
  // In a sandbox the partner is whoever tries it out.
  if (company && !settings.isSandbox) {
    const { look, stop } = demoPartner({ address, folder, partnerId: company.id });
    stops.push(stop, every(PARTNER_ROUND, look, say));
  }
  const clients = (folder.read('clients') as readonly PartnerClient[] | undefined) ?? [];
  const said = { address, data: settings.data, cast: demo.summary.people };
  if (settings.isSandbox) welcomePartner({ ...said, clients });
  else welcome(said);
};

/** Runs until it is told to stop; ends the process. */
export const main = async (choices: Parameters<typeof settingsOf>[0] = {}): Promise<void> => {
  const stops: Stops = [];
  let isStopping = false;
  const hasStopped = (): boolean => isStopping;
  const stop = async (code: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    const late = setTimeout(() => process.exit(1), 15_000);
    await stopAll(stops);
    clearTimeout(late);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (!isStopping) say('\nStopping …');
      void stop(0);
    });
  // A closed terminal must not keep the database from being closed properly.
  process.stdout.on('error', () => undefined);
  try {
    await start(settingsOf(choices), stops, (why) => {
      say(`The database cannot be started any more: ${why}`);
      void stop(1);
    });
  } catch (error) {
    if (!hasStopped()) console.error(isTrouble(error) ? `\n${error.message}` : error);
    await stop(1);
  }
};
