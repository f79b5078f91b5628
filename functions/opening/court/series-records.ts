/** Series of slots in the table. */
import { daysOfResource } from '../../ledger/records.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { ABSENT } from '../../platform/condition.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { toDateTime, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import { expiryAt } from '../citizen/records.ts';
import { weeklySpans } from './series.ts';
import { courtResource } from './slots.ts';
import type { CourtSeries } from './types.ts';

const seriesKey = (seriesId: string) => items.COURT_SERIES.key({ seriesId });

export const courtSeriesOf = (item: Item): CourtSeries => attributesOf(item) as unknown as CourtSeries;

/** Writes a series, to be cleared away like other personal data some days after its end. */
export const makeSeriesWrite = (series: CourtSeries, forgetAt: Instant): Write => {
  const { id: seriesId, placeId, askedAt } = series;
  const list = items.COURT_SERIES.listKeys({ placeId, askedAt: toDateTime(askedAt), seriesId });
  return {
    put: { ...itemOf('COURT_SERIES', { ...seriesKey(seriesId), ...list }, series), ...expiryAt(forgetAt) },
    if: ABSENT,
  };
};

export const changeSeriesWrite = ({ id, revision }: CourtSeries, change: Partial<CourtSeries>): Write => ({
  change: seriesKey(id),
  set: { ...change, revision: revision + 1 },
  if: [{ attribute: 'revision', is: revision }],
});

/** Series by their ids, the latest asked first. */
export const findSeries = async (store: Store, ids: readonly string[]): Promise<CourtSeries[]> => {
  if (ids.length === 0) return [];
  const found = await store.getMany(ids.map(seriesKey), { consistent: true });
  return found.flatMap((item) => (item ? [courtSeriesOf(item)] : [])).sort((a, b) => b.askedAt - a.askedAt);
};

/** Most series of a ground that are shown. */
const MOST = 50;

/** Series of a ground, the latest asked first. */
export const seriesOfPlace = async (store: Store, placeId: string): Promise<CourtSeries[]> => {
  const pk = items.COURT_SERIES.listPk({ placeId });
  const { items: found } = await store.query({ index: 'lists', pk, newestFirst: true, limit: MOST });
  return found.map(courtSeriesOf);
};

/** What others have of its court on the days of a series. */
export const daysOfSeries = async (
  store: Store,
  { placeId, courtId, window, weeks }: CourtSeries,
): Promise<LedgerDay[]> => {
  const resource = courtResource(placeId, courtId);
  return (await Promise.all(weeklySpans(window, weeks).map((span) => daysOfResource(store, resource, span)))).flat();
};

/** Takes back what nobody will be told of any more; it leaves the list of its ground. */
export const withdrawWrite = ({ id, revision }: CourtSeries): Write => ({
  change: seriesKey(id),
  set: { state: 'WITHDRAWN', revision: revision + 1 },
  remove: ['citizenId', 'listPk', 'listSk'],
  if: [{ attribute: 'revision', is: revision }],
});
