import { afterAll, describe, expect, it } from 'vitest';
import { unitItem } from '../organisation/records.ts';
import type { Change } from '../platform/changes.ts';
import { itemOf } from '../platform/item.ts';
import type { Item } from '../platform/write.ts';
import { items, type ItemKind } from '../platform/table.ts';
import { freshStore } from '../testing/database.ts';
import { reactions } from './reactions.ts';
import { latestRecord, recordsOf } from './records.ts';
import { auditedKinds, belongingOf, recordOf } from './rules.ts';

const stamp = { actor: 'psn_1', useCase: 'changeVehicle', at: 1_000, why: 'moved' };
const vehicle = (attributes: object): Item =>
  itemOf('VEHICLE', items.VEHICLE.key({ vehicleId: 'veh_1' }), { id: 'veh_1', divisionCode: '430200', ...attributes });
const change = (id: string, before: Item | undefined, after: Item | undefined, at = stamp.at): Change => ({
  id,
  kind: (after ?? before)?.kind ?? 'VEHICLE',
  before,
  after,
  stamp: after ? { ...stamp, at } : undefined,
});

describe('the record of a write', () => {
  it('says who, when, in which use case and why, and names the attributes that changed', () => {
    const record = recordOf(
      change('c', vehicle({ state: 'IN_SERVICE', seats: 5 }), vehicle({ state: 'SEALED', seats: 5 })),
      '430200',
    );
    expect(record).toEqual({
      objectId: 'veh_1',
      changeId: 'c',
      at: 1_000,
      act: 'CHANGED',
      useCase: 'changeVehicle',
      actor: 'psn_1',
      reason: 'moved',
      divisionCode: '430200',
      changes: [{ name: 'state', before: '"IN_SERVICE"', after: '"SEALED"' }],
    });
  });
  it('has every attribute of an object that came or went, but neither keys nor stamps', () => {
    const created = recordOf(change('c', undefined, { ...vehicle({}), stamp }), '430200');
    expect(created?.act).toBe('CREATED');
    expect(created?.changes.map(({ name }) => name)).toEqual(['divisionCode', 'id']);
    const removed = recordOf(change('c', { ...vehicle({}), expiresAt: 5 }, undefined), '430200');
    expect(removed).toMatchObject({ act: 'REMOVED', actor: 'system', useCase: 'expire', at: 5_000 });
  });
  it('hides telephones and secrets wherever they lie, yet shows that they changed', () => {
    const person = (telephone: string) => vehicle({ contact: { telephone }, clientSecret: telephone });
    expect(recordOf(change('c', person('13800001234'), person('13900005678')), '430200')?.changes).toEqual([
      { name: 'clientSecret', before: '"****"', after: '"****"' },
      { name: 'contact', before: '{"telephone":"138****1234"}', after: '{"telephone":"139****5678"}' },
    ]);
  });
  it('does not take another order of attributes or of a set for a change', () => {
    const before = vehicle({ taken: new Set([1, 2]), bay: { lat: 1, lng: 2 } });
    const after = vehicle({ bay: { lng: 2, lat: 1 }, taken: new Set([2, 1]) });
    expect(recordOf(change('c', before, after), '430200')).toBeUndefined();
  });
  it('is made for every kind that is not itself made from changes', () => {
    const unrecorded = (Object.keys(items) as ItemKind[]).filter((kind) => !auditedKinds.includes(kind));
    expect(unrecorded).toEqual([
      'ROSTER',
      'LEDGER_DAY',
      'APPROVAL_DUE',
      'OPENING_CHANGE',
      'PLACE_PAGE',
      'CITIZEN_MESSAGE',
      'PHONE_CODE',
      'CODE_ALLOWANCE',
      'STANDING',
      'OCCUPANCY',
      'OCCUPANCY_PAGE',
      'OCCUPANCY_PATTERN',
      'RESERVED_DAY',
      'ARRIVALS',
      'PRESENCE',
      'REPORTED_EVENING',
      'REPORT_ALLOWANCE',
      'OPENING_USE',
      'RENTAL_SPENDING',
      'RENTAL_ENTRY',
      'PARTNER_SERVICE',
      'RENTAL_COMPLAINT',
      'PARTNER_CODE',
      'PARTNER_CREDENTIAL',
      'DEPRECATED_USE',
      'STATION_BAYS',
      'RENTAL_EVENT',
      'RENTAL_EVENT_HEAD',
      'WEBHOOK_DELIVERY',
      'RENTAL_STATEMENT_LINE',
      'RENTAL_STATEMENT_DUE',
      'AUDIT',
      'NOTICE',
      'FIGURES',
      'TEST_CLOCK',
      'SEEN',
    ]);
  });
  it('belongs to the division of the object, or of the unit behind it', () => {
    const key = items.ORDER.key({ orderId: 'o' });
    expect(belongingOf(vehicle({ unitId: 'unt_1' }))).toEqual({ divisionCode: '430200', unitId: 'unt_1' });
    expect(belongingOf(itemOf('ORDER', key, { vehicleShelf: 'unt_1' }))).toEqual({ unitId: 'unt_1' });
    expect(belongingOf(itemOf('DIVISION', key, { code: '430000' }))).toEqual({ divisionCode: '430000' });
  });
});

describe('the audit', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const tell = async (changes: Change[]) => {
    for (const { run } of reactions) await run(changes, store);
  };
  await store.commit(
    [{ put: unitItem({ id: 'unt_1', name: { zh: '局', en: 'Bureau' }, divisionCode: '430211', servedBy: 'unt_1' }) }],
    stamp,
  );

  it('keeps one record a change however often and in whatever company it is told', async () => {
    const first = change('c1', undefined, vehicle({ seats: 5 }), 1_000);
    const second = change('c2', vehicle({ seats: 5 }), vehicle({ seats: 7 }), 2_000);
    await tell([first]);
    await tell([first, second]);
    await tell([first, second]);
    const { nodes } = await recordsOf(store, 'veh_1', { first: 10 });
    expect(nodes.map(({ changeId, act }) => [changeId, act])).toEqual([
      ['c2', 'CHANGED'],
      ['c1', 'CREATED'],
    ]);
  });
  it('never rewrites a record', async () => {
    await tell([change('kept', undefined, vehicle({ id: 'veh_2', seats: 5 }))]);
    await tell([change('kept', undefined, vehicle({ id: 'veh_2', seats: 9 }))]);
    expect((await latestRecord(store, 'veh_2'))?.changes).toContainEqual({ name: 'seats', after: '5' });
  });
  it('places an order in the division of the unit whose vehicle it takes', async () => {
    const order = itemOf('ORDER', items.ORDER.key({ orderId: 'ord_1' }), { id: 'ord_1', vehicleShelf: 'unt_1' });
    await tell([change('o', undefined, order)]);
    expect((await latestRecord(store, 'ord_1'))?.divisionCode).toBe('430211');
  });
  it('pages through the records of an object, newest first', async () => {
    await tell(
      Array.from({ length: 5 }, (_, n) =>
        change(`p${String(n)}`, undefined, vehicle({ id: 'veh_3', seats: n }), 100 + n),
      ),
    );
    const page = await recordsOf(store, 'veh_3', { first: 3 });
    const rest = await recordsOf(store, 'veh_3', { first: 3, after: page.pageInfo.endCursor });
    expect([...page.nodes, ...rest.nodes].map(({ at }) => at)).toEqual([104, 103, 102, 101, 100]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });
});
