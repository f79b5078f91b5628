import { keyReused, tryAgain } from '../../platform/refusal-texts.ts';
import type { Facts, Language, RefusalText } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { toDateTime } from '../../platform/time.ts';
import type { Obstacle } from '../catalogue/types.ts';
import { obstacleTexts } from '../catalogue/words.ts';
import { renterTexts } from '../membership/refusals.ts';
import type { CarRefusal, RentalRefusal, RentalState } from './types.ts';

const stateNames: Readonly<Record<RentalState, LocalizedText>> = {
  HELD: { zh: '待企业确认', en: 'waiting for its partner' },
  CONFIRMED: { zh: '待取车', en: 'confirmed' },
  IN_USE: { zh: '用车中', en: 'in use' },
  RETURNED: { zh: '已还车待上锁', en: 'returned' },
  CLOSED: { zh: '已完成', en: 'closed' },
  DECLINED: { zh: '企业未接单', en: 'declined' },
  EXPIRED: { zh: '超时未确认', en: 'expired' },
  CANCELLED: { zh: '已取消', en: 'cancelled' },
  NO_SHOW: { zh: '未取车', en: 'a no-show' },
  FAILED: { zh: '未能履约', en: 'failed' },
};

const stateIn = ({ state }: Facts): LocalizedText => stateNames[String(state) as RentalState];
/** All that keeps a car from being handed out, a sentence each. */
const whyIn = ({ why }: Facts, language: Language): string =>
  String(why)
    .split(' ')
    .map((code) => obstacleTexts[code as Obstacle][language])
    .join(language === 'zh' ? '' : ' ');

/** Day and time of an instant, such as 11-24 18:00. */
const moment = (facts: Facts, name: string): string => toDateTime(Number(facts[name])).slice(5, 16).replace('T', ' ');

const carRule = {
  zh: '只出租证照有效、标识齐全、定位在线、站点开放的车辆，一车同一时间只有一单。',
  en: 'Only lawful, marked and located cars at open stations are handed out, each to one order at a time.',
};
const partnerRule = {
  zh: '租赁企业须在框架协议有效期内，未被暂停。',
  en: 'A partner is engaged by an agreement that covers the day, and not suspended.',
};
const windowRule = {
  zh: '用车时间须在可预订范围内，先起后止。',
  en: 'A car is taken for a time that lies ahead, inside the horizon.',
};
const lifeRule = {
  zh: '订单按“待确认—待取车—用车中—已还车—已完成”推进，各步由规定的一方操作。',
  en: 'An order goes from held to confirmed, in use, returned and closed; each step is its own party’s.',
};
const lockRule = {
  zh: '开关锁指令由企业执行并在时限内应答，一次只有一条。',
  en: 'The partner carries out commands to the lock and answers in time; there is one at a time.',
};
const returnRule = {
  zh: '车辆须还到所属企业已开放、有空车位的站点。',
  en: 'A car is returned to an open station of its partner with a free bay.',
};

/** Words of why so many of a city's cars cannot be had. */
export const carsTexts: Readonly<Record<CarRefusal, RefusalText>> = {
  CAR_NOT_FOUND: {
    zh: () => '本市还没有可租的车辆。',
    en: () => 'No partner has cars in the city yet.',
    rule: carRule,
  },
  CAR_NOT_OFFERED: {
    zh: ({ cars }) => `${String(cars)} 辆车暂不出租（停运、失联、证照或资费未就绪、站点未开放）。`,
    en: ({ cars }) => `Not handed out at present (out of service or touch, papers, tariff, station): ${String(cars)}.`,
    rule: carRule,
  },
  PARTNER_NOT_ENGAGED: {
    zh: ({ cars }) => `${String(cars)} 辆车所属企业已暂停服务，或协议不含当天。`,
    en: ({ cars }) => `Of a partner that is suspended, or whose agreement does not cover the day: ${String(cars)}.`,
    rule: partnerRule,
  },
  CAR_UNDER_WAY: {
    zh: ({ cars }) => `${String(cars)} 辆车正在使用中。`,
    en: ({ cars }) => `On a trip: ${String(cars)}.`,
    rule: carRule,
  },
  CAR_TAKEN: {
    zh: ({ cars }) => `${String(cars)} 辆车在这段时间已被预订。`,
    en: ({ cars }) => `Taken by others for some of the time: ${String(cars)}.`,
    rule: carRule,
  },
  BATTERY_LOW: {
    zh: ({ cars }) => `${String(cars)} 辆车电量不足。`,
    en: ({ cars }) => `Charged too little: ${String(cars)}.`,
    rule: carRule,
  },
  RANGE_TOO_SHORT: {
    zh: ({ cars }) => `${String(cars)} 辆车续航不够这段里程（含余量）。`,
    en: ({ cars }) => `With too short a range for the distance: ${String(cars)}.`,
    rule: carRule,
  },
};

