/** Which notices follow from a change of a rental statement, and for whom. Pure. */
import type { RentalStatement } from '../rental/statement/types.ts';
import type { LocalizedText } from '../platform/text.ts';
import { comesTo, entriesFor, settledBy, type Entry } from './rules.ts';
import type { Addressee, News, Settled, StatementNoticeKind } from './types.ts';

/** A statement before and after, and the name of its partner. */
export interface StatementChange {
  readonly before: RentalStatement | undefined;
  readonly after: RentalStatement;
  readonly partnerName: LocalizedText;
}

const managers = ({ after: { unitId } }: StatementChange): Addressee => ({ role: 'UNIT_MANAGER', unitId, except: [] });

const authority = ({ after: { divisionCode: over } }: StatementChange): Addressee => ({
  role: 'AUTHORITY',
  over,
  except: [],
});

const isLate = ({ before, after }: StatementChange): boolean =>
  after.unansweredAt !== undefined && after.unansweredAt !== before?.unansweredAt;

const leaves =
  (state: RentalStatement['state']) =>
  ({ before, after }: StatementChange): boolean =>
    before?.state === state && after.state !== state;

export const statementNotices: Readonly<Record<StatementNoticeKind, Entry<StatementChange, Addressee>>> = {
  STATEMENT_ISSUED: { when: comesTo('ISSUED'), to: (change) => [managers(change)], until: leaves('ISSUED') },
  STATEMENT_ANSWERED: {
    when: comesTo('ANSWERED'),
    to: (change) => [authority(change)],
    until: leaves('ANSWERED'),
  },
  STATEMENT_UNANSWERED: { when: isLate, to: (change) => [authority(change)], until: leaves('DISPUTED') },
  STATEMENT_ANSWER_LATE: { when: isLate, to: (change) => [managers(change)], until: leaves('DISPUTED') },
  STATEMENT_APPROVED: { when: comesTo('APPROVED'), to: (change) => [managers(change)] },
};

/** What a change of a statement tells, to whom. */
export const newsOfStatement = (change: StatementChange): News[] => {
  const { after, partnerName } = change;
  const facts = { partner: partnerName.zh, partnerEn: partnerName.en, month: after.month };
  return entriesFor(statementNotices, change).flatMap(({ kind, to }) =>
    to.map((addressee) => ({ kind, to: addressee, statementId: after.id, facts })),
  );
};

/** Notices of a statement that a change of it does away with. */
export const settledByStatement = (change: StatementChange): Settled[] =>
  settledBy(statementNotices, change).flatMap(({ kind, to }) =>
    to.map((addressee) => ({ kind, to: addressee, statementId: change.after.id })),
  );
