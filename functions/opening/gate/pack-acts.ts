import type { Reaction } from '../../platform/changes.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { occupancyOf, packFigures } from './occupancy-records.ts';

/** Keeps the packed figures of a city as its devices report. */
export const packOccupancy: Reaction = {
  name: 'packOccupancy',
  on: ['OCCUPANCY'],
  run: async (changes, store) => {
    const at = Math.max(0, ...changes.map(({ stamp }) => stamp?.at ?? 0));
    const lots = changes.flatMap(({ after }) => (after ? [occupancyOf(after)] : []));
    const cities = Map.groupBy(lots, ({ cityCode }) => cityCode);
    await Promise.all(
      [...cities].map(async ([cityCode, changed]) => {
        const policies = await openingPoliciesOf(store, cityCode, at);
        const placeIds = [...new Set(changed.map(({ placeId }) => placeId))];
        await packFigures(store, cityCode, placeIds, policies(at), at);
      }),
    );
  },
};
