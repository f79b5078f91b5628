/** The model's trips that do not go as planned: they take longer, another drives, another car takes over. */
import { HOUR, MINUTE, type Instant } from '../../platform/time.ts';
import {
  againstCar,
  againstDriver,
  atWheel,
  bookedTo,
  driverOf,
  giveBack,
  isElsewhere,
  isTooLong,
  isTooSoon,
  takeFor,
  type Reasons,
} from './model.ts';
import { againstPlans, tripIn, tripOf, type Seen } from './rearranging.ts';
import {
  carsFor,
  inWay,
  midnightBefore,
  named,
  nextQuarter,
  QUARTER,
  terms,
  type AskedTrip,
  type Order,
  type Part,
  type World,
} from './world.ts';

const dispatchers = ['dispatcher', 'everything'];

const againstWhom = (world: World, order: Order, by: string, others: readonly string[] = []): Reasons =>
  [...dispatchers, ...others, driverOf(world, order)].includes(by) ? [] : ['NOT_YOUR_ACT'];

/** Books an order anew as it has become. */
const rebook = (world: World, order: Order): void => {
  giveBack(world, order.name);
  takeFor(world, order);
};

/** Until when one who rides or drives makes a trip longer himself: a while beyond what was asked for, by midnight, and never for others. */
const ownEndOf = (world: World, { requests }: Order): Instant => {
  const [to = 0, ...others] = requests.map((name) => named(world.requests, name).to).sort((a, b) => b - a);
  if (others.length > 0) return to;
  return Math.min(midnightBefore(to - 1) + 24 * HOUR, to + terms.freeExtensionMinutes * MINUTE);
};

/** A trip takes longer, where nobody else has car or driver then and the driver may be out for so long. */
export const extend = (world: World, by: string, seen: Seen, to: Instant): Reasons => {
  const order = named(world.orders, seen.order);
  const end = bookedTo({ to });
  if (order.to === end && order.changes > seen.changes) return [];
  const requesters = order.requests.map((name) => named(world.requests, name).by);
  const reasons = againstWhom(world, order, by, requesters);
  if (order.state !== 'DISPATCHED' && order.state !== 'UNDER_WAY') reasons.push('STATE_NOT_ALLOWED');
  if (order.changes !== seen.changes) reasons.push('CHANGED_MEANWHILE');
  if (to <= world.now || end <= order.to) reasons.push('WINDOW_INVALID');
  else if (order.changes === seen.changes && !dispatchers.includes(by) && to > ownEndOf(world, order))
    reasons.push('EXTENSION_NEEDS_DISPATCHER');
  if (end > order.to) {
    if (inWay(world, order.car, order.to, end).length > 0) reasons.push('VEHICLE_TAKEN');
    const who = atWheel(order);
    if (who !== undefined) {
      const without = structuredClone(world);
      without.takings = without.takings.filter((taking) => taking.by !== order.name || taking.what !== who);
      const from = order.driverFrom ?? order.from;
      if (inWay(world, who, order.to, end).length > 0) reasons.push('DRIVER_TAKEN');
      if (isTooLong(without, who, from, end)) reasons.push('DRIVER_HOURS_EXCEEDED');
      if (isTooSoon(without, who, from, end)) reasons.push('DRIVER_REST_TOO_SHORT');
    }
  }
  if (reasons.length > 0) return reasons;
  order.to = end;
  order.extendedTo = to;
  order.changes += 1;
  rebook(world, order);
  return [];
};

interface Divided {
  readonly used?: Part;
  /** Where what is left begins; undefined when nothing is. */
  readonly restFrom?: Instant;
}

/** A booking ends with the quarter-hour that runs, and the next has what is left. */
const divide = (world: World, part: Part, hasBegun: boolean): Divided => {
  const next = (Math.floor(world.now / QUARTER) + 1) * QUARTER;
  const from = Math.max(next, part.from + (hasBegun ? QUARTER : 0));
  return {
    ...(hasBegun ? { used: { ...part, to: Math.min(from, part.to) } } : {}),
    ...(from < part.to ? { restFrom: from } : {}),
  };
};

const hadBefore = (order: Order, what: string): boolean => (order.earlier ?? []).some((part) => part.what === what);

