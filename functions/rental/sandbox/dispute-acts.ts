/** The authority of a sandbox, for which no dispute has to wait. */
import type { Context } from '../../platform/context.ts';
import { refusal, refused, type Result } from '../../platform/result.ts';
import { decideStatementDispute, rentalStatement } from '../statement/acts.ts';
import type { RentalStatement, StatementRefusal } from '../statement/types.ts';
import { testAuthority } from './people-acts.ts';

/** Decides on the dispute of an own statement as its partner says; each dispute is somebody else's to decide. */
export const decideTestDispute = async (
  ctx: Context,
  input: Parameters<typeof decideStatementDispute>[1],
): Promise<Result<RentalStatement, StatementRefusal>> => {
  const statement = ctx.testClock && (await rentalStatement(ctx, input.statementId));
  if (!statement) return refused([refusal('STATEMENT_NOT_FOUND', ['input', 'statementId'])]);
  const disputes = statement.steps.filter(({ step }) => step === 'DISPUTE').length;
  return decideStatementDispute({ ...ctx, viewer: testAuthority(`authority ${String(disputes)}`, statement) }, input);
};
