/**
 * The model: what each act should do, told as simply as can be. An act changes the world and gives no reason, or gives
 * the reasons against it and changes nothing.
 */
import { HOUR, MINUTE, type Instant } from '../../platform/time.ts';
import {
  DESTINATION,
  inWay,
  isInWay,
  lastTime,
  midnightBefore,
  named,
  nextQuarter,
  QUARTER,
  terms,
  type AskedTrip,
  type Order,
  type Pooling,
  type Taking,
  type World,
} from './world.ts';

/** Codes of the reasons against an act; none: it is done. */
export type Reasons = string[];

const DAY = 24 * HOUR;

/** A trip for which somebody looks for a car and a driver. */
export interface Trip {
  readonly unit: 'centre' | 'bureau';
  readonly from: Instant;
  readonly to: Instant;
  readonly people: number;
  readonly selfDrive: boolean;
  readonly selfDriver?: string;
}

export const bookedFrom = (trip: { from: Instant }): Instant => trip.from - terms.bufferBeforeMinutes * MINUTE;
export const bookedTo = (trip: { to: Instant }): Instant => trip.to + terms.bufferAfterMinutes * MINUTE;

/** Whoever drives an order, a driver or who drives himself: one who is taken for it. */
export const atWheel = ({ driver, selfDriver }: Pick<Order, 'driver' | 'selfDriver'>): string | undefined =>
  driver ?? selfDriver;

/** What an order has of who drives its trip himself. */
export const selfDriven = ({ selfDriver }: { selfDriver?: string }) => (selfDriver === undefined ? {} : { selfDriver });

/** The order with which a car or a driver is out. */
const outWith = (world: World, what: string): Order | undefined => {
  for (const order of world.orders) {
    const isGone = order.car === what && order.departedAtKm !== undefined;
    if (order.state === 'UNDER_WAY' && (isGone || order.driver === what)) return order;
  }
  return undefined;
};

/** Whether a car or a driver is out with another order. */
export const isElsewhere = (world: World, what: string, orderName: string): boolean => {
  const order = outWith(world, what);
  return order !== undefined && order.name !== orderName;
};

/** Whether who drives an order himself has a trip of his own that should have been back. */
const hasOwnOut = (world: World, { name, selfDriver }: Order): boolean => {
  for (const other of world.orders)
    if (other.name !== name && other.selfDriver === selfDriver && other.state === 'UNDER_WAY' && world.now >= other.to)
      return true;
  return false;
};

/** Whether a car or a driver should have been back, and a trip begins so soon that nobody counts on it. */
const isOverdueFor = (world: World, what: string, trip: Trip): boolean => {
  const order = outWith(world, what);
  return order !== undefined && world.now >= order.to && trip.from < world.now + terms.notBackHours * HOUR;
};

/** Why a car cannot serve a trip, or not with who would drive it himself. It may be decided until an instant: until the trip begins, unless it is said. */
export const againstCar = (world: World, carName: string, trip: Trip, holder?: string, until = trip.from): Reasons => {
  const car = named(world.cars, carName);
  if (car.fleet !== 'centre' && car.fleet !== trip.unit) return ['VEHICLE_NOT_FOUND'];
  const reasons: Reasons = [];
  if (world.now >= until) reasons.push('WINDOW_PAST');
  if (isOverdueFor(world, carName, trip)) reasons.push('VEHICLE_NOT_BACK');
  if (trip.people + (trip.selfDrive ? 0 : 1) > car.seats) reasons.push('SEATS_TOO_FEW');
  if (inWay(world, carName, bookedFrom(trip), bookedTo(trip), holder).length > 0) reasons.push('VEHICLE_TAKEN');
  if (trip.selfDriver !== undefined) reasons.push(...againstDuty(world, trip.selfDriver, trip, holder));
  return reasons;
};

/** Why somebody may not drive then, be he a driver or drive himself. */
const againstDuty = (world: World, who: string, trip: Trip, holder?: string): Reasons => {
  const reasons: Reasons = [];
  const [from, to] = [bookedFrom(trip), bookedTo(trip)];
  if (isTooLong(world, who, from, to, holder)) reasons.push('DRIVER_HOURS_EXCEEDED');
  if (isTooSoon(world, who, from, to, holder)) reasons.push('DRIVER_REST_TOO_SHORT');
  if (inWay(world, who, from, to, holder).length > 0) reasons.push('DRIVER_TAKEN');
  return reasons;
};

