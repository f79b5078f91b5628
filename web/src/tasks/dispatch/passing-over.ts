import { passedOverOf, type PassedOverSource } from './declined.ts';
import type { Changing } from './changing.svelte.ts';
import type { Offer, Options } from './options.ts';
import type { Partners } from './partners.svelte.ts';
import { couldBeOne, seatsFor } from './splitting.ts';
import type { Board } from './timeline.ts';

/** What of the desk says which vehicles would be sent, and what else there is. */
interface Composing {
  readonly chosen: Board['waiting'][number] | undefined;
  readonly offer: Offer | undefined;
  readonly changing: Changing;
  readonly partners: Partners;
  readonly offers: readonly Offer[] | undefined;
  readonly options: { readonly data: Options | undefined };
}

/** Which sources are passed over by what is composed: wherever a neighbour's car is borrowed anew. */
export class PassingOver {
  readonly #desk: Composing;

  constructor(desk: Composing) {
    this.#desk = desk;
  }

  /** By the car proposed for the request being looked at. */
  get byDispatch(): readonly PassedOverSource[] {
    const { offer, chosen } = this.#desk;
    return this.#by(offer ? [offer.vehicle.id] : [], chosen?.driving === 'WITH_DRIVER');
  }

  /** By the change that is composed: another vehicle for an order, one of another order, or several cars. */
  get byChange(): readonly PassedOverSource[] {
    const { changing, partners } = this.#desk;
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
    const { offers = [], changing, options } = this.#desk;
    const present = changing.order?.vehicle?.id;
    const isBorrowed = ({ vehicle, source }: Offer): boolean =>
      source === 'NEIGHBOUR_UNIT' && vehicleIds.includes(vehicle.id) && vehicle.id !== present;
    if (!offers.some(isBorrowed)) return [];
    const others = offers.filter(({ vehicle }) => !vehicleIds.includes(vehicle.id));
    return passedOverOf(others, fits, driven ? (options.data?.drivers ?? []) : undefined);
  }
}
