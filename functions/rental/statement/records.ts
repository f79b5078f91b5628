/** Statements and their lines in the table. */
import type { Policies } from '../../organisation/policy/types.ts';
import { ABSENT } from '../../platform/condition.ts';
import { mapConnection, storedConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { secondEnding, toDateTime, type CivilDate, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { RentalOrder } from '../order/types.ts';
import type { RentalPolicy } from '../policy.ts';
import { answerUntilOf, issuedFrom } from './statements.ts';
import type { RentalStatement, StatementLine } from './types.ts';

const statementKey = (statementId: string) => items.RENTAL_STATEMENT.key({ statementId });

const statementItem = (statement: RentalStatement): Item => {
  const { id: statementId, unitId, partnerId, month } = statement;
  const keys = {
    ...items.RENTAL_STATEMENT.listKeys({ unitId, month, partnerId }),
    ...items.RENTAL_STATEMENT.findKeys({ partnerId, month, unitId }),
  };
  return itemOf('RENTAL_STATEMENT', { ...statementKey(statementId), ...keys }, statement);
};

export const statementOf = (item: Item): RentalStatement => attributesOf(item) as unknown as RentalStatement;

/** The one statement of a unit with a partner for a month. */
export const statementIdOf = (
  { unitId, partnerId }: Pick<RentalOrder, 'unitId' | 'partnerId'>,
  month: string,
): string => derivedId('rentalStatement', unitId, partnerId, month);

/** The statement as it stands this moment. */
export const seeStatement = async (store: Store, id: string): Promise<RentalStatement | undefined> => {
  const item = nounOf(id) === 'rentalStatement' ? await store.get(statementKey(id), { consistent: true }) : undefined;
  return item && statementOf(item);
};

/** Writes a statement over what it was; holds only while nobody else has changed it since. */
export const statementWrite = (before: RentalStatement, after: RentalStatement): Write => ({
  put: statementItem({ ...after, revision: before.revision + 1 }),
  if: [{ attribute: 'revision', is: before.revision }],
});

const LINES = 'LINE#';

const linesPk = (statementId: string): string => statementKey(statementId).pk;

const lineWrite = (statementId: string, line: StatementLine): Write => {
  const key = items.RENTAL_STATEMENT_LINE.key({ statementId, at: toDateTime(line.at), orderId: line.orderId });
  return { put: itemOf('RENTAL_STATEMENT_LINE', key, line), if: ABSENT };
};

/** Has a statement due at an instant; at none, no longer. */
export const dueWrite = (statementId: string, at?: Instant): Write => {
  const listed = at === undefined ? {} : items.RENTAL_STATEMENT_DUE.listKeys({ at: toDateTime(at), statementId });
  return { put: itemOf('RENTAL_STATEMENT_DUE', { ...items.RENTAL_STATEMENT_DUE.key({ statementId }), ...listed }, {}) };
};

/** Notes that the order has its line. */
const seenWrite = ({ orderId }: StatementLine): Write => ({
  put: itemOf('SEEN', items.SEEN.key({ changeId: orderId, reaction: 'addStatementLines' }), {}),
  if: ABSENT,
});

/** The place in `addLineWrites` of the mark that fails when the order has its line already, on whatever statement. */
export const MARK = 0;

/** Puts the line of an order on a statement, which begins with it when there is none yet; holds only while it is open. */
export const addLineWrites = (
  seen: RentalStatement | undefined,
  begun: Omit<RentalStatement, 'orders' | 'chargedFen' | 'revision'>,
  line: StatementLine,
): Write[] => {
  const before = seen ?? { ...begun, orders: 0, chargedFen: 0, revision: 0 };
  const after = { ...before, orders: before.orders + 1, chargedFen: before.chargedFen + line.chargedFen };
  return [
    seenWrite(line),
    seen ? statementWrite(seen, after) : { put: statementItem({ ...after, revision: 1 }), if: ABSENT },
    ...(seen ? [] : [dueWrite(after.id, issuedFrom(after.month))]),
    lineWrite(begun.id, line),
  ];
};

/** A statement whole, with all its lines and what time does with it next, where there was none. */
export const filledWrites = (
  statement: RentalStatement,
  lines: readonly StatementLine[],
  policies: Policies<RentalPolicy>,
): Write[] => {
  const due = statement.state === 'OPEN' ? issuedFrom(statement.month) : answerUntilOf(statement, policies);
  return [
    { put: statementItem(statement), if: ABSENT },
    ...(due === undefined ? [] : [dueWrite(statement.id, due)]),
    ...lines.flatMap((line) => [seenWrite(line), lineWrite(statement.id, line)]),
  ];
};

/** Open statements whose month is over, and disputed ones whose time to be answered is. */
export const statementsDue = async (store: Store, now: Instant): Promise<RentalStatement[]> => {
  const pk = items.RENTAL_STATEMENT_DUE.listPk({});
  const due = await store.queryAll({ index: 'lists', pk, sortTo: `${toDateTime(now)}~` });
  const keys = due.map(({ pk }) => ({ pk, sk: items.RENTAL_STATEMENT.sk }));
  const found = await store.getMany(keys, { consistent: true });
  return found.flatMap((item) => (item ? [statementOf(item)] : []));
};

/** The end of the first second after an instant in which a statement is due. */
export const nextStatementDue = async (store: Store, after: Instant): Promise<Instant | undefined> => {
  const pk = items.RENTAL_STATEMENT_DUE.listPk({});
  const { items: due } = await store.query({ index: 'lists', pk, sortFrom: `${toDateTime(after)}~`, limit: 1 });
  return secondEnding(due[0]?.listSk);
};

const lineOfItem = (item: Item): StatementLine => attributesOf(item) as unknown as StatementLine;

/** All lines of a statement, as they were charged. */
export const linesOf = async (store: Store, statementId: string): Promise<StatementLine[]> =>
  (await store.queryAll({ pk: linesPk(statementId), sortPrefix: LINES })).map(lineOfItem);

export const linePage = async (
  store: Store,
  statementId: string,
  page: ListArguments,
): Promise<Connection<StatementLine>> =>
  mapConnection(await storedConnection(store, { pk: linesPk(statementId), sortPrefix: LINES }, page), lineOfItem);

/** Statements of a unit, the latest month first. */
export const statementsOfUnit = async (
  store: Store,
  unitId: string,
  page: ListArguments,
): Promise<Connection<RentalStatement>> => {
  const pk = items.RENTAL_STATEMENT.listPk({ unitId });
  return mapConnection(await storedConnection(store, { index: 'lists', pk, newestFirst: true }, page), statementOf);
};

/** Statements of a partner for a month. */
export const statementsOfMonth = async (
  store: Store,
  partnerId: string,
  month: CivilDate,
): Promise<RentalStatement[]> => {
  const pk = items.RENTAL_STATEMENT.findPk({ partnerId });
  const keys = await store.queryAll({ index: 'finder', pk, sortPrefix: `${month}#` });
  const found = await store.getMany(keys);
  return found.flatMap((item) => (item ? [statementOf(item)] : []));
};

/** Statements of a partner, the latest month first. */
export const statementsOfPartner = async (
  store: Store,
  partnerId: string,
  page: ListArguments,
): Promise<Connection<RentalStatement>> => {
  const pk = items.RENTAL_STATEMENT.findPk({ partnerId });
  const keys = await storedConnection(store, { index: 'finder', pk, newestFirst: true }, page);
  const found = await store.getMany(keys.nodes);
  const edges = keys.edges.flatMap(({ cursor }, i) => {
    const item = found[i];
    return item ? [{ cursor, node: statementOf(item) }] : [];
  });
  return { ...keys, edges, nodes: edges.map(({ node }) => node) };
};
