/** What must hold when a trial is over: both sides have the same orders at the same prices, and each was charged once. */
import type { Store } from '../../platform/store.ts';
import { toDateTime, type Instant } from '../../platform/time.ts';
import { auditLedger } from '../audit.ts';
import { documents } from '../partner-example/documents.ts';
import type { RentalEvent } from '../partner-example/log.ts';
import { allOf, type Page } from '../partner-example/pages.ts';
import type { Partner } from '../partner-example/partner.ts';
import { differencesSince } from '../partner-example/reconciliation.ts';
import { linesOf, statementsOf } from '../partner-example/statements.ts';

/** The whole log, from its first event on. */
const logOf = ({ ask }: Partner): Promise<RentalEvent[]> =>
  allOf(async (after) => {
    const page = await ask<{ readonly orderEvents: Page<RentalEvent> }>(documents.events, { after });
    return page.orderEvents;
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const faultsOfLog = (events: readonly RentalEvent[], closed: ReadonlySet<string>): string[] => {
  const charged = events.flatMap(({ type, orderId }) => (type === 'ORDER_CLOSED' && orderId !== null ? [orderId] : []));
  return [
    ...(events.every(({ seq }, index) => seq === index + 1) ? [] : ['the log has a gap']),
    ...(new Set(events.map(({ id }) => id)).size === events.length ? [] : ['the log tells something twice']),
    ...(new Set(charged).size === charged.length ? [] : ['an order was charged twice']),
    ...(charged.length === closed.size && charged.every((id) => closed.has(id))
      ? []
      : ['the log tells of other charges than the books']),
  ];
};

export interface Proof {
  readonly differences: number;
  readonly closed: number;
  readonly totalFen: number;
  /** In words; none when all is well. */
  readonly faults: readonly string[];
}

/** Of the month that goes on: books against list, log, ledger and budgets. `spentFen` is what units say they have spent. */
export const proofOfOrders = async (
  store: Store,
  partner: Partner,
  spentFen: readonly number[],
  since: Instant,
  now: Instant,
): Promise<Proof> => {
  const orders = partner.books.orders();
  const closed = new Set(orders.flatMap(({ id, state }) => (state === 'CLOSED' ? [id] : [])));
  const totalFen = sum(orders.map((order) => order.totalFen ?? 0));
  const differences = await differencesSince(partner, toDateTime(since));
  const ledger = await auditLedger(store, now);
  return {
    differences: differences.length,
    closed: closed.size,
    totalFen,
    faults: [
      ...differences.map(({ orderId, difference }) => `${orderId}: ${difference}`),
      ...faultsOfLog(await logOf(partner), closed),
      ...ledger.differences.map((difference) => `ledger: ${JSON.stringify(difference)}`),
      ...(sum(spentFen) === totalFen ? [] : [`units have spent ${String(sum(spentFen))} fen, not ${String(totalFen)}`]),
    ],
  };
};

/** Of the month that is over: its statements name each charged order once, and come to what the books say. */
export const faultsOfStatements = async (partner: Partner, { closed, totalFen }: Proof): Promise<string[]> => {
  const statements = await statementsOf(partner);
  const lines = (await Promise.all(statements.map(({ id }) => linesOf(partner, id)))).flatMap((one) => one);
  const stated = sum(statements.map(({ total }) => total.amountFen));
  return [
    ...(new Set(lines.map(({ orderId }) => orderId)).size === lines.length
      ? []
      : ['a statement charges an order twice']),
    ...(lines.length === closed ? [] : [`${String(lines.length)} orders on statements, not ${String(closed)}`]),
    ...(stated === totalFen ? [] : [`statements come to ${String(stated)} fen, not ${String(totalFen)}`]),
    ...statements.flatMap(({ id, state }) => (state === 'APPROVED' ? [] : [`statement ${id} is ${state}`])),
  ];
};
