import type { Resolvers } from '../../generated/resolvers.ts';
import { findUnit, personShown } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { fen } from '../../platform/money.ts';
import type { Nodes } from '../../platform/nodes.ts';
import { userErrors, type Result, type UserError } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import { findRentalOrders } from '../order/records.ts';
import type { RentalOrder } from '../order/types.ts';
import { findPartner } from '../records.ts';
import {
  answerStatementDispute,
  answerUntil,
  approveStatement,
  decideStatementDispute,
  disputeStatement,
  overseenStatements,
  partnerStatements,
  rentalStatement,
  unitStatements,
  withdrawStatementDispute,
} from './acts.ts';
import { linePage } from './records.ts';
import { statementTexts } from './refusals.ts';
import { adjustedOf, totalOf } from './statements.ts';
import { overseenTable, statementTable } from './table-acts.ts';
import type { RentalStatement, StatementRefusal } from './types.ts';
import { waitingStatements } from './waiting-acts.ts';

/** Answer of every act on a statement. */
export const statementPayload = (
  { language }: Context,
  result: Result<RentalStatement, StatementRefusal>,
): { statement: RentalStatement | null; userErrors: UserError<StatementRefusal>[] } => ({
  statement: result.ok ? result.value : null,
  userErrors: result.ok ? [] : userErrors(result.refusals, statementTexts, language),
});

/** Orders of a page of lines, all read at once when the first of them is asked for. */
const ordersAsked = (store: Store, ids: readonly string[]): ((id: string) => Promise<RentalOrder | undefined>) => {
  let asked: Promise<RentalOrder[]> | undefined;
  return async (id) => {
    asked ??= findRentalOrders(store, ids);
    return (await asked).find((order) => order.id === id);
  };
};

export const resolvers: Resolvers = {
  Query: {
    rentalStatement: (_, { id }, ctx) => rentalStatement(ctx, id),
    rentalStatements: (_, { unitId, ...page }, ctx) => unitStatements(ctx, unitId, page),
    overseenStatements: async (_, { division, month, to }, ctx) =>
      (await overseenStatements(ctx, division, month, to ?? undefined)) ?? null,
    overseenStatementTable: async (_, { division, month, to }, ctx) =>
      (await overseenTable(ctx, division, month, to ?? undefined)) ?? null,
    partnerStatements: (_, page, ctx) => partnerStatements(ctx, page),
    waitingStatements: (_, __, ctx) => waitingStatements(ctx),
  },
  Mutation: {
    disputeStatement: async (_, { input }, ctx) => statementPayload(ctx, await disputeStatement(ctx, input)),
    withdrawStatementDispute: async (_, { input }, ctx) =>
      statementPayload(ctx, await withdrawStatementDispute(ctx, input)),
    answerStatementDispute: async (_, { input }, ctx) =>
      statementPayload(ctx, await answerStatementDispute(ctx, input)),
    decideStatementDispute: async (_, { input }, ctx) =>
      statementPayload(ctx, await decideStatementDispute(ctx, input)),
    approveStatement: async (_, { input }, ctx) => statementPayload(ctx, await approveStatement(ctx, input)),
  },
  RentalStatement: {
    unitName: async ({ unitId }, _, ctx) => certain(await findUnit(ctx, unitId), `unit ${unitId}`).name,
    partnerName: async ({ partnerId }, _, ctx) =>
      certain(await findPartner(ctx, partnerId), `partner ${partnerId}`).name,
    answerUntil: async (statement, _, ctx) => (await answerUntil(ctx, statement)) ?? null,
    charged: ({ chargedFen }) => fen(chargedFen),
    total: (statement) => fen(totalOf(statement)),
    lines: async (statement, page, { store }) => {
      const found = await linePage(store, statement.id, page);
      const orderOf = ordersAsked(
        store,
        found.nodes.map(({ orderId }) => orderId),
      );
      const edges = found.edges.map(({ cursor, node }) => ({
        cursor,
        node: { ...node, adjustedFen: adjustedOf(statement, node.orderId), order: () => orderOf(node.orderId) },
      }));
      return { ...found, edges, nodes: edges.map(({ node }) => node) };
    },
    steps: ({ steps }) => [...steps],
    csv: (statement, _, ctx) => statementTable(ctx, statement),
  },
  StatementLine: {
    charged: ({ chargedFen }) => fen(chargedFen),
    adjusted: ({ adjustedFen }) => fen(adjustedFen),
    total: ({ chargedFen, adjustedFen }) => fen(chargedFen + adjustedFen),
    person: ({ personId }, _, ctx) => personShown(ctx, personId),
    priceLines: async ({ order }) => [...((await order())?.charges?.lines ?? [])],
  },
  StatementStep: {
    by: ({ party, by }, _, ctx) => (party === 'UNIT' || party === 'AUTHORITY' ? personShown(ctx, by) : null),
    bySystem: ({ by }) => nounOf(by) === 'partnerClient',
    orderIds: ({ orderIds }) => [...orderIds],
    adjustments: ({ adjustments }) =>
      adjustments.map(({ orderId, amountFen }) => ({ orderId, amount: fen(amountFen) })),
  },
};

export const nodes: Nodes = { rentalStatement };
