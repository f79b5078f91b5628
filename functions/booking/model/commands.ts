/** Commands of the model-based test: one act after another, several at once, and time that passes. */
import fc from 'fast-check';
import { tasks } from '../../ledger/reactions.ts';
import type { Result } from '../../platform/result.ts';
import { MINUTE } from '../../platform/time.ts';
import { contextOf, people } from '../../testing/town.ts';
import { freeVehicles } from '../source/acts.ts';
import { anySearch, type Act, type Dice } from './act.ts';
import { choices, type Kind } from './choices.ts';
import { act as actOn, tell as tellOn } from './leaving.ts';
import { freeCars, holderFor, type Reasons, type Trip } from './model.ts';
import { differencesFrom, ledgerFaults, lookAt, type Picture } from './picture.ts';
import { faults, type Fault, type Town } from './town.ts';
import { named, type World } from './world.ts';

/** An act as it was drawn: what becomes of it depends on the world it meets. */
interface Drawn {
  readonly kind: Kind;
  readonly numbers: readonly number[];
  readonly fault: Fault;
}

/** What came of an act. */
export interface Outcome {
  readonly kind: Kind;
  readonly isDone: boolean;
}

/** Is told of everything that was tried, in words, and what came of it; nothing is tried while time passes. */
export type Tell = (line: string, outcomes: readonly Outcome[]) => void;

interface Played {
  readonly town: Town;
  readonly tell: Tell;
}

export type Command = fc.AsyncCommand<World, Played>;

const diceOf = (numbers: readonly number[]): Dice => {
  let next = 0;
  return (sides) => (numbers[next++ % numbers.length] ?? 0) % sides;
};

const chosen = (world: World, town: Town, { kind, numbers }: Drawn, offset = 0): Act | undefined =>
  choices[kind][1](world, town, diceOf(numbers), String(world.acts + offset));

const codesOf = (result: Result<unknown>): Reasons => (result.ok ? [] : result.refusals.map(({ code }) => code));

/** Once an act is out of the question altogether, what else speaks against it is not compared. */
const DECISIVE = [
  'STATE_NOT_ALLOWED',
  'WINDOW_INVALID',
  'CARS_INVALID',
  'REQUEST_NOT_FOUND',
  'VEHICLE_NOT_FOUND',
  'REQUEST_SPLIT',
];

const isSame = (expected: Reasons, found: Reasons): boolean =>
  DECISIVE.some((code) => expected.includes(code) && found.includes(code)) ||
  JSON.stringify([...new Set(expected)].sort()) === JSON.stringify([...new Set(found)].sort());

const or = (codes: Reasons): string => (codes.length > 0 ? codes.join(', ') : 'done');

/** Does an act in the town and remembers what it made by its name; gives the codes it heard. */
const actIn = async (town: Town, { words, onTown }: Act, now: number, fault: Fault): Promise<Reasons> => {
  const result = await town.answered(onTown, now, fault).catch((error: unknown) => {
    throw new Error(`${words} (${fault}) broke`, { cause: error });
  });
  if (result.ok) for (const [name, id] of Object.entries(result.value)) town.ids.set(name, id);
  return codesOf(result);
};

const expectNone = (differences: readonly string[]): void => {
  if (differences.length > 0) throw new Error(differences.join('\n'));
};

/** Cars that the town lists as free for a trip. */
const listed = async (town: Town, now: number, by: string, trip: Trip, request?: string): Promise<string[]> => {
  const { from, to, people: passengers, selfDrive } = trip;
  // No roster is remembered, for nobody brings it up to date here.
  const found = await freeVehicles(contextOf({ ...town.store }, people[by as keyof typeof people], now), {
    window: { from, to },
    purpose: 'FIELD_WORK',
    passengers,
    driving: selfDrive ? 'SELF_DRIVE' : 'WITH_DRIVER',
    ...(request === undefined ? {} : { requestId: town.ids.get(request) ?? '' }),
    includeUnavailable: false,
    first: 50,
  });
  if (!found.ok) throw new Error(`the search was refused: ${codesOf(found).join(', ')}`);
  const names = new Map([...town.ids].map(([name, id]) => [id, name]));
  return found.value.nodes.map(({ vehicle }) => names.get(vehicle.id) ?? vehicle.id).sort();
};

