/** Requests that gave way to an event get another vehicle where there is one; the others wait for dispatch again. */
import { stampOf, type Context } from '../../platform/context.ts';
import { derivedId, newCode } from '../../platform/ids.ts';
import { actorIn } from '../acts.ts';
import type { Policies } from '../policy.ts';
import { planWrites } from '../dispatch/records.ts';
import { changeRequest, look, seenOf } from '../records.ts';
import { bookedWindow } from '../source/matching.ts';
import { samePersonRefusals, steps } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { choose, type Choice } from './choosing.ts';
import { stockOf } from './stock-acts.ts';
import type { Displacement, Emergency } from './types.ts';

/** A free vehicle for one request, with as few seats as will do; nobody gives way for it. */
const another = async (ctx: Context, request: VehicleRequest, policies: Policies): Promise<Choice | undefined> => {
  const question = { need: request, now: ctx.now, policy: policies(request.window.from) };
  const stock = await stockOf(ctx, request.centreId, question);
  const need = { count: 1, driving: request.driving };
  const calling = { question, point: undefined, displaces: false };
  for (const vehicle of stock.vehicles.toSorted((a, b) => a.seats - b.seats)) {
    const [choice] = choose([need], calling, { ...stock, vehicles: [vehicle] });
    if (choice) return choice;
  }
  return undefined;
};

const orderFor = (
  ctx: Context,
  id: string,
  request: VehicleRequest,
  { vehicle, driver }: Choice,
  policies: Policies,
): DispatchOrder => ({
  id,
  requestIds: [request.id],
  state: 'DISPATCHED',
  vehicleId: vehicle.id,
  vehicleShelf: vehicle.unitId,
  ...(driver ? { driverId: driver.id, driverShelf: driver.unitId } : {}),
  source: 'PLATFORM_POOL',
  centreId: request.centreId,
  dispatcherId: actorIn(ctx).personId,
  dispatchedAt: ctx.now,
  window: bookedWindow(request.window, policies(request.window.from)),
  inputHash: '',
  checkCode: newCode(),
  revision: 1,
});

/** Gives one displaced request another vehicle; without one, or when others were faster, it goes on waiting. */
const rehome = async (
  ctx: Context,
  { id: emergencyId }: Emergency,
  displacement: Displacement,
  policies: Policies,
): Promise<Displacement> => {
  const orderId = derivedId('order', emergencyId, 'rehome', displacement.requestId);
  const { requests, orders } = await look(ctx.store, [displacement.requestId, orderId]);
  if (orders.length > 0) return { ...displacement, newOrderId: orderId };
  const request = seenOf(requests, displacement.requestId);
  if (request?.state !== 'APPROVED' || request.window.from <= ctx.now) return displacement;
  if (samePersonRefusals('DISPATCH', actorIn(ctx), request).length > 0) return displacement;
  const choice = await another(ctx, request, policies);
  if (!choice) return displacement;
  const order = orderFor(ctx, orderId, request, choice, policies);
  const outcome = await ctx.store.commit(
    [
      changeRequest(request, { state: steps.DISPATCH.to, orderIds: [...request.orderIds, orderId] }),
      ...planWrites([{ after: order }], policies),
    ],
    stampOf(ctx, 'dispatchEmergency', emergencyId),
  );
  ctx.written();
  return outcome.ok ? { ...displacement, newOrderId: orderId } : displacement;
};

/** Finds other vehicles for the displaced, one after the other: each sees what the one before has taken. */
export const rehomeAll = async (
  ctx: Context,
  emergency: Emergency,
  displacements: readonly Displacement[],
  policies: Policies,
): Promise<Displacement[]> => {
  const done: Displacement[] = [];
  for (const displacement of displacements) done.push(await rehome(ctx, emergency, displacement, policies));
  return done;
};
