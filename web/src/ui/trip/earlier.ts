import type { OrderFactsFragment } from '../../generated/graphql.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { sourceWord } from './words.ts';

const w = words(
  { passedOver: (n: number) => `有 ${String(n)} 辆可派，未使用` },
  { passedOver: (n: number) => `${String(n)} could serve and were not used` },
);

/** Why the sources before the one used did not serve (双保障), one after another. */
export const earlierWords = (earlier: OrderFactsFragment['earlierSources']): string =>
  earlier
    .map(({ source, available, declined, reasons }) => {
      const passed = [w.passedOver(available), declined].filter(Boolean).join('：');
      return `${sourceWord[source]}：${available > 0 ? passed : (reasons[0]?.message ?? '')}`;
    })
    .join(' ');
