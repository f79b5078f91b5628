import { tryAgain } from '../../platform/refusal-texts.ts';
import type { Facts, RefusalText } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { SetPolicyRefusal } from './types.ts';

/** Words of every refusal of setting a policy; `nameOf` says what lies outside its bounds. */
export const setPolicyTexts = (
  nameOf: (facts: Facts) => LocalizedText,
): Readonly<Record<SetPolicyRefusal, RefusalText>> => ({
  FOREIGN_JURISDICTION: {
    zh: ({ division }) => `行政区划 ${String(division)} 不在您的管辖范围内。`,
    en: ({ division }) => `Division ${String(division)} lies outside your jurisdiction.`,
    rule: {
      zh: '主管部门只能制定本辖区的政策。',
      en: 'An authority sets the policy of its own jurisdiction only.',
    },
  },
  EFFECTIVE_TOO_EARLY: {
    zh: ({ today }) => `生效日期须晚于今天（${String(today)}）。`,
    en: ({ today }) => `The day of effect must lie after today (${String(today)}).`,
    rule: {
      zh: '政策自次日起方可生效，不溯及既往。',
      en: 'A policy takes effect on the next day at the earliest and never on what has passed.',
    },
  },
  NOTHING_CHANGED: {
    zh: () => '请至少调整一项。',
    en: () => 'State at least one change.',
    rule: { zh: '一次制定至少包含一项内容。', en: 'A setting changes at least one term.' },
  },
  TERM_TWICE: {
    zh: () => '同一项内容出现了两次。',
    en: () => 'One term is named twice.',
    rule: { zh: '每项内容一次只能有一个数值。', en: 'A setting gives each term one value.' },
  },
  VALUE_OUT_OF_BOUNDS: {
    zh: (facts) =>
      `${nameOf(facts).zh}须为 ${String(facts.least)} 至 ${String(facts.most)}，现为 ${String(facts.value)}。`,
    en: (facts) =>
      `${nameOf(facts).en} must be ${String(facts.least)} to ${String(facts.most)}; it is ${String(facts.value)}.`,
    rule: { zh: '各项数值须在平台允许的范围内。', en: 'Every value lies inside the bounds of the platform.' },
  },
  REASON_REQUIRED: {
    zh: () => '请写明依据或原因，2 至 500 字。',
    en: () => 'State the reason or the document it rests on, 2 to 500 characters.',
    rule: { zh: '政策调整须注明依据。', en: 'Every change of policy names what it rests on.' },
  },
  TRY_AGAIN: tryAgain,
});
