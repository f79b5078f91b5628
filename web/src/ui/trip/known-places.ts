import { KnownPlacesDocument } from '../../generated/graphql.ts';
import { askPublic } from '../../lib/api.ts';
import { said } from '../../lib/i18n.svelte.ts';
import { Live } from '../../lib/live.svelte.ts';

export interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** A place whose point is known by its name. */
export interface KnownPlace {
  readonly name: string;
  readonly point: Point;
}

/** Places of a division that the platform knows: the division and those below it, lots and grounds. */
export const knownPlaces = (division: string): Live<readonly KnownPlace[]> =>
  new Live(async (signal) => {
    const found = await askPublic(KnownPlacesDocument, { division }, signal);
    const divisions = [found.division, ...found.divisions].flatMap((one) => one ?? []);
    return [
      ...divisions.map(({ name, centre }) => ({ name: said(name), point: centre })),
      ...[...found.lots.nodes, ...found.grounds.nodes].map(({ name, location }) => ({
        name: said(name),
        point: location,
      })),
    ];
  }, 600_000);

/** Point of the place that is called so; undefined for a name that is not known. */
export const pointOf = (places: readonly KnownPlace[] | undefined, name: string): Point | undefined =>
  places?.find((one) => one.name === name.trim())?.point;
