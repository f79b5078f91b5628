/** What an opening may be: every bound, refused at the very field. Pure. */
import { refusal, type Refusal } from '../../platform/result.ts';
import { daysBetween, type CivilDate } from '../../platform/time.ts';
import type { OpeningPeriod, OpeningRule } from '../engine/types.ts';
import {
  each,
  hoursListRefusals,
  isTime,
  lunarDayRefusals,
  monthDayRefusals,
  most,
  movementRefusals,
  seasonRefusals,
  selectionRefusals,
  selectorRefusals,
  timeRefusals,
  when,
  type Found,
  type Path,
} from './checking-parts.ts';
import { readOnce } from '../phrases/once.ts';
import { openingOfPhrases, readPhrase } from '../phrases/phrases.ts';
import { writePhrase } from '../phrases/writing.ts';
import type { NoticeOpening, Phrase } from '../phrases/types.ts';
import type { OpeningRefusal } from './types.ts';

/** An opening as it was asked for; a period is undefined that says neither or both of its alternatives. */
export interface AskedOpening {
  readonly lines: readonly string[];
  readonly rules: readonly OpeningRule[];
  readonly periods: readonly (OpeningPeriod | undefined)[];
}

const forceRefusals = ({ effectiveFrom = '', effectiveTo = '9999' }: OpeningRule, path: Path): Found =>
  when(effectiveFrom > effectiveTo, 'DAY_INVALID', [...path, 'effectiveTo'], { day: effectiveTo });

/** Times of a week or a year are of the day they name. */
const weekTimeRefusals = (time: string, path: Path): Found =>
  when(!isTime(time) || time > '24:00', 'TIME_INVALID', path, { time });

const spanOfRuleRefusals = (rule: OpeningRule, here: Path): Found => {
  switch (rule.type) {
    case 'DAILY':
    case 'CLOSED':
      return [...selectorRefusals(rule.on, [...here, 'on']), ...hoursListRefusals(rule.hours, [...here, 'hours'])];
    case 'BREAK':
      return [
        ...selectionRefusals(rule.of, [...here, 'of']),
        ...selectionRefusals(rule.named, [...here, 'named']),
        ...seasonRefusals(rule.season, [...here, 'season']),
        ...timeRefusals(rule.from, [...here, 'from']),
        ...timeRefusals(rule.to, [...here, 'to']),
      ];
    case 'WEEKLY':
      return [
        ...when(rule.firstDay === rule.lastDay, 'SELECTION_INVALID', [...here, 'lastDay']),
        ...seasonRefusals(rule.season, [...here, 'season']),
        ...weekTimeRefusals(rule.from, [...here, 'from']),
        ...weekTimeRefusals(rule.to, [...here, 'to']),
      ];
    case 'YEARLY': {
      const dayRefusals = rule.lunar ? lunarDayRefusals : monthDayRefusals;
      return [
        ...dayRefusals(rule.firstDay, [...here, 'firstDay']),
        ...dayRefusals(rule.lastDay, [...here, 'lastDay']),
        ...when(rule.firstDay === rule.lastDay, 'SELECTION_INVALID', [...here, 'lastDay']),
        ...weekTimeRefusals(rule.from, [...here, 'from']),
        ...weekTimeRefusals(rule.to, [...here, 'to']),
      ];
    }
  }
};

const FIELD = { DAILY: 'daily', BREAK: 'break', WEEKLY: 'weekly', YEARLY: 'yearly', CLOSED: 'closed' } as const;

const ruleRefusals = (rule: OpeningRule, path: Path): Found => {
  const here = [...path, FIELD[rule.type]];
  const movement = rule.type === 'CLOSED' ? [] : movementRefusals(rule, [...here, 'movement']);
  return [...spanOfRuleRefusals(rule, here), ...movement, ...forceRefusals(rule, here)];
};

