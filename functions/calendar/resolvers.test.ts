import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { derivedId } from '../platform/ids.ts';
import { personItem } from '../organisation/records.ts';
import { startApi } from '../testing/api.ts';
import { settle, NOW, people, units } from '../testing/town.ts';

const CORRECT = `mutation ($input: CorrectCalendarInput!) {
  correctCalendar(input: $input) { days { date kind provisional correction { reason } } userErrors { code path } } }`;
const DAYS = `query ($from: Date!, $to: Date!, $division: DivisionCode) {
  calendarDays(from: $from, to: $to, division: $division) { date kind provisional holiday { en } } }`;

describe('the calendar through the API', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  await settle(api.store);
  const authority = {
    id: derivedId('person', 'calendar authority'),
    subject: 'sub-calendar-authority',
    name: 'authority',
    unitId: units.centre.id,
    roles: ['AUTHORITY'],
    jurisdiction: '430200',
  } as const;
  await api.store.commit([{ put: personItem(authority) }], { actor: 'system', useCase: 'test', at: NOW });
  const input = (parts: object = {}) => ({
    idempotencyKey: randomUUID(),
    division: '430211',
    days: [{ date: '2027-02-09', kind: 'HOLIDAY', holidayZh: '春节', holidayEn: 'Spring Festival' }],
    reason: 'arrangement of 2027',
    source: 'notice 1',
    ...parts,
  });

  it('tells anyone the kind of each day, provisional where the arrangement is not known', async () => {
    const answer = await api.as('citizen').ask(DAYS, { from: '2026-02-14', to: '2026-02-15' });
    expect(answer.body.data.calendarDays).toEqual([
      { date: '2026-02-14', kind: 'MAKEUP_WORKDAY', provisional: false, holiday: null },
      { date: '2026-02-15', kind: 'HOLIDAY', provisional: false, holiday: { en: 'Spring Festival' } },
    ]);
    const later = await api.as('citizen').ask(DAYS, { from: '2027-02-06', to: '2027-02-06' });
    expect(later.body.data.calendarDays).toMatchObject([{ kind: 'HOLIDAY', provisional: true }]);
  });

  it('refuses a span that ends before it begins, or of more than 366 days', async () => {
    for (const span of [
      { from: '2026-02-15', to: '2026-02-14' },
      { from: '2026-01-01', to: '2027-02-01' },
    ]) {
      const answer = await api.as('citizen').ask(DAYS, span);
      expect(answer.body.errors?.[0]?.extensions.code).toBe('LIST_ARGUMENT_INVALID');
    }
  });

  it('lets an authority correct its own division, and shows the day as it stands afterwards', async () => {
    const before = await api.as('citizen').ask(DAYS, { from: '2027-02-09', to: '2027-02-09', division: '430211' });
    expect(before.body.data.calendarDays).toMatchObject([{ kind: 'WORKDAY' }]);
    const answer = await api.as(authority.id).ask(CORRECT, { input: input() });
    expect(answer.body.data.correctCalendar).toEqual({
      days: [
        { date: '2027-02-09', kind: 'HOLIDAY', provisional: false, correction: { reason: 'arrangement of 2027' } },
      ],
      userErrors: [],
    });
    const after = await api.as('citizen').ask(DAYS, { from: '2027-02-09', to: '2027-02-09', division: '430211' });
    expect(after.body.data.calendarDays).toMatchObject([{ kind: 'HOLIDAY', provisional: false }]);
  });

  it('refuses a foreign division with the reason, and those who are no authority altogether', async () => {
    const foreign = await api.as(authority.id).ask(CORRECT, { input: input({ division: '430400', reason: ' ' }) });
    expect(foreign.body.data.correctCalendar).toEqual({
      days: null,
      userErrors: [
        { code: 'FOREIGN_JURISDICTION', path: ['input', 'division'] },
        { code: 'REASON_REQUIRED', path: ['input', 'reason'] },
      ],
    });
    const clerk = await api.as(people.clerk.id).ask(CORRECT, { input: input() });
    expect(clerk.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
