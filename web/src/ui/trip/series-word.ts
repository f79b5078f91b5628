import { words } from '../../lib/i18n.svelte.ts';

interface Counts {
  readonly total: number;
  readonly coming: number;
  readonly cancelled: number;
}

const w = words(
  {
    total: (n: number) => `共 ${String(n)} 次`,
    coming: (n: number) => `待出行 ${String(n)} 次`,
    cancelled: (n: number) => `已撤销 ${String(n)} 次`,
  },
  {
    total: (n: number) => `${String(n)} trips in all`,
    coming: (n: number) => `${String(n)} to come`,
    cancelled: (n: number) => `${String(n)} cancelled`,
  },
);

/** How many trips of a series there are, and of those to come or cancelled how many, where there are any. */
export const seriesWord = ({ total, coming, cancelled }: Counts): string =>
  [w.total(total), coming > 0 && w.coming(coming), cancelled > 0 && w.cancelled(cancelled)].filter(Boolean).join(' · ');
