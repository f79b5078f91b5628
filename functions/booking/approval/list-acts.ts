import { mapConnection, storedConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { items } from '../../platform/table.ts';
import { addDays, civilDate, instantAt, toDateTime } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { approvalQueue, requestOf } from '../records.ts';
import { partsOf } from '../states.ts';
import type { VehicleRequest } from '../types.ts';
import { standsInFor } from './deputy-acts.ts';

/**
 * Requests of the own unit that wait for approval and concern the caller, earliest window first: a manager sees them
 * all, others those with a step of theirs. What was missed today or yesterday is among them.
 */
export const approvalsWaiting = async (ctx: Context, page: ListArguments): Promise<Connection<VehicleRequest>> => {
  const { unitId } = actorIn(ctx);
  const yesterday = addDays(civilDate(ctx.now), -1);
  const query = {
    index: 'lists',
    pk: items.REQUEST.listPk({ queue: approvalQueue(unitId) }),
    sortFrom: toDateTime(instantAt(yesterday)),
  } as const;
  const [principals, waiting] = await Promise.all([standsInFor(ctx, unitId), storedConnection(ctx.store, query, page)]);
  const all = mapConnection(waiting, requestOf);
  const concerns = (request: VehicleRequest): boolean => {
    const parts = partsOf(ctx.viewer, request, [], principals);
    return parts.has('MANAGER') || parts.has('APPROVER');
  };
  return { ...all, edges: all.edges.filter(({ node }) => concerns(node)), nodes: all.nodes.filter(concerns) };
};
