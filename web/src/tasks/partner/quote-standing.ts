import type { AskedQuoteFragment } from '../../generated/graphql.ts';
import { words } from '../../lib/i18n.svelte.ts';

/** How a quote stands for the company that is asked, at a moment. */
type QuoteStanding =
  | 'TO_ANSWER'
  | 'MISSED'
  | 'OFFERED'
  | 'NOT_CHOSEN'
  | 'DECLINED'
  | 'TO_CONFIRM'
  | 'CONFIRMED'
  | 'NOT_CONFIRMED'
  | 'LOST'
  | 'WITHDRAWN';

type Quote = Pick<AskedQuoteFragment, 'state' | 'until' | 'offer' | 'order'>;

const isOver = (at: string, now: Date): boolean => Date.parse(at) <= now.getTime();

const orderStanding = ({ state, holdUntil }: NonNullable<Quote['order']>, now: Date): QuoteStanding => {
  if (state === 'HELD') return isOver(holdUntil, now) ? 'NOT_CONFIRMED' : 'TO_CONFIRM';
  if (state === 'EXPIRED') return 'NOT_CONFIRMED';
  return state === 'DECLINED' || state === 'CANCELLED' || state === 'FAILED' ? 'LOST' : 'CONFIRMED';
};

export const standingOf = ({ state, until, offer, order }: Quote, now: Date): QuoteStanding => {
  if (state === 'ACCEPTED') return order ? orderStanding(order, now) : 'CONFIRMED';
  if (state === 'DECLINED' || state === 'WITHDRAWN') return state;
  if (state === 'ASKED') return isOver(until, now) ? 'MISSED' : 'TO_ANSWER';
  return offer && isOver(offer.validUntil, now) ? 'NOT_CHOSEN' : 'OFFERED';
};

export const standingWord = words<Record<QuoteStanding, string>>(
  {
    TO_ANSWER: '待报价',
    MISSED: '逾时未报价',
    OFFERED: '已报价，等待选择',
    NOT_CHOSEN: '未被选用',
    DECLINED: '未报价',
    TO_CONFIRM: '已选中，待确认',
    CONFIRMED: '已成交',
    NOT_CONFIRMED: '逾时未确认',
    LOST: '未成交',
    WITHDRAWN: '询价已撤回',
  },
  {
    TO_ANSWER: 'To be answered',
    MISSED: 'Not answered in time',
    OFFERED: 'Offered',
    NOT_CHOSEN: 'Not chosen',
    DECLINED: 'Declined',
    TO_CONFIRM: 'Chosen: confirm it',
    CONFIRMED: 'Agreed',
    NOT_CONFIRMED: 'Not confirmed in time',
    LOST: 'Came to nothing',
    WITHDRAWN: 'Withdrawn',
  },
);

export const standingLook: Readonly<Record<QuoteStanding, string>> = {
  TO_ANSWER: 'soon',
  MISSED: 'off',
  OFFERED: 'open',
  NOT_CHOSEN: 'off',
  DECLINED: 'off',
  TO_CONFIRM: 'soon',
  CONFIRMED: 'open',
  NOT_CONFIRMED: 'shut',
  LOST: 'off',
  WITHDRAWN: 'off',
};
