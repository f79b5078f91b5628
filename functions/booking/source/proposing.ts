/**
 * The dual guarantee (双保障): which sources can serve a trip, in the one order in which they are tried, each with its
 * cost or with the reasons why it cannot. Pure.
 */
import type { Calendar } from '../../calendar/types.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { byResource } from '../../ledger/rules.ts';
import type { Point } from '../../platform/geo.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { civilDate } from '../../platform/time.ts';
import type { OfferedCar } from '../../rental/catalogue/listing.ts';
import { nearestFirst, offeringRefusals, offerOf } from '../../rental/order/offering.ts';
import type { OfferingRefusal } from '../../rental/order/types.ts';
import type { RentalPolicy } from '../../rental/policy.ts';
import { serves } from '../../rental/rules.ts';
import type { RentalPartner, TimeShareCar } from '../../rental/types.ts';
import type { EarlierSource, SourceReason, SourceReasonCode } from './reason-types.ts';
import type { WheelRefusal } from './driving-types.ts';
import type { BookingPolicy } from '../policy.ts';
import type { VehicleOffer, VehicleSource } from '../types.ts';
import { dutyExceeded } from './duty.ts';
import { fleetCosts, lendingCosts, marketCosts, timeShareCosts } from './costs.ts';
import { reaches } from '../lending/rules.ts';
import { isRentalOnly } from '../rentals.ts';
import { selfDriverRefusals, takenRefusals, tripLengthRefusals, type Question } from './matching.ts';
import { neverRented } from './never-rented.ts';
import type { SourceProposal } from './types.ts';

/** Sources in the order in which they are tried. */
export const sourceOrder: readonly VehicleSource[] = [
  'OWN_UNIT',
  'PLATFORM_POOL',
  'NEIGHBOUR_UNIT',
  'TIME_SHARE',
  'MARKET_RENTAL',
];

export type Reason = Pick<SourceReason, 'code' | 'facts'>;

/** Reasons of many vehicles, each once with how many it concerns, the most frequent first. */
const counted = (reasons: readonly Reason[]): SourceReason[] =>
  [...Map.groupBy(reasons, ({ code }) => code).entries()]
    .map(([code, same]) => ({ code, vehicles: same.length, facts: same[0]?.facts ?? {} }))
    .sort((a, b) => b.vehicles - a.vehicles || (a.code < b.code ? -1 : 1));

const unavailable = (
  source: VehicleSource,
  code: SourceReasonCode,
  facts: SourceReason['facts'] = {},
): SourceProposal => ({
  source,
  available: 0,
  reasons: [{ code, vehicles: 0, facts }],
});

/** What every source but the last says of a window that is longer than one trip may be: nothing has to be read for it. */
export const tooLongFor = (source: VehicleSource, { longestTripDays: days }: BookingPolicy): SourceProposal =>
  unavailable(source, 'TRIP_TOO_LONG', { days });

/** What is said of a source that has no vehicle at all. */
const noneIn = (source: VehicleSource, { policy }: Question): SourceReasonCode => {
  if (source !== 'NEIGHBOUR_UNIT') return 'NO_VEHICLES';
  return policy.lendingReach === reaches.nobody ? 'LENDING_OFF' : 'NOTHING_LENT';
};

/** What a source of vehicles says that has none for a trip: the reasons against each of them. */
export const nothingFrom = (
  source: VehicleSource,
  against: readonly (readonly Reason[])[],
  question: Question,
): EarlierSource =>
  against.length === 0
    ? saidOf(unavailable(source, noneIn(source, question)))
    : { source, available: 0, reasons: counted(against.flat()) };

/** What of a proposal is kept with an order for which a later source was used. */
const saidOf = ({ source, available, reasons }: SourceProposal): EarlierSource => ({
  source,
  available,
  reasons,
});

/** The same with whose own vehicles were looked at: who shares the car reads of his own alone. */
export const saidOfUnit = (said: readonly EarlierSource[], unitId: string | undefined): EarlierSource[] =>
  said.map((one) =>
    one.source === 'OWN_UNIT' && unitId !== undefined && one.unitId === undefined ? { ...one, unitId } : one,
  );

