/** A line that stands there already, as the parts of the form that says it. */
import type { DaySelector, Movement, OpeningPeriod, OpeningRule } from '../../../../functions/opening/engine/types.ts';
import {
  lunarDaysWord,
  lunarEndWord,
  lunarWord,
  monthDaysWord,
} from '../../../../functions/opening/engine/days-words.ts';
import { monthDayWord } from '../../../../functions/opening/engine/words.ts';
import { seasonWord } from '../../../../functions/opening/phrases/writing-days.ts';
import { hoursList, writePhrase } from '../../../../functions/opening/phrases/writing.ts';
import type { Phrase } from '../../../../functions/opening/phrases/types.ts';
import { said } from '../../lib/i18n.svelte.ts';
import { LineForm } from './forming.svelte.ts';

type Parts = Partial<LineForm>;

/** What a field shows: the words without those that the form puts before them. */
const typed = <T>(value: T | undefined, word: (value: T) => string, before = /^$/): string =>
  value === undefined ? '' : word(value).replace(before, '');

const datesWord = (dates: readonly string[]): string => dates.map((day) => monthDayWord(day, 'zh')).join('、');

/** A time of the day, or of the day after. */
const clock = (time: string): { readonly time: string; readonly isNext: boolean } => {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const isNext = 60 * hour + minute > 1_440;
  return { time: `${String(isNext ? hour - 24 : hour)}:${String(minute).padStart(2, '0')}`, isNext };
};

const movementParts = ({ barred = [], lastEntryMinutes }: Movement): Parts => {
  const hoursOf = (what: 'ENTRY' | 'MOVEMENT'): string =>
    hoursList(
      barred.filter((one) => one.what === what).map(({ hours }) => hours),
      'zh',
    );
  return { noEntry: hoursOf('ENTRY'), noMovement: hoursOf('MOVEMENT'), lastEntryMinutes: lastEntryMinutes ?? null };
};

const daysParts = ({ except = {}, ...on }: DaySelector): Parts => ({
  kinds: on.kinds ?? [],
  weekdays: on.weekdays ?? [],
  inMonth: on.inMonth ?? [],
  everyOtherWeekFrom: on.everyOtherWeekFrom ?? '',
  named: on.named ?? [],
  inRun: on.inRun ?? [],
  beside: on.beside ?? '',
  before: on.before ?? [],
  season: typed(on.season, (season) => seasonWord(season, 'zh'), /^每年/),
  dates: typed(on.dates, datesWord),
  monthDays: typed(on.monthDays, (days) => monthDaysWord(days, 'zh'), /^每月/),
  lunar: typed(on.lunar, (spans) => lunarWord(spans, 'zh'), /^农历/),
  lunarDays: typed(on.lunarDays, (days) => lunarDaysWord(days, 'zh'), /^农历每月/),
  exceptKinds: except.kinds ?? [],
  exceptWeekdays: except.weekdays ?? [],
  exceptNamed: except.named ?? [],
  exceptDates: typed(except.dates, datesWord),
  exceptLunar: typed(except.lunar, (spans) => lunarWord(spans, 'zh'), /^农历/),
});

const ruleParts = (rule: OpeningRule): Parts => {
  switch (rule.type) {
    case 'DAILY':
      return { ...daysParts(rule.on), ...movementParts(rule), hours: hoursList(rule.hours, 'zh') };
    case 'CLOSED': {
      const hours = hoursList(rule.hours, 'zh');
      return { ...daysParts(rule.on), hours: hours === '全天' ? '' : hours };
    }
    case 'BREAK': {
      const { time: to, isNext: morrow } = clock(rule.to);
      return {
        ...{ ...movementParts(rule), ...daysParts(rule.season ? { season: rule.season } : {}) },
        ...{ kinds: rule.named && rule.of.join() === 'HOLIDAY' ? [] : rule.of, named: rule.named ?? [] },
        ...{ eve: rule.eve ?? false, from: clock(rule.from).time, to, morrow },
      };
    }
    case 'WEEKLY':
      return {
        ...{ ...movementParts(rule), firstWeekday: rule.firstDay, lastWeekday: rule.lastDay },
        ...{ from: clock(rule.from).time, to: clock(rule.to).time },
        season: typed(rule.season, (season) => seasonWord(season, 'zh'), /^每年/),
      };
    case 'YEARLY': {
      const dayWord = (day: string): string => (rule.lunar ? lunarEndWord(day, 'zh') : monthDayWord(day, 'zh'));
      return {
        ...{ ...movementParts(rule), firstDay: dayWord(rule.firstDay), lastDay: dayWord(rule.lastDay) },
        ...{ from: clock(rule.from).time, to: clock(rule.to).time },
      };
    }
  }
};

const periodParts = (period: OpeningPeriod): Parts => {
  const { name, replacesRules } = period;
  const common = { ...movementParts(period), replacesRules, name: name ? said(name) : '' };
  if (period.type === 'EACH_DAY')
    return {
      ...{ ...common, firstDate: period.firstDay, lastDate: period.lastDay },
      hours: hoursList(period.hours, 'zh'),
    };
  const [firstDate, from] = period.from.split('T') as [string, string];
  const [lastDate, to] = period.to.split('T') as [string, string];
  return { ...common, firstDate, from: clock(from).time, lastDate, to: clock(to).time };
};

const partsOf = (phrase: Phrase): Parts => {
  switch (phrase.kind) {
    case 'RULE': {
      const { type, effectiveFrom = '', effectiveTo = '' } = phrase.rule;
      return { type, effectiveFrom, effectiveTo, ...ruleParts(phrase.rule) };
    }
    case 'PERIOD':
      return { type: phrase.period.type, ...periodParts(phrase.period) };
    case 'RESTRICTION':
      return { type: 'RESTRICTION', ...movementParts(phrase.movement) };
  }
};

/** The form filled with a line; undefined where it would not say the very same. */
export const filledForm = (phrase: Phrase): LineForm | undefined => {
  const form = Object.assign(new LineForm(), partsOf(phrase));
  const { readings, assumed } = form.reading;
  const isSame = readings.length === 1 && !assumed && readings[0] && writePhrase(readings[0]) === writePhrase(phrase);
  return isSame ? form : undefined;
};