/** Minutes of a civil day in which a driver is taken. */
const dutyMinutes = (world: World, driver: string, midnight: Instant, holder?: string): number => {
  // Two at a time, which nobody can be, count once.
  const takings = inWay(world, driver, midnight, midnight + DAY, holder);
  let minutes = 0;
  for (let at = midnight; at < midnight + DAY; at += QUARTER)
    if (takings.some(({ from, to }) => from < at + QUARTER && at < to)) minutes += QUARTER / MINUTE;
  return minutes;
};

/** On no day may a driver be out for too long; who is away over night has all of that day for this one trip. */
export const isTooLong = (world: World, driver: string, from: Instant, to: Instant, holder?: string): boolean => {
  // The day of duty ends some hours after midnight: who is home before that was not away over night.
  const isOneDay = lastTime(from, terms.dutyDayStartMinutes) === lastTime(to - 1, terms.dutyDayStartMinutes);
  if (isOneDay && to - from > terms.mostDutyMinutesOfDay * MINUTE) return true;
  const overNight = midnightBefore(from) !== midnightBefore(to - 1) && !isOneDay;
  for (let midnight = midnightBefore(from); midnight < to; midnight += DAY) {
    const ofTrip = (Math.min(to, midnight + DAY) - Math.max(from, midnight)) / MINUTE;
    const most = overNight ? Math.max(terms.mostDutyMinutesOfDay, ofTrip) : terms.mostDutyMinutesOfDay;
    if (dutyMinutes(world, driver, midnight, holder) + ofTrip > most) return true;
  }
  return false;
};

/** Between the duty of one day and that of the next a driver rests. */
export const isTooSoon = (world: World, driver: string, from: Instant, to: Instant, holder?: string): boolean => {
  const rest = terms.leastRestMinutesBetweenDays * MINUTE;
  const dayBegins = lastTime(from, terms.dutyDayStartMinutes);
  const lastBegins = lastTime(to - 1, terms.dutyDayStartMinutes);
  const isDriving = (since: Instant, until: Instant): boolean =>
    since < until && inWay(world, driver, since, until, holder).length > 0;
  if (isDriving(from - rest, dayBegins) || isDriving(lastBegins + DAY, to + rest)) return true;
  // Who is out as a day of duty begins rests neither just before it nor in its first hours.
  return lastBegins > from && (isDriving(dayBegins + DAY - rest, from) || isDriving(to, lastBegins + rest));
};

export const againstDriver = (world: World, driver: string | undefined, trip: Trip, holder?: string): Reasons => {
  if (driver === undefined) return trip.selfDrive ? [] : ['DRIVER_REQUIRED'];
  const reasons = againstDuty(world, driver, trip, holder);
  if (trip.selfDrive) reasons.push('DRIVER_NOT_WANTED');
  if (isOverdueFor(world, driver, trip)) reasons.push('DRIVER_NOT_BACK');
  return reasons;
};

/** Cars that a search lists. */
export const freeCars = (world: World, trip: Trip, holder?: string): string[] => {
  const free: string[] = [];
  for (const { name } of world.cars) if (againstCar(world, name, trip, holder).length === 0) free.push(name);
  return free;
};

const take = (world: World, taking: Taking): void => {
  // Whoever takes what he held gives that hold up, all of it; what has lapsed makes way.
  for (const other of world.takings)
    if (
      other.what === taking.what &&
      other.from < taking.to &&
      taking.from < other.to &&
      !isInWay(other, world.now, taking.holder)
    )
      giveBack(world, other.by);
  world.takings.push(taking);
};

/** Takes the car of an order and whoever drives it, and what others had of it. */
export const takeFor = (world: World, order: Order, holder?: string): void => {
  const { car, carFrom, driverFrom, from, to, name, earlier = [] } = order;
  const driver = atWheel(order);
  const parts = [...earlier, { what: car, from: carFrom ?? from, to }];
  if (driver !== undefined) parts.push({ what: driver, from: driverFrom ?? from, to });
  for (const part of parts) take(world, { ...part, by: name, ...(holder === undefined ? {} : { holder }) });
};

export const giveBack = (world: World, name: string): void => {
  world.takings = world.takings.filter(({ by }) => by !== name);
};

/** Whoever asks for a car, in time. */
export const ask = (world: World, name: string, by: string, trip: Trip, isUrgent: boolean): Reasons => {
  const leadMinutes = isUrgent ? terms.urgentLeadMinutes : terms.routineLeadMinutes;
  if (trip.from <= world.now) return ['WINDOW_PAST'];
  if (trip.from < world.now + leadMinutes * MINUTE) return ['LEAD_TOO_SHORT'];
  const priority = isUrgent ? 'URGENT' : 'ROUTINE';
  const driving = trip.selfDrive ? { selfDriver: by } : {};
  const asked = { ...trip, ...driving, name, by, priority, destination: DESTINATION } as const;
  world.requests.push({ ...asked, state: 'WAITING_APPROVAL', orders: [] });
  return [];
};

