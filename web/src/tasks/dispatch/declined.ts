import type { VehicleSource } from '../../generated/graphql.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { driversFor } from './drivers.ts';
import type { DriverOffer, Offer } from './options.ts';

/** Why sources are passed over that could serve, as typed. */
export type Declined = Partial<Record<VehicleSource, string>>;

/** A source before the one used. */
export interface PassedOverSource {
  readonly source: VehicleSource;
  /** How many of its vehicles could serve: then a reason is wanted. */
  readonly available: number;
  /** Why the others cannot, as the server says and keeps with the order. */
  readonly why: string;
  /** A reason that is plain already, so that nobody has to type it. */
  readonly known?: string;
}

const w = words(
  {
    none: '没有车辆。',
    several: (first: string, n: number) => `${first}（同类原因共 ${String(n)} 辆）`,
    noDriver: '没有空闲的驾驶员可驾驶',
  },
  {
    none: 'It has no vehicles.',
    several: (first: string, n: number) => `${first} (${String(n)} vehicles in all)`,
    noDriver: 'no driver is free to drive it',
  },
);

/** Reasons of many vehicles, each kind once. */
const whyOf = (offers: readonly Offer[]): string =>
  [
    ...Map.groupBy(
      offers.flatMap(({ reasons }) => reasons),
      ({ code }) => code,
    ).values(),
  ]
    .map((same) => (same.length === 1 ? (same[0]?.message ?? '') : w.several(same[0]?.message ?? '', same.length)))
    .join(' ');

/** The fleets that are tried before a neighbour's car is sent. */
const BEFORE_NEIGHBOURS = ['OWN_UNIT', 'PLATFORM_POOL'] as const satisfies readonly VehicleSource[];

/**
 * What own unit and pool say where a neighbour's car is chosen. `fits` says which of their vehicles could serve, and
 * `drivers` who could drive them; undefined for a self-drive trip.
 */
export const passedOverOf = (
  offers: readonly Offer[],
  fits: (offer: Offer) => boolean,
  drivers: readonly DriverOffer[] | undefined,
): readonly PassedOverSource[] =>
  BEFORE_NEIGHBOURS.map((source) => {
    const own = offers.filter((offer) => offer.source === source);
    const able = own.filter(fits);
    const canBeDriven = ({ vehicle }: Offer): boolean =>
      !drivers || driversFor(drivers, [], vehicle).some(({ available, permitted }) => available && permitted);
    return {
      source,
      available: able.length,
      why: own.length === 0 ? w.none : whyOf(own.filter((offer) => !fits(offer))),
      ...(able.length > 0 && !able.some(canBeDriven) ? { known: w.noDriver } : {}),
    };
  });

/** Sources that could serve and of which nothing is said yet. */
export const unsaidOf = (declined: Declined, sources: readonly PassedOverSource[]): readonly PassedOverSource[] => {
  const said = declinedSources(declined, sources);
  return sources.filter(({ source, available }) => available > 0 && !said.some((one) => one.source === source));
};

/** What is said of the sources that could serve: what was typed, or else what is plain already. */
export const declinedSources = (
  declined: Declined,
  sources: readonly PassedOverSource[],
): { source: VehicleSource; reason: string }[] =>
  sources
    .filter(({ available }) => available > 0)
    .map(({ source, known = '' }) => ({ source, reason: (declined[source] ?? known).trim() }))
    .filter(({ reason }) => reason !== '');
