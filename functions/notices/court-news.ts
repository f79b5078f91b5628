/** Which notices follow from a club asking for a series of slots, and for whom. Pure. */
import type { CourtSeries } from '../opening/court/types.ts';
import type { News } from './types.ts';

/** Managers of the ground's unit hear that a club waits for their consent. */
export const newsOfCourtSeries = (before: CourtSeries | undefined, after: CourtSeries): News[] => {
  if (before || after.state !== 'ASKED') return [];
  const { club, unitId, placeId: groundId, placeName, courtName, weeks } = after;
  return [
    {
      kind: 'COURT_SERIES_WANTED',
      to: { role: 'UNIT_MANAGER', unitId, except: [] },
      groundId,
      facts: { club, place: placeName.zh, court: courtName.zh, placeEn: placeName.en, courtEn: courtName.en, weeks },
    },
  ];
};
