/** How the policies of a division follow from what it and those above it have set. Pure. */
import { certain } from '../../platform/item.ts';
import { civilDate, type CivilDate } from '../../platform/time.ts';
import type { Policies, Policy, PolicyInForce, PolicyVersion } from './types.ts';

const inForce = <T extends Policy>(versions: readonly T[], date: CivilDate): T[] =>
  versions
    .filter(({ effectiveFrom }) => effectiveFrom <= date)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));

/** Policies over what holds where nobody has set anything, from the versions of divisions, the highest first. */
export const policiesOver =
  <P extends Policy>(standards: readonly P[]) =>
  (versionsByDivision: readonly (readonly PolicyVersion<P>[])[]): Policies<P> =>
  (at) => {
    const date = civilDate(at);
    const standard = certain(inForce(standards, date).at(-1) ?? standards[0], 'standard of a policy');
    return versionsByDivision
      .flatMap((versions) => inForce(versions, date))
      .reduce<P>(
        (policy, { effectiveFrom, changes }) => ({
          ...policy,
          ...changes,
          effectiveFrom: effectiveFrom > policy.effectiveFrom ? effectiveFrom : policy.effectiveFrom,
        }),
        standard,
      );
  };

/** Versions with one more; a second one for the same day takes the place of the first. */
export const withVersion = <Version extends Policy>(versions: readonly Version[], version: Version): Version[] =>
  [...versions.filter(({ effectiveFrom }) => effectiveFrom !== version.effectiveFrom), version].sort((a, b) =>
    a.effectiveFrom < b.effectiveFrom ? -1 : 1,
  );

/** What was set for the same day before, with new values on top: what a setting does not name stays as it was set. */
export const changedFrom = <P extends Policy>(
  versions: readonly PolicyVersion<P>[],
  day: CivilDate,
  values: readonly { readonly term: string; readonly value: number }[],
): PolicyVersion<P>['changes'] => ({
  ...versions.find(({ effectiveFrom }) => effectiveFrom === day)?.changes,
  ...(Object.fromEntries(values.map(({ term, value }) => [term, value])) as PolicyVersion<P>['changes']),
});

/** Code of the division that set a term for a day last; undefined where the standard holds. */
export const setterOf = <P extends Policy>({ set, date }: PolicyInForce<P>, name: keyof P): string | undefined =>
  set.findLast(({ versions }) =>
    versions.some(({ effectiveFrom, changes }) => effectiveFrom <= date && name in changes),
  )?.divisionCode;
