import type {
  CourtBookingState,
  CourtCancelCause,
  CourtSeriesState,
  CourtSkipReason,
} from '../../generated/graphql.ts';
import { words } from '../../lib/i18n.svelte.ts';

/** The field's words for what the API names by codes. */
export const stateNames = words<Record<CourtBookingState, string>>(
  {
    OFFERED: '候补待确认',
    BOOKED: '已预约',
    ARRIVED: '已签到',
    ENDED: '已结束',
    CANCELLED: '已取消',
    NO_SHOW: '未到场',
  },
  {
    OFFERED: 'offered, to be confirmed',
    BOOKED: 'booked',
    ARRIVED: 'checked in',
    ENDED: 'over',
    CANCELLED: 'cancelled',
    NO_SHOW: 'nobody came',
  },
);

export const causeNames = words<Record<CourtCancelCause, string>>(
  {
    HOLDER: '预约人取消',
    PLAYERS: '截止时未达最低人数，已释放，不计违约',
    CLOSURE: '场地临时关闭或调整开放，不计违约',
    OFFER: '未在期限内确认，已让给下一位',
  },
  {
    HOLDER: 'cancelled by its holder',
    PLAYERS: 'too few players at the cut-off; no strike',
    CLOSURE: 'the ground is closed then; no strike',
    OFFER: 'not confirmed in time; it went to the next',
  },
);

export const seriesStates = words<Record<CourtSeriesState, string>>(
  { ASKED: '待同意', GRANTED: '已同意', REFUSED: '未同意', WITHDRAWN: '已撤回' },
  { ASKED: 'waits for consent', GRANTED: 'granted', REFUSED: 'not granted', WITHDRAWN: 'withdrawn' },
);

export const skipNames = words<Record<CourtSkipReason, string>>(
  { HOLIDAY: '节假日', CLOSED: '不开放', NO_SLOT: '该时段已不设', PEOPLE: '人数不符合条件', TAKEN: '已被预约' },
  {
    HOLIDAY: 'holiday',
    CLOSED: 'closed',
    NO_SLOT: 'no such slot any more',
    PEOPLE: 'too few or too many people',
    TAKEN: 'taken',
  },
);
