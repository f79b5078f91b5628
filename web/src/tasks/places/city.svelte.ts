import { CityDocument, type CityQuery, type NamedDivisionFragment } from '../../generated/graphql.ts';
import { askPublic } from '../../lib/api.ts';
import { Beside } from './beside.svelte.ts';
import { orKept } from './or-kept.ts';

/** Code of the city a county lies in (GB/T 2260: the last two digits are the county's); a city's own code stays. */
export const cityCodeOf = (division: string): string => `${division.slice(0, 4)}00`;

/** The city that is searched, with its districts and counties. */
export class City {
  readonly #division: () => string | undefined;
  readonly #answer: Beside<CityQuery>;

  /** `division` is the city, or one of its counties. */
  constructor(division: () => string | undefined, again: () => unknown) {
    this.#division = division;
    this.#answer = new Beside(
      () => this.code,
      (city, signal) => orKept(askPublic(CityDocument, { city }, signal), (kept) => kept.cityKept(city)),
      again,
    );
  }

  /** Code of the city; undefined until it is known which. */
  get code(): string | undefined {
    const division = this.#division();
    return division === undefined ? undefined : cityCodeOf(division);
  }

  /** The city itself, then its districts and counties; empty until they are known. */
  get divisions(): readonly NamedDivisionFragment[] {
    const { data } = this.#answer;
    return data?.division ? [data.division, ...data.divisions] : [];
  }
}
