/**
 * The model's sides of an agreement who leave it: whoever needs no car any more, loses it, or wants another trip than
 * the others agreed to ride with. The others are told a moment later, by how things stand then.
 */
import { isBound } from './pooling.ts';
import type { Reasons } from './model.ts';
import { named, type AskedTrip, type Pooling, type PoolingEnd, type Turn, type World } from './world.ts';

/** Does an act, and keeps what it makes of requests until it is told. */
export const act = (world: World, onModel: (world: World) => Reasons): Reasons => {
  const before = structuredClone(world.requests);
  const reasons = onModel(world);
  for (const one of before) world.turns.push({ before: one, after: structuredClone(named(world.requests, one.name)) });
  return reasons;
};

/** What was driven of a trip that is given up stays one that is back. */
const isGivenUp = ({ state }: AskedTrip): boolean => ['CANCELLED', 'REJECTED', 'RETURNED'].includes(state);

const end = (pooling: Pooling, cause: PoolingEnd, by: string): void => {
  pooling.over = { cause, by };
};

/** While all wait for one car: it is another trip, or none. */
const leaveWaiting = (pooling: Pooling, { before, after }: Turn): void => {
  if (isGivenUp(after)) end(pooling, 'LEFT', after.name);
  else if (before.state === 'APPROVED' && after.state === 'WAITING_APPROVAL') end(pooling, 'CHANGED', after.name);
};

/** Those of an agreement who have a car, but for one of them: with it in one of some, or in others. */
const othersSent = (world: World, pooling: Pooling, name: string, orders: readonly string[]) => {
  const beside: string[] = [];
  const apart: string[] = [];
  for (const side of pooling.requests) {
    const other = named(world.requests, side);
    if (side === name || other.state !== 'DISPATCHED') continue;
    (other.orders.some((order) => orders.includes(order)) ? beside : apart).push(side);
  }
  return { beside, apart };
};

/** Once each has a car: those who go on in the same one share it while they are two, and nobody else agreed to ride with less, or with more. */
const leaveCar = (world: World, pooling: Pooling, { before, after }: Turn): void => {
  const { name, state, people } = after;
  const now = named(world.requests, name);
  const stays = state === 'DISPATCHED' && now.state === 'DISPATCHED';
  const { beside, apart } = othersSent(world, pooling, name, stays ? now.orders : before.orders);
  if (isGivenUp(after) && beside.length > 1) pooling.left.push(name);
  else if (isGivenUp(after) && beside.length === 1) end(pooling, 'LEFT_CAR', name);
  else if (beside.length > 0 || apart.length === 0) return;
  else if (isGivenUp(after)) end(pooling, 'LEFT', name);
  else if (state === 'APPROVED' && now.state !== 'DISPATCHED') end(pooling, 'CAR_LOST', name);
  else if (state === 'DISPATCHED' && people > before.people) end(pooling, 'CHANGED', name);
};

/** Tells what was done of late, in its order. */
export const tell = (world: World): void => {
  for (const turn of world.turns) {
    const { before, after } = turn;
    if (!isBound(world, after)) continue;
    const pooling = named(world.poolings, after.pooling ?? '');
    if (pooling.left.includes(after.name)) continue;
    if (before.state === 'DISPATCHED') leaveCar(world, pooling, turn);
    else if (before.state === 'WAITING_APPROVAL' || before.state === 'APPROVED') leaveWaiting(pooling, turn);
  }
  world.turns = [];
};
