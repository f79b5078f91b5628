/** What time does with statements. */
import type { ScheduledTask } from '../../platform/changes.ts';
import { dueWrite, statementsDue, statementWrite } from './records.ts';
import { afterStep } from './statements.ts';
import type { RentalStatement, StatementStep } from './types.ts';

/** A statement after its moment has come: issued, or noted as disputed without an answer in time. */
const afterDue = (statement: RentalStatement, at: StatementStep['at']): RentalStatement =>
  statement.state === 'OPEN'
    ? afterStep(statement, {
        ...{ step: 'ISSUE', party: 'CLOCK', by: 'system', at },
        ...{ text: '', orderIds: [], adjustments: [] },
      })
    : { ...statement, unansweredAt: at };

/**
 * On the first of a month the statements of the month before are issued, one that gets a line at that moment a minute
 * later; and when the time to answer a dispute is over, that is noted.
 */
export const passStatements: ScheduledTask = {
  name: 'passStatements',
  run: async (store, now) => {
    for (const statement of await statementsDue(store, now)) {
      const useCase = statement.state === 'OPEN' ? 'issueStatement' : 'noteUnansweredDispute';
      const writes = [statementWrite(statement, afterDue(statement, now)), dueWrite(statement.id)];
      await store.commit(writes, { actor: 'system', useCase, at: now });
    }
  },
};
