import { oversees, type Viewer } from '../platform/access.ts';
import type { Person, Unit } from './types.ts';

/** Stands above the provinces; no division of its own. */
export const COUNTRY = '000000';

/**
 * Code of the division directly above (GB/T 2260: two digits each for province, city and county).
 * 430211 → 430200 → 430000 → the country.
 */
export const parentOf = (code: string): string => {
  if (!code.endsWith('00')) return `${code.slice(0, 4)}00`;
  return code.endsWith('0000') ? COUNTRY : `${code.slice(0, 2)}0000`;
};

/** The city a county lies in; any other division's own code. */
export const cityOf = (code: string): string => (code.endsWith('00') ? code : parentOf(code));

/** A division's own code and those above it, lowest first, without the country. */
export const lineage = (code: string): string[] => (code === COUNTRY ? [] : [code, ...lineage(parentOf(code))]);

/**
 * Who may see a person: himself; colleagues of the unit; a service centre and the units it serves see each other,
 * because they ride and drive together; authorities and supervisors in their jurisdiction (rule 10 of the field).
 */
export const maySeePerson = (viewer: Viewer, own: Unit | undefined, person: Person, unit: Unit): boolean => {
  if (viewer.kind !== 'person') return false;
  if (viewer.personId === person.id || viewer.unitId === unit.id) return true;
  return unit.servedBy === viewer.unitId || own?.servedBy === unit.id || oversees(viewer, unit.divisionCode);
};
