import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personItem } from '../../organisation/records.ts';
import type { Person } from '../../organisation/types.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { DAY, HOUR, instantOf, toDateTime, type Instant } from '../../platform/time.ts';
import { startApi, type TestApi } from '../../testing/api.ts';
import { people, settle, units } from '../../testing/town.ts';
import { noticeOpenings } from '../engine/fixtures/notice-openings.ts';
import { findPlace, placeItem } from '../records.ts';
import { readNotice } from '../phrases/notice.ts';
import { makeWrite } from '../reservation/records.ts';
import type { Reservation } from '../reservation/types.ts';
import type { Place } from '../types.ts';

/** A Tuesday noon. */
const NOW = instantOf('2026-11-24T12:00');
const zhuzhou = certain(noticeOpenings['zhuzhou-2025'], 'the opening of Zhuzhou');

const official = (name: string, jurisdiction: string, roles: Person['roles'] = ['AUTHORITY']): Person => ({
  id: derivedId('person', name),
  subject: `sub-${name}`,
  name,
  unitId: units.centre.id,
  roles,
  jurisdiction,
});
const city = official('cityAuthority', '430200');
const county = official('countyAuthority', '430211');
const foreign = official('foreignAuthority', '430400');

const lotOf = (name: string, parts: Partial<Place> = {}): Place => ({
  id: derivedId('place', name),
  kind: 'PARKING_LOT',
  name: { zh: `${name}停车场`, en: `${name} lot` },
  unitId: units.bureau.id,
  unitName: units.bureau.name,
  cityCode: '430200',
  divisionCode: '430211',
  address: { zh: '天台路1号', en: '1 Tiantai Road' },
  location: { lat: 27.8274, lng: 113.1339 },
  gates: [{ name: { zh: '东门', en: 'East gate' }, entry: true, exit: true }],
  spaces: { offered: 40, accessible: 1, charging: 0 },
  courts: [],
  vehicleLimits: { maxSeats: 7, commercialAllowed: false },
  registration: { zh: '入场前登记', en: 'Register before entry' },
  complaintsTelephone: '12345',
  opening: zhuzhou,
  ...parts,
});

interface Item {
  readonly placeId: string;
  readonly outcome: string;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}
interface Payload {
  readonly items: readonly Item[];
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
}

const many = (name: string): string => `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) {
    items { placeId outcome userErrors { code message } }
    userErrors { code path message }
  }
}`;

const STANDING = `query ($id: ID!, $at: DateTime) {
  place(id: $id) {
    openState(at: $at) { open opensAt mustLeaveBy reason notice { zh en } why { zh } }
    opening {
      mayChange revision
      versions { id state effectiveFrom effectiveTo own title { zh } reason setBy { name } lines { zh } }
      closures { id kind from to reason { zh en } }
      periods { id whole { from to } }
    }
  }
}`;
interface Standing {
  readonly place: {
    readonly openState: {
      readonly open: boolean;
      readonly opensAt: string | null;
      readonly mustLeaveBy: string | null;
      readonly reason: string;
      readonly notice: { readonly zh: string } | null;
    };
    readonly opening: {
      readonly revision: number;
      readonly versions: readonly {
        readonly id: string | null;
        readonly state: string;
        readonly effectiveFrom: string | null;
        readonly effectiveTo: string | null;
        readonly own: boolean;
        readonly lines: readonly { readonly zh: string }[];
      }[];
      readonly closures: readonly { readonly id: string; readonly to: string | null }[];
      readonly periods: readonly { readonly id: string }[];
    } | null;
  };
}

