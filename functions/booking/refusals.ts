/** Words of every refusal of this room, and the rule behind each. */
import { keyReused, plainly, text, textWrong, tryAgain } from '../platform/refusal-texts.ts';
import type { RefusalText } from '../platform/result.ts';
import { decisionTexts as approval } from './approval/refusals.ts';
import { hireTexts } from './dispatch/hire-refusals.ts';
import { refusalTexts as dispatch } from './dispatch/refusals.ts';
import { lendingTexts } from './lending/refusals.ts';
import { lumpSumTexts } from './request/lump-sum-refusals.ts';
import { quoteTexts } from './quote/refusals.ts';
import { refusalTexts as request } from './request/refusals.ts';
import { capital, enDriver, enTaken, fact, moment, zhDriver, zhTaken } from './texts.ts';
import { emergencyTexts } from './emergency/refusals.ts';
import { poolingTexts } from './pooling/refusals.ts';
import { refusalTexts as tripTexts } from './trip/refusals.ts';
import type { BookingRefusal } from './refusal-types.ts';
import { categories, purposes, requestStates, vehicleStates, worded } from './words.ts';

const notBackRule = [
  '一辆车、一名驾驶员同一时间只在一次行程中；逾期未收车的，不派近期用车。',
  'A vehicle and a driver are on one trip at a time; what should have been back is not sent on a trip that begins soon.',
] as const;

