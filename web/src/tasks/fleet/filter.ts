import type { Energy, VehicleCategory, VehicleState } from '../../generated/graphql.ts';
import type { Filter } from './vehicles.ts';

export const states: readonly VehicleState[] = ['IN_SERVICE', 'MAINTENANCE', 'SEALED', 'REGISTERED'];
export const categories: readonly VehicleCategory[] = [
  'CONFIDENTIAL_COURIER',
  'EMERGENCY_SUPPORT',
  'LAW_ENFORCEMENT',
  'SPECIAL_TECHNICAL',
  'OTHER_OFFICIAL',
];
export const energies: readonly Energy[] = ['PETROL', 'DIESEL', 'BATTERY_ELECTRIC', 'PLUG_IN_HYBRID'];

/** The filter as the address has it; what it does not know filters nothing. */
export const filterOf = (query: (name: string) => string | undefined): Filter => {
  const one = <Name extends string>(name: string, names: readonly Name[]): Name | '' =>
    names.find((known) => known === query(name)) ?? '';
  return {
    text: query('q') ?? '',
    state: one('state', states),
    category: one('category', categories),
    energy: one('energy', energies),
    lapsing: query('lapsing') === '1',
  };
};
