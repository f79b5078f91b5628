/** Monthly statements: held against the own books line by line, and approved when they agree. Nothing is paid by it. */
import { documents } from './documents.ts';
import type { OrderParts } from './orders.ts';
import { allOf, type Page } from './pages.ts';
import { act } from './platform.ts';

interface Line {
  readonly orderId: string;
  readonly charged: { readonly amountFen: number };
}

interface Lines {
  readonly rentalStatement: { readonly state: string; readonly lines: Page<Line> } | null;
}

export interface Statement {
  readonly id: string;
  readonly month: string;
  readonly state: string;
  readonly unitName: { readonly zh: string };
  readonly orders: number;
  readonly total: { readonly amountFen: number };
}

/** All lines of a statement. */
export const linesOf = ({ ask }: Pick<OrderParts, 'ask'>, id: string): Promise<Line[]> =>
  allOf(async (after) => {
    const { rentalStatement } = await ask<Lines>(documents.statementLines, { id, after });
    if (!rentalStatement) throw new Error(`the platform knows no statement ${id}`);
    return rentalStatement.lines;
  });

/** Every statement of the partner, the latest month first. */
export const statementsOf = ({ ask }: Pick<OrderParts, 'ask'>): Promise<Statement[]> =>
  allOf(async (after) => {
    const page = await ask<{ readonly partnerStatements: Page<Statement> }>(documents.statements, { after });
    return page.partnerStatements;
  });

/** Approves a statement that its unit has approved, when the books say the same; people look at any other. */
export const attendStatement = async (parts: OrderParts, id: string): Promise<void> => {
  const { ask, books, say } = parts;
  const { rentalStatement } = await ask<Lines>(documents.statementLines, { id });
  if (!rentalStatement) return;
  const { state } = rentalStatement;
  const lines = await linesOf(parts, id);
  const strange = lines.filter(({ orderId, charged }) => books.order(orderId)?.totalFen !== charged.amountFen);
  say(`statement ${id}: ${state}, ${String(lines.length)} orders, ${String(strange.length)} not as in the books`);
  if (state !== 'UNIT_APPROVED' || strange.length > 0) return;
  const { userErrors } = await act(ask, documents.approveStatement, { statementId: id });
  say(`statement ${id}: ${userErrors.map(({ code }) => code).join(', ') || 'APPROVED'}`);
};
