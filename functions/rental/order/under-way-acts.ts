/** Cars on their way, for those who oversee a city: which car, which unit and until when, and no person. */
import { cityOf } from '../../organisation/rules.ts';
import { covers, oversees } from '../../platform/access.ts';
import { connectionOf, type Connection, type ListArguments } from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { carsUnderWayIn } from '../records.ts';
import { findRentalOrders } from './records.ts';
import type { CarUnderWay } from './types.ts';

interface Asked extends ListArguments {
  readonly division: string;
  readonly partnerId?: string | null | undefined;
}

/** Cars of a division's units on their way, the first that is due first. */
export const carsUnderWay = async (
  ctx: Context,
  { division, partnerId, ...page }: Asked,
): Promise<Connection<CarUnderWay>> => {
  const all = oversees(ctx.viewer, division) ? await carsUnderWayIn(ctx, cityOf(division)) : [];
  const cars = all.filter((car) => partnerId == null || car.partnerId === partnerId);
  const orders = await findRentalOrders(
    ctx.store,
    cars.flatMap(({ orderId }) => orderId ?? []),
  );
  const byId = new Map(orders.map((order) => [order.id, order]));
  const underWay = cars
    .flatMap((car): CarUnderWay[] => {
      const order = byId.get(car.orderId ?? '');
      return order && covers(division, order.divisionCode) ? [{ car, order }] : [];
    })
    .sort((a, b) => a.order.window.to - b.order.window.to || (a.car.id < b.car.id ? -1 : 1));
  return connectionOf(underWay, page, ({ car, order }) => [order.window.to, car.id]);
};
