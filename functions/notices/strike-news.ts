/** Which notices follow from a change of a strike, and for whom. Pure. */
import type { Strike } from '../opening/citizen/types.ts';
import { comesTo, entriesFor, settledBy, type Entry } from './rules.ts';
import type { Addressee, News, Settled, StrikeNoticeKind } from './types.ts';

/** A strike before and after. */
export interface StrikeChange {
  readonly before: Strike | undefined;
  readonly after: Strike;
}

export const strikeNotices: Readonly<Record<StrikeNoticeKind, Entry<StrikeChange, Addressee>>> = {
  STRIKE_APPEALED: {
    when: comesTo('APPEALED'),
    // Whoever gave it may not decide; a unit with one manager has none left.
    to: ({ after: { unitId, divisionCode: over, givenBy } }) => [
      { role: 'UNIT_MANAGER', unitId, except: [givenBy] },
      { role: 'AUTHORITY', over, except: [givenBy] },
    ],
    until: ({ before, after }) => before?.state === 'APPEALED' && after.state !== 'APPEALED',
  },
};

/** What a change of a strike tells, to whom. */
export const newsOfStrike = (change: StrikeChange): News[] => {
  const { id: strikeId, placeName, plateMasked, courtName } = change.after;
  const subject = courtName ?? { zh: plateMasked, en: plateMasked };
  const facts = { place: placeName.zh, placeEn: placeName.en, subject: subject.zh, subjectEn: subject.en };
  return entriesFor(strikeNotices, change).flatMap(({ kind, to }) =>
    to.map((addressee) => ({ kind, to: addressee, strikeId, facts })),
  );
};

/** Notices of a strike that a change of it does away with. */
export const settledByStrike = (change: StrikeChange): Settled[] =>
  settledBy(strikeNotices, change).flatMap(({ kind, to }) =>
    to.map((addressee) => ({ kind, to: addressee, strikeId: change.after.id })),
  );
