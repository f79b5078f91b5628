import { describe, expect, it } from 'vitest';
import { readNotice } from './phrase-notice.ts';
import { readOnce } from './phrase-once.ts';
import { readPhrase } from './phrases.ts';
import { writePhrase } from './phrase-writing.ts';

const meant = (text: string): string[] =>
  readNotice(text).flatMap(({ readings }) => readings.map((one) => writePhrase(one)));

describe('a notice pasted whole', () => {
  const notice =
    '为方便市民停车，自2026年12月1日起，市政府大院停车场工作日18:00至次日8:00、双休日和法定节假日全天向社会免费开放，限高2.1米。请有序停放，不得占用消防通道。除夕不开放；22:00–次日6:00不得进出。';

  it('is read sentence by sentence; what says nothing of opening is set aside and no fault', () => {
    const lines = readNotice(notice);
    expect(lines.flatMap(({ trouble }) => (trouble ? [trouble] : []))).toEqual([]);
    expect(meant(notice)).toEqual([
      '自2026年12月1日起，工作日 18:00–次日8:00',
      '自2026年12月1日起，双休日和法定节假日 全天',
      '除夕不开放',
      '22:00–次日6:00不得进出',
    ]);
    expect(lines.flatMap(({ unused }) => unused)).toEqual([
      '为方便市民停车',
      '市政府大院停车场',
      '向社会',
      '限高2.1米',
      '请有序停放，不得占用消防通道',
    ]);
  });

  it('keeps what is sent readable by itself', () => {
    for (const { said, readings } of readNotice(notice))
      if (said !== '') expect(readPhrase(said).readings).toEqual(readings);
  });

  it.each([
    ['为方便市民，工作日18:00至次日8:00寒假向社会开放。周三 9:00-11:00', '寒假向社会开放'],
    ['双休日全天开放。上学日8:00-20:00开放', '上学日8:00-20:00开放'],
    ['双休日全天开放。工作日 傍晚', '傍晚'],
  ])('marks exactly what may matter and was not understood: %s', (text, marked) => {
    const wrong = readNotice(text).find(({ trouble }) => trouble);
    expect(wrong?.text.slice(wrong.trouble?.offset)).toBe(marked);
  });

  it('that opens nothing is not understood, not prose', () => {
    expect(readNotice('请有序停放车辆')[0]?.trouble?.offset).toBe(0);
  });
});

describe('a line said today', () => {
  const today = '2026-11-25';
  const read = (line: string): string | undefined => readOnce(line, today).readings.map((one) => writePhrase(one))[0];

  it.each([
    ['11月26日 9:00-17:00', '2026年11月26日 9:00–17:00'],
    ['今天9:00-17:00', '2026年11月25日 9:00–17:00'],
    ['明天18:00至11月28日8:00', '2026年11月26日18:00至2026年11月28日8:00连续开放'],
    ['1月5日9:00-17:00', '2027年1月5日 9:00–17:00'],
    ['11月20日9:00-17:00', '2026年11月20日 9:00–17:00'],
    ['2027年5月1日 9:00-17:00', '2027年5月1日 9:00–17:00'],
  ])('%s has its date', (line, said) => {
    expect(read(line)).toBe(said);
  });

  it('that is not understood is marked where it was typed', () => {
    const line = '今天9:00-17:00马拉松';
    expect(line.slice(readOnce(line, today).trouble?.offset)).toBe('马拉松');
  });
});
