import type { Energy } from '../../fleet/types.ts';
import { digits, distinct, type Random } from './random.ts';

/** Letters by which plates name the cities of the demo. */
const prefixes: Readonly<Record<string, string>> = {
  '430200': '湘B',
  '430400': '湘D',
  '431100': '湘M',
  '320700': '苏G',
  '530300': '云D',
};

/** Plates of a city's public fleet, none twice: new-energy ones with their letter first, on large vehicles last. */
export const publicPlates = (city: string, random: Random): ((energy: Energy, seats: number) => string) => {
  const nextNumber = distinct(() => digits(random, 5));
  const prefix = prefixes[city] ?? '';
  return (energy, seats) => {
    const number = nextNumber();
    if (energy !== 'BATTERY_ELECTRIC' && energy !== 'PLUG_IN_HYBRID') return `${prefix}${number}`;
    const letter = energy === 'BATTERY_ELECTRIC' ? 'D' : 'F';
    return seats > 20 ? `${prefix}${number}${letter}` : `${prefix}${letter}${number}`;
  };
};

/**
 * Plates of rental companies' cars: their letter A keeps them apart from the public fleet's, which have D, F or none.
 * An electric car's is a digit longer.
 */
export const rentalPlates = (city: string, random: Random, energy: 'BATTERY_ELECTRIC' | 'PETROL'): (() => string) =>
  distinct(() => `${prefixes[city] ?? ''}A${digits(random, energy === 'PETROL' ? 4 : 5)}`);
