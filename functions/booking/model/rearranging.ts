/** The model's dispatchers: what they make of orders that have not departed. */
import { MINUTE, type Instant } from '../../platform/time.ts';
import {
  againstCar,
  againstDriver,
  bookedFrom,
  bookedTo,
  endInvitation,
  giveBack,
  goesWithOthers,
  selfDriven,
  takeFor,
  type Reasons,
  type Trip,
} from './model.ts';
import { named, terms, type Order, type World } from './world.ts';

/** An order as a dispatcher saw it: how often it had been changed. */
export interface Seen {
  readonly order: string;
  readonly changes: number;
}

/** An order as it is to become, with the trip it is to serve. */
export interface Plan {
  readonly after: Order;
  readonly trip: Trip;
}

/** The trip that fits into what is booked, its buffers taken off. */
export const tripIn = ({ from, to }: { from: Instant; to: Instant }): { from: Instant; to: Instant } => ({
  from: from + terms.bufferBeforeMinutes * MINUTE,
  to: to - terms.bufferAfterMinutes * MINUTE,
});

/** Why orders cannot be as they are planned, all of them together. */
export const againstPlans = (world: World, plans: readonly Plan[]): Reasons => {
  const reasons: Reasons = [];
  for (const { after, trip: asked } of plans) {
    if (after.state === 'CANCELLED') continue;
    // What is booked may be longer than what was asked for: a trip takes longer, or somebody rides along no more.
    const trip = { ...asked, ...tripIn(after) };
    const beside = structuredClone(world);
    for (const plan of plans) giveBack(beside, plan.after.name);
    for (const plan of plans)
      if (plan.after.name !== after.name && plan.after.state !== 'CANCELLED') takeFor(beside, plan.after);
    const before = world.orders.find(({ name }) => name === after.name);
    const against = [
      ...againstCar(beside, after.car, trip, undefined, before ? after.to : trip.from),
      ...againstDriver(beside, after.driver, trip),
    ];
    // What an order has it keeps, though it is not back: for the same people, or some of them.
    const stays = before !== undefined && after.requests.every((name) => before.requests.includes(name));
    const kept: Reasons = [];
    if (stays && before.car === after.car) kept.push('VEHICLE_NOT_BACK');
    if (stays && before.driver === after.driver) kept.push('DRIVER_NOT_BACK');
    reasons.push(...against.filter((code) => !kept.includes(code)));
  }
  return reasons;
};

const carryOut = (world: World, plans: readonly Plan[]): void => {
  for (const { after } of plans) giveBack(world, after.name);
  for (const { after } of plans) {
    const before = world.orders.findIndex(({ name }) => name === after.name);
    if (before === -1) world.orders.push(after);
    else world.orders[before] = { ...after, changes: after.changes + 1 };
    if (after.state !== 'CANCELLED') takeFor(world, after);
  }
};

/** Another driver, or the same at other times, has all of it. */
const whole = (world: World, { after, trip }: Plan): Plan => {
  const before = world.orders.find(({ name }) => name === after.name);
  const isSame = before?.driver === after.driver && before?.from === after.from && before.to === after.to;
  const { driverFrom: _, ...rest } = after;
  return { after: isSame ? after : rest, trip };
};

/** Decides on plans and carries them out; `others` are the reasons that this act alone knows. */
export const rearrange = (
  world: World,
  by: string,
  seen: readonly Seen[],
  planned: readonly Plan[],
  others: Reasons = [],
): Reasons => {
  const plans = planned.map((plan) => whole(world, plan));
  for (const { order, changes } of seen)
    if (named(world.orders, order).changes !== changes) return ['CHANGED_MEANWHILE'];
  const reasons = [...others, ...againstPlans(world, plans)];
  for (const { after } of plans) {
    const before = world.orders.find(({ name }) => name === after.name);
    if (before && before.state !== 'DISPATCHED') reasons.push('STATE_NOT_ALLOWED');
    for (const name of after.requests) {
      const request = named(world.requests, name);
      if (request.by === by || request.approvedBy === by) reasons.push('SAME_PERSON');
    }
  }
  if (reasons.length === 0) carryOut(world, plans);
  return reasons;
};

/** What an order serves: from the first departure to the last return, and everybody together. */
export const tripOf = (world: World, requestNames: readonly string[], people?: number): Trip => {
  const requests = requestNames.map((name) => named(world.requests, name));
  const [first] = requests;
  if (!first) throw new Error('an order serves somebody');
  let together = 0;
  for (const request of requests) together += request.people;
  return {
    // A car of the bureau serves nobody else.
    unit: requests.every(({ unit }) => unit === first.unit) ? first.unit : 'centre',
    from: Math.min(...requests.map(({ from }) => from)),
    to: Math.max(...requests.map(({ to }) => to)),
    people: people ?? together,
    selfDrive: first.selfDrive,
    ...selfDriven(first),
  };
};

export const reassign = (world: World, by: string, seen: Seen, car?: string, driver?: string): Reasons => {
  const order = named(world.orders, seen.order);
  const after = { ...order, ...(car === undefined ? {} : { car }), ...(driver === undefined ? {} : { driver }) };
  return rearrange(world, by, [seen], [{ after, trip: tripOf(world, order.requests, order.people) }]);
};

export type Swapped = 'VEHICLES' | 'DRIVERS' | 'BOTH';

