/** Orders that a dispatch makes: the dispatch order has booked the car in the ledger, and the rental order goes with it. */
import { calendarsOf } from '../../calendar/records.ts';
import type { VehiclePurpose } from '../../fleet/types.ts';
import type { Context } from '../../platform/context.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import type { Result } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant, Window } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import type { OfferedCar } from '../catalogue/listing.ts';
import { budgetMonthOf } from '../membership/renting.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import { engagedCheck } from '../records.ts';
import { estimateOf } from './charging.ts';
import { termsFor } from './offering.ts';
import { makeWrites } from './records.ts';
import { clock, freeingWrites, promiseWrites, takeStep } from './step-acts.ts';
import { dueOf, heldUntil } from './times.ts';
import type { OrderActRefusal, RentalOrder } from './types.ts';

/** A trip as it is dispatched with a partner's car. */
export interface DispatchedTrip {
  readonly dispatchOrderId: string;
  readonly personId: string;
  readonly unitId: string;
  readonly divisionCode: string;
  readonly purpose: VehiclePurpose;
  readonly window: Window;
  readonly expectedKm: number;
}

/** The rental order of a dispatched trip, and what is written for it. */
export interface MadeRental {
  readonly order: RentalOrder;
  readonly writes: readonly Write[];
}

/**
 * How a car that is offered is rented for a dispatched trip: as the dispatch is decided, with no further read. The unit
 * has approved the trip, so its budget is counted and asks for no room.
 */
export const rentalsOf = async (
  ctx: Context,
  offered: OfferedCar,
  divisionCode: string,
): Promise<(trip: DispatchedTrip) => MadeRental> => {
  const { car } = offered;
  const [policies, calendars] = await Promise.all([
    rentalPoliciesOf(ctx, divisionCode, ctx.now),
    calendarsOf(ctx, car.cityCode, ctx.now),
  ]);
  return ({ dispatchOrderId, window, expectedKm, ...whose }) => {
    const partner = certain(offered.partner, car.partnerId);
    const terms = certain(termsFor(offered, window), 'terms of an offered car');
    const policy = policies(window.from);
    const estimateFen = estimateOf(terms, window, expectedKm, calendars(divisionCode)).totalFen;
    const order: RentalOrder = {
      ...{ id: derivedId('rentalOrder', dispatchOrderId), rentalKind: 'TIME_SHARE', state: 'HELD', dispatchOrderId },
      ...{ partnerId: partner.id, carId: car.id, cityCode: car.cityCode, plateNumber: car.plateNumber },
      ...{
        model: car.model,
        ...whose,
        window,
        expectedKm,
        tariffId: certain(car.tariffId, 'tariff'),
        terms,
        estimateFen,
      },
      holdUntil: heldUntil(ctx.now, partner, policy),
      steps: { HELD: { at: ctx.now, by: whose.personId } },
      damages: [],
      inputHash: '',
      revision: 1,
    };
    const due = certain(dueOf(order, policy), 'due');
    return {
      order,
      writes: [...makeWrites(order, due), ...promiseWrites(order, estimateFen), engagedCheck(partner.id)],
    };
  };
};

/** The dispatch was taken back, or sends another car: the partner's is free, unless its trip has begun. */
export const releaseRental = (
  store: Store,
  orderId: string,
  now: Instant,
): Promise<Result<RentalOrder, OrderActRefusal>> =>
  takeStep<undefined, never>(clock(store, now), {
    useCase: 'releaseRental',
    step: 'RELEASE',
    orderId,
    look: () => Promise.resolve(undefined),
    repeated: ({ state }) => state === 'CANCELLED',
    change: (order) => ({ change: {}, writes: freeingWrites(order, []) }),
  });

/** The dispatched trip has other times now. */
export const moveRental = (
  store: Store,
  orderId: string,
  window: Window,
  now: Instant,
): Promise<Result<RentalOrder, OrderActRefusal>> =>
  takeStep(clock(store, now), {
    useCase: 'moveRental',
    step: 'MOVE',
    orderId,
    look: ({ cityCode }) => calendarsOf(store, cityCode, now),
    repeated: (order) => order.window.from === window.from && order.window.to === window.to,
    change: (order, calendars) => {
      const { terms, expectedKm, divisionCode, estimateFen: before } = order;
      const estimateFen = estimateOf(certain(terms, 'terms'), window, expectedKm, calendars(divisionCode)).totalFen;
      // What was promised of one month is freed there, and taken up in that in which the trip begins now.
      const moved = { ...order, window };
      return {
        change: { window, estimateFen },
        writes:
          budgetMonthOf(window.from) === budgetMonthOf(order.window.from)
            ? promiseWrites(order, estimateFen - before)
            : [...promiseWrites(order, -before), ...promiseWrites(moved, estimateFen)],
      };
    },
  });
