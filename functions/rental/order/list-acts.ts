/** Orders as those see them whom they concern. */
import { findUnit } from '../../organisation/records.ts';
import { hasRole, oversees, type Viewer } from '../../platform/access.ts';
import { mapConnection, storedConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import { DAY } from '../../platform/time.ts';
import type { Item } from '../../platform/write.ts';
import { findRentalOrder, findRentalOrders, orderIdOf, partnerOrdersFrom } from './records.ts';
import { isLive } from './states.ts';
import type { RentalOrder } from './types.ts';

/** Whose it is to see an order: who drives, who looks after the unit's cars, whose car it is, and who oversees both. */
const maySee = (viewer: Viewer, { personId, unitId, partnerId, divisionCode }: RentalOrder): boolean => {
  if (viewer.kind === 'partner') return viewer.partnerId === partnerId;
  if (viewer.kind !== 'person') return false;
  const manages = hasRole(viewer, 'UNIT_MANAGER') && viewer.unitId === unitId;
  return viewer.personId === personId || manages || oversees(viewer, divisionCode);
};

/** An order by its id; undefined when it is none of the caller's. */
export const rentalOrder = async (ctx: Context, id: string): Promise<RentalOrder | undefined> => {
  const order = await findRentalOrder(ctx.store, id);
  return order && maySee(ctx.viewer, order) ? order : undefined;
};

/** The orders that entries of a list stand for. */
export const ordersBehind = async (ctx: Context, page: Connection<Item>): Promise<Connection<RentalOrder>> => {
  const found = await findRentalOrders(ctx.store, page.nodes.map(orderIdOf));
  const byId = new Map(found.map((order) => [order.id, order]));
  return mapConnection(page, (item) => certain(byId.get(orderIdOf(item)), orderIdOf(item)));
};

/** The caller's own orders, the latest first. */
export const myRentalOrders = async (ctx: Context, page: ListArguments): Promise<Connection<RentalOrder>> => {
  ctx.personal();
  const personId = ctx.viewer.kind === 'person' ? ctx.viewer.personId : 'nobody';
  const query = { index: 'lists', pk: items.RENTAL_ENTRY.listPk({ personId }), newestFirst: true } as const;
  return ordersBehind(ctx, await storedConnection(ctx.store, query, page));
};

/** Orders of a unit, the latest first; undefined when they are none of the caller's to see. */
export const unitRentalOrders = async (
  ctx: Context,
  unitId: string,
  page: ListArguments,
): Promise<Connection<RentalOrder> | undefined> => {
  const { viewer } = ctx;
  const unit = await findUnit(ctx, unitId);
  const manages = hasRole(viewer, 'UNIT_MANAGER') && viewer.unitId === unitId;
  if (!unit || !(manages || oversees(viewer, unit.divisionCode))) return undefined;
  const query = { pk: items.RENTAL_ENTRY.pkOf({ unitId }), newestFirst: true };
  return ordersBehind(ctx, await storedConnection(ctx.store, query, page));
};

/** Orders of the calling partner, the latest first. */
export const partnerRentalOrders = async (ctx: Context, page: ListArguments): Promise<Connection<RentalOrder>> => {
  const partnerId = ctx.viewer.kind === 'partner' ? ctx.viewer.partnerId : 'nobody';
  const query = { index: 'finder', pk: items.RENTAL_ENTRY.findPk({ partnerId }), newestFirst: true } as const;
  return ordersBehind(ctx, await storedConnection(ctx.store, query, page));
};

/** Where the car of a confirmed market rental is awaited and whom its partner may call; null once it is over. */
export const shownMeeting = async (ctx: Context, order: RentalOrder) => {
  if (!order.meeting || !isLive(order)) return null;
  const { centreId, place, destination = null } = order.meeting;
  return { place, destination, centreTelephone: (await findUnit(ctx, centreId))?.telephone ?? null };
};

/** Orders that begin so long before are looked at: hardly a trip lasts longer. */
const LOOK_BACK = 31 * DAY;

/** How many orders of a partner are confirmed, and how many of its cars are out. */
export const ordersUnderWay = async (
  { store, now }: Context,
  partnerId: string,
): Promise<{ readonly confirmed: number; readonly out: number }> => {
  const orders = await partnerOrdersFrom(store, partnerId, now - LOOK_BACK);
  const count = (...states: readonly RentalOrder['state'][]): number =>
    orders.filter(({ state }) => states.includes(state)).length;
  return { confirmed: count('CONFIRMED'), out: count('IN_USE', 'RETURNED') };
};
