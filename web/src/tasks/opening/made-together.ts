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
