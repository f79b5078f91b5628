import type { ReservationCancelCause, ReservationState, StrikeKind, StrikeState } from '../../generated/graphql.ts';
import { moment } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';

/** The field's words for what the API names by codes. */
export const stateNames = words<Record<ReservationState, string>>(
  { RESERVED: '已预约', ARRIVED: '已入场', ENDED: '已结束', CANCELLED: '已取消', NO_SHOW: '未到场' },
  { RESERVED: 'reserved', ARRIVED: 'arrived', ENDED: 'over', CANCELLED: 'cancelled', NO_SHOW: 'not used' },
);

/** Its exit was counted: more is known than that the stay is over. */
export const leftName = words({ left: '已离场' }, { left: 'left' });

export const causeNames = words<Record<ReservationCancelCause, string>>(
  { HOLDER: '本人取消', CLOSURE: '该处临时关闭或调整开放时间，不计违约', SPACES: '可预约车位减少，不计违约' },
  {
    HOLDER: 'cancelled by you',
    CLOSURE: 'the place is closed then; it does not count against you',
    SPACES: 'there are fewer spaces; it does not count against you',
  },
);

export const strikeNames = words<Record<StrikeKind, string>>(
  { NO_SHOW: '预约后未到场', OVERSTAY: '超时停放', MISUSE: '违反停放规定' },
  { NO_SHOW: 'reserved and not used', OVERSTAY: 'stayed too long', MISUSE: 'rules not kept' },
);

export const strikeStates = words<Record<StrikeState, string>>(
  { COUNTS: '有效', APPEALED: '申诉中', UPHELD: '申诉未采纳', LIFTED: '已撤销' },
  { COUNTS: 'counts', APPEALED: 'appealed', UPHELD: 'appeal not accepted', LIFTED: 'lifted' },
);

const leave = words(
  {
    by: (at: string) => `最晚 ${at} 驶离`,
    after: (to: string, at: string) => `车位保留到 ${to}；已停在场内的，最晚 ${at} 驶离`,
  },
  {
    by: (at: string) => `Leave by ${at} at the latest`,
    after: (to: string, at: string) => `The space is yours until ${to}; a vehicle inside must leave by ${at}`,
  },
);
/** When one must leave: where that is later than the end of what is reserved, what holds until then. */
export const leaving = ({ window, leaveBy }: { window: { to: string }; leaveBy: string }): string =>
  Date.parse(window.to) < Date.parse(leaveBy)
    ? leave.after(moment(window.to), moment(leaveBy))
    : leave.by(moment(leaveBy));
