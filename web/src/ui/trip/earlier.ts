import type { OrderFactsFragment } from '../../generated/graphql.ts';
import { said, words } from '../../lib/i18n.svelte.ts';
import { sourceWord } from './words.ts';

const w = words(
  {
    is: '：',
    of: (unit: string) => `${unit}自有车辆`,
    passedOver: (n: number) => `有 ${String(n)} 辆可派，未使用`,
    several: (first: string, n: number) => `${first}（同类原因共 ${String(n)} 辆）`,
  },
  {
    is: ': ',
    of: (unit: string) => `Vehicles of ${unit}`,
    passedOver: (n: number) => `${String(n)} could serve and were not used`,
    several: (first: string, n: number) => `${first} (${String(n)} vehicles in all)`,
  },
);

/** Reasons of a source that has no vehicle for a trip, each kind once with how many vehicles it concerns. */
export const reasonWords = (reasons: readonly { readonly message: string; readonly vehicles: number }[]): string =>
  reasons.map(({ message, vehicles }) => (vehicles > 1 ? w.several(message, vehicles) : message)).join(' ');

/** Why the sources before the one used did not serve (双保障), one after another. */
export const earlierWords = (earlier: OrderFactsFragment['earlierSources']): string =>
  earlier
    .map(({ source, unit, available, declined, reasons }) => {
      const passed = [w.passedOver(available), declined].filter(Boolean).join(w.is);
      return `${unit ? w.of(said(unit.name)) : sourceWord[source]}${w.is}${available > 0 ? passed : reasonWords(reasons)}`;
    })
    .join(' ');
