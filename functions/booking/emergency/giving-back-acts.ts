/**
 * An event has ended: whoever gave way to it, and waits since, gets vehicle and driver back where both are free for his
 * trip. Where only the vehicle is, the desk sees that; who has another by now keeps it.
 */
import { stampOf, type Context } from '../../platform/context.ts';
import type { Refusal } from '../../platform/result.ts';
import type { Stamp } from '../../platform/write.ts';
import { actorIn } from '../acts.ts';
import { changeRefusals, seeOrders } from '../dispatch/judging-acts.ts';
import { daysOfPlans } from '../dispatch/rearrange-acts.ts';
import { policiesOfAll } from '../policy-records.ts';
import type { Policies } from '../policy.ts';
import { goingAlone } from '../pooling/agreed-acts.ts';
import { markRequest } from '../records.ts';
import { writesOf, type Rehoming } from '../rehoming/records.ts';
import { look, seenOf } from '../seen-records.ts';
import type { VehicleRequest } from '../types.ts';
import { backIdFor, lossesToMend, orderBack } from './giving-back.ts';
import type { Loss } from './losses.ts';
import type { Displacement, Emergency } from './types.ts';

/** How often somebody is looked at again when others keep being faster. */
const ROUNDS = 4;

/** What some lost who still wait for it, as they stand this moment. */
const lossesNow = async (ctx: Context, emergency: Emergency, requestIds: readonly string[]) => {
  const theirs = emergency.displacements.filter(({ requestId }) => requestIds.includes(requestId));
  const named = await look(ctx.store, [...new Set([...requestIds, ...theirs.map(({ orderId }) => orderId)])]);
  const present = new Set(named.requests.flatMap(({ orderIds }) => orderIds));
  const { requests, orders } = await look(ctx.store, [...present], named);
  const policies = await policiesOfAll(ctx, [emergency, ...requests], ctx.now);
  return { losses: lossesToMend(emergency, requests, orders, ctx.now, policies), policies };
};

/** What is written to an invitation is written once, however many of its sides ride. */
const onceByInvitation = (requests: readonly VehicleRequest[]): VehicleRequest[] => [
  ...new Map(requests.map((request) => [request.poolingId ?? request.id, request])).values(),
];

/** What a loss would get, and what stands against it: all that would against a dispatch. */
const mendingOf = async (
  ctx: Context,
  emergency: Emergency,
  { requests, orders: lost }: Loss,
  policies: Policies,
): Promise<{ readonly found: Rehoming; readonly refusals: readonly Refusal[] }> => {
  const looked = await seeOrders(
    ctx,
    lost.map(({ id }) => id),
  );
  // Of others who had shared the car, and go with another by now, nothing is asked.
  const seen = { ...looked, requests };
  const orders = lost.map((one) => orderBack(emergency, one, requests, seen.vehicles, ctx.now, policies));
  const change = { plans: orders.map((after) => ({ after })), requests: [] };
  const [days, apart] = await Promise.all([
    daysOfPlans(ctx, change, policies),
    Promise.all(
      onceByInvitation(requests).map(async (request) => {
        const { refusals, writes } = await goingAlone(ctx, request, false, requests);
        return { refusals: refusals(request), writes };
      }),
    ),
  ]);
  const refusals = orders.flatMap(({ dispatcherId: personId }) =>
    changeRefusals(
      { ...actorIn(ctx), personId },
      { ...seen, days },
      change,
      policies,
      ctx,
      apart.flatMap((one) => one.refusals),
    ),
  );
  const vehicles = seen.vehicles.filter(({ id }) => orders.some(({ vehicleId }) => vehicleId === id));
  return { found: { requests, orders, vehicles, writes: apart.flatMap(({ writes }) => writes) }, refusals };
};

/** Gives back what some lost together; tells what stands against it, while they wait. */
const mend = async (
  ctx: Context,
  emergency: Emergency,
  requestIds: readonly string[],
  stamp: Stamp,
): Promise<{ readonly loss: Loss; readonly refusals: readonly Refusal[] } | undefined> => {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { losses, policies } = await lossesNow(ctx, emergency, requestIds);
    const [loss, ...apart] = losses;
    if (!loss || apart.length > 0) return undefined;
    const { found, refusals } = await mendingOf(ctx, emergency, loss, policies);
    if (refusals.length > 0) return { loss, refusals };
    if ((await ctx.store.commit(writesOf([found], policies), stamp)).ok) return undefined;
  }
  return undefined;
};

const isAgainstVehicle = ({ path }: Refusal): boolean => path.includes('vehicleId');

/** Where nothing stands against the only vehicle that somebody lost, the desk is told that it is there again, and no more to rent one. */
const tellOfVehicle = async (ctx: Context, { requests: [request], orders }: Loss, stamp: Stamp): Promise<void> => {
  const [lost, ...others] = orders;
  if (!lost || others.length > 0 || request.state !== 'APPROVED') return;
  const marks = { freedPlateNumber: lost.plateNumber, marketProposal: undefined };
  await ctx.store.commit([markRequest(request, marks)], stamp);
};

/** Who shared a car gets it back together, or where something stands against that the first of them who can have it. */
const mendAll = async (ctx: Context, emergency: Emergency, loss: Loss, stamp: Stamp): Promise<void> => {
  const ids = loss.requests.map(({ id }) => id);
  const refused = await mend(ctx, emergency, ids, stamp);
  if (!refused) return;
  const alone = ids.length > 1 ? ids : [];
  for (const id of alone) if (!(await mend(ctx, emergency, [id], stamp))) return;
  if (!refused.refusals.some(isAgainstVehicle)) await tellOfVehicle(ctx, refused.loss, stamp);
};

/** Gives back, one after the other, what others had given away for an event; tells what each has instead of it now. */
export const giveBackAll = async (ctx: Context, emergency: Emergency, reason: string): Promise<Displacement[]> => {
  const { displacements } = emergency;
  if (displacements.length === 0) return [];
  const stamp = stampOf(ctx, 'standDownEmergency', reason);
  const requestIds = displacements.map(({ requestId }) => requestId);
  const { losses } = await lossesNow(ctx, emergency, requestIds);
  for (const loss of losses) await mendAll(ctx, emergency, loss, stamp);
  const backIds = new Set(displacements.map(({ orderId }) => backIdFor(emergency, orderId)));
  const given = await look(ctx.store, [...backIds]);
  return displacements.map((displacement) => {
    const back = seenOf(given.orders, backIdFor(emergency, displacement.orderId));
    return back?.requestIds.includes(displacement.requestId) ? { ...displacement, newOrderId: back.id } : displacement;
  });
};
