/** The time-share pilot: five units, twenty new-energy cars, what was driven in three months and in this one so far. */
import { nationalCalendar } from '../../calendar/rules.ts';
import type { OdometerReading } from '../../fleet/odometers.ts';
import type { Person } from '../../organisation/types.ts';
import { certain } from '../../platform/item.ts';
import { addDays, civilDate, HOUR, instantAt, MINUTE, type CivilDate, type Instant } from '../../platform/time.ts';
import type { DrivingLicence, Membership } from '../../rental/membership/types.ts';
import { chargesOf, estimateOf } from '../../rental/order/charging.ts';
import { windowUsed } from '../../rental/order/placing.ts';
import type { RentalOrder, RentalState } from '../../rental/order/types.ts';
import { exampleTerms } from '../../rental/tariff/examples.ts';
import type { TimeShareCar } from '../../rental/types.ts';
import { bodyNamed } from './bodies.ts';
import { demoId } from './identity.ts';
import { peopleIn } from './people.ts';
import { randomFor, type Random } from './random.ts';
import { cars, partner, pilot, tariff } from './time-share.ts';

const MONTHS = 3;
/** How often a car goes out on a workday. */
const USE = 0.14;

export const pilotUnits = pilot.map((key) => bodyNamed(key).unit);

/** Who drives: everybody of the five units. */
const renters: readonly Person[] = pilotUnits.flatMap(({ id }) => [
  ...peopleIn(id, 'UNIT_STAFF'),
  ...peopleIn(id, 'UNIT_MANAGER'),
]);

export const managerOf = (unitId: string): Person => certain(peopleIn(unitId, 'UNIT_MANAGER')[0], `manager ${unitId}`);

const since = instantAt('2025-01-20') + 9 * HOUR;

export const memberships: readonly Membership[] = pilotUnits.map(({ id: unitId, divisionCode }) => ({
  ...{ unitId, divisionCode, state: 'ENABLED', monthlyBudgetFen: 300_000, personBudgetFen: 100_000, mostHours: 24 },
  ...{ purposes: ['FIELD_WORK', 'MEETING'], setBy: managerOf(unitId).id, setAt: since, revision: 1 },
}));

/** The licence of somebody who drives, as somebody else of the unit has seen it. */
export const licenceOf = ({ personId, unitId }: Pick<DrivingLicence, 'personId' | 'unitId'>): DrivingLicence => {
  const colleagues = [managerOf(unitId), ...peopleIn(unitId, 'UNIT_STAFF')];
  const checkedBy = colleagues.find(({ id }) => id !== personId);
  return {
    ...{ personId, unitId, licenceClass: 'C1', licensedUntil: '2031-06-30' },
    ...{ checkedBy: certain(checkedBy, 'somebody else').id, checkedAt: since, revision: 1 },
  };
};

export const licences: readonly DrivingLicence[] = renters.map(({ id: personId, unitId }) =>
  licenceOf({ personId, unitId }),
);

/** First day of the month that lies so many months before a day. */
const monthBefore = (day: CivilDate, months: number): CivilDate => {
  const first: CivilDate = `${day.slice(0, 7)}-01`;
  return months === 0 ? first : monthBefore(addDays(first, -1), months - 1);
};

/** Workdays of the pilot's months, yesterday the last of them. */
const workdays = (now: Instant): CivilDate[] => {
  const today = civilDate(now);
  const days: CivilDate[] = [];
  for (let day = monthBefore(today, MONTHS); day < today; day = addDays(day, 1))
    if (['WORKDAY', 'MAKEUP_WORKDAY'].includes(nationalCalendar(day).kind)) days.push(day);
  return days;
};

/** How an order ends: most are driven to the end. */
const endOf = (random: Random): RentalState => {
  const number = random.number();
  if (number < 0.92) return 'CLOSED';
  if (number < 0.94) return 'CANCELLED';
  if (number < 0.96) return 'DECLINED';
  return number < 0.98 ? 'EXPIRED' : 'NO_SHOW';
};

const reasons: Partial<Record<RentalState, string>> = { CANCELLED: '会议改期', DECLINED: '车辆临时检修' };

