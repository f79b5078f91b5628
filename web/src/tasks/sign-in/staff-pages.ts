import type { Role } from '../../generated/graphql.ts';

export interface StaffPlace {
  readonly href:
    | '/my-requests'
    | '/request-car'
    | '/approve'
    | '/dispatch'
    | '/emergency'
    | '/drive'
    | '/figures'
    | '/fleet'
    | '/gate'
    | '/opening'
    | '/unit-places'
    | '/follow-ups'
    | '/inspect'
    | '/openings-watch'
    | '/appeals'
    | '/partners'
    | '/calendar'
    | '/time-share'
    | '/policy';
  /** One of these roles opens it. */
  readonly any: readonly Role[];
  /** Of these, the roles it is always shown to; others see it while there is something for them. */
  readonly shownTo: readonly Role[];
}

const STAFF: readonly Role[] = ['UNIT_STAFF', 'UNIT_MANAGER'];
const OVERSEERS: readonly Role[] = ['AUTHORITY', 'SUPERVISOR'];
const FLEET_KEEPERS: readonly Role[] = ['DISPATCHER', 'UNIT_MANAGER'];
const OPENERS: readonly Role[] = [...OVERSEERS, 'UNIT_MANAGER'];
const APPEAL_DECIDERS: readonly Role[] = ['AUTHORITY', 'UNIT_MANAGER'];
const POLICY_READERS: readonly Role[] = [...OVERSEERS, 'DISPATCHER', 'UNIT_MANAGER'];

/** Pages of the staff section and whom the API lets in. */
export const staffPlaces: readonly StaffPlace[] = [
  { href: '/approve', any: [...STAFF, 'AUTHORITY'], shownTo: ['UNIT_MANAGER'] },
  { href: '/dispatch', any: ['DISPATCHER'], shownTo: ['DISPATCHER'] },
  { href: '/drive', any: ['DRIVER', ...STAFF], shownTo: ['DRIVER'] },
  { href: '/figures', any: OVERSEERS, shownTo: OVERSEERS },
  { href: '/emergency', any: ['DISPATCHER', ...OVERSEERS], shownTo: ['DISPATCHER', 'AUTHORITY'] },
  { href: '/my-requests', any: STAFF, shownTo: STAFF },
  { href: '/request-car', any: STAFF, shownTo: STAFF },
  { href: '/time-share', any: STAFF, shownTo: STAFF },
  { href: '/fleet', any: FLEET_KEEPERS, shownTo: FLEET_KEEPERS },
  { href: '/gate', any: STAFF, shownTo: ['UNIT_MANAGER'] },
  { href: '/opening', any: OPENERS, shownTo: OPENERS },
  { href: '/unit-places', any: ['UNIT_MANAGER'], shownTo: ['UNIT_MANAGER'] },
  { href: '/appeals', any: APPEAL_DECIDERS, shownTo: APPEAL_DECIDERS },
  { href: '/follow-ups', any: STAFF, shownTo: ['UNIT_MANAGER'] },
  { href: '/inspect', any: ['INSPECTOR', ...OVERSEERS], shownTo: ['INSPECTOR'] },
  { href: '/openings-watch', any: OVERSEERS, shownTo: OVERSEERS },
  { href: '/partners', any: OVERSEERS, shownTo: OVERSEERS },
  { href: '/calendar', any: OVERSEERS, shownTo: OVERSEERS },
  { href: '/policy', any: POLICY_READERS, shownTo: POLICY_READERS },
];

/** What of many places stands in a row that has room for few, the present one always; the rest is behind “more”. */
export const inRow = <Place extends { readonly href: string }>(
  places: readonly Place[],
  current: string | undefined,
  room: number,
): { readonly row: readonly Place[]; readonly rest: readonly Place[] } => {
  if (places.length <= room + 1) return { row: places, rest: [] };
  const first = places.slice(0, room);
  const present = places.find(({ href }) => href === current);
  const row = present && !first.includes(present) ? [...first.slice(0, -1), present] : first;
  return { row, rest: places.filter((place) => !row.includes(place)) };
};

/** Where a person with these roles starts: what waits for him first; undefined when nothing is open to him. */
export const startingPlace = (roles: readonly Role[]): StaffPlace['href'] | undefined =>
  staffPlaces.find(({ shownTo }) => shownTo.some((role) => roles.includes(role)))?.href;
