/**
 * The model's world: what there is to know of a small town's cars, in plain lists. It knows nothing of the rules, the
 * ledger or the table that it is to check, and looks everything up the slow way.
 */
import { HOUR, MINUTE, type Instant } from '../../platform/time.ts';

/** What the town has set, so that each number differs from the standard and from every other. */
export const terms = {
  routineLeadMinutes: 45,
  urgentLeadMinutes: 5,
  shortestTripMinutes: 15,
  holdMinutes: 20,
  bufferBeforeMinutes: 15,
  bufferAfterMinutes: 30,
  earliestDepartureMinutes: 75,
  mostDutyMinutesOfDay: 540,
  dutyDayStartMinutes: 240,
  leastRestMinutesBetweenDays: 600,
  mostRequestsOfCar: 3,
  poolingMinutes: 60,
  poolingAnswerMinutes: 50,
  freeExtensionMinutes: 135,
  breakdownDays: 1,
  notBackHours: 7,
  dispatchDueMinutes: 25,
} as const;

interface Car {
  readonly name: string;
  readonly seats: number;
  readonly fleet: 'centre' | 'bureau';
  km: number;
}

export type Priority = 'ROUTINE' | 'URGENT' | 'EMERGENCY';

export interface AskedTrip {
  readonly name: string;
  readonly by: string;
  readonly unit: 'centre' | 'bureau';
  from: Instant;
  to: Instant;
  people: number;
  destination: string;
  readonly selfDrive: boolean;
  /** Who drives himself; nobody knows who does at the place of an event. */
  readonly selfDriver?: string;
  readonly priority: Priority;
  state: 'WAITING_APPROVAL' | 'APPROVED' | 'REJECTED' | 'DISPATCHED' | 'UNDER_WAY' | 'RETURNED' | 'CANCELLED';
  approvedBy?: string;
  orders: string[];
  /** Orders that broke off on the way. */
  brokenOff?: string[];
  /** When it was to be, before it began late. */
  asked?: { readonly from: Instant; readonly to: Instant };
  /** The trip as it was before it broke off. */
  planned?: { readonly from: Instant; readonly to: Instant; readonly people: number };
  /** The last invitation to share a car. */
  pooling?: string;
}

/** A car or a driver for some part of an order. */
export interface Part {
  readonly what: string;
  readonly from: Instant;
  readonly to: Instant;
}

export interface Order {
  readonly name: string;
  requests: string[];
  car: string;
  driver?: string;
  readonly selfDriver?: string;
  /** Window that is booked, buffers included. */
  from: Instant;
  to: Instant;
  /** Of a request that is split: who rides in this car. */
  people?: number;
  state: 'DISPATCHED' | 'UNDER_WAY' | 'RETURNED' | 'CANCELLED';
  /** Of the present car. */
  departedAtKm?: number;
  /** The last reading of the present car. */
  readAtKm?: number;
  /** Since when car and driver are booked, where others had the trip before them. */
  carFrom?: Instant;
  driverFrom?: Instant;
  /** Until when its trip was extended. */
  extendedTo?: Instant;
  /** Whether another car drove a part of it. */
  isReplaced?: boolean;
  /** What others had of it before. */
  earlier?: readonly Part[];
  /** How often it was changed, having been made among it. */
  changes: number;
}

interface HeldFor {
  readonly name: string;
  readonly by: string;
}

/** An event to which cars were sent, the requests that were made for them, and who lost which order to it. */
interface Emergency {
  readonly name: string;
  readonly requests: string[];
  readonly gaveWay: readonly { readonly request: string; readonly order: string }[];
  state: 'DISPATCHED' | 'STOOD_DOWN';
}

/** A side got a car of its own; needs none any more, before there is one or out of the one that all share; wants another trip; lost its own car. */
export const poolingEnds = ['SENT_ALONE', 'LEFT', 'LEFT_CAR', 'CHANGED', 'CAR_LOST'] as const;
export type PoolingEnd = (typeof poolingEnds)[number];

/** An invitation to share a car, and what was said to it. */
export interface Pooling {
  readonly name: string;
  readonly requests: readonly string[];
  /** Whether each had a car already when it was asked. */
  readonly merges: boolean;
  readonly answerBy: Instant;
  readonly answers: Record<string, boolean>;
  /** It was over before its time, or sharing the car was. */
  over?: { readonly cause: PoolingEnd; readonly by: string };
  /** Sides that left a car in which at least two others go on. */
  left: string[];
}