/** Approves or rejects a request of the own unit, which is not one's own. */
export const decide = (world: World, requestName: string, by: string, unit: string, approves: boolean): Reasons => {
  const request = named(world.requests, requestName);
  // What goes to an event waits for nobody's approval.
  if (request.unit !== unit || request.priority === 'EMERGENCY') return ['REQUEST_NOT_FOUND'];
  const reasons: Reasons = [];
  if (request.state !== 'WAITING_APPROVAL') reasons.push('STATE_NOT_ALLOWED');
  if (request.by === by) reasons.push('SAME_PERSON');
  if (world.now >= request.from) reasons.push('WINDOW_PAST');
  if (reasons.length > 0) return reasons;
  request.state = approves ? 'APPROVED' : 'REJECTED';
  request.approvedBy = by;
  if (!approves) keepWhatWasDriven(request);
  return [];
};

/** Who holds something for a request. */
export const holderFor = (request: string, by: string): string => `${by} for ${request}`;

const againstDispatch = (
  world: World,
  by: string,
  requestName: string,
  car: string,
  driver?: string,
  trip: Trip = named(world.requests, requestName),
): Reasons => {
  const request = named(world.requests, requestName);
  const holder = holderFor(requestName, by);
  const reasons = [...againstCar(world, car, trip, holder), ...againstDriver(world, driver, trip, holder)];
  if (request.state !== 'APPROVED') reasons.push('STATE_NOT_ALLOWED');
  if (by === request.by || by === request.approvedBy) reasons.push('SAME_PERSON');
  return reasons;
};

/** Where an invitation to share a car stands. */
export const stateOf = (
  { requests, answers, answerBy, over }: Pooling,
  now: Instant,
): 'OPEN' | 'AGREED' | 'DECLINED' | 'LAPSED' | 'DISSOLVED' => {
  if (over) return 'DISSOLVED';
  if (Object.values(answers).includes(false)) return 'DECLINED';
  if (Object.keys(answers).length === requests.length) return 'AGREED';
  return now < answerBy ? 'OPEN' : 'LAPSED';
};

/** Who shares a car, or is to: all who were asked, but for those who left it. */
export const sidesOf = ({ requests, left }: Pooling): string[] => requests.filter((name) => !left.includes(name));

/** Nobody waits for answers any more to share a car with a request that gets one of its own. */
export const endInvitation = (world: World, requestName: string): void => {
  const { pooling } = named(world.requests, requestName);
  const invitation = world.poolings.find(({ name }) => name === pooling);
  if (invitation && stateOf(invitation, world.now) === 'OPEN')
    invitation.over = { cause: 'SENT_ALONE', by: requestName };
};

/** Whether a request is to go with others that still wait with it, in one car, as all of them agreed. */
export const goesWithOthers = (world: World, requestName: string): boolean => {
  const { pooling } = named(world.requests, requestName);
  if (pooling === undefined) return false;
  const agreed = named(world.poolings, pooling);
  if (stateOf(agreed, world.now) !== 'AGREED') return false;
  for (const name of sidesOf(agreed)) if (named(world.requests, name).state !== 'APPROVED') return false;
  return true;
};

export const dispatch = (
  world: World,
  name: string,
  by: string,
  requestName: string,
  car: string,
  driver?: string,
): Reasons => {
  const reasons = againstDispatch(world, by, requestName, car, driver);
  if (goesWithOthers(world, requestName)) reasons.push('POOLING_AGREED');
  if (reasons.length > 0) return reasons;
  endInvitation(world, requestName);
  const request = named(world.requests, requestName);
  request.state = 'DISPATCHED';
  request.orders = [name];
  const order: Order = {
    name,
    requests: [requestName],
    car,
    ...(driver === undefined ? {} : { driver }),
    ...selfDriven(request),
    from: bookedFrom(request),
    to: bookedTo(request),
    state: 'DISPATCHED',
    changes: 1,
  };
  world.orders.push(order);
  takeFor(world, order, holderFor(requestName, by));
  return [];
};

