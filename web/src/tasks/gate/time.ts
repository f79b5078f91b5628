import { clock, dateOf, moment } from '../../lib/format.ts';
import { now } from '../../lib/now.ts';

/** The hour, and the day when it is another one. */
export const timeOf = (at: string): string => (dateOf(new Date(at)) === dateOf(now()) ? clock(at) : moment(at));