/** What one act made of a request. */
export interface Turn {
  readonly before: AskedTrip;
  readonly after: AskedTrip;
}

interface Block {
  readonly name: string;
  readonly car: string;
  readonly from: Instant;
  to: Instant;
  endedBy?: string;
}

/** That somebody has a car or a driver for a while: an order, a block, or a hold, which counts until an instant. */
export interface Taking {
  readonly what: string;
  readonly by: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly until?: Instant;
  /** Whom a hold is not in the way of. */
  readonly holder?: string;
}

export interface World {
  now: Instant;
  /** How many acts were tried: gives everything that is made a name. */
  acts: number;
  readonly cars: Car[];
  readonly drivers: string[];
  requests: AskedTrip[];
  orders: Order[];
  holds: HeldFor[];
  blocks: Block[];
  emergencies: Emergency[];
  poolings: Pooling[];
  takings: Taking[];
  /** What was done of late, and has yet to be told to whom it concerns. */
  turns: Turn[];
}

/** Where everybody goes, unless he changes his mind. */
export const DESTINATION = '茶陵县';
/** Where all events are. */
export const EVENT = '渌江大堤';

export const newWorld = (now: Instant): World => ({
  now,
  acts: 0,
  // The nearer to an event before the farther.
  cars: [
    { name: 'car 1', seats: 5, fleet: 'centre', km: 40_000 },
    { name: 'car 2', seats: 4, fleet: 'centre', km: 40_000 },
    { name: 'car 3', seats: 5, fleet: 'bureau', km: 40_000 },
  ],
  // In the order of their ids, in which a fleet is listed.
  drivers: ['otherDriver', 'driver'],
  requests: [],
  orders: [],
  holds: [],
  blocks: [],
  emergencies: [],
  poolings: [],
  takings: [],
  turns: [],
});

/** The one of that name. */
export const named = <T extends { readonly name: string }>(all: readonly T[], name: string): T => {
  for (const one of all) if (one.name === name) return one;
  throw new Error(`the model knows no ${name}`);
};

export const carsOf = (world: World, whose: AskedTrip['unit']): string[] => {
  const cars: string[] = [];
  for (const { name, fleet } of world.cars) if (fleet === whose) cars.push(name);
  return cars;
};

/** Cars for somebody of a unit, in the order in which they are tried: the own unit's, then the centre's, small ones first. */
export const carsFor = (world: World, unit: AskedTrip['unit']): string[] => {
  const bySeats = (cars: string[]): string[] =>
    cars.sort((a, b) => named(world.cars, a).seats - named(world.cars, b).seats);
  return [...bySeats(carsOf(world, unit)), ...bySeats(carsOf(world, 'centre'))];
};

export const QUARTER = 15 * MINUTE;

/** The end of the quarter-hour that runs. */
export const nextQuarter = (at: Instant): Instant => Math.ceil(at / QUARTER) * QUARTER;

/** The last time at or before an instant when the clocks of the town showed so many minutes after midnight. */
export const lastTime = (at: Instant, minutes: number): Instant => {
  const midnightInShanghai = 16 * HOUR;
  const first = midnightInShanghai + minutes * MINUTE;
  return first + Math.floor((at - first) / (24 * HOUR)) * 24 * HOUR;
};

export const midnightBefore = (at: Instant): Instant => lastTime(at, 0);

/** Whether a taking is in somebody's way: a hold that has lapsed is in nobody's, and his own is not in his. */
export const isInWay = (taking: Taking, now: Instant, holder?: string): boolean => {
  if (taking.until === undefined) return true;
  if (taking.until <= now) return false;
  return taking.holder !== holder;
};

/** What is in the way of having a car or a driver for a while. */
export const inWay = (world: World, what: string, from: Instant, to: Instant, holder?: string): Taking[] => {
  const found: Taking[] = [];
  for (const taking of world.takings)
    if (taking.what === what && taking.from < to && from < taking.to && isInWay(taking, world.now, holder))
      found.push(taking);
  return found;
};
