/** Which gates may report, and who lets them. Pure. */
import { covers, hasRole, oversees, type Viewer } from '../../platform/access.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { Place } from '../types.ts';
import type { ChangeGateClientRefusal, GateClient, GateScope, RegisterGateClientRefusal } from './types.ts';

const MOST_PLACES = 20;
const NAME = { least: 2, most: 60 };

/** Where something belongs: to a unit in a division. */
type Belonging = Pick<GateClient, 'unitId' | 'divisionCode'>;

/** The managers of the unit, and the authorities above it. */
export const mayManageGates = (viewer: Viewer, { unitId, divisionCode }: Belonging): boolean =>
  (hasRole(viewer, 'UNIT_MANAGER') && viewer.unitId === unitId) ||
  (hasRole(viewer, 'AUTHORITY') && covers(viewer.jurisdiction, divisionCode));

export const maySeeGates = (viewer: Viewer, belonging: Belonging): boolean =>
  mayManageGates(viewer, belonging) || oversees(viewer, belonging.divisionCode);

/** A gate at its own places, and the people of the unit, who stand at the gate themselves. */
export const mayReportFor = (viewer: Viewer, { id, unitId }: Pick<Place, 'id' | 'unitId'>): boolean =>
  viewer.kind === 'gate' ? viewer.placeIds.includes(id) : viewer.kind === 'person' && viewer.unitId === unitId;

export interface GateClientParts {
  readonly name: string;
  readonly vendor: string;
  readonly placeIds: readonly string[];
  readonly scopes: readonly GateScope[];
}

const nameRefusals = (parts: GateClientParts): Refusal<'NAME_INVALID'>[] =>
  (['name', 'vendor'] as const).flatMap((part) => {
    const { length } = Array.from(parts[part]);
    return length >= NAME.least && length <= NAME.most ? [] : [refusal('NAME_INVALID', ['input', part], { length })];
  });

/** Everything against what a gate client is to be; `places` are those found, in the order of their ids. */
export const gateClientRefusals = (
  viewer: Viewer,
  parts: GateClientParts,
  places: readonly (Place | undefined)[],
): Refusal<Extract<RegisterGateClientRefusal, ChangeGateClientRefusal>>[] => {
  const units = new Set(places.map((place) => place?.unitId));
  const count = new Set(parts.placeIds).size;
  const fits = count >= 1 && count <= MOST_PLACES && count === parts.placeIds.length && units.size <= 1;
  return [
    ...nameRefusals(parts),
    ...places.flatMap((place, i) =>
      place?.kind === 'PARKING_LOT' && mayManageGates(viewer, place)
        ? []
        : [refusal('PLACE_NOT_FOUND' as const, ['input', 'placeIds', String(i)])],
    ),
    ...(fits ? [] : [refusal('PLACES_INVALID' as const, ['input', 'placeIds'], { most: MOST_PLACES })]),
    ...(parts.scopes.length > 0 ? [] : [refusal('SCOPES_REQUIRED' as const, ['input', 'scopes'])]),
  ];
};

/** Ids as issuers write them. */
export const isIssuerClientId = (text: string): boolean => /^[\w.:-]{3,200}$/.test(text);
