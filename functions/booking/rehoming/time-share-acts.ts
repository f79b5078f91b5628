/** A time-share car for a trip for which no fleet has a vehicle. */
import { cityOf } from '../../organisation/rules.ts';
import type { Context } from '../../platform/context.ts';
import { civilDate } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { findMembership } from '../../rental/membership/records.ts';
import { memberRefusals } from '../../rental/membership/renting.ts';
import { rentalsOf } from '../../rental/order/dispatched-acts.ts';
import { rentalPoliciesOf } from '../../rental/policy-records.ts';
import { partnersOf } from '../../rental/records.ts';
import { serves } from '../../rental/rules.ts';
import type { TimeShareCar } from '../../rental/types.ts';
import { tripFor } from '../dispatch/hire-acts.ts';
import type { Question } from '../source/matching.ts';
import { timeShareFor } from '../source/proposal-acts.ts';
import { ofTimeShare } from '../source/proposing.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import type { OrderWithoutCar } from './orders.ts';

/** The best car that stands ready; none where somebody else has to drive, or the unit takes none for such a trip. */
const carFor = async (ctx: Context, request: VehicleRequest, question: Question): Promise<TimeShareCar | undefined> => {
  const { driving, unitId, divisionCode, window } = request;
  if (driving === 'WITH_DRIVER') return undefined;
  const membership = await findMembership(ctx, unitId);
  if (membership?.state !== 'ENABLED') return undefined;
  const [policies, offer, partners] = await Promise.all([
    rentalPoliciesOf(ctx, divisionCode, ctx.now),
    timeShareFor(ctx, request, question),
    partnersOf(ctx, cityOf(divisionCode)),
  ]);
  if (memberRefusals(membership, request, policies(window.from)).length > 0) return undefined;
  const engaged = partners.filter((one) => serves(one, 'TIME_SHARE', civilDate(window.from))).map(({ id }) => id);
  const cars = offer.cars.filter(({ partnerId }) => engaged.includes(partnerId));
  return ofTimeShare({ ...offer, cars }, question).car;
};

/** The order with a time-share car, and what its partner's own order writes; undefined where there is none to be had. */
export const byTimeShare = async (
  ctx: Context,
  request: VehicleRequest,
  order: OrderWithoutCar,
  question: Question,
): Promise<{ readonly order: DispatchOrder; readonly writes: readonly Write[] } | undefined> => {
  const car = await carFor(ctx, request, question);
  if (!car) return undefined;
  const { id: vehicleId, cityCode: vehicleShelf, partnerId, plateNumber, model, seats } = car;
  const rented = (await rentalsOf(ctx, car, request.divisionCode))(tripFor(request, order.id));
  const hired = { partnerId, seats, ...(rented ? { rentalOrderId: rented.order.id } : {}) };
  return {
    order: { ...order, vehicleId, vehicleShelf, plateNumber, model, source: 'TIME_SHARE', hired },
    writes: rented?.writes ?? [],
  };
};