/** What is said of sources to those who come to share a car of one: each unit's own, and the others once. */
export const saidTogether = (
  [said = [], ...others]: readonly (readonly EarlierSource[])[],
  used: VehicleSource,
): EarlierSource[] => {
  const own = [said, ...others]
    .flat()
    .filter((one) => one.unitId !== undefined && earlierThan(used).includes(one.source));
  const units = [...new Map(own.map((one) => [one.unitId, one])).values()];
  return [...units, ...said.filter(({ unitId }) => unitId === undefined)];
};

/** What a fleet, or all neighbours together, offer; the offers come best first. */
const ofFleet = (source: VehicleSource, offers: readonly VehicleOffer[], question: Question): SourceProposal => {
  const own = offers.filter((offer) => offer.source === source);
  if (own.length === 0) return unavailable(source, noneIn(source, question));
  const duty = question.need.driving === 'WITH_DRIVER' ? dutyExceeded(question.need, question.policy) : undefined;
  if (duty) return unavailable(source, 'NO_DRIVER', { minutes: duty.minutes, most: duty.mostMinutes });
  const available = own.filter((offer) => offer.available);
  const [best] = available;
  const { need, policy } = question;
  const costs =
    best && (source === 'NEIGHBOUR_UNIT' ? lendingCosts(need, policy) : fleetCosts(need, best.vehicle, policy));
  return {
    source,
    available: available.length,
    ...(best ? { vehicle: best.vehicle } : {}),
    ...(costs ? { costs } : {}),
    reasons: counted(own.filter((offer) => !offer.available).flatMap(({ refusals }) => refusals)),
  };
};

/** Why a time-share car, and whoever drives it, do not fit a trip; `days` are its days in the ledger as far as known. */
const fitRefusals = (
  car: TimeShareCar,
  days: readonly LedgerDay[],
  question: Question,
): Refusal<WheelRefusal | 'SEATS_TOO_FEW' | 'VEHICLE_TAKEN' | 'TRIP_TOO_LONG'>[] => {
  const { passengers } = question.need;
  const path = ['input', 'carId'];
  const facts = { plate: car.plateNumber };
  return [
    ...tripLengthRefusals(question),
    ...(passengers <= car.seats
      ? []
      : [refusal('SEATS_TOO_FEW' as const, path, { ...facts, people: passengers, seats: car.seats })]),
    ...takenRefusals(days, question, path, car.plateNumber),
    ...selfDriverRefusals(question, car),
  ];
};

/** Why a time-share car that an order has cannot serve it any more: it may be under way or in a garage until then. */
export const keptCarRefusals = (
  car: TimeShareCar,
  days: readonly LedgerDay[],
  question: Question,
): Refusal<WheelRefusal | 'SEATS_TOO_FEW' | 'RANGE_TOO_SHORT' | 'VEHICLE_TAKEN' | 'TRIP_TOO_LONG'>[] => {
  const { distanceKm } = question.need;
  const facts = { plate: car.plateNumber, distance: distanceKm ?? 0, range: car.fullRangeKm };
  return [
    ...fitRefusals(car, days, question),
    ...(distanceKm === undefined || distanceKm <= car.fullRangeKm
      ? []
      : [refusal('RANGE_TOO_SHORT' as const, ['input', 'carId'], facts)]),
  ];
};

/** What is asked of a partner's car. */
const wishOf = ({ need: { window, distanceKm = 0 } }: Question) => ({ window, expectedKm: distanceKm });

/**
 * Why a time-share car cannot be sent: by the rules by which everybody takes one, whether it fits the trip, and whether
 * who asks for it may drive it: without a licence that the unit has seen its lock would stay closed.
 */
