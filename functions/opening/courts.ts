/** How a court is used on a day: what is set for a later one does not hold before it. Pure. */
import type { CivilDate } from '../platform/time.ts';
import type { Court, CourtVersion, Place } from './types.ts';

/** The court with the version that holds on a day, and those to come after it. */
export const courtOn = (court: Court, day: CivilDate): Court => {
  const { versions = [], ...present } = court;
  const held = versions.filter(({ effectiveFrom }) => effectiveFrom <= day).at(-1);
  if (!held) return court;
  const { booking: _, capacity: __, ...named } = present;
  const { effectiveFrom: ___, ...use } = held;
  const toCome = versions.filter(({ effectiveFrom }) => effectiveFrom > day);
  return { ...named, ...use, ...(toCome.length > 0 ? { versions: toCome } : {}) };
};

export const courtsOn = ({ courts }: Pick<Place, 'courts'>, day: CivilDate): Court[] =>
  courts.map((court) => courtOn(court, day));

/** What is set for later days than the one the court is shown for, the next first. */
export const versionsToCome = ({ versions = [] }: Court): CourtVersion[] => [...versions];
