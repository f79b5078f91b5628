import { MOST_ODOMETER_KM } from '../../../../functions/fleet/odometers.ts';
import { count } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';

const w = words(
  {
    needed: '请填写里程表读数',
    whole: '里程表读数请填整公里，不填小数',
    least: (km: string) => `填整公里，不小于 ${km}`,
    tooLow: (km: string) => `里程表读数不能小于 ${km}`,
    tooHigh: (km: string) => `里程表读数不能大于 ${km}，请核对`,
  },
  {
    needed: 'Enter the odometer reading',
    whole: 'Enter whole kilometres, without decimals',
    least: (km: string) => `Whole kilometres, at least ${km}`,
    tooLow: (km: string) => `The odometer cannot be below ${km}`,
    tooHigh: (km: string) => `The odometer cannot be above ${km}: check it`,
  },
);

/** What a reading has to be, said beside its field. */
export const readingHint = (least: number): string => w.least(count(least));

/**
 * What is plain to see against a reading, before it is sent or kept to be sent; undefined when nothing is. The service
 * takes whole kilometres only, too: nothing is rounded unseen.
 */
export const readingWrong = (odometerKm: number | null, least: number): string | undefined => {
  if (odometerKm === null) return w.needed;
  if (!Number.isInteger(odometerKm)) return w.whole;
  if (odometerKm < least) return w.tooLow(count(least));
  return odometerKm > MOST_ODOMETER_KM ? w.tooHigh(count(MOST_ODOMETER_KM)) : undefined;
};
