/** Who drives what he asked for himself (自驾): held to all that a driver is held to. Pure. */
import type { LedgerDay } from '../../ledger/types.ts';
import type { DrivingLicence } from '../../rental/membership/types.ts';
import type { SelfDriver } from '../types.ts';
import type { AtWheel } from './driving.ts';

/** Who drives himself, with the licence that his unit has seen, and his days in the ledger as far as known. */
export interface SelfDriving {
  readonly who: AtWheel;
  readonly days: readonly LedgerDay[];
  /** Numbers of orders on those days, by their ids, where they were looked up. */
  readonly numbers?: ReadonlyMap<string, string>;
}

export const asDriver = (
  { personId: id }: Pick<SelfDriver, 'personId'>,
  licence: Pick<DrivingLicence, 'licenceClass' | 'licensedUntil'> | undefined,
): AtWheel => (licence ? { id, licenceClass: licence.licenceClass, licensedUntil: licence.licensedUntil } : { id });

/** Who drives himself, of all licences and days that were looked at; undefined where nobody does. */
export const selfDrivingOf = (
  selfDriver: SelfDriver | undefined,
  licences: readonly DrivingLicence[],
  days: readonly LedgerDay[],
): SelfDriving | undefined =>
  selfDriver && {
    who: asDriver(
      selfDriver,
      licences.find(({ personId }) => personId === selfDriver.personId),
    ),
    days: days.filter(({ resourceId }) => resourceId === selfDriver.personId),
  };
