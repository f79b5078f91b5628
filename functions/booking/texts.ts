/** How plates and times stand in the texts of refusals. Pure. */
import { dotted } from '../platform/plate.ts';
import type { Facts } from '../platform/result.ts';
import { toDateTime } from '../platform/time.ts';

/** A value that a text mentions; plates as they stand on the car. */
export const fact = (facts: Facts, name: string): string =>
  name === 'plate' && name in facts ? String(facts[name]).split('、').map(dotted).join('、') : String(facts[name]);

/** Day and time of an instant, such as 11-24 08:00. */
export const moment = (facts: Facts, name: string): string =>
  toDateTime(Number(facts[name])).slice(5, 16).replace('T', ' ');

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
export const zhTime = (facts: Facts, name: string): string => lasting(facts, name, '小时', '分钟');
export const enTime = (facts: Facts, name: string): string => lasting(facts, name, 'h', 'min');

/** Whoever drives: a driver by his name, or else who asked for the trip and drives himself. */
export const zhDriver = (facts: Facts): string => ('name' in facts ? `驾驶员${fact(facts, 'name')}` : '用车人');
export const enDriver = (facts: Facts): string => ('name' in facts ? `driver ${fact(facts, 'name')}` : 'the requester');

/** When something is taken; where policy keeps time before or after trips, that is part of it. */
export const zhTaken = (facts: Facts): string =>
  `${fact(facts, 'taken')}${'turnaround' in facts ? '（含行程前后的整备时间）' : ' '}`;
export const enTaken = (facts: Facts): string =>
  `${fact(facts, 'taken')}${'turnaround' in facts ? ' (turnaround included)' : ''}`;

/** The beginning of a sentence. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
