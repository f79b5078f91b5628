import { civilDate, type Instant } from '../platform/time.ts';

/** Number on paper: what it is (申 request, 派 order), the day it was made, and the end of its id. */
export const paperNumber = (sign: '申' | '派', id: string, madeAt: Instant): string =>
  `${sign}${civilDate(madeAt).replaceAll('-', '')}-${id.slice(-5)}`;
