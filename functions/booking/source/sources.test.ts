import { afterAll, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, toDateTime } from '../../platform/time.ts';
import { partnerItem } from '../../rental/records.ts';
import { startApi } from '../../testing/api.ts';
import { carWith, enable, partnerWith, settleRental, stationWith, tariffWith } from '../../testing/rental.ts';
import { NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approved, dispatched, MORNING } from '../../testing/trips.ts';

const SOURCES = `query ($window: TimeWindowInput!, $driving: Driving! = SELF_DRIVE, $passengers: Int! = 3, $requestId: ID, $priority: TripPriority) {
  tripSources(window: $window, purpose: FIELD_WORK, passengers: $passengers, driving: $driving, distanceKm: 100,
    requestId: $requestId, priority: $priority) {
    proposals { source available vehicle { plateNumber } car { plateNumber } partner { name { en } }
      cost { total { amountFen } lines { kind amount { amountFen } } } reasons { code message vehicles } }
    alternatives { kind amount { amountFen } } problems { code path } earliestEnd
    dutyExceeded { minutes mostMinutes latestEnd mayRent } } }`;

interface Proposal {
  readonly source: string;
  readonly available: number;
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
}

interface Sources {
  readonly earliestEnd: string | null;
  readonly dutyExceeded: object | null;
  readonly proposals: readonly Proposal[];
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
}

