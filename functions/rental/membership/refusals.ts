import { yuan } from '../../platform/money.ts';
import { tryAgain } from '../../platform/refusal-texts.ts';
import type { RefusalText } from '../../platform/result.ts';
import type { CheckLicenceRefusal, RenterRefusal, SetMembershipRefusal } from './types.ts';

const memberRule = {
  zh: '单位开通分时租赁后，人员在预算、时长和用途范围内用车。',
  en: 'People of a unit take cars within the budget, length and purposes that its manager has set.',
};
const licenceRule = {
  zh: '驾驶人的准驾车型和有效期须覆盖整个用车时间，并经本单位核验。',
  en: 'The unit has seen the licence; class and validity cover the whole time.',
};
const budgetRule = {
  zh: '单位和个人的月度预算不得突破，已预订的金额计算在内。',
  en: 'Neither the month’s budget of the unit nor that of the person is passed, what is promised counted in.',
};
/** Words of why a person may not have a car. */
export const renterTexts: Readonly<Record<RenterRefusal, RefusalText>> = {
  UNIT_NOT_ENABLED: {
    zh: () => '本单位未开通分时租赁，或已暂停。',
    en: () => 'The unit does not use time-share cars, or has paused it.',
    rule: memberRule,
  },
  PURPOSE_NOT_ALLOWED: {
    zh: () => '本单位的分时租赁不用于这类用途。',
    en: () => 'The unit does not take time-share cars for this purpose.',
    rule: memberRule,
  },
  TOO_LONG: {
    zh: ({ most }) => `一次用车最长 ${String(most)} 小时。`,
    en: ({ most }) => `A car may be taken for ${String(most)} hours at most.`,
    rule: memberRule,
  },
  LICENCE_MISSING: {
    zh: () => '您的驾驶证尚未经本单位核验，请联系单位用车管理员。',
    en: () => 'The unit has not seen your driving licence yet; ask its vehicle manager.',
    rule: licenceRule,
  },
  LICENCE_LAPSES: {
    zh: ({ until }) => `驾驶证有效期至 ${String(until)}，不能覆盖整个用车时间。`,
    en: ({ until }) => `The driving licence is valid until ${String(until)}, not for the whole time.`,
    rule: licenceRule,
  },
  LICENCE_UNFIT: {
    zh: () => '驾驶证的准驾车型不含这辆车。',
    en: () => 'The class of the driving licence does not cover this car.',
    rule: licenceRule,
  },
  UNIT_BUDGET_SPENT: {
    zh: ({ leftFen, amountFen }) =>
      `本单位当月预算还剩 ${yuan(Number(leftFen))} 元，本次预计 ${yuan(Number(amountFen))} 元。`,
    en: ({ leftFen, amountFen }) =>
      `The unit has CNY ${yuan(Number(leftFen))} left this month; this would cost CNY ${yuan(Number(amountFen))}.`,
    rule: budgetRule,
  },
  PERSON_BUDGET_SPENT: {
    zh: ({ leftFen, amountFen }) =>
      `您当月额度还剩 ${yuan(Number(leftFen))} 元，本次预计 ${yuan(Number(amountFen))} 元。`,
    en: ({ leftFen, amountFen }) =>
      `You have CNY ${yuan(Number(leftFen))} left this month; this would cost CNY ${yuan(Number(amountFen))}.`,
    rule: budgetRule,
  },
};

/** Words of what is refused of setting a membership. */
export const membershipTexts: Readonly<Record<SetMembershipRefusal, RefusalText>> = {
  BUDGET_OUT_OF_BOUNDS: {
    zh: ({ most }) => `预算须为 0 至 ${String(most)} 元。`,
    en: ({ most }) => `The budget must be CNY 0 to ${String(most)}.`,
    rule: { zh: '预算不得超过主管部门规定的上限。', en: 'The authority’s policy sets the most a budget may be.' },
  },
  PERSON_ABOVE_UNIT: {
    zh: ({ monthlyBudgetFen }) => `个人月度预算不得高于单位月度预算 ${yuan(Number(monthlyBudgetFen))} 元。`,
    en: ({ monthlyBudgetFen }) =>
      `The budget of a person must not be above the unit’s, CNY ${yuan(Number(monthlyBudgetFen))}.`,
    rule: budgetRule,
  },
  HOURS_OUT_OF_BOUNDS: {
    zh: ({ most }) => `一次用车时长须为 1 至 ${String(most)} 小时。`,
    en: ({ most }) => `The longest order must be 1 to ${String(most)} hours.`,
    rule: { zh: '时长不得超过主管部门规定的上限。', en: 'The authority’s policy sets the longest order.' },
  },
  PURPOSES_MISSING: {
    zh: () => '请至少选择一种用途。',
    en: () => 'Choose at least one purpose.',
    rule: memberRule,
  },
  UNIT_NOT_FOUND: {
    zh: () => '没有这个单位，或不由您管理。',
    en: () => 'There is no such unit that you manage.',
    rule: { zh: '单位管理员只能设置本单位。', en: 'A manager sets the terms of the own unit only.' },
  },
  CHANGED_MEANWHILE: {
    zh: () => '设置已在别处更改，本次未保存。',
    en: () => 'The terms have been changed elsewhere meanwhile; nothing is saved.',
    rule: { zh: '不覆盖没有看到的更改。', en: 'Nobody overwrites what he has not seen.' },
  },
  TRY_AGAIN: tryAgain,
};

/** Words of what is refused of noting a licence. */
export const licenceTexts: Readonly<Record<CheckLicenceRefusal, RefusalText>> = {
  PERSON_NOT_FOUND: {
    zh: () => '本单位没有这名人员。',
    en: () => 'There is no such person in the unit.',
    rule: { zh: '单位管理员核验本单位人员的驾驶证。', en: 'A manager sees the licences of the own unit’s people.' },
  },
  OWN_LICENCE: {
    zh: () => '本人的驾驶证须由另一名管理员核验。',
    en: () => 'Your own licence must be seen by another manager.',
    rule: { zh: '驾驶证由他人核验。', en: 'A licence is seen by somebody else.' },
  },
  DATE_INVALID: {
    zh: () => '日期须真实存在，写作 2026-11-24。',
    en: () => 'It must be a real day, as 2026-11-24.',
    rule: { zh: '日期按年-月-日填写。', en: 'Days are written year, month, day.' },
  },
  LICENCE_LAPSED: {
    zh: ({ until }) => `驾驶证已于 ${String(until)} 到期。`,
    en: ({ until }) => `The licence lapsed on ${String(until)}.`,
    rule: licenceRule,
  },
  TRY_AGAIN: tryAgain,
};
