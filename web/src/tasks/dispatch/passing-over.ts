import { passedOverOf, type PassedOverSource } from './declined.ts';
import type { Dispatching } from './dispatch.svelte.ts';
import type { Offer } from './options.ts';
import { couldBeOne, seatsFor } from './splitting.ts';

/** Which sources are passed over by what is composed: wherever a neighbour's car is borrowed anew. */
export class PassingOver {
  readonly #dispatching: Dispatching;

  constructor(dispatching: Dispatching) {
    this.#dispatching = dispatching;
  }

  /** By the car proposed for the request being looked at. */
  get byDispatch(): readonly PassedOverSource[] {
    const { offer, chosen } = this.#dispatching;
    return this.#by(offer ? [offer.vehicle.id] : [], chosen?.driving === 'WITH_DRIVER');
  }

  /** By the change that is composed: another vehicle for an order, one of another order, or several cars. */
  get byChange(): readonly PassedOverSource[] {
    const { changing, partners } = this.#dispatching;
    const { kind, cars, vehicleId, splitting, order } = changing;
    if (splitting) {
      const least = Math.min(...cars.map(({ passengers }) => passengers));
      const fits = (offer: Offer): boolean => couldBeOne(offer) && seatsFor(offer, least, splitting);
      return this.#by(
        cars.map((car) => car.vehicleId),
        splitting.driving === 'WITH_DRIVER',
        fits,
      );
    }
    if (kind === 'swap') return partners.passedOver;
    const driven = order?.requests.some(({ driving }) => driving === 'WITH_DRIVER') === true;
    return kind === 'reassign' ? this.#by([vehicleId], driven) : [];
  }

  /** What goes anyway is not passed over; `fits` says which others could go instead. */
  #by(
    vehicleIds: readonly string[],
    driven: boolean,
    fits = ({ available }: Offer): boolean => available,
  ): readonly PassedOverSource[] {
    const { offers = [], changing, options } = this.#dispatching;
    const present = changing.order?.vehicle?.id;
    const isBorrowed = ({ vehicle, source }: Offer): boolean =>
      source === 'NEIGHBOUR_UNIT' && vehicleIds.includes(vehicle.id) && vehicle.id !== present;
    if (!offers.some(isBorrowed)) return [];
    const others = offers.filter(({ vehicle }) => !vehicleIds.includes(vehicle.id));
    return passedOverOf(others, fits, driven ? (options.data?.drivers ?? []) : undefined);
  }
}
