import { describe, expect, it } from 'vitest';
import { cityCode, figuresCsv, isNothing, monthAsked, monthAway, ownFigures, trail, type Division } from './figures.ts';

const division = (code: string, level: Division['level']): Division => ({ code, level, name: { zh: code, en: code } });
const hunan = division('430000', 'PROVINCE');
const zhuzhou = division('430200', 'CITY');
const tianyuan = division('430211', 'COUNTY');
const codes = (way: readonly Division[]): string[] => way.map(({ code }) => code);

describe('the month of the figures', () => {
  it('is the one in the address, or the present one when the address holds no month', () => {
    expect(monthAsked('2026-09', '2026-11')).toBe('2026-09');
    for (const text of [undefined, '', '2026-13', '2026-9', 'November'])
      expect(monthAsked(text, '2026-11')).toBe('2026-11');
  });
  it('goes on over the turn of the year, both ways', () => {
    expect(monthAway('2026-12', 1)).toBe('2027-01');
    expect(monthAway('2026-01', -1)).toBe('2025-12');
    expect(monthAway('2026-06', 1)).toBe('2026-07');
  });
});

describe('the way down to a division', () => {
  it('begins at the jurisdiction and names each division once', () => {
    expect(codes(trail(hunan, zhuzhou, tianyuan))).toEqual(['430000', '430200', '430211']);
    expect(codes(trail(hunan, zhuzhou, zhuzhou))).toEqual(['430000', '430200']);
    expect(codes(trail(zhuzhou, zhuzhou, zhuzhou))).toEqual(['430200']);
  });
  it('leaves out what lies above the jurisdiction, and a city that is none', () => {
    expect(codes(trail(tianyuan, zhuzhou, tianyuan))).toEqual(['430211']);
    expect(codes(trail(hunan, null, division('429004', 'COUNTY')))).toEqual(['430000', '429004']);
  });
  it('asks for the city by the first four digits', () => {
    expect(['430211', '430200', '430000'].map(cityCode)).toEqual(['430200', '430200', '430000']);
  });
});

describe('the figures of a division', () => {
  it('leave to its own bodies what none of the divisions below has', () => {
    const whole = { requests: 10, trips: 6, kilometres: 300 };
    const below = [
      { requests: 4, trips: 3, kilometres: 100 },
      { requests: 5, trips: 3, kilometres: 200 },
    ];
    expect(ownFigures(whole, below)).toEqual({ requests: 1, trips: 0, kilometres: 0 });
    expect(isNothing(ownFigures(whole, [whole]))).toBe(true);
    expect(isNothing(ownFigures(whole, below))).toBe(false);
  });
  it('become a CSV that a spreadsheet reads as UTF-8, with commas and quotes kept inside a cell', () => {
    expect(
      figuresCsv(['代码', '名称'], [{ code: '430211', name: '天元区, "新"', requests: 1, trips: 2, kilometres: 3 }]),
    ).toBe('\uFEFF代码,名称\r\n430211,"天元区, ""新""",1,2,3\r\n');
  });
});
