import type { QuotesForRequestQuery } from '../../generated/graphql.ts';
import { moment } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { withdrawnWord } from '../../ui/trip/quote-withdrawn.ts';

/** What one company was asked for, and answered. */
export type Quote = NonNullable<QuotesForRequestQuery['requestQuotes']>['quotes'][number];

const w = words(
  {
    waiting: (at: string) => `等待报价，${at} 截止`,
    missed: '逾时未答',
    declined: (why: string) => `不报价：${why}`,
    lapsed: '已失效',
    chosen: '已选定',
    failed: '未能履约',
  },
  {
    waiting: (at: string) => `may answer until ${at}`,
    missed: 'not answered in time',
    declined: (why: string) => `declined: ${why}`,
    lapsed: 'lapsed',
    chosen: 'chosen',
    failed: 'could not be served',
  },
);

/** Whether it can be chosen at a moment. */
export const isOpen = ({ state, offer }: Pick<Quote, 'state' | 'offer'>, now: Date): boolean =>
  state === 'OFFERED' && offer !== null && new Date(offer.validUntil) > now;

/** Whether its company may yet answer. Instants are compared as such: the service writes them in its own time zone. */
const mayCome = ({ state, until }: Pick<Quote, 'state' | 'until'>, now: Date): boolean =>
  state === 'ASKED' && new Date(until) > now;

/** Whether its company is not to be asked again: the answer may come, or stands. */
export const isPending = (quote: Pick<Quote, 'state' | 'until' | 'offer'>, now: Date): boolean =>
  mayCome(quote, now) || isOpen(quote, now);

/** How a quote stands that cannot be chosen; `chosen` is the order that its company may confirm. */
export const standingWord = (
  quote: Pick<Quote, 'state' | 'until' | 'reason' | 'withdrawal' | 'order'>,
  chosen: { readonly id: string } | null | undefined,
  now: Date,
): string => {
  if (quote.withdrawal) return withdrawnWord(quote.withdrawal.because, quote.withdrawal.changed);
  if (quote.state === 'ASKED') return mayCome(quote, now) ? w.waiting(moment(quote.until, now)) : w.missed;
  if (quote.state === 'DECLINED') return w.declined(quote.reason ?? '');
  if (!quote.order) return w.lapsed;
  return quote.order.id === chosen?.id ? w.chosen : w.failed;
};
