import type { RentalOrderState } from '../../generated/graphql.ts';
import { words } from '../../lib/i18n.svelte.ts';

export const rentalStateWord = words<Record<RentalOrderState, string>>(
  {
    HELD: '待企业确认',
    CONFIRMED: '待取车',
    IN_USE: '用车中',
    RETURNED: '待锁车',
    CLOSED: '已完成',
    DECLINED: '企业未接单',
    EXPIRED: '逾时未确认',
    CANCELLED: '已取消',
    NO_SHOW: '未取车',
    FAILED: '无法履行',
  },
  {
    HELD: 'To be confirmed',
    CONFIRMED: 'To be picked up',
    IN_USE: 'On its trip',
    RETURNED: 'To be locked',
    CLOSED: 'Done',
    DECLINED: 'Declined',
    EXPIRED: 'Not confirmed in time',
    CANCELLED: 'Cancelled',
    NO_SHOW: 'Not picked up',
    FAILED: 'Could not be served',
  },
);

export const rentalStateLook: Readonly<Record<RentalOrderState, string>> = {
  HELD: 'soon',
  CONFIRMED: 'open',
  IN_USE: 'open',
  RETURNED: 'soon',
  CLOSED: 'off',
  DECLINED: 'shut',
  EXPIRED: 'shut',
  CANCELLED: 'off',
  NO_SHOW: 'shut',
  FAILED: 'shut',
};
