/** What the orders of the pilot come to, month by month: on statements at every stage, and of the budgets. */
import { certain } from '../../platform/item.ts';
import { civilDate, DAY, HOUR, type CivilDate, type Instant } from '../../platform/time.ts';
import type { Spending } from '../../rental/membership/types.ts';
import { budgetMonthOf } from '../../rental/membership/renting.ts';
import type { RentalOrder } from '../../rental/order/types.ts';
import { statementIdOf } from '../../rental/statement/records.ts';
import { afterStep, issuedFrom, lineOf, monthOf, partyOf } from '../../rental/statement/statements.ts';
import type { RentalStatement, StatementLine, StatementStep, StatementStepName } from '../../rental/statement/types.ts';
import { managerOf, pilotUnits } from './pilot.ts';

export interface FilledStatement {
  readonly statement: RentalStatement;
  readonly lines: readonly StatementLine[];
}

const bothApprove: readonly StatementStepName[] = ['ISSUE', 'APPROVE_FOR_UNIT', 'APPROVE_FOR_PARTNER'];

/**
 * How far a statement has come. The last month but one has one in dispute and one on which the authority is to decide;
 * those of the last month wait for their units.
 */
const stepsTaken = (monthsAgo: number, unit: number): readonly StatementStepName[] => {
  if (monthsAgo === 0) return [];
  if (monthsAgo === 1) return unit === 1 ? ['ISSUE', 'APPROVE_FOR_UNIT'] : ['ISSUE'];
  if (monthsAgo === 2 && unit === 2) return ['ISSUE', 'DISPUTE'];
  if (monthsAgo === 2 && unit === 3) return ['ISSUE', 'DISPUTE', 'ANSWER'];
  return bothApprove;
};

const texts: Partial<Record<StatementStepName, string>> = {
  DISPUTE: '该次还车时车位已满，绕行至其他站点，请核减里程费用。',
  ANSWER: '经核对当日站点记录，同意核减 5 元。',
};

const stepOf = (step: StatementStepName, place: number, statement: RentalStatement, orderId: string): StatementStep => {
  const party = partyOf(step);
  const by = { CLOCK: 'system', UNIT: managerOf(statement.unitId).id, PARTNER: statement.partnerId, AUTHORITY: '' }[
    party
  ];
  const isDisputed = step === 'DISPUTE' || step === 'ANSWER';
  return {
    ...{ step, party, by, at: issuedFrom(statement.month) + place * (DAY + 2 * HOUR), text: texts[step] ?? '' },
    orderIds: isDisputed ? [orderId] : [],
    adjustments: step === 'ANSWER' ? [{ orderId, amountFen: -500 }] : [],
  };
};

const filled = (
  { unitId, partnerId, divisionCode }: RentalOrder,
  month: CivilDate,
  lines: readonly StatementLine[],
  now: Instant,
): FilledStatement => {
  const today = civilDate(now);
  const months = (day: CivilDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const begun: RentalStatement = {
    ...{ id: statementIdOf({ unitId, partnerId }, month), unitId, partnerId, divisionCode, month, state: 'OPEN' },
    ...{ orders: lines.length, chargedFen: lines.reduce((sum, { chargedFen }) => sum + chargedFen, 0) },
    ...{ adjustments: [], steps: [], revision: 1 },
  };
  const { orderId } = certain(lines[0], 'line');
  const unit = pilotUnits.findIndex(({ id }) => id === unitId);
  const statement = stepsTaken(months(today) - months(month), unit)
    .map((step, place) => stepOf(step, place, begun, orderId))
    .filter(({ at }) => at <= now)
    .reduce(afterStep, begun);
  return { statement: { ...statement, revision: 1 + lines.length }, lines };
};

/** Statements of all units with all partners, each with its lines. */
export const statementsOf = (orders: readonly RentalOrder[], now: Instant): FilledStatement[] => {
  const charged = orders.flatMap((order) => {
    const line = lineOf(order);
    return line ? [{ order, line, month: monthOf(line.at) }] : [];
  });
  const together = Map.groupBy(charged, ({ order, month }) => statementIdOf(order, month));
  return [...together.values()].flatMap((some) => {
    const first = some[0];
    return first
      ? [
          filled(
            first.order,
            first.month,
            some.map(({ line }) => line),
            now,
          ),
        ]
      : [];
  });
};

/** What units and people have spent on time-share in each month. */
export const spendingsOf = (orders: readonly RentalOrder[]): Spending[] => {
  const ofTimeShare = orders.filter(({ rentalKind, charges }) => rentalKind === 'TIME_SHARE' && charges);
  const together = Map.groupBy(ofTimeShare, ({ unitId, window }) => `${unitId} ${budgetMonthOf(window.from)}`);
  return [...together.values()].flatMap((some) => {
    const first = some[0];
    if (!first) return [];
    const byPerson = new Map<string, number>();
    for (const { personId, charges } of some)
      byPerson.set(personId, (byPerson.get(personId) ?? 0) + (charges?.totalFen ?? 0));
    const unitFen = [...byPerson.values()].reduce((sum, fen) => sum + fen, 0);
    return [{ unitId: first.unitId, month: budgetMonthOf(first.window.from), unitFen, byPerson }];
  });
};
