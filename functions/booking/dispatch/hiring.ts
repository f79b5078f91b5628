/** What a rented car must be, and what the sources before it must have said. Pure. */
import { plateOf } from '../../fleet/plates.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { RentalPartner } from '../../rental/types.ts';
import type { Window } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import { telephoneRefusals, textRefusals } from '../request/asking.ts';
import { startedDays } from '../source/costs.ts';
import type { Question } from '../source/matching.ts';
import { neverRented } from '../source/proposing.ts';
import type { EarlierSource } from '../types.ts';
import type { HireRefusal, MarketRentalRefusal, RentalKind } from './hire-types.ts';

/** Length of a rental; undefined when it is longer than can be rented without an approval of its own. */
export const rentalKindOf = (
  window: Window,
  { temporaryRentalDays, longestRentalDays }: BookingPolicy,
): RentalKind | undefined => {
  const days = startedDays(window);
  if (days <= temporaryRentalDays) return 'TEMPORARY';
  return days <= longestRentalDays ? 'SHORT' : undefined;
};

/** A source that could serve is used first, unless the dispatcher has said why not. */
export const earlierRefusals = (earlier: readonly EarlierSource[]): Refusal<HireRefusal>[] =>
  earlier
    .filter(({ available, declined }) => available > 0 && declined === undefined)
    .map(({ source, available }) =>
      refusal('EARLIER_SOURCE_AVAILABLE', ['input', 'declinedSources'], { source, available }),
    );

export const purposeRefusals = ({ need: { purpose } }: Question): Refusal<HireRefusal>[] =>
  neverRented.has(purpose) ? [refusal('NOT_FOR_RENTED_CARS')] : [];

/** A car as the dispatcher has agreed on it with a partner. */
export interface AgreedRental {
  readonly partnerId: string;
  readonly plateNumber: string;
  readonly model: string;
  readonly seats: number;
  readonly driverName: string;
  readonly driverTelephone: string;
  readonly costFen: number;
}

const driverRefusals = (
  { driverName, driverTelephone }: AgreedRental,
  { need: { driving } }: Question,
): Refusal<MarketRentalRefusal>[] => {
  const path = ['input', 'driverName'];
  if (driving === 'SELF_DRIVE') return driverName === '' ? [] : [refusal('DRIVER_NOT_WANTED', path)];
  if (driverName === '') return [refusal('DRIVER_REQUIRED', path)];
  return [
    ...textRefusals('driverName', driverName, 2, 30),
    ...telephoneRefusals(driverTelephone).map((one) => ({ ...one, path: ['input', 'driverTelephone'] })),
  ];
};

const FEN_PER_YUAN = 100;

/** Everything against a rented car but its being taken. */
export const rentalRefusals = (
  rental: AgreedRental,
  partner: RentalPartner | undefined,
  cityCode: string,
  question: Question,
): Refusal<MarketRentalRefusal>[] => {
  const { need, policy } = question;
  const { plateNumber, seats, costFen } = rental;
  const people = need.passengers + (need.driving === 'WITH_DRIVER' ? 1 : 0);
  const engaged = partner?.divisionCode === cityCode && partner.services.includes('MARKET_RENTAL');
  const isCost = Number.isInteger(costFen) && costFen > 0 && costFen <= policy.mostRentalFen;
  const days = startedDays(need.window);
  return [
    ...(engaged ? [] : [refusal('PARTNER_NOT_FOUND' as const, ['input', 'partnerId'])]),
    ...(plateOf(plateNumber) === undefined ? [refusal('PLATE_INVALID' as const, ['input', 'plateNumber'])] : []),
    ...textRefusals('model', rental.model, 2, 40),
    ...(people <= seats
      ? []
      : [refusal('SEATS_TOO_FEW' as const, ['input', 'seats'], { plate: plateNumber, people, seats })]),
    ...driverRefusals(rental, question),
    ...(isCost
      ? []
      : [refusal('COST_INVALID' as const, ['input', 'costFen'], { most: policy.mostRentalFen / FEN_PER_YUAN })]),
    ...(rentalKindOf(need.window, policy)
      ? []
      : [refusal('RENTAL_TOO_LONG' as const, [], { days, most: policy.longestRentalDays })]),
  ];
};