export const swap = (world: World, by: string, first: Seen, second: Seen, swapped: Swapped): Reasons => {
  const [one, other] = [named(world.orders, first.order), named(world.orders, second.order)];
  const withThatOf = (order: Order, from: Order): Plan => ({
    after: {
      ...order,
      ...(swapped === 'DRIVERS' ? {} : { car: from.car }),
      ...(swapped === 'VEHICLES' || from.driver === undefined ? {} : { driver: from.driver }),
    },
    trip: tripOf(world, order.requests, order.people),
  });
  return rearrange(world, by, [first, second], [withThatOf(one, other), withThatOf(other, one)]);
};

/** All orders over which the requests of one are split, it among them. */
const wholeTrip = (world: World, order: Order): Order[] => {
  const names = [order.name];
  for (const name of order.requests)
    for (const other of named(world.requests, name).orders) if (!names.includes(other)) names.push(other);
  return names.map((name) => named(world.orders, name));
};

/** Other times for a trip: all its cars, and all who share them, move with it. */
export const move = (world: World, by: string, seen: Seen, from: Instant, to: Instant): Reasons => {
  const order = named(world.orders, seen.order);
  const before = tripOf(world, order.requests);
  const moved = order.requests.map((name) => {
    const request = named(world.requests, name);
    return { request, from: request.from + from - before.from, to: request.to + to - before.to };
  });
  const reasons: Reasons = [];
  if (from <= world.now) reasons.push('WINDOW_PAST');
  for (const one of moved) if (one.to - one.from < terms.shortestTripMinutes * MINUTE) reasons.push('WINDOW_INVALID');
  const plans = wholeTrip(world, order).map((one) => ({
    after: { ...one, from: bookedFrom({ from }), to: bookedTo({ to }) },
    trip: { ...tripOf(world, one.requests, one.people), from, to },
  }));
  const against = rearrange(world, by, [seen], plans, reasons);
  if (against.length > 0) return against;
  for (const { request, ...times } of moved) {
    if (times.from !== request.from || times.to !== request.to) delete request.asked;
    Object.assign(request, times);
  }
  // Its new end stands in place of one to which it was extended.
  for (const { after } of plans) delete named(world.orders, after.name).extendedTo;
  return against;
};

/** A dispatch is taken back before the trip begins, and the requests wait again. */
export const recall = (world: World, by: string, seen: Seen): Reasons => {
  const order = named(world.orders, seen.order);
  const trip = tripOf(world, order.requests);
  const plans = wholeTrip(world, order).map((one): Plan => ({ after: { ...one, state: 'CANCELLED' }, trip }));
  const against = rearrange(world, by, [seen], plans, world.now >= trip.from ? ['WINDOW_PAST'] : []);
  if (against.length === 0)
    for (const name of order.requests) Object.assign(named(world.requests, name), { state: 'APPROVED', orders: [] });
  return against;
};

/** The requests of one order ride along with another, and its car and driver are free. */
export const merge = (world: World, by: string, into: Seen, from: Seen): Reasons => {
  const [kept, freed] = [named(world.orders, into.order), named(world.orders, from.order)];
  const [riding, joining] = [tripOf(world, kept.requests), tripOf(world, freed.requests)];
  const names = [...kept.requests, ...freed.requests];
  const requests = names.map((name) => named(world.requests, name));
  const minutesApart = Math.max(Math.abs(riding.from - joining.from), Math.abs(riding.to - joining.to)) / MINUTE;
  const reasons: Reasons = [];
  if (requests.some(({ orders }) => orders.length > 1)) reasons.push('REQUEST_SPLIT');
  if (requests.length > terms.mostRequestsOfCar) reasons.push('TOO_MANY_REQUESTS');
  if (minutesApart > terms.poolingMinutes) reasons.push('WINDOWS_APART');
  if (requests.some(({ selfDrive }) => selfDrive)) reasons.push('DRIVING_DIFFERS');
  const trip = tripOf(world, names);
  const plans: Plan[] = [
    { after: { ...kept, requests: names, from: bookedFrom(trip), to: bookedTo(trip) }, trip },
    { after: { ...freed, state: 'CANCELLED' }, trip: joining },
  ];
  const against = rearrange(world, by, [into, from], plans, reasons);
  if (against.length === 0) for (const name of freed.requests) named(world.requests, name).orders = [into.order];
  return against;
};

export interface SplitCar {
  readonly car: string;
  readonly driver?: string;
  readonly people: number;
}

/** A waiting request is dispatched with several cars at once. */
export const split = (
  world: World,
  names: readonly string[],
  by: string,
  requestName: string,
  cars: readonly SplitCar[],
): Reasons => {
  const request = named(world.requests, requestName);
  const used = cars.flatMap(({ car, driver }) => (driver === undefined ? [car] : [car, driver]));
  let riding = 0;
  for (const { people } of cars) riding += people;
  const reasons: Reasons = [];
  if (request.state !== 'APPROVED') reasons.push('STATE_NOT_ALLOWED');
  if (goesWithOthers(world, requestName)) reasons.push('POOLING_AGREED');
  if (new Set(used).size < used.length) reasons.push('CARS_INVALID');
  if (riding !== request.people || cars.some(({ people }) => people < 1)) reasons.push('PASSENGERS_MISMATCH');
  const plans = cars.map(({ car, driver, people }, i): Plan => ({
    after: {
      name: names[i] ?? '',
      requests: [requestName],
      car,
      ...(driver === undefined ? {} : { driver }),
      ...selfDriven(request),
      from: bookedFrom(request),
      to: bookedTo(request),
      people,
      state: 'DISPATCHED',
      changes: 1,
    },
    trip: { ...request, people },
  }));
  const against = rearrange(world, by, [], plans, reasons);
  if (against.length === 0) {
    endInvitation(world, requestName);
    Object.assign(request, { state: 'DISPATCHED', orders: [...names] });
  }
  return against;
};
