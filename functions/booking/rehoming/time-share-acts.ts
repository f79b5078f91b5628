/** A time-share car for a trip for which no fleet has a vehicle. */
import type { Context } from '../../platform/context.ts';
import type { Write } from '../../platform/write.ts';
import type { OfferedCar } from '../../rental/catalogue/listing.ts';
import { findMembership } from '../../rental/membership/records.ts';
import { memberRefusals } from '../../rental/membership/renting.ts';
import { rentalsOf } from '../../rental/order/dispatched-acts.ts';
import { rentalPoliciesOf } from '../../rental/policy-records.ts';
import { carCheck } from '../../rental/records.ts';
import { tripFor } from '../dispatch/hire-acts.ts';
import type { Question } from '../source/matching.ts';
import { timeShareFor } from '../source/proposal-acts.ts';
import { ofTimeShare } from '../source/proposing.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import type { OrderWithoutCar } from './orders.ts';

/** The nearest car that stands ready; none where somebody else has to drive, or the unit takes none for such a trip. */
const carFor = async (ctx: Context, request: VehicleRequest, question: Question): Promise<OfferedCar | undefined> => {
  const { driving, unitId, divisionCode, window } = request;
  if (driving === 'WITH_DRIVER') return undefined;
  const membership = await findMembership(ctx, unitId);
  if (membership?.state !== 'ENABLED') return undefined;
  const [policies, supply] = await Promise.all([
    rentalPoliciesOf(ctx, divisionCode, ctx.now),
    timeShareFor(ctx, request, question),
  ]);
  if (memberRefusals(membership, request, policies(window.from)).length > 0) return undefined;
  const nearest = ofTimeShare(supply, question).car;
  return supply.cars.find(({ car }) => car.id === nearest?.id);
};

/** The order with a time-share car, and what its partner's own order writes; undefined where there is none to be had. */
export const byTimeShare = async (
  ctx: Context,
  request: VehicleRequest,
  orderFor: () => OrderWithoutCar,
  question: Question,
): Promise<{ readonly order: DispatchOrder; readonly writes: readonly Write[] } | undefined> => {
  const offered = await carFor(ctx, request, question);
  if (!offered) return undefined;
  const order = orderFor();
  const { id: vehicleId, cityCode: vehicleShelf, partnerId, plateNumber, model, seats } = offered.car;
  const rented = (await rentalsOf(ctx, offered, request.divisionCode))(tripFor(request, order.id));
  const hired = { partnerId, seats, rentalOrderId: rented.order.id };
  return {
    order: { ...order, vehicleId, vehicleShelf, plateNumber, model, source: 'TIME_SHARE', hired },
    writes: [...rented.writes, carCheck(offered.car)],
  };
};