/** What is left of a trip, to be served by another; who drives himself goes on. */
const restOf = (world: World, order: Order, from: Instant) => {
  const { selfDriver: _, ...trip } = tripOf(world, order.requests, order.people);
  return { ...trip, ...tripIn({ from, to: order.to }) };
};

const againstReading = ({ readAtKm = 0 }: Order, km: number): Reasons => (km < readAtKm ? ['ODOMETER_BACKWARDS'] : []);

/** Whether somebody sends, drives or drove a trip: whoever was to drive it and does not any more knows nothing of it. */
const isOn = (world: World, order: Order, by: string): boolean =>
  dispatchers.includes(by) || driverOf(world, order) === by || hadBefore(order, by);

/** Another driver takes over what is left. */
export const handOver = (world: World, by: string, orderName: string, driver: string, km: number): Reasons => {
  const order = named(world.orders, orderName);
  if (order.driver === driver) return isOn(world, order, by) ? [] : ['ORDER_NOT_FOUND'];
  const reasons = againstWhom(world, order, by);
  const hasBegun = order.state === 'UNDER_WAY';
  if (!hasBegun && order.state !== 'DISPATCHED') reasons.push('STATE_NOT_ALLOWED');
  if (reasons.length > 0) return reasons;
  if (order.driver === undefined) return ['WINDOW_OVER'];
  const before = { what: order.driver, from: order.driverFrom ?? order.from, to: order.to };
  const { used, restFrom } = divide(world, before, hasBegun);
  if (restFrom === undefined) return ['WINDOW_OVER'];
  const against = hadBefore(order, driver)
    ? ['WAS_ON_TRIP']
    : againstDriver(world, driver, restOf(world, order, restFrom));
  if (hasBegun && !hadBefore(order, driver) && isElsewhere(world, driver, orderName)) against.push('DRIVER_NOT_BACK');
  against.push(...againstReading(order, km));
  if (against.length > 0) return against;
  if (used) order.earlier = [...(order.earlier ?? []), used];
  order.driver = driver;
  order.driverFrom = restFrom;
  order.changes += 1;
  if (order.departedAtKm !== undefined) {
    order.readAtKm = km;
    named(world.cars, order.car).km = km;
  }
  rebook(world, order);
  return [];
};

/** How long the broken car is out of reach, and which trips it was to make by then. */
const outOfReach = (world: World, broken: string, orderName: string, from: Instant) => {
  const later: Order[] = [];
  let to = from + terms.breakdownDays * 24 * HOUR;
  const takings = inWay(world, broken, from, to).filter(({ until }) => until === undefined);
  for (const taking of takings.sort((a, b) => a.from - b.from)) {
    const order = world.orders.find(({ name, car }) => name === taking.by && car === broken);
    if (taking.by === orderName) continue;
    if (order?.state === 'DISPATCHED') {
      later.push(order);
    } else {
      to = taking.from;
      break;
    }
  }
  return { later, to };
};

/** Another car for a trip of the broken one, or none, and whoever asked for it waits again. */
const rehome = (world: World, order: Order, not: readonly string[], at: World): void => {
  const fits = (car: string): boolean =>
    againstPlans(at, [{ after: { ...order, car }, trip: tripOf(at, order.requests, order.people) }]).length === 0;
  const { unit } = named(world.requests, order.requests[0] ?? '');
  const other = carsFor(world, unit).find((car) => !not.includes(car) && fits(car));
  order.changes += 1;
  if (other !== undefined) {
    order.car = other;
    rebook(world, order);
    return;
  }
  order.state = 'CANCELLED';
  giveBack(world, order.name);
  for (const name of order.requests) {
    const request = named(world.requests, name);
    request.orders = request.orders.filter((one) => one !== order.name);
    if (request.orders.length === 0) request.state = 'APPROVED';
  }
};

/** What is left for those of a split request whose car broke down. */
export const restName = (orderName: string, requestName: string): string => `rest of ${requestName} in ${orderName}`;

