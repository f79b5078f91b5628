import { mapConnection, storedConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { items } from '../../platform/table.ts';
import { actorIn } from '../acts.ts';
import { approvalQueue, requestOf } from '../records.ts';
import type { VehicleRequest } from '../types.ts';

/** Requests of the own unit that wait for approval, earliest window first. */
export const approvalsWaiting = async (ctx: Context, page: ListArguments): Promise<Connection<VehicleRequest>> => {
  const pk = items.REQUEST.listPk({ queue: approvalQueue(actorIn(ctx).unitId) });
  return mapConnection(await storedConnection(ctx.store, { index: 'lists', pk }, page), requestOf);
};
