/** Gathers what stands in the tables that are made of statements. */
import { findUnit, personShown } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import type { CivilDate } from '../../platform/time.ts';
import { findRentalOrders } from '../order/records.ts';
import { findPartner } from '../records.ts';
import { overseenStatements } from './acts.ts';
import { statementCsv, statementsCsv, type NamedStatement } from './export.ts';
import { linesOf } from './records.ts';
import type { RentalStatement } from './types.ts';

const named = async (ctx: Context, statement: RentalStatement): Promise<NamedStatement> => {
  const { unitId, partnerId } = statement;
  const [unit, partner] = await Promise.all([findUnit(ctx, unitId), findPartner(ctx, partnerId)]);
  return { statement, unitName: certain(unit, unitId).name, partnerName: certain(partner, partnerId).name };
};

/** A statement's orders, line by line. */
export const statementTable = async (ctx: Context, statement: RentalStatement): Promise<string> => {
  const [whose, lines] = await Promise.all([named(ctx, statement), linesOf(ctx.store, statement.id)]);
  const found = await findRentalOrders(
    ctx.store,
    lines.map(({ orderId }) => orderId),
  );
  const orders = new Map(found.map((order) => [order.id, order]));
  const isPerson = ctx.viewer.kind === 'person';
  const explained = lines.map(async (line) => ({
    ...line,
    personName: isPerson ? (await personShown(ctx, line.personId))?.name : undefined,
    priceLines: orders.get(line.orderId)?.charges?.lines ?? [],
  }));
  return statementCsv(whose, await Promise.all(explained), ctx.language);
};

/** The statements that somebody oversees, from month to month; undefined when they are not the caller's to oversee. */
export const overseenTable = async (
  ctx: Context,
  division: string,
  from: CivilDate,
  to: CivilDate | undefined,
): Promise<string | undefined> => {
  const statements = await overseenStatements(ctx, division, from, to);
  return statements && statementsCsv(await Promise.all(statements.map((one) => named(ctx, one))), ctx.language);
};