export const carRefusals = (
  offered: OfferedCar,
  days: readonly LedgerDay[],
  question: Question,
  policy: RentalPolicy,
): Refusal<OfferingRefusal | WheelRefusal | 'SEATS_TOO_FEW' | 'VEHICLE_TAKEN' | 'TRIP_TOO_LONG'>[] => {
  const { plateNumber: plate } = offered.car;
  const offering = offeringRefusals(offered, wishOf(question), question.now, policy).map((one) => ({
    ...one,
    facts: { ...one.facts, plate, ...(one.code === 'RANGE_TOO_SHORT' ? { distance: one.facts.needed } : {}) },
  }));
  return [...offering, ...fitRefusals(offered.car, days, question)];
};

/** Cars of a city and what of them is taken, and from where it is near to them. */
export interface TimeShareSupply {
  readonly cars: readonly OfferedCar[];
  readonly policy: RentalPolicy;
  readonly calendar: Calendar;
  readonly days: readonly LedgerDay[];
  readonly near: Point;
}

/** Most time-share cars that a proposal names. */
const MOST_CARS = 10;

/** What the cars that stand ready offer. */
export const ofTimeShare = (supply: TimeShareSupply | undefined, question: Question): SourceProposal => {
  const source = 'TIME_SHARE';
  const { need } = question;
  if (neverRented.has(need.purpose)) return unavailable(source, 'NOT_FOR_RENTED_CARS');
  if (need.driving === 'WITH_DRIVER') return unavailable(source, 'SELF_DRIVE_ONLY');
  if (!supply || supply.cars.length === 0) return unavailable(source, 'NO_VEHICLES');
  const { cars, policy, calendar, near } = supply;
  const daysOf = byResource(supply.days);
  const judged = cars.map((offered) => ({
    offered,
    refusals: carRefusals(offered, daysOf.get(offered.car.id) ?? [], question, policy),
  }));
  const offers = judged
    .filter(({ refusals }) => refusals.length === 0)
    .flatMap(({ offered }) => offerOf(offered, wishOf(question), near, calendar) ?? [])
    .sort(nearestFirst);
  const [best] = offers;
  return {
    source,
    available: offers.length,
    ...(best ? { car: best.car, cars: offers.slice(0, MOST_CARS), costs: timeShareCosts(best) } : {}),
    reasons: counted(judged.flatMap(({ refusals }) => refusals)),
  };
};

/** What the companies that rent out offer. */
export const ofMarket = (partners: readonly RentalPartner[], question: Question): SourceProposal => {
  const source = 'MARKET_RENTAL';
  if (neverRented.has(question.need.purpose)) return unavailable(source, 'NOT_FOR_RENTED_CARS');
  const renting = partners.filter((one) => serves(one, 'MARKET_RENTAL', civilDate(question.need.window.from)));
  const [partner] = renting;
  if (!partner) return unavailable(source, 'NO_PARTNER');
  // Whoever drives himself drives one car at a time, whosever it is.
  const against = selfDriverRefusals(question);
  if (against.length > 0)
    return { source, available: 0, reasons: against.map(({ code, facts }) => ({ code, facts, vehicles: 0 })) };
  return {
    source,
    available: renting.length,
    partner,
    costs: marketCosts(question.need, question.policy),
    reasons: [],
  };
};

/** Everything that is looked at to find a source. */
export interface Supply {
  /** Offers of all fleets, best first. */
  readonly offers: readonly VehicleOffer[];
  /** Undefined where nobody asks for it. */
  readonly timeShare?: TimeShareSupply | undefined;
  readonly partners: readonly RentalPartner[];
}

/** What each source says of a trip, in the order in which they are tried. */
export const proposals = ({ offers, timeShare, partners }: Supply, question: Question): SourceProposal[] =>
  sourceOrder.map((source) => {
    if (source !== 'MARKET_RENTAL' && isRentalOnly(question.need.window, question.policy))
      return tooLongFor(source, question.policy);
    if (source === 'TIME_SHARE') return ofTimeShare(timeShare, question);
    if (source === 'MARKET_RENTAL') return ofMarket(partners, question);
    return ofFleet(source, offers, question);
  });

/** The sources that come before one: each must have said why it cannot serve. */
export const earlierThan = (source: VehicleSource): readonly VehicleSource[] =>
  sourceOrder.slice(0, sourceOrder.indexOf(source));
