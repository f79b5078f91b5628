import type { QuoteWithdrawalCause, TripField } from '../../generated/graphql.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { fieldNames } from './revised.ts';

const causeWord = words<Record<QuoteWithdrawalCause, string>>(
  { NEED_CHANGED: '用车需求有变', SERVED_OTHERWISE: '已另行安排', CANCELLED: '用车已取消' },
  {
    NEED_CHANGED: 'the trip needs something else now',
    SERVED_OTHERWISE: 'the trip is served otherwise',
    CANCELLED: 'the trip is cancelled',
  },
);
const w = words(
  { which: (names: string) => `（${names}）`, withdrawn: (why: string) => `询价已撤回：${why}` },
  { which: (names: string) => ` (${names})`, withdrawn: (why: string) => `withdrawn: ${why}` },
);

/** Why a price is needed no more: 用车需求有变（上车地点、人数）. */
export const withdrawalWord = (because: QuoteWithdrawalCause, changed: readonly TripField[] = []): string =>
  `${causeWord[because]}${changed.length > 0 ? w.which(fieldNames(changed)) : ''}`;

/** 询价已撤回：已另行安排 */
export const withdrawnWord = (because: QuoteWithdrawalCause, changed?: readonly TripField[]): string =>
  w.withdrawn(withdrawalWord(because, changed));
