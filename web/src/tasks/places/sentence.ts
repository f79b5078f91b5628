import { moment, span, dateTimeOf } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import type { Asked } from './asked.ts';
import type { PlacesSearch } from './places.svelte.ts';

/** What places of one kind are called in the sentences about them. */
export interface Called {
  readonly title: string;
  readonly one: string;
  readonly many: string;
  readonly short: string;
  /** What can be said of one that is open. */
  readonly open: string;
}

const w = words(
  {
    looking: ({ many }: Called, when: string) => `正在查找${when && ` ${when} `}开放的${many}`,
    failed: ({ many }: Called) => `暂时查不到${many}`,
    some: ({ many, open }: Called, when: string, n: number) =>
      `${when ? `${when} 有` : '现在有'} ${String(n)} 处${many}${open}`,
    none: ({ one }: Called, when: string, whole: boolean) =>
      `${when ? `${when} 没有` : '现在没有'}${whole ? '全程' : ''}开放的${one}`,
    noneOfThese: ({ short }: Called) => `符合条件的${short}都没有开放`,
    empty: ({ short }: Called) => `没有符合条件的${short}`,
    until: (time: string) => `现在到${time}`,
    checkTime: '请先改正结束时间',
    noCity: '这个城市还没有加入',
  },
  {
    looking: ({ many }: Called, when: string) => `Looking for open ${many}${when && ` ${when}`}`,
    failed: ({ many }: Called) => `The ${many} cannot be looked up now`,
    some: ({ one, many }: Called, when: string, n: number) =>
      `${String(n)} ${n === 1 ? `${one} is` : `${many} are`} open ${when || 'now'}`,
    none: ({ one }: Called, when: string, whole: boolean) => `No ${one} is open ${whole ? 'all ' : ''}${when || 'now'}`,
    noneOfThese: ({ short }: Called) => `No ${short} that fits is open`,
    empty: ({ short }: Called) => `No ${short} fits`,
    until: (time: string) => `from now until ${time}`,
    checkTime: 'Please correct the end first',
    noCity: 'This city has not joined yet',
  },
);

/** The time asked about; nothing for now. */
const whenOf = ({ at, until }: Asked): string => {
  if (at === undefined) return until === undefined ? '' : w.until(moment(dateTimeOf(until)));
  return until === undefined ? moment(dateTimeOf(at)) : span(dateTimeOf(at), dateTimeOf(until));
};

/** The answer of a search in a sentence, as the heading says it. */
export const sentenceOf = (search: PlacesSearch, called: Called): string => {
  const { sum } = search;
  const when = whenOf(search.asked);
  if (search.endsTooEarly) return w.checkTime;
  if (search.error !== undefined && !sum) return w.failed(called);
  if (!sum || search.changing) return w.looking(called, when);
  if (search.division === null) return w.noCity;
  if (sum.totalCount === 0) return w.empty(called);
  if (sum.openCount > 0) return w.some(called, when, sum.openCount);
  return search.narrowings > 0 ? w.noneOfThese(called) : w.none(called, when, search.asked.until !== undefined);
};
