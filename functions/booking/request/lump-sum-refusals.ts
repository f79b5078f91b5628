import { plainly, text } from '../../platform/refusal-texts.ts';
import type { RefusalText } from '../../platform/result.ts';
import { moment } from '../texts.ts';
import type { LumpSumRefusal } from './types.ts';

/** Words of what only doing without a car refuses. */
export const lumpSumTexts: Readonly<Record<LumpSumRefusal, RefusalText>> = {
  LUMP_SUM_NOT_OFFERED: plainly(
    '该行程不符合包干报销条件。',
    'No lump sum is paid for this trip.',
    '单人、短途且填写里程的行程可选包干报销。',
    'A lump sum is paid for short trips of one person whose distance is stated.',
  ),
  TRIP_NOT_BEGUN: text(
    (facts) => `行程 ${moment(facts, 'earliest')} 开始，之后才能确认。`,
    (facts) => `The trip begins at ${moment(facts, 'earliest')}; confirm it from then on.`,
    '包干报销在出行后确认。',
    'A lump sum is confirmed once the trip was made.',
  ),
};
