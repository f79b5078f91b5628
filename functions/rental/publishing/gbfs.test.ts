import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createFeedsHandler } from '../../api/feeds.ts';
import { book } from '../../ledger/records.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { divisionItem } from '../../organisation/records.ts';
import { derivedId } from '../../platform/ids.ts';
import { DAY, HOUR, instantOf, MINUTE, toDateTime } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { eventOf } from '../../testing/event.ts';
import { publication } from '../../testing/publication.ts';
import { carWith, partnerWith, stationWith } from '../../testing/rental.ts';
import { rentalPoliciesFrom } from '../policy.ts';
import { carItem, dropOffWrite, findCar, partnerItem, pickUpWrite, stationBaysItem, stationItem } from '../records.ts';
import { exampleTerms } from '../tariff/examples.ts';
import { tariffItem } from '../tariff/records.ts';
import type { TimeShareCar } from '../types.ts';
import { feedNames } from './gbfs.ts';
import { freeWithin, isOffered } from './offering.ts';

const TEN = instantOf('2026-11-24T10:00');
const partner = partnerWith('one', ['TIME_SHARE'], { telephone: '0731-28680001' });
const suspended = partnerWith('suspended', ['TIME_SHARE'], { state: 'SUSPENDED' });
const rental = partnerWith('rental', ['MARKET_RENTAL']);
const charging = { item: 'CHARGING', met: true, evidence: 'report 1' } as const;
const station = stationWith('east', partner, { standard: [charging], bays: 6 });
const closed = stationWith('closed', partner, { state: 'PLANNED' });
const tariffId = derivedId('tariff', 'one');
const fresh = { service: 'IN_SERVICE', reportedAt: TEN - 5 * MINUTE, batteryPercent: 80, tariffId } as const;
const car = (name: string, parts: Parameters<typeof carWith>[2] = {}) => carWith(name, station, { ...fresh, ...parts });
const ready = car('ready', { publicId: 'READY' });
const busy = car('busy', { publicId: 'BUSY' });
const stale = car('stale', { publicId: 'STALE', reportedAt: TEN - HOUR });
const { stationId: _, ...underWay } = car('under way', { orderId: 'order' });
const elsewhere = carWith('elsewhere', closed, fresh);

const tariff = {
  id: tariffId,
  partnerId: partner.id,
  partnerReference: 'A',
  name: { zh: '标准', en: 'Standard' },
  versions: [{ ...exampleTerms, effectiveFrom: '2026-01-01' }],
  revision: 1,
};

interface Feed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: {
    readonly version: string;
    readonly ttl: number;
    readonly last_updated: string;
    readonly data: never;
  };
}

