/** A printed order, checked by whoever holds the paper. */
import { findDriver } from '../../fleet/records.ts';
import { findUnit } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { policiesOf } from '../policy-records.ts';
import { findOrder, findRequest } from '../records.ts';
import { tripWindow } from '../states.ts';
import type { CheckedOrder } from '../types.ts';
import { standingOf } from './standing.ts';

/** As it was typed from paper: without the gaps, in capitals, and with the figures for which letters are mistaken. */
const plainCode = (code: string): string =>
  code.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');

/** The order behind a paper; undefined when there is none with this code. */
export const checkOrder = async (ctx: Context, id: string, code: string): Promise<CheckedOrder | undefined> => {
  const order = nounOf(id) === 'order' ? await findOrder(ctx, id) : undefined;
  if (order?.checkCode !== plainCode(code)) return undefined;
  const requests = await Promise.all(
    order.requestIds.map(async (requestId) => certain(await findRequest(ctx, requestId), requestId)),
  );
  const unitIds = [...new Set(requests.map(({ unitId }) => unitId))];
  const [driver, units, policies] = await Promise.all([
    order.driverId === undefined ? undefined : findDriver(ctx, order.driverId),
    Promise.all(unitIds.map(async (unitId) => certain(await findUnit(ctx, unitId), unitId))),
    policiesOf(ctx, certain(requests[0], `request of ${id}`).divisionCode, ctx.now),
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
