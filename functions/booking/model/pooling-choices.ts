/** What becomes next of shared cars. */
import { MINUTE } from '../../platform/time.ts';
import { answerPooling, proposePooling } from '../pooling/acts.ts';
import { dispatchPooling } from '../pooling/dispatch-acts.ts';
import { anyCrew, dispatchers, id, makingNothing, makingOne, oneOf, pick, type Choice, type Crew } from './act.ts';
import { sidesOf, stateOf } from './model.ts';
import * as pooling from './pooling.ts';
import { named, type AskedTrip } from './world.ts';

/** Of any car, the driver's among them. */
const MOST_SEATS = 5;

export const invite: Choice = (world, town, dice, serial) => {
  const inState = (asked: AskedTrip['state']): AskedTrip[] =>
    world.requests.filter(({ state, from }) => state === asked && from > world.now);
  const fittingIn = (waiting: readonly AskedTrip[]) => (first: AskedTrip) =>
    waiting.filter(
      (other) =>
        other !== first &&
        !pooling.isBound(world, other) &&
        first.people + other.people < MOST_SEATS &&
        pooling.mayShare([first, other]),
    );
  // Mostly of those who wait for a car, where two of them fit; else of those who have one each.
  const states = dice(3) > 0 ? (['APPROVED', 'DISPATCHED'] as const) : (['DISPATCHED', 'APPROVED'] as const);
  const hasCouple = (waiting: readonly AskedTrip[]): boolean =>
    waiting.some((first) => !pooling.isBound(world, first) && fittingIn(waiting)(first).length > 0);
  const waiting = states.map(inState).find(hasCouple) ?? inState(states[0]);
  const fitting = fittingIn(waiting);
  const free = waiting.filter((request) => !pooling.isBound(world, request));
  const near = (first: AskedTrip) =>
    waiting.filter((other) => other !== first && Math.abs(other.from - first.from) <= 60 * MINUTE);
  const first = oneOf(dice(10) > 0 ? free.filter((request) => fitting(request).length > 0) : waiting, dice);
  if (!first) return undefined;
  const others = dice(8) > 0 ? fitting(first) : near(first);
  if (others.length === 0) return undefined;
  const names = [first, ...others.slice(0, dice(4) > 0 ? 1 : 2)].map((request) => request.name);
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  const name = `invitation ${serial}`;
  return {
    words: `${by} invites ${names.join(' and ')} to share a car: ${name}`,
    onModel: (told) => pooling.invite(told, name, names),
    onTown: (as) =>
      makingOne(
        proposePooling(as(by), { idempotencyKey: name, requestIds: names.map((request) => id(town, request)) }),
        name,
      ),
  };
};

export const answer: Choice = (world, town, dice) => {
  const asked = pick(world.poolings, (one) => stateOf(one, world.now) === 'OPEN', dice);
  const requestName = asked && pick(asked.requests, (one) => asked.answers[one] === undefined, dice);
  if (!asked || requestName === undefined) return undefined;
  const by = dice(12) === 0 ? 'clerk' : named(world.requests, requestName).by;
  const accepted = dice(10) > 0;
  const input = { poolingId: id(town, asked.name), requestId: id(town, requestName), accepted };
  return {
    words: `${by} ${accepted ? 'agrees' : 'declines'} for ${requestName} to ${asked.name}`,
    onModel: (told) => pooling.answer(told, asked.name, requestName, by, accepted),
    onTown: (as) => makingNothing(answerPooling(as(by), input)),
  };
};

export const dispatchTogether: Choice = (world, town, dice, serial) => {
  const agreed = pick(
    world.poolings,
    (one) =>
      stateOf(one, world.now) === 'AGREED' &&
      sidesOf(one).every((request) => named(world.requests, request).state === 'APPROVED'),
    dice,
  );
  if (!agreed) return undefined;
  const name = `order ${serial}`;
  const fits = (one: Crew): boolean =>
    pooling.dispatchTogether(structuredClone(world), name, one.by, agreed.name, one.car, one.driver).length === 0;
  const { by, car, driver } = anyCrew(world, dice, fits);
  const vehicles = { poolingId: id(town, agreed.name), vehicleId: id(town, car), driverId: id(town, driver) };
  return {
    words: `${by} pools ${sidesOf(agreed).join(' and ')} in ${car} with ${driver}: ${name}`,
    onModel: (told) => pooling.dispatchTogether(told, name, by, agreed.name, car, driver),
    onTown: (as) => makingOne(dispatchPooling(as(by), { idempotencyKey: name, ...vehicles }), name),
  };
};
