/** The clock of a sandbox: it is put ahead, and on the way time does what it does, each thing at its moment. */
import { stampOf, type Context } from '../../platform/context.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import { certain } from '../../platform/item.ts';
import { secondEnding, toDateTime, type Instant } from '../../platform/time.ts';
import { settleRentalOrders } from '../order/due-acts.ts';
import { findRentalOrders, nextOrderDue, ordersDue } from '../order/records.ts';
import { partnerIdOf } from '../rules.ts';
import { passStatements } from '../statement/due-acts.ts';
import { nextStatementDue, seeStatement, statementsDue } from '../statement/records.ts';
import { advanceRefusals } from './advancing.ts';
import { passedDeliveries, type PassedDeliveries } from './delivery-acts.ts';
import type { Advanced, AdvanceRefusal, ShownClock } from './types.ts';

/** Most moments at which something is done in one act; a request has only some seconds. */
const MOST_MOMENTS = 60;
/** Most orders of one moment. */
const MOST_ORDERS = 200;

/** The clock of this sandbox; undefined in a real deployment. */
export const shownClock = ({ testClock, now }: Context): ShownClock | undefined =>
  testClock && { now, ahead: testClock.ahead };

/** Orders and statements that time has changed, by id. */
interface Changed {
  readonly orderIds: Set<string>;
  readonly statementIds: Set<string>;
}

/** Does what is due at a moment, and notes what has come of it. */
const doWhatIsDue = async (store: Store, at: Instant, { orderIds, statementIds }: Changed): Promise<void> => {
  const [orders, statements] = await Promise.all([ordersDue(store, at, MOST_ORDERS), statementsDue(store, at)]);
  await settleRentalOrders.run(store, at);
  await passStatements.run(store, at);
  const before = new Map(orders.map(({ id, revision }) => [id, revision]));
  for (const { id, revision } of await findRentalOrders(store, [...before.keys()]))
    if (revision !== before.get(id)) orderIds.add(id);
  for (const { id, state } of statements) if (state === 'OPEN') statementIds.add(id);
};

/** The next moment after another at which time has something to do; undefined when there is none. */
const nextMoment = async (store: Store, deliveries: PassedDeliveries, after: Instant): Promise<Instant | undefined> => {
  const due = await Promise.all([nextOrderDue(store, after), nextStatementDue(store, after), deliveries.next(after)]);
  const moments = due.flatMap((at) => at ?? []);
  return moments.length > 0 ? Math.min(...moments) : undefined;
};

const ofOwn = async (
  ctx: Context,
  { orderIds, statementIds }: Changed,
): Promise<Omit<Advanced, 'clock' | 'reached'>> => {
  const isOwn = ({ partnerId }: { readonly partnerId: string }): boolean => partnerId === partnerIdOf(ctx.viewer);
  const [orders, statements] = await Promise.all([
    findRentalOrders(ctx.store, [...orderIds]),
    Promise.all([...statementIds].map((id) => seeStatement(ctx.store, id))),
  ]);
  return {
    rentalOrders: orders.filter(isOwn),
    statements: statements.flatMap((one) => (one && isOwn(one) && one.state !== 'OPEN' ? [one] : [])),
  };
};

/**
 * Puts the clock to a moment, by way of each at which time has something to do: what lapses, lapses when it does, not
 * when the clock comes to rest. The clock goes first and never back, so that whatever breaks off on the way is done as
 * it would be after any other minute; and a moment that is over changes nothing, however often it is sent.
 */
export const advanceTestClock = async (
  ctx: Context,
  input: { readonly to: Instant },
): Promise<Result<Advanced, AdvanceRefusal>> => {
  const { testClock, now, store } = ctx;
  // What is told as due in a second is due by its end.
  const to = certain(secondEnding(toDateTime(input.to)), 'a moment');
  if (!testClock) return refused([refusal('NOT_A_SANDBOX')]);
  const against = advanceRefusals({ now, ahead: testClock.ahead }, to);
  if (against.length > 0) return refused(against);
  const world = now - testClock.ahead;
  const stamp = stampOf(ctx, 'advanceTestClock');
  const deliveries = passedDeliveries(ctx);
  const changed: Changed = { orderIds: new Set(), statementIds: new Set() };
  let at = now;
  for (let passed = 0; at < to && passed < MOST_MOMENTS; passed += 1) {
    const next = Math.min(to, (await nextMoment(store, deliveries, at)) ?? to);
    if (!(await testClock.putAhead(next - world, stamp))) return refused([refusal('TRY_AGAIN')]);
    await doWhatIsDue(store, next, changed);
    await deliveries.send(next);
    at = next;
  }
  ctx.written();
  return done({ clock: { now: at, ahead: at - world }, reached: at >= to, ...(await ofOwn(ctx, changed)) });
};
