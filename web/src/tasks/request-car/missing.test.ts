import { describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { blank, draftOf, typed, type Form } from './form.ts';
import { missingIn, unkeepable, wrongSoFar } from './missing.ts';

const now = Date.parse('2026-11-24T09:05:00+08:00');
const form = (change: Partial<Form> = {}): Form => ({
  ...blank(now, '市生态环境局'),
  destination: '茶陵县',
  reason: '调研',
  telephone: '138 1234-5678',
  ...change,
});
const places = (...args: Parameters<typeof missingIn>): (string | undefined)[] =>
  missingIn(...args).map(({ path }) => path[0]);

describe('what is missing in a form', () => {
  it('is nothing in a usual trip', () => {
    expect(missingIn(form(), now)).toEqual([]);
  });
  it('is told all at once and in the order of the page, a departure that is over among the rest', () => {
    const wrong = form({
      destination: '县',
      distanceKm: 12.5,
      from: '2026-11-24T08:00',
      reason: ' ',
      passengers: 0,
      telephone: '12345',
      luggage: null,
      repeats: true,
    });
    const all = [
      'destination',
      'distanceKm',
      'from',
      'reason',
      'passengers',
      'telephone',
      'luggage',
      'weekdays',
      'until',
    ];
    expect(places(wrong, now)).toEqual(all);
    expect(places(wrong)).toEqual(all.filter((field) => field !== 'from'));
  });
  it('is said once of times that are empty', () => {
    expect(places(form({ from: '', to: '' }), now)).toEqual(['from', 'to']);
    expect(places(form({ from: '2026-11-24T12:00', to: '2026-11-24T11:00' }), now)).toEqual(['to']);
  });
  it('is told in the language chosen since', () => {
    locale.language = 'zh';
    const told = missingIn(form({ destination: '' }), now);
    expect(told.map(({ message }) => message)).toEqual(['请填写去哪里，至少 2 个字']);
    locale.language = 'en';
    expect(told.map(({ message }) => message)).toEqual(['Enter where you are going, in at least 2 characters']);
    locale.language = 'zh';
  });
  it('does not keep a draft from being saved, and what was typed comes back', () => {
    const odd = form({ passengers: 0, luggage: null, distanceKm: -3 });
    expect(unkeepable(odd)).toEqual([]);
    const { window = null, recurrence = null, ...trip } = draftOf(odd);
    expect(typed({ trip: { ...trip, window }, recurrence }, blank(now, ''))).toMatchObject({
      passengers: 0,
      luggage: null,
      distanceKm: -3,
    });
    expect(unkeepable(form({ passengers: 1.5, distanceKm: 1e12 })).map(({ path }) => path[0])).toEqual([
      'distanceKm',
      'passengers',
    ]);
  });
});

describe('what is told while one types', () => {
  const empty = blank(Date.parse('2026-11-24T09:00:00+08:00'), '卫健局');
  it('is half a kilometre, a minute off the quarter-hour and a place too long, but nothing that is only missing', () => {
    expect(wrongSoFar(empty)).toEqual([]);
    const typed = { ...empty, distanceKm: 1.5, from: '2026-11-25T09:07', destination: '长'.repeat(101) };
    expect(wrongSoFar(typed).map(({ path }) => path[0])).toEqual(['destination', 'distanceKm', 'from']);
  });
  it('names the one place on the way that is too long, and lets the others be', () => {
    const typed = { ...empty, stops: ['渌口区', '长'.repeat(101), '长'.repeat(100)] };
    expect(wrongSoFar(typed).map(({ path }) => path)).toEqual([['stops', '1']]);
  });
});
