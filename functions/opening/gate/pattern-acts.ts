/** Learns from hour to hour how full lots usually are. */
import { calendarsOf } from '../../calendar/records.ts';
import { commitWhatHolds } from '../../platform/batch.ts';
import type { Reaction, ScheduledTask } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import { civilDate, HOUR, type Instant } from '../../platform/time.ts';
import type { Stamp, Write } from '../../platform/write.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { figureOf, foldedAt } from './occupancy.ts';
import { foldWrite, occupancyOf, seeOccupancies } from './occupancy-records.ts';
import { beginPatternWrite, patternsDue, patternWrite } from './pattern-records.ts';
import { learnt, nextSample } from './pattern.ts';
import type { OccupancyPattern, OccupancyRecord } from './types.ts';

/** Most lots that one round looks at; the next minute goes on. */
const MOST = 500;

const stampAt = (at: Instant): Stamp => ({ actor: 'system', useCase: 'learnOccupancy', at });

/** Begins to learn of a lot when its devices report for the first time. */
export const beginPattern: Reaction = {
  name: 'beginPattern',
  on: ['OCCUPANCY'],
  run: async (changes, store) => {
    const begun = changes.filter(({ before }) => !before);
    const at = Math.max(0, ...begun.map(({ stamp }) => stamp?.at ?? 0));
    const places = await Promise.all(
      begun.map(async ({ after }) => (after ? await findPlace(store, occupancyOf(after).placeId) : undefined)),
    );
    const writes = places.flatMap((place) =>
      place
        ? [
            beginPatternWrite({
              ...{ placeId: place.id, cityCode: place.cityCode, divisionCode: place.divisionCode },
              ...{ means: {}, due: nextSample(at) },
            }),
          ]
        : [],
    );
    if (!(await commitWhatHolds(store, writes, stampAt(at)))) throw new Error('no pattern could be begun');
  },
};

/** What one look at a lot writes. A silent device teaches nothing, and movements far back are folded into one number. */
const lookAt = async (
  store: Store,
  pattern: OccupancyPattern,
  record: OccupancyRecord | undefined,
  now: Instant,
): Promise<Write[]> => {
  const { cityCode, divisionCode } = pattern;
  const [calendars, policies] = await Promise.all([
    calendarsOf(store, cityCode, now),
    openingPoliciesOf(store, divisionCode, now),
  ]);
  const policy = policies(now);
  const figure = record && figureOf(record, policy);
  const { kind } = calendars(divisionCode)(civilDate(now));
  const means =
    figure && now <= figure.staleAt
      ? learnt(pattern, kind, now, figure.present, policy.forecastWeightPercent)
      : pattern.means;
  const folded = record && foldedAt(record, now - (policy.gateReportHours + 1) * HOUR);
  return [
    patternWrite(pattern, { ...pattern, means, due: nextSample(now) }),
    ...(folded ? [foldWrite(record, folded)] : []),
  ];
};

/** Looks at the lots whose moment has come. Rung twice, it finds none the second time. */
export const learnOccupancy: ScheduledTask = {
  name: 'learnOccupancy',
  run: async (store, now) => {
    const patterns = await patternsDue(store, now, MOST);
    if (patterns.length === 0) return;
    const records = await seeOccupancies(
      store,
      patterns.map(({ placeId }) => placeId),
    );
    const writes = await Promise.all(
      patterns.map((pattern) => lookAt(store, pattern, records.get(pattern.placeId), now)),
    );
    await commitWhatHolds(store, writes.flat(), stampAt(now));
  },
};
