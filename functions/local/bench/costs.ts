import { gzipSync } from 'node:zlib';
import { createGraphqlHandler } from '../../api/server.ts';
import documents from '../../generated/trusted.json' with { type: 'json' };
import { makeSealing } from '../../platform/sealing.ts';
import type { Metered, Store } from '../../platform/store.ts';
import { addDays, civilDate, HOUR, instantAt, toDateTime, type Instant } from '../../platform/time.ts';
import type { DemoPerson } from '../demo/load.ts';
import { lots } from '../demo/lots.ts';
import { demoMessenger } from '../messenger.ts';

type Handler = Awaited<ReturnType<typeof createGraphqlHandler>>;
type Json = Readonly<Record<string, unknown>>;

/** What one operation of the page took. */
export interface Cost {
  readonly what: string;
  readonly requests: readonly string[];
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Compressed answer, as it travels. */
  readonly bytes: number;
}

/** Id and text of a document of the page, by the name of its operation. */
export const documentNamed = (name: string): string => {
  const found = Object.entries(documents).find(([, text]) => new RegExp(`\\b(query|mutation) ${name}\\b`).test(text));
  if (!found) throw new Error(`the page has no document ${name}`);
  return found[0];
};

/** What API Gateway hands over of one request. */
export const eventOf = (
  method: 'GET' | 'POST',
  search: string,
  headers: Record<string, string>,
  body: string | undefined,
) =>
  ({
    version: '2.0',
    rawPath: '/graphql',
    rawQueryString: search,
    headers,
    requestContext: { http: { method, path: '/graphql', sourceIp: '127.0.0.1' }, requestId: 'bench' },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: false,
  }) as unknown as Parameters<Handler>[0];

/** Asks without an account. */
const CITIZEN = 'citizen';

/**
 * Runs the page's own documents through the whole API over demo data, and counts what each asks of the database. A
 * person's token is his subject here: checking signatures asks nothing of the database.
 */
export const costsOf = async (
  openStore: (observe: (metered: Metered) => void) => Store,
  people: readonly DemoPerson[],
  start: Instant,
): Promise<Cost[]> => {
  const metered: Metered[] = [];
  const costs: Cost[] = [];
  let now = start;
  const handler = await createGraphqlHandler({
    store: openStore((report) => metered.push(report)),
    now: () => now,
    verify: (subject) => Promise.resolve({ kind: 'person', subject }),
    messenger: demoMessenger(),
    sealing: makeSealing('the key of the bench, known to everyone'),
    freeDocuments: false,
    log: () => undefined,
  });
  const personNamed = (name: string): string => {
    const person = people.find((one) => one.name === name);
    if (!person) throw new Error(`the demo has no ${name}`);
    return person.subject;
  };

  const run = async <Data>(what: string, name: string, variables: Json, as?: string): Promise<Data> => {
    metered.length = 0;
    const documentId = documentNamed(name);
    const event = as
      ? eventOf(
          'POST',
          '',
          {
            'content-type': 'application/json',
            ...(as === CITIZEN ? {} : { authorization: `Bearer ${personNamed(as)}` }),
          },
          JSON.stringify({ documentId, variables }),
        )
      : eventOf(
          'GET',
          new URLSearchParams({ documentId, variables: JSON.stringify(variables) }).toString(),
          {},
          undefined,
        );
    const answer = await handler(event);
    const { data, errors } = JSON.parse(answer.body ?? '{}') as { data?: Data; errors?: unknown };
    if (!data || errors) throw new Error(`${what}: ${answer.body ?? ''}`);
    const units = (isWrite: boolean): number =>
      metered
        .filter(({ operation }) => (operation === 'write' || operation === 'transaction') === isWrite)
        .reduce((sum, { units: one }) => sum + one, 0);
    costs.push({
      what,
      requests: metered.map(({ operation }) => operation),
      readUnits: units(false),
      writeUnits: units(true),
      bytes: gzipSync(answer.body ?? '').length,
    });
    return data;
  };

  const city = { division: '430200', kind: 'PARKING_LOT', en: false, lots: true, later: false };
  await run('citizen search, cold', 'Places', city);
  await run('citizen search, warm', 'Places', city);

  const day = addDays(civilDate(now), 20);
  const window = { from: toDateTime(instantAt(day, 9 * 60)), to: toDateTime(instantAt(day, 10 * 60)) };
  const trip = { window, purpose: 'FIELD_WORK', passengers: 2, driving: 'WITH_DRIVER' };
  // Each person asks once before, so that the figures are those of someone at work.
  for (const who of ['李敏', '王志强', '陈静']) await run('', 'Viewer', {}, who);
  await run('free vehicles for an hour, cold', 'TripSources', trip, '李敏');
  await run('free vehicles for an hour, warm', 'TripSources', trip, '李敏');
  const { requestVehicle } = await run<{ requestVehicle: { request: { id: string } } }>(
    'request a car',
    'RequestVehicle',
    {
      input: {
        ...trip,
        idempotencyKey: crypto.randomUUID(),
        reason: '现场踏勘',
        destination: '醴陵市',
        pickUp: '本单位南门',
        telephone: '13800000000',
      },
    },
    '李敏',
  );
  const requestId = requestVehicle.request.id;
  await run('approve', 'ApproveRequest', { input: { requestId, revision: 1 } }, '王志强');
  await run('the day’s board', 'Board', { date: day, most: 100 }, '陈静');
  const { assignmentOptions } = await run<{
    assignmentOptions: {
      vehicles: readonly { available: boolean; vehicle: { id: string } }[];
      drivers: readonly { available: boolean; driver: { id: string } }[];
    };
  }>('vehicles and drivers for a request', 'AssignmentOptions', { for: { requestId } }, '陈静');
  const vehicleId = assignmentOptions.vehicles.find(({ available }) => available)?.vehicle.id;
  const driverId = assignmentOptions.drivers.find(({ available }) => available)?.driver.id;
  await run(
    'dispatch for an hour, with driver',
    'DispatchVehicle',
    { input: { idempotencyKey: crypto.randomUUID(), requestId, vehicleId, driverId } },
    '陈静',
  );
  now += HOUR;
  await run('my requests', 'MyRequests', { first: 20 }, '李敏');
  await run('cancel, vehicle and driver freed', 'CancelRequest', { input: { requestId, reason: '会议取消' } }, '李敏');
  const lot = lots(civilDate(now)).find(
    ({ opening, spaces }) => opening.closures.length === 0 && (spaces?.offered ?? 0) >= 20,
  );
  const phone = '13700000000';
  const { sendPhoneCode } = await run<{ sendPhoneCode: { demoCode: string } }>(
    '',
    'SendPhoneCode',
    { input: { phone } },
    CITIZEN,
  );
  const { confirmPhone } = await run<{ confirmPhone: { token: string } }>(
    'prove a telephone',
    'ConfirmPhone',
    { input: { phone, code: sendPhoneCode.demoCode, idempotencyKey: crypto.randomUUID() } },
    CITIZEN,
  );
  const evening = addDays(civilDate(now), 1);
  await run(
    'reserve a parking space for three hours',
    'ReserveSpace',
    {
      input: {
        ...{ idempotencyKey: crypto.randomUUID(), token: confirmPhone.token, placeId: lot?.id },
        window: { from: toDateTime(instantAt(evening, 19 * 60)), to: toDateTime(instantAt(evening, 22 * 60)) },
        ...{ plateNumber: '湘B54321', seats: 5, nonCommercial: true },
      },
    },
    CITIZEN,
  );
  return costs.filter(({ what }) => what !== '');
};
