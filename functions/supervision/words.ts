/** Words of cases. */
import type { Language } from '../platform/result.ts';
import type { ViolationCase, ViolationKind } from './types.ts';

type Words = Readonly<Record<Language, string>>;

const why: Readonly<Record<ViolationKind, Readonly<Record<'missed' | 'refused', Words>>>> = {
  IRREGULAR_USE: {
    missed: {
      zh: '应急调度未在规定时限内补办审批。',
      en: 'The emergency was not approved within the time set for it.',
    },
    refused: { zh: '应急调度补办审批未获批准。', en: 'The authority did not approve the emergency.' },
  },
};

/** Why a case was opened, in the reader's language. */
export const whyOpened = (
  { violation, isRefused = false }: Pick<ViolationCase, 'violation' | 'isRefused'>,
  language: Language,
): string => why[violation][isRefused ? 'refused' : 'missed'][language];
