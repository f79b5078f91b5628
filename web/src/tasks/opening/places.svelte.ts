import { OpeningPlacesDocument, type OpeningPlaceShownFragment, type PlaceKind } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';

export type OpeningPlace = OpeningPlaceShownFragment;
type Version = NonNullable<OpeningPlace['opening']>['versions'][number];

export interface PlacesAsked {
  readonly division: string;
  readonly kind?: PlaceKind;
  readonly text?: string;
}

/** How a place stands, as the list is narrowed by it. */
export type Standing = 'CLOSED' | 'CHANGES' | 'OWN';

/** Places of one question or act at most. */
export const MOST_ASKED = 100;

export const chunked = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** As many at once as the API lets a list cost. */
const PAGE = 50;
/** A city has fewer; what lies beyond is found by its name. */
const MOST = 400;

export const inForce = ({ opening }: OpeningPlace): Version | undefined =>
  opening?.versions.find(({ state }) => state === 'IN_FORCE');

export const toCome = ({ opening }: OpeningPlace): readonly Version[] =>
  opening?.versions.filter(({ state }) => state === 'TO_COME') ?? [];

const stands: Readonly<Record<Standing, (place: OpeningPlace) => boolean>> = {
  CLOSED: ({ opening }) => (opening?.closures.length ?? 0) > 0,
  CHANGES: (place) => toCome(place).length > 0,
  OWN: (place) => inForce(place)?.own === true,
};

export const standingOf = (text: string | undefined): Standing | undefined =>
  text === 'CLOSED' || text === 'CHANGES' || text === 'OWN' ? text : undefined;

export const narrowed = (places: readonly OpeningPlace[], standing: Standing | undefined): readonly OpeningPlace[] =>
  standing ? places.filter(stands[standing]) : places;

const load = async (asked: PlacesAsked, signal: AbortSignal): Promise<readonly OpeningPlace[]> => {
  const places: OpeningPlace[] = [];
  let after: string | undefined;
  do {
    const question = { ...asked, first: PAGE, ...(after === undefined ? {} : { after }) };
    const { nodes, pageInfo } = (await ask(OpeningPlacesDocument, question, signal)).openingPlaces;
    places.push(...nodes);
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  } while (after !== undefined && places.length < MOST);
  return places;
};

/** All places one sets or oversees, kept fresh. */
export const openingPlaces = (asked: () => PlacesAsked): Live<readonly OpeningPlace[]> =>
  new Live((signal) => load(asked(), signal), 60_000);
