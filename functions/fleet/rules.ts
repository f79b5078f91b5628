import type { Unit } from '../organisation/types.ts';
import { hasRole, oversees, type Viewer } from '../platform/access.ts';
import type { Driver } from './types.ts';

/**
 * Who may see a vehicle or driver of a unit's fleet: the unit; a service centre and the units it serves each other,
 * because they share vehicles; authorities and supervisors in their jurisdiction (rule 10 of the field).
 * `own` is the caller's unit.
 */
export const maySeeFleet = (viewer: Viewer, own: Unit | undefined, fleet: Unit): boolean => {
  if (viewer.kind !== 'person') return false;
  if (viewer.unitId === fleet.id || viewer.unitId === fleet.servedBy) return true;
  return own?.servedBy === fleet.id || oversees(viewer, fleet.divisionCode);
};

/** Who needs a driver's telephone whatever the trip: the driver, and the dispatchers and managers of his fleet. */
export const needsTelephone = (viewer: Viewer, driver: Driver): boolean =>
  viewer.kind === 'person' &&
  (viewer.personId === driver.personId ||
    (viewer.unitId === driver.unitId && hasRole(viewer, 'DISPATCHER', 'UNIT_MANAGER')));

/** Kilometres by which the odometer of a roster may lag: enough to tell who has been driven more. */
const ODOMETER_STEP_KM = 500;

/** The odometer as far as a roster follows it, so that not every trip has to be written there. */
export const odometerOnRoster = (odometerKm: number): number => Math.floor(odometerKm / ODOMETER_STEP_KM);
