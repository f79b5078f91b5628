import { beforeEach, describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { readingHint, readingWrong } from './reading.ts';

beforeEach(() => (locale.language = 'zh'));

describe('a reading as it is typed', () => {
  it('is one an odometer can show, and not below the last', () => {
    expect([100, 101, 9_999_999].map((km) => readingWrong(km, 100))).toEqual([undefined, undefined, undefined]);
    expect(readingWrong(null, 100)).toBe('请填写里程表读数');
    expect(readingHint(12_345)).toBe('填整公里，不小于 12,345');
    for (const km of [12_345.6, 99.5, NaN]) expect(readingWrong(km, 100)).toBe('里程表读数请填整公里，不填小数');
    expect(readingWrong(99, 100)).toBe('里程表读数不能小于 100');
    expect(readingWrong(99_999_999_999, 100)).toBe('里程表读数不能大于 9,999,999，请核对');
  });
});
