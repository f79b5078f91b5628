/** What the renter does with an order beside lock and return. */
import { calendarsOf } from '../../calendar/records.ts';
import { daysOfResources } from '../../ledger/records.ts';
import { daysWithout, isFree } from '../../ledger/rules.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { Instant } from '../../platform/time.ts';
import { findLicence, findMembership, findSpending, membershipCheck } from '../membership/records.ts';
import { budgetRefusals, licenceRefusals, memberRefusals, budgetMonthOf } from '../membership/renting.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import { estimateOf } from './charging.ts';
import { offeredCar } from './offered-acts.ts';
import { longerRefusals, windowRefusals } from './offering.ts';
import { resourcesOf } from './placing.ts';
import { changedOrder } from './records.ts';
import { daysOfOrder, freeingWrites, movingWrites, promiseWrites, takeStep } from './step-acts.ts';
import { damageUntil, isCommandOpen } from './times.ts';
import type { CancelRefusal, DamageRefusal, ExtendRefusal, RentalOrder } from './types.ts';

interface OfOrder {
  readonly orderId: string;
}

const orderPath = ['input', 'orderId'];
const MOST_REASON = 200;

/** What a dispatch has made is changed and cancelled by the request that it serves. */
const dispatchedRefusals = ({ dispatchOrderId }: RentalOrder): Refusal<'GOES_BY_DISPATCH'>[] =>
  dispatchOrderId === undefined ? [] : [refusal('GOES_BY_DISPATCH', orderPath)];

/** Gives the car back before it was picked up, also while the partner has yet to confirm; it costs nothing. */
export const cancelRentalOrder = (
  ctx: Context,
  { orderId, reason = '' }: OfOrder & { readonly reason?: string | null | undefined },
): Promise<Result<RentalOrder, CancelRefusal>> => {
  const why = tidy(reason ?? '').slice(0, MOST_REASON);
  const said = why === '' ? {} : { reason: why };
  return takeStep(ctx, {
    useCase: 'cancelRentalOrder',
    step: 'CANCEL',
    orderId,
    ...(why === '' ? {} : { why }),
    look: (order) => daysOfOrder(ctx, order),
    repeated: ({ state }) => state === 'CANCELLED',
    // The car may be unlocked this very moment.
    refusals: (order): Refusal<CancelRefusal>[] => [
      ...dispatchedRefusals(order),
      ...(isCommandOpen(order) ? [refusal('COMMAND_OPEN' as const, orderPath)] : []),
    ],
    change: (order, days) => ({ change: said, writes: freeingWrites(order, days) }),
  });
};

/** Keeps the car for longer, when nobody else has it then, it may be driven then, and the budgets allow. */
export const extendRentalOrder = async (
  ctx: Context,
  { orderId, to }: OfOrder & { readonly to: Instant },
): Promise<Result<RentalOrder, ExtendRefusal>> =>
  takeStep(ctx, {
    useCase: 'extendRentalOrder',
    step: 'EXTEND',
    orderId,
    look: async (order) => {
      const window = { from: order.window.from, to: Math.max(to, order.window.to) };
      const [days, offered, licence, membership, spending, calendars] = await Promise.all([
        daysOfResources(ctx, resourcesOf(order), window),
        offeredCar(ctx, order.carId, order.cityCode),
        findLicence(ctx, order.personId),
        findMembership(ctx, order.unitId),
        findSpending(ctx, order.unitId, budgetMonthOf(order.window.from)),
        calendarsOf(ctx, order.cityCode, ctx.now),
      ]);
      const estimateFen = estimateOf(
        certain(order.terms, 'terms'),
        window,
        order.expectedKm,
        calendars(order.divisionCode),
      ).totalFen;
      return { window, days, offered, licence, membership, spending, estimateFen };
    },
    repeated: ({ window }) => window.to === to,
    refusals: (order, seen, policy): Refusal<ExtendRefusal>[] => {
      const { window, days, offered, licence, membership, spending, estimateFen } = seen;
      if (order.dispatchOrderId !== undefined) return dispatchedRefusals(order);
      if (to <= order.window.to || to <= ctx.now) return [refusal('WINDOW_INVALID', ['input', 'to'])];
      const others = daysWithout(days, order.id);
      const viewpoint = { now: ctx.now, holder: order.id };
      return [
        ...windowRefusals({ from: Math.max(order.window.from, ctx.now), to }, ctx.now, policy),
        ...memberRefusals(membership, { window, purpose: order.purpose }, policy, ['input', 'to']),
        ...(offered ? longerRefusals(offered, order, to, ctx.now, policy) : []),
        ...(offered ? licenceRefusals(licence, window, offered.car.energy) : []),
        ...(membership ? budgetRefusals(membership, spending, order.personId, estimateFen - order.estimateFen) : []),
        ...(resourcesOf(order).every(({ resourceId }) =>
          isFree(
            others.filter((day) => day.resourceId === resourceId),
            { from: order.window.to, to },
            viewpoint,
          ),
        )
          ? []
          : [refusal('CAR_TAKEN' as const, ['input', 'to'])]),
      ];
    },
    change: (order, { window, days, membership, estimateFen }) => {
      const member = certain(membership, 'membership');
      return {
        change: { window, estimateFen },
        writes: [
          ...movingWrites(order, changedOrder(order, { window }), days, ctx.now),
          ...promiseWrites(order, estimateFen - order.estimateFen, member),
          membershipCheck(member),
        ],
      };
    },
  });

/** Most notes of damage on one order. */
const MOST_DAMAGES = 20;
const MOST_TEXT = 500;

/** Notes what is broken on the car: before the trip it is not the renter's, after it he has said so. */
export const reportCarDamage = (
  ctx: Context,
  input: OfOrder & { readonly text: string },
): Promise<Result<RentalOrder, DamageRefusal>> => {
  const text = tidy(input.text);
  return takeStep(ctx, {
    useCase: 'reportCarDamage',
    step: 'REPORT_DAMAGE',
    orderId: input.orderId,
    look: () => Promise.resolve(undefined),
    repeated: ({ damages }) => damages.at(-1)?.text === text,
    refusals: (order, _, policy): Refusal<DamageRefusal>[] => {
      const { damages } = order;
      const until = damageUntil(order, policy);
      return [
        ...(until !== undefined && ctx.now > until ? [refusal('DAMAGE_LATE' as const, orderPath, { until })] : []),
        ...(text.length >= 2 && text.length <= MOST_TEXT
          ? []
          : [refusal('TEXT_INVALID' as const, ['input', 'text'], { most: MOST_TEXT })]),
        ...(damages.length < MOST_DAMAGES ? [] : [refusal('TOO_MANY' as const, orderPath, { most: MOST_DAMAGES })]),
      ];
    },
    change: (order) => {
      const phase = order.state === 'CONFIRMED' ? ('PICK_UP' as const) : ('DROP_OFF' as const);
      const damages = [...order.damages, { at: ctx.now, by: order.personId, phase, text }];
      return { change: { damages }, writes: [] };
    },
  });
};

/** Until when damage of the car of an order may be reported once its lock has closed; undefined before, and of a market rental. */
export const damageUntilOf = async (ctx: Context, order: RentalOrder): Promise<Instant | undefined> => {
  if (order.state !== 'CLOSED' || order.rentalKind === 'MARKET_RENTAL') return undefined;
  const policies = await rentalPoliciesOf(ctx, order.divisionCode, ctx.now);
  return damageUntil(order, policies(order.window.from));
};
