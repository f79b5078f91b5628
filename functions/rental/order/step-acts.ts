/** The frame of every step in the life of an order: look, decide, commit. People, partners and the clock go by it. */
import { changeBookings, clearSpans, daysOfResources } from '../../ledger/records.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { actorOf, type Viewer } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { take } from '../../platform/take.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { spendWrite } from '../membership/records.ts';
import { budgetMonthOf } from '../membership/renting.ts';
import type { RentalPolicy } from '../policy.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import { ownSpans, placeChanges, resourcesOf } from './placing.ts';
import { changedOrder, changeWrite, findRentalOrder } from './records.ts';
import { mayTake, stateRefusals, steps, type RentalStepName } from './states.ts';
import { dueOf } from './times.ts';
import type { OrderActRefusal, RentalOrder } from './types.ts';

/** Who acts, and on what: without a viewer it is the clock. */
export type Acting = Pick<Context, 'store' | 'written' | 'now'> & { readonly viewer?: Viewer };

export const clock = (store: Context['store'], now: Instant): Acting => ({ store, now, written: () => undefined });

const SYSTEM = 'system';
const byWhom = ({ viewer }: Acting): string => (viewer ? actorOf(viewer) : SYSTEM);

/** What a step changes of the order beside its state, and what else is written with it. */
interface StepChange {
  readonly change: Partial<RentalOrder>;
  readonly writes: readonly Write[];
}

interface OrderStep<More, Code extends string> {
  readonly useCase: string;
  readonly step: RentalStepName;
  readonly orderId: string;
  readonly why?: string | undefined;
  /** Reads what else the step looks at. */
  readonly look: (order: RentalOrder) => Promise<More>;
  /** Whether this very step was taken before. */
  readonly repeated?: (order: RentalOrder) => boolean;
  /** What speaks against it where the state does not. */
  readonly refusals?: (order: RentalOrder, more: More, policy: RentalPolicy) => readonly Refusal<Code>[];
  readonly change: (order: RentalOrder, more: More, policy: RentalPolicy) => StepChange;
}

const notFound = refused([refusal('ORDER_NOT_FOUND' as const, ['input', 'orderId'])]);

/** State and step as they will be; nothing where the state stays. */
const reached = (order: RentalOrder, name: RentalStepName, acting: Acting): Partial<RentalOrder> => {
  const step = steps[name];
  if (!('to' in step)) return {};
  return { state: step.to, steps: { ...order.steps, [step.to]: { at: acting.now, by: byWhom(acting) } } };
};

/** Takes a step with an order, for whom it is his. */
export const takeStep = async <More, Code extends string>(
  acting: Acting,
  { useCase, step, orderId, why, look, repeated, refusals, change }: OrderStep<More, Code>,
): Promise<Result<RentalOrder, Code | OrderActRefusal>> => {
  const { store, now, viewer } = acting;
  const first = await findRentalOrder(store, orderId);
  if (!first || (viewer && !mayTake(step, viewer, first))) return notFound;
  const policy = (await rentalPoliciesOf(store, first.divisionCode, now))(first.window.from);
  return take<{ order: RentalOrder; more: More }, RentalOrder, Code | OrderActRefusal>(acting, {
    stamp: { actor: byWhom(acting), useCase, at: now, ...(why === undefined ? {} : { why }) },
    look: async () => {
      const order = certain(await findRentalOrder(store, orderId), `rental order ${orderId}`);
      return { order, more: await look(order) };
    },
    repeated: ({ order }) => (repeated?.(order) ? order : undefined),
    refusals: ({ order, more }) => {
      const state = stateRefusals(step, order);
      return state.length > 0 ? state : (refusals?.(order, more, policy) ?? []);
    },
    change: ({ order, more }) => {
      const changed = change(order, more, policy);
      const whole = { ...reached(order, step, acting), ...changed.change };
      const answer = changedOrder(order, whole);
      return { writes: [changeWrite(order, whole, dueOf(answer, policy)), ...changed.writes], answer };
    },
  });
};

/** The days of the ledger that an order lies on, as they stand this moment. */
export const daysOfOrder = ({ store }: Pick<Acting, 'store'>, order: RentalOrder): Promise<LedgerDay[]> =>
  order.window.from < order.window.to ? daysOfResources(store, resourcesOf(order), order.window) : Promise.resolve([]);

/** An order gives back car and person, and what was promised of the budgets. */
export const freeingWrites = (order: RentalOrder, days: readonly LedgerDay[]): Write[] => [
  ...days.flatMap((day) => clearSpans(day, ownSpans(day, order))),
  ...promiseWrites(order, -order.estimateFen),
];

/**
 * More or less of the budgets is taken up by an order; what is only set right asks for no room in them. They are
 * budgets of time-share: a market rental is approved trip by trip.
 */
export const promiseWrites = (
  { unitId, personId, window, rentalKind }: RentalOrder,
  amountFen: number,
  budgets?: Parameters<typeof spendWrite>[3],
): Write[] =>
  amountFen === 0 || rentalKind === 'MARKET_RENTAL'
    ? []
    : [spendWrite({ unitId, month: budgetMonthOf(window.from) }, personId, amountFen, budgets)];

/** An order lies in the ledger as it will be, not as it was. */
export const movingWrites = (
  before: RentalOrder | undefined,
  after: RentalOrder,
  days: readonly LedgerDay[],
  now: Instant,
): Write[] => changeBookings(placeChanges(before, after), { days, viewpoint: { now, holder: after.id } });
