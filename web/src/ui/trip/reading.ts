import { MOST_ODOMETER_KM } from '../../../../functions/fleet/odometers.ts';
import { count } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';

const w = words(
  {
    needed: '请填写里程表读数',
    tooLow: (km: string) => `里程表读数不能小于 ${km}`,
    tooHigh: (km: string) => `里程表读数不能大于 ${km}，请核对`,
  },
  {
    needed: 'Enter the odometer reading',
    tooLow: (km: string) => `The odometer cannot be below ${km}`,
    tooHigh: (km: string) => `The odometer cannot be above ${km}: check it`,
  },
);

/** What is plain to see against a reading, before it is sent or kept to be sent; undefined when nothing is. */
export const readingWrong = (odometerKm: number | null, least: number): string | undefined => {
  if (odometerKm === null) return w.needed;
  if (odometerKm < least) return w.tooLow(count(least));
  return odometerKm > MOST_ODOMETER_KM ? w.tooHigh(count(MOST_ODOMETER_KM)) : undefined;
};
