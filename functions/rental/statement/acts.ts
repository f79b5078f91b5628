/** Use cases around statements: lines as orders are charged, and what follows after the month's end until both sides approve. */
import { findUnit } from '../../organisation/records.ts';
import type { Policies } from '../../organisation/policy/types.ts';
import { cityOf } from '../../organisation/rules.ts';
import { actorOf, covers, oversees, type Viewer } from '../../platform/access.ts';
import type { Change, Reaction } from '../../platform/changes.ts';
import type { Connection, ListArguments } from '../../platform/connection.ts';
import { listArgumentInvalid } from '../../platform/argument.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import type { Result } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import { take } from '../../platform/take.ts';
import { tidy } from '../../platform/text.ts';
import type { CivilDate, Instant } from '../../platform/time.ts';
import { rentalOrderOf } from '../order/records.ts';
import type { RentalOrder } from '../order/types.ts';
import type { RentalPolicy } from '../policy.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import { partnersOf } from '../records.ts';
import { partnerIdOf } from '../rules.ts';
import {
  addLineWrites,
  dueWrite,
  linesOf,
  MARK,
  seeStatement,
  statementIdOf,
  statementsOfMonth,
  statementsOfPartner,
  statementsOfUnit,
  statementWrite,
} from './records.ts';
import {
  afterStep,
  answerUntilOf,
  lineOf,
  maySee,
  monthAfter,
  monthOf,
  monthsFrom,
  partyOf,
  stepRefusals,
} from './statements.ts';
import type {
  Adjustment,
  RentalStatement,
  StatementLine,
  StatementRefusal,
  StatementStep,
  StatementStepName,
} from './types.ts';

/** How often a line is put on a statement when others are faster, or its month is over. */
const ROUNDS = 12;

/** Most months of one table. */
const MOST_MONTHS = 12;
/** Most statements that are seen at once. */
const MOST_OVERSEEN = 1_000;

/** Puts the line of an order on the statement of its month; one that comes after that was issued on the next one. */
const addLine = async (store: Store, order: RentalOrder, line: StatementLine): Promise<void> => {
  const { unitId, partnerId, divisionCode } = order;
  let month = monthOf(line.at);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const id = statementIdOf(order, month);
    const seen = await seeStatement(store, id);
    if (seen && seen.state !== 'OPEN') {
      month = monthAfter(month);
      continue;
    }
    const begun = { id, unitId, partnerId, divisionCode, month, state: 'OPEN', adjustments: [], steps: [] } as const;
    const stamp = { actor: 'system', useCase: 'addStatementLines', at: line.at };
    const outcome = await store.commit(addLineWrites(seen, begun, line), stamp);
    if (outcome.ok) return;
    if (outcome.cause === 'busy') break;
    if (outcome.failed.some(({ index }) => index === MARK)) return;
  }
  throw new Error('a line could not be put on its statement; the stream will tell again');
};

/** The order of a change, with its line, when the change was the one after which it costs no more. */
const chargedBy = ({ after }: Change): { order: RentalOrder; line: StatementLine } | undefined => {
  const order = after && rentalOrderOf(after);
  const line = order && lineOf(order);
  return order && line ? { order, line } : undefined;
};

/** Each order has one line, however often its end is told. */
export const addStatementLines: Reaction = {
  name: 'addStatementLines',
  on: ['RENTAL_ORDER'],
  run: async (changes, store) => {
    for (const change of changes) {
      const charged = chargedBy(change);
      if (charged) await addLine(store, charged.order, charged.line);
    }
  },
};

interface StatementInput {
  readonly statementId: string;
  readonly text?: string | null | undefined;
  readonly orderIds?: readonly string[] | null | undefined;
  readonly adjustments?: readonly Adjustment[] | null | undefined;
}

const useCases: Readonly<Record<StatementStepName, string>> = {
  ISSUE: 'issueStatement',
  DISPUTE: 'disputeStatement',
  WITHDRAW: 'withdrawStatementDispute',
  ANSWER: 'answerStatementDispute',
  DECIDE: 'decideStatementDispute',
  APPROVE_FOR_UNIT: 'approveStatement',
  APPROVE_FOR_PARTNER: 'approveStatement',
};

interface Seen {
  readonly statement: RentalStatement | undefined;
  readonly lines: readonly StatementLine[];
  /** Those of its division. */
  readonly policies: Policies<RentalPolicy> | undefined;
}

/** Whether a step was the last one, taken by the same with the same words: asked for again, it is done. */
const isRepeated = (statement: RentalStatement, { step, by, text }: StatementStep): boolean => {
  const last = statement.steps.at(-1);
  return last?.step === step && last.by === by && last.text === text;
};

/** By when the partner is to answer the dispute of a statement; undefined where no answer is awaited. */
export const answerUntil = async (ctx: Context, statement: RentalStatement): Promise<Instant | undefined> =>
  answerUntilOf(statement, await rentalPoliciesOf(ctx, statement.divisionCode, ctx.now));

