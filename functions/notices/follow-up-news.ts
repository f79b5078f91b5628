/** Which notices follow from a change of a follow-up or a route of inspection, and for whom. Pure. */
import type { FollowUp, InspectionRoute } from '../opening/inspection/types.ts';
import type { LocalizedText } from '../platform/text.ts';
import { comesTo, entriesFor, settledBy, type Entry } from './rules.ts';
import type { Addressee, FollowUpNoticeKind, News, Settled } from './types.ts';

/** A follow-up before and after, and the name of its place. */
export interface FollowUpChange {
  readonly before: FollowUp | undefined;
  readonly after: FollowUp;
  readonly placeName: LocalizedText;
}

const managers = ({ after: { unitId } }: FollowUpChange): Addressee => ({
  role: 'UNIT_MANAGER',
  unitId,
  except: [],
});

const authority = ({ after: { divisionCode: over } }: FollowUpChange): Addressee => ({
  role: 'AUTHORITY',
  over,
  except: [],
});

const leaves =
  (state: FollowUp['state']) =>
  ({ before, after }: FollowUpChange): boolean =>
    before?.state === state && after.state !== state;

export const followUpNotices: Readonly<Record<FollowUpNoticeKind, Entry<FollowUpChange, Addressee>>> = {
  FOLLOW_UP_OPENED: {
    when: ({ before }) => !before,
    to: (change) => [managers(change)],
    until: leaves('ASSIGNED'),
  },
  FOLLOW_UP_RETURNED: {
    when: ({ before, after }) => before?.state === 'RECTIFIED' && after.state === 'ASSIGNED',
    to: (change) => [managers(change)],
    until: leaves('ASSIGNED'),
  },
  FOLLOW_UP_OVERDUE: {
    when: ({ before, after }) => after.overdueAt !== undefined && before?.overdueAt === undefined,
    to: (change) => [managers(change), authority(change)],
    until: leaves('EXPLAINED'),
  },
  FOLLOW_UP_RECTIFIED: {
    when: comesTo('RECTIFIED'),
    to: (change) => [authority(change)],
    until: leaves('RECTIFIED'),
  },
  FOLLOW_UP_RECHECKED: {
    when: comesTo('RECHECKED'),
    to: (change) => [authority(change)],
    until: leaves('RECHECKED'),
  },
  FOLLOW_UP_CLOSED: { when: comesTo('CLOSED'), to: (change) => [managers(change)] },
};

const about = ({ after, placeName }: FollowUpChange) => ({
  followUpId: after.id,
  facts: { place: placeName.zh, placeEn: placeName.en, due: after.dueAt },
});

/** What a change of a follow-up tells, to whom. */
export const newsOfFollowUp = (change: FollowUpChange): News[] =>
  entriesFor(followUpNotices, change).flatMap(({ kind, to }) =>
    to.map((addressee) => ({ kind, to: addressee, ...about(change) })),
  );

/** Notices of a follow-up that a change of it does away with. */
export const settledByFollowUp = (change: FollowUpChange): Settled[] =>
  settledBy(followUpNotices, change).flatMap(({ kind, to }) =>
    to.map((addressee) => ({ kind, to: addressee, followUpId: change.after.id })),
  );

/** Who is sent to look at places hears of it once. */
export const newsOfRoute = (before: unknown, { inspectorId: personId, placeIds, until }: InspectionRoute): News[] =>
  before === undefined
    ? [{ kind: 'INSPECTION_ASSIGNED', to: { personId }, facts: { count: placeIds.length, due: until } }]
    : [];
