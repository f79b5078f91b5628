/** Equipment standard (配备标准) that cars of partners keep like official ones. Pure. */
import type { CivilDate } from '../../platform/time.ts';
import type { TimeShareCar } from '../types.ts';

interface EquipmentStandard {
  /** First day on which it holds, until the next one takes over. */
  readonly effectiveFrom: CivilDate;
  readonly mostPriceFen: number;
  /** Of a car with an engine. */
  readonly mostDisplacementL: number;
}

/** Of cars for official use that are neither courier's nor enforcement's; the boundary itself is allowed. */
const standards: readonly EquipmentStandard[] = [
  { effectiveFrom: '2017-12-05', mostPriceFen: 18_000_000, mostDisplacementL: 1.8 },
];

/** Whether a car keeps the standard of a day. */
export const keepsStandard = (
  { priceFen, engineDisplacementL = 0 }: Pick<TimeShareCar, 'priceFen' | 'engineDisplacementL'>,
  day: CivilDate,
): boolean => {
  const standard = standards.findLast(({ effectiveFrom }) => effectiveFrom <= day);
  return (
    standard === undefined || (priceFen <= standard.mostPriceFen && engineDisplacementL <= standard.mostDisplacementL)
  );
};
