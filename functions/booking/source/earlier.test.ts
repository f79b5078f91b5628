import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { DAY } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { contextOf, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { reassignOrder } from '../dispatch/reassign-acts.ts';

const later = (days: number) => ({ from: MORNING.from + days * DAY, to: MORNING.to + days * DAY });

describe('the reasons of earlier sources, kept with an order', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const pool = vehicleWith({ plateNumber: '湘B70001' });
  const own = vehicleWith({ plateNumber: '湘B70002', unitId: units.bureau.id, seats: 5 });
  await settle(api.store, { vehicles: [pool, own] });
  const dispatcher = () => contextOf(api.store, people.dispatcher);
  const asked = async (change: Parameters<typeof approvedMany>[1][number]) => {
    const [request] = await approvedMany(api.store, [{ driving: 'SELF_DRIVE', ...change }]);
    return request?.id ?? '';
  };
  const send = async (requestId: string, vehicleId: string, reason?: string) =>
    dispatchVehicle(dispatcher(), {
      idempotencyKey: randomUUID(),
      requestId,
      vehicleId,
      ...(reason === undefined ? {} : { declinedSources: [{ source: 'OWN_UNIT', reason }] }),
    });

  it("are those of the unit's own vehicles when the pool serves, in the language of who reads them", async () => {
    value(await send(await asked({}), own.id));
    const { id } = value(await send(await asked({ by: people.clerk }), pool.id));
    const { body } = await api.as(people.clerk.id).ask<{ node: unknown }>(
      `query ($id: ID!) { node(id: $id) { ... on DispatchOrder {
        source earlierSources { source available declined reasons { code vehicles message } } } } }`,
      { id },
    );
    expect(body.data.node).toMatchObject({
      source: 'PLATFORM_POOL',
      earlierSources: [
        {
          source: 'OWN_UNIT',
          available: 0,
          declined: null,
          reasons: [{ code: 'VEHICLE_TAKEN', vehicles: 1, message: expect.stringContaining('湘B·70002') as string }],
        },
      ],
    });
  });

  it('are none when the first source serves', async () => {
    const order = value(await send(await asked({ window: later(1) }), own.id));
    expect(order).toMatchObject({ source: 'OWN_UNIT' });
    expect(order.earlierSources).toBeUndefined();
  });

  it('hold the note on a source that could have served, and none is asked for', async () => {
    const silent = value(await send(await asked({ window: later(2) }), pool.id));
    expect(silent.earlierSources).toEqual([{ source: 'OWN_UNIT', available: 1, reasons: [] }]);
    const noted = value(await send(await asked({ window: later(3) }), pool.id, ' 留作值班 '));
    expect(noted.earlierSources).toEqual([{ source: 'OWN_UNIT', available: 1, reasons: [], declined: '留作值班' }]);
    expect(codesOf(await send(await asked({ window: later(4) }), pool.id, ' '))).toEqual(['TEXT_INVALID']);
  });

  it("go when the unit's own vehicle takes the place of the pool's", async () => {
    const order = value(await send(await asked({ window: later(5) }), pool.id));
    const changed = value(
      await reassignOrder(dispatcher(), { orderId: order.id, revision: order.revision, vehicleId: own.id }),
    );
    expect(changed).toMatchObject({ source: 'OWN_UNIT', earlierSources: [] });
  });
});