/** What the search says for some trip, and what the model says. */
const searchDifferences = async (
  world: World,
  town: Town,
  by: string,
  trip: Trip,
  request?: string,
): Promise<string[]> => {
  const found = await listed(town, world.now, by, trip, request);
  const asked = request === undefined && trip.selfDrive ? { ...trip, selfDriver: by } : trip;
  const expected = freeCars(world, asked, request === undefined ? undefined : holderFor(request, by)).sort();
  return found.join() === expected.join()
    ? []
    : [`listed as free: ${found.join(', ') || 'none'}; of the model: ${expected.join(', ') || 'none'}`];
};

/** Reasons against a car itself: a listed car is refused for none of them, and one not listed for one of them. */
const AGAINST_CARS = ['WINDOW_PAST', 'SEATS_TOO_FEW', 'VEHICLE_TAKEN', 'VEHICLE_NOT_FOUND', 'VEHICLE_NOT_BACK'];
/** And against who would drive it himself, of whom the search says the same; where a driver is named it may be him. */
const AGAINST_SELF_DRIVERS = ['DRIVER_TAKEN', 'DRIVER_HOURS_EXCEEDED', 'DRIVER_REST_TOO_SHORT'];

const saidOfCar = (found: Reasons, wanted: Trip): Reasons =>
  found.filter(
    (code) => AGAINST_CARS.includes(code) || (wanted.selfDriver !== undefined && AGAINST_SELF_DRIVERS.includes(code)),
  );

/** One act, and everything compared after it. */
const one = (drawn: Drawn): Command => {
  return {
    check: (world) => chosen(world, { ids: new Map() } as unknown as Town, drawn) !== undefined,
    run: async (world, { town, tell }) => {
      const act = chosen(world, town, drawn);
      if (!act) return;
      world.acts += 1;
      const wanted = act.asks && (act.asks.trip ?? named(world.requests, act.asks.request));
      const offers = act.asks && wanted && (await listed(town, world.now, act.asks.by, wanted, act.asks.request));
      const fault = act.isLong && drawn.fault === 'ANSWER_LOST' ? 'NONE' : drawn.fault;
      const found = await actIn(town, act, world.now, fault);
      await town.react();
      const expected = actOn(world, act.onModel);
      tellOn(world);
      tell(`${act.words} (${fault}): ${or(found)}`, [{ kind: drawn.kind, isDone: found.length === 0 }]);
      const isListed = offers === undefined || offers.includes(act.asks?.car ?? '');
      const isRefused = wanted !== undefined && saidOfCar(found, wanted).length > 0;
      const isTold = offers !== undefined && !found.includes('DRIVER_NOT_WANTED');
      expectNone([
        ...(isSame(expected, found) ? [] : [`${act.words}: ${or(found)}; of the model: ${or(expected)}`]),
        ...(!isTold || isListed !== isRefused ? [] : [`${act.words}: listed as free ${String(isListed)}`]),
        ...differencesFrom(await lookAt(town, world.now), world),
        ...(await ledgerFaults(town, world.now)),
        ...(await searchDifferences(world, town, 'clerk', anySearch(world, diceOf(drawn.numbers)))),
      ]);
    },
    toString: () => drawn.kind,
  };
};

/** Every order in which some acts may have happened. */
const permutations = <T>(all: readonly T[]): T[][] =>
  all.length === 0
    ? [[]]
    : all.flatMap((first, i) => permutations(all.filter((_, j) => j !== i)).map((rest) => [first, ...rest]));

interface Answered {
  readonly act: Act;
  readonly fault: Fault;
  readonly codes: Reasons;
}

/** Whether an act was answered as the model answers it. Nothing is done by whoever was told to try again. */
const fits = ({ act, codes }: Answered, world: World): boolean => {
  if (codes.includes('TRY_AGAIN') || (codes.length === 0 && act.stands?.(world))) return true;
  return (actOn(world, act.onModel).length === 0) === (codes.length === 0);
};

/** The world as it would be had acts happened one after the other; undefined when they would have been answered otherwise. */
const inOrder = (world: World, answered: readonly Answered[]): World | undefined => {
  const after = structuredClone(world);
  if (!answered.every((one) => fits(one, after))) return undefined;
  tellOn(after);
  return after;
};

const matching = (world: World, picture: Picture, answered: readonly Answered[]): World | undefined =>
  permutations(answered)
    .map((order) => inOrder(world, order))
    .find((after) => after !== undefined && differencesFrom(picture, after).length === 0);

