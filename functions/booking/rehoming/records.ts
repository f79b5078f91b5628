/** What is written for requests that go on with others than the vehicles they lost. */
import type { Vehicle } from '../../fleet/types.ts';
import type { Write } from '../../platform/write.ts';
import { lendingChecks, planWrites } from '../dispatch/records.ts';
import type { Policies } from '../policy.ts';
import { changeRequest } from '../records.ts';
import { steps } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';

/** Most writes of one transaction. */
const WRITES_MOST = 100;

/** A request, or all that share a car, with the orders instead, one for each that was lost, and what is written beside. */
export interface Rehoming {
  readonly requests: readonly VehicleRequest[];
  readonly orders: readonly DispatchOrder[];
  readonly vehicles: readonly Vehicle[];
  readonly writes: readonly Write[];
}

/** Times that are not those it was asked for: it goes at those for which its car was found. */
const timesOf = ({ planned, window }: VehicleRequest): Partial<VehicleRequest> => (planned ? { planned, window } : {});

export const writesOf = (found: readonly Rehoming[], policies: Policies): Write[] => {
  const plans = found.flatMap(({ orders }) => orders.map((after) => ({ after })));
  return [
    ...found.flatMap(({ requests, orders }) =>
      requests.map((request) =>
        changeRequest(request, {
          state: steps.DISPATCH.to,
          ...timesOf(request),
          orderIds: [...request.orderIds, ...orders.map(({ id }) => id)],
        }),
      ),
    ),
    ...planWrites(plans, policies),
    ...lendingChecks(
      plans,
      found.flatMap(({ vehicles }) => vehicles),
    ),
    ...found.flatMap(({ writes }) => writes),
  ];
};

/** As many as fit into one transaction each. */
export const inTransactions = (found: readonly Rehoming[], policies: Policies): Rehoming[][] =>
  found.reduce<Rehoming[][]>((batches, one) => {
    const last = batches.at(-1);
    if (last && writesOf([...last, one], policies).length <= WRITES_MOST) last.push(one);
    else batches.push([one]);
    return batches;
  }, []);
