/** Clubs whose series waits for consent are told when new terms of its court leave it fewer dates. */
import { commitWhatHolds } from '../../platform/batch.ts';
import type { Change } from '../../platform/changes.ts';
import { derivedIdAt } from '../../platform/ids.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { messageWrite } from '../citizen/records.ts';
import { placeOf } from '../records.ts';
import type { Court } from '../types.ts';
import { groundOf } from './ground-records.ts';
import { daysOfSeries, seriesOfPlace } from './series-records.ts';
import { datesToHave } from './series.ts';
import type { CourtSeries, Ground } from './types.ts';
import { seriesTermsText } from './words.ts';

/** Series of a ground that nobody has decided on. */
export const waitingSeries = async (store: Store, placeId: string): Promise<CourtSeries[]> =>
  (await seriesOfPlace(store, placeId)).filter(({ state }) => state === 'ASKED');

/** How many dates a series could have as a ground is, and with its courts used otherwise. */
export const datesWith = async (
  store: Store,
  series: CourtSeries,
  [ground, courts]: readonly [Ground, readonly Court[]],
  now: Instant,
): Promise<readonly [asItIs: number, otherwise: number]> => {
  const days = await daysOfSeries(store, series);
  const other: Ground = { ...ground, place: { ...ground.place, courts } };
  return [datesToHave(ground, series, days, now), datesToHave(other, series, days, now)];
};

/** Told once, however often the stream tells of the change. */
export const tellWaitingSeries = async (store: Store, { before, after }: Change, now: Instant): Promise<void> => {
  if (!before || !after) return;
  const [{ courts: known }, place] = [placeOf(before), placeOf(after)];
  if (JSON.stringify(known) === JSON.stringify(place.courts)) return;
  const ground = await groundOf(store, place.id, now);
  if (!ground) return;
  const { revision = 0 } = place;
  const tell = async (series: CourtSeries): Promise<Write[]> => {
    const [left, had] = await datesWith(store, series, [{ ...ground, place }, known], now);
    if (left >= had) return [];
    const id = derivedIdAt('message', now, `${series.id} terms ${String(revision)}`);
    return [messageWrite({ id, citizenId: series.citizenId, at: now, text: seriesTermsText(series, had, left) })];
  };
  const writes = (await Promise.all((await waitingSeries(store, place.id)).map(tell))).flat();
  if (!(await commitWhatHolds(store, writes, { actor: 'system', useCase: 'tellWaitingSeries', at: now })))
    throw new Error('clubs could not be told; the stream will tell again');
};
