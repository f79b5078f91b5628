/** Words of every refusal around statements, and the rule behind each. */
import { yuan } from '../../platform/money.ts';
import { tryAgain } from '../../platform/refusal-texts.ts';
import type { Facts, RefusalText } from '../../platform/result.ts';
import { toDateTime } from '../../platform/time.ts';
import type { StatementRefusal } from './types.ts';

const momentIn = ({ answerUntil }: Facts): string => toDateTime(Number(answerUntil)).slice(0, 16).replace('T', ' ');

const steps = {
  zh: '对账单依次由用车单位、租赁企业确认；有异议的，由企业答复、主管部门裁定后重新出具，裁定前单位可以撤回；企业逾期未答复的，主管部门可以直接裁定。',
  en: 'A statement is approved by the unit and then by the partner; a dispute is answered by the partner and decided by the authority first, without an answer that does not come in time; until then the unit may withdraw it.',
};

export const statementTexts: Readonly<Record<StatementRefusal, RefusalText>> = {
  STATEMENT_NOT_FOUND: {
    zh: () => '没有这张对账单，或不由您办理。',
    en: () => 'There is no such statement, or this is not yours to do.',
    rule: {
      zh: '对账单由其单位、企业和主管部门办理。',
      en: 'A statement is for its unit, its partner and the authority.',
    },
  },
  STATE_NOT_ALLOWED: {
    zh: (facts) => {
      if ('awaited' in facts) return '单位还没有确认这张对账单；单位确认后，再由企业确认。';
      return 'answerUntil' in facts
        ? `企业可在 ${momentIn(facts)} 前答复；逾期未答复的，此后可以直接裁定。`
        : '对账单已进入别的环节，请刷新后再看。';
    },
    en: (facts) => {
      if ('awaited' in facts) return 'The unit has not approved the statement yet; the partner approves it after that.';
      return 'answerUntil' in facts
        ? `The partner may answer until ${momentIn(facts)}; if it has not by then, you may decide without.`
        : 'The statement has moved on. Look again.';
    },
    rule: steps,
  },
  SAME_PERSON: {
    zh: () => '您已经办理过这张对账单，请由其他人裁定。',
    en: () => 'You have taken a step of this statement already; somebody else decides.',
    rule: { zh: '异议由未经手的人裁定。', en: 'Whoever decides has had no part in it.' },
  },
  TEXT_REQUIRED: {
    zh: ({ least }) => `请写明理由，至少 ${String(least)} 个字。`,
    en: ({ least }) => `Give a reason of at least ${String(least)} characters.`,
    rule: { zh: '异议、答复和裁定须写明理由。', en: 'Disputes, answers and decisions have reasons.' },
  },
  TEXT_TOO_LONG: {
    zh: ({ most, length }) => `最多 ${String(most)} 个字，现为 ${String(length)} 个字。`,
    en: ({ most, length }) => `At most ${String(most)} characters; there are ${String(length)}.`,
    rule: { zh: '说明要简明扼要。', en: 'Texts are short and to the point.' },
  },
  ORDERS_INVALID: {
    zh: ({ most }) => `请选择本对账单中的订单，最多 ${String(most)} 个，不要重复。`,
    en: ({ most }) => `Name orders of this statement, at most ${String(most)}, each once.`,
    rule: { zh: '异议只能针对本对账单的订单。', en: 'A dispute is about orders of the statement.' },
  },
  ADJUSTMENTS_INVALID: {
    zh: ({ most }) => `调整须针对本对账单的订单，每单一项、最多 ${String(most)} 项。`,
    en: ({ most }) => `Adjust orders of this statement, each once and at most ${String(most)}.`,
    rule: { zh: '调整逐单列明。', en: 'Adjustments are told order by order.' },
  },
  ADJUSTMENT_OUT_OF_BOUNDS: {
    zh: ({ plate, amountFen, leastFen, mostFen }) =>
      `${String(plate)} 这一单可调整 ${yuan(Number(leastFen))} 至 ${yuan(Number(mostFen))} 元（不为零），现为 ${yuan(Number(amountFen))} 元。`,
    en: ({ plate, amountFen, leastFen, mostFen }) =>
      `The order of ${String(plate)} may be adjusted by CNY ${yuan(Number(leastFen))} to ${yuan(Number(mostFen))}, not by nothing; it is ${yuan(Number(amountFen))}.`,
    rule: {
      zh: '调整后的费用不低于零，一次调整不超过 100000 元。',
      en: 'No order comes to less than nothing, and none is adjusted by more than CNY 100,000 at once.',
    },
  },
  TRY_AGAIN: tryAgain,
};
