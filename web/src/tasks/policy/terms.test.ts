import { describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { boundsWord, typedBounds, valueWord, type PolicyValue } from './terms.ts';

const value = (term: string, unit: PolicyValue['unit'] = 'DAYS', now = 1): PolicyValue => ({
  term: term as PolicyValue['term'],
  unit,
  value: now,
  least: 0,
  most: 120,
  choices: [],
  name: { zh: term, en: term },
  setBy: null,
});

describe('a value', () => {
  it('is said in its unit, money in yuan, a time of the day as the clock shows it', () => {
    locale.language = 'zh';
    expect(valueWord(value('LEAST_REST_MINUTES_BETWEEN_DAYS', 'MINUTES', 480))).toBe('8 小时');
    expect(valueWord(value('BUFFER_AFTER_MINUTES', 'MINUTES', 0))).toBe('0 分钟');
    expect(valueWord(value('BUS_FARE_FEN', 'FEN', 250))).toBe('¥2.50');
    expect(valueWord(value('DUTY_DAY_START_MINUTES', 'MINUTES', 270))).toBe('04:30');
    expect(valueWord(value('MOST_UNIT_BUDGET_YUAN', 'YUAN', 50_000))).toBe('50,000 元');
    expect(valueWord(value('FARTHEST_KM', 'KM', 5_000))).toBe('5,000 公里');
    expect(valueWord(value('MOST_STOPS', 'TIMES', 5))).toBe('5');
    const choices = [
      { zh: '不调剂', en: 'Nobody' },
      { zh: '全市', en: 'The whole city' },
    ];
    const reach = { ...value('LENDING_REACH', 'CHOICE', 1), choices };
    expect([valueWord(reach), boundsWord(reach)]).toEqual(['全市', '不调剂 / 全市']);
  });
  it('has its bounds in words, and in the unit in which it is typed', () => {
    expect(boundsWord(value('BUFFER_AFTER_MINUTES', 'MINUTES'))).toBe('0 分钟 – 2 小时');
    expect(boundsWord(value('HORIZON_DAYS', 'DAYS'))).toBe('0 – 120 天');
    expect(typedBounds(value('BUFFER_AFTER_MINUTES', 'MINUTES'))).toBe('0 – 120 分钟');
    expect(typedBounds(value('BUS_FARE_FEN', 'FEN'))).toBe('0 – 1.2 元');
    expect(typedBounds(value('WORKDAY_END_MINUTES', 'MINUTES'))).toBe('00:00 – 02:00');
  });
});
