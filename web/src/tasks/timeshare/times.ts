import { localOf } from '../../lib/format.ts';

const QUARTER = 15 * 60_000;
const USUAL_STAY = 2 * 60 * 60_000;

/** From the next quarter-hour for two hours, as datetime-local inputs want it: what one standing beside a car asks for. */
export const usualWindow = (now: Date): { readonly from: string; readonly to: string } => {
  const from = Math.ceil(now.getTime() / QUARTER) * QUARTER;
  return { from: localOf(new Date(from)), to: localOf(new Date(from + USUAL_STAY)) };
};
