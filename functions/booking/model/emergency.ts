/** The model's emergencies: cars are sent at once, the less urgent give way, and get another car where there is one, or theirs back. */
import { MINUTE, type Instant } from '../../platform/time.ts';
import {
  againstCar,
  againstDriver,
  bookedFrom,
  bookedTo,
  cancel,
  endInvitation,
  giveBack,
  goesWithOthers,
  selfDriven,
  takeFor,
  type Reasons,
  type Trip,
} from './model.ts';
import { tripOf } from './rearranging.ts';
import {
  carsFor,
  carsOf,
  EVENT,
  inWay,
  named,
  nextQuarter,
  terms,
  type AskedTrip,
  type Order,
  type World,
} from './world.ts';

export interface Event {
  readonly from: Instant;
  readonly to: Instant;
  readonly cars: number;
  readonly selfDrive: boolean;
  /** Whether the less urgent give way. */
  readonly displaces: boolean;
}

interface Choice {
  readonly car: string;
  readonly driver?: string;
  readonly displaced: readonly Order[];
}

const urgencies = ['ROUTINE', 'URGENT', 'EMERGENCY'];

/** How urgent an order is: as the most urgent of those it serves. */
const urgencyOf = (world: World, order: Order): number => {
  let most = 0;
  for (const name of order.requests) most = Math.max(most, urgencies.indexOf(named(world.requests, name).priority));
  return most;
};

/** Orders that would give a car up; undefined where somebody has it who does not give way. */
const givingWay = (world: World, car: string, trip: Trip, displaces: boolean): Order[] | undefined => {
  const orders: Order[] = [];
  for (const { by } of inWay(world, car, bookedFrom(trip), bookedTo(trip))) {
    const order = world.orders.find(({ name }) => name === by);
    if (!displaces || order?.state !== 'DISPATCHED' || urgencyOf(world, order) === 2) return undefined;
    if (!orders.includes(order)) orders.push(order);
  }
  return orders;
};

/** The first driver who may drive, those who lose their trip by it before others. */
const driverFor = (world: World, trip: Trip, displaced: readonly Order[]): string | undefined => {
  const without = structuredClone(world);
  for (const { name } of displaced) giveBack(without, name);
  const losing = world.drivers.filter((driver) => displaced.some((order) => order.driver === driver));
  for (const driver of [...losing, ...world.drivers])
    if (againstDriver(without, driver, trip).length === 0) return driver;
  return undefined;
};

/** The car for a trip that does the least harm, the first such of `cars`; it may be decided until an instant. */
const choose = (
  world: World,
  trip: Trip,
  displaces: boolean,
  until: Instant,
  cars: readonly string[],
): Choice | undefined => {
  for (const harm of [0, 1, 2])
    for (const car of cars) {
      const against = againstCar(world, car, trip, undefined, until).filter((code) => code !== 'VEHICLE_TAKEN');
      const displaced = givingWay(world, car, trip, displaces);
      if (against.length > 0 || !displaced) continue;
      if (Math.max(0, ...displaced.map((order) => urgencyOf(world, order) + 1)) !== harm) continue;
      const driver = trip.selfDrive ? undefined : driverFor(world, trip, displaced);
      if (trip.selfDrive || driver !== undefined)
        return { car, displaced, ...(driver === undefined ? {} : { driver }) };
    }
  return undefined;
};

/** A request loses an order; it waits again when that was its last. */
const lose = (request: AskedTrip, order: string): void => {
  request.orders = request.orders.filter((name) => name !== order);
  if (request.orders.length === 0) request.state = 'APPROVED';
};

/** When a trip can begin: late, where its time came while it had no car and enough of it is left. */
const beginOf = (world: World, { state, orders, from, to }: AskedTrip): Instant => {
  const late = nextQuarter(world.now + 1);
  const isLate = state === 'APPROVED' && orders.length === 0 && from <= world.now;
  return isLate && to - late >= terms.shortestTripMinutes * MINUTE ? late : from;
};

const beginLate = (world: World, name: string): void => {
  const request = named(world.requests, name);
  const from = beginOf(world, request);
  if (from === request.from) return;
  request.asked ??= { from: request.from, to: request.to };
  request.from = from;
};

/** An order of some requests for what is one trip of theirs, or of a part of one. */
const makeOrder = (
  world: World,
  name: string,
  requests: readonly string[],
  trip: Trip,
  { car, driver }: Choice,
  people?: number,
): void => {
  const order: Order = {
    name,
    requests: [...requests],
    car,
    ...(driver === undefined ? {} : { driver }),
    ...selfDriven(trip),
    ...(people === undefined ? {} : { people }),
    from: bookedFrom(trip),
    to: bookedTo(trip),
    state: 'DISPATCHED',
    changes: 1,
  };
  for (const one of requests) {
    const request = named(world.requests, one);
    request.orders.push(name);
    request.state = 'DISPATCHED';
  }
  world.orders.push(order);
  takeFor(world, order);
};

