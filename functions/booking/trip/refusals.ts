/** Words of what only a trip can refuse, and the rule behind each. */
import { plainly, text } from '../../platform/refusal-texts.ts';
import type { Facts, Language, RefusalText } from '../../platform/result.ts';
import { enTime, fact, moment, zhTime } from '../texts.ts';
import type { TripRefusal } from './types.ts';

/** Codes that other parts of the room give, too, and have words for. */
type Shared =
  | 'REQUEST_NOT_FOUND'
  | 'ORDER_NOT_FOUND'
  | 'STATE_NOT_ALLOWED'
  | 'SAME_PERSON'
  | 'TEXT_INVALID'
  | 'WINDOW_PAST'
  | 'WINDOW_INVALID'
  | 'VEHICLE_TAKEN'
  | 'DRIVER_TAKEN'
  | 'VEHICLE_NOT_BACK'
  | 'DRIVER_NOT_BACK'
  | 'DRIVER_HOURS_EXCEEDED'
  | 'DRIVER_REST_TOO_SHORT'
  | 'INSURANCE_LAPSES'
  | 'INSPECTION_LAPSES'
  | 'LICENCE_LAPSES'
  | 'TRY_AGAIN'
  | 'CHANGED_MEANWHILE';

const energies: Readonly<Record<Language, Readonly<Record<string, readonly [name: string, unit: string]>>>> = {
  zh: { FUEL: ['加油量', '升'], CHARGING: ['充电量', '千瓦时'] },
  en: { FUEL: ['fuel', 'litres'], CHARGING: ['charge', 'kWh'] },
};
const energy = (language: Language, { kind }: Facts): readonly [name: string, unit: string] =>
  energies[language][String(kind)] ?? ['', ''];

/** Why a return has to be explained, by what stands out of it. */
const deviations: Readonly<Record<Language, Readonly<Record<string, (facts: Facts) => string>>>> = {
  zh: {
    DISTANCE: (facts) => `行驶 ${fact(facts, 'driven')} 公里，超过 ${fact(facts, 'most')} 公里，请说明原因。`,
    TIME: (facts) => `收车晚于 ${moment(facts, 'latest')}，请说明原因。`,
    EARLY: (facts) => `租期至 ${moment(facts, 'until')}，收车即提前结束租赁，未用的天数仍按约定计费，请说明原因。`,
    SPEED: (facts) =>
      `${facts.minutes === 0 ? '不到 1' : fact(facts, 'minutes')} 分钟行驶 ${fact(facts, 'driven')} 公里，平均超过每小时 ${fact(facts, 'most')} 公里，请核对里程；确实如此的，请说明原因。`,
  },
  en: {
    DISTANCE: (facts) =>
      `${fact(facts, 'driven')} km were driven, more than ${fact(facts, 'most')} km; please explain.`,
    TIME: (facts) => `The vehicle came back after ${moment(facts, 'latest')}; please explain.`,
    EARLY: (facts) =>
      `The rental runs until ${moment(facts, 'until')}: the return ends it, and days not used are charged as agreed; please explain.`,
    SPEED: (facts) =>
      `${fact(facts, 'driven')} km in ${minutes(facts)} are more than ${fact(facts, 'most')} km/h on average; please check the odometer, or explain.`,
  },
};
const minutes = (facts: Facts): string => {
  if (facts.minutes === 0) return 'less than a minute';
  return facts.minutes === 1 ? 'a minute' : `${fact(facts, 'minutes')} minutes`;
};
/** So many of something: 1 hour, 24 hours. */
const count = (facts: Facts, name: string, unit: string): string =>
  `${fact(facts, name)} ${unit}${facts[name] === 1 ? '' : 's'}`;
const deviation = (language: Language, facts: Facts): string => deviations[language][String(facts.what)]?.(facts) ?? '';

