/** What the public is told of a place, and what it may be. Pure. */
import { distanceMetres, type Point } from '../../platform/geo.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { Place, Spaces } from '../types.ts';
import { textRefusals } from './checking.ts';
import type { ChangePlaceRefusal, ChangeSpacesRefusal, PlaceFacts } from './types.ts';

const MOST_SPACES = 20_000;
const MOST_GATES = 10;
/** A lot is measured anew, it does not move to another city. */
const MOST_METRES = 50_000;

export const spacesRefusals = (
  { kind }: Place,
  total: number,
  { kept, outOfService, accessible, charging }: Required<Omit<Spaces, 'offered'>>,
): Refusal<ChangeSpacesRefusal>[] => {
  if (kind !== 'PARKING_LOT') return [refusal('NOT_A_LOT', ['input', 'placeId'])];
  const numbers = Object.entries({ total, kept, outOfService, accessible, charging });
  const wrong = numbers.filter(([, value]) => value < 0 || value > MOST_SPACES);
  if (wrong.length > 0)
    return wrong.map(([name]) => refusal('NUMBER_INVALID', ['input', name], { least: 0, most: MOST_SPACES }));
  const offered = total - kept - outOfService;
  return [
    ...(offered < 0 ? [refusal('SPACES_EXCEEDED' as const, ['input', 'total'], { total, kept, outOfService })] : []),
    ...(offered >= 0 && accessible > offered
      ? [refusal('SPACES_EXCEEDED' as const, ['input', 'accessible'], { offered })]
      : []),
    ...(offered >= 0 && charging > offered
      ? [refusal('SPACES_EXCEEDED' as const, ['input', 'charging'], { offered })]
      : []),
  ];
};

/** Whoever takes spaces away from people that have reserved them says so. */
export const inWayRefusals = (count: number): Refusal<'RESERVATIONS_IN_WAY'>[] =>
  count === 0 ? [] : [refusal('RESERVATIONS_IN_WAY', ['input', 'cancelLatest'], { count })];

export type NewFacts = Partial<
  Pick<PlaceFacts, 'name' | 'address' | 'location' | 'gates' | 'vehicleLimits' | 'registration' | 'complaintsTelephone'>
>;

const bothRefusals = (
  text: LocalizedText | undefined,
  path: readonly string[],
  bounds: { readonly least?: number; readonly greatest: number },
): Refusal<'TEXT_INVALID'>[] => [
  ...textRefusals(text?.zh, [...path, 'zh'], bounds),
  ...textRefusals(text?.en, [...path, 'en'], bounds),
];

const locationRefusals = (place: Place, location: Point | undefined): Refusal<'LOCATION_INVALID'>[] =>
  location === undefined ||
  (Math.abs(location.lat) <= 90 &&
    Math.abs(location.lng) <= 180 &&
    distanceMetres(place.location, location) <= MOST_METRES)
    ? []
    : [refusal('LOCATION_INVALID', ['input', 'location'], { km: MOST_METRES / 1_000 })];

const gatesRefusals = (gates: Place['gates'] | undefined): Refusal<'GATES_INVALID' | 'TEXT_INVALID'>[] => {
  if (!gates) return [];
  const fits = gates.length <= MOST_GATES && gates.some(({ entry }) => entry) && gates.some(({ exit }) => exit);
  return [
    ...(fits ? [] : [refusal('GATES_INVALID' as const, ['input', 'gates'], { most: MOST_GATES })]),
    ...gates.flatMap(({ name }, index) =>
      bothRefusals(name, ['input', 'gates', String(index), 'name'], { least: 1, greatest: 30 }),
    ),
  ];
};

const limitsRefusals = ({ kind }: Place, limits: Place['vehicleLimits']): Refusal<'NOT_A_LOT' | 'NUMBER_INVALID'>[] => {
  if (!limits) return [];
  const path = ['input', 'vehicleLimits'];
  if (kind !== 'PARKING_LOT') return [refusal('NOT_A_LOT', path)];
  const { maxSeats = 2, maxHeightCm = 120 } = limits;
  return [
    ...(maxSeats >= 2 && maxSeats <= 60
      ? []
      : [refusal('NUMBER_INVALID' as const, [...path, 'maxSeats'], { least: 2, most: 60 })]),
    ...(maxHeightCm >= 120 && maxHeightCm <= 500
      ? []
      : [refusal('NUMBER_INVALID' as const, [...path, 'maxHeightCm'], { least: 120, most: 500 })]),
  ];
};

const telephoneRefusals = (telephone: string | undefined): Refusal<'TELEPHONE_INVALID'>[] =>
  telephone === undefined || /^(?=.{3,20}$)\+?\d+(-\d+)*$/.test(telephone)
    ? []
    : [refusal('TELEPHONE_INVALID', ['input', 'complaintsTelephone'])];

export const factsRefusals = (place: Place, facts: NewFacts): Refusal<ChangePlaceRefusal>[] => [
  ...(Object.keys(facts).length === 0 ? [refusal('NOTHING_CHANGED' as const, ['input'])] : []),
  ...bothRefusals(facts.name, ['input', 'name'], { greatest: 60 }),
  ...bothRefusals(facts.address, ['input', 'address'], { greatest: 100 }),
  ...locationRefusals(place, facts.location),
  ...gatesRefusals(facts.gates),
  ...limitsRefusals(place, facts.vehicleLimits),
  ...bothRefusals(facts.registration, ['input', 'registration'], { greatest: 300 }),
  ...telephoneRefusals(facts.complaintsTelephone),
];