/** When an order that was asked for at a moment reached its states. */
const stepsOf = (
  end: RentalState,
  by: { readonly renter: string; readonly partner: string },
  at: { readonly held: Instant; readonly from: Instant; readonly back: Instant },
): RentalOrder['steps'] => {
  const held = { HELD: { at: at.held, by: by.renter } };
  const confirmed = { ...held, CONFIRMED: { at: at.held + 4 * MINUTE, by: by.partner } };
  if (end === 'DECLINED') return { ...held, DECLINED: { at: at.held + 5 * MINUTE, by: by.partner } };
  if (end === 'EXPIRED') return { ...held, EXPIRED: { at: at.held + 15 * MINUTE, by: 'system' } };
  if (end === 'CANCELLED') return { ...confirmed, CANCELLED: { at: at.held + 20 * MINUTE, by: by.renter } };
  if (end === 'NO_SHOW') return { ...confirmed, NO_SHOW: { at: at.from + 30 * MINUTE, by: 'system' } };
  return {
    ...confirmed,
    IN_USE: { at: at.from, by: by.partner },
    RETURNED: { at: at.back, by: by.renter },
    CLOSED: { at: at.back + MINUTE, by: by.partner },
  };
};

interface Outing {
  readonly car: TimeShareCar;
  readonly renter: Person;
  readonly day: CivilDate;
  readonly odometerKm: number;
}

const orderOf = ({ car, renter, day, odometerKm }: Outing, random: Random): RentalOrder => {
  const from = instantAt(day) + random.whole(32, 56) * 15 * MINUTE;
  const hours = random.whole(2, 6);
  const window = { from, to: from + hours * HOUR };
  const km = random.whole(8, 14 * hours);
  const end = endOf(random);
  const back = window.to - random.whole(2, 50) * MINUTE;
  const { unitId } = renter;
  const { divisionCode } = certain(
    pilotUnits.find(({ id }) => id === unitId),
    unitId,
  );
  const expectedKm = random.whole(1, 8) * 10;
  const stationId = certain(car.stationId, 'station');
  const pickUp = { stationId, at: from, odometerKm, batteryPercent: random.whole(70, 98) };
  const dropOff = { stationId, at: back, odometerKm: odometerKm + km, batteryPercent: random.whole(25, 60) };
  const held = from - random.whole(20, 240) * MINUTE;
  return {
    ...{ id: demoId('rentalOrder', `${day} ${car.id}`), rentalKind: 'TIME_SHARE', state: end, partnerId: partner.id },
    ...{ carId: car.id, plateNumber: car.plateNumber, model: car.model, cityCode: car.cityCode, unitId, divisionCode },
    ...{ personId: renter.id, purpose: random.chance(0.6) ? 'FIELD_WORK' : 'MEETING' },
    ...{ window: end === 'CLOSED' ? windowUsed(window, back) : window, expectedKm },
    ...{ tariffId: tariff.id, terms: exampleTerms },
    estimateFen: estimateOf(exampleTerms, window, expectedKm, nationalCalendar).totalFen,
    holdUntil: held + 15 * MINUTE,
    steps: stepsOf(end, { renter: renter.id, partner: partner.id }, { held, from, back }),
    ...(end === 'CLOSED'
      ? { pickUp, dropOff, charges: chargesOf({ terms: exampleTerms }, pickUp, dropOff, nationalCalendar) }
      : {}),
    damages: [],
    ...(reasons[end] === undefined ? {} : { reason: reasons[end] }),
    inputHash: '',
    revision: end === 'CLOSED' ? 5 : 3,
  };
};

/** Every order of the pilot: a car and a person are out once a day at most. */
export const pilotOrders = (now: Instant): RentalOrder[] => {
  const random = randomFor('pilot');
  const odometers = new Map(cars.map(({ id }) => [id, random.whole(4_000, 18_000)]));
  return workdays(now).flatMap((day) => {
    const free = [...renters];
    return cars.flatMap((car) => {
      if (!random.chance(USE) || free.length === 0) return [];
      const [renter] = free.splice(random.whole(0, free.length - 1), 1);
      const odometerKm = odometers.get(car.id) ?? 0;
      const order = orderOf({ car, renter: certain(renter, 'renter'), day, odometerKm }, random);
      odometers.set(car.id, order.dropOff?.odometerKm ?? odometerKm);
      return [order];
    });
  });
};

/** The cars as they stand after what was driven: each odometer as it was last read. */
export const drivenCars = (orders: readonly RentalOrder[]): TimeShareCar[] => {
  const readings = new Map<string, OdometerReading>();
  for (const { carId, dropOff } of orders)
    if (dropOff?.odometerKm !== undefined) readings.set(carId, { at: dropOff.at, odometerKm: dropOff.odometerKm });
  return cars.map((car) => {
    const lastReading = readings.get(car.id);
    return lastReading ? { ...car, lastReading } : car;
  });
};
