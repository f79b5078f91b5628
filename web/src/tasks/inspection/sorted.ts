import type { Spoken } from '../../lib/i18n.svelte.ts';

interface Found {
  readonly name: Spoken;
  readonly address: Spoken;
}

const has = ({ zh = '', en = '' }: Spoken, text: string): boolean => `${zh} ${en}`.toLowerCase().includes(text);

/** Places whose name or address has the text, the nearest first; by name while nobody knows how far they are. */
export const sorted = <Place extends Found>(
  places: readonly Place[],
  text: string,
  metresTo: (place: Place) => number | undefined,
): readonly Place[] => {
  const wanted = text.trim().toLowerCase();
  return places
    .filter(({ name, address }) => has(name, wanted) || has(address, wanted))
    .toSorted(
      (a, b) => (metresTo(a) ?? 0) - (metresTo(b) ?? 0) || (a.name.zh ?? '').localeCompare(b.name.zh ?? '', 'zh-CN'),
    );
};
