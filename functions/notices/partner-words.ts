/** Words of notices to the people of a rental partner. */
import type { Language } from '../platform/result.ts';
import type { WithdrawalCause } from '../rental/quote/types.ts';
import { withdrawalWords } from '../rental/quote/words.ts';
import type { NoticeKind } from './types.ts';
import { because, changed, due, fact, month, plate, start, type Words } from './wording.ts';

/** What has become of a partner. */
const standings: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENGAGED: { zh: '主管部门已批准本企业开展服务。', en: 'Your company is engaged and may serve.' },
  SUSPENDED: {
    zh: '主管部门已暂停本企业接新单，进行中的订单请继续办完。',
    en: 'Your company is suspended: it takes nothing new, and brings running orders to their end.',
  },
  DECLINED: { zh: '主管部门未同意本企业的申请。', en: "Your company's application is declined." },
  ENDED: {
    zh: '主管部门已终止与本企业的合作，对账单仍可办理。',
    en: "Your company's engagement has ended; its statements can still be settled.",
  },
};

/** Why a quote was withdrawn, and whether it may be asked for anew: 用车需求有变（上车地点），不用再报价；需要时会重新询价. */
const withdrawn: Words = {
  zh: (facts) => {
    const why = withdrawalWords.zh[fact(facts, 'because') as WithdrawalCause];
    if (facts.because !== 'NEED_CHANGED') return `${why}，不用再报价`;
    return `${why}${facts.changed === '' ? '' : `（${changed.zh(facts)}）`}，不用再报价；需要时会重新询价`;
  },
  en: (facts) => {
    const why = withdrawalWords.en[fact(facts, 'because') as WithdrawalCause];
    if (facts.because !== 'NEED_CHANGED') return `${why}, and no price is needed any more`;
    return `${why}${facts.changed === '' ? '' : ` (${changed.en(facts)})`}; you may be asked anew`;
  },
};

export const partnerWords = {
  RENTAL_ASKED: {
    zh: (facts) => `新订单待确认：${plate(facts)}，${start.zh(facts)}起用车，请于${due.zh(facts)}前确认。`,
    en: (facts) => `A new order: ${plate(facts)} from ${start.en(facts)}. Confirm it by ${due.en(facts)}.`,
  },
  RENTAL_CRITICISED: {
    zh: (facts) => `用车人投诉了${plate(facts)}（${start.zh(facts)}起用车），请答复。`,
    en: (facts) => `The renter of ${plate(facts)} (${start.en(facts)}) complains. Please answer.`,
  },
  QUOTE_ASKED: {
    zh: (facts) => `新询价：${start.zh(facts)}用车，请于${due.zh(facts)}前报价。`,
    en: (facts) => `A price is asked for a trip on ${start.en(facts)}. Offer one by ${due.en(facts)}.`,
  },
  QUOTE_WITHDRAWN: {
    zh: (facts) => `询价已撤回：${start.zh(facts)}用车，${withdrawn.zh(facts)}。`,
    en: (facts) => `The trip on ${start.en(facts)}: what you were asked is withdrawn. Because ${withdrawn.en(facts)}.`,
  },
  STATEMENT_DISPUTED: {
    zh: (facts) => `${fact(facts, 'unit')}对${month.zh(facts)}的对账单提出异议，请答复。`,
    en: (facts) => `${fact(facts, 'unitEn')} disputes the statement for ${month.en(facts)}. Please answer.`,
  },
  STATEMENT_DECIDED: {
    zh: (facts) => `主管部门已裁定${fact(facts, 'unit')}${month.zh(facts)}对账单的异议，账单已重新出具。`,
    en: (facts) =>
      `The dispute of ${fact(facts, 'unitEn')} about ${month.en(facts)} is decided, and the statement issued again.`,
  },
  STATEMENT_UNIT_APPROVED: {
    zh: (facts) => `${fact(facts, 'unit')}已确认${month.zh(facts)}的对账单，请确认。`,
    en: (facts) => `${fact(facts, 'unitEn')} has approved the statement for ${month.en(facts)}. Approve it, too.`,
  },
  PARTNER_STATE_CHANGED: {
    zh: (facts) => `${standings[fact(facts, 'state')]?.zh ?? ''}${because.zh(facts)}`,
    en: (facts) => `${standings[fact(facts, 'state')]?.en ?? ''}${because.en(facts)}`,
  },
  AGREEMENT_ENDING: {
    zh: (facts) => `框架协议将于 ${fact(facts, 'to')} 到期，之后的订单不再接受，请及时与主管部门续签。`,
    en: (facts) =>
      `The framework agreement ends on ${fact(facts, 'to')} and covers no order after it. See your authority about a new one.`,
  },
  WEBHOOK_LOSING: {
    zh: (facts) => `事件多次未能送达 ${fact(facts, 'host')}，已停止重试，修复后请重新投递。`,
    en: (facts) => `Events do not reach ${fact(facts, 'host')} and are given up. Deliver them again once it works.`,
  },
  WEBHOOK_STOPPED: {
    zh: (facts) => `推送地址 ${fact(facts, 'host')} 一直不通，已停用，修复后请重新启用。`,
    en: (facts) => `${fact(facts, 'host')} takes no events and is disabled. Enable it again once it works.`,
  },
} as const satisfies Partial<Record<NoticeKind, Words>>;
