import { plainCode } from '../platform/ids.ts';
import { civilDate, type Instant } from '../platform/time.ts';

/** Number on paper: what it is (申 request, 派 order), the day it was made, and the end of its id. */
export const paperNumber = (sign: '申' | '派', id: string, madeAt: Instant): string =>
  `${sign}${civilDate(madeAt).replaceAll('-', '')}-${id.slice(-5)}`;

/** The number of an order as somebody typed it from paper; undefined when it is none. */
export const orderNumberTyped = (text: string): string | undefined => {
  const [, day, end] = /^派?(\d{8})([0-9A-Z]{5})$/.exec(plainCode(text)) ?? [];
  return day === undefined || end === undefined ? undefined : `派${day}-${end}`;
};
