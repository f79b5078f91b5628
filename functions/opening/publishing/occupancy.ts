/** How full lots are, apart from the other facts: it changes by the minute and is small. */
import type { Publication } from '../../platform/publication.ts';
import { toDateTime } from '../../platform/time.ts';
import { freeOf } from '../gate/occupancy.ts';
import type { LotFigure } from './types.ts';

export const occupancyOf = (
  cityCode: string,
  lots: readonly LotFigure[],
  { publisher, licence }: Publication,
): string =>
  JSON.stringify({
    division_code: cityCode,
    publisher,
    licence,
    lots: lots.map(({ place, figure }) => ({
      id: place.id,
      spaces: place.spaces?.offered ?? 0,
      present: figure.present,
      free: freeOf(place.spaces?.offered ?? 0, figure.present, 0),
      as_of: toDateTime(figure.asOf),
      reliable_until: toDateTime(figure.staleAt),
    })),
  });
