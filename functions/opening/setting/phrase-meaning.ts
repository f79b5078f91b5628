/** What the parts of a clerk's line say together: rules, a dated period, or a restriction. Pure. */
import type { DayKind } from '../../calendar/types.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type {
  BreakRule,
  DailyRule,
  DaySelector,
  Hours,
  InForce,
  Movement,
  OpeningPeriod,
  Season,
  Weekday,
} from '../engine/types.ts';
import type { Expected } from './phrase-examples.ts';
import { ALL_DAY } from './phrase-hours.ts';
import { combined, distinct } from './phrase-parts.ts';
import type { Phrase } from './types.ts';

/** Parts of a line as they were found; lists in `kinds`, `before` and `hours` are alternatives. */
export interface Parts {
  name?: LocalizedText;
  force?: InForce;
  season?: Season;
  dates?: readonly string[];
  weekdays?: readonly Weekday[];
  kinds?: readonly (readonly DayKind[])[];
  before?: readonly (readonly DayKind[])[];
  everyDay?: true;
  hours?: readonly (readonly Hours[])[];
  run?: { readonly from: string; readonly to: string };
  leaveBy?: string;
  moments?: { readonly from: string; readonly to: string };
  days?: { readonly firstDay: string; readonly lastDay: string };
  barred?: readonly (readonly NonNullable<Movement['barred']>[number][])[];
  lastEntryMinutes?: number;
  replacesRules?: true;
  continuous?: true;
}

const movementOf = (found: Parts, barred: NonNullable<Movement['barred']>): Movement => ({
  ...(barred.length > 0 ? { barred } : {}),
  ...(found.lastEntryMinutes === undefined ? {} : { lastEntryMinutes: found.lastEntryMinutes }),
});

const periodsOf = (found: Parts, movement: Movement): OpeningPeriod[] | Expected => {
  if (found.kinds ?? found.weekdays ?? found.before ?? found.season ?? found.dates ?? found.run ?? found.leaveBy)
    return 'PERIOD_HAS_DATES';
  const announced = {
    ...(found.name ? { name: found.name } : {}),
    replacesRules: found.replacesRules ?? false,
    ...movement,
  };
  if (found.moments) return found.hours ? 'END_OF_LINE' : [{ type: 'WHOLE', ...found.moments, ...announced }];
  if (!found.days) return 'DAYS';
  const { firstDay, lastDay } = found.days;
  if (!found.hours) {
    if (!found.continuous) return 'HOURS';
    return [{ type: 'EACH_DAY', firstDay, lastDay, hours: [ALL_DAY], ...announced }];
  }
  return found.hours.map((one) => ({ type: 'EACH_DAY', firstDay, lastDay, hours: one, ...announced }));
};

const breaksOf = (found: Parts, movement: Movement): BreakRule[] | Expected => {
  if (found.weekdays ?? found.dates ?? found.before) return 'RUN_OF_KINDS';
  if (!found.kinds) return 'KINDS';
  const from = found.run?.from ?? found.hours?.[0]?.[0]?.from ?? '00:00';
  const allDay = found.hours?.every((one) => one.length === 1 && one[0]?.to === '24:00') ?? true;
  if (!allDay || (found.run && found.leaveBy !== undefined)) return 'RUN';
  const to = found.run?.to ?? found.leaveBy ?? '24:00';
  return found.kinds.map((of) => ({
    type: 'BREAK',
    of,
    ...(found.season ? { season: found.season } : {}),
    from,
    to,
    ...movement,
    ...found.force,
  }));
};

const dailyOf = (found: Parts, movement: Movement): DailyRule[] | Expected => {
  if (!(found.kinds ?? found.weekdays ?? found.dates ?? found.before ?? found.season ?? found.everyDay)) return 'DAYS';
  if (!found.hours) return 'HOURS';
  const on = (kinds: readonly DayKind[] | undefined, next: readonly DayKind[] | undefined): DaySelector => ({
    ...(kinds ? { kinds } : {}),
    ...(found.weekdays ? { weekdays: found.weekdays } : {}),
    ...(found.season ? { season: found.season } : {}),
    ...(found.dates ? { dates: found.dates } : {}),
    ...(next ? { before: next } : {}),
  });
  return (found.kinds ?? [undefined]).flatMap((kinds) =>
    (found.before ?? [undefined]).flatMap((next) =>
      (found.hours ?? []).map((one): DailyRule => ({
        type: 'DAILY',
        on: on(kinds, next),
        hours: one,
        ...movement,
        ...found.force,
      })),
    ),
  );
};

/** What the parts say together; or what is missing. */
export const phrasesOf = (found: Parts): Phrase[] | Expected => {
  const all: Phrase[] = [];
  for (const barred of found.barred ?? [[]]) {
    const movement = movementOf(found, barred);
    const bare = Object.keys(found).every((name) => name === 'barred' || name === 'lastEntryMinutes');
    if (bare && Object.keys(movement).length > 0) {
      all.push({ kind: 'RESTRICTION', movement });
      continue;
    }
    if (found.moments ?? found.days) {
      const periods = periodsOf(found, movement);
      if (typeof periods === 'string') return periods;
      all.push(...periods.map((period): Phrase => ({ kind: 'PERIOD', period })));
      continue;
    }
    if (found.name ?? found.replacesRules) return 'PERIOD_HAS_DATES';
    const isRun = found.run !== undefined || found.leaveBy !== undefined;
    const rules = isRun ? breaksOf(found, movement) : dailyOf(found, movement);
    if (typeof rules === 'string') return rules;
    all.push(...rules.map((rule): Phrase => ({ kind: 'RULE', rule })));
  }
  return distinct(all);
};

/** Adds a part to those found, or says that it is there already. Hours in which something is barred may come twice. */
export const withPart = (found: Parts, more: Parts): Parts | undefined => {
  if (found.barred && more.barred)
    return { ...found, barred: combined([found.barred, more.barred]).map((both) => both.flat()) };
  if (found.force && more.force) {
    const twice = Object.keys(more.force).some((name) => name in (found.force ?? {}));
    return twice ? undefined : { ...found, force: { ...found.force, ...more.force } };
  }
  return Object.keys(more).some((name) => name in found) ? undefined : { ...found, ...more };
};
