/** Who asks, and which part of the country he may see. The only place that decides jurisdiction (rule 10 of the field). */

export type Role = 'UNIT_STAFF' | 'UNIT_MANAGER' | 'DISPATCHER' | 'DRIVER' | 'AUTHORITY' | 'SUPERVISOR' | 'INSPECTOR';

export interface PersonViewer {
  readonly kind: 'person';
  readonly personId: string;
  readonly unitId: string;
  readonly roles: readonly Role[];
  /** Division whose subtree an authority or supervisor sees, and in which an inspector looks at places. */
  readonly jurisdiction: string;
  /** The one partner whose cars and stations there are for a person of a sandbox's test unit; absent for all others. */
  readonly rentsFrom?: string;
}

/** A partner: one of its people, or one of its systems. Its id is the only source of what is its own. */
export interface PartnerViewer {
  readonly kind: 'partner';
  readonly partnerId: string;
  readonly personId?: string;
  readonly clientId?: string;
  readonly scopes: readonly string[];
}

/** A gate or counting device at work for a unit: it knows its places and nothing else. */
export interface GateViewer {
  readonly kind: 'gate';
  readonly clientId: string;
  readonly placeIds: readonly string[];
  readonly scopes: readonly string[];
}

export type Viewer = { readonly kind: 'anonymous' } | PersonViewer | PartnerViewer | GateViewer;

/** Significant digits of a division code: 430000 → 43, 430200 → 4302, 430211 → 430211. */
const divisionPrefix = (code: string): string => code.replace(/(00){1,2}$/, '');

/** Whether a division lies in the subtree of another (or is it). */
export const covers = (jurisdiction: string, division: string): boolean =>
  division.startsWith(divisionPrefix(jurisdiction));

export const hasRole = (viewer: Viewer, ...any: readonly Role[]): viewer is PersonViewer =>
  viewer.kind === 'person' && any.some((role) => viewer.roles.includes(role));

/** Partners and gates, which are let in by their scopes. */
export const hasScopes = (viewer: Viewer): viewer is PartnerViewer | GateViewer =>
  viewer.kind === 'partner' || viewer.kind === 'gate';

/** Systems of others, which sign in for themselves; people ask through pages. */
export const isMachine = (viewer: Viewer): boolean =>
  viewer.kind === 'gate' || (viewer.kind === 'partner' && viewer.personId === undefined);

/** Whether an authority's or supervisor's jurisdiction covers a division. */
export const oversees = (viewer: Viewer, division: string): boolean =>
  hasRole(viewer, 'AUTHORITY', 'SUPERVISOR') && covers(viewer.jurisdiction, division);

/** How audit records and derived ids name the caller. */
export const actorOf = (viewer: Viewer): string => {
  if (viewer.kind === 'person') return viewer.personId;
  if (viewer.kind === 'gate') return viewer.clientId;
  return viewer.kind === 'partner' ? (viewer.personId ?? viewer.clientId ?? viewer.partnerId) : 'anonymous';
};