/** Several acts at once, each of one transaction: what was answered and what lies there must be as if they had come one after the other. */
const several = (drawn: readonly Drawn[]): Command => {
  const actsIn = (world: World, town: Town) =>
    drawn.flatMap((one, i) => {
      const act = chosen(world, town, one, i);
      return act && !act.isLong ? [{ ...one, act }] : [];
    });
  return {
    check: (world) => actsIn(world, { ids: new Map() } as unknown as Town).length > 1,
    run: async (world, { town, tell }) => {
      const acts = actsIn(world, town);
      world.acts += drawn.length;
      const answered = await Promise.all(
        acts.map(async (one) => ({ ...one, codes: await actIn(town, one.act, world.now, one.fault) })),
      );
      tell(
        answered.map(({ act, fault, codes }) => `${act.words} (${fault}): ${or(codes)}`).join(' | '),
        answered.map(({ kind, codes }) => ({ kind, isDone: codes.length === 0 })),
      );
      await town.react();
      const picture = await lookAt(town, world.now);
      const after = matching(world, picture, answered);
      if (after) Object.assign(world, after);
      expectNone([
        ...(after
          ? []
          : ['no order of these acts explains their answers and what lies there', ...differencesFrom(picture, world)]),
        ...(await ledgerFaults(town, world.now)),
        ...(await searchDifferences(world, town, 'clerk', anySearch(world, diceOf(drawn[0]?.numbers ?? [0])))),
      ]);
    },
    toString: () => drawn.map(({ kind }) => kind).join(' | '),
  };
};

/** Time passes, holds lapse by it, and now and then the ledger tidies up. */
const pass = (minutes: number, tidies: boolean): Command => ({
  check: () => true,
  run: async (world, { town, tell }) => {
    world.now += minutes * MINUTE;
    if (tidies) for (const { run } of tasks) await run(town.store, world.now);
    tell(`${String(minutes)} minutes pass${tidies ? ', and the ledger tidies up' : ''}`, []);
    expectNone([...differencesFrom(await lookAt(town, world.now), world), ...(await ledgerFaults(town, world.now))]);
  },
  toString: () => `${String(minutes)} minutes pass`,
});

const kinds = (Object.keys(choices) as Kind[]).flatMap((kind) => Array.from({ length: choices[kind][0] }, () => kind));

const drawnOf = (kind: fc.Arbitrary<Kind>): fc.Arbitrary<Drawn> =>
  fc.record({
    kind,
    numbers: fc.array(fc.nat(9_999), { minLength: 12, maxLength: 12 }),
    fault: fc.oneof(
      { weight: 4, arbitrary: fc.constant('NONE' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...faults) },
    ),
  });

const drawn = drawnOf(fc.constantFrom(...kinds));

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: drawn.map(one) },
  { weight: 1, arbitrary: fc.array(drawn, { minLength: 2, maxLength: 4 }).map(several) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 45 }), fc.boolean())
      .map(([minutes, tidies]) => pass(minutes, tidies)),
  },
);

const times = (count: number, ...all: readonly Kind[]): Kind[] => Array.from({ length: count }, () => all).flat();

/** What comes before two share a car. By chance alone it hardly ever comes to that, for others are sent the cars before. */
const asking = times(5, 'ask', 'decide');
const answering: readonly Kind[] = ['invite', ...times(3, 'answer')];
/** What those do next who have agreed, and with whom they deal. */
const sharing: readonly Kind[] = [
  ...times(1, 'invite', 'dispatch', 'merge', 'decide', 'recall', 'cancel', 'holdTogether'),
  ...times(3, 'answer', 'dispatchTogether', 'changeSide'),
];

const story = (kinds: readonly Kind[]): fc.Arbitrary<Command[]> =>
  fc.tuple(...kinds.map((kind) => drawnOf(fc.constant(kind)).map(one)));

/** Mostly some wait for the car that they share; now and then each has one, and one would take all. */
const agreeing = fc.oneof(
  { weight: 3, arbitrary: story([...asking, ...answering, 'holdTogether']) },
  { weight: 1, arbitrary: story([...asking, ...times(6, 'dispatch'), ...answering]) },
);

/**
 * So many commands at most, drawn at random, after some that mostly lead to an agreement to share a car, and to what
 * becomes of it; as often as not the story ends there. Without a bias towards few, for little happens in a new town.
 */
export const commands = (most: number): fc.Arbitrary<Iterable<Command>> =>
  fc
    .tuple(
      agreeing,
      fc.array(drawnOf(fc.constantFrom(...sharing)).map(one), { minLength: 12, maxLength: 30, size: 'max' }),
      fc.oneof(fc.constant([]), fc.noBias(fc.commands([command], { maxCommands: most, size: 'max' }))),
    )
    .map(([first, next, then]) => [...first, ...next, ...then]);
