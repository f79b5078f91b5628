import { beforeAll, describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { stayingOf } from './stay.ts';

const at = '2026-11-28T10:00:00+08:00';
const open = { at, open: true, enter: true, exit: true, provisional: false, notice: null, opensAt: null };
const until = (time: string): string => `2026-11-28T${time}:00+08:00`;

/** A lot that must be left at 16:00 of that day. */
const lot = { ...open, mustLeaveBy: until('16:00') };

describe('a stay until a time', () => {
  beforeAll(() => {
    locale.language = 'zh';
  });

  it('fits, and it is said how much is left over', () => {
    const standing = stayingOf(lot, false, true, until('14:30'));
    expect(standing).toMatchObject({ tone: 'open', until: { left: '够停，富余 1 小时 30 分钟' } });
    expect(standing.note).toBeUndefined();
  });

  it('fits just so', () => {
    expect(stayingOf(lot, false, true, until('16:00')).until?.left).toBe('刚好够');
  });

  it('does not fit: when cars must leave, and how much too early that is', () => {
    const standing = stayingOf(lot, false, true, until('18:00'));
    expect(standing).toMatchObject({ tone: 'soon', word: '时间不够' });
    expect(standing.note?.text).toMatch(/须在.*16:00 前驶离，比您的时间早 2 小时。/);
    expect(standing.until).toBeUndefined();
  });

  it('begins before the place opens: by how much', () => {
    const shut = { ...open, open: false, mustLeaveBy: null, opensAt: until('10:30') };
    expect(stayingOf(shut, false, true, until('12:00')).note?.text).toBe('比您到的时间晚 30 分钟开放。');
    expect(stayingOf(shut, false, true, until('10:30')).note).toBeUndefined();
  });

  it('fits where no end is in sight', () => {
    expect(stayingOf({ ...open, mustLeaveBy: null }, false, true, until('18:00'))).toEqual({
      tone: 'open',
      word: '届时开放',
    });
  });

  it('is not spoken of when none is meant', () => {
    expect(stayingOf(lot, false, true, undefined)).toMatchObject({
      tone: 'open',
      word: '届时开放',
      until: { left: undefined },
    });
  });
});
