import { toDateTime, type Instant } from '../../platform/time.ts';
import type { Facts, RefusalText } from '../../platform/result.ts';
import { citizenTexts } from '../citizen/refusals.ts';
import type { ReservationRefusal } from './types.ts';

/** Day and time of an instant, such as 11-24 18:00. */
const moment = (facts: Facts, name: string): string =>
  toDateTime(Number(facts[name]) satisfies Instant)
    .slice(5, 16)
    .replace('T', ' ');

const dayIn = (facts: Facts, name: string): string => toDateTime(Number(facts[name])).slice(0, 10);

const placeRule = {
  zh: '开放单位拿出一部分对外开放车位接受预约。',
  en: 'Part of the spaces a unit opens to the public can be reserved.',
};
const vehicleRule = {
  zh: '入场车辆须符合该处座位数和用途限制。',
  en: 'Vehicles must keep to the limits of the place on seats and use.',
};
const openingRule = {
  zh: '停放须在一个连续的开放时段内，按时驶离。',
  en: 'A stay lies inside one open window and ends in time.',
};
const fairRule = {
  zh: '每人、每车预约次数有限，以便更多市民使用。',
  en: 'Reservations of one person and one vehicle are limited, so that more people can park.',
};
const holderRule = {
  zh: '预约只能由本人查看、变更和取消。',
  en: 'Only its holder sees, changes and cancels a reservation.',
};
const gateRule = {
  zh: '开放单位凭入场码或号牌核对预约。',
  en: 'People of the place check reservations by code or plate.',
};

const { DEVICE_UNKNOWN, IDEMPOTENCY_KEY_REUSED, PLATE_INVALID, TEXT_INVALID, TRY_AGAIN } = citizenTexts;

/** Words of what this alcove refuses. */
export const reservationTexts: Readonly<Record<ReservationRefusal, RefusalText>> = {
  DEVICE_UNKNOWN,
  IDEMPOTENCY_KEY_REUSED,
  PLATE_INVALID,
  TEXT_INVALID,
  TRY_AGAIN,
  NOT_RESERVABLE: {
    zh: () => '这里不接受预约。',
    en: () => 'Nothing can be reserved here.',
    rule: placeRule,
  },
  FULL: {
    zh: (facts) => `${moment(facts, 'at')} 起可预约车位已满，请换一个时间或地点。`,
    en: (facts) =>
      `All spaces that can be reserved are taken from ${moment(facts, 'at')}. Choose another time or place.`,
    rule: placeRule,
  },
  WISH_NOT_OFFERED: {
    zh: () => '这里没有这类车位。',
    en: () => 'There are no such spaces here.',
    rule: placeRule,
  },
  SEATS_TOO_MANY: {
    zh: ({ most }) => `这里只允许 ${String(most)} 座及以下车辆。`,
    en: ({ most }) => `Only vehicles of up to ${String(most)} seats may enter.`,
    rule: vehicleRule,
  },
  COMMERCIAL_NOT_ALLOWED: {
    zh: () => '请确认车辆不是营运车辆。',
    en: () => 'Confirm that the vehicle is not a commercial one.',
    rule: vehicleRule,
  },
  WINDOW_INVALID: {
    zh: () => '离场时间应晚于入场时间。',
    en: () => 'A stay must end after it begins.',
    rule: openingRule,
  },
  WINDOW_PAST: {
    zh: () => '入场时间已过。',
    en: () => 'The stay would begin in the past.',
    rule: openingRule,
  },
  BEYOND_HORIZON: {
    zh: ({ days }) => `只能预约 ${String(days)} 天以内的车位。`,
    en: ({ days }) => `Spaces can be reserved up to ${String(days)} days ahead.`,
    rule: fairRule,
  },
  STAY_TOO_LONG: {
    zh: ({ hours }) => `一次最多预约 ${String(hours)} 小时。`,
    en: ({ hours }) => `A stay may last ${String(hours)} hours at most.`,
    rule: fairRule,
  },
  OUTSIDE_OPENING: {
    zh: () => '这段时间不全在开放时段内。',
    en: () => 'The place is not open for the whole of this time.',
    rule: openingRule,
  },
  ENTRY_BARRED: {
    zh: () => '这个时间不能入场。',
    en: () => 'Nobody may come in at that time.',
    rule: openingRule,
  },
  EXIT_BARRED: {
    zh: () => '这个时间不能离场。',
    en: () => 'Nobody may leave at that time.',
    rule: openingRule,
  },
  BANNED: {
    zh: (facts) => `违约次数已达上限，${dayIn(facts, 'until')} 前不能预约。`,
    en: (facts) => `There are too many strikes: nothing can be reserved before ${dayIn(facts, 'until')}.`,
    rule: {
      zh: '违约达到规定次数的，在限期内不得预约和入场，可以申诉。',
      en: 'Enough strikes ban person and plate for a time; one may appeal.',
    },
  },
  LIVE_TOO_MANY: {
    zh: ({ most }) => `同时最多有 ${String(most)} 个未结束的预约。`,
    en: ({ most }) => `There may be ${String(most)} open reservations at a time.`,
    rule: fairRule,
  },
  WEEK_TOO_MANY: {
    zh: ({ most }) => `一周最多预约 ${String(most)} 次。`,
    en: ({ most }) => `There may be ${String(most)} reservations in a week.`,
    rule: fairRule,
  },
  OVERLAPPING: {
    zh: () => '这辆车在这段时间已有预约。',
    en: () => 'There is a reservation for this vehicle at that time.',
    rule: fairRule,
  },
  RESERVATION_NOT_FOUND: {
    zh: () => '没有这个预约，或与您无关。',
    en: () => 'There is no such reservation that concerns you.',
    rule: holderRule,
  },
  STATE_NOT_ALLOWED: {
    zh: () => '车辆已入场，或预约已结束。',
    en: () => 'The vehicle has come, or the reservation is over.',
    rule: holderRule,
  },
  STAY_NOT_BEGUN: {
    zh: () => '停放尚未开始，或预约已取消、信息已删除，不能记违约。',
    en: () => 'The stay has not begun, was cancelled, or is forgotten: nothing can be noted against it.',
    rule: gateRule,
  },
  MISUSE_NOTED: {
    zh: () => '这个预约已记过一次违反停放规定。',
    en: () => 'A misuse of this reservation has been noted already.',
    rule: gateRule,
  },
  TOO_EARLY: {
    zh: (facts) => `最早 ${moment(facts, 'from')} 可以凭预约入场。`,
    en: (facts) => `This reservation lets in from ${moment(facts, 'from')}.`,
    rule: gateRule,
  },
};

/** The same as people of the place read it, of reservations of others. */
export const keeperTexts: typeof reservationTexts = {
  ...reservationTexts,
  RESERVATION_NOT_FOUND: {
    zh: () => '没有这个预约，或不属于您管理的停车场。',
    en: () => 'There is no such reservation at a lot that you look after.',
    rule: gateRule,
  },
  STATE_NOT_ALLOWED: { ...reservationTexts.STATE_NOT_ALLOWED, rule: gateRule },
  TEXT_INVALID: {
    ...TEXT_INVALID,
    rule: {
      zh: '查看完整车牌、记违约须写明事由，留存备查。',
      en: 'Whoever looks at a whole plate, or notes a strike, says why; it stays on record.',
    },
  },
};
