/** Words of every kind of notice. */
import { sourceWords, worded } from '../booking/words.ts';
import type { Facts, Language } from '../platform/result.ts';
import { toDateTime } from '../platform/time.ts';
import type { Notice, NoticeKind } from './types.ts';

const fact = (facts: Facts, name: string): string => String(facts[name] ?? '');

/** As it stands on the car: 湘B·D1234. */
const plate = (facts: Facts): string => {
  const number = fact(facts, 'plate');
  return number === '' ? '' : `${number.slice(0, 2)}·${number.slice(2)}`;
};

/** An amount in fen as people say it: 560, 83.50. */
const yuan = (facts: Facts, name: string): string => {
  const fen = Number(facts[name]);
  return (fen / 100).toFixed(fen % 100 === 0 ? 0 : 2);
};

type Words = Readonly<Record<Language, (facts: Facts) => string>>;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Parts of a moment, in Shanghai. */
const momentOf = (at: unknown): { month: number; day: number; time: string } => {
  const local = toDateTime(Number(at));
  return { month: Number(local.slice(5, 7)), day: Number(local.slice(8, 10)), time: local.slice(11, 16) };
};

/** When and where to: 11月24日 09:00 去茶陵县; to 茶陵县 on 24 Nov at 09:00. */
const trip: Words = {
  zh: (facts) => {
    const { month, day, time } = momentOf(facts.from);
    return `${String(month)}月${String(day)}日 ${time} 去${fact(facts, 'destination')}`;
  },
  en: (facts) => {
    const { month, day, time } = momentOf(facts.from);
    return `to ${fact(facts, 'destination')} on ${String(day)} ${MONTHS[month - 1] ?? ''} at ${time}`;
  },
};

/** The month that facts name by its first day: 2026年11月; Nov 2026. */
const month: Words = {
  zh: (facts) => `${fact(facts, 'month').slice(0, 4)}年${String(Number(fact(facts, 'month').slice(5, 7)))}月`,
  en: (facts) => `${MONTHS[Number(fact(facts, 'month').slice(5, 7)) - 1] ?? ''} ${fact(facts, 'month').slice(0, 4)}`,
};

/** What a partner's month gives cause for. */
const concerns: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  SLOW_CONFIRMATION: { zh: '确认订单过慢', en: 'orders are confirmed too slowly' },
  UNSERVED: { zh: '未履约订单过多', en: 'too many orders are not served' },
  COMPLAINTS: { zh: '投诉过多', en: 'there are too many complaints' },
};

/** A moment that facts name: 11月24日 09:00; 24 Nov, 09:00. */
const moment = (name: string): Words => ({
  zh: (facts) => {
    const { month, day, time } = momentOf(facts[name]);
    return `${String(month)}月${String(day)}日 ${time}`;
  },
  en: (facts) => {
    const { month, day, time } = momentOf(facts[name]);
    return `${String(day)} ${MONTHS[month - 1] ?? ''}, ${time}`;
  },
});

/** By when a step is to be decided. */
const due = moment('due');
/** When a trip begins. */
const start = moment('from');
/** Until when it was extended. */
const until = moment('until');

/** The reason, where one was given. */
const because: Words = {
  zh: (facts) => ('why' in facts ? `原因：${fact(facts, 'why')}` : ''),
  en: (facts) => ('why' in facts ? ` Reason: ${fact(facts, 'why')}` : ''),
};

/** The source that a trip goes on by after it has lost its vehicle. */
const bySource: Words = {
  zh: (facts) => ('source' in facts ? `（${worded(sourceWords, 'zh', facts.source)}）` : ''),
  en: (facts) => ('source' in facts ? ` (${worded(sourceWords, 'en', facts.source).toLowerCase()})` : ''),
};

/** 湘B·D1234（邻近单位），驾驶员周强; without a driver self-drive. */
const carAndDriver: Words = {
  zh: (facts) =>
    `${plate(facts)}${bySource.zh(facts)}，${'driver' in facts ? `驾驶员${fact(facts, 'driver')}` : '自驾'}`,
  en: (facts) =>
    `${plate(facts)}${bySource.en(facts)}, ${'driver' in facts ? `driver ${fact(facts, 'driver')}` : 'self-drive'}`,
};

