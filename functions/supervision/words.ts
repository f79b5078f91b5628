/** Words of cases. */
import type { Language } from '../platform/result.ts';
import type { ViolationKind } from './types.ts';

const why: Readonly<Record<ViolationKind, Readonly<Record<Language, string>>>> = {
  IRREGULAR_USE: {
    zh: '应急调度未在规定时限内补办审批。',
    en: 'The emergency was not approved within the time set for it.',
  },
};

/** Why a case was opened, in the reader's language. */
export const whyOpened = (violation: ViolationKind, language: Language): string => why[violation][language];