/** What a car is held for: the trip of all who share it, where they agreed to. */
export const heldFor = (world: World, requestName: string): Trip => {
  const request = named(world.requests, requestName);
  if (!goesWithOthers(world, requestName)) return request;
  const trip = { ...request, people: 0 };
  for (const name of sidesOf(named(world.poolings, request.pooling ?? ''))) {
    const side = named(world.requests, name);
    trip.from = Math.min(trip.from, side.from);
    trip.to = Math.max(trip.to, side.to);
    trip.people += side.people;
  }
  return trip;
};

export const hold = (
  world: World,
  name: string,
  by: string,
  requestName: string,
  car: string,
  driver?: string,
): Reasons => {
  const trip = heldFor(world, requestName);
  const against = againstDispatch(world, by, requestName, car, driver, trip);
  const reasons = against.filter((code) => code !== 'DRIVER_REQUIRED');
  if (reasons.length > 0) return reasons;
  const [from, to] = [bookedFrom(trip), bookedTo(trip)];
  const until = world.now + terms.holdMinutes * MINUTE;
  const holder = holderFor(requestName, by);
  world.holds.push({ name, by });
  // Who drives himself is judged, but not held.
  for (const what of driver === undefined ? [car] : [car, driver])
    take(world, { what, by: name, from, to, until, holder });
  return [];
};

export const release = (world: World, holdName: string, by: string): Reasons => {
  if (named(world.holds, holdName).by !== by) return ['HOLD_NOT_FOUND'];
  giveBack(world, holdName);
  return [];
};

/** What was driven of a request that ends otherwise is a trip, as it was to be before it broke off. */
const keepWhatWasDriven = (request: AskedTrip): void => {
  const { brokenOff, planned } = request;
  if (!brokenOff) return;
  Object.assign(request, { ...planned, state: 'RETURNED', orders: brokenOff });
  delete request.brokenOff;
  delete request.planned;
};

export const cancel = (world: World, requestName: string): Reasons => {
  const request = named(world.requests, requestName);
  if (!['WAITING_APPROVAL', 'APPROVED', 'DISPATCHED'].includes(request.state)) return ['STATE_NOT_ALLOWED'];
  request.state = 'CANCELLED';
  for (const orderName of request.orders) {
    const order = named(world.orders, orderName);
    order.changes += 1;
    // Whoever else rides along still rides.
    if (order.requests.length > 1) {
      order.requests = order.requests.filter((other) => other !== requestName);
    } else {
      order.state = 'CANCELLED';
      giveBack(world, orderName);
    }
  }
  keepWhatWasDriven(request);
  return [];
};

/** Whoever drives an order. */
export const driverOf = (world: World, { driver, requests }: Order): string =>
  driver ?? named(world.requests, requests[0] ?? '').by;

/** A quarter-hour in which car or driver came back from another trip stays that trip's. */
const beginsAt = (world: World, order: Order): Instant => {
  const quarter = Math.floor(world.now / QUARTER) * QUARTER;
  const inTheWay: Taking[] = [];
  if (quarter < (order.carFrom ?? order.from)) inTheWay.push(...inWay(world, order.car, quarter, quarter + QUARTER));
  const who = atWheel(order);
  if (who !== undefined && quarter < (order.driverFrom ?? order.from))
    inTheWay.push(...inWay(world, who, quarter, quarter + QUARTER));
  if (inTheWay.length === 0) return quarter;
  for (const { by } of inTheWay) if (world.orders.find(({ name }) => name === by)?.state !== 'RETURNED') return quarter;
  return quarter + QUARTER;
};

/** From its departure on an order is booked: nobody else may have car or driver until it was to leave. */
const againstLeaving = (world: World, order: Order, begin: Instant): Reasons => {
  const reasons: Reasons = [];
  const carFrom = order.carFrom ?? order.from;
  const driverFrom = order.driverFrom ?? order.from;
  if (begin < carFrom && inWay(world, order.car, begin, carFrom).length > 0) reasons.push('VEHICLE_TAKEN');
  const who = atWheel(order);
  if (who === undefined || begin >= driverFrom) return reasons;
  if (inWay(world, who, begin, driverFrom).length > 0) reasons.push('DRIVER_TAKEN');
  const without = structuredClone(world);
  without.takings = without.takings.filter((taking) => taking.by !== order.name || taking.what !== who);
  if (isTooLong(without, who, begin, order.to)) reasons.push('DRIVER_HOURS_EXCEEDED');
  if (isTooSoon(without, who, begin, order.to)) reasons.push('DRIVER_REST_TOO_SHORT');
  return reasons;
};

