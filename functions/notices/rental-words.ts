/** Words of notices about time-share, its partners and their statements. */
import type { Language } from '../platform/result.ts';
import type { NoticeKind } from './types.ts';
import { fact, month, plate, start, trip, until, yuan, type Words } from './wording.ts';

/** What a partner's month gives cause for. */
const concerns: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  SLOW_CONFIRMATION: { zh: '确认订单过慢', en: 'orders are confirmed too slowly' },
  UNSERVED: { zh: '未履约订单过多', en: 'too many orders are not served' },
  COMPLAINTS: { zh: '投诉过多', en: 'there are too many complaints' },
};

export const rentalWords = {
  STATEMENT_ISSUED: {
    zh: (facts) => `${fact(facts, 'partner')}${month.zh(facts)}的租车对账单已出具，请核对后确认，有异议的请提出。`,
    en: (facts) =>
      `The statement of ${fact(facts, 'partnerEn')} for ${month.en(facts)} is issued. Approve it, or dispute it.`,
  },
  STATEMENT_ANSWERED: {
    zh: (facts) => `${fact(facts, 'partner')}已就${month.zh(facts)}对账单的异议作出答复，请裁定。`,
    en: (facts) =>
      `${fact(facts, 'partnerEn')} has answered a dispute of its statement for ${month.en(facts)}. Please decide.`,
  },
  STATEMENT_UNANSWERED: {
    zh: (facts) => `${fact(facts, 'partner')}逾期未答复${month.zh(facts)}对账单的异议，可以直接裁定。`,
    en: (facts) =>
      `${fact(facts, 'partnerEn')} has not answered a dispute of its statement for ${month.en(facts)} in time. You may decide without.`,
  },
  STATEMENT_ANSWER_LATE: {
    zh: (facts) => `${fact(facts, 'partner')}逾期未答复贵单位${month.zh(facts)}对账单的异议，主管部门可以直接裁定。`,
    en: (facts) =>
      `${fact(facts, 'partnerEn')} has not answered your dispute about ${month.en(facts)} in time. The authority may decide without.`,
  },
  STATEMENT_APPROVED: {
    zh: (facts) => `${fact(facts, 'partner')}${month.zh(facts)}的租车对账单双方已确认。`,
    en: (facts) => `The statement of ${fact(facts, 'partnerEn')} for ${month.en(facts)} is approved by both sides.`,
  },
  RENTAL_LOST: {
    zh: (facts) =>
      `${trip.zh(facts)}：${fact(facts, 'partner')}的${plate(facts)}未成（${facts.why === undefined ? '未在时限内确认' : fact(facts, 'why')}），请选下一份报价或另派车辆。`,
    en: (facts) =>
      `The trip ${trip.en(facts)}: ${plate(facts)} of ${fact(facts, 'partnerEn')} does not come (${facts.why === undefined ? 'not confirmed in time' : fact(facts, 'why')}). Choose the next quote, or send another car.`,
  },
  QUOTE_ANSWERED: {
    zh: (facts) =>
      `${trip.zh(facts)}：${fact(facts, 'partner')}${'costFen' in facts ? `报价 ${yuan(facts, 'costFen')} 元` : `不报价（${fact(facts, 'why')}）`}，询价 ${fact(facts, 'asked')} 家，已答 ${fact(facts, 'answered')} 家，请比价选定。`,
    en: (facts) =>
      `The trip ${trip.en(facts)}: ${fact(facts, 'partnerEn')} ${'costFen' in facts ? `offers a car for CNY ${yuan(facts, 'costFen')}` : `declines (${fact(facts, 'why')})`}; ${fact(facts, 'answered')} of ${fact(facts, 'asked')} asked have answered. Compare and choose.`,
  },
  RENTAL_COMPLAINED: {
    zh: (facts) => `${fact(facts, 'partner')}的${plate(facts)}被用车人投诉。`,
    en: (facts) => `A renter has complained of ${plate(facts)} of ${fact(facts, 'partnerEn')}.`,
  },
  RENTAL_COMPLAINT_ANSWERED: {
    zh: (facts) => `${fact(facts, 'partner')}已答复您对${plate(facts)}的投诉。`,
    en: (facts) => `${fact(facts, 'partnerEn')} has answered your complaint of ${plate(facts)}.`,
  },
  RENTAL_CONFIRMED: {
    zh: (facts) =>
      `您预订的 ${plate(facts)} 已确认，${start.zh(facts)}起可取车${'station' in facts ? `：${fact(facts, 'station')}` : ''}。`,
    en: (facts) =>
      `Your car ${plate(facts)} is confirmed for ${start.en(facts)}${'stationEn' in facts ? `, at ${fact(facts, 'stationEn')}` : ''}.`,
  },
  RENTAL_SUSPENDED: {
    zh: (facts) =>
      `${fact(facts, 'partner')}已停止服务，您预订的 ${plate(facts)}（${start.zh(facts)}）不能取车，不收费；请另选一辆车。`,
    en: (facts) =>
      `${fact(facts, 'partnerEn')} works no more for now: your car ${plate(facts)} for ${start.en(facts)} cannot be picked up. It costs nothing; choose another one.`,
  },
  RENTAL_NOT_SERVED: {
    zh: (facts) =>
      `您预订的 ${plate(facts)}（${start.zh(facts)}）未成：${facts.outcome === 'EXPIRED' ? '企业未在时限内确认' : fact(facts, 'why')}。不收费，可另选一辆车。`,
    en: (facts) =>
      `Your car ${plate(facts)} for ${start.en(facts)} does not come: ${facts.outcome === 'EXPIRED' ? 'it was not confirmed in time' : fact(facts, 'why')}. It costs nothing; choose another one.`,
  },
  RENTAL_DUE_SOON: {
    zh: (facts) => `${plate(facts)} 应于${until.zh(facts)}前还车，请还到有空位的站点；还要用的，请先延长。`,
    en: (facts) =>
      `${plate(facts)} is due back by ${until.en(facts)}, at a station with a free bay. Keep it for longer first, if you need it.`,
  },
  RENTAL_LATE: {
    zh: (facts) =>
      `${fact(facts, 'renter')}租用的 ${plate(facts)} 应于${until.zh(facts)}还车，尚未归还；请尽快还车或延长，超时照常计费。`,
    en: (facts) =>
      `${plate(facts)}, taken by ${fact(facts, 'renter')}, was due back by ${until.en(facts)}. Return it soon, or keep it for longer; the time is charged as it runs.`,
  },
  RENTAL_NO_SHOW: {
    zh: (facts) =>
      `${fact(facts, 'renter')}预订的 ${plate(facts)}（${start.zh(facts)}）未按时取车，车已放给他人，不收费。`,
    en: (facts) =>
      `Nobody came for ${plate(facts)}, taken by ${fact(facts, 'renter')} for ${start.en(facts)}. It was given to others and costs nothing.`,
  },
  RENTAL_CHARGED: {
    zh: (facts) =>
      `${plate(facts)} 已上锁还清：行驶 ${fact(facts, 'km')} 公里，费用 ${fact(facts, 'yuan')} 元，计入单位对账单。`,
    en: (facts) =>
      `${plate(facts)} is back and locked: ${fact(facts, 'km')} km, CNY ${fact(facts, 'yuan')}, on your unit's statement.`,
  },
  RENTAL_BUDGET_LOW: {
    zh: (facts) =>
      `本单位${month.zh(facts)}分时租车已用 ${fact(facts, 'spent')} 元，为预算 ${fact(facts, 'budget')} 元的 ${fact(facts, 'percent')}%；如需调整，请重设预算。`,
    en: (facts) =>
      `Your unit has used CNY ${fact(facts, 'spent')} of its budget of ${fact(facts, 'budget')} for shared cars in ${month.en(facts)} (${fact(facts, 'percent')}%). Set it anew if it does not suffice.`,
  },
  PARTNER_SERVICE_POOR: {
    zh: (facts) =>
      `${fact(facts, 'partner')}${month.zh(facts)}服务预警：${concerns[fact(facts, 'concern')]?.zh ?? ''}。`,
    en: (facts) => `${fact(facts, 'partnerEn')} in ${month.en(facts)}: ${concerns[fact(facts, 'concern')]?.en ?? ''}.`,
  },
} as const satisfies Partial<Record<NoticeKind, Words>>;
