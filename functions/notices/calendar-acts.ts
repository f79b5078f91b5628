/** Who is told that the working calendar was corrected under a recurring request. */
import { policiesOf } from '../booking/policy-records.ts';
import { fitOf } from '../booking/request/series-fit.ts';
import { seriesOf, seriesUntil } from '../booking/request/series-records.ts';
import type { Series } from '../booking/request/series-types.ts';
import { look } from '../booking/seen-records.ts';
import { correctionOf, correctionsFor } from '../calendar/records.ts';
import { calendarOf } from '../calendar/rules.ts';
import type { Correction } from '../calendar/types.ts';
import { divisionsBelow, findUnit } from '../organisation/records.ts';
import { covers } from '../platform/access.ts';
import type { Change } from '../platform/changes.ts';
import type { Store } from '../platform/store.ts';
import type { Instant } from '../platform/time.ts';
import type { Item } from '../platform/write.ts';
import { newsOfSeriesDays, settledSeriesDays } from './calendar-news.ts';
import { isLoaded } from './rules.ts';
import type { Told } from './types.ts';

const nothing: Told = { news: [], settled: [] };

/** Series of a division and those below it that are not over before the first day of a correction. */
const seriesConcerned = async (store: Store, { divisionCode, days }: Correction): Promise<Series[]> => {
  const [first = ''] = days.map(({ date }) => date).sort();
  const isProvince = divisionCode.endsWith('0000');
  const cities = isProvince ? (await divisionsBelow(store, divisionCode)).map(({ code }) => code) : [divisionCode];
  return (await Promise.all(cities.map((code) => seriesUntil(store, code, first)))).flat();
};

/** What one series has from a correction. The indexes may not show it yet, so it is laid on top of what they do. */
const toldOfOne = async (store: Store, correction: Correction, series: Series, at: Instant): Promise<Told> => {
  const unit = await findUnit(store, series.unitId);
  if (!unit || !covers(correction.divisionCode, unit.divisionCode)) return nothing;
  const { divisionCode } = unit;
  const [known, policies, { requests }] = await Promise.all([
    correctionsFor(store, divisionCode, at),
    policiesOf(store, divisionCode, at),
    look(store, series.requestIds),
  ]);
  const calendar = calendarOf(divisionCode, [...known.filter(({ id }) => id !== correction.id), correction]);
  const fit = fitOf(series, requests, calendar, at, policies(at));
  const news = newsOfSeriesDays(correction, series, fit);
  const isOver = news.length > 0 || (fit.daysOff.length === 0 && fit.missing.length === 0);
  return { news, settled: isOver ? settledSeriesDays(series) : [] };
};

/** Series are looked at in turns: a correction of a whole province concerns many. */
const AT_ONCE = 20;

export const toldOfCorrection = async (change: Change, item: Item, store: Store): Promise<Told> => {
  const correction = correctionOf(item);
  if (change.before || isLoaded(change, correction.correctedAt)) return nothing;
  const concerned = await seriesConcerned(store, correction);
  const told: Told[] = [];
  for (let i = 0; i < concerned.length; i += AT_ONCE) {
    const some = concerned.slice(i, i + AT_ONCE);
    told.push(
      ...(await Promise.all(some.map((series) => toldOfOne(store, correction, series, correction.correctedAt)))),
    );
  }
  return { news: told.flatMap(({ news }) => news), settled: told.flatMap(({ settled }) => settled) };
};

/** Who has let a series follow the calendar need not read any more that it does not. */
export const toldOfSeries = (change: Change, item: Item): Told =>
  change.before ? { news: [], settled: settledSeriesDays(seriesOf(item)) } : nothing;
