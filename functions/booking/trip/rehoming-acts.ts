/** Trips of a broken vehicle for which no fleet has another go on by time-share, or their dispatcher hears what the market costs. */
import type { Context } from '../../platform/context.ts';
import { derivedId } from '../../platform/ids.ts';
import type { Stamp } from '../../platform/write.ts';
import { selfDriverOf } from '../places.ts';
import type { Policies } from '../policy.ts';
import { bearingOnAll, readLent, readMeans, readSelfDrivers, together } from '../dispatch/means-acts.ts';
import { look } from '../seen-records.ts';
import { allFleets, homeFor, smallestFirst } from '../rehoming/finding.ts';
import { proposeMarket } from '../rehoming/market-acts.ts';
import { orderInstead } from '../rehoming/orders.ts';
import { writesOf, type Rehoming } from '../rehoming/records.ts';
import { byTimeShare } from '../rehoming/time-share-acts.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { readSelfDriving } from '../source/self-driving-acts.ts';
import type { Rehomed } from './breakdown.ts';

/** A time-share car for who waits again and had a vehicle to himself; who dispatched him before stays his dispatcher. */
const rentedFor = async (
  ctx: Context,
  { order: lost, said }: Rehomed,
  request: VehicleRequest,
  policies: Policies,
): Promise<Rehoming | undefined> => {
  const isWhole = lost.requestIds.length === 1 && lost.passengers === undefined;
  if (!isWhole || request.state !== 'APPROVED' || request.window.from <= ctx.now) return undefined;
  const id = derivedId('order', lost.id, 'rehome', request.id);
  const making = { id, dispatcherId: lost.dispatcherId, dispatchedAt: ctx.now };
  const policy = policies(request.window.from);
  const without = () => orderInstead(lost, [request], making, said(), policy);
  const selfDriver = await readSelfDriving(ctx, selfDriverOf(request), request.window, policy);
  const rented = await byTimeShare(ctx, request, without, { need: request, now: ctx.now, policy, selfDriver });
  return rented && { requests: [request], orders: [rented.order], vehicles: [], writes: rented.writes };
};

/**
 * The requests of a trip that broke off for whose rest no fleet has a vehicle. Where one has, it is the dispatcher's to
 * send it.
 */
export const restsWithoutFleet = async (ctx: Context, order: DispatchOrder, policies: Policies): Promise<Rehomed[]> => {
  const { requests } = await look(ctx.store, [...order.requestIds, ...(order.brokenOff?.restIds ?? [])]);
  const waiting = requests.filter(({ state }) => state === 'APPROVED');
  if (waiting.length === 0) return [];
  const bearing = bearingOnAll(waiting, policies);
  const [fleets, lent, driving] = await Promise.all([
    readMeans(ctx, [...new Set(waiting.flatMap(({ unitId, centreId }) => [unitId, centreId]))], bearing),
    readLent(ctx, waiting, bearing),
    readSelfDrivers(ctx, waiting, bearing),
  ]);
  const all = together(together(fleets, lent), driving);
  const means = { ...all, vehicles: smallestFirst(all.vehicles) };
  return waiting.flatMap((request): Rehomed[] => {
    const question = { need: request, now: ctx.now, policy: policies(request.window.from) };
    const { vehicle, said } = homeFor({ requests: [request], questions: [question] }, order, means, allFleets);
    return vehicle ? [] : [{ order, requests: [request], driver: undefined, licences: all.licences, said }];
  });
};

/** One after the other; whoever is overtaken by somebody else is in good hands. */
export const goOnWithoutFleet = async (
  ctx: Context,
  lost: readonly Rehomed[],
  policies: Policies,
  stamp: Stamp,
): Promise<void> => {
  const waiting: VehicleRequest[] = [];
  for (const one of lost) {
    const { requests } = await look(
      ctx.store,
      one.requests.map(({ id }) => id),
    );
    for (const request of requests) {
      const rented = await rentedFor(ctx, one, request, policies);
      const isHomed = rented && (await ctx.store.commit(writesOf([rented], policies), stamp)).ok;
      if (!isHomed) waiting.push(request);
    }
  }
  await proposeMarket(ctx, waiting, policies, stamp);
  ctx.written();
};
