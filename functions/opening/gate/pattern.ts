/** How full a lot usually is: learnt by kind of day and hour, an old week weighing ever less. Pure. */
import type { DayKind } from '../../calendar/types.ts';
import { civilDate, HOUR, instantAt, type Instant } from '../../platform/time.ts';
import type { OccupancyPattern } from './types.ts';

/** Where a kind of day was never seen, the kind that is most like it tells. */
const alike: Readonly<Record<DayKind, readonly DayKind[]>> = {
  WORKDAY: ['WORKDAY', 'MAKEUP_WORKDAY'],
  MAKEUP_WORKDAY: ['MAKEUP_WORKDAY', 'WORKDAY'],
  REST_DAY: ['REST_DAY', 'HOLIDAY'],
  HOLIDAY: ['HOLIDAY', 'REST_DAY'],
};

const hourOf = (at: Instant): number => Math.floor((at - instantAt(civilDate(at))) / HOUR);

/** The middle of the next hour: then a lot is looked at again. */
export const nextSample = (now: Instant): Instant => {
  const middle = now - (now % HOUR) + HOUR / 2;
  return middle > now ? middle : middle + HOUR;
};

/** The pattern with what was seen at an instant; `weight` is the share of the new in the mean, per cent. */
export const learnt = (
  { means }: Pick<OccupancyPattern, 'means'>,
  kind: DayKind,
  at: Instant,
  present: number,
  weight: number,
): OccupancyPattern['means'] => {
  const before = means[kind] ?? Array.from({ length: 24 }, () => null);
  const hour = hourOf(at);
  const known = before[hour] ?? null;
  const mean = known === null ? present : known + ((present - known) * weight) / 100;
  return { ...means, [kind]: before.with(hour, Math.round(mean * 10) / 10) };
};

/** Free spaces to be expected; undefined when such an hour was never seen. */
export const forecastOf = (
  { means }: Pick<OccupancyPattern, 'means'>,
  kind: DayKind,
  at: Instant,
  offered: number,
): number | undefined => {
  const [usual] = alike[kind].flatMap((one) => means[one]?.[hourOf(at)] ?? []);
  return usual === undefined ? undefined : Math.max(0, offered - Math.round(usual));
};
