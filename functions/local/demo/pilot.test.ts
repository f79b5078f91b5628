import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import { plateFits, plateOf } from '../../fleet/plates.ts';
import { certain } from '../../platform/item.ts';
import { civilDate, instantOf, overlaps } from '../../platform/time.ts';
import { rentalPoliciesFrom } from '../../rental/policy.ts';
import { priceOf } from '../../rental/tariff/pricing.ts';
import { filledWrites } from '../../rental/statement/records.ts';
import { totalOf } from '../../rental/statement/statements.ts';
import { marketRentals } from './market-rentals.ts';
import { drivenCars, licences, memberships, pilotOrders } from './pilot.ts';
import { spendingsOf, statementsOf } from './pilot-statements.ts';
import { cars } from './time-share.ts';

const now = instantOf('2026-11-24T10:20');
const orders = pilotOrders(now);
const statements = statementsOf([...orders, ...marketRentals(now)], now);
const charged = orders.flatMap((order) => (order.charges ? [order] : []));

describe('the pilot of the demo', () => {
  it('is five units and twenty cars, used in each of three months and in this one', () => {
    expect(memberships).toHaveLength(5);
    expect(new Set(orders.map(({ carId }) => carId)).size).toBe(cars.length);
    expect(new Set(orders.map(({ unitId }) => unitId)).size).toBe(5);
    expect(new Set(orders.map(({ window }) => civilDate(window.from).slice(0, 7)))).toEqual(
      new Set(['2026-08', '2026-09', '2026-10', '2026-11']),
    );
    expect(orders.length).toBeGreaterThan(150);
    expect(orders.length).toBeLessThan(300);
  });
  it('is the same for the same moment', () => {
    expect(pilotOrders(now)).toEqual(orders);
  });
  it('never has a car or a person out twice at a time, nor anybody without a licence', () => {
    for (const key of ['carId', 'personId'] as const)
      for (const group of Map.groupBy(charged, (order) => order[key]).values())
        group.forEach(({ window }, i) => {
          expect(group.slice(i + 1).filter((other) => overlaps(other.window, window))).toEqual([]);
        });
    const licensed = new Set(licences.map(({ personId }) => personId));
    expect(orders.filter(({ personId }) => !licensed.has(personId))).toEqual([]);
    expect(licences.filter(({ personId, checkedBy }) => personId === checkedBy)).toEqual([]);
  });
  it('puts each trip on its statement with the minutes that it was charged for', () => {
    const lines = new Map(statements.flatMap((one) => one.lines.map((line) => [line.orderId, line.window] as const)));
    for (const { id, pickUp, dropOff } of charged.filter(({ state }) => state === 'CLOSED'))
      expect(lines.get(id)).toEqual({ from: pickUp?.at, to: dropOff?.at });
  });
  it('charges each trip by the one price function, from readings that go up', () => {
    for (const { pickUp, dropOff, charges, terms } of charged) {
      const [out, back] = [certain(pickUp, 'pick-up'), certain(dropOff, 'drop-off')];
      const km = (back.odometerKm ?? 0) - (out.odometerKm ?? 0);
      const price = priceOf(certain(terms, 'terms'), { window: { from: out.at, to: back.at }, km }, (date) => {
        return nationalCalendar(date).kind;
      });
      expect(charges).toEqual({ ...price, km });
    }
    for (const group of Map.groupBy(charged, ({ carId }) => carId).values()) {
      const readings = group.flatMap(({ pickUp, dropOff }) => [pickUp?.odometerKm ?? 0, dropOff?.odometerKm ?? 0]);
      expect(readings).toEqual([...readings].sort((a, b) => a - b));
    }
  });
  it('leaves each car with the reading of its last trip, below which the next one cannot begin', () => {
    const stand = drivenCars(orders);
    expect(stand.map(({ id }) => id)).toEqual(cars.map(({ id }) => id));
    for (const { id, lastReading } of stand) {
      const last = charged.findLast(({ carId }) => carId === id)?.dropOff;
      expect(lastReading).toEqual(last && { at: last.at, odometerKm: last.odometerKm });
    }
  });
  it('has every charge on one statement, and the statements at every stage', () => {
    const lines = statements.flatMap((one) => one.lines.map(({ orderId }) => orderId));
    const all = [...orders, ...marketRentals(now)].filter(({ charges }) => charges).map(({ id }) => id);
    expect(lines.sort()).toEqual(all.sort());
    for (const { statement, lines: own } of statements)
      expect(totalOf(statement)).toBe(own.reduce((sum, { chargedFen }) => sum + chargedFen, 0));
    expect(new Set(statements.map(({ statement }) => statement.state))).toEqual(
      new Set(['OPEN', 'ISSUED', 'DISPUTED', 'ANSWERED', 'UNIT_APPROVED', 'APPROVED']),
    );
  });
  it('has time go on with what waits for it: the month’s end, and an answer to a dispute', () => {
    const waits = statements.filter(({ statement, lines }) =>
      filledWrites(statement, lines, rentalPoliciesFrom([])).some(
        (write) => 'put' in write && write.put.kind === 'RENTAL_STATEMENT_DUE' && write.put.listSk !== undefined,
      ),
    );
    expect(new Set(waits.map(({ statement }) => statement.state))).toEqual(new Set(['OPEN', 'DISPUTED']));
  });
  it('keeps every unit and person within the budget', () => {
    for (const { unitId, unitFen, byPerson } of spendingsOf(orders)) {
      const terms = certain(
        memberships.find((one) => one.unitId === unitId),
        unitId,
      );
      expect(unitFen).toBeLessThanOrEqual(terms.monthlyBudgetFen);
      expect(Math.max(...byPerson.values())).toBeLessThanOrEqual(terms.personBudgetFen);
    }
  });
  it('rents petrol cars on the market under plates that a petrol car may have, none of them twice', () => {
    const plates = marketRentals(now).map(({ plateNumber }) => plateNumber);
    expect(plates.filter((plate) => plateOf(plate) !== plate || !plateFits(plate, 'PETROL'))).toEqual([]);
    expect(new Set([...plates, ...cars.map(({ plateNumber }) => plateNumber)]).size).toBe(plates.length + cars.length);
  });
  it('has market rentals of two companies, some of them dearer than another quote, with the reason', () => {
    const rentals = marketRentals(now);
    expect(new Set(rentals.map(({ partnerId }) => partnerId)).size).toBe(2);
    const dearer = rentals.filter(({ cheaperFen }) => cheaperFen !== undefined);
    expect(dearer.length).toBeGreaterThan(0);
    for (const { cheaperFen = 0, estimateFen, choiceReason } of dearer) {
      expect(cheaperFen).toBeLessThan(estimateFen);
      expect(choiceReason).toBeTruthy();
    }
  });
});