/** Quotation marks and bars part a name from the rest when the period is written in a line. */
const isName = (name: string): boolean => {
  const length = Array.from(name).length;
  return length >= 1 && length <= most.name && name.trim() === name && !/["“”「」＂|｜]/.test(name);
};

const periodRefusals = (period: OpeningPeriod | undefined, path: Path): Found => {
  if (!period) return [refusal('ONE_OF', path)];
  const { name } = period;
  const days = period.type === 'EACH_DAY' ? daysBetween(period.firstDay, period.lastDay) : 0;
  const own =
    period.type === 'WHOLE'
      ? [
          ...when(period.from >= period.to, 'SPAN_INVALID', [...path, 'whole', 'to'], {
            from: period.from,
            to: period.to,
          }),
          ...when(
            daysBetween(period.from.slice(0, 10), period.to.slice(0, 10)) > most.periodDays,
            'SPAN_INVALID',
            [...path, 'whole', 'to'],
            { days: most.periodDays },
          ),
        ]
      : [
          ...when(days < 0, 'DAY_INVALID', [...path, 'eachDay', 'lastDay'], { day: period.lastDay }),
          ...when(days > most.periodDays, 'SPAN_INVALID', [...path, 'eachDay', 'lastDay'], { days: most.periodDays }),
          ...hoursListRefusals(period.hours, [...path, 'eachDay', 'hours']),
        ];
  return [
    ...own,
    ...when(name !== undefined && !isName(name.zh), 'TEXT_INVALID', [...path, 'name', 'zh'], { most: most.name }),
    ...when(name !== undefined && !isName(name.en), 'TEXT_INVALID', [...path, 'name', 'en'], { most: most.name }),
    ...movementRefusals(period, [...path, 'movement']),
  ];
};

const phraseRefusals = (phrase: Phrase): Found => {
  if (phrase.kind === 'RULE') return ruleRefusals(phrase.rule, []);
  return phrase.kind === 'PERIOD' ? periodRefusals(phrase.period, []) : movementRefusals(phrase.movement, []);
};

/** The one meaning of a line, or why there is none. What is wrong with it lies in the line as a whole. */
const phraseOf = (line: string, path: Path, read = readPhrase): Phrase | Found => {
  if (line.length > most.lineLength) return [refusal('TEXT_INVALID', path, { most: most.lineLength })];
  const { readings, trouble, assumed } = read(line);
  const [only] = readings;
  if (only && readings.length === 1 && !assumed) {
    const wrong = phraseRefusals(only).map((one) => ({ ...one, path }));
    return wrong.length > 0 ? wrong : only;
  }
  const facts: Refusal['facts'] = trouble
    ? { offset: trouble.offset, zh: trouble.expected.zh, en: trouble.expected.en, example: trouble.example }
    : {
        readings: readings.map((one) => writePhrase(one)).join(' / '),
        readingsEn: readings.map((one) => writePhrase(one, 'en')).join(' / '),
        ...(assumed
          ? { assumed: assumed.map(({ zh }) => zh).join('；'), assumedEn: assumed.map(({ en }) => en).join('; ') }
          : {}),
      };
  return [refusal('WORDS_NOT_UNDERSTOOD', path, facts)];
};

/** The opening that was asked for, or everything that is wrong with it. */
export const openingAsked = (
  asked: AskedOpening,
  path: Path,
): { readonly opening: NoticeOpening; readonly refusals: Refusal<OpeningRefusal>[] } => {
  const phrases = asked.lines
    .slice(0, most.lines)
    .map((line, index) => phraseOf(line, [...path, 'lines', String(index)]));
  const unread = phrases.flatMap((one) => ('kind' in one ? [] : one));
  const said = openingOfPhrases(phrases.flatMap((one) => ('kind' in one ? [one] : [])));
  const opening = {
    rules: [...said.rules, ...asked.rules],
    periods: [...said.periods, ...asked.periods.filter((period) => period !== undefined)],
  };
  const refusals = [
    ...when(asked.lines.length > most.lines, 'TOO_MANY_PARTS', [...path, 'lines'], { most: most.lines }),
    ...unread,
    ...each(asked.rules, [...path, 'rules'], ruleRefusals),
    ...each(asked.periods, [...path, 'periods'], periodRefusals),
    ...when(opening.rules.length > most.rules, 'TOO_MANY_PARTS', [...path, 'rules'], { most: most.rules }),
    ...when(opening.periods.length > most.periods, 'TOO_MANY_PARTS', [...path, 'periods'], { most: most.periods }),
  ];
  const empty = refusals.length === 0 && opening.rules.length + opening.periods.length === 0;
  return { opening, refusals: empty ? [refusal('OPENING_EMPTY', path)] : refusals };
};

/** The period of one line as said today, or of the structured input; exactly one of the two. */
export const periodAsked = (
  line: string | undefined,
  period: OpeningPeriod | undefined,
  given: boolean,
  today: CivilDate,
): { readonly period: OpeningPeriod | undefined; readonly refusals: Found } => {
  if (given === (line !== undefined)) return { period: undefined, refusals: [refusal('ONE_OF', ['input', 'period'])] };
  if (line === undefined) return { period, refusals: periodRefusals(period, ['input', 'period']) };
  const phrase = phraseOf(line, ['input', 'line'], (text) => readOnce(text, today));
  if (!('kind' in phrase)) return { period: undefined, refusals: phrase };
  if (phrase.kind !== 'PERIOD') {
    const facts = {
      offset: 0,
      zh: '日期与时间',
      en: 'a date and hours',
      example: '11月26日 9:00–17:00',
    };
    return { period: undefined, refusals: [refusal('WORDS_NOT_UNDERSTOOD', ['input', 'line'], facts)] };
  }
  return { period: phrase.period, refusals: [] };
};

export const textRefusals = (
  value: string | undefined,
  path: Path,
  { least = 2, greatest }: { readonly least?: number; readonly greatest: number },
): Refusal<'TEXT_INVALID'>[] => {
  if (value === undefined) return [];
  const length = Array.from(value).length;
  return length >= least && length <= greatest
    ? []
    : [refusal('TEXT_INVALID', path, { least, most: greatest, length })];
};
