import type { ReservationCancelCause, ReservationState } from '../../generated/graphql.ts';
import { bracketed, clock, dateOf, dayName, localOf } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { now } from '../../lib/now.ts';
import type { DayReservation } from './unit-places.svelte.ts';

/** How a reservation of the day stands, as the people of its lot say it. */
const stateWord = words<Record<ReservationState, string>>(
  { RESERVED: '待到场', ARRIVED: '已入场', ENDED: '已结束', CANCELLED: '已取消', NO_SHOW: '未到场' },
  { RESERVED: 'expected', ARRIVED: 'arrived', ENDED: 'ended', CANCELLED: 'cancelled', NO_SHOW: 'did not come' },
);
const causeWord = words<Record<ReservationCancelCause, string>>(
  { HOLDER: '本人取消', CLOSURE: '临时关闭，已通知', SPACES: '车位减少，已通知' },
  { HOLDER: 'by its holder', CLOSURE: 'closed then; told', SPACES: 'fewer spaces; told' },
);
const leftWord = words({ left: '已离场' }, { left: 'left' });
export const pastWord = words({ time: '已过离场时间' }, { time: 'Past its time' });

/** Whether it is inside and should have left. */
export const isPast = ({ state, leaveBy }: DayReservation): boolean =>
  state === 'ARRIVED' && Date.parse(leaveBy) < now().getTime();

/** Whether its car is, or may be, there: only then can it be misused. */
export const hasBegun = ({ state, window }: DayReservation): boolean =>
  state === 'ARRIVED' || (state !== 'CANCELLED' && Date.parse(window.from) <= now().getTime());

export const standingWord = (one: DayReservation): string => {
  if (one.cancelCause) return stateWord[one.state] + bracketed(causeWord[one.cancelCause]);
  if (one.leftAt) return leftWord.left;
  return isPast(one) ? pastWord.time : stateWord[one.state];
};

/** When a stay begins and ends, on the page of a day, which names it: other days are named, also on paper. */
export const timeOn = (date: string, { from, to }: DayReservation['window']): string =>
  [from, to].map((at) => (dateOf(new Date(at)) === date ? clock(at) : `${dayName(at)} ${clock(at)}`)).join(' – ');

/** When a stay begins and ends, by dates that are as good tomorrow: for a table that is taken away. */
export const timeIn = ({ from, to }: DayReservation['window']): string =>
  [from, to].map((at) => localOf(new Date(at)).replace('T', ' ')).join(' – ');
