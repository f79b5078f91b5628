import { addedSinceReceipt } from '../booking/trip/correcting.ts';
import { kilometresOf } from '../booking/trip/legs.ts';
import type { DispatchOrder, VehicleRequest } from '../booking/types.ts';
import { lineage } from '../organisation/rules.ts';
import { civilDate, type Instant } from '../platform/time.ts';
import type { DivisionFigures } from './types.ts';

/** Month of an instant, YYYY-MM. */
const monthOf = (at: Instant): string => civilDate(at).slice(0, 7);

type Counted = Pick<DivisionFigures, 'requests' | 'trips' | 'kilometres'>;

/**
 * Kilometres of an order when its trip was closed, told once: by the first of the requests that share it. What was
 * corrected since then is counted by itself, whenever the closing is looked at.
 */
const kilometresFor = ({ id }: VehicleRequest, order: DispatchOrder): number =>
  order.requestIds[0] === id ? kilometresOf(order) - addedSinceReceipt(order) : 0;

/** What one change adds to the counters of its division and of every division above. */
export interface Contribution extends Counted {
  readonly divisionCode: string;
  readonly month: string;
}

/** What a change of a request adds: one made, one closed with its kilometres, both, or nothing. */
export const contributionsOf = (
  before: VehicleRequest | undefined,
  after: VehicleRequest,
  orders: readonly DispatchOrder[],
): Contribution[] => {
  const { divisionCode, receipt } = after;
  const made = { divisionCode, month: monthOf(after.requestedAt), requests: 1, trips: 0, kilometres: 0 };
  const closed = receipt && {
    divisionCode,
    month: monthOf(receipt.at),
    requests: 0,
    trips: 1,
    kilometres: orders.reduce((sum, order) => sum + kilometresFor(after, order), 0),
  };
  return [...(before ? [] : [made]), ...(closed && !before?.receipt ? [closed] : [])];
};

/** What a change of an order adds: by how much corrections change the kilometres of a trip that was closed before. */
export const correctionsOf = (
  before: DispatchOrder | undefined,
  after: DispatchOrder,
  first: Pick<VehicleRequest, 'divisionCode' | 'receipt'> | undefined,
): Contribution[] => {
  if (!first?.receipt) return [];
  const kilometres = addedSinceReceipt(after) - addedSinceReceipt(before ?? {});
  const { divisionCode, receipt } = first;
  return kilometres === 0 ? [] : [{ divisionCode, month: monthOf(receipt.at), requests: 0, trips: 0, kilometres }];
};

/** Contributions summed for every counter they touch: each division of the lineage and month once. */
export const totals = (contributions: readonly Contribution[]): DivisionFigures[] => {
  const sums = new Map<string, DivisionFigures>();
  for (const { divisionCode: origin, month, requests, trips, kilometres } of contributions)
    for (const divisionCode of lineage(origin)) {
      const sum = sums.get(`${divisionCode} ${month}`) ?? noFigures(divisionCode, month);
      sums.set(`${divisionCode} ${month}`, {
        divisionCode,
        month,
        requests: sum.requests + requests,
        trips: sum.trips + trips,
        kilometres: sum.kilometres + kilometres,
      });
    }
  return [...sums.values()];
};

/** Counters of a month in which nothing was counted. */
export const noFigures = (divisionCode: string, month: string): DivisionFigures => ({
  divisionCode,
  month,
  requests: 0,
  trips: 0,
  kilometres: 0,
});
