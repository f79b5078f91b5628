/** Setting how a court is used from a day on. Pure. */
import type { CivilDate } from '../../platform/time.ts';
import { courtOn, versionsToCome } from '../courts.ts';
import type { Court, CourtUse, CourtVersion } from '../types.ts';

const useOf = ({ capacity, booking }: CourtUse): CourtUse => ({
  ...(capacity === undefined ? {} : { capacity }),
  ...(booking ? { booking } : {}),
});

/** All that a use says, to be compared. */
const toldBy = ({ capacity, booking }: CourtUse): string => {
  if (!booking) return JSON.stringify([capacity]);
  const { slotMinutes, hours, minimumPlayers, capacity: most, cutOffMinutes } = booking;
  return JSON.stringify([capacity, slotMinutes, hours?.from, hours?.to, minimumPlayers, most, cutOffMinutes]);
};

/** Without those that say what holds before them already. */
const telling = (before: CourtUse, versions: readonly CourtVersion[]): CourtVersion[] =>
  versions.filter((version, i) => toldBy(version) !== toldBy(versions[i - 1] ?? before));

/** The court with one version more: of two for a day the one set later, and what is over is kept no longer. */
export const withVersion = (court: Court, version: CourtVersion, today: CivilDate): Court => {
  const present = courtOn(court, today);
  const { versions: _, capacity: __, booking: ___, ...named } = present;
  const others = versionsToCome(present).filter(({ effectiveFrom }) => effectiveFrom !== version.effectiveFrom);
  const isNow = version.effectiveFrom <= today;
  const use = useOf(isNow ? version : present);
  const all = [...others, ...(isNow ? [] : [version])].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  const versions = telling(use, all);
  return { ...named, ...use, ...(versions.length > 0 ? { versions } : {}) };
};
