import type { Facts, RefusalText } from '../../platform/result.ts';
import { fact } from '../texts.ts';
import type { DispatchDeskRefusal } from './types.ts';

/** A length of time as people say it: 8 小时, 1 小时 20 分钟. */
const lasting = (facts: Facts, name: string, hour: string, minute: string): string => {
  const minutes = Number(facts[name]);
  const parts = [
    [Math.floor(minutes / 60), hour],
    [minutes % 60, minute],
  ] as const;
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, unit]) => `${String(count)} ${unit}`)
      .join(' ') || `0 ${minute}`
  );
};
const zhTime = (facts: Facts, name: string): string => lasting(facts, name, '小时', '分钟');
const enTime = (facts: Facts, name: string): string => lasting(facts, name, 'h', 'min');

/** Words of what only the dispatcher's desk refuses. */
export const refusalTexts: Readonly<Record<DispatchDeskRefusal, RefusalText>> = {
  LICENCE_CLASS_TOO_LOW: {
    zh: (facts) =>
      `驾驶员${fact(facts, 'name')}的准驾车型为 ${fact(facts, 'licence')}，不能驾驶 ${fact(facts, 'seats')} 座的${fact(facts, 'plate')}。`,
    en: (facts) =>
      `Driver ${fact(facts, 'name')} holds class ${fact(facts, 'licence')}, which does not cover ${fact(facts, 'plate')} with ${fact(facts, 'seats')} seats.`,
    rule: {
      zh: '驾驶员的准驾车型须与车辆座位数相符。',
      en: "The class of the driver's licence must cover a vehicle of so many seats.",
    },
  },
  DRIVER_HOURS_EXCEEDED: {
    zh: (facts) =>
      'date' in facts
        ? `驾驶员${fact(facts, 'name')} ${fact(facts, 'date')} 执勤将超过 ${zhTime(facts, 'most')}。`
        : `本次行程约需驾驶 ${zhTime(facts, 'driving')}、途中休息 ${zhTime(facts, 'breaks')}，驾驶员${fact(facts, 'name')}最多可用 ${zhTime(facts, 'most')}。`,
    en: (facts) =>
      'date' in facts
        ? `Driver ${fact(facts, 'name')} would be on duty for more than ${enTime(facts, 'most')} on ${fact(facts, 'date')}.`
        : `The trip needs about ${enTime(facts, 'driving')} of driving and ${enTime(facts, 'breaks')} of pauses; driver ${fact(facts, 'name')} has ${enTime(facts, 'most')} at most.`,
    rule: {
      zh: '驾驶员每日执勤和驾驶时间不得超限，连续驾驶后须停车休息。',
      en: "A driver's duty and driving of a day are limited, and unbroken driving is followed by a pause.",
    },
  },
  DRIVER_REST_TOO_SHORT: {
    zh: (facts) =>
      facts.side === 'before'
        ? `驾驶员${fact(facts, 'name')}前一日任务到 ${fact(facts, 'at')} 结束，出车前只能休息 ${zhTime(facts, 'minutes')}，应有 ${zhTime(facts, 'least')}。`
        : `驾驶员${fact(facts, 'name')}次日任务从 ${fact(facts, 'at')} 开始，收车后只能休息 ${zhTime(facts, 'minutes')}，应有 ${zhTime(facts, 'least')}。`,
    en: (facts) =>
      facts.side === 'before'
        ? `Driver ${fact(facts, 'name')} has a trip until ${fact(facts, 'at')} the day before and would rest ${enTime(facts, 'minutes')} only, not ${enTime(facts, 'least')}.`
        : `Driver ${fact(facts, 'name')} has a trip from ${fact(facts, 'at')} on the next day and would rest ${enTime(facts, 'minutes')} only, not ${enTime(facts, 'least')}.`,
    rule: {
      zh: '驾驶员两个执勤日之间须有足够的休息。',
      en: 'Between two days of duty a driver rests for long enough.',
    },
  },
};
