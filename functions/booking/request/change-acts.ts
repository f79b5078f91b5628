/** Changing a trip after it was asked for. */
import { findUnit } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import type { Write } from '../../platform/write.ts';
import { actorIn, requestNotFound, seeRequest, take } from '../acts.ts';
import { termsOf } from '../approval/authority-acts.ts';
import { rulesInForce } from '../approval/chain-acts.ts';
import { policiesOf } from '../policy-records.ts';
import { leaving } from '../pooling/dissolve-acts.ts';
import { changedRequest, changeOrder, changeRequest, type RequestChange } from '../records.ts';
import { look, nothingSeen, seenOf, type Seen } from '../seen-records.ts';
import type { PlannedChange, TripDetails, VehicleRequest } from '../types.ts';
import { forItsLength, statedTrip, type GivenTrip } from './asking.ts';
import { changedFields, changeOf, changeRefusals, losesApproval, tripOf } from './changing.ts';
import { seatedAnew, type Ride } from './seating.ts';
import type { ChangeRefusal } from './types.ts';

type ChangeVehicleRequest = GivenTrip & {
  readonly requestId: string;
  /** Revision of the request that the change goes by; whatever it has come to when absent. */
  readonly revision?: number | null | undefined;
};

/** A request with its orders, their vehicles and whoever else rides on them, as they stand this moment. */
const seeWithRides = async (ctx: Context, request: VehicleRequest): Promise<Seen> => {
  const orders = await look(ctx.store, request.orderIds, { ...nothingSeen, requests: [request] });
  return look(
    ctx.store,
    orders.orders.flatMap(({ vehicleId, requestIds }) => [vehicleId, ...requestIds]),
    orders,
  );
};

/** In the order of the request's cars; a car that was assigned a moment ago is yet to be looked at. */
const ridesOf = ({ id, orderIds }: VehicleRequest, { orders, vehicles, requests }: Seen): Ride[] =>
  orderIds
    .flatMap((orderId) => seenOf(orders, orderId) ?? [])
    .map((order) => ({
      order,
      vehicle: order.hired
        ? { ...order.hired, plateNumber: order.plateNumber }
        : certain(seenOf(vehicles, order.vehicleId), `vehicle ${order.vehicleId}`),
      others: order.requestIds
        .filter((other) => other !== id)
        .reduce((sum, other) => sum + (seenOf(requests, other)?.passengers ?? 0), 0),
    }));

/**
 * What a change of passengers writes of the orders. Of a split request it says who rides in which car. Whoever takes
 * seats writes the order in any case, so that two who share a car never take the same ones.
 */
const seatingOf = (before: VehicleRequest, after: TripDetails, rides: readonly Ride[]): Write[] => {
  if (after.passengers === before.passengers) return [];
  const seated = rides.length > 1 ? seatedAnew(rides, after) : [];
  return rides.flatMap(({ order }, index) => {
    const passengers = seated[index];
    if (passengers !== undefined && passengers !== order.passengers) return [changeOrder(order, { passengers })];
    return after.passengers > before.passengers ? [changeOrder(order, {})] : [];
  });
};

/** A change as it would be made on whatever was seen last. */
interface Proposal {
  readonly seen: Seen;
  readonly the: (seen: Seen) => VehicleRequest;
  readonly wanted: (seen: Seen) => TripDetails;
  readonly change: (seen: Seen) => RequestChange;
  /** What is kept of the invitation to share a car that ends with it; nothing where none does. */
  readonly leaving: (seen: Seen) => Promise<Write | undefined>;
  readonly refusals: (seen: Seen) => Refusal<ChangeRefusal>[];
}

/** Undefined when the request is not the caller's to change. */
const proposalOf = async (
  ctx: Context,
  { requestId, revision, ...given }: ChangeVehicleRequest,
): Promise<Proposal | undefined> => {
  const request = await seeRequest(ctx, requestId, 'CHANGE');
  if (!request) return undefined;
  const unit = certain(await findUnit(ctx, request.unitId), `unit ${request.unitId}`);
  const [policies, rules] = await Promise.all([
    policiesOf(ctx, request.divisionCode, ctx.now, given.window?.to ?? request.window.to),
    rulesInForce(ctx, request.unitId),
  ]);
  const terms = await termsOf(ctx, unit, rules, statedTrip(given, unit, tripOf(request)), policies);
  const the: Proposal['the'] = ({ requests }) => seenOf(requests, requestId) ?? request;
  const wanted: Proposal['wanted'] = (seen) => forItsLength(statedTrip(given, unit, tripOf(the(seen))), policies);
  const change: Proposal['change'] = (seen) => changeOf(the(seen), wanted(seen), actorIn(ctx).personId, ctx.now, terms);
  const refusals: Proposal['refusals'] = (seen) => [
    ...(revision != null && revision !== the(seen).revision ? [refusal('REVISION_STALE' as const)] : []),
    ...changeRefusals(the(seen), wanted(seen), ridesOf(the(seen), seen), ctx.now, terms),
  ];
  return {
    seen: await seeWithRides(ctx, request),
    the,
    wanted,
    change,
    leaving: async (seen) =>
      refusals(seen).length > 0
        ? undefined
        : leaving(ctx.store, the(seen), changedRequest(the(seen), change(seen)), ctx.now),
    refusals,
  };
};

/** What a change would come to if it was sent now; writes nothing. */
export const vehicleRequestChange = async (
  ctx: Context,
  input: ChangeVehicleRequest,
): Promise<PlannedChange | undefined> => {
  const proposal = await proposalOf(ctx, input);
  if (!proposal) return undefined;
  const { seen, the, wanted, leaving, refusals } = proposal;
  const changed = changedFields(tripOf(the(seen)), wanted(seen));
  const newApproval = losesApproval(the(seen), wanted(seen));
  const endsPooling = (await leaving(seen)) !== undefined;
  return { changed, newApproval, endsPooling, refusals: changed.length > 0 ? refusals(seen) : [] };
};

/**
 * Changes what is given of a trip; what was approved is approved anew where it matters, and what others agreed to share
 * ends in the same moment where it is another trip than they did: no car is sent to them together in between.
 */
export const changeVehicleRequest = async (
  ctx: Context,
  input: ChangeVehicleRequest,
): Promise<Result<VehicleRequest, ChangeRefusal>> => {
  const proposal = await proposalOf(ctx, input);
  if (!proposal) return requestNotFound;
  const { the, wanted } = proposal;
  let left = await proposal.leaving(proposal.seen);
  return take<VehicleRequest, ChangeRefusal>(ctx, proposal.seen, {
    useCase: 'changeVehicleRequest',
    repeated: (seen) => (changedFields(tripOf(the(seen)), wanted(seen)).length === 0 ? the(seen) : undefined),
    refusals: proposal.refusals,
    change: (seen) => {
      const change = proposal.change(seen);
      const seated = seatingOf(the(seen), wanted(seen), ridesOf(the(seen), seen));
      const writes = [changeRequest(the(seen), change), ...seated, ...(left ? [left] : [])];
      return { writes, answer: changedRequest(the(seen), change) };
    },
    again: async () => {
      const latest = await seeRequest(ctx, input.requestId, 'CHANGE');
      const seen = await seeWithRides(ctx, certain(latest, `request ${input.requestId}`));
      left = await proposal.leaving(seen);
      return seen;
    },
  });
};