/** Names of what an event makes for one car, and for one who gave way. */
export const requestFor = (name: string, car: string): string => `request of ${car} for ${name}`;
export const orderFor = (name: string, car: string): string => `order of ${car} for ${name}`;
export const orderInstead = (name: string, request: string, lost: string): string =>
  `order instead of ${lost} for ${request} after ${name}`;

const centreCars = (world: World): string[] => carsOf(world, 'centre');

/** Who gave way, and what he lost. */
interface Loser {
  readonly request: AskedTrip;
  readonly orders: Order[];
}

/** Whether somebody who gave way may be given another car at once, by whoever sends to the event. */
const mayBeRehomed = (world: World, by: string, { name }: AskedTrip): boolean => {
  const request = named(world.requests, name);
  const waits = request.state === 'APPROVED' || request.state === 'DISPATCHED';
  return waits && beginOf(world, request) > world.now && request.by !== by && request.approvedBy !== by;
};

/**
 * Another car for each that some lost together, of the own unit, else of the centre, the smallest that will do; or none,
 * and then it tells so.
 */
const rehome = (world: World, name: string, requests: readonly string[], orders: readonly Order[]): boolean => {
  const tried = structuredClone(world);
  for (const one of requests) beginLate(tried, one);
  for (const lost of orders) {
    const trip = tripOf(tried, requests, lost.people);
    const choice = choose(tried, trip, false, trip.from, carsFor(world, trip.unit));
    if (!choice) return false;
    // Of several it has the name of the first who rode in the lost car.
    const first = lost.requests.find((one) => requests.includes(one)) ?? '';
    makeOrder(tried, orderInstead(name, first, lost.name), requests, trip, choice, lost.people);
  }
  Object.assign(world, tried);
  return true;
};

/** Who shared a car and lost nothing else goes on together, or where no car takes all of them each alone. */
const rehomeAll = (world: World, name: string, losers: readonly Loser[]): void => {
  const done = new Set<string>();
  for (const { request, orders } of losers) {
    if (done.has(request.name)) continue;
    const [only] = orders;
    const sharing = losers.filter((one) => one.orders.length === 1 && one.orders[0]?.name === only?.name);
    const together = orders.length === 1 ? sharing.map((one) => one.request.name) : [request.name];
    for (const one of together) done.add(one);
    if (!rehome(world, name, together, orders) && together.length > 1)
      for (const one of together) rehome(world, name, [one], orders);
  }
};

/** Sends cars to an event at once: as many as there are, with those that give way. */
export const send = (world: World, name: string, by: string, calledBy: string, event: Event): Reasons => {
  const { from, to, selfDrive, displaces } = event;
  if (to <= world.now) return ['WINDOW_PAST'];
  const trip: Trip = { unit: 'bureau', from, to, people: 1, selfDrive, ...(selfDrive ? { selfDriver: calledBy } : {}) };
  const requests: string[] = [];
  const gaveWay: { order: Order; car: string }[] = [];
  for (let count = 1; count <= event.cars; count += 1) {
    const choice = choose(world, trip, displaces, to, centreCars(world));
    if (!choice) break;
    for (const order of choice.displaced) {
      gaveWay.push({ order, car: choice.car });
      order.state = 'CANCELLED';
      order.changes += 1;
      giveBack(world, order.name);
      for (const request of order.requests) lose(named(world.requests, request), order.name);
    }
    const request: AskedTrip = {
      ...trip,
      name: requestFor(name, choice.car),
      by: calledBy,
      destination: EVENT,
      priority: 'EMERGENCY',
      state: 'APPROVED',
      orders: [],
    };
    world.requests.push(request);
    makeOrder(world, orderFor(name, choice.car), [request.name], request, choice);
    requests.push(request.name);
  }
  // The more urgent are looked after first, then who leaves first, then the nearest car's.
  const losers: Loser[] = [];
  for (const car of centreCars(world))
    for (const one of gaveWay)
      if (one.car === car)
        for (const request of one.order.requests) {
          const known = losers.find((loser) => loser.request.name === request);
          if (known) known.orders.push(one.order);
          else losers.push({ request: named(world.requests, request), orders: [one.order] });
        }
  const urgent = ({ request }: Loser): number => (request.priority === 'URGENT' ? 0 : 1);
  losers.sort((a, b) => urgent(a) - urgent(b) || beginOf(world, a.request) - beginOf(world, b.request));
  const waiting = losers.filter(({ request }) => mayBeRehomed(world, by, request));
  rehomeAll(world, name, waiting);
  const lost: { request: string; order: string }[] = [];
  for (const { request, orders } of losers)
    for (const order of orders) lost.push({ request: request.name, order: order.name });
  world.emergencies.push({ name, requests, gaveWay: lost, state: 'DISPATCHED' });
  return [];
};

