/** The order that takes the place of a lost one. Pure. */
import { newCode } from '../../platform/ids.ts';
import type { Instant } from '../../platform/time.ts';
import { selfDriven } from '../places.ts';
import type { BookingPolicy } from '../policy.ts';
import { bookedWindow } from '../source/matching.ts';
import { tripWindow } from '../states.ts';
import type { EarlierSource } from '../source/reason-types.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';

/** All of an order that does not depend on its car. */
export type OrderWithoutCar = Omit<
  DispatchOrder,
  'vehicleId' | 'vehicleShelf' | 'plateNumber' | 'model' | 'source' | 'hired'
>;

/** Who makes the order, when and under which id. */
interface Making {
  readonly id: string;
  readonly dispatcherId: string;
  readonly dispatchedAt: Instant;
}

/** Of a split request it takes those who rode in the lost car; what earlier sources say now is kept with it. */
export const orderInstead = (
  { passengers }: Pick<DispatchOrder, 'passengers'>,
  requests: readonly [VehicleRequest, ...VehicleRequest[]],
  making: Making,
  said: readonly EarlierSource[],
  policy: BookingPolicy,
): OrderWithoutCar => ({
  ...making,
  requestIds: requests.map(({ id }) => id),
  state: 'DISPATCHED',
  ...selfDriven(requests[0], policy),
  ...(said.length > 0 ? { earlierSources: said } : {}),
  centreId: requests[0].centreId,
  window: bookedWindow(tripWindow(requests), policy),
  ...(passengers === undefined ? {} : { passengers }),
  inputHash: '',
  checkCode: newCode(),
  revision: 1,
});
