import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { book } from '../../ledger/records.ts';
import { divisionItem, personItem, unitItem } from '../../organisation/records.ts';
import type { Person } from '../../organisation/types.ts';
import { derivedId } from '../../platform/ids.ts';
import { DAY, HOUR, instantOf, MINUTE, toDateTime } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { asSystem, carWith, partnerWith, stationWith, systemWrites } from '../../testing/rental.ts';
import { offeringRefusals } from '../order/offering.ts';
import { rentalPoliciesFrom } from '../policy.ts';
import { findCar, findStationBays, partnerItem, pickUpWrite } from '../records.ts';
import { keepsStandard } from './equipment.ts';
import { carObstacles, carState, standardItems } from './listing.ts';
import { carIdOf, stationIdOf } from './telling.ts';

const now = instantOf('2026-11-24T10:00');

describe('the equipment standard', () => {
  it('allows its own boundary and nothing above', () => {
    expect(keepsStandard({ priceFen: 18_000_000 }, '2026-11-24')).toBe(true);
    expect(keepsStandard({ priceFen: 18_000_001 }, '2026-11-24')).toBe(false);
    expect(keepsStandard({ priceFen: 15_000_000, engineDisplacementL: 1.8 }, '2026-11-24')).toBe(true);
    expect(keepsStandard({ priceFen: 15_000_000, engineDisplacementL: 2 }, '2026-11-24')).toBe(false);
  });
});

describe('what is offered', () => {
  const partner = partnerWith('one');
  const station = stationWith('here', partner);
  const tariff = { versions: [{ effectiveFrom: '2026-01-01' } as never] };
  const good = { partner, station, tariff };
  type Car = Parameters<typeof carObstacles>[0]['car'];
  const obstaclesOf = (car: Car, around: object = {}, during = { from: now, to: now + 1 }) =>
    carObstacles({ car, ...good, ...around } as never, during, now, { lowBatteryPercent: 20 });
  const car = carWith('a', station, { reportedAt: now, service: 'IN_SERVICE', batteryPercent: 20 });
  it('is a car to which nothing is wanting', () => {
    expect(obstaclesOf(car)).toEqual([]);
    expect(carState(car)).toBe('READY');
  });
  it.each([
    ['PARTNER_NOT_ENGAGED', {}, { partner: { ...partner, state: 'SUSPENDED' } }],
    ['PARTNER_NOT_ENGAGED', {}, { partner: { ...partner, agreement: { ...partner.agreement, to: '2026-11-23' } } }],
    ['STATION_NOT_INSPECTED', {}, { station: { state: 'PLANNED' } }],
    ['STATION_CLOSED', {}, { station: { state: 'CLOSED' } }],
    ['OVER_STANDARD', { priceFen: 18_000_001 }, {}],
    ['NOT_MARKED', { marked: false }, {}],
    ['INSURANCE_LAPSED', { insuredUntil: '2026-11-23' }, {}],
    ['INSPECTION_LAPSED', { inspectedUntil: '2026-11-23' }, {}],
    ['NO_POSITIONING', { positioningDevice: '' }, {}],
    ['NO_TARIFF', {}, { tariff: { versions: [{ effectiveFrom: '2026-11-25' }] } }],
    ['OUT_OF_SERVICE', { service: 'OUT_OF_SERVICE' }, {}],
    ['LOW_BATTERY', { batteryPercent: 19 }, {}],
    ['CAR_RETIRED', { retiredAt: now }, {}],
    ['SILENT', { reportedAt: now - 30 * MINUTE - 1 }, {}],
  ])('is no car with %s', (obstacle, change, around) => {
    expect(obstaclesOf({ ...car, ...change } as never, around)).toEqual([obstacle]);
  });
  it('is a car that has yet to report for the first time', () => {
    const { reportedAt: _, ...unheard } = car;
    expect(obstaclesOf(unheard)).toEqual([]);
  });
  it('is a car on the last day of its papers', () => {
    const ending = { ...car, insuredUntil: '2026-11-24', inspectedUntil: '2026-11-24' };
    expect(obstaclesOf(ending)).toEqual([]);
    expect(obstaclesOf(ending, {}, { from: now, to: now + DAY })).toEqual(['INSURANCE_LAPSED', 'INSPECTION_LAPSED']);
  });
  it('is refused to whoever wants it for the very reasons that its partner is told', () => {
    const policy = rentalPoliciesFrom([])(now);
    const wish = { window: { from: now, to: now + HOUR }, expectedKm: 20 };
    const refusalsOf = (change: object, around: object = {}) =>
      offeringRefusals({ car: { ...car, ...change }, ...good, ...around } as never, wish, now, policy).map(
        ({ code, facts }) => [code, facts.why],
      );
    expect(refusalsOf({})).toEqual([]);
    expect(refusalsOf({ marked: false, positioningDevice: '' }, { station: { state: 'CLOSED' } })).toEqual([
      ['CAR_NOT_OFFERED', 'STATION_CLOSED NOT_MARKED NO_POSITIONING'],
    ]);
    expect(refusalsOf({ batteryPercent: 19 }, { partner: { ...partner, state: 'SUSPENDED' } })).toEqual([
      ['PARTNER_NOT_ENGAGED', undefined],
      ['BATTERY_LOW', undefined],
    ]);
    const { stationId: _, ...away } = car;
    expect(offeringRefusals({ car: away, ...good, station: undefined } as never, wish, now, policy)).toMatchObject([
      { code: 'CAR_UNDER_WAY' },
    ]);
  });
});

