/** Acts as they are told to the model and to the town alike, and the dice that choose them. */
import { certain } from '../../platform/item.ts';
import { done, type Result } from '../../platform/result.ts';
import { toDateTime } from '../../platform/time.ts';
import type { Reasons, Trip } from './model.ts';
import type { As, Town } from './town.ts';
import { nextQuarter, QUARTER, type World } from './world.ts';

/** Ids of what an act made, by the names that the model has for it. */
export type Made = Readonly<Record<string, string>>;

/** One act, in words, as the model and as the town have it. */
export interface Act {
  readonly words: string;
  readonly onModel: (world: World) => Reasons;
  /** Whether it stands as it wants: who was overtaken by that hears that it is done, though he could not do it any more. */
  readonly stands?: (world: World) => boolean;
  /** Answers with what it made. */
  readonly onTown: (as: As) => Promise<Result<Made>>;
  /** True when it takes more than one transaction: others may come in between, and after a lost answer it goes on later. */
  readonly isLong?: boolean;
  /** Car and request of which a search must say what this act will hear; the trip where it is not that of the request. */
  readonly asks?: { readonly by: string; readonly request: string; readonly car: string; readonly trip?: Trip };
}

export const making = async <T>(answer: Promise<Result<T>>, made: (value: T) => Made): Promise<Result<Made>> => {
  const result = await answer;
  return result.ok ? done(made(result.value)) : result;
};
export const makingOne = (answer: Promise<Result<{ readonly id: string }>>, name: string): Promise<Result<Made>> =>
  making(answer, ({ id }) => ({ [name]: id }));
export const makingNothing = (answer: Promise<Result<unknown>>): Promise<Result<Made>> => making(answer, () => ({}));

/** Throws a number from 0 up to, but not with, `sides`. */
export type Dice = (sides: number) => number;

/** Chooses an act; undefined when there is nothing of its kind to be done. `serial` names what is made. */
export type Choice = (world: World, town: Town, dice: Dice, serial: string) => Act | undefined;

export const oneOf = <T>(all: readonly T[], dice: Dice): T | undefined => all[dice(Math.max(1, all.length))];

/** Mostly one that fits, and now and then any. */
export const pick = <T>(all: readonly T[], fits: (one: T) => boolean, dice: Dice): T | undefined =>
  oneOf(dice(10) > 0 ? all.filter(fits) : all, dice);

/** Mostly some hours within the next half day, now and then further off or over night. */
export const anyTrip = (world: World, dice: Dice): Trip => {
  const from = nextQuarter(world.now) + dice(dice(4) === 0 ? 160 : 40) * QUARTER;
  const to = from + (1 + dice(dice(8) === 0 ? 130 : 16)) * QUARTER;
  return { unit: 'bureau', from, to, people: 1 + dice(5), selfDrive: dice(3) === 0 };
};

/** A trip to search a car for: as often as not in hours that somebody has, or had before his hold lapsed. */
export const anySearch = (world: World, dice: Dice): Trip => {
  const trip = anyTrip(world, dice);
  const [wanted, taking] = [dice(2), oneOf(world.takings, dice)];
  return wanted === 0 || !taking || taking.from <= world.now ? trip : { ...trip, from: taking.from, to: taking.to };
};

export const span = ({ from, to }: { from: number; to: number }): string =>
  `${toDateTime(from).slice(5, 16)} to ${toDateTime(to).slice(5, 16)}`;

export const id = (town: Town, name: string): string => town.ids.get(name) ?? name;
export const optional = (town: Town, name: string | undefined) =>
  name === undefined ? {} : { driverId: id(town, name) };

/** Dispatchers of the centre; the second is of its staff besides. */
export const dispatchers = ['dispatcher', 'everything'] as const;
export const unitOf = (person: string): 'centre' | 'bureau' =>
  ['dispatcher', 'everything', 'driver', 'otherDriver'].includes(person) ? 'centre' : 'bureau';

export const anyCar = (world: World, dice: Dice): string => oneOf(world.cars, dice)?.name ?? '';
/** Mostly a driver where one is needed, and none where not. */
export const anyDriver = (world: World, selfDrive: boolean, dice: Dice): string | undefined =>
  (dice(10) === 0) === selfDrive ? oneOf(world.drivers, dice) : undefined;

/** A dispatcher, and the car and the driver that he sends or holds. */
export interface Crew {
  readonly by: string;
  readonly car: string;
  readonly driver: string;
}

/** Mostly one that can have the trip, and now and then any. */
export const anyCrew = (world: World, dice: Dice, fits: (crew: Crew) => boolean): Crew => {
  const all = dispatchers.flatMap((by) =>
    world.cars.flatMap(({ name: car }) => world.drivers.map((driver) => ({ by, car, driver }))),
  );
  const fitting = dice(6) > 0 ? all.filter(fits) : [];
  return certain(oneOf(fitting.length > 0 ? fitting : all, dice), 'dispatcher, car and driver');
};