/** The car leaves, and is booked from then on. */
export const depart = (world: World, orderName: string, by: string, km: number): Reasons => {
  const order = named(world.orders, orderName);
  const car = named(world.cars, order.car);
  // Told twice is told once.
  if (order.departedAtKm === km) return [];
  const from = Math.min(...order.requests.map((name) => named(world.requests, name).from));
  const to = Math.max(...order.requests.map((name) => named(world.requests, name).to));
  const reasons: Reasons = [];
  const isNext = order.state === 'UNDER_WAY' && order.departedAtKm === undefined;
  if (order.state !== 'DISPATCHED' && !isNext) reasons.push('STATE_NOT_ALLOWED');
  if (by !== driverOf(world, order)) reasons.push('NOT_THE_DRIVER');
  // Another car takes over whenever it comes.
  if (!order.isReplaced && world.now < from - terms.earliestDepartureMinutes * MINUTE) reasons.push('TOO_EARLY');
  if (!order.isReplaced && world.now >= to) reasons.push('WINDOW_PAST');
  if (km < car.km) reasons.push('ODOMETER_BACKWARDS');
  const begin = beginsAt(world, order);
  const elsewhere: Reasons = [];
  if (isElsewhere(world, order.car, orderName)) elsewhere.push('VEHICLE_NOT_BACK');
  if (order.driver !== undefined && isElsewhere(world, order.driver, orderName)) elsewhere.push('DRIVER_NOT_BACK');
  if (order.selfDriver !== undefined && hasOwnOut(world, order)) elsewhere.push('DRIVER_NOT_BACK');
  reasons.push(...elsewhere);
  if (elsewhere.length === 0 && !reasons.includes('TOO_EARLY') && !reasons.includes('WINDOW_PAST'))
    reasons.push(...againstLeaving(world, order, begin));
  if (reasons.length > 0) return reasons;
  order.state = 'UNDER_WAY';
  if (order.carFrom !== undefined) order.carFrom = Math.min(order.carFrom, begin);
  if (order.driverFrom !== undefined) order.driverFrom = Math.min(order.driverFrom, begin);
  order.from = Math.min(order.from, begin);
  giveBack(world, order.name);
  takeFor(world, order);
  order.departedAtKm = km;
  order.readAtKm = km;
  order.changes += 1;
  car.km = km;
  for (const name of order.requests) named(world.requests, name).state = 'UNDER_WAY';
  return [];
};

/** The car is back: what is left of its time is free from the next quarter-hour on. A dispatcher may record it, too. */
export const comeBack = (world: World, orderName: string, by: string, km: number): Reasons => {
  const order = named(world.orders, orderName);
  if (order.state !== 'UNDER_WAY' || order.departedAtKm === undefined) return ['STATE_NOT_ALLOWED'];
  if (by !== driverOf(world, order) && by !== 'dispatcher') return ['NOT_THE_DRIVER'];
  if (km < (order.readAtKm ?? 0)) return ['ODOMETER_BACKWARDS'];
  const car = named(world.cars, order.car);
  car.km = Math.max(car.km, km);
  order.readAtKm = km;
  order.state = 'RETURNED';
  order.changes += 1;
  const began = Math.max(order.from, order.carFrom ?? 0, order.driverFrom ?? 0);
  order.to = Math.min(order.to, Math.max(nextQuarter(world.now), began + QUARTER));
  giveBack(world, orderName);
  takeFor(world, order);
  for (const name of order.requests) {
    const request = named(world.requests, name);
    const others = request.orders.map((other) => named(world.orders, other).state);
    const isOut = others.some((state) => state === 'DISPATCHED' || state === 'UNDER_WAY');
    request.state = isOut ? 'UNDER_WAY' : 'RETURNED';
  }
  return [];
};

/** Takes a car out of reach for a while, which may have begun. */
export const block = (world: World, name: string, car: string, from: Instant, to: Instant): Reasons => {
  const reasons: Reasons = [];
  if (to <= world.now) reasons.push('WINDOW_PAST');
  if (inWay(world, car, from, to).length > 0) reasons.push('VEHICLE_TAKEN');
  if (reasons.length > 0) return reasons;
  world.blocks.push({ name, car, from, to });
  take(world, { what: car, by: name, from, to });
  return [];
};

export const endBlock = (world: World, blockName: string, by: string): Reasons => {
  const ended = named(world.blocks, blockName);
  if (ended.endedBy === by) return [];
  if (ended.endedBy !== undefined || world.now >= ended.to) return ['BLOCK_OVER'];
  ended.endedBy = by;
  giveBack(world, blockName);
  if (world.now <= ended.from) return [];
  ended.to = Math.min(ended.to, nextQuarter(world.now));
  take(world, { what: ended.car, by: blockName, from: ended.from, to: ended.to });
  return [];
};
