/** How an opening to be set differs from the present one, and what deserves a second look. Pure. */
import type { Calendar, CalendarDay } from '../../calendar/types.ts';
import type { LocalizedText } from '../../platform/text.ts';
import {
  addDays,
  civilDate,
  HOUR,
  instantAt,
  MINUTE,
  type CivilDate,
  type Instant,
  type Window,
} from '../../platform/time.ts';
import { dayNumber, type DayNumber } from '../engine/clock.ts';
import { daysOf, type Days } from '../engine/days.ts';
import { planOf, type Source } from '../engine/plan.ts';
import type { Opening } from '../engine/types.ts';
import { openWindows, windowsBetween } from '../engine/windows.ts';
import { momentWord, both } from '../engine/words.ts';
import type { Difference, Differences, DifferenceSpan, PreviewPart, Warning, WarningKind } from './types.ts';

/** The coming days looked at, and how many holidays beyond them. */
export const COMING_DAYS = 28;
const HOLIDAYS = 3;
/** How far ahead the next holidays, and any opening at all, are looked for. */
const AHEAD_DAYS = 400;

const daysFrom = (calendar: Calendar, first: CivilDate, count: number): CalendarDay[] =>
  Array.from({ length: count }, (_, index) => calendar(addDays(first, index)));

/** The next public holidays after a day, each with the day before and the day after. */
const holidaysAfter = (calendar: Calendar, day: CivilDate): { name: LocalizedText; days: CalendarDay[] }[] => {
  const found: { name: LocalizedText; days: CalendarDay[] }[] = [];
  for (let ahead = 1; ahead <= AHEAD_DAYS && found.length < HOLIDAYS; ahead += 1) {
    const date = addDays(day, ahead);
    const { kind, holiday } = calendar(date);
    if (kind !== 'HOLIDAY') continue;
    let last = date;
    while (calendar(addDays(last, 1)).kind === 'HOLIDAY') last = addDays(last, 1);
    const length = Math.round((instantAt(last) - instantAt(date)) / (24 * HOUR)) + 1;
    found.push({
      name: holiday ?? { zh: '节假日', en: 'public holiday' },
      days: daysFrom(calendar, addDays(date, -1), length + 2),
    });
    ahead += length;
  }
  return found;
};

/** The instants of a span sorted into before, after and both. */
const spansBetween = (before: readonly Window[], after: readonly Window[], { from, to }: Window): DifferenceSpan[] => {
  const inside = (windows: readonly Window[], at: Instant): boolean =>
    windows.some((window) => window.from <= at && at < window.to);
  const edges = [...before, ...after].flatMap((window) => [window.from, window.to]);
  const cuts = [...new Set([from, ...edges.filter((at) => at > from && at < to), to])].sort((a, b) => a - b);
  const spans: DifferenceSpan[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const [was, is] = [inside(before, start), inside(after, start)];
    if (!was && !is) continue;
    const difference = was && is ? 'STAYS_OPEN' : is ? 'OPENS' : 'CLOSES';
    const end = cuts[index + 1] ?? to;
    const last = spans.at(-1);
    if (last?.difference === difference && last.to === start) spans[spans.length - 1] = { ...last, to: end };
    else spans.push({ from: start, to: end, difference });
  }
  return spans;
};

const partOf = (before: Opening, after: Opening, calendar: Calendar, days: readonly CalendarDay[]): PreviewPart => {
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
  const count = days.length;
  const span = { from: instantAt(first), to: instantAt(addDays(last, 1)) };
  const windows = openWindows(after, calendar, first, count);
  return { days, windows, spans: spansBetween(openWindows(before, calendar, first, count), windows, span) };
};

const minutes = (parts: readonly PreviewPart[], wanted: Difference): number =>
  parts
    .flatMap(({ spans }) => spans)
    .reduce((sum, { from, to, difference }) => sum + (difference === wanted ? (to - from) / MINUTE : 0), 0);

/** First minute of office hours, 09:00 to 17:00 of a working day, in which it is open. */
const openInOffice = (parts: readonly PreviewPart[]): Instant | undefined => {
  for (const { days, windows } of parts)
    for (const { date, kind } of days) {
      if (kind !== 'WORKDAY' && kind !== 'MAKEUP_WORKDAY') continue;
      const [from, to] = [instantAt(date, 9 * 60), instantAt(date, 17 * 60)];
      const window = windows.find((one) => one.from < to && one.to > from);
      if (window) return Math.max(from, window.from);
    }
  return undefined;
};

