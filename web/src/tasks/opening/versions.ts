import type { OpeningPlace } from './places.svelte.ts';

type Version = NonNullable<OpeningPlace['opening']>['versions'][number];

/** Places that go on by the same lines. */
export interface Held {
  readonly lines: Version['lines'];
  readonly places: readonly OpeningPlace[];
}

const dayOf = ({ effectiveFrom }: Version): string => effectiveFrom ?? '';

/** The version that holds on the day of another once that is withdrawn. */
const versionWithout = ({ opening }: OpeningPlace, versionId: string): Version | undefined => {
  const versions = opening?.versions ?? [];
  const gone = versions.find(({ id }) => id === versionId);
  if (!gone) return undefined;
  return versions
    .filter((one) => one !== gone && one.state !== 'WITHDRAWN' && dayOf(one) <= dayOf(gone))
    .reduce<Version | undefined>((last, one) => (last && dayOf(last) >= dayOf(one) ? last : one), undefined);
};

/** What goes on at places from whom a version to come is withdrawn; those alike together, most places first. */
export const heldWithout = (places: readonly OpeningPlace[], versionId: string): readonly Held[] => {
  const held = places.map((place) => ({ place, lines: versionWithout(place, versionId)?.lines ?? [] }));
  return [...Map.groupBy(held, ({ lines }) => JSON.stringify(lines)).values()]
    .map((alike) => ({ lines: alike[0]?.lines ?? [], places: alike.map(({ place }) => place) }))
    .sort((a, b) => b.places.length - a.places.length);
};
