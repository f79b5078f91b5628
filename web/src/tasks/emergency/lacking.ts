import type { EmergencyDetailFragment, EmergencyNeedInput } from '../../generated/graphql.ts';

/** What may still be asked for within an event. */

type Event = Pick<EmergencyDetailFragment, 'window' | 'needs'>;
type Need = Event['needs'][number];

const QUARTER = 15 * 60_000;

const kindOf = ({ driving, seatsAtLeast, categories, energies }: Need): Omit<EmergencyNeedInput, 'count'> => ({
  driving,
  ...(seatsAtLeast === null ? {} : { seatsAtLeast }),
  ...(categories.length > 0 ? { categories } : {}),
  ...(energies.length > 0 ? { energies } : {}),
});

/** Kinds that an event still lacks, and how many of each. */
export const lackingOf = ({ needs }: Pick<Event, 'needs'>): EmergencyNeedInput[] =>
  needs.flatMap((need) => (need.sent < need.count ? [{ ...kindOf(need), count: need.count - need.sent }] : []));

/** Kinds of an event of which more can be asked for: each once, with a driver, for who calls drives one at most. */
export const kindsOf = ({ needs }: Pick<Event, 'needs'>): Need[] => {
  const driven = needs.map((need): Need => ({ ...need, driving: 'WITH_DRIVER' }));
  return [...new Map(driven.map((need) => [JSON.stringify(kindOf(need)), need])).values()];
};

/** What is wanted beside, kind by kind as they are listed; kinds of which none is wanted are left out. */
export const furtherOf = (kinds: readonly Need[], counts: readonly (number | null)[]): EmergencyNeedInput[] =>
  kinds.flatMap((kind, i) => {
    const count = counts[i] ?? 0;
    return count > 0 ? [{ ...kindOf(kind), count }] : [];
  });

/** What is left of an event's window, as the service counts it; undefined once it is over. */
export const windowLeft = (
  { window }: Pick<Event, 'window'>,
  now: number,
): { from: string; to: string } | undefined => {
  if (Date.parse(window.to) <= now) return undefined;
  const from = Math.max(Date.parse(window.from), Math.floor(now / QUARTER) * QUARTER);
  return { from: new Date(from).toISOString(), to: window.to };
};