describe('the setting of openings', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ now: NOW });
    await settle(api.store);
    const writes = [city, county, foreign].map((one) => ({ put: personItem(one) }));
    await api.store.commit(writes, { actor: 'system', useCase: 'test', at: NOW });
  });
  afterAll(() => api.stop());

  let lots = 0;
  const newLot = async (parts: Partial<Place> = {}): Promise<Place> => {
    const lot = lotOf(`lot ${String((lots += 1))}`, parts);
    await api.store.commit([{ put: placeItem(lot) }], { actor: 'system', useCase: 'test', at: NOW });
    return lot;
  };
  const act = async (who: string, name: string, input: object): Promise<Payload> => {
    const { body } = await api.as(who).ask<Record<string, Payload>>(many(name), { input });
    return certain(body.data[name], JSON.stringify(body.errors));
  };
  const setting = (placeIds: readonly string[], change: object = {}) => ({
    idempotencyKey: randomUUID(),
    placeIds,
    opening: { lines: ['每天 8:00–22:00'] },
    effectiveFrom: '2026-12-01',
    reason: '株机管发〔2026〕12号',
    ...change,
  });
  const standing = async (who: string, id: string, at: Instant = NOW): Promise<Standing['place']> => {
    const { body } = await api.as(who).ask<Standing>(STANDING, { id, at: toDateTime(at) });
    return body.data.place;
  };
  const versions = async (id: string) =>
    (await standing(city.id, id)).opening?.versions.map(({ state, effectiveFrom, effectiveTo, lines }) => [
      state,
      effectiveFrom,
      effectiveTo,
      lines[0]?.zh,
    ]);
  const reserved = (lot: Place, name: string, from: string, to: string, state: Reservation['state'] = 'RESERVED') =>
    makeWrite(
      {
        ...{ id: derivedId('reservation', name), state, placeId: lot.id, placeName: lot.name, unitId: lot.unitId },
        ...{ cityCode: lot.cityCode, divisionCode: lot.divisionCode },
        window: { from: instantOf(from), to: instantOf(to) },
        ...{ leaveBy: instantOf(to), seats: 5, madeAt: NOW, inputHash: name, revision: 1 },
      },
      NOW,
    );
  const outcomes = ({ items }: Payload) => items.map(({ outcome, userErrors }) => userErrors[0]?.code ?? outcome);

  it('begins on its day, and the rules before it end the day before', async () => {
    const lot = await newLot();
    const answer = await act(people.manager.id, 'setOpening', setting([lot.id]));
    expect(answer).toEqual({ items: [{ placeId: lot.id, outcome: 'DONE', userErrors: [] }], userErrors: [] });
    const open = async (time: string) => {
      const { body } = await api
        .as('citizen')
        .ask<{ place: { openState: { open: boolean; mustLeaveBy: string } } }>(
          'query ($id: ID!, $at: DateTime) { place(id: $id) { openState(at: $at) { open mustLeaveBy } } }',
          { id: lot.id, at: toDateTime(instantOf(time)) },
        );
      return body.data.place.openState;
    };
    expect((await open('2026-11-30T10:00')).open).toBe(false);
    // The evening before still belongs to the old rules, over midnight.
    expect(await open('2026-11-30T20:00')).toEqual({ open: true, mustLeaveBy: '2026-12-01T07:00:00+08:00' });
    expect(await open('2026-12-01T10:00')).toEqual({ open: true, mustLeaveBy: '2026-12-01T22:00:00+08:00' });
    expect((await open('2026-12-01T23:00')).open).toBe(false);
    expect(await versions(lot.id)).toEqual([
      ['IN_FORCE', null, '2026-11-30', '工作日 18:30–次日7:00，5月至9月'],
      ['TO_COME', '2026-12-01', null, '每天 8:00–22:00'],
    ]);
  });

  it('asked again with the same key is done once; with other input it is refused', async () => {
    const lot = await newLot();
    const input = setting([lot.id]);
    await act(people.manager.id, 'setOpening', input);
    expect(outcomes(await act(people.manager.id, 'setOpening', input))).toEqual(['DONE']);
    expect((await standing(city.id, lot.id)).opening?.revision).toBe(1);
    const other = { ...input, effectiveFrom: '2026-12-02' };
    expect(outcomes(await act(people.manager.id, 'setOpening', other))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('is for managers of the unit and authorities of the jurisdiction; nobody else learns of the place', async () => {
    const lot = await newLot();
    const tried = async (who: string) => outcomes(await act(who, 'setOpening', setting([lot.id])));
    expect(await tried(people.manager.id)).toEqual(['DONE']);
    expect(await tried(county.id)).toEqual(['KEPT_OWN']);
    expect(await tried(people.neighbour.id)).toEqual(['PLACE_NOT_FOUND']);
    expect(await tried(foreign.id)).toEqual(['PLACE_NOT_FOUND']);
    for (const who of [people.supervisor.id, people.clerk.id, people.dispatcher.id]) {
      const { body } = await api.as(who).ask(many('setOpening'), { input: setting([lot.id]) });
      expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const { body } = await api.as('citizen').ask(many('closePlaces'), {
      input: { idempotencyKey: randomUUID(), placeIds: [lot.id], kind: 'WORKS' },
    });
    expect(body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is shown to a supervisor who may not change it, and not to a neighbour', async () => {
    const lot = await newLot();
    expect((await standing(people.supervisor.id, lot.id)).opening).toMatchObject({ mayChange: false, revision: 0 });
    expect((await standing(people.neighbour.id, lot.id)).opening).toBeNull();
    expect((await standing(people.manager.id, lot.id)).opening).toMatchObject({ mayChange: true });
  });

  it('of a whole city is set at once: exceptions differ, own rules stand unless said, one bad place sinks no other', async () => {
    const [plain, special, own] = [await newLot(), await newLot(), await newLot({ unitId: units.neighbour.id })];
    const unitsOwn = setting([own.id], { effectiveFrom: '2026-11-25', opening: { lines: ['每周三 18:00–21:00'] } });
    await act(people.neighbour.id, 'setOpening', unitsOwn);
    const far = await newLot({ divisionCode: '430400', cityCode: '430400' });
    const notice = setting([plain.id, special.id, own.id, far.id], {
      exceptions: [{ placeId: special.id, opening: { lines: ['每天 6:00–9:00、16:00–21:00'] } }],
      title: { zh: '关于错时开放停车场的通知' },
      source: { number: '株机管发〔2026〕12号', date: '2026-11-20', url: 'https://example.org/notice' },
    });
    expect(outcomes(await act(city.id, 'setOpening', notice))).toEqual(['DONE', 'DONE', 'KEPT_OWN', 'PLACE_NOT_FOUND']);
    expect((await versions(special.id))?.[1]).toEqual(['TO_COME', '2026-12-01', null, '每天 6:00–9:00、16:00–21:00']);
    expect(await versions(own.id)).toHaveLength(2);
    const again = { ...notice, idempotencyKey: randomUUID(), placeIds: [own.id], exceptions: [], includeOwn: true };
    expect(outcomes(await act(city.id, 'setOpening', again))).toEqual(['DONE']);
    expect((await versions(own.id))?.map(([state, from]) => [state, from])).toEqual([
      ['IN_FORCE', null],
      ['TO_COME', '2026-11-25'],
      ['TO_COME', '2026-12-01'],
    ]);
  });

  it('several versions come in the order of their days, and one to come can be withdrawn', async () => {
    const lot = await newLot();
    const until = (hour: number, effectiveFrom: string) =>
      setting([lot.id], { effectiveFrom, opening: { lines: [`每天 8:00–${String(hour)}:00`] } });
    await act(people.manager.id, 'setOpening', until(20, '2027-03-01'));
    await act(people.manager.id, 'setOpening', until(18, '2026-12-01'));
    expect((await versions(lot.id))?.map((one) => one.slice(0, 3))).toEqual([
      ['IN_FORCE', null, '2026-11-30'],
      ['TO_COME', '2026-12-01', '2027-02-28'],
      ['TO_COME', '2027-03-01', null],
    ]);
    const versionId = (await standing(city.id, lot.id)).opening?.versions[1]?.id;
    const withdrawal = { versionId, placeIds: [lot.id], reason: '通知暂缓执行' };
    expect(outcomes(await act(people.manager.id, 'withdrawOpening', withdrawal))).toEqual(['DONE']);
    expect(outcomes(await act(people.manager.id, 'withdrawOpening', withdrawal))).toEqual(['DONE']);
    expect((await versions(lot.id))?.map((one) => one.slice(0, 3))).toEqual([
      ['IN_FORCE', null, '2027-02-28'],
      ['TO_COME', '2027-03-01', null],
      ['WITHDRAWN', '2026-12-01', null],
    ]);
    expect((await standing(city.id, lot.id, instantOf('2026-12-02T12:00'))).openState.open).toBe(false);
    api.setNow(instantOf('2027-03-01T00:30'));
    const late = { ...withdrawal, versionId: (await standing(city.id, lot.id)).opening?.versions[0]?.id };
    expect(outcomes(await act(people.manager.id, 'withdrawOpening', late))).toEqual(['TOO_LATE']);
    api.setNow(NOW);
    for (let n = 0; n < 4; n += 1) await act(people.manager.id, 'setOpening', until(18, `2027-04-0${String(n + 1)}`));
    expect(outcomes(await act(people.manager.id, 'setOpening', until(18, '2027-05-01')))).toEqual(['TOO_MANY']);
  });

  it('is refused at the very field, everything at once, and nothing is written', async () => {
    const lot = await newLot();
    const { userErrors, items } = await act(
      people.manager.id,
      'setOpening',
      setting([lot.id, lot.id], {
        effectiveFrom: '2026-11-23',
        reason: '.',
        source: { url: 'http://example.org' },
        exceptions: [{ placeId: derivedId('place', 'none'), opening: { rules: [] } }],
        opening: {
          lines: ['工作日 18:30–次日7:00', '暑假开放', '每天 8:00–6:00', '6月7日不开放'],
          rules: [
            {
              daily: {
                hours: [
                  { from: '18:00', to: '07:00' },
                  { from: '25:61', to: '26:00' },
                ],
                on: { kinds: [], dates: ['02-30'] },
                movement: { lastEntryMinutes: 0 },
              },
            },
            { break: { of: ['HOLIDAY'], from: '06:00', to: '49:00' } },
            { yearly: { lunar: true, firstDay: '12-31', from: '06:00', lastDay: '01-06', to: '25:00' } },
            {
              daily: {
                hours: [{ from: '08:00', to: '09:00' }],
                on: { inRun: [0], beside: 'AFTER', lunar: ['13-01/01-01'], lunarDays: [31] },
              },
            },
            { closed: { hours: [{ from: '08:00', to: '09:00' }], on: { weekdays: ['FRIDAY'], inMonth: [6] } } },
            {
              closed: {
                hours: [{ from: '08:00', to: '09:00' }],
                on: { kinds: ['HOLIDAY'], beside: 'AFTER', inMonth: [-9] },
              },
            },
            { closed: { hours: [{ from: '08:00', to: '09:00' }], on: { named: ['NATIONAL_DAY'], inMonth: [1] } } },
            {
              daily: {
                hours: [{ from: '08:00', to: '09:00' }],
                on: { weekdays: ['SATURDAY'], everyOtherWeekFrom: '2026-12-04' },
              },
            },
          ],
          periods: [{ name: { zh: '体育节' } }],
        },
      }),
    );
    expect(items).toEqual([]);
    expect(userErrors.map(({ code, path }) => [code, path.slice(1).join('.')])).toEqual([
      ['PLACES_INVALID', 'placeIds'],
      ['WORDS_NOT_UNDERSTOOD', 'opening.lines.1'],
      ['WORDS_NOT_UNDERSTOOD', 'opening.lines.2'],
      ['WORDS_NOT_UNDERSTOOD', 'opening.lines.3'],
      ['SELECTION_INVALID', 'opening.rules.0.daily.on.kinds'],
      ['DAY_INVALID', 'opening.rules.0.daily.on.dates.0'],
      ['SPAN_INVALID', 'opening.rules.0.daily.hours.0.to'],
      ['TIME_INVALID', 'opening.rules.0.daily.hours.1.from'],
      ['MINUTES_INVALID', 'opening.rules.0.daily.movement.lastEntryMinutes'],
      ['TIME_INVALID', 'opening.rules.1.break.to'],
      ['DAY_INVALID', 'opening.rules.2.yearly.firstDay'],
      ['TIME_INVALID', 'opening.rules.2.yearly.to'],
      ['DAY_INVALID', 'opening.rules.3.daily.on.lunar.0'],
      ['SELECTION_INVALID', 'opening.rules.3.daily.on.lunarDays'],
      ['SELECTION_INVALID', 'opening.rules.3.daily.on.inRun'],
      ['SELECTION_INVALID', 'opening.rules.3.daily.on.beside'],
      ['SELECTION_INVALID', 'opening.rules.3.daily.on.kinds'],
      ['SELECTION_INVALID', 'opening.rules.4.closed.on.inMonth'],
      ['SELECTION_INVALID', 'opening.rules.5.closed.on.inMonth'],
      ['SELECTION_INVALID', 'opening.rules.6.closed.on.weekdays'],
      ['SELECTION_INVALID', 'opening.rules.7.daily.on.everyOtherWeekFrom'],
      ['ONE_OF', 'opening.periods.0'],
      ['OPENING_EMPTY', 'exceptions.0.opening'],
      ['EXCEPTION_INVALID', 'exceptions.0.placeId'],
      ['EFFECTIVE_TOO_EARLY', 'effectiveFrom'],
      ['URL_INVALID', 'source.url'],
      ['TEXT_INVALID', 'reason'],
    ]);
    expect(userErrors[1]?.message).toContain('第 1 个字起没有读懂');
    expect(userErrors[2]?.message).toContain('每天 8:00–18:00');
    expect(userErrors[3]?.message).toContain('如果不错，请写作“每年6月7日不开放”');
    expect(userErrors.find(({ path }) => path.includes('everyOtherWeekFrom'))?.message).toContain(
      '自“2026-12-04”起每两周',
    );
    expect((await findPlace(api.store, lot.id))?.revision).toBeUndefined();
  });

  it('as data gives back what it took', async () => {
    const lot = await newLot();
    const rules = [
      {
        daily: {
          on: { kinds: ['WORKDAY'], weekdays: ['FRIDAY'], season: { from: '05-01', to: '09-30' } },
          hours: [{ from: '18:00', to: '31:00' }],
          movement: { lastEntryMinutes: 30, barred: [{ what: 'ENTRY', from: '22:00', to: '30:00' }] },
          effectiveTo: '2027-06-30',
        },
      },
      { break: { of: ['REST_DAY', 'HOLIDAY'], from: '00:00', to: '31:00' } },
      { break: { of: ['HOLIDAY'], named: ['SPRING_FESTIVAL'], from: '08:00', to: '18:00' } },
      { yearly: { lunar: true, firstDay: '12-30', from: '18:00', lastDay: '01-06', to: '20:00' } },
      {
        closed: {
          on: {
            named: ['NATIONAL_DAY', 'ON_MID_AUTUMN'],
            inRun: [1, -1],
            lunar: ['12-30/01-06'],
            lunarDays: [1, 15],
            except: { lunar: ['01-01'] },
          },
          hours: [{ from: '00:00', to: '24:00' }],
        },
      },
      { closed: { on: { kinds: ['WORKDAY'], inMonth: [1, -1] }, hours: [{ from: '00:00', to: '24:00' }] } },
      {
        daily: {
          on: { weekdays: ['SATURDAY', 'SUNDAY'], everyOtherWeekFrom: '2026-12-05' },
          hours: [{ from: '08:00', to: '17:00' }],
        },
      },
      { daily: { on: { kinds: ['HOLIDAY'], beside: 'BEFORE' }, hours: [{ from: '18:00', to: '24:00' }] } },
    ];
    await act(people.manager.id, 'setOpening', setting([lot.id], { opening: { rules } }));
    const { body } = await api.as(people.manager.id).ask<{ place: { opening: { versions: object[] } } }>(
      `query ($id: ID!) { place(id: $id) { opening { versions { rules {
        daily { on { kinds weekdays everyOtherWeekFrom season { from to } dates before beside } hours { from to } effectiveFrom effectiveTo
          movement { lastEntryMinutes barred { what from to } } }
        break { of named season { from } from to movement { barred { what } } }
        yearly { lunar firstDay from lastDay to }
        closed { on { kinds named inRun inMonth lunar lunarDays except { lunar } } hours { from to } } } } } } }`,
      { id: lot.id },
    );
    expect(body.data.place.opening.versions[1]).toMatchObject({ rules });
  });

  it('closes places at once with a reason, changes and ends that, and the past is not touched', async () => {
    const [lot, other] = [await newLot(), await newLot()];
    const placeIds = [lot.id, other.id];
    const at = instantOf('2026-11-24T19:00');
    const closing = { idempotencyKey: randomUUID(), placeIds, kind: 'WEATHER', reason: { zh: '暴雪红色预警' } };
    expect(outcomes(await act(city.id, 'closePlaces', closing))).toEqual(['DONE', 'DONE']);
    expect(outcomes(await act(city.id, 'closePlaces', closing))).toEqual(['DONE', 'DONE']);
    const closed = await standing(city.id, lot.id, at);
    expect(closed.openState).toMatchObject({
      open: false,
      opensAt: null,
      reason: 'TEMPORARILY_CLOSED',
      notice: { zh: '暴雪红色预警（恢复时间另行通知）', en: 'Severe weather (until further notice)' },
    });
    expect(closed.opening?.closures).toMatchObject([{ kind: 'WEATHER', from: '2026-11-24T12:00:00+08:00', to: null }]);
    // In the table, for whoever follows the stream: one closure more, with its id.
    expect((await findPlace(api.store, lot.id))?.opening.closures).toEqual([
      {
        id: closed.opening?.closures[0]?.id,
        kind: 'WEATHER',
        from: '2026-11-24T12:00',
        reason: { zh: '暴雪红色预警', en: 'Severe weather' },
      },
    ]);
    const closureId = closed.opening?.closures[0]?.id;
    const change = { closureId, placeIds, to: '2026-11-25T06:00:00+08:00' };
    expect(outcomes(await act(city.id, 'changeClosure', change))).toEqual(['DONE', 'DONE']);
    expect((await standing(city.id, lot.id, at)).openState.opensAt).toBe('2026-11-25T06:00:00+08:00');
    api.setNow(NOW + 2 * HOUR);
    expect(outcomes(await act(people.manager.id, 'endClosure', { closureId, placeIds: [lot.id] }))).toEqual(['DONE']);
    expect(outcomes(await act(people.manager.id, 'endClosure', { closureId, placeIds: [lot.id] }))).toEqual(['DONE']);
    expect((await standing(city.id, lot.id, at)).openState.open).toBe(true);
    expect((await standing(city.id, other.id, at)).openState.open).toBe(false);
    expect((await findPlace(api.store, lot.id))?.opening.closures[0]).toMatchObject({ to: '2026-11-24T14:00' });
    // What has long been over leaves the place with the next act.
    api.setNow(NOW + 60 * DAY);
    const later = {
      ...closing,
      idempotencyKey: randomUUID(),
      from: '2027-02-01T08:00:00+08:00',
      to: '2027-02-02T08:00:00+08:00',
    };
    await act(people.manager.id, 'closePlaces', { ...later, placeIds: [lot.id] });
    expect((await findPlace(api.store, lot.id))?.opening.closures).toHaveLength(1);
    api.setNow(NOW);
  });

  it('ends a closure at all its places but where it was changed since it was seen', async () => {
    const [lot, other, third] = [await newLot(), await newLot(), await newLot()];
    const placeIds = [lot.id, other.id, third.id];
    const span = { from: '2026-12-01T08:00:00+08:00', to: '2026-12-02T08:00:00+08:00' };
    const reason = { zh: '市运会', en: 'City games' };
    const closing = { idempotencyKey: randomUUID(), placeIds, kind: 'EVENT', ...span, reason };
    expect(outcomes(await act(city.id, 'closePlaces', closing))).toEqual(['DONE', 'DONE', 'DONE']);
    const closureId = (await standing(city.id, lot.id)).opening?.closures[0]?.id;
    await act(people.manager.id, 'changeClosure', { closureId, placeIds: [other.id], to: '2026-12-03T08:00:00+08:00' });
    await act(people.manager.id, 'changeClosure', { closureId, placeIds: [third.id], reason: { zh: '市运会决赛' } });
    const ended = await act(city.id, 'endClosure', { closureId, placeIds, seen: { to: span.to, reason } });
    expect(outcomes(ended)).toEqual(['DONE', 'CHANGED_MEANWHILE', 'CHANGED_MEANWHILE']);
    const left = await Promise.all(placeIds.map(async (id) => (await standing(city.id, id)).opening?.closures.length));
    expect(left).toEqual([0, 1, 1]);
  });

  it('refuses closures that are over, end before they begin, or are nobody’s', async () => {
    const lot = await newLot();
    const closing = (more: object) => ({ idempotencyKey: randomUUID(), placeIds: [lot.id], kind: 'EVENT', ...more });
    const codes = async (more: object) =>
      (await act(people.manager.id, 'closePlaces', closing(more))).userErrors.map(({ code }) => code);
    expect(await codes({ to: '2026-11-24T11:00:00+08:00' })).toEqual(['SPAN_INVALID']);
    expect(await codes({ from: '2026-12-24T11:00:00+08:00', to: '2026-12-23T11:00:00+08:00' })).toEqual([
      'SPAN_INVALID',
    ]);
    expect(await codes({ from: '2036-12-24T11:00:00+08:00' })).toEqual(['WINDOW_TOO_FAR']);
    expect(await codes({ reason: { zh: '' } })).toEqual(['TEXT_INVALID']);
    const unknown = { closureId: derivedId('openingChange', 'none'), placeIds: [lot.id] };
    expect(outcomes(await act(people.manager.id, 'endClosure', unknown))).toEqual(['CHANGE_NOT_FOUND']);
  });

  it('opens places once, and takes that back', async () => {
    const lot = await newLot();
    const once = {
      idempotencyKey: randomUUID(),
      placeIds: [lot.id],
      line: '2026年11月25日8:00至11月26日8:00连续开放',
      reason: '马拉松',
    };
    expect(outcomes(await act(people.manager.id, 'openOnce', once))).toEqual(['DONE']);
    const open = await standing(city.id, lot.id, instantOf('2026-11-25T10:00'));
    expect(open.openState).toMatchObject({
      open: true,
      reason: 'OPEN_BY_PERIOD',
      mustLeaveBy: '2026-11-26T08:00:00+08:00',
    });
    // A new version keeps what was opened once.
    await act(people.manager.id, 'setOpening', setting([lot.id], { effectiveFrom: '2026-11-25' }));
    expect((await standing(city.id, lot.id)).opening?.periods).toHaveLength(1);
    const periodId = open.opening?.periods[0]?.id;
    const back = { periodId, placeIds: [lot.id], reason: '改期' };
    expect(outcomes(await act(people.manager.id, 'cancelOpenOnce', back))).toEqual(['DONE']);
    expect((await standing(city.id, lot.id, instantOf('2026-11-26T07:00'))).openState.open).toBe(false);
    const past = { ...once, idempotencyKey: randomUUID(), line: '2026年11月20日8:00至11月21日8:00连续开放' };
    expect((await act(people.manager.id, 'openOnce', past)).userErrors.map(({ code }) => code)).toEqual([
      'WINDOW_PAST',
    ]);
    const rule = { ...once, idempotencyKey: randomUUID(), line: '每天 8:00–22:00' };
    expect((await act(people.manager.id, 'openOnce', rule)).userErrors[0]?.code).toBe('WORDS_NOT_UNDERSTOOD');
  });

  it('keeps a history: who, when, before and after, why', async () => {
    const lot = await newLot();
    await act(people.manager.id, 'setOpening', setting([lot.id]));
    api.setNow(NOW + HOUR);
    await act(city.id, 'closePlaces', { idempotencyKey: randomUUID(), placeIds: [lot.id], kind: 'EMERGENCY' });
    api.setNow(NOW);
    const HISTORY = `query ($placeId: ID!) { openingHistory(placeId: $placeId, first: 5) {
      nodes { act at by { name } why before { zh } after { zh } } } }`;
    const ask = async (who: string) =>
      (await api.as(who).ask<{ openingHistory: { nodes: object[] } | null }>(HISTORY, { placeId: lot.id })).body.data
        .openingHistory;
    expect((await ask(people.supervisor.id))?.nodes).toMatchObject([
      {
        act: 'CLOSE',
        at: '2026-11-24T13:00:00+08:00',
        by: { name: 'cityAuthority' },
        why: '应急处置',
        before: [],
        after: [{ zh: '2026年11月24日 13:00 起 临时关闭，恢复时间另行通知：应急处置。' }],
      },
      {
        act: 'SET',
        by: { name: 'manager' },
        why: '株机管发〔2026〕12号',
        after: expect.arrayContaining([{ zh: '自2026年12月1日起，每天 08:00 至 22:00。' }]) as object,
      },
    ]);
    expect(await ask(people.neighbour.id)).toBeNull();
  });

  it('a preview tells what opens newly and no longer, warns, and writes nothing', async () => {
    const [one, two, three] = [await newLot(), await newLot(), await newLot({ opening: { ...zhuzhou, rules: [] } })];
    const { body } = await api.as(people.manager.id).ask<{
      previewOpening: {
        previews: {
          places: { id: string }[];
          opensMinutes: number;
          closesMinutes: number;
          warnings: { kind: string; at: string | null }[];
          parts: { holiday: { zh: string } | null; days: { date: string; kind: string }[]; spans: object[] }[];
        }[];
        userErrors: object[];
      };
    }>(
      `query ($input: PreviewOpeningInput!) { previewOpening(input: $input) {
        previews { places { id } opensMinutes closesMinutes warnings { kind at }
          parts { holiday { zh } days { date kind } windows { from to } spans { from to difference } } }
        userErrors { code path } } }`,
      {
        input: {
          placeIds: [one.id, two.id, three.id],
          opening: { lines: ['工作日 12:00–次日7:00', '双休日全天'] },
          effectiveFrom: '2026-12-01',
        },
      },
    );
    const [same, empty] = body.data.previewOpening.previews;
    expect(same?.places.map(({ id }) => id)).toEqual([one.id, two.id]);
    expect(empty?.places.map(({ id }) => id)).toEqual([three.id]);
    expect(same?.parts.map(({ holiday, days }) => [holiday?.zh ?? null, days.length])).toEqual([
      [null, 28],
      ['元旦', 3],
      ['春节', expect.any(Number)],
      ['清明节', expect.any(Number)],
    ]);
    expect(same?.parts[0]?.spans.slice(0, 4)).toEqual([
      { from: '2026-12-01T00:00:00+08:00', to: '2026-12-01T07:00:00+08:00', difference: 'STAYS_OPEN' },
      { from: '2026-12-01T12:00:00+08:00', to: '2026-12-01T18:00:00+08:00', difference: 'OPENS' },
      { from: '2026-12-01T18:00:00+08:00', to: '2026-12-02T07:00:00+08:00', difference: 'STAYS_OPEN' },
      { from: '2026-12-02T12:00:00+08:00', to: '2026-12-02T18:00:00+08:00', difference: 'OPENS' },
    ]);
    expect(same?.warnings.map(({ kind }) => kind)).toEqual(['OPENS_IN_OFFICE_HOURS', 'PROVISIONAL_DAYS']);
    expect(same?.warnings[0]).toEqual({ kind: 'OPENS_IN_OFFICE_HOURS', at: '2026-12-01T12:00:00+08:00' });
    expect(empty?.closesMinutes).toBe(0);
    expect((await findPlace(api.store, one.id))?.revision).toBeUndefined();
  });

  it('what was previewed is not set over what somebody has changed since', async () => {
    const [lot, other] = [await newLot(), await newLot()];
    const asked = {
      placeIds: [lot.id, other.id],
      opening: { lines: ['每天 8:00–22:00'] },
      effectiveFrom: '2026-12-01',
    };
    interface Previewed {
      readonly previewOpening: { readonly previews: readonly { readonly revisions: readonly object[] }[] };
    }
    const preview = async () => {
      const { body } = await api
        .as(people.manager.id)
        .ask<Previewed>(
          'query ($input: PreviewOpeningInput!) { previewOpening(input: $input) { previews { revisions { placeId revision } } } }',
          { input: asked },
        );
      return body.data.previewOpening.previews.flatMap(({ revisions }) => revisions);
    };
    const set = async (who: string, parts: object): Promise<string[]> => {
      const input = { ...asked, idempotencyKey: randomUUID(), reason: '冬季安排', ...parts };
      const { body } = await api.as(who).ask<{ setOpening: Payload }>(many('setOpening'), { input });
      return body.data.setOpening.items.map(({ outcome, userErrors }) => userErrors[0]?.code ?? outcome);
    };
    const previewed = await preview();
    expect(await set(city.id, { placeIds: [lot.id], opening: { lines: ['每天 9:00–17:00'] } })).toEqual(['DONE']);
    const key = { idempotencyKey: randomUUID() };
    expect(await set(people.manager.id, { ...key, previewed })).toEqual(['CHANGED_MEANWHILE', 'DONE']);
    // Sent again after another look it is the same setting.
    expect(await set(people.manager.id, { ...key, previewed: await preview() })).toEqual(['DONE', 'DONE']);
  });

  it('a preview counts the reservations that would be cancelled', async () => {
    const lot = await newLot();
    const writes = [
      reserved(lot, 'before', '2026-11-25T20:00', '2026-11-25T21:00'),
      reserved(lot, 'stays', '2026-12-01T20:00', '2026-12-01T21:00'),
      reserved(lot, 'over midnight', '2026-12-01T21:00', '2026-12-02T06:00'),
      reserved(lot, 'cancelled', '2026-12-02T23:00', '2026-12-03T06:00', 'CANCELLED'),
    ];
    await api.store.commit(writes, { actor: 'system', useCase: 'test', at: NOW });
    const input = { placeIds: [lot.id], opening: { lines: ['每天 8:00–22:00'] }, effectiveFrom: '2026-12-01' };
    const { body } = await api
      .as(people.manager.id)
      .ask(
        'query ($input: PreviewOpeningInput!) { previewOpening(input: $input) { previews { reservationsTouched } } }',
        { input },
      );
    expect(body.data).toEqual({ previewOpening: { previews: [{ reservationsTouched: 1 }] } });

    const IN_WAY = `query ($placeIds: [ID!]!, $from: DateTime, $to: DateTime) { reservationsInWay(placeIds: $placeIds, from: $from, to: $to) }`;
    const inWay = async (who: string, from?: string, to?: string) => {
      const asked = { placeIds: [lot.id], from, to };
      return (await api.as(who).ask<{ reservationsInWay: number }>(IN_WAY, asked)).body.data.reservationsInWay;
    };
    expect(await inWay(people.manager.id, '2026-12-01T21:30:00+08:00', '2026-12-03T07:00:00+08:00')).toBe(1);
    expect(await inWay(people.manager.id, '2026-12-01T20:30:00+08:00')).toBe(2);
    expect(await inWay(people.neighbour.id, '2026-12-01T20:30:00+08:00')).toBe(0);
  });

  it('says before a version to come is withdrawn whose reservations only it keeps', async () => {
    const lot = await newLot();
    await act(people.manager.id, 'setOpening', setting([lot.id]));
    const version = (await standing(city.id, lot.id)).opening?.versions.find(({ state }) => state === 'TO_COME');
    const writes = [
      reserved(lot, 'as before', '2026-12-01T20:00', '2026-12-01T21:00'),
      reserved(lot, 'only by the version', '2026-12-01T15:00', '2026-12-01T16:00'),
    ];
    await api.store.commit(writes, { actor: 'system', useCase: 'test', at: NOW });
    const IN_WAY =
      'query ($placeIds: [ID!]!, $versionId: ID) { reservationsInWay(placeIds: $placeIds, versionId: $versionId) courtBookingsInWay(placeIds: $placeIds, versionId: $versionId) }';
    const inWay = async (who: string, versionId: unknown) =>
      (await api.as(who).ask(IN_WAY, { placeIds: [lot.id], versionId })).body.data;
    expect(await inWay(people.manager.id, version?.id)).toEqual({ reservationsInWay: 1, courtBookingsInWay: 0 });
    expect(await inWay(people.manager.id, 'opc_0')).toEqual({ reservationsInWay: 0, courtBookingsInWay: 0 });
    expect(await inWay(people.neighbour.id, version?.id)).toEqual({ reservationsInWay: 0, courtBookingsInWay: 0 });
  });

  it('lists the places that one sets or oversees', async () => {
    const LIST = `query ($text: String) { openingPlaces(division: "430200", text: $text, first: 100) { totalCount nodes { id unitName { zh } } } }`;
    await newLot({ name: { zh: '独一停车场', en: 'Unique lot' } });
    const ask = async (who: string, text?: string) =>
      (
        await api
          .as(who)
          .ask<{ openingPlaces: { totalCount: number; nodes: { unitName: { zh: string } }[] } }>(LIST, { text })
      ).body.data.openingPlaces;
    api.setNow(NOW + DAY);
    const theirs = await ask(people.manager.id);
    expect(theirs.totalCount).toBeGreaterThan(5);
    expect(new Set(theirs.nodes.map(({ unitName }) => unitName.zh))).toEqual(new Set(['bureau']));
    expect((await ask(county.id)).totalCount).toBeGreaterThan(theirs.totalCount - 1);
    expect((await ask(city.id, '独一')).totalCount).toBe(1);
    // As a list of names is read, page by page: by pinyin, not by the numbers of characters.
    const SORTED = `query ($after: String) { openingPlaces(division: "430200", text: "拼音", first: 2, after: $after) {
      nodes { name { zh } } pageInfo { endCursor } } }`;
    for (const zh of ['株洲拼音停车场', '安居拼音停车场', '财政拼音停车场']) await newLot({ name: { zh, en: zh } });
    api.setNow(NOW + 2 * DAY);
    const page = async (after?: string) => {
      const { body } = await api.as(city.id).ask<{
        openingPlaces: { nodes: { name: { zh: string } }[]; pageInfo: { endCursor: string } };
      }>(SORTED, { after });
      return body.data.openingPlaces;
    };
    const first = await page();
    const names = [...first.nodes, ...(await page(first.pageInfo.endCursor)).nodes].map(({ name }) => name.zh);
    expect(names.map((name) => name.slice(0, 2))).toEqual(['安居', '财政', '株洲']);
    expect((await ask(foreign.id)).totalCount).toBe(0);
    api.setNow(NOW);
  });

  it('changes spaces and facts of the revision that was seen, within bounds', async () => {
    const lot = await newLot();
    const SPACES = `mutation ($input: ChangeSpacesInput!) { changeSpaces(input: $input) {
      place { spaces { total offered kept outOfService accessible charging } } userErrors { code path } } }`;
    const FACTS = `mutation ($input: ChangePlaceInput!) { changePlace(input: $input) {
      place { name { zh en } gates { name { zh } } complaintsTelephone } userErrors { code path } } }`;
    const spaces = (more: object) => ({
      placeId: lot.id,
      revision: 0,
      total: 60,
      kept: 15,
      outOfService: 5,
      accessible: 2,
      charging: 4,
      reason: '盘点车位',
      ...more,
    });
    const ask = async (who: string, document: string, input: object) =>
      (await api.as(who).ask(document, { input })).body.data;
    expect(await ask(people.manager.id, SPACES, spaces({ kept: 50, accessible: 10 }))).toMatchObject({
      changeSpaces: { place: null, userErrors: [{ code: 'SPACES_EXCEEDED', path: ['input', 'accessible'] }] },
    });
    expect(await ask(people.manager.id, SPACES, spaces({}))).toEqual({
      changeSpaces: {
        place: { spaces: { total: 60, offered: 40, kept: 15, outOfService: 5, accessible: 2, charging: 4 } },
        userErrors: [],
      },
    });
    expect(await ask(people.manager.id, SPACES, spaces({}))).toMatchObject({
      changeSpaces: { userErrors: [{ code: 'CHANGED_MEANWHILE' }] },
    });
    const facts = { placeId: lot.id, revision: 1, reason: '新设西门' };
    const wrong = {
      ...facts,
      gates: [{ name: { zh: '西门' }, entry: true, exit: false }],
      complaintsTelephone: 'call me',
      name: { zh: '停' },
      location: { lat: 0, lng: 0 },
    };
    const { changePlace } = (await ask(people.manager.id, FACTS, wrong)) as {
      changePlace: { userErrors: { code: string }[] };
    };
    expect(changePlace.userErrors.map(({ code }) => code).sort()).toEqual([
      'GATES_INVALID',
      'LOCATION_INVALID',
      'TELEPHONE_INVALID',
      'TEXT_INVALID',
      'TEXT_INVALID',
    ]);
    expect(await ask(people.neighbour.id, FACTS, { ...facts, complaintsTelephone: '12345' })).toMatchObject({
      changePlace: { userErrors: [{ code: 'PLACE_NOT_FOUND' }] },
    });
    expect(
      await ask(city.id, FACTS, {
        ...facts,
        complaintsTelephone: '0731-28680000',
        name: { zh: '新名停车场', en: 'New lot' },
      }),
    ).toEqual({
      changePlace: {
        place: {
          name: { zh: '新名停车场', en: 'New lot' },
          gates: [{ name: { zh: '东门' } }],
          complaintsTelephone: '0731-28680000',
        },
        userErrors: [],
      },
    });
  });

  it('explains any answer in the order of deciding', async () => {
    const lot = await newLot();
    const EXPLAIN = `query ($id: ID!, $at: DateTime) { place(id: $id) { explain(at: $at) { kind decides words { zh } } } }`;
    const ask = async (time: string) =>
      (
        await api
          .as('citizen')
          .ask<{ place: { explain: { kind: string; decides: boolean; words: { zh: string } }[] } }>(EXPLAIN, {
            id: lot.id,
            at: toDateTime(instantOf(time)),
          })
      ).body.data.place.explain.map(({ kind, decides, words }) => [kind, decides, words.zh]);
    expect(await ask('2026-02-14T10:00')).toEqual([
      ['DAY', true, '周六，调休上班。'],
      ['NOTHING_OPENS', true, '此时没有规则或公告开放。'],
    ]);
    await act(people.manager.id, 'closePlaces', { idempotencyKey: randomUUID(), placeIds: [lot.id], kind: 'WORKS' });
    expect(await ask('2026-11-29T10:00')).toEqual([
      ['DAY', true, '周日，休息日。'],
      ['RULE', false, '休息日、节假日连续开放：首日 00:00 至结束后次日 07:00。'],
      ['CLOSURE', true, '2026年11月24日 12:00 起 临时关闭，恢复时间另行通知：施工维护。'],
    ]);
  });

  it('reads lines and offers templates', async () => {
    const { body } = await api.as(people.manager.id).ask<{ openingTemplates: object[]; readOpening: object[] }>(
      `query ($lines: [String!]!) {
        openingTemplates { id kind city { zh } opening { lines { zh } } }
        readOpening(lines: $lines) { line assumed { zh } readings { words { zh } rule { daily { hours { from to } } } } trouble { offset expected { zh } example } }
      }`,
      { lines: ['工作日18:30-次日7:00', '放假', '6月7日不开放'] },
    );
    expect(body.data.openingTemplates).toHaveLength(10);
    expect(body.data.readOpening).toMatchObject([
      {
        readings: [
          { words: { zh: '工作日 18:30–次日7:00' }, rule: { daily: { hours: [{ from: '18:30', to: '31:00' }] } } },
        ],
        trouble: null,
      },
      { readings: [], trouble: { offset: 0 }, assumed: [] },
      { readings: [{ words: { zh: '每年6月7日不开放' } }], assumed: [{ zh: '日期没有写年份，按每年如此理解' }] },
    ]);
  });

  it('reads a paragraph that was pasted whole, sentence by sentence, as the page does', async () => {
    const paragraph =
      '为方便市民停车，我局停车场自2026年12月1日起对外开放。工作日18:30至次日7:00开放，双休日和法定节假日全天开放；请按序停放，服从管理。';
    const { body } = await api.as(people.manager.id).ask<{
      readOpening: readonly { line: string; said: string; unused: readonly string[]; readings: object[] }[];
    }>(`query ($lines: [String!]!) { readOpening(lines: $lines) { line said unused readings { words { zh } } trouble { offset } } }`, { lines: [paragraph] });
    const page = readNotice(paragraph);
    expect(body.data.readOpening.map(({ said, unused }) => ({ said, unused }))).toEqual(
      page.map(({ said, unused }) => ({ said, unused: [...unused] })),
    );
    expect(body.data.readOpening.filter(({ readings }) => readings.length === 1).length).toBeGreaterThan(1);
    expect(body.data.readOpening.at(-1)).toMatchObject({ said: '', readings: [], trouble: null });
  });
});
