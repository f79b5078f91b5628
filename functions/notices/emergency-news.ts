/** Which notices follow from a change of an emergency, and for whom. */
import type { Emergency } from '../booking/emergency/types.ts';
import { sendersOf } from '../booking/emergency/waves.ts';
import { comesTo, entriesFor, known, settledBy, type Entry } from './rules.ts';
import type { Addressee, EmergencyNoticeKind, News, Settled } from './types.ts';

/** An emergency before and after. */
export interface EmergencyChange {
  readonly before: Emergency | undefined;
  readonly after: Emergency;
}

/** Who called for the vehicles and who sent them. */
const involved = ({ after }: EmergencyChange): Addressee[] =>
  [after.requestedBy, ...sendersOf(after)].map((personId) => ({ personId }));

/** Overseers of the event's division, but neither who called for the vehicles nor who sent them (rule 4 of the field). */
const overseers =
  (...roles: ('AUTHORITY' | 'SUPERVISOR')[]) =>
  ({ after }: EmergencyChange): Addressee[] =>
    roles.map((role) => ({
      ...{ role, over: after.divisionCode },
      except: [after.requestedBy, ...sendersOf(after)],
    }));

const isDecidedAs =
  (approved: boolean) =>
  ({ before, after }: EmergencyChange): boolean =>
    !before?.approval && after.approval?.approved === approved;

export const emergencyNotices: Readonly<Record<EmergencyNoticeKind, Entry<EmergencyChange, Addressee>>> = {
  EMERGENCY_DISPATCHED: {
    // What was lacking was looked for once more, and nothing was there.
    when: (change) =>
      comesTo('DISPATCHED')(change) &&
      (change.after.waves === undefined || change.after.assignments.length > (change.before?.assignments.length ?? 0)),
    to: ({ after: { requestedBy } }) => [{ personId: requestedBy }],
  },
  // From the moment it is made: an act that is interrupted has sent vehicles, too.
  EMERGENCY_APPROVAL_WANTED: {
    when: ({ before }) => !before,
    to: overseers('AUTHORITY'),
    until: ({ before, after }) => !before?.approval && after.approval !== undefined,
  },
  EMERGENCY_APPROVED: { when: isDecidedAs(true), to: involved },
  EMERGENCY_DISAPPROVED: { when: isDecidedAs(false), to: involved },
  // That it was not approved says already that it is over.
  EMERGENCY_STOOD_DOWN: {
    when: (change) => comesTo('STOOD_DOWN')(change) && change.after.approval?.approved !== false,
    to: involved,
  },
  EMERGENCY_APPROVAL_MISSED: {
    when: ({ before, after }) => after.approvalMissedAt !== undefined && before?.approvalMissedAt === undefined,
    to: overseers('AUTHORITY', 'SUPERVISOR'),
  },
};

/** What a change of an emergency tells, to whom. */
export const newsOfEmergency = (change: EmergencyChange): News[] => {
  const {
    id: emergencyId,
    place,
    approveBy: due,
    needs,
    assignments,
    approval,
    standDownReason,
    raises,
  } = change.after;
  const wanted = needs.reduce((sum, { count }) => sum + count, 0);
  const why = standDownReason ?? approval?.comment;
  const facts = known({ place, due, wanted, sent: assignments.length, why, raises });
  return entriesFor(emergencyNotices, change).flatMap(({ kind, to }) =>
    to.map((addressee) => ({ kind, to: addressee, emergencyId, facts })),
  );
};

/** Notices of an emergency that a change of it does away with. */
export const settledByEmergency = (change: EmergencyChange): Settled[] =>
  settledBy(emergencyNotices, change).flatMap(({ kind, to }) =>
    to.map((addressee) => ({ kind, to: addressee, emergencyId: change.after.id })),
  );