describe('the feeds of time-share', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const handler = createFeedsHandler({ store, publication, now: () => TEN + 20_000 });
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Feed> => {
    const answer = await handler(eventOf({ method: 'GET', path: `/open-data/gbfs/${path}`, headers }));
    const { statusCode: status = 0, headers: sent = {}, body = '' } = answer;
    return {
      status,
      headers: sent as Feed['headers'],
      body: JSON.parse(body.startsWith('{') ? body : '{}') as Feed['body'],
    };
  };
  const data = async (name: string): Promise<unknown> => (await get(`${partner.id}/${name}.json`)).body.data;

  const centre = { lat: 27.83, lng: 113.13 };
  const division = (code: string, level: 'PROVINCE' | 'CITY') =>
    divisionItem({ code, name: { zh: code, en: code }, level, centre });
  const puts = [
    division('430000', 'PROVINCE'),
    division('430200', 'CITY'),
    ...[partner, suspended, rental].map(partnerItem),
    ...[station, closed].map(stationItem),
    stationBaysItem({ stationId: station.id, partnerId: partner.id, cityCode: '430200', bays: 6, taken: 4 }),
    ...[ready, busy, stale, underWay, elsewhere].map(carItem),
    tariffItem(tariff),
  ];
  const stamp = { actor: 'system', useCase: 'test', at: TEN };
  const window = { from: TEN - HOUR, to: TEN + HOUR };
  const bookings = [
    ...book({ shelf: '430200', resourceId: busy.id }, derivedId('order', 'busy'), window),
    ...book({ shelf: '430200', resourceId: ready.id }, derivedId('order', 'later'), {
      from: TEN + 3 * HOUR,
      to: TEN + 4 * HOUR,
    }),
  ];
  await store.commit([...puts.map((put) => ({ put })), ...bookings], stamp);

  it('are found by a manifest of the partners that are engaged for it', async () => {
    const { body } = await get('manifest.json');
    const url = `https://gongxing.test/open-data/gbfs/${partner.id}/gbfs.json`;
    expect(body).toEqual({
      last_updated: toDateTime(TEN),
      ttl: 300,
      version: '3.0',
      data: { datasets: [{ system_id: partner.id, versions: [{ version: '3.0', url }] }] },
    });
  });

  it('are listed, each at an address that answers', async () => {
    const { feeds } = (await data('gbfs')) as { feeds: { name: string; url: string }[] };
    expect(feeds.map(({ name }) => name)).toEqual(feedNames.filter((name) => name !== 'vehicle_availability'));
    for (const { url } of feeds) {
      const { status, headers, body } = await get(url.replace('https://gongxing.test/open-data/gbfs/', ''));
      expect([status, body.version, body.last_updated]).toEqual([200, '3.0', toDateTime(TEN)]);
      expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'content-type': 'application/json' });
      expect(headers['cache-control']).toContain(`max-age=${String(body.ttl)}`);
    }
  });

  it('tell who runs it, in both languages', async () => {
    expect(await data('system_information')).toMatchObject({
      system_id: partner.id,
      languages: ['zh', 'en'],
      phone_number: '+8673128680001',
      feed_contact_email: 'open-data@gongxing.test',
      timezone: 'Asia/Shanghai',
      license_url: publication.licence.url,
    });
  });

  it('tell of open stations, their bays, and the cars that can be had there', async () => {
    expect(await data('station_information')).toMatchObject({
      stations: [{ station_id: station.id, lat: 27.83, lon: 113.13, capacity: 6, is_charging_station: true }],
    });
    const { vehicle_types: types } = (await data('vehicle_types')) as { vehicle_types: { vehicle_type_id: string }[] };
    expect(types).toMatchObject([
      { form_factor: 'car', propulsion_type: 'electric', max_range_meters: 416_000, default_pricing_plan_id: tariffId },
    ]);
    expect(await data('station_status')).toMatchObject({
      stations: [
        {
          station_id: station.id,
          num_vehicles_available: 1,
          vehicle_types_available: [{ vehicle_type_id: types[0]?.vehicle_type_id, count: 1 }],
          num_vehicles_disabled: 1,
          num_docks_available: 2,
        },
      ],
    });
  });

  it('tell of each car that stands, of none under way, and nothing that says whose plate it is', async () => {
    const { vehicles } = (await data('vehicle_status')) as { vehicles: { vehicle_id: string }[] };
    const byId = new Map(vehicles.map((one) => [one.vehicle_id, one]));
    expect([...byId.keys()].sort()).toEqual(['BUSY', 'READY', 'STALE']);
    expect(byId.get('READY')).toMatchObject({
      is_reserved: false,
      is_disabled: false,
      current_range_meters: 300_000,
      current_fuel_percent: 0.8,
      pricing_plan_id: tariffId,
      available_until: toDateTime(TEN + 3 * HOUR),
    });
    expect(byId.get('BUSY')).toMatchObject({ is_reserved: true, is_disabled: false });
    expect(byId.get('STALE')).toMatchObject({ is_disabled: true });
    const all = await Promise.all(feedNames.map((name) => data(name)));
    expect(JSON.stringify(all)).not.toMatch(/湘BD12345|device-ready|car_/);
  });

  it('tell when each car is free, in the words of 3.1', async () => {
    const { body } = await get(`${partner.id}/vehicle_availability.json`);
    expect(body.version).toBe('3.1-RC3');
    const { vehicles } = body.data as { vehicles: { vehicle_id: string; availabilities: object[] }[] };
    expect(vehicles.find(({ vehicle_id: id }) => id === 'READY')?.availabilities).toEqual([
      { from: toDateTime(TEN), until: toDateTime(TEN + 3 * HOUR) },
      { from: toDateTime(TEN + 4 * HOUR) },
    ]);
  });

  it('call a car otherwise after each trip, and the same in both feeds until then', async () => {
    const fresh = await freshStore();
    const idsIn = async (name: string, now: number): Promise<string[]> => {
      const sent = await createFeedsHandler({ store: fresh, publication, now: () => now })(
        eventOf({ method: 'GET', path: `/open-data/gbfs/${partner.id}/${name}.json` }),
      );
      const { data } = JSON.parse(sent.body ?? '') as { data: { vehicles: { vehicle_id: string }[] } };
      return data.vehicles.map(({ vehicle_id: id }) => id);
    };
    const driven = car('driven', { reportedAt: TEN });
    const put = [partnerItem(partner), stationItem(station), tariffItem(tariff), carItem(driven)].map((item) => ({
      put: item,
    }));
    await fresh.commit(put, stamp);
    const trip = async (at: number): Promise<void> => {
      const standing = await findCar(fresh, driven.id);
      if (standing) await fresh.commit([pickUpWrite(standing, 'rnt_1', { at, odometerKm: 1 })], stamp);
      const away = await findCar(fresh, driven.id);
      if (away) await fresh.commit([dropOffWrite(away, station.id, { at, odometerKm: 2 })], stamp);
    };
    const seen: string[] = [];
    for (const minute of [0, 2, 4]) {
      const [now, later] = [TEN + minute * MINUTE, TEN + (minute + 1) * MINUTE];
      const ids = [...(await idsIn('vehicle_status', now)), ...(await idsIn('vehicle_availability', later))];
      expect(new Set(ids).size).toBe(1);
      seen.push(...new Set(ids));
      await trip(later);
    }
    expect(new Set([...seen, driven.id]).size).toBe(4);
    fresh.close();
  });

  it('tell prices in yuan, tier by tier, and in words what has no other place', async () => {
    expect(await data('system_pricing_plans')).toMatchObject({
      plans: [
        {
          plan_id: tariffId,
          currency: 'CNY',
          price: 2,
          per_min_pricing: [
            { start: 0, rate: 0.3, interval: 1, end: 60 },
            { start: 60, rate: 0.2, interval: 1, end: 240 },
            { start: 240, rate: 0.1, interval: 1 },
          ],
          per_km_pricing: [{ start: 20, rate: 0.5, end: 100 }, { start: 100 }],
        },
      ],
    });
    const { plans } = (await data('system_pricing_plans')) as { plans: { description: { text: string }[] }[] };
    expect(plans[0]?.description.map(({ text }) => text)).toEqual([
      '按分钟计费，每满 24 小时重新起算，每日最高 83 元；含 20 公里；22:00–07:00 按 50% 计；休息日按 80%、节假日按 120% 计',
      'By the minute, anew every 24 hours, at most CNY 83 a day; 20 km included; 22:00–07:00 at 50%; rest days at 80%, holidays at 120%',
    ]);
  });

  it('are not sent again to whoever has them, and not there for others', async () => {
    const { headers } = await get(`${partner.id}/station_status.json`);
    const etag = headers.etag ?? '';
    expect((await get(`${partner.id}/station_status.json`, { 'if-none-match': etag })).status).toBe(304);
    for (const path of [
      `${suspended.id}/gbfs.json`,
      `${rental.id}/gbfs.json`,
      `${partner.id}/nothing.json`,
      `${partner.id}/constructor.json`,
      'nobody/gbfs.json',
    ])
      expect((await get(path)).status).toBe(404);
  });
});

