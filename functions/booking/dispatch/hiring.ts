/** What a rented car must be, and what the sources before it must have said. Pure. */
import { plateOf } from '../../fleet/plates.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { civilDate } from '../../platform/time.ts';
import { serves } from '../../rental/rules.ts';
import type { RentalPartner, TimeShareCar } from '../../rental/types.ts';
import { telephoneRefusals, textRefusals } from '../request/asking.ts';
import { startedDays } from '../source/costs.ts';
import { selfDriverRefusals, takenRefusals, type Question } from '../source/matching.ts';
import { neverRented } from '../source/never-rented.ts';
import { keptCarRefusals } from '../source/proposing.ts';
import { windowPastRefusals } from '../states.ts';
import type { DispatchOrder } from '../types.ts';
import type { HiredCar, HiredOrderRefusal, MarketRentalRefusal } from './hire-types.ts';
import type { ArrangeRefusal } from './types.ts';

export const purposeRefusals = ({ need: { purpose } }: Question): Refusal<'NOT_FOR_RENTED_CARS'>[] =>
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
/** Days begun for each of which the most a rental costs is allowed. */
const COSTED_DAYS = 30;

const plateRefusals = (plateNumber: string, isHeld: boolean): Refusal<MarketRentalRefusal>[] => {
  const path = ['input', 'plateNumber'];
  if (plateOf(plateNumber) === undefined) return [refusal('PLATE_INVALID', path)];
  return isHeld ? [refusal('PLATE_HELD', path, { plate: plateNumber })] : [];
};

/**
 * Everything against a rented car, and against who would drive it himself, but its being taken. A plate that is held is booked under its own vehicle or car:
 * rented beside that, it would be promised twice.
 */
export const rentalRefusals = (
  rental: AgreedRental,
  { partner, isPlateHeld }: { readonly partner: RentalPartner | undefined; readonly isPlateHeld: boolean },
  cityCode: string,
  question: Question,
): Refusal<MarketRentalRefusal>[] => {
  const { need, policy } = question;
  const { plateNumber, seats, costFen } = rental;
  const people = need.passengers + (need.driving === 'WITH_DRIVER' ? 1 : 0);
  const engaged = partner?.divisionCode === cityCode && serves(partner, 'MARKET_RENTAL', civilDate(need.window.from));
  const mostFen = policy.mostRentalFen * Math.ceil(startedDays(need.window) / COSTED_DAYS);
  const isCost = Number.isInteger(costFen) && costFen > 0 && costFen <= mostFen;
  return [
    ...(engaged ? [] : [refusal('PARTNER_NOT_FOUND' as const, ['input', 'partnerId'])]),
    ...plateRefusals(plateNumber, isPlateHeld),
    ...textRefusals('model', rental.model, 2, 40),
    ...(people <= seats
      ? []
      : [refusal('SEATS_TOO_FEW' as const, ['input', 'seats'], { plate: plateNumber, people, seats })]),
    ...driverRefusals(rental, question),
    ...selfDriverRefusals(question, rental),
    ...(isCost
      ? []
      : [
          refusal('COST_INVALID' as const, ['input', 'costFen'], {
            above: 0,
            most: mostFen / FEN_PER_YUAN,
          }),
        ]),
  ];
};

export const hiredAsAgreed = ({ plateNumber: plate }: DispatchOrder, path: readonly string[] = []) =>
  refusal('HIRED_AS_AGREED' as const, path, { plate });

/** An order whose car is a partner's. */
type HiredOrder = DispatchOrder & { readonly hired: HiredCar };

/** What speaks against a rented car for what it would be needed for: it has its seats, and a term that was agreed. */
const agreedRefusals = (
  { plateNumber: plate, hired: { seats, rental } }: HiredOrder,
  days: readonly LedgerDay[],
  question: Question,
): Refusal<ArrangeRefusal | HiredOrderRefusal>[] => {
  const { need } = question;
  const people = need.passengers + (need.driving === 'WITH_DRIVER' ? 1 : 0);
  const needed = startedDays(need.window);
  return [
    ...(people <= seats ? [] : [refusal('SEATS_TOO_FEW' as const, [], { plate, people, seats })]),
    ...(rental && needed > rental.days
      ? [refusal('RENTAL_TERM_EXCEEDED' as const, [], { plate, days: needed, agreed: rental.days })]
      : []),
    ...takenRefusals(days, question, [], plate),
    ...selfDriverRefusals(question, { plateNumber: plate, seats }),
  ];
};

/**
 * Every reason against an order whose car is a partner's; `car` is the time-share car, as it stands, and `days` are
 * those of the car in the ledger.
 */
export const hiredOrderRefusals = (
  order: HiredOrder,
  car: TimeShareCar | undefined,
  days: readonly LedgerDay[],
  question: Question,
): Refusal<ArrangeRefusal | HiredOrderRefusal>[] => {
  const { until = question.need.window.from } = question;
  return [
    ...windowPastRefusals({ window: { from: until, to: until } }, question.now),
    ...purposeRefusals(question),
    ...(car ? keptCarRefusals(car, days, question) : agreedRefusals(order, days, question)),
    ...(order.driverId === undefined ? [] : [hiredAsAgreed(order, ['input', 'driverId'])]),
  ];
};
