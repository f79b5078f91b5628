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

/** Whether a time as datetime-local inputs hold it (YYYY-MM-DDTHH:mm) is a full quarter-hour: vehicles are booked by these. */
export const isQuarterHour = (local: string): boolean => Number(local.slice(14, 16)) % 15 === 0;

/** The return that keeps the trip as long as it was when its departure is moved. */
export const movedReturn = (before: { from: number; to: number }, from: number): number =>
  from + (before.to > before.from ? before.to - before.from : USUAL_TRIP);
