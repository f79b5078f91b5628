import type { VehicleSource } from '../../generated/graphql.ts';
import type { Refusal } from '../../lib/act.svelte.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { reasonWords } from '../../ui/trip/earlier.ts';
import { sourceWord } from '../../ui/trip/words.ts';
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
    noDriver: '没有空闲的驾驶员可驾驶',
    unsaid: (source: string) => `请写明不用${source}的原因，至少 2 个字`,
    rule: '须按顺序优先使用先前来源，不用的须写明原因。',
  },
  {
    none: 'It has no vehicles.',
    noDriver: 'no driver is free to drive it',
    unsaid: (source: string) => `Say why this is not used: ${source}. 2 characters at least`,
    rule: 'Earlier sources are used first, unless a reason is given.',
  },
);

/** Reasons of many vehicles, each kind once. */
const whyOf = (offers: readonly Offer[]): string => {
  const kinds = Map.groupBy(
    offers.flatMap(({ reasons }) => reasons),
    ({ code }) => code,
  );
  return reasonWords([...kinds.values()].map((same) => ({ message: same[0]?.message ?? '', vehicles: same.length })));
};

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

/** The same as it is asked for beside each field. */
export const unsaidRefusals = (declined: Declined, sources: readonly PassedOverSource[]): Refusal[] =>
  unsaidOf(declined, sources).map(({ source }) => ({
    code: 'EARLIER_SOURCE_AVAILABLE',
    message: w.unsaid(sourceWord[source]),
    path: ['declinedSources', source],
    rule: w.rule,
  }));

/** What is said in full of the sources that could serve: what was typed, or else what is plain already. */
export const declinedSources = (
  declined: Declined,
  sources: readonly PassedOverSource[],
): { source: VehicleSource; reason: string }[] =>
  sources
    .filter(({ available }) => available > 0)
    .map(({ source, known = '' }) => ({ source, reason: (declined[source] ?? known).trim() }))
    .filter(({ reason }) => Array.from(reason).length >= 2);

const namesake = (sources: readonly PassedOverSource[], { source }: PassedOverSource): PassedOverSource | undefined =>
  sources.find((one) => one.source === source);

/** Sources with the reasons that are plain already to a form which speaks of them as well. */
export const knownFrom = (
  form: readonly PassedOverSource[],
  sources: readonly PassedOverSource[],
): readonly PassedOverSource[] =>
  sources.map((one) => {
    const known = namesake(form, one)?.known;
    return known === undefined ? one : { ...one, known };
  });

/** Sources of which another form does not speak: each is asked in one place only. */
export const notAskedIn = (
  form: readonly PassedOverSource[],
  sources: readonly PassedOverSource[],
): readonly PassedOverSource[] =>
  sources.filter((one) => {
    const there = namesake(form, one);
    // A form that holds it for unable has no field for a reason.
    return !there || (one.available > 0 && there.available === 0);
  });
