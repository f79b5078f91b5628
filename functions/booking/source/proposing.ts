/**
 * The dual guarantee (双保障): which sources can serve a trip, in the one order in which they are tried, each with its
 * cost or with the reasons why it cannot. Pure.
 */
import type { LedgerDay } from '../../ledger/types.ts';
import { byResource } from '../../ledger/rules.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { civilDate } from '../../platform/time.ts';
import { serves } from '../../rental/rules.ts';
import type { RentalPartner, TimeShareCar } from '../../rental/types.ts';
import type { EarlierSource, SourceReason, SourceReasonCode, VehicleOffer, VehicleSource } from '../types.ts';
import { fleetCosts, lendingCosts, marketCosts, timeShareCosts } from './costs.ts';
import { reaches } from '../lending/rules.ts';
import { takenRefusals, type Question } from './matching.ts';
import type { SourceProposal } from './types.ts';

/** Sources in the order in which they are tried. */
export const sourceOrder: readonly VehicleSource[] = [
  'OWN_UNIT',
  'PLATFORM_POOL',
  'NEIGHBOUR_UNIT',
  'TIME_SHARE',
  'MARKET_RENTAL',
];

/** Purposes that only official vehicles may serve: secrets and blue lights are not rented. */
export const neverRented: ReadonlySet<string> = new Set([
  'CONFIDENTIAL_COURIER',
  'LAW_ENFORCEMENT',
  'SPECIAL_TECHNICAL',
]);

export type Reason = Pick<SourceReason, 'code' | 'facts'>;

/** Reasons of many vehicles, each once with how many it concerns, the most frequent first. */
const counted = (reasons: readonly Reason[]): SourceReason[] =>
  [...Map.groupBy(reasons, ({ code }) => code).entries()]
    .map(([code, same]) => ({ code, vehicles: same.length, facts: same[0]?.facts ?? {} }))
    .sort((a, b) => b.vehicles - a.vehicles || (a.code < b.code ? -1 : 1));

const unavailable = (source: VehicleSource, code: SourceReasonCode): SourceProposal => ({
  source,
  available: 0,
  reasons: [{ code, vehicles: 0, facts: {} }],
});

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
export const saidOf = ({ source, available, reasons }: SourceProposal): EarlierSource => ({
  source,
  available,
  reasons,
});

/** What a fleet, or all neighbours together, offer; the offers come best first. */
const ofFleet = (source: VehicleSource, offers: readonly VehicleOffer[], question: Question): SourceProposal => {
  const own = offers.filter((offer) => offer.source === source);
  if (own.length === 0) return unavailable(source, noneIn(source, question));
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

/** Why a time-share car cannot serve; `days` are its days in the ledger as far as known. */
export const carRefusals = (
  car: TimeShareCar,
  days: readonly LedgerDay[],
  question: Question,
): Refusal<'SEATS_TOO_FEW' | 'RANGE_TOO_SHORT' | 'VEHICLE_TAKEN'>[] => {
  const { passengers, distanceKm } = question.need;
  const path = ['input', 'carId'];
  const facts = { plate: car.plateNumber };
  return [
    ...(passengers <= car.seats
      ? []
      : [refusal('SEATS_TOO_FEW' as const, path, { ...facts, people: passengers, seats: car.seats })]),
    ...(distanceKm === undefined || distanceKm <= car.rangeKm
      ? []
      : [refusal('RANGE_TOO_SHORT' as const, path, { ...facts, distance: distanceKm, range: car.rangeKm })]),
    ...takenRefusals(days, question, path, car.plateNumber),
  ];
};

/** Cars that stand ready in the city, and what of them is taken. */
export interface TimeShareOffer {
  readonly cars: readonly TimeShareCar[];
  readonly days: readonly LedgerDay[];
}

/** What the cars that stand ready offer. */
export const ofTimeShare = ({ cars, days }: TimeShareOffer, question: Question): SourceProposal => {
  const source = 'TIME_SHARE';
  const { need } = question;
  if (neverRented.has(need.purpose)) return unavailable(source, 'NOT_FOR_RENTED_CARS');
  if (need.driving === 'WITH_DRIVER') return unavailable(source, 'SELF_DRIVE_ONLY');
  if (cars.length === 0) return unavailable(source, 'NO_VEHICLES');
  const daysOf = byResource(days);
  const judged = cars.map((car) => ({ car, refusals: carRefusals(car, daysOf.get(car.id) ?? [], question) }));
  const available = judged.filter(({ refusals }) => refusals.length === 0).map(({ car }) => car);
  const best = available.toSorted(
    (a, b) => a.seats - b.seats || a.dailyCapFen - b.dailyCapFen || (a.id < b.id ? -1 : 1),
  )[0];
  return {
    source,
    available: available.length,
    ...(best ? { car: best, costs: timeShareCosts(need, best) } : {}),
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
  readonly timeShare: TimeShareOffer;
  readonly partners: readonly RentalPartner[];
}

/** What each source says of a trip, in the order in which they are tried. */
export const proposals = ({ offers, timeShare, partners }: Supply, question: Question): SourceProposal[] =>
  sourceOrder.map((source) => {
    if (source === 'TIME_SHARE') return ofTimeShare(timeShare, question);
    if (source === 'MARKET_RENTAL') return ofMarket(partners, question);
    return ofFleet(source, offers, question);
  });

/** The sources that come before one: each must have said why it cannot serve. */
export const earlierThan = (source: VehicleSource): readonly VehicleSource[] =>
  sourceOrder.slice(0, sourceOrder.indexOf(source));
