import { afterEach, describe, expect, it } from 'vitest';
import { lasting } from './format.ts';
import { locale } from './i18n.svelte.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const was = locale.language;
afterEach(() => {
  locale.language = was;
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