const takeStep = (
  ctx: Context,
  name: StatementStepName,
  { statementId, text, orderIds, adjustments }: StatementInput,
): Promise<Result<RentalStatement, StatementRefusal>> => {
  const step: StatementStep = {
    step: name,
    party: partyOf(name),
    by: actorOf(ctx.viewer),
    at: ctx.now,
    text: tidy(text ?? ''),
    orderIds: orderIds ?? [],
    adjustments: (adjustments ?? []).map(({ orderId, amountFen }) => ({ orderId, amountFen })),
  };
  return take<Seen, RentalStatement, StatementRefusal>(ctx, {
    stamp: stampOf(ctx, useCases[name], step.text === '' ? undefined : step.text),
    look: async () => {
      const needsLines = step.orderIds.length > 0 || step.adjustments.length > 0;
      const [statement, lines] = await Promise.all([
        seeStatement(ctx.store, statementId),
        needsLines && nounOf(statementId) === 'rentalStatement' ? linesOf(ctx.store, statementId) : [],
      ]);
      return {
        statement,
        lines,
        policies: statement && (await rentalPoliciesOf(ctx, statement.divisionCode, ctx.now)),
      };
    },
    repeated: ({ statement }) => (statement && isRepeated(statement, step) ? statement : undefined),
    refusals: ({ statement, lines, policies }) =>
      stepRefusals(ctx.viewer, statement, lines, step, statement && policies && answerUntilOf(statement, policies)),
    change: ({ statement, policies }) => {
      const before = certain(statement, 'the statement');
      const after = afterStep(before, step);
      const due = dueWrite(statementId, answerUntilOf(after, certain(policies, 'its policies')));
      return { writes: [statementWrite(before, after), due], answer: after };
    },
  });
};

type Act = (ctx: Context, input: StatementInput) => Promise<Result<RentalStatement, StatementRefusal>>;

export const disputeStatement: Act = (ctx, input) => takeStep(ctx, 'DISPUTE', input);
/** The unit takes its dispute back, as long as nobody has decided on it: the statement is as it was issued. */
export const withdrawStatementDispute: Act = (ctx, input) => takeStep(ctx, 'WITHDRAW', input);
export const answerStatementDispute: Act = (ctx, input) => takeStep(ctx, 'ANSWER', input);
export const decideStatementDispute: Act = (ctx, input) => takeStep(ctx, 'DECIDE', input);

const approvalOf = ({ kind }: Viewer): StatementStepName =>
  kind === 'partner' ? 'APPROVE_FOR_PARTNER' : 'APPROVE_FOR_UNIT';

/** First the unit approves, then the partner. */
export const approveStatement: Act = (ctx, input) => takeStep(ctx, approvalOf(ctx.viewer), input);

/** A statement that the caller may see. */
export const rentalStatement = async (ctx: Context, id: string): Promise<RentalStatement | undefined> => {
  const statement = await seeStatement(ctx.store, id);
  return statement && maySee(ctx.viewer, statement) ? statement : undefined;
};

/** Statements of a unit; undefined when they are not the caller's to see. */
export const unitStatements = async (
  ctx: Context,
  unitId: string,
  page: ListArguments,
): Promise<Connection<RentalStatement> | undefined> => {
  const unit = nounOf(unitId) === 'unit' ? await findUnit(ctx, unitId) : undefined;
  const seen = unit && maySee(ctx.viewer, { unitId, divisionCode: unit.divisionCode, partnerId: '' });
  return seen ? statementsOfUnit(ctx.store, unitId, page) : undefined;
};

/** Statements of some months of the units in a division's subtree; undefined when they are not the caller's to oversee. */
export const overseenStatements = async (
  ctx: Context,
  division: string,
  from: CivilDate,
  to: CivilDate = from,
): Promise<RentalStatement[] | undefined> => {
  if (!oversees(ctx.viewer, division)) return undefined;
  const months = monthsFrom(from, to);
  if (months.length === 0 || months.length > MOST_MONTHS)
    throw listArgumentInvalid('to', {
      zh: `请选择先后有序的起止月份，最多 ${String(MOST_MONTHS)} 个月。`,
      en: `\`to\` must not lie before \`month\`; at most ${String(MOST_MONTHS)} months are told at once.`,
    });
  const partners = await partnersOf(ctx, cityOf(division));
  const found = await Promise.all(
    months.flatMap((month) => partners.map(({ id }) => statementsOfMonth(ctx.store, id, month))),
  );
  return found
    .flat()
    .filter(({ divisionCode }) => covers(division, divisionCode))
    .slice(0, MOST_OVERSEEN);
};

/** Statements of the partner that asks. */
export const partnerStatements = (ctx: Context, page: ListArguments): Promise<Connection<RentalStatement>> =>
  statementsOfPartner(ctx.store, partnerIdOf(ctx.viewer), page);