/** Who waits again for what is left of his trip, or is at its end; of several cars the others go on. */
const goBack = (world: World, request: AskedTrip, order: Order): void => {
  const from = nextQuarter(world.now + 1);
  const to = Math.max(request.to, order.extendedTo ?? 0);
  const isOver = to - from < terms.shortestTripMinutes * MINUTE;
  if (request.orders.length > 1 && !isOver && order.people !== undefined) {
    const name = restName(order.name, request.name);
    const rest: AskedTrip = { ...request, name, from, to, people: order.people, orders: [], state: 'APPROVED' };
    // What the others share or had before is theirs.
    delete rest.asked;
    delete rest.planned;
    delete rest.brokenOff;
    delete rest.pooling;
    world.requests.push(rest);
  }
  if (request.orders.length > 1 || isOver) {
    const isOut = request.orders.some((name) => ['DISPATCHED', 'UNDER_WAY'].includes(named(world.orders, name).state));
    request.state = isOut ? 'UNDER_WAY' : 'RETURNED';
    return;
  }
  const brokenOff = [...(request.brokenOff ?? []), order.name];
  const planned = request.planned ?? { from: request.from, to: request.to, people: request.people, ...request.asked };
  Object.assign(request, { from, to, orders: [], brokenOff, planned, state: 'APPROVED' });
};

export const blockFor = (orderName: string, car: string): string => `block of ${car} after ${orderName}`;

const blockBroken = (world: World, orderName: string, broken: string, from: Instant, to: Instant): void => {
  if (from >= to) return;
  const name = blockFor(orderName, broken);
  // Whoever holds the broken car then gives his hold up, all of it.
  for (const { by, until } of inWay(world, broken, from, to)) if (until !== undefined) giveBack(world, by);
  world.blocks.push({ name, car: broken, from, to });
  world.takings.push({ what: broken, by: name, from, to });
};

/** A car breaks down: another drives what is left, and the broken one makes no trips for a while. */
export const replace = (world: World, by: string, orderName: string, car: string, km: number): Reasons => {
  const order = named(world.orders, orderName);
  if (order.car === car) return [];
  const reasons = againstWhom(world, order, by);
  if (order.state !== 'UNDER_WAY') reasons.push('STATE_NOT_ALLOWED');
  if (reasons.length > 0) return reasons;
  const { car: broken } = order;
  const hasBegun = order.departedAtKm !== undefined;
  const { used, restFrom } = divide(world, { what: broken, from: order.carFrom ?? order.from, to: order.to }, hasBegun);
  if (restFrom === undefined) return ['WINDOW_OVER'];
  const against = hadBefore(order, car) ? ['WAS_ON_TRIP'] : againstCar(world, car, restOf(world, order, restFrom));
  against.push(...againstReading(order, km));
  if (against.length > 0) return against;
  const at = structuredClone(world);
  const { later, to } = outOfReach(world, broken, orderName, restFrom);
  if (used) order.earlier = [...(order.earlier ?? []), used];
  Object.assign(order, { car, carFrom: restFrom, isReplaced: true });
  delete order.departedAtKm;
  delete order.readAtKm;
  order.changes += 1;
  if (hasBegun) named(world.cars, broken).km = km;
  rebook(world, order);
  for (const one of later) rehome(world, one, [broken, car], at);
  blockBroken(world, orderName, broken, restFrom, to);
  return [];
};

/** A car breaks down and nothing takes over: the trip ends here. */
export const breakOff = (world: World, by: string, orderName: string, km: number): Reasons => {
  const order = named(world.orders, orderName);
  const { car: broken } = order;
  const hasBegun = order.departedAtKm !== undefined;
  const reasons = againstWhom(world, order, by);
  if (order.state !== 'UNDER_WAY') reasons.push('STATE_NOT_ALLOWED');
  if (hasBegun) reasons.push(...againstReading(order, km));
  if (reasons.length > 0) return reasons;
  const { used, restFrom } = divide(world, { what: broken, from: order.carFrom ?? order.from, to: order.to }, hasBegun);
  const began = Math.max(order.from, order.carFrom ?? 0, order.driverFrom ?? 0);
  const ends = Math.max(nextQuarter(world.now), began + QUARTER, used?.to ?? restFrom ?? order.to);
  const end = Math.min(order.to, ends);
  const from = Math.max(end, Math.floor(world.now / QUARTER) * QUARTER);
  const at = structuredClone(world);
  const { later, to } = outOfReach(world, broken, orderName, from);
  order.to = end;
  order.state = 'RETURNED';
  order.changes += 1;
  if (hasBegun) named(world.cars, broken).km = km;
  rebook(world, order);
  for (const one of later) rehome(world, one, [broken], at);
  blockBroken(world, orderName, broken, from, to);
  for (const name of order.requests) goBack(world, named(world.requests, name), order);
  return [];
};
