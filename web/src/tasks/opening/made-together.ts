import type { OpeningPlace } from './places.svelte.ts';

type Opening = NonNullable<OpeningPlace['opening']>;

/** What stands at a place under the id of the act that made it, and may still be taken back. */
const standing = ({ versions, closures, periods }: Opening): readonly (string | null)[] =>
  [...versions.filter(({ state }) => state === 'TO_COME'), ...closures, ...periods].map(({ id }) => id);

/** Whether anything of a place may be taken back. */
export const hasToTakeBack = ({ opening }: OpeningPlace): boolean =>
  opening?.mayChange === true && standing(opening).some((id) => id !== null);

/** Places where one may take back what one act made at all of them; none where it was made at one alone. */
export const madeTogether = (places: readonly OpeningPlace[], id: string | null): readonly OpeningPlace[] => {
  const all = places.filter(({ opening }) => id !== null && opening?.mayChange && standing(opening).includes(id));
  return all.length > 1 ? all : [];
};

type Closure = Opening['closures'][number];

const told = ({ from, to, reason }: Closure): string => [from, to, reason.zh, reason.en].join('\n');

/**
 * Of places that one act closed, those where the closure still stands as at this one, to be ended together, and those
 * where it was changed since: that is left to whoever changed it.
 */
export const closedTogether = (
  places: readonly OpeningPlace[],
  closure: Closure,
): { readonly alike: readonly OpeningPlace[]; readonly changed: readonly OpeningPlace[] } => {
  const all = madeTogether(places, closure.id);
  const isAlike = ({ opening }: OpeningPlace): boolean =>
    opening?.closures.some((one) => one.id === closure.id && told(one) === told(closure)) ?? false;
  const alike = all.filter(isAlike);
  return { alike: alike.length > 1 ? alike : [], changed: all.filter((place) => !isAlike(place)) };
};