describe('a car', () => {
  it.each([
    { marked: false },
    { service: 'OUT_OF_SERVICE' as const },
    { insuredUntil: '2026-11-23' },
    { inspectedUntil: '2026-11-23' },
    { positioningDevice: '' },
    { reportedAt: TEN - 31 * MINUTE },
    { batteryPercent: 5 },
  ])('is not offered with %j', (parts) => {
    const policy = rentalPoliciesFrom([])(TEN);
    const offered = (one: TimeShareCar) => isOffered({ car: one, partner, station, tariff }, policy, TEN);
    expect(offered(car('one', parts))).toBe(false);
    expect(offered(car('one'))).toBe(true);
  });

  it('is free exactly when nothing is booked', () => {
    const slots = fc.record({ from: fc.integer({ min: 0, max: 90 }), length: fc.integer({ min: 1, max: 6 }) });
    fc.assert(
      fc.property(fc.array(slots, { maxLength: 6 }), (booked) => {
        const spans = booked.map(({ from, length }, i) => ({
          bookingId: String(i),
          date: '2026-11-24',
          from,
          to: Math.min(96, from + length),
        }));
        const day: LedgerDay = { shelf: 's', resourceId: 'c', date: '2026-11-24', taken: new Set(), spans };
        const start = instantOf('2026-11-24T00:00');
        const free = freeWithin({ from: start, to: start + DAY }, [day], start);
        for (let slot = 0; slot < 96; slot += 1) {
          const at = start + slot * 15 * MINUTE;
          const isTaken = spans.some(({ from, to }) => from <= slot && slot < to);
          expect(free.some(({ from, to }) => from <= at && at < to)).toBe(!isTaken);
        }
      }),
    );
  });
});