interface Result {
  readonly partnerReference: string;
  readonly outcome: string;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
}
interface Batch {
  readonly results: readonly Result[];
  readonly userErrors: readonly { readonly code: string }[];
}

describe("a partner's catalogue, told through the API", async () => {
  const api = await startApi({ now });
  afterAll(() => api.stop());
  const unitId = derivedId('unit', 'bureau');
  const chief: Person = {
    ...{ id: derivedId('person', 'chief'), subject: 'chief', name: 'chief', unitId, roles: ['AUTHORITY'] },
    jurisdiction: '430200',
  };
  const stranger = { ...chief, id: derivedId('person', 'far'), subject: 'far', jurisdiction: '430400' };
  const [one, two] = [partnerWith('one'), partnerWith('two')];
  const centre = { lat: 27.83, lng: 113.13 };
  await api.store.commit(
    [
      ...[
        divisionItem({ code: '430200', name: { zh: '株洲市', en: 'Zhuzhou' }, level: 'CITY', centre }),
        unitItem({ id: unitId, name: { zh: '局', en: 'Bureau' }, divisionCode: '430200', servedBy: unitId }),
        ...[chief, stranger].map(personItem),
        ...[one, two].map(partnerItem),
      ].map((put) => ({ put })),
      ...systemWrites(one),
      ...systemWrites(two),
    ],
    { actor: 'system', useCase: 'test', at: now },
  );
  const upsert = async (name: string, items: readonly object[], who = one): Promise<Batch> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { body } = await asSystem(api, who, now).ask<Record<string, Batch>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) {
        results { partnerReference outcome userErrors { code path message } } userErrors { code } } }`,
      { input: { items } },
    );
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data[name] ?? { results: [], userErrors: [] };
  };
  const outcomes = ({ results }: Batch) => results.map(({ outcome }) => outcome);
  const codes = ({ results }: Batch) => results.map(({ userErrors }) => userErrors.map(({ code }) => code));

  const name = { zh: '天元站', en: 'Tianyuan Station' };
  const met = standardItems.map((item) => ({ item, met: true, evidence: '照片 1' }));
  const station = (partnerReference: string, change: object = {}) => ({
    ...{ partnerReference, name, division: '430211', address: { zh: '天台路1号' }, location: centre, bays: 2 },
    ...{ standard: met, ...change },
  });
  const terms = {
    ...{ startFen: 200, minuteTiers: [{ fromMinute: 0, fenPerMinute: 30 }], includedKm: 0 },
    ...{ kmTiers: [{ fromKm: 0, fenPerKm: 50 }], dailyCapFen: 8_300 },
  };
  const tariff = (partnerReference: string, change: object = {}) => ({
    ...{ partnerReference, name: { zh: '标准资费' }, effectiveFrom: '2026-11-24', terms, ...change },
  });
  const car = (partnerReference: string, change: object = {}) => ({
    ...{ partnerReference, stationReference: 's1', tariffReference: 't1', model: '北汽 EU5', seats: 5 },
    ...{ plateNumber: `湘BD1234${partnerReference.slice(-1)}`, energy: 'BATTERY_ELECTRIC', fullRangeKm: 416 },
    ...{ priceFen: 12_980_000, marked: true, insuredUntil: '2027-12-31', inspectedUntil: '2027-12-31' },
    ...{ positioningDevice: `device ${partnerReference}`, ...change },
  });
  const taken = async (reference: string) => (await findStationBays(api.store, stationIdOf(one.id, reference)))?.taken;

  it('takes stations one by one: one that is refused sinks no other, and what is told again changes nothing', async () => {
    const told = [
      ...[station('s1'), station('s2'), station('s1'), station('s3', { bays: 0 })],
      ...[station('s4', { division: '430100' }), station('', { name: { zh: 'x', en: 'x' } })],
    ];
    const first = await upsert('upsertStations', told);
    expect(outcomes(first)).toEqual(['CREATED', 'CREATED', 'REFUSED', 'REFUSED', 'REFUSED', 'REFUSED']);
    expect(codes(first).slice(2)).toEqual([
      ['REFERENCE_TWICE'],
      ['BAYS_INVALID'],
      ['DIVISION_NOT_SERVED'],
      ['REFERENCE_INVALID', 'TEXT_INVALID', 'TEXT_INVALID'],
    ]);
    expect(first.results[3]?.userErrors[0]?.path).toEqual(['input', 'items', '3', 'bays']);
    expect(outcomes(await upsert('upsertStations', [station('s1'), station('s2', { bays: 3 })]))).toEqual([
      'UNCHANGED',
      'CHANGED',
    ]);
    const standard = [
      ...met.slice(0, 2),
      { ...met[2], evidence: '有' },
      { ...met[3], evidence: '长'.repeat(201) },
      met[0],
    ];
    const [wrong] = (await upsert('upsertStations', [station('s5', { standard })])).results;
    expect(wrong?.userErrors.map(({ path, message }) => [path.slice(3).join('.'), message])).toEqual([
      ['standard.2.evidence', '夜间照明：文字须为 2 至 200 个字，现为 1 个字。'],
      ['standard.3.evidence', '视频监控：文字须为 2 至 200 个字，现为 201 个字。'],
      ['standard.4.item', '专用车位划线：填写了不止一次。'],
    ]);
    const many = Array.from({ length: 101 }, (_, i) => station(`x${String(i)}`));
    expect((await upsert('upsertStations', many)).userErrors).toEqual([{ code: 'BATCH_SIZE_INVALID' }]);
  });

  it('opens a station when the authority finds all of the standard, and waits again when it moves', async () => {
    const stationId = stationIdOf(one.id, 's1');
    const inspect = async (who: Person, items: readonly object[], idempotencyKey: string = randomUUID()) => {
      const { body } = await api.as(who.id).ask<{
        inspectStation: {
          station: { state: string; inspections?: { passed: boolean }[] } | null;
          userErrors: object[];
        };
      }>(
        `mutation ($input: InspectStationInput!) { inspectStation(input: $input) {
          inspection { passed } station { state obstacles { code } inspections { passed } } userErrors { code } } }`,
        { input: { idempotencyKey, stationId, items } },
      );
      return body.data.inspectStation;
    };
    const found = standardItems.map((item) => ({ item, met: true }));
    const waiting = 'query { stationsToInspect(division: "430200") { partnerReference } }';
    const { body } = await api.as(chief.id).ask<{ stationsToInspect: { partnerReference: string }[] }>(waiting);
    expect(body.data.stationsToInspect.map((one) => one.partnerReference).sort()).toEqual(['s1', 's2']);
    expect((await inspect(stranger, found)).userErrors).toEqual([{ code: 'STATION_NOT_FOUND' }]);
    expect((await inspect(chief, found.slice(1))).userErrors).toEqual([{ code: 'ITEMS_INCOMPLETE' }]);
    const failed = found.map((one, i) => ({ ...one, met: i > 0 }));
    expect((await inspect(chief, failed)).station?.state).toBe('PLANNED');
    const key = randomUUID();
    const passed = await inspect(chief, found, key);
    expect(passed).toMatchObject({ inspection: { passed: true }, station: { state: 'OPEN', obstacles: [] } });
    expect(new Set(passed.station?.inspections?.map((one) => one.passed))).toEqual(new Set([true, false]));
    expect(await inspect(chief, found, key)).toEqual(passed);
    const stateOf = async () => {
      const { body } = await asSystem(api, one, now).ask<{ node: { state: string } }>(
        `{ node(id: "${stationId}") { ... on Station { state } } }`,
      );
      return body.data.node.state;
    };
    await upsert('upsertStations', [station('s1', { closed: true })]);
    expect(await stateOf()).toBe('CLOSED');
    await upsert('upsertStations', [station('s1')]);
    expect(await stateOf()).toBe('OPEN');
    await upsert('upsertStations', [station('s1', { location: { lat: 27.9, lng: 113.13 } })]);
    expect(await stateOf()).toBe('PLANNED');
    await upsert('upsertStations', [station('s1')]);
    await inspect(chief, found);
  });

  it('says of each item what is malformed in it, and takes the others', async () => {
    const stations = await upsert('upsertStations', [station('s1'), station('m1', { division: '株洲' })]);
    expect(codes(stations)).toEqual([[], ['DIVISION_NOT_SERVED']]);
    const tariffs = await upsert('upsertTariffs', [tariff('m1', { effectiveFrom: 'tomorrow' })]);
    expect(codes(tariffs)).toEqual([['DATE_INVALID']]);
    const cars = await upsert('upsertCars', [
      car('m1', { plateNumber: '12', insuredUntil: 'soon' }),
      car('m2', { inspectedUntil: '2027-02-30' }),
    ]);
    expect(codes(cars)).toEqual([
      ['PLATE_INVALID', 'DATE_INVALID', 'TARIFF_NOT_FOUND'],
      ['DATE_INVALID', 'TARIFF_NOT_FOUND'],
    ]);
    expect(cars.results[1]?.userErrors[0]?.path).toEqual(['input', 'items', '1', 'inspectedUntil']);
    const report = { partnerReference: 'm1', at: 'now', service: 'IN_SERVICE', batteryPercent: 50, rangeKm: 100 };
    const reports = await upsert('reportCars', [report, { ...report, at: toDateTime(now) }]);
    expect(codes(reports)).toEqual([['TIME_INVALID'], ['CAR_NOT_FOUND']]);
  });

  it('prices an example trip under terms that are not set yet, or says what speaks against them', async () => {
    const preview = async (input: object) => {
      const { body } = await asSystem(api, one, now).ask<{ tariffPreview: object }>(
        `query ($input: TariffPreviewInput!) { tariffPreview(input: $input) {
          lines { amount { amountFen } } total { amountFen } userErrors { code path } } }`,
        { input },
      );
      return body.data.tariffPreview;
    };
    const window = { from: '2026-11-25T09:00:00+08:00', to: '2026-11-25T10:00:00+08:00' };
    const asked = { terms, window, km: 0 };
    const minute = terms.minuteTiers[0]?.fenPerMinute ?? 0;
    expect(await preview(asked)).toMatchObject({
      total: { amountFen: terms.startFen + 60 * minute },
      userErrors: [],
    });
    expect(await preview({ ...asked, terms: { ...terms, dailyCapFen: 1 } })).toMatchObject({
      ...{ lines: [], total: null },
      userErrors: [{ code: 'TERM_OUT_OF_BOUNDS' }, { code: 'CAP_BELOW_START' }],
    });
    expect(await preview({ ...asked, window: { from: window.to, to: window.from } })).toMatchObject({
      userErrors: [{ code: 'TRIP_INVALID', path: ['input', 'window'] }],
    });
  });

  it('sets tariffs from a day on and leaves alone what is in force', async () => {
    const first = await upsert('upsertTariffs', [tariff('t1'), tariff('t2', { terms: { ...terms, dailyCapFen: 1 } })]);
    expect(outcomes(first)).toEqual(['CREATED', 'REFUSED']);
    expect(codes(first)[1]).toContain('TERM_OUT_OF_BOUNDS');
    const cheaper = { ...terms, dailyCapFen: 8_000 };
    expect(codes(await upsert('upsertTariffs', [tariff('t1', { terms: cheaper })]))).toEqual([['EFFECTIVE_TOO_EARLY']]);
    const next = tariff('t1', { effectiveFrom: '2026-12-01', terms: cheaper });
    expect(outcomes(await upsert('upsertTariffs', [next]))).toEqual(['CHANGED']);
    expect(outcomes(await upsert('upsertTariffs', [next]))).toEqual(['UNCHANGED']);
    const { body } = await asSystem(api, one, now).ask(
      '{ myTariffs { nodes { partnerReference versions { effectiveFrom dailyCapFen night { percent } } } } }',
    );
    expect(body.data).toEqual({
      myTariffs: {
        nodes: [
          {
            partnerReference: 't1',
            versions: [
              { effectiveFrom: '2026-11-24', dailyCapFen: 8_300, night: null },
              { effectiveFrom: '2026-12-01', dailyCapFen: 8_000, night: null },
            ],
          },
        ],
      },
    });
  });

  it('puts cars at stations, each in a bay, as many as there are bays, under a plate that nothing else has', async () => {
    const first = await upsert('upsertCars', [
      ...[car('c1'), car('c2'), car('c3'), car('c4', { stationReference: 'none', tariffReference: 'none' })],
      car('c5', { plateNumber: '湘BF12345', stationReference: 's2' }),
    ]);
    expect(outcomes(first).filter((outcome) => outcome === 'CREATED')).toHaveLength(2);
    expect(codes(first).slice(0, 3).flat()).toEqual(['STATION_FULL']);
    expect(codes(first).slice(3)).toEqual([['STATION_NOT_FOUND', 'TARIFF_NOT_FOUND'], ['PLATE_INVALID']]);
    expect(await taken('s1')).toBe(2);
    const [a = '', b = ''] = first.results
      .filter(({ outcome }) => outcome === 'CREATED')
      .map((r) => r.partnerReference);
    expect(outcomes(await upsert('upsertCars', [car(a), car(b)]))).toEqual(['UNCHANGED', 'UNCHANGED']);
    const twin = car('c9', { plateNumber: car(a).plateNumber, stationReference: 's2' });
    expect(codes(await upsert('upsertCars', [twin]))).toEqual([['PLATE_TAKEN']]);
    expect(outcomes(await upsert('upsertCars', [car(a, { stationReference: 's2' })]))).toEqual(['CHANGED']);
    expect([await taken('s1'), await taken('s2')]).toEqual([1, 1]);
    expect(codes(await upsert('upsertStations', [station('s1', { bays: 1 })]))).toEqual([[]]);
    await upsert('upsertCars', [car('c8', { stationReference: 's2' })]);
    expect(codes(await upsert('upsertStations', [station('s2', { bays: 1 })]))).toEqual([['BAYS_TAKEN']]);
  });

  it('keeps the newest word of a car, however doubled and disordered they come, and no trail of them', async () => {
    const report = (minutes: number, batteryPercent: number, partnerReference = 'c8') => ({
      ...{ partnerReference, at: toDateTime(now + minutes * MINUTE), service: 'IN_SERVICE', batteryPercent },
      ...{ rangeKm: 4 * batteryPercent, location: centre },
    });
    const first = await upsert('reportCars', [
      ...[report(-10, 50), report(-2, 40), report(-5, 45), report(-2, 40)],
      ...[report(-1, 30, 'none'), report(10, 1), report(-1, 101), report(-24 * 60 - 1, 5)],
    ]);
    expect(outcomes(first).slice(4)).toEqual(['REFUSED', 'REFUSED', 'REFUSED', 'REFUSED']);
    expect(codes(first).slice(4)).toEqual([['CAR_NOT_FOUND'], ['IN_FUTURE'], ['FIGURE_INVALID'], ['TOO_OLD']]);
    const id = carIdOf(one.id, 'c8');
    expect(await findCar(api.store, id)).toMatchObject({
      batteryPercent: 40,
      rangeKm: 160,
      reportedAt: now - 2 * MINUTE,
    });
    expect(outcomes(await upsert('reportCars', [report(-2, 40), report(-3, 70)]))).toEqual([
      'SUPERSEDED',
      'SUPERSEDED',
    ]);
    // Told anew, a car keeps what it last reported.
    expect(outcomes(await upsert('upsertCars', [car('c8', { stationReference: 's2', seats: 4 })]))).toEqual([
      'CHANGED',
    ]);
    expect(await findCar(api.store, id)).toMatchObject({ seats: 4, batteryPercent: 40, location: centre });
    await api.settle();
    const { body } = await api
      .as(chief.id)
      .ask<{ auditRecords: { nodes: { useCase: string }[] } }>(`{ auditRecords(of: "${id}") { nodes { useCase } } }`);
    expect(body.data.auditRecords.nodes.map(({ useCase }) => useCase)).toEqual(['upsertCars', 'upsertCars']);
  });

  it('tells a partner what of its own is not offered, and why', async () => {
    const { body } = await asSystem(api, one, now).ask<{
      myCars: { nodes: { partnerReference: string; obstacles: object[] }[] };
    }>('{ myCars { nodes { partnerReference state station { partnerReference } obstacles { code } } } }');
    const c8 = body.data.myCars.nodes.find(({ partnerReference }) => partnerReference === 'c8');
    expect(c8).toMatchObject({ state: 'READY', obstacles: [{ code: 'STATION_NOT_INSPECTED' }] });
    const none = await asSystem(api, two, now).ask('{ myCars { nodes { id } } myStations { nodes { id } } }');
    expect(none.body.data).toEqual({ myCars: { nodes: [] }, myStations: { nodes: [] } });
  });

  it('tells its own what a car is by its papers and where a station lies, so that they can be told again', async () => {
    const { body } = await asSystem(api, one, now).ask<{
      myCars: { nodes: { papers: object }[] };
      myStations: { nodes: { division: string }[] };
    }>(
      `{ myCars(first: 1) { nodes { papers { fullRangeKm price { amountFen } engineDisplacementL marked insuredUntil } } }
        myStations(first: 1) { nodes { division } } }`,
    );
    expect(body.data.myCars.nodes).toHaveLength(1);
    expect(body.data.myStations.nodes).toEqual([{ division: '430211' }]);
    expect(body.data.myCars.nodes[0]?.papers).toMatchObject({
      ...{ fullRangeKm: 416, price: { amountFen: 12_980_000 }, marked: true, insuredUntil: '2027-12-31' },
      engineDisplacementL: null,
    });
  });

  it('means its own by its own keys: what another partner tells under the same keys is something else', async () => {
    expect(outcomes(await upsert('upsertStations', [station('s1', { bays: 9 })], two))).toEqual(['CREATED']);
    expect(await findStationBays(api.store, stationIdOf(one.id, 's1'))).toMatchObject({ bays: 1 });
    const at = toDateTime(now);
    const report = { partnerReference: 'c8', at, service: 'OUT_OF_SERVICE', batteryPercent: 1, rangeKm: 1 };
    expect(codes(await upsert('reportCars', [report], two))).toEqual([['CAR_NOT_FOUND']]);
  });

  it('takes out for good what nobody has, and nothing else', async () => {
    const retire = async (what: 'Car' | 'Station', partnerReference: string) => {
      const { body } = await asSystem(api, one, now).ask<Record<string, { userErrors: { code: string }[] }>>(
        `mutation { retire${what}(input: { partnerReference: "${partnerReference}" }) { userErrors { code } } }`,
      );
      return body.data[`retire${what}`]?.userErrors.map(({ code }) => code);
    };
    const id = carIdOf(one.id, 'c8');
    const booked = { from: now + 15 * MINUTE, to: now + 45 * MINUTE };
    const stamp = { actor: 'test', useCase: 'test', at: now };
    expect(await retire('Station', 's2')).toEqual(['STATION_IN_USE']);
    const written = await api.store.commit(
      book({ shelf: '430200', resourceId: id }, derivedId('rentalOrder', 'one'), booked),
      stamp,
    );
    expect(written).toEqual({ ok: true });
    expect(await retire('Car', 'c8')).toEqual(['CAR_IN_USE']);
    api.setNow(booked.to);
    expect(await retire('Car', 'c8')).toEqual([]);
    expect(await retire('Car', 'c8')).toEqual([]);
    expect(await retire('Car', 'none')).toEqual(['CAR_NOT_FOUND']);
    expect(await taken('s2')).toBe(1);
    expect(codes(await upsert('upsertCars', [car('c8', { stationReference: 's2' })]))).toEqual([['CAR_RETIRED']]);
    // Its plate is free for another car.
    expect(outcomes(await upsert('upsertCars', [car('d8', { stationReference: 's2' })]))).toEqual(['CREATED']);
    const under = await findCar(api.store, carIdOf(one.id, 'd8'));
    if (under) await api.store.commit([pickUpWrite(under, 'rnt_2', { at: 0, odometerKm: 10 })], stamp);
    expect(await retire('Car', 'd8')).toEqual(['CAR_IN_USE']);
    expect(outcomes(await upsert('upsertCars', [car('d8', { stationReference: 's1' })]))).toEqual(['UNCHANGED']);
    api.setNow(now);
  });

  it('stands still while the partner is suspended, but for the word of its cars', async () => {
    const suspended = { ...one, state: 'SUSPENDED' as const };
    await api.store.commit([{ put: partnerItem(suspended) }], { actor: 'test', useCase: 'test', at: now });
    expect((await upsert('upsertStations', [station('s9')])).userErrors).toEqual([{ code: 'PARTNER_NOT_ENGAGED' }]);
    const report = { at: toDateTime(now), service: 'IN_SERVICE', batteryPercent: 9, rangeKm: 9 };
    expect(outcomes(await upsert('reportCars', [{ partnerReference: 'd8', ...report }]))).toEqual(['TAKEN']);
  });
});
