/** Who of a request rides in which of its cars, when their number changes. Pure. */
import type { Vehicle } from '../../fleet/types.ts';
import type { DispatchOrder, TripDetails } from '../types.ts';

/** An order of a request with its vehicle, and how many ride on it for other requests. */
export interface Ride {
  readonly order: DispatchOrder;
  readonly vehicle: Pick<Vehicle, 'plateNumber' | 'seats'>;
  readonly others: number;
}

/** Seats for passengers of the request: the driver's and those of others who share the car taken off. */
const seatsIn = ({ vehicle, others }: Ride, driving: TripDetails['driving']): number =>
  vehicle.seats - others - (driving === 'WITH_DRIVER' ? 1 : 0);

/**
 * How many ride in each car of a split request, in the order of its cars: who stays keeps his car, the last car is left
 * first, the first that has room is filled first, and nobody drives along empty. As many as there are, for whom it was
 * looked at before that they fit.
 */
export const seatedAnew = (rides: readonly Ride[], { passengers, driving }: TripDetails): number[] => {
  const seated = rides.map(({ order }) => order.passengers ?? 0);
  const riding = seated.reduce((sum, people) => sum + people, 0);
  let more = Math.max(0, passengers - riding);
  let fewer = Math.max(0, riding - passengers);
  const filled = seated.map((people, index) => {
    const ride = rides[index];
    const taken = ride ? Math.min(more, Math.max(0, seatsIn(ride, driving) - people)) : 0;
    more -= taken;
    return people + taken;
  });
  return filled.reduceRight<number[]>((after, people) => {
    const left = Math.min(fewer, people - 1);
    fewer -= left;
    return [people - left, ...after];
  }, []);
};
