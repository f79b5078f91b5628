import type { TripSourcesQuery, VehicleSource } from '../../generated/graphql.ts';

/** What the first two steps of the dual guarantee (双保障) answer to one trip. */

type Offers = TripSourcesQuery['freeVehicles'];
type Offer = Offers['nodes'][number];

interface SourceAnswer {
  /** How many of its vehicles could be booked. */
  readonly available: number;
  /** First choice among them. */
  readonly first: Offer | undefined;
  /** Vehicles that cannot serve, with their reasons. */
  readonly refused: readonly Offer[];
}

/** Sources with a fleet of their own. */
type FleetSource = Extract<VehicleSource, 'OWN_UNIT' | 'PLATFORM_POOL'>;

export type SourceAnswers = Readonly<Record<FleetSource, SourceAnswer>>;

/** Own vehicles are listed before the platform's, so only the platform's may run beyond the first page. */
export const sourceAnswers = ({ nodes, availableCount }: Offers): SourceAnswers => {
  const of = (source: FleetSource): Offer[] => nodes.filter((offer) => offer.source === source);
  const own = of('OWN_UNIT');
  const pool = of('PLATFORM_POOL');
  const ownAvailable = own.filter(({ available }) => available).length;
  const answer = (offers: readonly Offer[], available: number): SourceAnswer => ({
    available,
    first: offers.find((offer) => offer.available),
    refused: offers.filter((offer) => !offer.available),
  });
  return {
    OWN_UNIT: answer(own, ownAvailable),
    PLATFORM_POOL: answer(pool, availableCount - ownAvailable),
  };
};

/** The source that will serve: the first in order that has a vehicle. */
export const serving = (answers: SourceAnswers): FleetSource | undefined =>
  (['OWN_UNIT', 'PLATFORM_POOL'] as const).find((source) => answers[source].available > 0);
