/** Writes the days of rules in the words of a clerk's line. Pure. */
import type { DayKind } from '../../calendar/types.ts';
import type { Language } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { DaySelector, Season } from '../engine/types.ts';
import { daysWords, exceptWord } from '../engine/days-words.ts';
import { listWord, monthDayWord } from '../engine/words.ts';
import { monthEnd } from './parts.ts';

export const joined = (parts: readonly string[], language: Language): string =>
  parts.join(language === 'zh' ? '，' : ', ');

const KIND: Readonly<Record<DayKind, LocalizedText>> = {
  WORKDAY: { zh: '工作日（不含调休上班日）', en: 'ordinary workdays' },
  MAKEUP_WORKDAY: { zh: '调休上班日', en: 'days worked in exchange' },
  REST_DAY: { zh: '双休日', en: 'rest days' },
  HOLIDAY: { zh: '法定节假日', en: 'public holidays' },
};

export const kindsWord = (kinds: readonly DayKind[], language: Language): string => {
  const working = kinds.includes('WORKDAY') && kinds.includes('MAKEUP_WORKDAY');
  const words = kinds
    .filter((kind) => !(working && kind === 'MAKEUP_WORKDAY'))
    .map((kind) =>
      working && kind === 'WORKDAY' ? (language === 'zh' ? '工作日' : 'workdays') : KIND[kind][language],
    );
  return language === 'zh' ? words.join('和') : listWord(words, 'en');
};

export const seasonWord = ({ from, to }: Season, language: Language): string => {
  const [begin, end] = [Number(from.slice(0, 2)), Number(to.slice(0, 2))];
  if (language === 'en') return `every ${monthDayWord(from, 'en')} to ${monthDayWord(to, 'en')}`;
  const over = from > to ? '次年' : '';
  if (from.endsWith('-01') && Number(to.slice(3)) === monthEnd(end))
    return `${String(begin)}月至${over}${String(end)}月`;
  return `每年${monthDayWord(from, 'zh')}至${over}${monthDayWord(to, 'zh')}`;
};

/** The days of a rule as one clause, with those left out. */
export const daysClause = (on: DaySelector, language: Language): string => {
  const words = daysWords(on, language, kindsWord);
  const none = language === 'zh' ? '每天' : 'every day';
  return joined(words.length > 0 ? words : [none], language) + exceptWord(on.except ?? {}, language, kindsWord);
};
