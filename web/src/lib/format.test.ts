import { afterEach, describe, expect, it } from 'vitest';
import { ago, bracketed, count, dayName, lasting, moment, weekdayLetter, yuan } from './format.ts';
import { locale } from './i18n.svelte.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const was = locale.language;
afterEach(() => {
  locale.language = was;
});

describe('a moment', () => {
  // Sunday 22 November 2026, 23:30 in Shanghai.
  const today = new Date('2026-11-22T23:30:00+08:00');
  const said = (local: string): string => moment(`${local}:00+08:00`, today);

  it('is said against the day it is in Shanghai, and by its date from a week on or in the past', () => {
    locale.language = 'zh';
    expect(said('2026-11-22T08:00')).toBe('今天 08:00');
    expect(said('2026-11-23T00:05')).toBe('明天 00:05');
    expect(said('2026-11-24T07:00')).toBe('周二 07:00');
    expect(said('2026-11-29T07:00')).toBe('11月29日 周日 07:00');
    expect(said('2026-11-21T07:00')).toBe('11月21日 周六 07:00');
  });

  it('is said with its year when that is another one', () => {
    locale.language = 'zh';
    expect(said('2025-11-24T07:00')).toBe('2025年11月24日 周一 07:00');
    expect(said('2027-01-01T07:00')).toBe('2027年1月1日 周五 07:00');
    locale.language = 'en';
    expect(said('2025-11-24T07:00')).toBe('Mon 24 Nov 2025 07:00');
  });
});

describe('a day', () => {
  const today = new Date('2026-11-22T23:30:00+08:00');

  it('is named as it is in Shanghai, also where it begins while it is the day before elsewhere', () => {
    locale.language = 'zh';
    expect(dayName('2026-03-01T00:00:00+08:00', today)).toBe('3月1日 周日');
    expect(weekdayLetter('2026-03-01T00:00:00+08:00')).toBe('日');
    locale.language = 'en';
    expect(dayName('2026-03-01T00:00:00+08:00', today)).toBe('Sun 1 Mar');
    expect(weekdayLetter('2026-02-28T23:59:00+08:00')).toBe('S');
  });

  it.each(['1970-01-01', '2000-02-29', '2026-11-24', '2030-12-31'])('has the weekday of the calendar: %s', (date) => {
    locale.language = 'en';
    const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }).format(new Date(date));
    expect(dayName(`${date}T12:00:00+08:00`, today).slice(0, 3)).toBe(weekday);
  });
});

describe('a count', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_314, '1,314'],
    [1_000_000, '1,000,000'],
  ])('of %i is written %s', (value, text) => {
    expect(count(value)).toBe(text);
  });
});

describe('how long something lasts', () => {
  it('is said to the minute under two days, in days and hours from then on', () => {
    locale.language = 'zh';
    expect(lasting(45 * MINUTE)).toBe('45 分钟');
    expect(lasting(HOUR)).toBe('1 小时');
    expect(lasting(HOUR + 50 * MINUTE)).toBe('1 小时 50 分钟');
    expect(lasting(48 * HOUR - MINUTE)).toBe('47 小时 59 分钟');
    expect(lasting(51 * HOUR + 20 * MINUTE)).toBe('2 天 3 小时');
    expect(lasting(72 * HOUR)).toBe('3 天');
  });

  it('is said in English too, and never below nothing', () => {
    locale.language = 'en';
    expect(lasting(HOUR + 50 * MINUTE)).toBe('1 h 50 min');
    expect(lasting(51 * HOUR)).toBe('2 d 3 h');
    expect(lasting(-MINUTE)).toBe('0 min');
  });
});

describe('how long ago something was', () => {
  it.each([
    ['zh', ['刚刚', '刚刚', '1 分钟前', '2 小时前']],
    ['en', ['just now', 'just now', '1 min ago', '2 h ago']],
  ] as const)('is never 0 minutes: %s', (language, said) => {
    locale.language = language;
    expect([-MINUTE, MINUTE - 1, MINUTE, 2 * HOUR].map(ago)).toEqual(said);
  });
});

describe('what stands in brackets', () => {
  it('has those of the language', () => {
    locale.language = 'zh';
    expect(`9${bracketed('0')}`).toBe('9（0）');
    locale.language = 'en';
    expect(`9${bracketed('0')}`).toBe('9 (0)');
  });
});

it('an amount has its sign before the currency', () => {
  expect([8300, 0, -350].map(yuan)).toEqual(['¥83.00', '¥0.00', '−¥3.50']);
  expect([99_999, 410_000, -123_456_789].map(yuan)).toEqual(['¥999.99', '¥4,100.00', '−¥1,234,567.89']);
});
