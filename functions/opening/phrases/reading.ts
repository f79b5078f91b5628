/** What became of a clerk's line: its readings, or where it was not understood and what should stand there. Pure. */
import type { LocalizedText } from '../../platform/text.ts';
import { exampleNear, expectations, type Expected } from './examples.ts';
import type { Parts } from './found.ts';
import { forbids, isOfOther, OTHER_THING } from './others.ts';
import type { Phrase } from './types.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a line stopped being understood. */
export interface PhraseTrouble {
  readonly offset: number;
  readonly expected: LocalizedText;
  readonly example: string;
}

/** Days of two sorts listed together: 双休日、春节假期. */
export interface Union {
  readonly first: Span;
  readonly second: Span;
}

/** One reading: understood. Several: the writer must choose. None: there is trouble. */
export interface LineReading {
  readonly readings: readonly Phrase[];
  /** What was taken for granted: the writer must say that it is so. */
  readonly assumed?: readonly LocalizedText[];
  readonly trouble?: PhraseTrouble;
  /** The days that stand together where there is trouble, since one rule cannot mean either of them. */
  readonly union?: Union;
}

export const trouble = (line: string, offset: number, expected: Expected): LineReading => ({
  readings: [],
  trouble: { offset, expected: expectations[expected], example: exampleNear(line) },
});

const LUNAR = /[^,;]{0,6}(?:正月|腊月|农历|初[一二三四五六七八九十]|除夕)|[^,;]{0,4}当[天日]/y;

/** A moment of a day without a year is of one year alone. */
const DATED_ONCE = /(?:自|从)?\d{1,2}月\d{1,2}[日号]\s*(?:、|[早上下中午晚间夜]*[零\d])/y;
/** 最多停放4小时: how long one may stay. */
const STAY = /^[^,;()\d]*(?:最[多长]|限[时停]|不得超过)[^,;()\d]*\d+\s*个?(?:小时|分钟)/;

/** A season of its own or a term, whose dates each place sets: 寒假期间, 夏季. */
const UNDATED =
  /[^,;()\d]{0,4}(?:寒暑?假|暑[假期]|[春夏秋冬](?:季|令)|学期|开学|放假|[汛会]期|期[间内]|雨季|旺季|淡季|春运|三伏)(?![^,;]{0,6}[（(]?\d{1,2}月)/y;
/** 国庆节后首个工作日起: from a day that is no date. */
const SINCE_A_DAY = /[^,;()\d]{1,12}(?:[节假]后|假期后|期间后|结束后)[^,;()\d]{0,8}起/y;

const WEATHER = /[^,;()]{0,6}(?:雨|雪|雾|台风|高温|天气)/y;
/** 节假日顺延: to which day nobody can tell. */
const POSTPONED = /[^,;()\d]{0,8}顺延(?!至|到)/y;

/** 双周周六, 单双周, 两周一次: which weeks these are nobody can tell for ever. */
const ALTERNATE = /^每?逢?(?:[单双大小](?:周|星期)|单双周|大小周|隔[周星]|隔一?个?(?:周|星期)|[两2二]个?(?:周|星期))/;

/** What should stand where nothing was understood. */
export const expectedAt = (plain: string, at: number, found: Parts): Expected => {
  UNDATED.lastIndex = SINCE_A_DAY.lastIndex = WEATHER.lastIndex = POSTPONED.lastIndex = at;
  if (/^(?:延长|提前|推迟|延后)/.test(plain.slice(at))) return 'LONGER';
  if (/^(?:[本这上下](?:个?月|周|星期|礼拜)|[今明去]年|年[初底末])/.test(plain.slice(at))) return 'ITS_DATE';
  if (ALTERNATE.test(plain.slice(at))) return 'EVERY_OTHER_WEEK';
  if (/^其[余他它]/.test(plain.slice(at))) return 'REST';
  if (WEATHER.test(plain)) return 'NO_WEATHER';
  if (POSTPONED.test(plain)) return 'NO_POSTPONING';
  if (SINCE_A_DAY.test(plain)) return 'ITS_DATE';
  if (UNDATED.test(plain)) return 'ITS_DATES';
  if (STAY.test(plain.slice(at))) return 'NO_STAY';
  const [words] = /^[^,;()\d]*/.exec(plain.slice(at)) ?? [''];
  if (OTHER_THING.test(words)) return 'OTHER_PLACE';
  if (found.hours && (isOfOther(words, words) || forbids(words, ''))) return 'OTHER_USE';
  LUNAR.lastIndex = at;
  if (LUNAR.test(plain)) return 'CIVIL_DATES';
  DATED_ONCE.lastIndex = at;
  if (DATED_ONCE.test(plain)) return 'YEAR';
  return Object.keys(found).length === 0 ? 'BEGINNING' : 'NEXT_PART';
};
