/** How much is opened: what the public may hold the city to. */
import type { Calendar } from '../../calendar/types.ts';
import { covers } from '../../platform/access.ts';
import { addDays, civilDate, HOUR, instantAt, type Instant } from '../../platform/time.ts';
import type { Place } from '../types.ts';
import { windowsFrom } from './facts.ts';
import type { OpeningFigures } from './types.ts';

const WEEK = 7;
/** A place counts as verified for so many days after it was seen open. */
const VERIFIED_DAYS = 30;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export const figuresOf = (
  divisionCode: string,
  places: readonly Place[],
  calendarOf: (divisionCode: string) => Calendar,
  at: Instant,
): OpeningFigures => {
  const today = civilDate(at);
  const [begin, end] = [instantAt(today), instantAt(addDays(today, WEEK))];
  const windowsOf = windowsFrom(calendarOf, today, WEEK);
  const hoursOf = (place: Place): number =>
    sum(windowsOf(place).map(({ from, to }) => Math.min(to, end) - Math.max(from, begin))) / HOUR;
  const isOpen = (place: Place): boolean => windowsOf(place).some(({ from, to }) => from <= at && at < to);
  const isVerified = ({ lastVerifiedOpenOn }: Place): boolean =>
    lastVerifiedOpenOn !== undefined && lastVerifiedOpenOn > addDays(today, -VERIFIED_DAYS);

  const count = (code: string, counted: readonly Place[]): Omit<OpeningFigures, 'byDivision'> => ({
    divisionCode: code,
    at,
    units: new Set(counted.map(({ unitId }) => unitId)).size,
    lots: counted.filter(({ kind }) => kind === 'PARKING_LOT').length,
    grounds: counted.filter(({ kind }) => kind === 'SPORTS_GROUND').length,
    spaces: sum(counted.map(({ spaces }) => spaces?.offered ?? 0)),
    openNow: counted.filter(isOpen).length,
    hoursPerWeek: Math.round((sum(counted.map(hoursOf)) / Math.max(1, counted.length)) * 10) / 10,
    verified: counted.filter(isVerified).length,
  });
  const own = places.filter((place) => covers(divisionCode, place.divisionCode));
  const parts = [...Map.groupBy(own, (place) => place.divisionCode)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...count(divisionCode, own),
    byDivision: parts.map(([code, counted]) => ({ ...count(code, counted), byDivision: [] })),
  };
};
