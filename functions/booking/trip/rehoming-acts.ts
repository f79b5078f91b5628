/** Later trips of a broken vehicle for which no fleet has another go on by time-share, or their dispatcher hears what the market costs. */
import { stampOf, type Context } from '../../platform/context.ts';
import { derivedId } from '../../platform/ids.ts';
import type { Policies } from '../policy.ts';
import { look } from '../records.ts';
import { proposeMarket } from '../rehoming/market-acts.ts';
import { orderInstead } from '../rehoming/orders.ts';
import { writesOf, type Rehoming } from '../rehoming/records.ts';
import { byTimeShare } from '../rehoming/time-share-acts.ts';
import type { VehicleRequest } from '../types.ts';
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
  const rented = await byTimeShare(ctx, request, without, { need: request, now: ctx.now, policy });
  return rented && { requests: [request], orders: [rented.order], vehicles: [], writes: rented.writes };
};

/** One after the other; whoever is overtaken by somebody else is in good hands. */
export const goOnWithoutFleet = async (
  ctx: Context,
  lost: readonly Rehomed[],
  policies: Policies,
  why: string,
): Promise<void> => {
  const stamp = stampOf(ctx, 'replaceVehicle', why);
  const waiting: VehicleRequest[] = [];
  for (const one of lost) {
    const { requests } = await look(ctx.store, one.order.requestIds);
    for (const request of requests) {
      const rented = await rentedFor(ctx, one, request, policies);
      const isHomed = rented && (await ctx.store.commit(writesOf([rented], policies), stamp)).ok;
      if (!isHomed) waiting.push(request);
    }
  }
  await proposeMarket(ctx, waiting, policies, stamp);
  ctx.written();
};
