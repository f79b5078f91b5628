import { keyReused, tryAgain } from '../platform/refusal-texts.ts';
import type { RefusalText } from '../platform/result.ts';
import { MAX_CORRECTED_DAYS } from './rules.ts';
import type { CorrectCalendarRefusal } from './types.ts';

const most = String(MAX_CORRECTED_DAYS);

/** Words of every refusal of this room. */
export const refusalTexts: Readonly<Record<CorrectCalendarRefusal, RefusalText>> = {
  FOREIGN_JURISDICTION: {
    zh: ({ division }) => `行政区划 ${String(division)} 不在您的管辖范围内。`,
    en: ({ division }) => `Division ${String(division)} lies outside your jurisdiction.`,
    rule: {
      zh: '主管部门只能调整本辖区的工作日历。',
      en: 'An authority corrects the calendar of its own jurisdiction only.',
    },
  },
  DAYS_INVALID: {
    zh: ({ days }) => `本次调整含 ${String(days)} 个日期条目，数量不符、日期重复或节日名称过长。`,
    en: ({ days }) =>
      `The correction holds ${String(days)} entries: too few, too many, one day twice, or a name too long.`,
    rule: {
      zh: `一次调整 1 至 ${most} 天，每天只能出现一次，节日名称不超过 60 字。`,
      en: `One correction covers 1 to ${most} days, each of them once, names up to 60 characters.`,
    },
  },
  REASON_REQUIRED: {
    zh: () => '请写明调整原因和依据文件，各不超过 500 字。',
    en: () => 'State the reason and the document it rests on, up to 500 characters each.',
    rule: {
      zh: '日历调整须注明原因和依据。',
      en: 'Every change of the calendar names its reason and its source.',
    },
  },
  IDEMPOTENCY_KEY_REUSED: keyReused,
  TRY_AGAIN: tryAgain,
};
