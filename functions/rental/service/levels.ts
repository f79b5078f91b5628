/** What counted months come to, and what of them an authority should look at. Pure. */
import type { RentalPolicy } from '../policy.ts';
import type {
  CatalogueStanding,
  PartnerService,
  RentedShare,
  ServiceConcern,
  ServiceLevels,
  ServiceMonth,
  ShownShare,
} from './types.ts';

const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

/** The smallest minute within which half of all were confirmed, the lower of two. */
const medianOf = (within: ReadonlyMap<number, number>): number | undefined => {
  const minutes = [...within].sort(([a], [b]) => a - b);
  const all = minutes.reduce((sum, [, count]) => sum + count, 0);
  let seen = 0;
  return minutes.find(([, count]) => (seen += count) * 2 >= all)?.[0];
};

const levelsOf = (month: ServiceMonth): ServiceLevels => {
  const median = medianOf(month.confirmedWithin);
  return {
    ...(median === undefined
      ? {}
      : { medianConfirmMinutes: median, worstConfirmMinutes: Math.max(...month.confirmedWithin.keys()) }),
    unservedPercent: percentOf(month.declined + month.expired + month.failed, month.held),
    complaintPercent: percentOf(month.complaints, month.held),
  };
};

/** Orders below which a month is not judged. */
const LEAST_JUDGED = 10;

/** What the counters of one month give cause for; a handful of orders says nothing yet. */
export const monthConcerns = (month: ServiceMonth, policy: RentalPolicy): ServiceConcern[] => {
  if (month.held < LEAST_JUDGED) return [];
  const { medianConfirmMinutes = 0, unservedPercent, complaintPercent } = levelsOf(month);
  return [
    ...(medianConfirmMinutes > policy.slowConfirmMinutes ? ['SLOW_CONFIRMATION' as const] : []),
    ...(unservedPercent > policy.mostUnservedPercent ? ['UNSERVED' as const] : []),
    ...(complaintPercent > policy.mostComplaintPercent ? ['COMPLAINTS' as const] : []),
  ];
};

/** Whether a dispatcher always chooses the same partner although another was cheaper: an indicator, no proof. */
const isFavoured = (choosers: readonly ShownShare[], policy: RentalPolicy): boolean =>
  choosers.some(
    ({ orders, percent, dearer }) => dearer > 0 && percent > policy.mostSharePercent && orders * 2 >= LEAST_JUDGED,
  );

const concernsOf = (
  month: ServiceMonth,
  { cars, staleCars, carsNotToStandard, stationsNotInspected }: CatalogueStanding,
  choosers: readonly ShownShare[],
  policy: RentalPolicy,
): ServiceConcern[] => [
  ...monthConcerns(month, policy),
  ...(percentOf(staleCars, cars) > policy.mostStalePercent ? ['STALE_CARS' as const] : []),
  ...(carsNotToStandard + stationsNotInspected > 0 ? ['NOT_TO_STANDARD' as const] : []),
  ...(isFavoured(choosers, policy) ? ['FAVOURED' as const] : []),
];

/** Shares in what one partner gets, the largest first; `all` are those with every partner. */
const shown = (own: ReadonlyMap<string, RentedShare>, all: readonly ReadonlyMap<string, RentedShare>[]): ShownShare[] =>
  [...own]
    .map(([id, share]) => {
      const everywhere = all.reduce((sum, one) => sum + (one.get(id)?.orders ?? 0), 0);
      return { ...share, id, percent: percentOf(share.orders, everywhere) };
    })
    .sort((a, b) => b.spentFen - a.spentFen || (a.id < b.id ? -1 : 1));

/** Months of all partners of a city, side by side. */
export const servicesOf = (
  months: readonly { readonly month: ServiceMonth; readonly standing: CatalogueStanding }[],
  policy: RentalPolicy,
): PartnerService[] => {
  const all = months.map(({ month }) => month);
  const sum = (of: (month: ServiceMonth) => number): number => all.reduce((total, month) => total + of(month), 0);
  const [closed, spent] = [sum((one) => one.closed), sum(({ spentFen }) => spentFen)];
  return months.map(({ month, standing }) => {
    const choosers = shown(
      month.ofChoosers,
      all.map(({ ofChoosers }) => ofChoosers),
    );
    return {
      ...month,
      ...levelsOf(month),
      standing,
      orderSharePercent: percentOf(month.closed, closed),
      spendingSharePercent: percentOf(month.spentFen, spent),
      units: shown(
        month.ofUnits,
        all.map(({ ofUnits }) => ofUnits),
      ),
      choosers,
      concerns: concernsOf(month, standing, choosers, policy),
    };
  });
};