const words: Readonly<Record<NoticeKind, Words>> = {
  APPROVAL_WANTED: {
    zh: (facts) => `${fact(facts, 'requester')}申请用车：${trip.zh(facts)}，请审批。`,
    en: (facts) => `${fact(facts, 'requester')} asks for a car ${trip.en(facts)}. Please decide.`,
  },
  APPROVAL_REMINDER: {
    zh: (facts) => `请在${due.zh(facts)}前审批${fact(facts, 'requester')}的用车申请：${trip.zh(facts)}。`,
    en: (facts) =>
      `The request of ${fact(facts, 'requester')} for a car ${trip.en(facts)} is to be decided by ${due.en(facts)}.`,
  },
  APPROVAL_OVERDUE: {
    zh: (facts) => `${fact(facts, 'requester')}的用车申请已超过审批时限：${trip.zh(facts)}，请尽快审批。`,
    en: (facts) =>
      `The approval of ${fact(facts, 'requester')}'s request for a car ${trip.en(facts)} is overdue. Please decide.`,
  },
  APPROVAL_MISSED: {
    zh: (facts) => `您${trip.zh(facts)}的用车申请在出发前未获批准，已失效。`,
    en: (facts) => `Your request for a car ${trip.en(facts)} was not decided before departure and has lapsed.`,
  },
  REQUEST_APPROVED: {
    zh: (facts) => `您${trip.zh(facts)}的用车申请已批准，正在等待派车。`,
    en: (facts) => `Your request for a car ${trip.en(facts)} is approved and waits for a vehicle.`,
  },
  REQUEST_REJECTED: {
    zh: (facts) => `您${trip.zh(facts)}的用车申请未获批准。${because.zh(facts)}`,
    en: (facts) => `Your request for a car ${trip.en(facts)} was rejected.${because.en(facts)}`,
  },
  DISPATCH_WANTED: {
    zh: (facts) => `${fact(facts, 'requester')}的用车申请已批准：${trip.zh(facts)}，请派车。`,
    en: (facts) =>
      `The request of ${fact(facts, 'requester')} for a car ${trip.en(facts)} is approved. Please assign a vehicle.`,
  },
  DISPATCH_RECALLED: {
    zh: (facts) => `您${trip.zh(facts)}的派车已撤回，将重新派车。${because.zh(facts)}`,
    en: (facts) =>
      `The vehicle of your trip ${trip.en(facts)} was taken back; another one follows.${because.en(facts)}`,
  },
  VEHICLE_DISPLACED: {
    zh: (facts) => `因应急调度，${trip.zh(facts)}的车辆已调往应急，正在等待重新派车。`,
    en: (facts) => `An emergency took the vehicle of the trip ${trip.en(facts)}; it waits for another one.`,
  },
  CAR_LOST: {
    zh: (facts) => `${trip.zh(facts)}的行程少了一辆车，其余车辆照常出车。${because.zh(facts)}`,
    en: (facts) => `The trip ${trip.en(facts)} has lost one of its cars; the others go as planned.${because.en(facts)}`,
  },
  MARKET_PROPOSED: {
    zh: (facts) =>
      `${trip.zh(facts)}的行程失去车辆，本单位、平台和邻近单位均无车可派，分时租赁也不可用，建议社会租赁，参考费用 ${yuan(facts, 'costFen')} 元，请处理。`,
    en: (facts) =>
      `The trip ${trip.en(facts)} has lost its vehicle. Unit, platform and neighbours have no other, and time-share does not serve it. Renting would cost about CNY ${yuan(facts, 'costFen')}. Please decide.`,
  },
  VEHICLE_REPLACED: {
    zh: (facts) => `因应急调度，${trip.zh(facts)}的车辆已改派：${carAndDriver.zh(facts)}。`,
    en: (facts) =>
      `After an emergency took its vehicle, the trip ${trip.en(facts)} has another: ${carAndDriver.en(facts)}.`,
  },
  EMERGENCY_DISPATCHED: {
    zh: (facts) =>
      `${fact(facts, 'place')}应急用车已调派 ${fact(facts, 'sent')} 辆，共需 ${fact(facts, 'wanted')} 辆。`,
    en: (facts) => `${fact(facts, 'sent')} of ${fact(facts, 'wanted')} vehicles are sent to ${fact(facts, 'place')}.`,
  },
  EMERGENCY_APPROVAL_WANTED: {
    zh: (facts) => `${fact(facts, 'place')}应急调度须补办审批，请于${due.zh(facts)}前办理，逾期立案。`,
    en: (facts) =>
      `The emergency at ${fact(facts, 'place')} needs your approval by ${due.en(facts)}; otherwise a case is opened.`,
  },
  EMERGENCY_APPROVED: {
    zh: (facts) => `${fact(facts, 'place')}应急调度已补办审批，准予用车。`,
    en: (facts) => `The emergency at ${fact(facts, 'place')} was approved afterwards.`,
  },
  EMERGENCY_DISAPPROVED: {
    zh: (facts) => `${fact(facts, 'place')}应急调度未获批准。${because.zh(facts)}`,
    en: (facts) => `The emergency at ${fact(facts, 'place')} was not approved.${because.en(facts)}`,
  },
  EMERGENCY_APPROVAL_MISSED: {
    zh: (facts) => `${fact(facts, 'place')}应急调度逾期未补办审批，已按违规用车立案。`,
    en: (facts) => `The emergency at ${fact(facts, 'place')} was not approved in time; a case was opened.`,
  },
  COURT_SERIES_WANTED: {
    zh: (facts) =>
      `${fact(facts, 'club')}申请长期预约${fact(facts, 'place')}${fact(facts, 'court')}，每周一次，共 ${fact(facts, 'weeks')} 周，请答复。`,
    en: (facts) =>
      `${fact(facts, 'club')} asks for ${fact(facts, 'courtEn')}, ${fact(facts, 'placeEn')}, every week for ${fact(facts, 'weeks')} weeks. Please answer.`,
  },
  POOLING_WANTED: {
    zh: (facts) => `您${trip.zh(facts)}的行程收到拼车邀请，请答复。`,
    en: (facts) => `You are asked to share a car on your trip ${trip.en(facts)}. Please answer.`,
  },
  POOLING_AGREED: {
    zh: (facts) => `${trip.zh(facts)}的拼车已得到各方同意，可以合派一辆车。`,
    en: (facts) => `All sides have agreed to share a car ${trip.en(facts)}. One car can be sent.`,
  },
  POOLING_DECLINED: {
    zh: (facts) => `${trip.zh(facts)}的拼车有一方谢绝，请分别派车。`,
    en: (facts) => `A side has declined to share a car ${trip.en(facts)}. Please send one to each.`,
  },
  POOLING_DISSOLVED: {
    zh: (facts) => `${trip.zh(facts)}的拼车因一方退出而取消，该申请将单独派车。`,
    en: (facts) => `A side has left the shared car ${trip.en(facts)}. This request gets a car of its own.`,
  },
  RECEIPT_WANTED: {
    zh: (facts) => `您${trip.zh(facts)}的行程已结束，请填写用车回执。`,
    en: (facts) => `Your trip ${trip.en(facts)} is over. Please fill in the receipt.`,
  },
  REQUEST_CANCELLED: {
    zh: (facts) => `${trip.zh(facts)}的用车申请已撤销。${because.zh(facts)}`,
    en: (facts) => `The request for a car ${trip.en(facts)} was cancelled.${because.en(facts)}`,
  },
  VEHICLE_ASSIGNED: {
    zh: (facts) => `您${trip.zh(facts)}的行程已派车：${carAndDriver.zh(facts)}。`,
    en: (facts) => `A vehicle is assigned to your trip ${trip.en(facts)}: ${carAndDriver.en(facts)}.`,
  },
  VEHICLE_CHANGED: {
    zh: (facts) => `您的行程有变动，现为：${trip.zh(facts)}，${carAndDriver.zh(facts)}。`,
    en: (facts) => `Your trip has changed. It now goes ${trip.en(facts)}: ${carAndDriver.en(facts)}.`,
  },
  VEHICLE_DEPARTED: {
    zh: (facts) => `您${trip.zh(facts)}的行程已出车：${carAndDriver.zh(facts)}。`,
    en: (facts) => `The vehicle of your trip ${trip.en(facts)} has left: ${carAndDriver.en(facts)}.`,
  },
  TRIP_EXTENDED: {
    zh: (facts) => `您${trip.zh(facts)}的行程已延长用车至${until.zh(facts)}。`,
    en: (facts) => `Your trip ${trip.en(facts)} was extended until ${until.en(facts)}.`,
  },
  DRIVE_ASSIGNED: {
    zh: (facts) => `您有新的出车任务：${trip.zh(facts)}，车辆 ${plate(facts)}。`,
    en: (facts) => `You have a new trip to drive ${trip.en(facts)} with ${plate(facts)}.`,
  },
  DRIVE_CHANGED: {
    zh: (facts) => `您的出车任务有变动，现为：${trip.zh(facts)}，车辆 ${plate(facts)}。`,
    en: (facts) => `A trip that you drive has changed. It now goes ${trip.en(facts)} with ${plate(facts)}.`,
  },
  DRIVE_CANCELLED: {
    zh: (facts) => `您${trip.zh(facts)}的出车任务已取消。${because.zh(facts)}`,
    en: (facts) => `The trip that you were to drive ${trip.en(facts)} is cancelled.${because.en(facts)}`,
  },
  VEHICLE_LENT: {
    zh: (facts) => `本单位 ${plate(facts)} 已调剂给${fact(facts, 'borrower')}，${start.zh(facts)}起用车。`,
    en: (facts) => `Your vehicle ${plate(facts)} is lent to ${fact(facts, 'borrower')} from ${start.en(facts)}.`,
  },
  VEHICLE_GIVEN_BACK: {
    zh: (facts) => `调剂给${fact(facts, 'borrower')}的 ${plate(facts)}（${start.zh(facts)}用车）已归还，恢复空闲。`,
    en: (facts) =>
      `Your vehicle ${plate(facts)}, lent to ${fact(facts, 'borrower')} for ${start.en(facts)}, is free again.`,
  },
  VEHICLE_BROKEN_DOWN: {
    zh: (facts) =>
      `${trip.zh(facts)}的车辆途中故障，已由 ${plate(facts)} 接替；故障车停用维修，其后续任务已改派或退回待派。${because.zh(facts)}`,
    en: (facts) =>
      `The vehicle of the trip ${trip.en(facts)} broke down; ${plate(facts)} has taken over. The broken one is blocked for maintenance, and its later trips go with others or wait for dispatch.${because.en(facts)}`,
  },
  VEHICLE_OVERDUE: {
    zh: (facts) => `您${trip.zh(facts)}的车辆 ${plate(facts)} 已超过返回时间，尚未收车；如需延长，请及时办理。`,
    en: (facts) =>
      `The vehicle ${plate(facts)} of your trip ${trip.en(facts)} should be back already. Extend the trip if you need it longer.`,
  },
  DRIVE_OVERDUE: {
    zh: (facts) => `您${trip.zh(facts)}的出车任务已超过返回时间，请尽快收车或延长用车时间。`,
    en: (facts) => `The trip that you drive ${trip.en(facts)} should be over: record the return soon, or extend it.`,
  },
  ORDER_OVERDUE: {
    zh: (facts) => `${plate(facts)}（${trip.zh(facts)}）已超过返回时间，尚未收车，请联系驾驶员。`,
    en: (facts) => `${plate(facts)} (${trip.en(facts)}) should be back already and is not. Please ask the driver.`,
  },
  ORDER_CANCELLED: {
    zh: (facts) => `您派往${fact(facts, 'destination')}的车已撤销，${plate(facts)} 恢复空闲。${because.zh(facts)}`,
    en: (facts) =>
      `The trip ${trip.en(facts)} that you dispatched is cancelled; ${plate(facts)} is free again.${because.en(facts)}`,
  },
  STRIKE_APPEALED: {
    zh: (facts) => `${fact(facts, 'place')}：${fact(facts, 'subject')} 的违约记录有人申诉，请审核决定。`,
    en: (facts) =>
      `${fact(facts, 'placeEn')}, ${fact(facts, 'subjectEn')}: there is an appeal against a strike. Please decide on it.`,
  },
  FOLLOW_UP_OPENED: {
    zh: (facts) => `${fact(facts, 'place')}未按承诺开放，请先说明情况，并于${due.zh(facts)}前完成整改。`,
    en: (facts) =>
      `${fact(facts, 'placeEn')} was not open as promised. Explain it, and put it right by ${due.en(facts)}.`,
  },
  FOLLOW_UP_RETURNED: {
    zh: (facts) => `${fact(facts, 'place')}回头看仍未按承诺开放，请重新整改，期限${due.zh(facts)}。`,
    en: (facts) =>
      `${fact(facts, 'placeEn')} was found closed again on the second look. Put it right by ${due.en(facts)}.`,
  },
  FOLLOW_UP_OVERDUE: {
    zh: (facts) => `${fact(facts, 'place')}的整改已超过期限（${due.zh(facts)}），请抓紧办理。`,
    en: (facts) => `The follow-up of ${fact(facts, 'placeEn')} is overdue: it was to be done by ${due.en(facts)}.`,
  },
  FOLLOW_UP_RECTIFIED: {
    zh: (facts) => `${fact(facts, 'place')}已完成整改，请安排其他人员回头看。`,
    en: (facts) => `${fact(facts, 'placeEn')} was put right. Have somebody else look again.`,
  },
  FOLLOW_UP_RECHECKED: {
    zh: (facts) => `${fact(facts, 'place')}回头看已按承诺开放，请核定销号。`,
    en: (facts) => `${fact(facts, 'placeEn')} was found open on the second look. The follow-up can be closed.`,
  },
  FOLLOW_UP_CLOSED: {
    zh: (facts) => `${fact(facts, 'place')}的整改已销号。`,
    en: (facts) => `The follow-up of ${fact(facts, 'placeEn')} is closed.`,
  },
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
  INSPECTION_ASSIGNED: {
    zh: (facts) => `您有新的巡查任务：${fact(facts, 'count')} 个地方，请于${due.zh(facts)}前完成。`,
    en: (facts) => `You are to look at ${fact(facts, 'count')} places by ${due.en(facts)}.`,
  },
};

/** What a notice says, in the reader's language. */
export const noticeText = ({ kind, facts }: Pick<Notice, 'kind' | 'facts'>, language: Language): string =>
  words[kind][language](facts);
