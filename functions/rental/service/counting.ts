/** What a change of an order adds to the counters of its partner's month. Pure. */
import { civilDate, MINUTE, type CivilDate } from '../../platform/time.ts';
import type { RentalOrder, RentalState } from '../order/types.ts';

/** Increments by the name of the counter. */
export type Counts = Readonly<Record<string, number>>;

const counterOf: Partial<Record<RentalState, string>> = {
  HELD: 'held',
  CONFIRMED: 'confirmed',
  DECLINED: 'declined',
  EXPIRED: 'expired',
  FAILED: 'failed',
  CLOSED: 'closed',
};

/** Counters of units, and of dispatchers who choose quotes, by their ids. */
export const UNIT = 'unit';
export const CHOOSER = 'chooser';
export const MINUTES = 'minutes_';

/** Longest time that is told from longer ones. */
const MOST_MINUTES = 240;

/** First day of the month in which an order was asked for. */
export const serviceMonthOf = ({ steps, window }: RentalOrder): CivilDate =>
  `${civilDate(steps.HELD?.at ?? window.from).slice(0, 7)}-01`;

const confirmMinutes = ({ steps: { HELD, CONFIRMED } }: RentalOrder): number =>
  Math.min(MOST_MINUTES, Math.max(1, Math.ceil(((CONFIRMED?.at ?? 0) - (HELD?.at ?? 0)) / MINUTE)));

const shareCounts = (name: string, id: string, spentFen: number, dearer: number): Counts => ({
  [`${name}Orders_${id}`]: 1,
  [`${name}Fen_${id}`]: spentFen,
  ...(dearer > 0 ? { [`${name}Dearer_${id}`]: dearer } : {}),
});

/** What an order that was charged adds. */
const chargedCounts = ({ charges, unitId, rentalKind, steps, cheaperFen }: RentalOrder): Counts => {
  const spentFen = charges?.totalFen ?? 0;
  const dearer = cheaperFen === undefined ? 0 : 1;
  const chooser = steps.HELD?.by;
  return {
    spentFen,
    ...shareCounts(UNIT, unitId, spentFen, dearer),
    ...(rentalKind === 'MARKET_RENTAL' && chooser !== undefined ? shareCounts(CHOOSER, chooser, spentFen, dearer) : {}),
  };
};

/** What is new of an order after a change; empty when nothing that is counted is. */
export const countsOf = (before: RentalOrder | undefined, after: RentalOrder): Counts => {
  const reached = (Object.keys(after.steps) as RentalState[]).filter((state) => before?.steps[state] === undefined);
  const states = reached.flatMap((state) => counterOf[state] ?? []).map((name) => [name, 1] as const);
  return {
    ...Object.fromEntries(states),
    ...(reached.includes('CONFIRMED') ? { [`${MINUTES}${String(confirmMinutes(after))}`]: 1 } : {}),
    ...(after.charges && !before?.charges ? chargedCounts(after) : {}),
    ...(after.complaint && !before?.complaint ? { complaints: 1 } : {}),
  };
};
