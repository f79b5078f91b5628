import { afterAll, describe, expect, it } from 'vitest';
import { makeContext, type Context } from '../platform/context.ts';
import { userErrors } from '../platform/result.ts';
import { freshStore } from '../testing/database.ts';
import { correctCalendar, type CorrectCalendar } from './acts.ts';
import { calendarsOf } from './records.ts';
import { refusalTexts } from './refusals.ts';

const NOW = Date.parse('2026-11-22T10:00:00+08:00');

describe('correctCalendar', async () => {
  let reads = 0;
  const store = await freshStore({ observe: ({ operation }) => (reads += operation === 'query' ? 1 : 0) });
  afterAll(() => store.close());
  const authority = (now = NOW, jurisdiction = '430200'): Context =>
    makeContext({
      store,
      viewer: { kind: 'person', personId: 'psn_a', unitId: 'unt_a', roles: ['AUTHORITY'], jurisdiction },
      language: 'en',
      now,
      requestId: 'r1',
    });
  const input = (idempotencyKey: string, parts: Partial<CorrectCalendar> = {}): CorrectCalendar => ({
    idempotencyKey,
    division: '430211',
    days: [{ date: '2027-02-09', kind: 'HOLIDAY', holidayZh: '春节', holidayEn: 'Spring Festival' }],
    reason: 'arrangement of 2027',
    source: 'notice 1',
    ...parts,
  });
  const kindOn = async (date: string, divisionCode: string, now = NOW) =>
    (await calendarsOf(store, divisionCode, now))(divisionCode)(date).kind;

  it('changes the day for the division and nobody else, at once for this process', async () => {
    expect(await kindOn('2027-02-09', '430211')).toBe('WORKDAY');
    expect(await correctCalendar(authority(), input('k1'))).toEqual({
      ok: true,
      value: [
        {
          date: '2027-02-09',
          kind: 'HOLIDAY',
          holiday: { zh: '春节', en: 'Spring Festival' },
          provisional: false,
          correction: { reason: 'arrangement of 2027', source: 'notice 1', correctedAt: NOW },
        },
      ],
    });
    expect(await kindOn('2027-02-09', '430211')).toBe('HOLIDAY');
    expect(await kindOn('2027-02-09', '430202')).toBe('WORKDAY');
  });

  it('has one effect and one answer however often it is repeated with its key', async () => {
    const first = await correctCalendar(authority(), input('k2', { division: '430221' }));
    const later = await correctCalendar(
      authority(NOW + 1_000),
      input('k3', { division: '430221', days: [{ date: '2027-02-09', kind: 'REST_DAY' }] }),
    );
    expect(later).toMatchObject({ ok: true, value: [{ kind: 'REST_DAY' }] });
    expect(await correctCalendar(authority(NOW + 2_000), input('k2', { division: '430221' }))).toEqual(first);
    expect(await kindOn('2027-02-09', '430221', NOW + 2_000)).toBe('REST_DAY');
  });

  it('refuses a key that was used with other input, even for another division', async () => {
    await correctCalendar(authority(), input('k4'));
    expect(await correctCalendar(authority(), input('k4', { division: '430200' }))).toMatchObject({
      ok: false,
      refusals: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
  });

  it('refuses a foreign division in words that name it and the rule', async () => {
    const answer = await correctCalendar(authority(), input('k5', { division: '430400' }));
    expect(answer.ok ? [] : userErrors(answer.refusals, refusalTexts, 'en')).toEqual([
      {
        code: 'FOREIGN_JURISDICTION',
        message: 'Division 430400 lies outside your jurisdiction.',
        path: ['input', 'division'],
        rule: 'An authority corrects the calendar of its own jurisdiction only.',
      },
    ]);
    expect(await kindOn('2027-02-09', '430400')).toBe('WORKDAY');
  });

  it('is undone by a later correction that takes the day back', async () => {
    await correctCalendar(authority(), input('k6', { division: '430223' }));
    const undone = input('k7', { division: '430223', days: [{ date: '2027-02-09', kind: null }] });
    expect(await correctCalendar(authority(NOW + 1), undone)).toMatchObject({
      ok: true,
      value: [{ kind: 'WORKDAY', provisional: true }],
    });
  });

  it('is read with one query a level, kept for a minute, and read anew after it', async () => {
    const at = NOW + 10 * 60_000;
    const readsOf = async (now: number): Promise<number> => {
      const before = reads;
      await calendarsOf(store, '430200', now);
      return reads - before;
    };
    expect(await readsOf(at)).toBe(2);
    expect(await readsOf(at + 59_000)).toBe(0);
    expect(await readsOf(at + 61_000)).toBe(2);
  });

  it('of a province reaches every county once the minute has passed', async () => {
    const province = input('k8', { division: '430000', days: [{ date: '2027-03-01', kind: 'HOLIDAY' }] });
    await correctCalendar(authority(NOW, '430000'), province);
    expect(await kindOn('2027-03-01', '430481', NOW + 61_000)).toBe('HOLIDAY');
  });
});
