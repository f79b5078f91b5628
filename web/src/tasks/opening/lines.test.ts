import { describe, expect, it } from 'vitest';
import {
  confirmed,
  dayOfEffect,
  isAssumed,
  isPlain,
  notUnderstood,
  readLines,
  rewritten,
  sentLines,
  withAnother,
  withLine,
} from './lines.ts';

const notice = ['工作日 18:30–次日7:00，5月至9月', '', '  双休日和法定节假日全天开放，节后首个工作日7:00前驶离'].join(
  '\n',
);

describe('lines of a notice', () => {
  it('are read where they stand; empty ones say nothing', () => {
    const lines = readLines(notice);
    expect(lines.map(({ at, readings }) => [notice.slice(at, at + 3), readings.length])).toEqual([
      ['工作日', 1],
      ['  双', 1],
    ]);
    expect(sentLines(lines)[1]).toBe('双休日和法定节假日全天开放，节后首个工作日7:00前驶离');
  });

  it('bring the day of effect along when it lies ahead', () => {
    const lines = readLines(`决定自2026年12月1日起向社会开放。${notice}`);
    expect(dayOfEffect(lines, '2026-11-25')).toBe('2026-12-01');
    expect(dayOfEffect(lines, '2026-12-01')).toBeUndefined();
    expect(dayOfEffect(readLines(notice), '2026-11-25')).toBeUndefined();
  });

  it('may stand in one, with semicolons between them, as lists show them', () => {
    const joined = '工作日 19:00–次日7:30；双休日和法定节假日全天开放';
    expect(readLines(joined).map(({ readings }) => readings.length)).toEqual([1, 1]);
    const [, second = { at: 0, text: '' }] = readLines(joined);
    expect(withLine(joined, second, '每周三 8:00–9:00')).toBe('工作日 19:00–次日7:30；每周三 8:00–9:00');
  });

  it('are plain when each is understood in one way and something opens', () => {
    expect(isPlain(readLines(notice))).toBe(true);
    expect(isPlain(readLines(''))).toBe(false);
    expect(isPlain(readLines('22:00–次日6:00不得进出'))).toBe(false);
    expect(isPlain(readLines(`${notice}\n工作日 傍晚`))).toBe(false);
  });

  it('that can mean several things are none until one reading stands in their place', () => {
    const [line] = readLines('每天 8:00–6:00');
    expect(line?.readings.length).toBeGreaterThan(1);
    for (const reading of line?.readings ?? [])
      expect(readLines(rewritten('每天 8:00–6:00', reading))[0]?.readings).toEqual([reading]);
  });

  it('that were only taken to mean something are not sent until the writer says that it is so', () => {
    const text = '工作日 18:00-次日7:00，12月4日不开放。请有序停放';
    const [, closed] = readLines(text);
    if (!closed?.readings[0]) throw new Error('nothing was read');
    expect([isAssumed(closed), notUnderstood(readLines(text)), isPlain(readLines(text))]).toEqual([true, 1, false]);
    const agreed = withLine(text, closed, confirmed(closed));
    expect(agreed).toBe('工作日 18:00-次日7:00\n每年12月4日不开放。请有序停放');
    expect(isPlain(readLines(agreed))).toBe(true);
  });

  it.each([
    ['9月25日至27日、10月1日至7日，每天7:30至21:30'],
    ['关于2026年国庆节期间开放停车场的公告\n国庆期间每天8:00-20:00开放。10月8日不开放'],
    ['工作日晚7:00-9:00开放，其余时间全天'],
    ['五一、国庆8:00-20:00开放。12月4日、5日不开放'],
  ])('have nothing left open once each is confirmed, in whatever order: %s', (notice) => {
    const meant = (text: string) => readLines(text, '2026-01-05').flatMap(({ readings }) => readings);
    for (const last of [false, true]) {
      let text = notice;
      for (;;) {
        const open = readLines(text, '2026-01-05').filter(isAssumed);
        const one = open.at(last ? -1 : 0);
        if (!one) break;
        text = withLine(text, one, confirmed(one));
      }
      expect(isPlain(readLines(text, '2026-01-05'))).toBe(true);
      expect(meant(text)).toEqual(meant(notice));
    }
  });

  it('stand by themselves once one in the middle of a sentence is changed', () => {
    const text = '工作日 18:00-22:00（12月4日不开放），周六全天';
    const [, closed] = readLines(text);
    expect(closed && withLine(text, closed, '每年12月4日不开放')).toBe(
      '工作日 18:00-22:00\n每年12月4日不开放\n周六全天',
    );
  });

  it('are changed one at a time', () => {
    expect(withLine('甲\n乙\n丙', { at: 2, text: '乙' }, '丁')).toBe('甲\n丁\n丙');
    expect(withAnother('', '甲')).toBe('甲');
    expect(withAnother('甲\n\n', '乙')).toBe('甲\n乙');
  });
});
