import type { Reaction } from '../../platform/changes.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { dayAt } from '../reservation/day-records.ts';
import { expectedAt } from '../reservation/kept-acts.ts';
import { occupancyOf, packFigures } from './occupancy-records.ts';

/** Keeps the packed figures of a city as its devices report, and as its spaces are reserved. */
export const packOccupancy: Reaction = {
  name: 'packOccupancy',
  on: ['OCCUPANCY', 'RESERVED_DAY'],
  run: async (changes, store) => {
    const at = Math.max(0, ...changes.map(({ stamp }) => stamp?.at ?? 0));
    const changed = changes.flatMap(({ kind, after }) =>
      after ? [(kind === 'OCCUPANCY' ? occupancyOf(after) : dayAt(after)).placeId] : [],
    );
    const found = await Promise.all([...new Set(changed)].map((placeId) => findPlace(store, placeId)));
    const places = found.flatMap((place) => place ?? []);
    await Promise.all(
      [...Map.groupBy(places, ({ cityCode }) => cityCode)].map(async ([cityCode, ofCity]) => {
        const policies = await openingPoliciesOf(store, cityCode, at);
        await packFigures(store, cityCode, ofCity, policies(at), at, (place) => expectedAt(store, place, at));
      }),
    );
  },
};