const odometerRule = ['里程表读数不得倒退。', 'Odometers never run backwards.'] as const;
/** Whether a time was typed by who records in the driver's place, and not taken from the driver's device. */
const isTyped = (facts: Facts): boolean => 'onBehalf' in facts;
const recordedRule = (facts: Facts): readonly [zh: string, en: string] =>
  isTyped(facts)
    ? ['代录收车以实际收车时间为准。', 'A return recorded for the driver counts from when the vehicle came back.']
    : [
        '离线登记以实际操作时间为准，并须在规定时限内补传。',
        'An act recorded without a connection counts from when it was done, and is told within the time allowed.',
      ];

export const refusalTexts: Readonly<Record<Exclude<TripRefusal, Shared>, RefusalText>> = {
  NOT_THE_DRIVER: plainly(
    '只有本派车单的驾驶员可以登记；自驾由申请人登记。',
    "Only the order's driver may record this; on a self-drive trip the requester does.",
    '出车和收车由驾驶人本人登记；忘记收车的，由调度员代录。',
    'Departure and return are recorded by whoever drives; a return that he forgot, by the dispatcher.',
  ),
  GOES_BY_LOCK: plainly(
    '分时租赁车以开锁、还车为准，出车、收车不用另行登记。',
    'Of a time-share car its lock tells departure and return; nothing is to be recorded beside it.',
    '同一次出车、收车只登记一次。',
    'A departure and a return are recorded once.',
  ),
  VEHICLE_CHANGED: text(
    (facts) => `您登记的是 ${fact(facts, 'saw')}，派车单已改为 ${fact(facts, 'plate')}，没有记入。`,
    (facts) =>
      `You recorded this of ${fact(facts, 'saw')}, and the order has ${fact(facts, 'plate')} by now: it was not recorded.`,
    '里程和费用只记在实际行驶的车辆上；开走的是原来那辆车的，由调度员改回后再登记。',
    'A reading is recorded of the vehicle that drove. If the former one has left, the dispatcher gives it back to the order, and then it is recorded.',
  ),
  NOT_YOUR_ACT: plainly(
    '您不能对这张派车单进行此操作。',
    'This act on the order is not yours.',
    '交接、换车、终止行程由驾驶员或调度员办理；延长用车时间还可由申请人办理。本人申请、审批或驾驶的行程，是否再延长、是否更正由其他调度员决定。',
    'Hand-over, replacement and the end of a trip on its way are for driver and dispatcher; the requester, too, may extend a trip. What goes further on a trip that a dispatcher asked for, approved or drives himself is for another dispatcher.',
  ),
  NO_EXTENSION_WANTED: plainly(
    '这趟行程没有待决定的延长请求，可能已经处理。',
    'Nobody asks for a longer trip here, or somebody has decided on it.',
    '只答复尚未处理的延长请求。',
    'What is declined is what somebody asks for and nobody has decided on.',
  ),
  EXTENSION_NEEDS_DISPATCHER: text(
    (facts) =>
      'shared' in facts
        ? '这辆车由几方合乘，延长会占用各方的车辆，由调度员决定，请写明原因。'
        : `自行延长最晚到 ${moment(facts, 'until')}；再晚由调度员决定，请写明原因。`,
    (facts) =>
      'shared' in facts
        ? 'Several share this car, and it would come back later for all: the dispatcher decides. Please say why it is needed.'
        : `By yourself you may extend it until ${moment(facts, 'until')}; later than that the dispatcher decides. Please say why it is needed.`,
    (facts) =>
      'shared' in facts
        ? '拼车的延长由调度员决定。'
        : `用车人和驾驶员可自行延长到批准的结束时间后 ${zhTime(facts, 'minutes')}，不跨日；再晚由调度员决定。`,
    (facts) =>
      'shared' in facts
        ? 'Of a shared car the dispatcher decides on every extension.'
        : `Who rides or drives extends a trip by himself for up to ${enTime(facts, 'minutes')} beyond the end that was approved, and not into another day; the dispatcher decides on anything longer.`,
  ),
  TOO_EARLY: text(
    (facts) => `最早可在 ${moment(facts, 'earliest')} 出车。`,
    (facts) => `The vehicle may leave from ${moment(facts, 'earliest')} on.`,
    (facts) => `出车不得早于用车开始前 ${fact(facts, 'minutes')} 分钟。`,
    (facts) => `A vehicle leaves at most ${fact(facts, 'minutes')} minutes before its window begins.`,
  ),
  RECORDED_IN_FUTURE: text(
    (facts) =>
      isTyped(facts)
        ? `收车时间 ${moment(facts, 'at')} 晚于现在，请核对。`
        : `登记时间 ${moment(facts, 'at')} 晚于现在，请核对手机时间。`,
    (facts) =>
      isTyped(facts)
        ? `The return is said to be at ${moment(facts, 'at')}, which is still to come; please check it.`
        : `The act is recorded for ${moment(facts, 'at')}, which is still to come; please check the device's clock.`,
    (facts) => recordedRule(facts)[0],
    (facts) => recordedRule(facts)[1],
  ),
  RECORDED_TOO_EARLY: text(
    (facts) =>
      isTyped(facts)
        ? `收车时间不能早于 ${moment(facts, 'earliest')}（最近一次里程登记的时间），请核对。`
        : `登记时间不能早于 ${moment(facts, 'earliest')}，请核对手机时间。`,
    (facts) =>
      isTyped(facts)
        ? `The return cannot have been before ${moment(facts, 'earliest')}, when the odometer was last recorded; please check it.`
        : `The act cannot have been done before ${moment(facts, 'earliest')}; please check the device's clock.`,
    (facts) => recordedRule(facts)[0],
    (facts) => recordedRule(facts)[1],
  ),
  RECORDED_TOO_LATE: text(
    (facts) => `登记已超过 ${fact(facts, 'hours')} 小时，不能补传，请联系调度员。`,
    (facts) => `The act was recorded more than ${fact(facts, 'hours')} hours ago; please ask the dispatcher.`,
    (facts) => `离线登记以实际操作时间为准，并须在 ${fact(facts, 'hours')} 小时内补传。`,
    (facts) =>
      `An act recorded without a connection counts from when it was done, and is told within ${fact(facts, 'hours')} hours.`,
  ),
  ODOMETER_BACKWARDS: text(
    (facts) => `里程表读数 ${fact(facts, 'reading')} 公里小于上次的 ${fact(facts, 'last')} 公里。`,
    (facts) => `The reading of ${fact(facts, 'reading')} km is below the last one, ${fact(facts, 'last')} km.`,
    ...odometerRule,
  ),
  ODOMETER_IMPLAUSIBLE: text(
    (facts) =>
      'later' in facts
        ? `里程表读数 ${fact(facts, 'reading')} 公里大于此后登记的 ${fact(facts, 'later')} 公里，请核对。`
        : `里程表读数 ${fact(facts, 'reading')} 公里比 ${fact(facts, 'last')} 公里多出超过 ${fact(facts, 'most')} 公里，请核对。`,
    (facts) =>
      'later' in facts
        ? `The reading of ${fact(facts, 'reading')} km is above one taken afterwards, ${fact(facts, 'later')} km; please check it.`
        : `The reading of ${fact(facts, 'reading')} km is more than ${fact(facts, 'most')} km above ${fact(facts, 'last')} km; please check it.`,
    '行驶里程须与所用时间相符。',
    'The distance must be one that can be driven in the time.',
  ),
  ODOMETER_REQUIRED: plainly(
    '请填写交接时的里程表读数。',
    'Give the odometer at the hand-over.',
    '出车后交接或换车，须登记里程。',
    'Whoever takes over on the way begins with a reading.',
  ),
  TOLLS_INVALID: text(
    (facts) => `通行费须为 0 至 ${fact(facts, 'most')} 元。`,
    (facts) => `Tolls must be between CNY 0 and ${fact(facts, 'most')}.`,
    '通行费按实际支出填写。',
    'Tolls are stated as paid.',
  ),
  COST_INVALID: text(
    (facts) =>
      'above' in facts
        ? `费用须大于 0 元，不超过 ${fact(facts, 'most')} 元。`
        : `费用须为 0 至 ${fact(facts, 'most')} 元。`,
    (facts) =>
      'above' in facts
        ? `The cost must be above CNY 0 and at most ${fact(facts, 'most')}.`
        : `The cost must be between CNY 0 and ${fact(facts, 'most')}.`,
    '各项费用按实际支出填写。',
    'Costs are stated as paid.',
  ),
  ENERGY_INVALID: text(
    (facts) => {
      const [name, unit] = energy('zh', facts);
      return 'most' in facts ? `${name}须大于 0，不超过 ${fact(facts, 'most')} ${unit}。` : `这辆车不能登记${name}。`;
    },
    (facts) => {
      const [name, unit] = energy('en', facts);
      return 'most' in facts
        ? `The ${name} must be more than 0 and at most ${fact(facts, 'most')} ${unit}.`
        : `This vehicle takes no ${name}.`;
    },
    '加油、充电按车辆能源类型和实际数量登记。',
    'Fuel and charge are recorded as taken, of the kind the vehicle runs on.',
  ),
  DEVIATION_UNEXPLAINED: text(
    (facts) => deviation('zh', facts),
    (facts) => deviation('en', facts),
    '里程或时间明显超出申请、里程与用时不符，或提前结束租期的，须说明原因。',
    'A trip that becomes much longer than was asked for, comes further than is plausible in its time, or ends a rental early, is explained.',
  ),
  WINDOW_OVER: plainly(
    '用车时间已到，请先延长用车时间。',
    'The booked time is over; extend the trip first.',
    '交接和换车只针对尚未结束的用车时间。',
    'Only what is left of a window can be taken over.',
  ),
  WAS_ON_TRIP: text(
    (facts) => `${fact(facts, 'name')}已在本次行程中用过，请另选。`,
    (facts) => `${fact(facts, 'name')} was on this trip already; choose another.`,
    '同一行程中，交出的车辆或驾驶员不再接回。',
    'A vehicle or driver that left a trip does not come back to it.',
  ),
  CORRECTION_TOO_LATE: text(
    (facts) =>
      'over' in facts
        ? `收车已超过 ${fact(facts, 'days')} 天，不能再更正。`
        : `收车已超过 ${fact(facts, 'hours')} 小时，请联系调度员更正。`,
    (facts) =>
      'over' in facts
        ? `The return is more than ${count(facts, 'days', 'day')} ago and is corrected no more.`
        : `The return is more than ${count(facts, 'hours', 'hour')} ago: ask the dispatcher to correct it.`,
    (facts) =>
      `收车登记有误的，驾驶员可在收车后 ${fact(facts, 'hours')} 小时内、用车人填写回执前更正；收车后 ${fact(facts, 'days')} 天内由调度员更正。`,
    (facts) =>
      `A slip in a return is corrected by its driver within ${count(facts, 'hours', 'hour')} and before the receipt, by the dispatcher within ${count(facts, 'days', 'day')}.`,
  ),
  RECEIPT_GIVEN: plainly(
    '用车人已填写回执，请联系调度员更正。',
    'The receipt was given: ask the dispatcher to correct it.',
    '用车人确认过的里程和费用，只由调度员更正。',
    'What the requester has looked at is corrected by the dispatcher only.',
  ),
  NOTHING_CORRECTED: plainly(
    '没有改动任何数字。记录无误的，请注明“记录无误”。',
    'Nothing was changed. Where the figures are right, say so instead.',
    '更正须与原登记不同。',
    'A correction says something else than what was recorded.',
  ),
  READING_BILLED: plainly(
    '租赁车的里程已计入租赁结算，不能在这里更正；有出入的，请在对账单中提出异议。',
    'The odometer of a rented car is part of its bill and is not corrected here: dispute it in the statement.',
    '已结算的里程不作更正。',
    'What was billed is not corrected.',
  ),
  NOT_DISPUTED: plainly(
    '这次行程的里程和费用没有待处理的出入。',
    'Nothing about the figures of this trip is disputed.',
    '只处理用车人提出、尚未处理的出入。',
    'What is settled is what a requester disputes and nobody has settled.',
  ),
  SATISFACTION_INVALID: plainly(
    '满意度须为 1 至 5 分。',
    'Satisfaction must be 1 to 5.',
    '每次用车后由申请人评价。',
    'The requester rates every trip.',
  ),
};
