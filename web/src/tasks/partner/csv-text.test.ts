import { describe, expect, it } from 'vitest';
import { csvOf } from '../../lib/csv.ts';
import { rowsOf } from './csv-text.ts';

describe('pasted rows', () => {
  it('are read as they were written, quotes, separators and line ends among them', () => {
    const written = [
      ['编号', '名称', '地址'],
      ['S-1', '天元站, "北门"', '一行\n两行'],
      ['S-2', '', '尾'],
    ];
    expect(rowsOf(csvOf(written))).toEqual(written);
  });
  it('may come from the clipboard of a spreadsheet, with blank lines around', () => {
    expect(rowsOf('编号\t名称\r\nS-1\t天元站, 北门\r\n\r\n')).toEqual([
      ['编号', '名称'],
      ['S-1', '天元站, 北门'],
    ]);
    expect(rowsOf('  \n')).toEqual([]);
  });
});
