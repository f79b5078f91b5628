import type { Reaction, ScheduledTask } from '../platform/changes.ts';
import { forgetStrikes } from './citizen/forget-acts.ts';
import { packOccupancy } from './gate/pack-acts.ts';
import { followUpsOverdue, forgetReportPhones } from './inspection/due-acts.ts';
import { countOpeningUse } from './inspection/use-acts.ts';
import { settleReservations } from './reservation/due-acts.ts';
import { forgetCitizens } from './reservation/forget-acts.ts';
import { settleCourts } from './court/due-acts.ts';
import { groundChanged } from './court/place-acts.ts';
import { placeChanged } from './reservation/place-acts.ts';
import { findOverstays } from './gate/overstay-acts.ts';
import { beginPattern, learnOccupancy } from './gate/pattern-acts.ts';
import { packPlaces } from './search/pack-acts.ts';

/** Sends what citizens are told, where there is a way to their telephones. */
export { sendMessages } from './citizen/message-acts.ts';

/** What this room does after a change. */
export const reactions: readonly Reaction[] = [
  packPlaces,
  packOccupancy,
  placeChanged,
  groundChanged,
  beginPattern,
  countOpeningUse,
];

/** What this room does by the clock. */
export const tasks: readonly ScheduledTask[] = [
  forgetStrikes,
  forgetCitizens,
  settleReservations,
  settleCourts,
  learnOccupancy,
  findOverstays,
  followUpsOverdue,
  forgetReportPhones,
];
