import { tripOf } from '../../booking/request/changing.ts';
import { seriesDates, windowOn } from '../../booking/request/series.ts';
import type { Series } from '../../booking/request/series-types.ts';
import { nationalCalendar } from '../../calendar/rules.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { certain } from '../../platform/item.ts';
import { addDays, civilDate, HOUR, instantAt, type Instant } from '../../platform/time.ts';
import { bodyNamed } from './bodies.ts';
import type { Errand } from './errands.ts';
import { demoId } from './identity.ts';
import { randomFor } from './random.ts';
import { requestOf, type Trip } from './trips.ts';

/** A series with the requests that it asked for. */
export interface DemoSeries {
  readonly series: Series;
  readonly trips: readonly Trip[];
}

const inspection: Errand = {
  purpose: 'FIELD_WORK',
  reason: '重点企业周巡查',
  destination: '清水塘生态科技产业园',
  distanceKm: 24,
  reach: 'WITHIN_CITY',
};

/** Every Tuesday of the next five weeks one of the cast goes on his round; his unit has approved the first. */
export const seriesOfCast = (now: Instant): DemoSeries => {
  const body = bodyNamed('ecology');
  const first = addDays(civilDate(now), 2);
  const window = { from: instantAt(first) + 9 * HOUR, to: instantAt(first) + 12 * HOUR };
  const recurrence = { weekdays: ['TUESDAY'] as const, until: addDays(first, 34), onNonWorkingDays: 'SKIP' as const };
  const { asked, skipped } = seriesDates(recurrence, first, recurrence.until, nationalCalendar);
  const id = demoId('series', 'weekly round');
  const random = randomFor('series of the cast');
  const trips = asked.map(({ date }, index): Trip => {
    const state = index === 0 ? 'APPROVED' : 'WAITING_APPROVAL';
    const wish = { ...inspection, body, window: windowOn(window, date), state, ofCast: true } as const;
    return { request: { ...requestOf(demoId('request', `round ${date}`), wish, now, random), seriesId: id } };
  });
  const { request } = certain(trips[0], 'first trip of the series');
  const { requesterId, unitId } = request;
  const series: Series = {
    ...recurrence,
    id,
    requesterId,
    unitId,
    trip: tripOf(request),
    requestIds: trips.map(({ request }) => request.id),
    skipped,
    inputHash: inputHash(recurrence),
  };
  return { series, trips };
};