/** The order by which a lost one goes on once its event is over. */
export const orderBack = (name: string, lost: string): string => `order ${lost} given back after ${name}`;

/** Whether the cars that a request lost take just those who have none. */
const fitsWhoWaits = (world: World, request: AskedTrip, lost: readonly Order[]): boolean => {
  const { state, orders, people } = request;
  const waits = state === 'APPROVED' || (state === 'DISPATCHED' && orders.length > 0);
  let places = 0;
  for (const order of [...orders.map((name) => named(world.orders, name)), ...lost]) places += order.people ?? people;
  return waits && beginOf(world, request) > world.now && places === people;
};

/** Lost cars and drivers for some who lost them, all or none; tells whether they have them. */
const giveThemBack = (world: World, name: string, requests: readonly AskedTrip[], lost: readonly Order[]): boolean => {
  const names = requests.map((request) => request.name);
  const tried = structuredClone(world);
  for (const one of names) beginLate(tried, one);
  for (const order of lost) {
    const trip = tripOf(tried, names, order.people);
    if (tried.orders.some((one) => one.name === orderBack(name, order.name))) return false;
    if (names.some((request) => goesWithOthers(tried, request))) return false;
    if (againstCar(tried, order.car, trip).length > 0) return false;
    if (againstDriver(tried, order.driver, trip).length > 0) return false;
    const back: Order = {
      name: orderBack(name, order.name),
      requests: names,
      car: order.car,
      ...(order.driver === undefined ? {} : { driver: order.driver }),
      ...selfDriven(trip),
      ...(order.people === undefined ? {} : { people: order.people }),
      from: bookedFrom(trip),
      to: bookedTo(trip),
      state: 'DISPATCHED',
      changes: 1,
    };
    tried.orders.push(back);
    takeFor(tried, back);
    for (const request of names) {
      endInvitation(tried, request);
      const asked = named(tried.requests, request);
      asked.orders.push(back.name);
      asked.state = 'DISPATCHED';
    }
  }
  Object.assign(world, tried);
  return true;
};

/** Who gave way and waits since has his car and driver back, where nobody else has them; who shared one, together. */
const giveBackAll = (world: World, name: string): void => {
  const { gaveWay } = named(world.emergencies, name);
  const losers: { request: AskedTrip; lost: Order[] }[] = [];
  for (const request of world.requests) {
    const lost: Order[] = [];
    for (const one of gaveWay) if (one.request === request.name) lost.push(named(world.orders, one.order));
    if (lost.length > 0 && fitsWhoWaits(world, request, lost)) losers.push({ request, lost });
  }
  const place = ({ request: { name: loser } }: (typeof losers)[0]): number =>
    gaveWay.findIndex(({ request }) => request === loser);
  losers.sort(
    (a, b) =>
      Number(b.request.priority === 'URGENT') - Number(a.request.priority === 'URGENT') ||
      beginOf(world, a.request) - beginOf(world, b.request) ||
      place(a) - place(b),
  );
  const done = new Set<string>();
  for (const { request, lost } of losers) {
    if (done.has(request.name)) continue;
    const [only] = lost;
    const sharing = losers.filter((one) => one.lost.length === 1 && one.lost[0]?.name === only?.name);
    const together = lost.length === 1 ? sharing.map((one) => one.request.name) : [request.name];
    for (const one of together) done.add(one);
    const groups = together.length > 1 ? [together, ...together.map((one) => [one])] : [together];
    for (const group of groups)
      if (
        giveThemBack(
          world,
          name,
          group.map((one) => named(world.requests, one)),
          lost,
        )
      )
        break;
  }
};

/** The event is over: whoever has not departed for it stays, and nobody waits for a car to it any more; what was lost to it goes back. */
export const standDown = (world: World, name: string): Reasons => {
  const emergency = named(world.emergencies, name);
  if (emergency.state !== 'DISPATCHED') return ['STATE_NOT_ALLOWED'];
  emergency.state = 'STOOD_DOWN';
  for (const request of emergency.requests) cancel(world, request);
  giveBackAll(world, name);
  return [];
};
