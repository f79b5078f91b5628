import { tryAgain } from '../platform/refusal-texts.ts';
import type { RefusalText } from '../platform/result.ts';
import type { MarkRefusal } from './types.ts';

/** Words of every refusal of this room. */
export const refusalTexts: Readonly<Record<MarkRefusal, RefusalText>> = {
  SELECTION_INVALID: {
    zh: ({ most, count }) => `请选择 1 至 ${String(most)} 条通知或全部通知，现为 ${String(count)} 条。`,
    en: ({ most, count }) => `Name 1 to ${String(most)} notices or all of them; ${String(count)} are named.`,
    rule: {
      zh: '一次可将指定的通知或全部通知标为已读。',
      en: 'One call marks named notices or all of them as read.',
    },
  },
  TRY_AGAIN: tryAgain,
};
