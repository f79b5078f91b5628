/** Places as CSV. */
import { csvTable } from '../../platform/csv.ts';
import type { Publication } from '../../platform/publication.ts';
import { columns } from './columns.ts';
import type { CityFacts } from './types.ts';

export const csvOf = (city: CityFacts, { address }: Publication): string => {
  const of = { today: city.today, address };
  return csvTable([
    columns.map(({ name }) => name),
    ...city.places.map((facts) => columns.map(({ value }) => value(facts, of))),
  ]);
};