/** Words of what is refused about rental orders. */
export const rentalTexts: Readonly<Record<RentalRefusal, RefusalText>> = {
  ...renterTexts,
  CAR_NOT_FOUND: {
    zh: () => '本市没有这辆车。',
    en: () => 'There is no such car in the city.',
    rule: carRule,
  },
  CAR_NOT_OFFERED: {
    zh: (facts) => `这辆车暂不出租：${whyIn(facts, 'zh')}`,
    en: (facts) => `This car is not handed out. ${whyIn(facts, 'en')}`,
    rule: carRule,
  },
  PARTNER_NOT_ENGAGED: {
    zh: () => '租赁企业已暂停服务，或协议不含当天。',
    en: () => 'The partner is suspended, or its agreement does not cover the day.',
    rule: partnerRule,
  },
  CAR_UNDER_WAY: {
    zh: () => '这辆车正在使用中。',
    en: () => 'This car is on a trip.',
    rule: carRule,
  },
  CAR_TAKEN: {
    zh: () => '这辆车在这段时间已被预订。',
    en: () => 'Somebody else has this car for some of the time.',
    rule: carRule,
  },
  BATTERY_LOW: {
    zh: ({ percent, least }) => `电量 ${String(percent)}%，低于可取车的 ${String(least)}%。`,
    en: ({ percent, least }) => `The charge is ${String(percent)} per cent; it must be ${String(least)} or more.`,
    rule: carRule,
  },
  RANGE_TOO_SHORT: {
    zh: ({ range, needed }) => `续航 ${String(range)} 公里，本次需 ${String(needed)} 公里（含余量）。`,
    en: ({ range, needed }) =>
      `The range is ${String(range)} km; ${String(needed)} km are needed, what must be left included.`,
    rule: carRule,
  },
  WINDOW_INVALID: {
    zh: () => '还车时间应晚于取车时间和原还车时间。',
    en: () => 'The end must lie after the beginning, and after the end it had.',
    rule: windowRule,
  },
  WINDOW_PAST: {
    zh: () => '用车时间已过。',
    en: () => 'The time has passed.',
    rule: windowRule,
  },
  BEYOND_HORIZON: {
    zh: ({ days }) => `只能预订 ${String(days)} 天以内的车辆。`,
    en: ({ days }) => `Cars can be taken up to ${String(days)} days ahead.`,
    rule: windowRule,
  },
  KM_INVALID: {
    zh: ({ most }) => `预计里程须为 1 至 ${String(most)} 公里。`,
    en: ({ most }) => `The distance must be 1 to ${String(most)} km.`,
    rule: windowRule,
  },
  OTHER_CAR_TAKEN: {
    zh: () => '您在这段时间已预订了另一辆车。',
    en: () => 'You have another car for some of the time.',
    rule: { zh: '一人同一时间只能用一辆车。', en: 'A person takes one car at a time.' },
  },
  ORDER_NOT_FOUND: {
    zh: () => '没有这个订单，或与您无关。',
    en: () => 'There is no such order that concerns you.',
    rule: lifeRule,
  },
  STATE_NOT_ALLOWED: {
    zh: (facts) => `订单${stateIn(facts).zh}，不能这样操作。`,
    en: (facts) => `The order is ${stateIn(facts).en}; this is not possible.`,
    rule: lifeRule,
  },
  HOLD_LAPSED: {
    zh: () => '确认时限已过，车辆已释放。',
    en: () => 'The time to confirm is over, and the car is free.',
    rule: { zh: '企业须在时限内确认。', en: 'A partner confirms within the time for it.' },
  },
  REASON_REQUIRED: {
    zh: () => '请写明原因，2 至 200 字。',
    en: () => 'State the reason, 2 to 200 characters.',
    rule: { zh: '未能履约须说明原因。', en: 'Whoever does not serve says why.' },
  },
  COMMAND_OPEN: {
    zh: () => '车锁正在执行指令，请稍候。',
    en: () => 'The car has yet to answer a command to its lock.',
    rule: lockRule,
  },
  GOES_BY_DISPATCH: {
    zh: () => '这是派车订单，请在用车申请中改期或取消。',
    en: () => 'A dispatch has made this order: change or cancel the request for a vehicle.',
    rule: { zh: '派车产生的订单随派车单变动。', en: 'An order that a dispatch has made goes by the dispatch order.' },
  },
  TOO_EARLY: {
    zh: (facts) => `最早 ${moment(facts, 'from')} 可以取车。`,
    en: (facts) => `The car may be picked up from ${moment(facts, 'from')}.`,
    rule: lockRule,
  },
  TOO_LATE: {
    zh: () => '预订时间已过，请重新预订。',
    en: () => 'The time of the order is over; take a car anew.',
    rule: lockRule,
  },
  CAR_NOT_BACK: {
    zh: () => '车辆还没有归还到站点。',
    en: () => 'The car is not back at a station.',
    rule: lockRule,
  },
  COMMAND_NOT_FOUND: {
    zh: () => '没有这条指令，或不是您的车辆。',
    en: () => 'There is no such command for a car of yours.',
    rule: lockRule,
  },
  COMMAND_OVER: {
    zh: () => '订单已不再等待这条指令。',
    en: () => 'The order does not wait for this command any more.',
    rule: lockRule,
  },
  READINGS_MISSING: {
    zh: () => '请给出有效的里程表读数；电量为 0 至 100。',
    en: () => 'Give a possible odometer reading; the charge is 0 to 100.',
    rule: { zh: '取还车时记录里程和电量。', en: 'Odometer and charge are recorded at pick-up and drop-off.' },
  },
  ODOMETER_BACKWARDS: {
    zh: ({ least }) => `里程表读数不得小于上次的 ${String(least)} 公里。`,
    en: ({ least }) => `The odometer cannot show less than ${String(least)} km, as it did last.`,
    rule: { zh: '里程表只增不减。', en: 'Odometers never run backwards.' },
  },
  ODOMETER_IMPLAUSIBLE: {
    zh: ({ last, most }) => `上次读数为 ${String(last)} 公里，按所用时间最多可到 ${String(most)} 公里，请核对。`,
    en: ({ last, most }) =>
      `It showed ${String(last)} km last; in the time since, ${String(most)} km at most are believed. Please check.`,
    rule: {
      zh: '行驶里程须与所用时间相符。',
      en: 'The distance must be one that can be driven in the time.',
    },
  },
  DAMAGE_LATE: {
    zh: (facts) => `车损只能登记到 ${moment(facts, 'until')}；此后有争议的，请通过投诉说明。`,
    en: (facts) => `Damage could be noted until ${moment(facts, 'until')}; complain if there is more to say.`,
    rule: {
      zh: '上锁后在规定时间内可以补登车损。',
      en: 'Once the lock has closed, damage is noted within the time for it.',
    },
  },
  TEXT_INVALID: {
    zh: ({ most }) => `请写明损伤情况，2 至 ${String(most)} 字。`,
    en: ({ most }) => `Say what is broken, 2 to ${String(most)} characters.`,
    rule: { zh: '取车前后如实记录车况。', en: 'Damage is noted before and after a trip.' },
  },
  TOO_MANY: {
    zh: ({ most }) => `一个订单最多记录 ${String(most)} 条。`,
    en: ({ most }) => `One order has ${String(most)} notes at most.`,
    rule: { zh: '取车前后如实记录车况。', en: 'Damage is noted before and after a trip.' },
  },
  STATION_NOT_ALLOWED: {
    zh: () => '这里不是这辆车可以还的站点。',
    en: () => 'The car cannot be returned to this station.',
    rule: returnRule,
  },
  STATION_FULL: {
    zh: ({ others }) =>
      others === ''
        ? '这个站点没有空车位，附近站点也已满。'
        : `这个站点没有空车位。最近有空位的站点：${String(others)}。`,
    en: ({ others }) =>
      others === ''
        ? 'No bay is free here, nor at any other station.'
        : `No bay is free here. The nearest stations with bays: ${String(others)}.`,
    rule: returnRule,
  },
  NOT_AT_STATION: {
    zh: ({ check, metres, most }) =>
      `${check === 'CAR' ? '车辆' : '您'}距站点 ${String(metres)} 米，须在 ${String(most)} 米以内。`,
    en: ({ check, metres, most }) =>
      `${check === 'CAR' ? 'The car is' : 'You are'} ${String(metres)} m from the station; ${String(most)} m are allowed.`,
    rule: returnRule,
  },
  IDEMPOTENCY_KEY_REUSED: keyReused,
  TRY_AGAIN: tryAgain,
};
