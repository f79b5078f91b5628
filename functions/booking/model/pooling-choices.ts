/** What becomes next of shared cars. */
import { MINUTE } from '../../platform/time.ts';
import { answerPooling, proposePooling } from '../pooling/acts.ts';
import { dispatchPooling } from '../pooling/dispatch-acts.ts';
import { anyCar, dispatchers, id, makingNothing, makingOne, oneOf, pick, type Choice } from './act.ts';
import * as pooling from './pooling.ts';
import { named } from './world.ts';

export const invite: Choice = (world, town, dice, serial) => {
  const waiting = ({ state, from }: { state: string; from: number }) => state === 'APPROVED' && from > world.now;
  const first = pick(world.requests, waiting, dice);
  if (!first) return undefined;
  const isNear = (other: { from: number }) => Math.abs(other.from - first.from) <= 60 * MINUTE;
  const fitting = world.requests.filter(
    (other) => other !== first && waiting(other) && pooling.mayShare([first, other]),
  );
  const near = world.requests.filter((other) => other !== first && isNear(other));
  const others = dice(5) > 0 ? fitting : near;
  if (others.length === 0) return undefined;
  const names = [first, ...others.slice(0, 1 + dice(2))].map((request) => request.name);
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
  const asked = pick(world.poolings, (one) => pooling.stateOf(one, world.now) === 'OPEN', dice);
  const requestName = asked && pick(asked.requests, (one) => asked.answers[one] === undefined, dice);
  if (!asked || requestName === undefined) return undefined;
  const by = dice(12) === 0 ? 'clerk' : named(world.requests, requestName).by;
  const accepted = dice(6) > 0;
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
      pooling.stateOf(one, world.now) === 'AGREED' &&
      one.requests.every((request) => named(world.requests, request).state === 'APPROVED'),
    dice,
  );
  if (!agreed) return undefined;
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  const [car, driver] = [anyCar(world, dice), oneOf(world.drivers, dice) ?? ''];
  const name = `order ${serial}`;
  const vehicles = { poolingId: id(town, agreed.name), vehicleId: id(town, car), driverId: id(town, driver) };
  return {
    words: `${by} pools ${agreed.requests.join(' and ')} in ${car} with ${driver}: ${name}`,
    onModel: (told) => pooling.dispatchTogether(told, name, by, agreed.name, car, driver),
    onTown: (as) => makingOne(dispatchPooling(as(by), { idempotencyKey: name, ...vehicles }), name),
  };
};