describe('the sources of a trip, asked through the API', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const pool = vehicleWith({ plateNumber: '湘B70001' });
  await settle(api.store, { vehicles: [pool] });
  const shared = partnerWith('分时');
  await api.store.commit(
    [partnerItem(partnerWith('租赁', ['MARKET_RENTAL']))].map((put) => ({ put })),
    { actor: 'system', useCase: 'test', at: NOW },
  );
  const tariff = tariffWith(shared);
  const [near, far] = [
    stationWith('near', shared),
    stationWith('far', shared, { location: { lat: 27.9, lng: 113.13 } }),
  ];
  const cars = [
    carWith('one', near, { tariffId: tariff.id }),
    carWith('two', far, { tariffId: tariff.id, plateNumber: '湘BD00002' }),
    carWith('low', near, { tariffId: tariff.id, plateNumber: '湘BD00003', batteryPercent: 5 }),
  ];
  await settleRental(api.store, { partner: shared, stations: [near, far], cars, tariff }, NOW);
  await enable(api.store, units.bureau, [people.clerk], NOW);
  const window = { from: toDateTime(MORNING.from), to: toDateTime(MORNING.to) };
  const ask = async (who: string, variables: object = {}) => {
    const answer = await api.as(who).ask<{ tripSources: Sources | null }>(SOURCES, {
      window,
      ...variables,
    });
    return answer.body;
  };
  const serving = (proposals: readonly Proposal[]) => proposals.find(({ available }) => available > 0);

  it('warn of a trip for whose day nobody may be on duty so long: no fleet serves it, only a rented car with its own driver', async () => {
    const day = { from: toDateTime(MORNING.from), to: toDateTime(MORNING.from + 13 * HOUR) };
    const told = async (variables: object) => (await ask(people.clerk.id, variables)).data.tripSources;
    const long = await told({ window: day, driving: 'WITH_DRIVER' });
    expect(long?.problems).toEqual([]);
    expect(long?.dutyExceeded).toEqual({
      ...{ minutes: 780, mostMinutes: 720, mayRent: true },
      latestEnd: toDateTime(MORNING.from + 12 * HOUR),
    });
    const fromPool = long?.proposals.find(({ source }) => source === 'PLATFORM_POOL');
    expect(fromPool?.reasons.map(({ code, message }) => [code, message])).toEqual([
      ['NO_DRIVER', '当天执勤 13 小时，超过一名驾驶员一天最多 12 小时，派不了驾驶员。'],
    ]);
    expect(serving(long?.proposals ?? [])?.source).toBe('MARKET_RENTAL');
    const himself = await told({ window: day, driving: 'SELF_DRIVE' });
    expect([himself?.dutyExceeded, serving(himself?.proposals ?? [])]).toEqual([long?.dutyExceeded, undefined]);
    const shorter = await told({
      window: { ...day, to: toDateTime(MORNING.from + 12 * HOUR) },
      driving: 'WITH_DRIVER',
    });
    expect([shorter?.dutyExceeded, serving(shorter?.proposals ?? [])?.source]).toEqual([null, 'PLATFORM_POOL']);
  });

  it('name the first that serves, with its cost, and why those before it do not', async () => {
    const { data } = await ask(people.clerk.id);
    const { proposals = [] } = data.tripSources ?? {};
    expect(proposals[0]).toMatchObject({ source: 'OWN_UNIT', available: 0, reasons: [{ code: 'NO_VEHICLES' }] });
    expect(serving(proposals)).toMatchObject({
      source: 'PLATFORM_POOL',
      vehicle: { plateNumber: '湘B70001' },
      cost: { total: { amountFen: 7_500 }, lines: [{ kind: 'KILOMETRES', amount: { amountFen: 7_500 } }] },
    });
  });

  it('go on to time-share and market rental once the pool is out, in the language of the caller', async () => {
    await dispatched(api.store, pool.id);
    const { data } = await ask(people.clerk.id);
    const { proposals = [] } = data.tripSources ?? {};
    expect(proposals[1]?.reasons).toMatchObject([{ code: 'VEHICLE_TAKEN', vehicles: 1 }]);
    expect(proposals[1]?.reasons[0]?.message).toContain('湘B·70001');
    expect(serving(proposals)).toMatchObject({ source: 'TIME_SHARE', car: { plateNumber: '湘BD12345' } });
    const driven = (await ask(people.clerk.id, { driving: 'WITH_DRIVER' })).data.tripSources?.proposals ?? [];
    expect(serving(driven)).toMatchObject({ source: 'MARKET_RENTAL', partner: { name: { en: '租赁' } } });
  });

  it('offer time-share cars to choose from, nearest first, each with its station and price, and say what keeps others', async () => {
    const { id: requestId } = await approved(api.store, { driving: 'SELF_DRIVE' });
    const asked = `query ($window: TimeWindowInput!, $requestId: ID!) {
      tripSources(window: $window, purpose: FIELD_WORK, passengers: 3, driving: SELF_DRIVE, distanceKm: 100,
        requestId: $requestId) { proposals { source available cost { total { amountFen } }
          cars { distanceMetres estimate { amountFen } station { name { en } } car { plateNumber rangeKm } }
          reasons { code vehicles } } } }`;
    const { body } = await api
      .as(people.dispatcher.id)
      .ask<{ tripSources: { proposals: Proposal[] } }>(asked, { window, requestId });
    // An hour at 30 fen and two at 20, 80 km beyond those included, and the start; the day is capped.
    const estimate = { amountFen: 8_300 };
    expect(body.data.tripSources.proposals.find(({ source }) => source === 'TIME_SHARE')).toMatchObject({
      ...{ available: 2, cost: { total: estimate }, reasons: [{ code: 'BATTERY_LOW', vehicles: 1 }] },
      cars: [
        { estimate, station: { name: { en: 'near' } }, car: { plateNumber: '湘BD12345', rangeKm: 300 } },
        { estimate, station: { name: { en: 'far' } }, car: { plateNumber: '湘BD00002' } },
      ],
    });
  });

  it('are those of a request for its dispatcher, and none for who may not see it', async () => {
    const { id: requestId } = await approved(api.store);
    expect((await ask(people.dispatcher.id, { requestId })).data.tripSources?.proposals).toHaveLength(5);
    expect((await ask(people.farDispatcher.id, { requestId })).data.tripSources?.proposals).toEqual([]);
  });

  it('come with all that speaks against such a request, and are none for what no request could be', async () => {
    const codes = async (variables: object) => {
      const { proposals, problems } = (await ask(people.clerk.id, variables)).data.tripSources ?? {};
      return [proposals?.length, problems?.map(({ code, path }) => [code, path.at(-1)])];
    };
    expect(await codes({})).toEqual([5, []]);
    const far = { from: toDateTime(MORNING.from + 400 * DAY), to: toDateTime(MORNING.to + 400 * DAY) };
    expect(await codes({ passengers: 0, window: far })).toEqual([
      0,
      [
        ['WINDOW_TOO_FAR', 'from'],
        ['PASSENGERS_INVALID', 'passengers'],
      ],
    ]);
    // Nor could anybody drive so far in so short a time, himself or with a driver; the end that would do is told.
    const hour = { from: toDateTime(MORNING.from), to: toDateTime(MORNING.from + HOUR) };
    for (const driving of ['WITH_DRIVER', 'SELF_DRIVE']) {
      const variables = { window: hour, driving };
      expect(await codes(variables)).toEqual([0, [['WINDOW_TOO_SHORT', 'to']]]);
      const { earliestEnd } = (await ask(people.clerk.id, variables)).data.tripSources ?? {};
      expect(earliestEnd).toBe(toDateTime(MORNING.from + 75 * MINUTE));
      expect(await codes({ window: { ...hour, to: earliestEnd }, driving })).toEqual([5, []]);
    }
    // What goes by its lead still has sources: it may be more urgent than it says.
    const soon = { from: toDateTime(NOW + 15 * MINUTE), to: toDateTime(NOW + 3 * HOUR) };
    expect(await codes({ window: soon, priority: 'ROUTINE' })).toEqual([5, [['LEAD_TOO_SHORT', 'from']]]);
    expect(await codes({ window: soon, priority: 'EMERGENCY' })).toEqual([5, []]);
  });
});
