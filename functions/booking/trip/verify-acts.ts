/** A printed order, checked by whoever holds the paper. */
import { findDriver } from '../../fleet/records.ts';
import { findUnit } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf, plainCode } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { policiesOf } from '../policy-records.ts';
import { orderNumberTyped } from '../numbers.ts';
import { findOrder, findRequest, ordersNumbered } from '../records.ts';
import { tripWindow } from '../states.ts';
import type { CheckedOrder, DispatchOrder } from '../types.ts';
import { standingOf } from './standing.ts';

/** What a paper may name: the order of an id as its QR code says it, or those of the number that is printed beside it. */
const ordersNamed = async (ctx: Context, name: string): Promise<readonly (DispatchOrder | undefined)[]> => {
  if (nounOf(name) === 'order') return [await findOrder(ctx, name)];
  const number = orderNumberTyped(name);
  return number === undefined ? [] : ordersNumbered(ctx.store, number);
};

/** The order behind a paper, by its id or its number; undefined when there is none with this code. */
export const checkOrder = async (ctx: Context, name: string, code: string): Promise<CheckedOrder | undefined> => {
  const plain = plainCode(code);
  const order = (await ordersNamed(ctx, name)).find((one) => one?.checkCode === plain);
  if (!order) return undefined;
  const requests = await Promise.all(
    order.requestIds.map(async (requestId) => certain(await findRequest(ctx, requestId), requestId)),
  );
  const unitIds = [...new Set(requests.map(({ unitId }) => unitId))];
  const [driver, units, policies] = await Promise.all([
    order.driverId === undefined ? undefined : findDriver(ctx, order.driverId),
    Promise.all(unitIds.map(async (unitId) => certain(await findUnit(ctx, unitId), unitId))),
    policiesOf(ctx, certain(requests[0], `request of ${order.id}`).divisionCode, ctx.now),
  ]);
  const asked = tripWindow(requests);
  const driverTelephone = driver?.telephone ?? order.hired?.rental?.driverTelephone;
  return {
    order,
    units,
    // What the requests of one that broke off ask for is the rest, which is not this order's.
    window: order.state === 'RETURNED' && !order.brokenOff ? asked : order.window,
    ...(driverTelephone === undefined ? {} : { driverTelephone }),
    standing: standingOf(order, requests, ctx.now, policies(asked.from)),
  };
};
