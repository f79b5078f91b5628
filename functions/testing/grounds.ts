import type { Court, Place } from '../opening/types.ts';
import { derivedId } from '../platform/ids.ts';
import { lotOf } from './parking.ts';
import { units } from './town.ts';

/** A five-a-side pitch booked by the hour: ten players at least, released two hours before with fewer. */
export const pitch: Court & { readonly booking: NonNullable<Court['booking']> } = {
  id: derivedId('court', 'pitch'),
  name: { zh: '五人制足球场', en: 'Five-a-side pitch' },
  sport: 'FOOTBALL',
  booking: { slotMinutes: 60, minimumPlayers: 10, capacity: 14, cutOffMinutes: 120 },
};

/** A basketball court that is first come. */
export const basketballCourt: Court = {
  id: derivedId('court', 'basketball'),
  name: { zh: '篮球场', en: 'Basketball court' },
  sport: 'BASKETBALL',
  capacity: 40,
};

let grounds = 0;

/** A ground of the bureau with both, open 16:00 to 21:00 every day. */
export const groundWith = (change: Partial<Place> = {}): Place => {
  const { spaces: _, vehicleLimits: __, ...rest } = lotOf(units.bureau);
  return {
    ...rest,
    id: derivedId('place', `ground ${String((grounds += 1))}`),
    kind: 'SPORTS_GROUND',
    name: { zh: '市体育场', en: 'City stadium' },
    courts: [pitch, basketballCourt],
    opening: { rules: [{ type: 'DAILY', on: {}, hours: [{ from: '16:00', to: '21:00' }] }], periods: [], closures: [] },
    ...change,
  };
};
