/** Cars rented on the market in the pilot's months, chosen by the quotes of two companies (社会租赁). */
import { nationalCalendar } from '../../calendar/rules.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { addDays, civilDate, HOUR, instantAt, MINUTE, type Instant } from '../../platform/time.ts';
import type { RentalOrder } from '../../rental/order/types.ts';
import { pricedLines } from '../../rental/quote/quoting.ts';
import type { QuoteLine } from '../../rental/quote/types.ts';
import { bodyNamed, centreKey, ZHUZHOU } from './bodies.ts';
import { demoId } from './identity.ts';
import { peopleIn } from './people.ts';
import { pilotUnits } from './pilot.ts';
import { rentalPlates } from './plates.ts';
import { randomFor, type Random } from './random.ts';
import { rentalCompanies } from './time-share.ts';

const RENTALS = 24;
/** Every so many days one was rented. */
const APART = 4;

const models = ['别克 GL8', '丰田 考斯特', '大众 迈腾'] as const;

const priced = (random: Random): { lines: QuoteLine[]; totalFen: number } => {
  const lines: QuoteLine[] = [
    { line: 'CAR_DAY', quantity: 1, unitFen: random.whole(35, 60) * 1_000 },
    { line: 'DRIVER_DAY', quantity: 1, unitFen: random.whole(18, 25) * 1_000 },
  ];
  return { lines, totalFen: lines.reduce((sum, { quantity, unitFen }) => sum + quantity * unitFen, 0) };
};

const rentalOn = (day: string, index: number, plateNumber: string, random: Random): RentalOrder => {
  const unit = certain(pilotUnits[index % pilotUnits.length], 'unit');
  const requester = certain(peopleIn(unit.id, 'UNIT_STAFF')[0], 'requester');
  const dispatcher = certain(peopleIn(bodyNamed(centreKey(ZHUZHOU)).unit.id, 'DISPATCHER')[index % 2], 'dispatcher');
  // One dispatcher prefers one company, also where the other is cheaper: the supervisor may look at it.
  const company = certain(rentalCompanies[index % 2 === 0 ? 0 : random.whole(0, 1)], 'company');
  const offers = [priced(random), priced(random)].sort((a, b) => a.totalFen - b.totalFen);
  const isDearer = index % 6 === 0;
  const [cheaper, dearer] = offers as [ReturnType<typeof priced>, ReturnType<typeof priced>];
  const { lines, totalFen } = isDearer ? dearer : cheaper;
  const from = instantAt(day) + 8 * HOUR;
  const to = from + random.whole(4, 9) * HOUR;
  const [held, system] = [from - 26 * HOUR, 'system'];
  return {
    ...{ id: demoId('rentalOrder', `market ${day}`), rentalKind: 'MARKET_RENTAL', state: 'CLOSED' },
    ...{ partnerId: company.id, carId: derivedId('car', 'dispatchMarketRental', plateNumber), plateNumber },
    ...{ model: random.pick(models), cityCode: ZHUZHOU, unitId: unit.id, divisionCode: unit.divisionCode },
    ...{ personId: requester.id, purpose: 'FIELD_WORK', window: { from, to }, expectedKm: random.whole(8, 25) * 10 },
    ...(isDearer && cheaper.totalFen < totalFen
      ? { cheaperFen: cheaper.totalFen, choiceReason: '车型更适合山区道路' }
      : {}),
    ...{ estimateFen: totalFen, holdUntil: held + 15 * MINUTE },
    steps: {
      HELD: { at: held, by: dispatcher.id },
      CONFIRMED: { at: held + random.whole(2, 14) * MINUTE, by: company.id },
      IN_USE: { at: from, by: system },
      CLOSED: { at: to, by: system },
    },
    charges: { lines: pricedLines({ lines }), totalFen, km: random.whole(60, 240) },
    ...{ damages: [], inputHash: '', revision: 4 },
  };
};

/** What was rented on workdays before today, the latest first. */
export const marketRentals = (now: Instant): RentalOrder[] => {
  const random = randomFor('market-rentals');
  const nextPlate = rentalPlates(ZHUZHOU, random, 'PETROL');
  const days = Array.from({ length: RENTALS }, (_, index) => addDays(civilDate(now), -2 - index * APART));
  return days
    .filter((day) => nationalCalendar(day).kind === 'WORKDAY')
    .map((day, index) => rentalOn(day, index, nextPlate(), random));
};
