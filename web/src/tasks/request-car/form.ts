import type {
  DraftFragment,
  Driving,
  NonWorkingDays,
  TripJourney,
  TripPriority,
  TripReach,
  VehiclePurpose,
  Weekday,
} from '../../generated/graphql.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { fitting as fittingIn, isTypedNumber } from '../../lib/unsent.svelte.ts';
import type { Point } from '../../ui/trip/known-places.ts';
import { isPoint } from '../../ui/trip/point.ts';
import { usualWindow } from './slots.ts';

/** What is typed of a trip; times as datetime-local inputs hold them. */
export interface Form {
  destination: string;
  distanceKm: number | null;
  from: string;
  to: string;
  reason: string;
  /** Why the car is needed for so long; asked for only where it is rented for its length. */
  lengthReason: string;
  purpose: VehiclePurpose;
  passengers: number | null;
  driving: Driving;
  telephone: string;
  pickUp: string;
  /** Where that is, when it is a place that the platform knows. */
  pickUpPoint: Point | null;
  stops: string[];
  luggage: number | null;
  journey: TripJourney;
  reach: TripReach;
  priority: TripPriority;
  repeats: boolean;
  weekdays: Weekday[];
  /** Last day of a series, YYYY-MM-DD. */
  until: string;
  onNonWorkingDays: NonWorkingDays;
}

/** Fields in the order they stand on the page, as the paths of refusals name them. */
export const fields: readonly string[] = [
  'destination',
  'distanceKm',
  'from',
  'to',
  'lengthReason',
  'reason',
  'purpose',
  'passengers',
  'driving',
  'telephone',
  'pickUp',
  'stops',
  'luggage',
  'journey',
  'reach',
  'priority',
  'weekdays',
  'until',
];

/** Fields that stand behind “more”. */
export const furtherFields: readonly string[] = [
  'stops',
  'luggage',
  'journey',
  'reach',
  'priority',
  'weekdays',
  'until',
];

/** A usual trip, of which the person still says where to, when, why and how many. */
export const blank = (now: number, pickUp: string): Form => {
  const { from, to } = usualWindow(now);
  return {
    destination: '',
    distanceKm: null,
    from: localOf(new Date(from)),
    to: localOf(new Date(to)),
    reason: '',
    lengthReason: '',
    purpose: 'FIELD_WORK',
    passengers: 1,
    driving: 'WITH_DRIVER',
    telephone: '',
    pickUp,
    pickUpPoint: null,
    stops: [],
    luggage: 0,
    journey: 'RETURN',
    reach: 'WITHIN_CITY',
    priority: 'ROUTINE',
    repeats: false,
    weekdays: [],
    until: '',
    onNonWorkingDays: 'SKIP',
  };
};

const rules = {
  pickUpPoint: (value: unknown): boolean => value === null || isPoint(value),
  distanceKm: isTypedNumber,
  passengers: isTypedNumber,
  luggage: isTypedNumber,
};

/** Those entries of a kept record that have the type the form's have. */
export const fitting = (value: unknown, form: Form): Partial<Form> => fittingIn(value, form, rules);

/** The trip as the API wants it. */
export const tripOf = (form: Form) => ({
  window: { from: dateTimeOf(form.from), to: dateTimeOf(form.to) },
  purpose: form.purpose,
  reason: form.reason.trim(),
  lengthReason: form.lengthReason.trim() || null,
  destination: form.destination.trim(),
  pickUp: form.pickUp.trim(),
  pickUpPoint: form.pickUpPoint && { lat: form.pickUpPoint.lat, lng: form.pickUpPoint.lng },
  stops: form.stops.map((stop) => stop.trim()).filter((stop) => stop !== ''),
  passengers: form.passengers ?? 0,
  luggage: form.luggage ?? 0,
  driving: form.driving,
  journey: form.journey,
  reach: form.reach,
  priority: form.priority,
  telephone: form.telephone.normalize('NFKC').replaceAll(/\s|-/g, ''),
  distanceKm: form.distanceKm,
});
type Trip = ReturnType<typeof tripOf>;

export const recurrenceOf = ({ weekdays, until, onNonWorkingDays }: Form) => ({ weekdays, until, onNonWorkingDays });

/** What a draft keeps: times only once both stand, everything else as it is. */
export const draftOf = (form: Form) => {
  const { window, ...trip } = tripOf(form);
  const timed = form.from !== '' && form.to !== '';
  return {
    ...trip,
    passengers: form.passengers,
    luggage: form.luggage,
    ...(timed ? { window } : {}),
    ...(form.repeats && form.until !== '' ? { recurrence: recurrenceOf(form) } : {}),
  };
};

/** A trip of the API as it is typed, on top of a form; what the trip lacks stays. */
export const typed = ({ trip, recurrence }: Pick<DraftFragment, 'trip' | 'recurrence'>, form: Form): Form => {
  const { window, ...stated } = trip;
  const local = (at: string): string => localOf(new Date(at));
  return {
    ...form,
    ...fitting(stated, form),
    ...(window ? { from: local(window.from), to: local(window.to) } : {}),
    ...(recurrence ? { repeats: true, ...recurrence } : {}),
  };
};

/** What of a trip differs from what it was: only this is sent with a change. */
export const changesOf = (before: Trip, after: Trip): Partial<Trip> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Trip]),
    ),
  );
