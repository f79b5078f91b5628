/** What a partner says of an order: yes, no, or that its car cannot serve. */
import type { Context } from '../../platform/context.ts';
import { isLapsed } from '../../ledger/rules.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { civilDate } from '../../platform/time.ts';
import { engagedCheck, findCar, findPartner, strandWrite } from '../records.ts';
import { serves } from '../rules.ts';
import { changedOrder, changeCommandWrite, findLockCommand } from './records.ts';
import { daysOfOrder, freeingWrites, movingWrites, takeStep } from './step-acts.ts';
import type { ConfirmRefusal, ReasonedRefusal, RentalOrder } from './types.ts';

interface OfOrder {
  readonly orderId: string;
}

interface Reasoned extends OfOrder {
  readonly reason: string;
}

const MOST_REASON = 200;
const reasonRefusals = (reason: string): Refusal<'REASON_REQUIRED'>[] =>
  reason.length >= 2 && reason.length <= MOST_REASON ? [] : [refusal('REASON_REQUIRED', ['input', 'reason'])];

/** The partner promises the car; from now on it is nobody else's. */
export const confirmRentalOrder = (ctx: Context, { orderId }: OfOrder): Promise<Result<RentalOrder, ConfirmRefusal>> =>
  takeStep(ctx, {
    useCase: 'confirmRentalOrder',
    step: 'CONFIRM',
    orderId,
    look: async (order) => ({ partner: await findPartner(ctx, order.partnerId), days: await daysOfOrder(ctx, order) }),
    repeated: ({ steps }) => steps.CONFIRMED !== undefined,
    refusals: (order, { partner }): Refusal<ConfirmRefusal>[] => {
      // The trip of a market rental is dispatched in the same moment: see confirmMarketRental.
      if (order.rentalKind === 'MARKET_RENTAL')
        return [refusal('STATE_NOT_ALLOWED', ['input', 'orderId'], { state: order.state })];
      return [
        ...(isLapsed({ until: order.holdUntil }, ctx.now)
          ? [refusal('HOLD_LAPSED' as const, ['input', 'orderId'])]
          : []),
        ...(partner && serves(partner, 'TIME_SHARE', civilDate(order.window.from))
          ? []
          : [refusal('PARTNER_NOT_ENGAGED' as const)]),
      ];
    },
    change: (order, { days }) => ({
      change: {},
      writes: [
        ...movingWrites(order, changedOrder(order, { state: 'CONFIRMED' }), days, ctx.now),
        engagedCheck(order.partnerId),
      ],
    }),
  });

/** The partner cannot give the car; nothing of it stays taken. */
export const declineRentalOrder = (ctx: Context, input: Reasoned): Promise<Result<RentalOrder, ReasonedRefusal>> => {
  const reason = tidy(input.reason);
  return takeStep(ctx, {
    useCase: 'declineRentalOrder',
    step: 'DECLINE',
    orderId: input.orderId,
    why: reason,
    look: (order) => daysOfOrder(ctx, order),
    repeated: ({ state }) => state === 'DECLINED',
    refusals: () => reasonRefusals(reason),
    change: (order, days) => ({ change: { reason }, writes: freeingWrites(order, days) }),
  });
};

/** The car cannot serve, before the trip or on it: the order costs nothing, and another car may take its place. */
export const failRentalOrder = (ctx: Context, input: Reasoned): Promise<Result<RentalOrder, ReasonedRefusal>> => {
  const reason = tidy(input.reason);
  return takeStep(ctx, {
    useCase: 'failRentalOrder',
    step: 'FAIL',
    orderId: input.orderId,
    why: reason,
    look: async (order) => {
      const [car, command, days] = await Promise.all([
        findCar(ctx, order.carId),
        findLockCommand(ctx.store, order.command?.id),
        daysOfOrder(ctx, order),
      ]);
      return { car, command, days };
    },
    repeated: ({ state }) => state === 'FAILED',
    refusals: () => reasonRefusals(reason),
    change: (order, { car, command, days }) => {
      const open = command?.state === 'REQUESTED' ? command : undefined;
      return {
        change: { reason, ...(open && order.command ? { command: { ...order.command, state: 'FAILED' } } : {}) },
        writes: [
          ...freeingWrites(order, days),
          ...(open ? [changeCommandWrite(open, { state: 'FAILED', answeredAt: ctx.now, reason })] : []),
          ...(order.state === 'IN_USE' && car ? [strandWrite(car)] : []),
        ],
      };
    },
  });
};
