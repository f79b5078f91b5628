/**
 * What is done with an order. Events are thin: they say where to look, and what is to be done follows from how the
 * order stands. So it makes no difference whether one comes twice, late, or after another.
 */
import type { Books, LockAnswer } from './books.ts';
import { documents, type Command, type Order } from './documents.ts';
import { act, type Ask } from './platform.ts';

/** The cars themselves, which do what they are told, or do not. */
export interface Cars {
  readonly open: (order: Order) => Promise<LockAnswer>;
  readonly close: (order: Order) => Promise<LockAnswer>;
}

export interface OrderParts {
  readonly ask: Ask;
  readonly books: Books;
  readonly cars: Cars;
  /** Why an order is declined; undefined when the car is promised. */
  readonly objection: (order: Order) => string | undefined;
  readonly now: () => number;
  readonly say: (line: string) => void;
}

const keep = (books: Books, order: Order): void => {
  const { id, state, revision, window, charges } = order;
  books.keepOrder({ id, state, revision, totalFen: charges?.total.amountFen ?? null, begins: window.from });
};

/** The order as it stands now; it is in the books afterwards. */
export const look = async ({ ask, books }: Pick<OrderParts, 'ask' | 'books'>, id: string): Promise<Order> => {
  const { node } = await ask<{ node: Order | null }>(documents.order, { id });
  if (!node) throw new Error(`the platform knows no order ${id}`);
  keep(books, node);
  return node;
};

/** Promises the car, or does not. Repeated, the answer is the same; when the time is over, the platform has told so. */
const decide = async ({ ask, books, objection, say }: OrderParts, order: Order): Promise<void> => {
  const reason = objection(order);
  const { rentalOrder, userErrors } = await act<{ rentalOrder: Order | null }>(
    ask,
    reason === undefined ? documents.confirm : documents.decline,
    { orderId: order.id, ...(reason === undefined ? {} : { reason }) },
  );
  if (rentalOrder) keep(books, rentalOrder);
  say(`${order.plateNumber} ${order.id}: ${rentalOrder?.state ?? userErrors.map(({ code }) => code).join(', ')}`);
};

/** A car that nobody waits for any more is not opened. Closing it is right at any time. */
const isTooLate = ({ kind, deadline }: Command, now: number): boolean =>
  kind === 'UNLOCK' && Date.parse(deadline) <= now;

/** Asks the car once, and keeps its answer before it is told: after a restart the same is told again. */
const carryOut = async (
  { books, cars, now }: OrderParts,
  order: Order,
  command: Command,
): Promise<LockAnswer | undefined> => {
  const known = books.answerTo(command.id);
  if (known) return known;
  if (isTooLate(command, now())) return undefined;
  const answer = await (command.kind === 'UNLOCK' ? cars.open(order) : cars.close(order));
  books.keepAnswer(command.id, answer);
  return answer;
};

const obey = async (parts: OrderParts, order: Order, command: Command): Promise<void> => {
  const answer = await carryOut(parts, order, command);
  if (!answer) return;
  const { userErrors } = await act(parts.ask, documents.acknowledge, { commandId: command.id, ...answer });
  const became = userErrors.map(({ code }) => code).join(', ') || answer.outcome;
  parts.say(`${order.plateNumber} ${order.id}: ${command.kind} ${became}`);
  // Opened for an order that waits no more: nobody is to find it open.
  if (userErrors.some(({ code }) => code === 'COMMAND_OVER') && command.kind === 'UNLOCK')
    await parts.cars.close(order);
};

/** Does what is to be done with an order as it stands. */
export const attend = async (parts: OrderParts, orderId: string): Promise<void> => {
  const order = await look(parts, orderId);
  if (order.state === 'HELD') await decide(parts, order);
  const { command } = order;
  if (command?.state === 'REQUESTED' || command?.state === 'TIMED_OUT') await obey(parts, order, command);
};
