/** Market days of a clerk's line: 逢五逢十, by the civil calendar or the lunar one. Pure. */
import type { DaySelector } from '../engine/types.ts';
import { distinct, word, type Reader } from './parts.ts';
import { spoken } from './times.ts';

type MarketDays = Pick<DaySelector, 'monthDays' | 'lunarDays'>;

const CALENDAR = '(农历|阴历|旧历|公历|阳历)?的?';
const NUMBER = '(?:(?:10|[1-9])(?![\\d:点时月])|[一二三四五六七八九十](?![点时个月]))';

/** The days of a month that end in a number: 5, 15 and 25 of 逢五. */
const endingIn = (number: number): number[] => [number, number + 10, number + 20].filter((day) => day <= 30);

/** Which calendar is meant its word says; without it, either may be. */
export const market: Reader<readonly MarketDays[]> = word(
  new RegExp(
    `${CALENDAR}(?:每月|每)?${CALENDAR}(逢${NUMBER}(?:(?:、逢?|[和及与,]逢|逢|)${NUMBER})*)(?![一二三四五六七八九十号])(?:的?(?:日子|日|天))?(?:的?(?:集市|赶集|大集|集|圩|墟|场)(?:日|天|期)?)?`,
  ),
  ([, before, after, said = '']) => {
    // 逢十五 may be the fifteenth.
    if (/十[一二三四五六七八九]|\d\d/.test(said.replaceAll('10', '十'))) return undefined;
    const numbers = (said.match(/10|\d|[一二三四五六七八九十]/g) ?? []).map((one) => Number(one) || spoken(one));
    const days = distinct(numbers.flatMap(endingIn)).sort((a, b) => a - b);
    const calendar = before ?? after;
    const isLunar = calendar !== undefined && /农|阴|旧/.test(calendar);
    if (calendar !== undefined) return [isLunar ? { lunarDays: days } : { monthDays: days }];
    return [{ monthDays: days }, { lunarDays: days }];
  },
);
