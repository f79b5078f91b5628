import { covers, hasRole, type Viewer } from '../platform/access.ts';
import { refusal, type Refusal } from '../platform/result.ts';
import { officialDay } from './official.ts';
import type { Calendar, CalendarDay, Correction, CorrectCalendarRefusal, DayChange } from './types.ts';

/** The calendar without any correction. */
export const nationalCalendar: Calendar = officialDay;

const correctedDay = (change: DayChange, { reason, source, correctedAt }: Correction): CalendarDay | undefined => {
  if (change.kind === null) return undefined;
  const holiday = change.holiday ?? (change.kind === 'HOLIDAY' ? officialDay(change.date).holiday : undefined);
  return {
    date: change.date,
    kind: change.kind,
    ...(holiday ? { holiday } : {}),
    provisional: false,
    correction: { reason, source, correctedAt },
  };
};

/** Levels of a division code from the province down: a lower one knows its own days best and prevails. */
const level = ({ divisionCode }: Correction): number => divisionCode.replace(/(00){1,2}$/, '').length;

const inOrderOfTime = (a: Correction, b: Correction): number => a.correctedAt - b.correctedAt || (a.id < b.id ? -1 : 1);

/**
 * The calendar of one division: its own corrections before those of the divisions above it, these before the
 * official data; within one division the latest word on a day counts, and taking a word back uncovers what lies below.
 */
export const calendarOf = (divisionCode: string, corrections: readonly Correction[]): Calendar => {
  const applying = corrections.filter((correction) => covers(correction.divisionCode, divisionCode));
  if (applying.length === 0) return nationalCalendar;
  const days = new Map<string, CalendarDay>();
  for (const one of [...new Set(applying.map(level))].sort((a, b) => a - b)) {
    const own = new Map<string, CalendarDay | undefined>();
    for (const correction of applying.filter((correction) => level(correction) === one).sort(inOrderOfTime))
      for (const change of correction.days) own.set(change.date, correctedDay(change, correction));
    for (const [date, day] of own) if (day) days.set(date, day);
  }
  return (date) => days.get(date) ?? officialDay(date);
};

export const MAX_CORRECTED_DAYS = 100;
const MAX_TEXT = 500;
const MAX_NAME = 60;

const isText = (text: string): boolean => text.trim() !== '' && text.length <= MAX_TEXT;

/** Everything that forbids a correction, all at once. */
export const correctionRefusals = (
  viewer: Viewer,
  { divisionCode, days, reason, source }: Pick<Correction, 'divisionCode' | 'days' | 'reason' | 'source'>,
): Refusal<CorrectCalendarRefusal>[] => {
  const mayCorrect = hasRole(viewer, 'AUTHORITY') && covers(viewer.jurisdiction, divisionCode);
  const dates = new Set(days.map(({ date }) => date));
  const daysFit =
    days.length >= 1 &&
    days.length <= MAX_CORRECTED_DAYS &&
    dates.size === days.length &&
    days.every(({ holiday }) => holiday === undefined || Math.max(holiday.zh.length, holiday.en.length) <= MAX_NAME);
  return [
    ...(mayCorrect ? [] : [refusal('FOREIGN_JURISDICTION', ['input', 'division'], { division: divisionCode })]),
    ...(daysFit ? [] : [refusal('DAYS_INVALID', ['input', 'days'], { days: days.length })]),
    ...(isText(reason) ? [] : [refusal('REASON_REQUIRED', ['input', 'reason'])]),
    ...(isText(source) ? [] : [refusal('REASON_REQUIRED', ['input', 'source'])]),
  ];
};
