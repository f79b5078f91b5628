/** The model's requesters who change their minds. */
import { MINUTE, type Instant } from '../../platform/time.ts';
import type { Reasons } from './model.ts';
import { named, terms, type AskedTrip, type Order, type World } from './world.ts';

export interface Wish {
  readonly from: Instant;
  readonly to: Instant;
  readonly people: number;
  readonly destination: string;
}

/** Seats of a car that the request may use: the driver's and those of others who ride along taken off. */
const seatsFor = (world: World, request: AskedTrip, order: Order): number => {
  let free = named(world.cars, order.car).seats - (request.selfDrive ? 0 : 1);
  for (const other of order.requests) if (other !== request.name) free -= named(world.requests, other).people;
  return free;
};

/** Whether more would fit into the cars that are assigned, beside others who ride along. */
const hasSeats = (world: World, request: AskedTrip, people: number): boolean => {
  let free = 0;
  for (const name of request.orders) free += seatsFor(world, request, named(world.orders, name));
  return people <= free;
};

/** Of a split request one after the other gets in where there is room, and out where the last sit who are not alone. */
const seatAnew = (world: World, request: AskedTrip, people: number): void => {
  const orders = request.orders.map((name) => named(world.orders, name));
  const ridingIn = ({ people: riding }: Order): number => riding ?? 0;
  const [step, ways] = people > request.people ? [1, orders] : [-1, orders.toReversed()];
  for (let riding = request.people; riding !== people; riding += step) {
    const changed = ways.find((one) => (step > 0 ? ridingIn(one) < seatsFor(world, request, one) : ridingIn(one) > 1));
    if (changed) changed.people = ridingIn(changed) + step;
  }
};

/** Once a car is assigned only who rides may change, as far as there are seats. */
const changeRide = (world: World, request: AskedTrip, { from, to, people, destination }: Wish): Reasons => {
  const reasons: Reasons = [];
  if (from !== request.from || to !== request.to || destination !== request.destination)
    reasons.push('FIXED_BY_DISPATCH');
  if (people > request.people && !hasSeats(world, request, people)) reasons.push('SEATS_TOO_FEW');
  if (people !== request.people && people < request.orders.length) reasons.push('CARS_TOO_MANY');
  if (reasons.length > 0) return reasons;
  const before = request.orders.map((name) => named(world.orders, name).people);
  if (request.orders.length > 1) seatAnew(world, request, people);
  // Whoever takes seats is seen by whoever else rides along.
  request.orders.forEach((name, i) => {
    const order = named(world.orders, name);
    if (people > request.people || order.people !== before[i]) order.changes += 1;
  });
  request.people = people;
  return [];
};

/** What matters to those who approved it they approve again. */
export const change = (world: World, requestName: string, wish: Wish): Reasons => {
  const request = named(world.requests, requestName);
  const { from, to, people, destination } = wish;
  const isMoved = from !== request.from || to !== request.to;
  const isElsewhere = destination !== request.destination;
  if (!isMoved && !isElsewhere && people === request.people) return [];
  if (request.state === 'DISPATCHED') return changeRide(world, request, wish);
  if (request.state !== 'WAITING_APPROVAL' && request.state !== 'APPROVED') return ['STATE_NOT_ALLOWED'];
  const lead = request.priority === 'URGENT' ? terms.urgentLeadMinutes : terms.routineLeadMinutes;
  if (isMoved && from <= world.now) return ['WINDOW_PAST'];
  if (isMoved && from < world.now + lead * MINUTE) return ['LEAD_TOO_SHORT'];
  if (!isMoved && world.now >= request.from) return ['WINDOW_PAST'];
  if (isMoved || isElsewhere || people > request.people) {
    request.state = 'WAITING_APPROVAL';
    delete request.approvedBy;
  }
  Object.assign(request, { from, to, people, destination });
  if (isMoved) delete request.asked;
  return [];
};