export const refusalTexts: Readonly<Record<BookingRefusal, RefusalText>> = {
  ...request,
  ...dispatch,
  ...hireTexts,
  ...quoteTexts,
  ...lendingTexts,
  ...lumpSumTexts,
  ...approval,
  WINDOW_PAST: plainly(
    '用车时间已经开始或已过。',
    'The window has begun or passed.',
    '申请、审批和派车须在用车开始前完成，出车须在用车时间内。',
    'Request, approval and dispatch come before the trip begins; departure lies inside its window.',
  ),
  TEXT_INVALID: text(
    textWrong.zh,
    textWrong.en,
    '事由、地点和意见须写明，且不超过规定字数。',
    'Reasons, places and remarks are stated, and kept short.',
  ),
  REQUEST_NOT_FOUND: plainly(
    '没有这项申请，或不由您办理。',
    'There is no such request, or it is not yours to act on.',
    '每项申请只由申请人、所在单位和服务中心办理。',
    'A request is handled by its requester, its unit and its service centre only.',
  ),
  ORDER_NOT_FOUND: plainly(
    '没有这张派车单，或与您无关。',
    'There is no such dispatch order, or it does not concern you.',
    '派车单只对有关人员开放。',
    'A dispatch order is open to those it concerns only.',
  ),
  HOLD_NOT_FOUND: plainly(
    '没有这项预留，或不是您所作。',
    'There is no such hold, or it is not yours.',
    '预留只能由作出预留的调度员解除。',
    'A hold is given back by the dispatcher who made it.',
  ),
  STATE_NOT_ALLOWED: text(
    (facts) => `该申请目前为“${worded(requestStates, 'zh', facts.state)}”，不能进行此操作。`,
    (facts) => `The request is ${worded(requestStates, 'en', facts.state)}; this act is not possible now.`,
    '申请依次经过审批、派车、出车、收车、回执，不能跳过或倒退。',
    'A request moves through approval, dispatch, departure, return and receipt, without leaps or steps back.',
  ),
  SAME_PERSON: text(
    (facts) =>
      'own' in facts
        ? '这趟行程由您本人申请、审批或驾驶，须由其他调度员办理。'
        : '您或您代批的人已经以申请人或审批人的身份办理过该申请。',
    (facts) =>
      'own' in facts
        ? 'You asked for, approved or drove this trip yourself: another dispatcher does this.'
        : 'You, or the one you stand in for, have already acted on this request as its requester or approver.',
    '申请、审批、派车须由不同的人办理。',
    'Requester, approver and dispatcher of one request are different people.',
  ),
  VEHICLE_NOT_FOUND: text(
    (facts) =>
      'plate' in facts
        ? `${fact(facts, 'plate')}属于另一单位，未调剂给去${fact(facts, 'destination')}的用车单位，不能由其使用。`
        : '没有这辆车，或它不服务于该单位，也未调剂给邻近单位。',
    (facts) =>
      'plate' in facts
        ? `${fact(facts, 'plate')} belongs to another unit and is not lent to the one that goes to ${fact(facts, 'destination')}.`
        : 'There is no such vehicle, or it does not serve this unit and is not lent to it.',
    '只能派出申请单位、其服务中心或邻近单位调剂的车辆。',
    'Only vehicles of the requesting unit, of its service centre or lent by a neighbour are dispatched.',
  ),
  DRIVER_NOT_FOUND: plainly(
    '没有这名驾驶员，或其不服务于该单位。',
    'There is no such driver, or he does not serve this unit.',
    '只能派出申请单位或其服务中心的驾驶员。',
    'Only drivers of the requesting unit or of its service centre are assigned.',
  ),
  VEHICLE_TAKEN: text(
    (facts) => `${fact(facts, 'plate')}：${zhTaken(facts)}已有安排。`,
    (facts) => `${fact(facts, 'plate')} is taken ${enTaken(facts)}.`,
    '同一车辆的用车时间不得重叠。',
    'Two bookings of one vehicle never overlap.',
  ),
  DRIVER_TAKEN: text(
    (facts) =>
      `${zhDriver(facts)}：${zhTaken(facts)}已有任务${'orders' in facts ? `（${fact(facts, 'orders')}）` : ''}。`,
    (facts) =>
      `${capital(enDriver(facts))} is taken ${enTaken(facts)}${'orders' in facts ? `, order ${fact(facts, 'orders')}` : ''}.`,
    '同一驾驶员或自驾人的用车时间不得重叠。',
    'Two bookings of one driver, or of who drives himself, never overlap.',
  ),
  VEHICLE_NOT_BACK: text(
    (facts) => `${fact(facts, 'plate')}未收车：${fact(facts, 'number')} 在途，应于 ${moment(facts, 'latest')} 前收车。`,
    (facts) =>
      `${fact(facts, 'plate')} is not back: it is out with ${fact(facts, 'number')}, booked until ${moment(facts, 'latest')}.`,
    ...notBackRule,
  ),
  DRIVER_NOT_BACK: text(
    (facts) => `${zhDriver(facts)}未收车：${fact(facts, 'number')} 在途，应于 ${moment(facts, 'latest')} 前收车。`,
    (facts) =>
      `${capital(enDriver(facts))} is not back: he is out with ${fact(facts, 'number')}, booked until ${moment(facts, 'latest')}.`,
    ...notBackRule,
  ),
  VEHICLE_NOT_IN_SERVICE: text(
    (facts) => `${fact(facts, 'plate')}${worded(vehicleStates, 'zh', facts.state)}，不能派出。`,
    (facts) => `${fact(facts, 'plate')} is ${worded(vehicleStates, 'en', facts.state)}.`,
    '维修、封存、已处置或未标识的车辆不得派出。',
    'No vehicle in maintenance, sealed, disposed of or unmarked is dispatched.',
  ),
  INSURANCE_LAPSES: text(
    (facts) => `${fact(facts, 'plate')}的交强险 ${fact(facts, 'until')} 到期，早于行程结束。`,
    (facts) =>
      `The compulsory insurance of ${fact(facts, 'plate')} ends on ${fact(facts, 'until')}, before the trip does.`,
    '行程期间保险须持续有效。',
    'Insurance must be in force for the whole trip.',
  ),
  INSPECTION_LAPSES: text(
    (facts) => `${fact(facts, 'plate')}的年检 ${fact(facts, 'until')} 到期，早于行程结束。`,
    (facts) => `The inspection of ${fact(facts, 'plate')} ends on ${fact(facts, 'until')}, before the trip does.`,
    '行程期间年检须持续有效。',
    'The inspection must be valid for the whole trip.',
  ),
  LICENCE_LAPSES: text(
    (facts) => `${zhDriver(facts)}的驾驶证 ${fact(facts, 'until')} 到期，早于行程结束。`,
    (facts) => `The licence of ${enDriver(facts)} ends on ${fact(facts, 'until')}, before the trip does.`,
    '行程期间驾驶证须持续有效。',
    'The licence must be valid for the whole trip.',
  ),
  CATEGORY_NOT_PERMITTED: text(
    (facts) =>
      `${fact(facts, 'plate')}是${worded(categories, 'zh', facts.category)}，不能用于${worded(purposes, 'zh', facts.purpose)}。`,
    (facts) =>
      `${fact(facts, 'plate')} is ${worded(categories, 'en', facts.category)} and not for ${worded(purposes, 'en', facts.purpose)}.`,
    '车辆只能用于其类别允许的用途。',
    'A vehicle serves only the purposes of its category.',
  ),
  SEATS_TOO_FEW: text(
    (facts) => `${fact(facts, 'plate')}有 ${fact(facts, 'seats')} 座，本次需 ${fact(facts, 'people')} 座（含驾驶员）。`,
    (facts) =>
      `${fact(facts, 'plate')} has ${fact(facts, 'seats')} seats; the trip needs ${fact(facts, 'people')} with the driver's.`,
    '乘车人数加驾驶员不得超过核定座位数。',
    'Passengers and driver must not outnumber the seats.',
  ),
  TRIP_TOO_LONG: text(
    (facts) => `超过单次用车最长 ${fact(facts, 'days')} 天，只能社会化租赁。`,
    (facts) => `It is longer than one trip may be (${fact(facts, 'days')} days): only a market rental serves it.`,
    '公务车辆和分时租赁保障单次用车；更长的用车通过社会租赁解决，半年以上须特批。',
    'Official vehicles and time-share serve trips; for longer a car is rented on the market, beyond half a year with special approval.',
  ),
  RANGE_TOO_SHORT: text(
    (facts) => `${fact(facts, 'plate')}续航 ${fact(facts, 'range')} 公里，本次往返 ${fact(facts, 'distance')} 公里。`,
    (facts) =>
      `${fact(facts, 'plate')} goes ${fact(facts, 'range')} km on a charge; the trip is ${fact(facts, 'distance')} km.`,
    '纯电车辆的续航须覆盖往返里程。',
    'The range of an electric vehicle covers the way there and back.',
  ),
  DRIVER_REQUIRED: plainly(
    '该申请需要驾驶员，请选择一名。',
    'The trip was asked for with a driver; name one.',
    '申请派驾驶员的，派车时须指定驾驶员。',
    'A trip asked for with a driver is dispatched with one.',
  ),
  DRIVER_NOT_WANTED: plainly(
    '该申请为自驾，不需要驾驶员。',
    'The trip is self-drive; name no driver.',
    '自驾申请不派驾驶员。',
    'A self-drive trip is dispatched without a driver.',
  ),
  ...poolingTexts,
  ...tripTexts,
  ...emergencyTexts,
  IDEMPOTENCY_KEY_REUSED: keyReused,
  TRY_AGAIN: tryAgain,
};
