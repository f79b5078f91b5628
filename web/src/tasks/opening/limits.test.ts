import { describe, expect, it } from 'vitest';
import { limitsIn } from './limits.ts';
import { notUnderstood, readLines } from './lines.ts';

const read = (text: string) => readLines(`工作日18:00至次日7:00开放。\n${text}`, '2026-11-26');

describe('what a notice limits beside its hours', () => {
  it.each([
    '限7座以下小型客车，限高1.9米',
    '停放不得超过48小时，预留20个公务车位',
    '停车场限高2.1米',
    '禁止货车驶入停车场停放',
    '地面车位中30个为公务专用',
  ])('is counted, since nothing is set of it: %s', (text) => {
    const lines = read(text);
    expect(limitsIn(lines)).toBeGreaterThan(0);
    expect(notUnderstood(lines)).toBe(0);
  });

  it.each(['请有序停放，服从管理', '为方便市民停车', '咨询电话：0731-28680000'])(
    'is not seen in other words: %s',
    (text) => {
      expect(limitsIn(read(text))).toBe(0);
    },
  );
});