/** Whether two rules begin on the same day, and say it twice or with other restrictions: a night into a rest day is usual. */
const contradict = (one: Source, other: Source, days: Days, first: DayNumber, last: DayNumber): boolean => {
  const restrictions = ({ barred, lastEntryMinutes }: Source): string => JSON.stringify([barred, lastEntryMinutes]);
  const isDaily = ({ origin }: Source): boolean => origin.type === 'DAILY';
  if (!(isDaily(one) && isDaily(other)) && restrictions(one) === restrictions(other)) return false;
  const begins = new Set(one.spans(days, first, last).map(({ from }) => civilDate(from)));
  return other.spans(days, first, last).some(({ from }) => begins.has(civilDate(from)));
};

/** First minute that two rules open together which contradict each other, of hours that begin on these days: earlier ones are of what held before. */
const firstOverlap = (opening: Opening, calendar: Calendar, days: readonly CalendarDay[]): Instant | undefined => {
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
  const plan = planOf(opening);
  const begin = instantAt(first);
  const [facts, from, to] = [daysOf(calendar), dayNumber(first), dayNumber(last)];
  for (const window of windowsBetween(plan, facts, from, to)) {
    const spans = window.spans.filter(({ from, source }) => from >= begin && plan.rules.includes(source));
    for (const [index, span] of spans.entries()) {
      const other = spans
        .slice(index + 1)
        .find(
          (one) =>
            one.source !== span.source && one.from < span.to && contradict(span.source, one.source, facts, from, to),
        );
      if (other) return other.from;
    }
  }
  return undefined;
};

const warn = (kind: WarningKind, at: Instant | undefined, zh: string, en: string): Warning => ({
  kind,
  ...(at === undefined ? {} : { at }),
  words: both((language) => {
    const words = language === 'zh' ? zh : en;
    return at === undefined ? words : words.replace('@', momentWord(at, language));
  }),
});

const warningsOf = (
  after: Opening,
  calendar: Calendar,
  day: CivilDate,
  parts: readonly PreviewPart[],
  changed: boolean,
): Warning[] => {
  const opens = openWindows(after, calendar, day, AHEAD_DAYS).length > 0;
  const office = openInOffice(parts);
  const overlap = firstOverlap(after, calendar, parts[0]?.days ?? []);
  const provisional = parts.flatMap(({ windows }) => windows).find((window) => window.provisional)?.from;
  return [
    ...(opens
      ? []
      : [
          warn(
            'NEVER_OPENS',
            undefined,
            '照此施行，400 天内一次也不开放。',
            'Set like this, it does not open once within 400 days.',
          ),
        ]),
    ...(changed || !opens
      ? []
      : [warn('NOTHING_CHANGES', undefined, '与现行开放时间相同。', 'The same as the present opening.')]),
    ...(office === undefined
      ? []
      : [
          warn(
            'OPENS_IN_OFFICE_HOURS',
            office,
            '工作日办公时间（9:00–17:00）内也开放，首次为 @。',
            'Also open in office hours (9:00–17:00) of working days, first at @.',
          ),
        ]),
    ...(overlap === undefined
      ? []
      : [
          warn(
            'RULES_OVERLAP',
            overlap,
            '两条规则的时段重叠，首次为 @；重叠时以较宽的进出限制为准。',
            'Two rules open the same hours, first at @; the milder restriction holds then.',
          ),
        ]),
    ...(provisional === undefined
      ? []
      : [
          warn(
            'PROVISIONAL_DAYS',
            provisional,
            '@ 起的部分日子放假安排尚未公布，公布后自动更新。',
            'From @ on, some days rest on holiday arrangements that are not yet known; they follow once published.',
          ),
        ]),
  ];
};

/** What would change from a day on. */
export const differencesOf = (before: Opening, after: Opening, calendar: Calendar, day: CivilDate): Differences => {
  const coming = daysFrom(calendar, day, COMING_DAYS);
  const holidays = holidaysAfter(calendar, coming.at(-1)?.date ?? day);
  const parts = [
    partOf(before, after, calendar, coming),
    ...holidays.map(({ name, days }) => ({ holiday: name, ...partOf(before, after, calendar, days) })),
  ];
  const [opensMinutes, closesMinutes] = [minutes(parts, 'OPENS'), minutes(parts, 'CLOSES')];
  const changed = opensMinutes + closesMinutes > 0;
  return { parts, opensMinutes, closesMinutes, warnings: warningsOf(after, calendar, day, parts, changed) };
};

/** Day from which a preview looks: the day of effect, never one that has passed. */
export const lookFrom = (effectiveFrom: CivilDate, now: Instant): CivilDate =>
  effectiveFrom > civilDate(now) ? effectiveFrom : civilDate(now);
