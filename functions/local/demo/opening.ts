import type { Opening, OpeningRule, TemporaryClosure } from '../../opening/engine/types.ts';

const workdays = ['WORKDAY', 'MAKEUP_WORKDAY'] as const;
const freeDays = ['REST_DAY', 'HOLIDAY'] as const;

const opens = (rules: readonly OpeningRule[]): Opening => ({ rules, periods: [], closures: [] });

/** Zhuzhou's notice of 2025: evenings and nights of workdays, all day else, gone by 07:00 of the first workday. */
export const zhuzhouLots = opens([
  {
    type: 'DAILY',
    on: { kinds: workdays, season: { from: '05-01', to: '09-30' } },
    hours: [{ from: '18:30', to: '31:00' }],
  },
  {
    type: 'DAILY',
    on: { kinds: workdays, season: { from: '10-01', to: '04-30' } },
    hours: [{ from: '18:00', to: '31:00' }],
  },
  { type: 'BREAK', of: freeDays, from: '00:00', to: '31:00' },
]);

/** Hengyang's notice of 2019 for the lot on Baiyun Road: one window from the first to the last day of a break. */
export const baiyunRoad = opens([{ type: 'BREAK', of: freeDays, from: '06:30', to: '20:00' }]);

/** Round the clock on rest days and holidays; on workdays the unit has announced nothing. */
export const freeDaysOnly = opens([{ type: 'BREAK', of: freeDays, from: '00:00', to: '24:00' }]);

/** Evenings and nights of workdays without movement late at night, all day else. */
export const quietNights = opens([
  {
    type: 'DAILY',
    on: { kinds: workdays },
    hours: [{ from: '18:30', to: '31:30' }],
    barred: [{ what: 'MOVEMENT', hours: { from: '22:00', to: '30:00' } }],
  },
  { type: 'BREAK', of: freeDays, from: '00:00', to: '31:30' },
]);

/** By day on rest days and holidays. */
export const freeDaysByDay = opens([
  { type: 'DAILY', on: { kinds: freeDays }, hours: [{ from: '08:00', to: '22:00' }] },
]);

/** Grounds that open early and late every day. */
export const morningsAndEvenings = opens([
  {
    type: 'DAILY',
    on: {},
    hours: [
      { from: '06:00', to: '09:00' },
      { from: '16:00', to: '21:00' },
    ],
  },
]);

/** Grounds that also open after work. */
export const freeDaysAndEvenings = opens([
  { type: 'DAILY', on: { kinds: freeDays }, hours: [{ from: '08:00', to: '21:00' }] },
  { type: 'DAILY', on: { kinds: workdays }, hours: [{ from: '18:30', to: '21:30' }] },
]);

/** The same opening with a temporary closure. */
export const closedFor = (opening: Opening, closure: TemporaryClosure): Opening => ({
  ...opening,
  closures: [...opening.closures, closure],
});
