import { afterAll, describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import { createScheduleHandler } from '../../handlers/work.ts';
import { HOUR, instantOf, MINUTE, toDateTime } from '../../platform/time.ts';
import { placeItem } from '../records.ts';
import type { Opening } from '../engine/types.ts';
import { startApi } from '../../testing/api.ts';
import { lotOf, lotPeople, SATURDAY, seedLots } from '../../testing/lots.ts';
import { gateAnswer, type GateQuestion } from './checking.ts';
import { insideSince, movedBy } from './presence.ts';

const lot = lotOf('finance', 'gate');
const opening: Opening = {
  rules: [
    {
      type: 'DAILY',
      on: {},
      hours: [{ from: '08:00', to: '20:00' }],
      lastEntryMinutes: 60,
      barred: [
        { what: 'ENTRY', hours: { from: '10:00', to: '11:00' } },
        { what: 'MOVEMENT', hours: { from: '12:00', to: '13:00' } },
      ],
    },
  ],
  periods: [],
  closures: [{ from: '2026-11-22T00:00', to: '2026-11-23T00:00', reason: { zh: '检修', en: 'repair' } }],
};
const asked = (time: string, change: Partial<GateQuestion> = {}) => {
  const answer = gateAnswer({
    direction: 'ENTRY',
    opening,
    calendar: nationalCalendar,
    now: instantOf(time),
    offered: 10,
    present: 3,
    admitted: 0,
    expected: 0,
    bannedUntil: undefined,
    hasReserved: false,
    isAdmitted: false,
    insideSince: undefined,
    shown: undefined,
    overdueSince: undefined,
    ...change,
  });
  return { ...answer, reasons: answer.reasons.map(({ code }) => code) };
};
const NINE = '2026-11-24T09:00';

describe('a vehicle at the gate', () => {
  it('comes in while the lot is open, and is told until when', () => {
    expect(asked(NINE)).toEqual({ allowed: true, reasons: [], until: instantOf('2026-11-24T20:00') });
  });

  it.each([
    ['2026-11-24T07:00', 'CLOSED', '2026-11-24T08:00'],
    ['2026-11-22T09:00', 'CLOSED_BY_NOTICE', '2026-11-23T08:00'],
    ['2026-11-24T19:00', 'LAST_ENTRY_PASSED', undefined],
    ['2026-11-24T10:30', 'ENTRY_BARRED', undefined],
    ['2026-11-24T12:30', 'NO_MOVEMENT', undefined],
  ])('does not come in at %s: %s', (time, code, until) => {
    expect(asked(time)).toEqual({
      allowed: false,
      reasons: [code],
      ...(until === undefined ? {} : { until: instantOf(until) }),
    });
  });

  it('comes in only while a space is left that nobody has reserved for soon', () => {
    expect(asked(NINE, { present: 9 }).allowed).toBe(true);
    expect(asked(NINE, { present: 10 })).toMatchObject({ allowed: false, reasons: ['FULL'] });
    expect(asked(NINE, { present: 7, expected: 2 }).allowed).toBe(true);
    expect(asked(NINE, { present: 7, expected: 3 })).toMatchObject({ reasons: ['RESERVED_FOR_OTHERS'] });
    expect(asked(NINE, { present: 10, hasReserved: true })).toMatchObject({ allowed: true, reasons: ['RESERVED'] });
    expect(asked(NINE, { present: undefined })).toMatchObject({ allowed: true, reasons: ['OCCUPANCY_UNKNOWN'] });
    expect(asked(NINE, { present: undefined, expected: 10 })).toMatchObject({ allowed: false });
  });

  it('that is inside takes no second space, and is told since when; late it is inside only where exits are read', () => {
    expect(asked(NINE, { present: 10, insideSince: 5 })).toMatchObject({ allowed: true, reasons: ['ALREADY_INSIDE'] });
    const now = SATURDAY;
    const since = (at: number, left: number | undefined, exitsRead: boolean, leaveBy?: number) =>
      insideSince(at, left, { exitsRead, leaveBy, now });
    expect(since(now - HOUR, undefined, false)).toBe(now - HOUR);
    expect(since(now - HOUR, now - MINUTE, true)).toBeUndefined();
    expect(since(now - HOUR, undefined, false, now)).toBeUndefined();
    expect(since(now - 25 * HOUR, undefined, false)).toBeUndefined();
    expect(since(now - 25 * HOUR, undefined, true, now)).toBe(now - 25 * HOUR);
  });

  it('that is kept out is told until when, and why besides', () => {
    const bannedUntil = instantOf('2026-12-01T00:00');
    expect(asked('2026-11-24T07:00', { bannedUntil })).toEqual({
      allowed: false,
      reasons: ['BANNED', 'CLOSED'],
      until: bannedUntil,
    });
  });

  it('is let out, late or not, but for the hours in which nothing moves', () => {
    const out = (time: string, change: Partial<GateQuestion> = {}) => asked(time, { direction: 'EXIT', ...change });
    expect(out(NINE)).toMatchObject({ allowed: true, reasons: [] });
    expect(out('2026-11-24T12:30')).toMatchObject({ allowed: false, reasons: ['NO_MOVEMENT'] });
    expect(out('2026-11-24T23:00', { overdueSince: 1 })).toEqual({ allowed: true, reasons: ['OVERDUE'] });
  });
});

describe('what is known of a plate', () => {
  it('is its latest entry and its latest exit, in whatever order they are told', () => {
    expect(movedBy({}, 'EXIT', 20)).toEqual({ leftAt: 20 });
    expect(movedBy({ leftAt: 20 }, 'ENTRY', 10)).toEqual({ enteredAt: 10, leftAt: 20 });
    expect(movedBy({ enteredAt: 10 }, 'ENTRY', 10)).toBeUndefined();
    expect(movedBy({ enteredAt: 10 }, 'ENTRY', 5)).toBeUndefined();
  });
});

const REPORT = `mutation ($events: [GateEventInput!]!) { reportGateEvents(input: { events: $events }) {
  results { outcome error { code } } } }`;
const CHECK = `query ($placeId: ID!, $plate: PlateNumber!, $direction: GateDirection!) {
  checkPlate(placeId: $placeId, plate: $plate, direction: $direction) {
    allowed until reasons { code blocks text { zh } } vehicleLimits { maxSeats } } }`;
const LATE = `query ($unitId: ID!) { overstays(unitId: $unitId) { nodes { plate leaveBy leftAt place { id } } } }`;

interface Checked {
  readonly checkPlate: { readonly allowed: boolean; readonly reasons: readonly { readonly code: string }[] } | null;
}
interface Late {
  readonly overstays: {
    readonly nodes: readonly { readonly plate: string; readonly leaveBy: string; readonly leftAt: string | null }[];
  } | null;
}

/** Zhuzhou's lots close on Monday at 07:00; who came on Saturday has until then. */
const MONDAY = instantOf('2026-11-23T07:00');

describe('a vehicle that stays too long', async () => {
  const api = await startApi({ now: SATURDAY });
  afterAll(() => api.stop());
  const blind = lotOf('finance', 'blind');
  const cut = lotOf('finance', 'cut');
  await seedLots(api, [lot, blind, cut]);
  let count = 0;
  const report = async (placeId: string, direction: string, plate: string, at: number) => {
    api.setNow(at);
    const events = [{ placeId, direction, plate, at: toDateTime(at), deviceEventId: String((count += 1)) }];
    const { body } = await api
      .as(lotPeople.guard.id)
      .ask<{ reportGateEvents: { results: readonly { outcome: string }[] } }>(REPORT, { events });
    expect(body.data.reportGateEvents.results).toMatchObject([{ outcome: 'COUNTED' }]);
  };
  const check = async (plate: string, direction: string, at: number, who = lotPeople.guard) => {
    api.setNow(at);
    const { body } = await api.as(who.id).ask<Checked>(CHECK, { placeId: lot.id, plate, direction });
    expect(body.errors).toBeUndefined();
    return body.data.checkPlate;
  };
  const lateAt = async (at: number, who: { id: string } = lotPeople.guard) => {
    await createScheduleHandler(api.store, () => at)();
    api.setNow(at);
    return (await api.as(who.id).ask<Late>(LATE, { unitId: lot.unitId })).body.data.overstays?.nodes;
  };
  const strikes = async () => (await api.store.scan()).items.filter(({ kind }) => kind === 'STRIKE').length;

  it('is found after the grace, once, struck, and resolved when it leaves', async () => {
    await report(lot.id, 'ENTRY', '湘BA1234', SATURDAY);
    await report(lot.id, 'ENTRY', '湘BB5678', SATURDAY + MINUTE);
    await report(lot.id, 'EXIT', '湘BB5678', MONDAY - HOUR);
    expect(await lateAt(MONDAY + 29 * MINUTE)).toEqual([]);
    const found = await lateAt(MONDAY + 30 * MINUTE);
    expect(found).toMatchObject([{ plate: '湘BA1234', leaveBy: toDateTime(MONDAY), leftAt: null }]);
    expect(await lateAt(MONDAY + 31 * MINUTE)).toHaveLength(1);
    expect(await strikes()).toBe(1);
    expect(await check('湘BA1234', 'EXIT', MONDAY + HOUR)).toMatchObject({
      allowed: true,
      reasons: [{ code: 'OVERDUE' }],
    });
    await report(lot.id, 'EXIT', '湘BA1234', MONDAY + HOUR);
    expect(await lateAt(MONDAY + 2 * HOUR)).toMatchObject([{ leftAt: toDateTime(MONDAY + HOUR) }]);
  });

  it('is shown whole to the people of the unit, masked to those above, to nobody else', async () => {
    expect(await lateAt(MONDAY + 2 * HOUR, lotPeople.authority)).toMatchObject([
      { plate: expect.stringContaining('*') as string },
    ]);
    expect(await lateAt(MONDAY + 2 * HOUR, lotPeople.rival)).toBeUndefined();
    expect(await lateAt(MONDAY + 2 * HOUR, lotPeople.stranger)).toBeUndefined();
  });

  it('is not found where no gate reads who leaves, nor when a closure cut its stay short', async () => {
    const week = 7 * 24 * HOUR;
    await report(blind.id, 'ENTRY', '湘BC0001', SATURDAY + week);
    await report(cut.id, 'ENTRY', '湘BC0002', SATURDAY + week);
    await report(cut.id, 'ENTRY', '湘BC0003', SATURDAY + week);
    await report(cut.id, 'EXIT', '湘BC0003', SATURDAY + week + HOUR);
    const closed = { from: '2026-11-29T20:00', to: '2026-12-01T20:00', reason: { zh: '检修', en: 'repair' } };
    await api.store.commit([{ put: placeItem({ ...cut, opening: { ...cut.opening, closures: [closed] } }) }], {
      actor: 'system',
      useCase: 'test',
      at: SATURDAY,
    });
    expect(await lateAt(MONDAY + week + HOUR)).toHaveLength(1);
    expect(await strikes()).toBe(1);
  });

  it('is asked about by the people of the lot only, and no plate lies open in the table', async () => {
    expect(await check('湘BA1234', 'ENTRY', SATURDAY)).toMatchObject({ allowed: true });
    const rival = await api
      .as(lotPeople.rival.id)
      .ask<Checked>(CHECK, { placeId: lot.id, plate: '湘BA1234', direction: 'ENTRY' });
    expect(rival.body.data.checkPlate).toBeNull();
    expect(JSON.stringify((await api.store.scan()).items)).not.toContain('湘BA1234');
  });
});
