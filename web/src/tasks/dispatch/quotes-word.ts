import { moment } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { withdrawnWord } from '../../ui/trip/quote-withdrawn.ts';
import type { WaitingRequest } from './dispatch.svelte.ts';

const w = words(
  {
    answered: (n: number, all: number) => `报价 ${String(n)}/${String(all)} 已答`,
    until: (at: string) => `${at} 截止`,
    over: '已截止',
  },
  {
    answered: (n: number, all: number) => `${String(n)} of ${String(all)} quotes answered`,
    until: (at: string) => `the others have until ${at}`,
    over: 'time is over',
  },
);

/** How far the companies that were asked for quotes have come, at a moment; or why they need not answer any more. */
export const answersWord = (
  { asked, answered, until, withdrawn }: NonNullable<WaitingRequest['quoteAnswers']>,
  now: Date,
): string => {
  if (withdrawn !== null) return withdrawnWord(withdrawn);
  const word = w.answered(answered, asked);
  if (until === null) return word;
  return `${word} · ${new Date(until) > now ? w.until(moment(until)) : w.over}`;
};
