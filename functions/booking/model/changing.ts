/** The model's requesters who change their minds. */
import { MINUTE, type Instant } from '../../platform/time.ts';
import type { Reasons } from './model.ts';
import { named, terms, type AskedTrip, type World } from './world.ts';

export interface Wish {
  readonly from: Instant;
  readonly to: Instant;
  readonly people: number;
  readonly destination: string;
}

/** Whether more would fit into the cars that are assigned, beside others who ride along. */
const hasSeats = (world: World, request: AskedTrip, people: number): boolean => {
  let free = 0;
  for (const name of request.orders) {
    const order = named(world.orders, name);
    free += named(world.cars, order.car).seats - (request.selfDrive ? 0 : 1);
    for (const other of order.requests) if (other !== request.name) free -= named(world.requests, other).people;
  }
  return people <= free;
};

/** Once a car is assigned only who rides may change, as far as there are seats. */
const changeRide = (world: World, request: AskedTrip, { from, to, people, destination }: Wish): Reasons => {
  const reasons: Reasons = [];
  if (from !== request.from || to !== request.to || destination !== request.destination)
    reasons.push('FIXED_BY_DISPATCH');
  if (people > request.people && !hasSeats(world, request, people)) reasons.push('SEATS_TOO_FEW');
  if (reasons.length > 0) return reasons;
  // Whoever takes seats is seen by whoever else rides along.
  if (people > request.people) for (const name of request.orders) named(world.orders, name).changes += 1;
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
