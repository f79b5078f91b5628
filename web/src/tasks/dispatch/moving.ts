import { dateTimeOf } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { quarterWord } from '../../ui/trip/quarter-hour.ts';

const w = words(
  { past: '出发时间已过，请改到现在以后。', order: '返回时间须晚于出发时间。' },
  {
    past: 'The departure is over already: choose a later one.',
    order: 'The return must be later than the departure.',
  },
);

interface Wrong {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What is wrong with other times of a trip, as datetime-local inputs hold them; nothing with what is yet to be stated. */
export const wrongWith = (from: string, to: string, now: Date): Wrong => {
  const past = new Date(dateTimeOf(from)) <= now ? w.past : undefined;
  const order = to <= from ? w.order : undefined;
  return {
    from: from === '' ? undefined : (quarterWord(from) ?? past),
    to: to === '' ? undefined : (quarterWord(to) ?? order),
  };
};
