import type { TripSourcesQuery, VehicleSource } from '../../generated/graphql.ts';

/** What the dual guarantee (双保障) answers to one trip. */

type Sources = TripSourcesQuery['tripSources'];
export type Proposal = Sources['proposals'][number];

/** Where a source stands for a trip: it serves, could serve in its place, or cannot. */
export type Standing = 'serves' | 'reserve' | 'none';

/** What speaks against a trip, but for what it was refused for: that stands at its field. */
export const besideFields = <Problem extends { readonly code: string }>(
  problems: readonly Problem[],
  refusals: readonly { readonly code: string }[],
): Problem[] => problems.filter(({ code }) => !refusals.some((refused) => refused.code === code));

/** The source that will serve: the first in order that can. */
export const serving = (proposals: readonly Proposal[]): VehicleSource | undefined =>
  proposals.find(({ available }) => available > 0)?.source;

export const standingOf = ({ source, available }: Proposal, server: VehicleSource | undefined): Standing => {
  if (source === server) return 'serves';
  return available > 0 ? 'reserve' : 'none';
};

/**
 * Why who would drive himself cannot drive at all, whosever car it is: what is said against the last source, which is
 * of no car yet.
 */
export const againstDriving = (proposals: readonly Proposal[]): string[] => {
  const last = proposals.find(({ source }) => source === 'MARKET_RENTAL');
  const own = last?.reasons.filter(({ code }) => code.startsWith('DRIVER_') || code.startsWith('LICENCE_'));
  return own?.map(({ message }) => message) ?? [];
};

/** The way to do without a car that is greener than one; undefined when none is near enough. */
export const greenWay = ({
  alternatives,
}: Pick<Sources, 'alternatives'>): Sources['alternatives'][number] | undefined =>
  alternatives.find(({ kind }) => kind !== 'LUMP_SUM');

/**
 * What is paid for doing without a car, fen; undefined when nothing is. Where one walks nobody is offered money beside
 * it; who wants it finds it on his request.
 */
export const lumpSum = ({ alternatives }: Pick<Sources, 'alternatives'>): number | undefined =>
  alternatives.every(({ kind }) => kind !== 'WALK')
    ? alternatives.find(({ kind }) => kind === 'LUMP_SUM')?.amount.amountFen
    : undefined;
