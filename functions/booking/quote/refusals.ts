import type { RefusalText } from '../../platform/result.ts';
import { fact } from '../texts.ts';
import type { QuoteOnlyRefusal } from './refusal-types.ts';

const rule = {
  zh: '社会租赁向签约企业询价、比价择优；不选最低报价须写明原因，企业确认后方可派车。',
  en: 'Engaged companies are asked for a market rental and the best quote is chosen; a dearer one needs a reason, and a car goes when its company has confirmed.',
};

const say = (zh: string, en: string): RefusalText => ({ zh: () => zh, en: () => en, rule });

/** Words of what only quotes are refused for. */
export const quoteTexts: Readonly<Record<QuoteOnlyRefusal, RefusalText>> = {
  PARTNERS_INVALID: say('请选择 1 至 10 家企业，每家一次。', 'Choose 1 to 10 companies, each once.'),
  ALREADY_ASKED: say(
    '已向其中的企业询价，正等待答复或报价仍有效。',
    'One of them was asked already, and its answer may come or stands.',
  ),
  ANSWER_TIME_INVALID: say(
    '报价截止时间至少在 10 分钟之后，且早于用车开始。',
    'Companies have at least 10 minutes to answer, and until the trip begins at most.',
  ),
  QUOTE_NOT_FOUND: say('没有这项报价，或不由您办理。', 'There is no such quote, or it is not yours to choose.'),
  QUOTE_NOT_OPEN: say('该报价已失效、已撤回或已选定。', 'The quote has lapsed, was withdrawn or was chosen already.'),
  NEED_CHANGED: say('报价之后用车需求有变，请重新询价。', 'The request has changed since; ask for quotes anew.'),
  RENTAL_PENDING: say('另一企业正在确认，或已确认。', 'Another company has yet to confirm, or has confirmed.'),
  DEARER_UNEXPLAINED: {
    zh: (facts) => `有更低的报价（${fact(facts, 'yuan')} 元），请写明不选的原因（2 至 200 字）。`,
    en: (facts) =>
      `There is a cheaper quote (CNY ${fact(facts, 'yuan')}): say why it is not taken, in 2 to 200 characters.`,
    rule,
  },
};

/** The partner may not confirm what is needed no more. */
export const needOverText = say(
  '该用车申请已取消、变更或另行派车。',
  'The trip was cancelled, changed or served otherwise.',
);
