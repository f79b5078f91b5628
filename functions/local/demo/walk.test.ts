import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUARTER } from '../../ledger/rules.ts';
import { certain } from '../../platform/item.ts';
import { HOUR, instantOf, MINUTE, toDateTime, type Instant } from '../../platform/time.ts';
import { startApi, type TestApi } from '../../testing/api.ts';
import { loadDemo } from './load.ts';
import { cast } from './people.ts';

interface Refused {
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}
interface Suggested {
  readonly vehicle: { readonly id: string };
  readonly driver: { readonly id: string; readonly person: { readonly id: string } } | null;
}
interface Offered {
  readonly drivers: readonly { readonly available: boolean; readonly driver: Suggested['driver'] }[];
}

const [li, wang, chen, zhou] = ['李敏', '王志强', '陈静', '周强'].map((name) =>
  certain(
    cast.find((person) => person.name === name),
    name,
  ),
);

/** Somebody asks for a car about forty minutes ahead, as the README says, and the trip is made to its receipt. */
const walk = async (api: TestApi, now: Instant, driverOf: 'suggested' | 'ofCast'): Promise<string> => {
  const act = async <T>(personId: string, name: string, answer: string, input: object): Promise<T> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation M($input: ${type}!) { ${name}(input: $input) { ${answer} userErrors { code message } } }`;
    const { body } = await api.as(personId).ask<Record<string, T & Refused>>(document, { input });
    const payload = certain(body.data[name], JSON.stringify(body));
    expect(payload.userErrors).toEqual([]);
    return payload;
  };
  const ask = async <T>(personId: string, query: string, variables: object): Promise<T> => {
    const { body } = await api.as(personId).ask<T>(query, { ...variables });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const from = Math.ceil((now + 40 * MINUTE) / QUARTER) * QUARTER;

  const trip = { destination: '天元区政府', reason: '现场检查', passengers: 2, telephone: '13800001234' };
  const window = { from: toDateTime(from), to: toDateTime(from + 3 * HOUR) };
  const wanted = { ...trip, window, idempotencyKey: randomUUID() };
  const { request } = await act<{ request: { id: string } }>(
    certain(li, '李敏').id,
    'requestVehicle',
    'request { id }',
    wanted,
  );
  const requestId = request.id;
  await act(certain(wang, '王志强').id, 'approveVehicleRequest', 'request { id }', { requestId, revision: 1 });

  const dispatcher = certain(chen, '陈静').id;
  const person = 'driver { id person { id } }';
  const { suggestAssignments } = await ask<{ suggestAssignments: readonly Suggested[] }>(
    dispatcher,
    `query Q($date: Date!, $requestId: ID) { suggestAssignments(date: $date, requestId: $requestId) { vehicle { id } ${person} } }`,
    { date: window.from.slice(0, 10), requestId },
  );
  const suggested = certain(suggestAssignments[0], `a suggestion at ${toDateTime(now)}`);
  const { assignmentOptions } = await ask<{ assignmentOptions: Offered }>(
    dispatcher,
    `query Q($requestId: ID!) { assignmentOptions(for: { requestId: $requestId }) { drivers { available ${person} } } }`,
    { requestId },
  );
  const ofCast = assignmentOptions.drivers.find(({ driver }) => driver?.person.id === zhou?.id);
  if (driverOf === 'ofCast') expect(ofCast?.available).toBe(true);
  const driver = certain((driverOf === 'ofCast' ? ofCast?.driver : suggested.driver) ?? undefined, 'driver');
  const { order } = await act<{ order: { id: string; vehicle: { odometerKm: number } } }>(
    dispatcher,
    'dispatchVehicle',
    'order { id vehicle { odometerKm } }',
    { idempotencyKey: randomUUID(), requestId, vehicleId: suggested.vehicle.id, driverId: driver.id },
  );

  // Departs at once, an hour before at the earliest.
  const drives = driver.person.id;
  const reading = { orderId: order.id, odometerKm: order.vehicle.odometerKm };
  await act(drives, 'recordDeparture', 'order { id }', reading);
  await act(drives, 'recordReturn', 'order { id }', {
    ...reading,
    odometerKm: order.vehicle.odometerKm + 12,
    deviation: '补录昨日里程',
  });
  const receipt = { requestId, satisfaction: 5, confirmed: true };
  const { request: closed } = await act<{ request: { state: string } }>(
    certain(li, '李敏').id,
    'closeTrip',
    'request { state }',
    receipt,
  );
  return closed.state;
};

/** Weekday and weekend, day and night. */
const clocks = ['2026-11-24T03:00', '2026-11-24T12:00', '2026-11-24T19:40', '2026-11-24T23:30', '2026-11-28T15:10'];

describe.each(clocks.map(instantOf).map((now) => [toDateTime(now).slice(0, 16), now] as const))(
  'the demo at %s',
  (_, now) => {
    let api: TestApi;
    beforeAll(async () => {
      api = await startApi({ now });
      await loadDemo(api.store, { now, vehicles: 60 });
    }, 60_000);
    afterAll(() => api.stop());

    it('can be walked from the request to the receipt, with the driver suggested and with that of the cast', async () => {
      expect(await walk(api, now, 'ofCast')).toBe('CLOSED');
      expect(await walk(api, now, 'suggested')).toBe('CLOSED');
    }, 60_000);
  },
);
