import { plainly, text } from '../../platform/refusal-texts.ts';
import type { Facts, RefusalText } from '../../platform/result.ts';
import { capital, enDriver, enTime, fact, moment, zhDriver, zhTime } from '../texts.ts';
import { toDateTime } from '../../platform/time.ts';
import { orderActWord, requestStates, worded } from '../words.ts';
import type { DeskRefusal } from './types.ts';

/** How an order stands, such as 湘B12345、周强、11-24 09:00–12:00、已派车. */
const standing = (facts: Facts, language: 'zh' | 'en'): string =>
  [
    fact(facts, 'plate'),
    fact(facts, 'driver'),
    `${moment(facts, 'from')}–${toDateTime(Number(facts.to)).slice(11, 16)}`,
    worded(requestStates, language, facts.state),
  ]
    .filter((part) => part !== '')
    .join(language === 'zh' ? '、' : ', ');

const licence = {
  zh: '驾驶人的准驾车型和有效期须覆盖整个用车时间，自驾的须经其单位核验。',
  en: 'Class and validity of the licence cover the whole time; of who drives himself his unit has seen it.',
};

/** Words of what only the dispatcher's desk refuses. */
export const refusalTexts: Readonly<Record<DeskRefusal, RefusalText>> = {
  LICENCE_MISSING: {
    zh: () => '用车人的驾驶证尚未经其单位核验，可请其单位用车管理员核验登记。',
    en: () => 'The unit has not seen the requester’s driving licence yet; its vehicle manager can note it.',
    rule: licence,
  },
  LICENCE_UNFIT: {
    zh: (facts) => `${zhDriver(facts)}的准驾车型不含手动挡，不能驾驶${fact(facts, 'plate')}。`,
    en: (facts) => `The licence of ${enDriver(facts)} does not cover the gear lever of ${fact(facts, 'plate')}.`,
    rule: licence,
  },
  LICENCE_CLASS_TOO_LOW: {
    zh: (facts) =>
      `${zhDriver(facts)}的准驾车型为 ${fact(facts, 'licence')}，不能驾驶 ${fact(facts, 'seats')} 座的${fact(facts, 'plate')}。`,
    en: (facts) =>
      `${capital(enDriver(facts))} holds class ${fact(facts, 'licence')}, which does not cover ${fact(facts, 'plate')} with ${fact(facts, 'seats')} seats.`,
    rule: {
      zh: '驾驶员的准驾车型须与车辆座位数相符。',
      en: "The class of the driver's licence must cover a vehicle of so many seats.",
    },
  },
  DRIVER_HOURS_EXCEEDED: {
    zh: (facts) =>
      'date' in facts
        ? `${zhDriver(facts)} ${fact(facts, 'date')} 执勤将超过 ${zhTime(facts, 'most')}。`
        : `本次行程约需驾驶 ${zhTime(facts, 'driving')}、途中休息 ${zhTime(facts, 'breaks')}，${zhDriver(facts)}最多可用 ${zhTime(facts, 'most')}。`,
    en: (facts) =>
      'date' in facts
        ? `${capital(enDriver(facts))} would be on duty for more than ${enTime(facts, 'most')} on ${fact(facts, 'date')}.`
        : `The trip needs about ${enTime(facts, 'driving')} of driving and ${enTime(facts, 'breaks')} of pauses; ${enDriver(facts)} has ${enTime(facts, 'most')} at most.`,
    rule: {
      zh: '驾驶员每日执勤和驾驶时间不得超限，连续驾驶后须停车休息。',
      en: "A driver's duty and driving of a day are limited, and unbroken driving is followed by a pause.",
    },
  },
  DRIVER_REST_TOO_SHORT: {
    zh: (facts) =>
      facts.side === 'before'
        ? `${zhDriver(facts)}前一日任务到 ${fact(facts, 'at')} 结束，出车前只能休息 ${zhTime(facts, 'minutes')}，应有 ${zhTime(facts, 'least')}。`
        : `${zhDriver(facts)}次日任务从 ${fact(facts, 'at')} 开始，收车后只能休息 ${zhTime(facts, 'minutes')}，应有 ${zhTime(facts, 'least')}。`,
    en: (facts) =>
      facts.side === 'before'
        ? `${capital(enDriver(facts))} has a trip until ${fact(facts, 'at')} the day before and would rest ${enTime(facts, 'minutes')} only, not ${enTime(facts, 'least')}.`
        : `${capital(enDriver(facts))} has a trip from ${fact(facts, 'at')} on the next day and would rest ${enTime(facts, 'minutes')} only, not ${enTime(facts, 'least')}.`,
    rule: {
      zh: '驾驶员两个执勤日之间须有足够的休息。',
      en: 'Between two days of duty a driver rests for long enough.',
    },
  },
  CHANGED_MEANWHILE: text(
    (facts) =>
      'who' in facts
        ? `${fact(facts, 'who')} 已于 ${moment(facts, 'at')} ${orderActWord('zh', facts.act)}，现为：${standing(facts, 'zh')}。`
        : '派车单刚刚有变动，请核对后重试。',
    (facts) =>
      'who' in facts
        ? `${fact(facts, 'who')} has ${orderActWord('en', facts.act)} it at ${moment(facts, 'at')}; it now stands as ${standing(facts, 'en')}.`
        : 'The order has changed meanwhile; look at it and try again.',
    '派车单被他人变动后，须按最新情况重新办理，不得覆盖。',
    'What a colleague has changed meanwhile is looked at again and never overwritten.',
  ),
  REQUEST_SPLIT: plainly(
    '其中一项申请由多辆车分送，不能再合并。',
    'One of the requests is split over several cars and cannot be merged.',
    '一项申请或拆分或合并，不能同时进行。',
    'A request is either split or shared, not both.',
  ),
  WINDOWS_APART: text(
    (facts) => `两次行程的出发或返回时间相差 ${zhTime(facts, 'minutes')}，最多可差 ${zhTime(facts, 'most')}。`,
    (facts) =>
      `The departures or returns lie ${enTime(facts, 'minutes')} apart; ${enTime(facts, 'most')} at most are allowed.`,
    '合乘的行程时间须相近。',
    'Trips that share a car take place at about the same time.',
  ),
  DRIVING_DIFFERS: plainly(
    '自驾行程不能合并，须都派驾驶员。',
    'Self-drive trips are not merged; all of them need a driver.',
    '合乘车辆由驾驶员驾驶。',
    'A shared car is driven by a driver.',
  ),
  TOO_MANY_REQUESTS: text(
    (facts) => `一辆车最多合并 ${fact(facts, 'most')} 项申请。`,
    (facts) => `A car serves ${fact(facts, 'most')} requests at most.`,
    '一辆车合乘的申请数有上限。',
    'The number of requests that share a car is limited.',
  ),
  SIDES_NOT_ASKED: plainly(
    '不同单位的行程合乘须各方同意，请先邀请拼车。',
    'Trips of different units share a car only when all sides agree: invite them first.',
    '不同单位合乘一辆车须经各方同意。',
    'Units share a car when all sides agree.',
  ),
  SIDES_NOT_AGREED: plainly(
    '已邀请拼车，等待各方答复。',
    'All sides are asked to share a car, and not all have answered.',
    '不同单位合乘一辆车须经各方同意。',
    'Units share a car when all sides agree.',
  ),
  CARS_INVALID: text(
    (facts) => `须指定 2 至 ${fact(facts, 'most')} 辆车，车辆和驾驶员不得重复。`,
    (facts) => `Name 2 to ${fact(facts, 'most')} cars, no vehicle and no driver twice.`,
    '一项申请拆分的车辆数有上限。',
    'The number of cars over which a request is split is limited.',
  ),
  ORDER_SHARED: plainly(
    '这辆车由几项申请合乘，不能拆分；可先撤回派车，各自派出。',
    'Several requests share this car, so it is not split; take the dispatch back and send them separately.',
    '一项申请或拆分或合并，不能同时进行。',
    'A request is either split or shared, not both.',
  ),
  PASSENGERS_MISMATCH: text(
    (facts) => `各车合计 ${fact(facts, 'riding')} 人，申请为 ${fact(facts, 'passengers')} 人，每车至少 1 人。`,
    (facts) =>
      `The cars take ${fact(facts, 'riding')} people, the request has ${fact(facts, 'passengers')}; at least 1 rides in each.`,
    '拆分后各车人数之和须等于申请人数。',
    'All passengers of a split request ride in one of its cars.',
  ),
};
