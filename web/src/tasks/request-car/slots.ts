/** Times a form starts with. Epoch milliseconds throughout; Asia/Shanghai has no summer time, so arithmetic is enough. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const QUARTER = 15 * MINUTE;
const SHANGHAI = 8 * HOUR;
/** Time to fill in the form beside the lead that a routine trip needs. */
const LEAD = 45 * MINUTE;
const MORNING = 8 * HOUR + 30 * MINUTE;
const EVENING = 17 * HOUR;
const USUAL_TRIP = 3 * HOUR;

/** The next quarter-hour that leaves time to approve; in the evening and at night, the next morning at 08:30. */
export const usualWindow = (now: number): { from: number; to: number } => {
  const soon = Math.ceil((now + LEAD) / QUARTER) * QUARTER;
  const midnight = Math.floor((soon + SHANGHAI) / DAY) * DAY - SHANGHAI;
  const timeOfDay = soon - midnight;
  const from = timeOfDay < MORNING ? midnight + MORNING : timeOfDay > EVENING ? midnight + DAY + MORNING : soon;
  return { from, to: from + USUAL_TRIP };
};

const AFTERNOON = 14 * HOUR;
const NOON = 12 * HOUR;
const SHORTEST_QUICK = HOUR;

export type QuickName = 'thisMorning' | 'thisAfternoon' | 'tomorrowMorning' | 'tomorrowAfternoon' | 'allTomorrow';

export interface QuickWindow {
  readonly name: QuickName;
  readonly from: number;
  readonly to: number;
}

/** Windows people usually mean, chosen in one tap; of today only what still leaves time, and an hour to drive. */
export const quickWindows = (now: number): QuickWindow[] => {
  const soon = Math.ceil((now + LEAD) / QUARTER) * QUARTER;
  const today = Math.floor((now + SHANGHAI) / DAY) * DAY - SHANGHAI;
  const of = (name: QuickName, midnight: number, from: number, to: number): QuickWindow => ({
    name,
    from: Math.max(midnight + from, soon),
    to: midnight + to,
  });
  return [
    of('thisMorning', today, MORNING, NOON),
    of('thisAfternoon', today, AFTERNOON, EVENING + HOUR),
    of('tomorrowMorning', today + DAY, MORNING, NOON),
    of('tomorrowAfternoon', today + DAY, AFTERNOON, EVENING + HOUR),
    of('allTomorrow', today + DAY, MORNING, EVENING + HOUR),
  ].filter(({ from, to }) => to - from >= SHORTEST_QUICK);
};

/** The return that keeps the trip as long as it was when its departure is moved, on a full quarter-hour again. */
export const movedReturn = (before: { from: number; to: number }, from: number): number =>
  Math.ceil((from + (before.to > before.from ? before.to - before.from : USUAL_TRIP)) / QUARTER) * QUARTER;
