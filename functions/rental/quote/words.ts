/** Why a quote was withdrawn, as people say it. */
import type { Language } from '../../platform/result.ts';
import type { WithdrawalCause } from './types.ts';

export const withdrawalWords: Readonly<Record<Language, Readonly<Record<WithdrawalCause, string>>>> = {
  zh: { NEED_CHANGED: '用车需求有变', SERVED_OTHERWISE: '已另行安排', CANCELLED: '用车已取消' },
  en: {
    NEED_CHANGED: 'the trip needs something else now',
    SERVED_OTHERWISE: 'the trip is served otherwise',
    CANCELLED: 'the trip is cancelled',
  },
};
