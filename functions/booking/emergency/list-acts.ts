/** Who sees which events. */
import { findUnit } from '../../organisation/records.ts';
import { hasRole, oversees } from '../../platform/access.ts';
import {
  connectionOf,
  mapConnection,
  storedConnection,
  type Connection,
  type ListArguments,
} from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { items } from '../../platform/table.ts';
import { actorIn } from '../acts.ts';
import { emergencyOf, findEmergency, unapproved } from './records.ts';
import type { Emergency } from './types.ts';

/** Dispatchers see the events of their own centre, authorities and supervisors those of their jurisdiction. */
const maySee = ({ viewer }: Context, centreId: string, divisionCode: string): boolean =>
  (hasRole(viewer, 'DISPATCHER') && viewer.unitId === centreId) || oversees(viewer, divisionCode);

export const visibleEmergency = async (ctx: Context, id: string): Promise<Emergency | undefined> => {
  const emergency = await findEmergency(ctx, id);
  return emergency && maySee(ctx, emergency.centreId, emergency.divisionCode) ? emergency : undefined;
};

const nothing: Connection<Emergency> = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
};

/** Events of a centre, latest first; none when the centre is not the caller's to see. */
export const emergencies = async (
  ctx: Context,
  { centreId, ...page }: ListArguments & { readonly centreId?: string | null | undefined },
): Promise<Connection<Emergency>> => {
  const own = centreId ?? actorIn(ctx).unitId;
  const centre = nounOf(own) === 'unit' ? await findUnit(ctx, own) : undefined;
  if (!centre || !maySee(ctx, centre.id, centre.divisionCode)) return nothing;
  const pk = items.EMERGENCY.listPk({ centreId: centre.id });
  return mapConnection(await storedConnection(ctx.store, { index: 'lists', pk, newestFirst: true }, page), emergencyOf);
};

/** Events of the caller's jurisdiction that wait for approval, due first; few wait at a time. */
export const emergenciesToApprove = async (ctx: Context, page: ListArguments): Promise<Connection<Emergency>> => {
  const waiting = (await unapproved(ctx.store)).filter(({ divisionCode }) => oversees(ctx.viewer, divisionCode));
  return connectionOf(waiting, page, ({ approveBy, id }) => [approveBy, id]);
};
