/** A person of a unit takes a car: it is held until its partner has spoken. */
import { calendarsOf } from '../../calendar/records.ts';
import { daysOfResources } from '../../ledger/records.ts';
import { isFree } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { findUnit } from '../../organisation/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { take } from '../../platform/take.ts';
import type { OfferedCar } from '../catalogue/listing.ts';
import { findLicence, findMembership, findSpending, membershipCheck } from '../membership/records.ts';
import { budgetRefusals, licenceRefusals, memberRefusals, budgetMonthOf } from '../membership/renting.ts';
import type { DrivingLicence, Membership, Spending } from '../membership/types.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import { carCheck, engagedCheck } from '../records.ts';
import { estimateOf } from './charging.ts';
import { offeredCar } from './offered-acts.ts';
import { carRefusals, kmRefusals, termsFor, windowRefusals } from './offering.ts';
import { carResource, renterResource } from './placing.ts';
import { findRentalOrder, makeWrites } from './records.ts';
import { movingWrites, promiseWrites } from './step-acts.ts';
import { dueOf, heldUntil } from './times.ts';
import type { HoldCar, HoldRefusal, RentalOrder } from './types.ts';

interface Seen {
  readonly earlier: RentalOrder | undefined;
  readonly offered: OfferedCar | undefined;
  readonly membership: Membership | undefined;
  readonly licence: DrivingLicence | undefined;
  readonly spending: Spending;
  /** Those of the car and of the person. */
  readonly days: readonly LedgerDay[];
}

const carNotFound = refusal('CAR_NOT_FOUND' as const, ['input', 'carId']);

/** Whether the order that another one comes in the place of is the caller's, and did not serve. */
const replacedRefusals = (replaced: RentalOrder | undefined, personId: string): Refusal<HoldRefusal>[] =>
  replaced?.personId === personId && ['FAILED', 'DECLINED', 'EXPIRED'].includes(replaced.state)
    ? []
    : [refusal('ORDER_NOT_FOUND', ['input', 'replaces'])];

/** Takes a car for a window: car, person and budgets are taken in one transaction, or nothing is. */
export const holdCar = async (
  ctx: Context,
  { idempotencyKey, ...asked }: HoldCar,
): Promise<Result<RentalOrder, HoldRefusal>> => {
  const { viewer, store, now } = ctx;
  if (viewer.kind !== 'person') return refused([refusal('UNIT_NOT_ENABLED')]);
  const { personId, unitId } = viewer;
  const { carId, window, purpose, expectedKm, replaces } = asked;
  const id = derivedId('rentalOrder', personId, 'holdCar', idempotencyKey);
  const hash = inputHash({ ...asked, replaces: replaces ?? undefined });
  const { divisionCode } = certain(await findUnit(ctx, unitId), `unit ${unitId}`);
  const cityCode = cityOf(divisionCode);
  const [policies, calendars, replaced] = await Promise.all([
    rentalPoliciesOf(ctx, divisionCode, now),
    calendarsOf(ctx, cityCode, now),
    replaces == null ? undefined : findRentalOrder(store, replaces),
  ]);
  const policy = policies(window.from);
  const viewpoint = { now, holder: id };
  const unasked = [
    ...windowRefusals(window, now, policy),
    ...kmRefusals(expectedKm),
    ...(replaces == null ? [] : replacedRefusals(replaced, personId)),
  ];
  const car = carResource({ cityCode, carId });
  const renter = renterResource({ unitId, personId });
  const isPart = (resourceId: string) => (day: LedgerDay) => day.resourceId === resourceId;
  const estimate = (offered: OfferedCar | undefined) => {
    const terms = offered && termsFor(offered, window);
    return terms && { terms, ...estimateOf(terms, window, expectedKm, calendars(divisionCode)) };
  };

  const look = async (): Promise<Seen> => {
    const [earlier, offered, membership, licence, spending, days] = await Promise.all([
      findRentalOrder(store, id),
      offeredCar(ctx, carId, cityCode),
      findMembership(ctx, unitId),
      findLicence(ctx, personId),
      findSpending(ctx, unitId, budgetMonthOf(window.from)),
      unasked.length > 0 ? [] : daysOfResources(ctx, [car, renter], window),
    ]);
    return { earlier, offered, membership, licence, spending, days };
  };
  const refusalsOf = ({ earlier, offered, membership, licence, spending, days }: Seen): Refusal<HoldRefusal>[] => {
    if (earlier) return [refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])];
    const ofMember = memberRefusals(membership, asked, policy);
    if (unasked.length > 0) return [...unasked, ...ofMember];
    const price = estimate(offered);
    const ofDays = days.filter(isPart(renter.resourceId));
    return [
      ...ofMember,
      ...(offered
        ? carRefusals(offered, days.filter(isPart(carId)), { window, expectedKm, viewpoint }, policy)
        : [carNotFound]),
      ...(offered ? licenceRefusals(licence, window, offered.car.energy) : []),
      ...(isFree(ofDays, window, viewpoint) ? [] : [refusal('OTHER_CAR_TAKEN' as const, ['input', 'window', 'from'])]),
      ...(membership && price ? budgetRefusals(membership, spending, personId, price.totalFen) : []),
    ];
  };
  return take<Seen, RentalOrder, HoldRefusal>(ctx, {
    stamp: stampOf(ctx, 'holdCar'),
    look,
    repeated: ({ earlier }) => (earlier?.inputHash === hash ? earlier : undefined),
    refusals: refusalsOf,
    change: ({ offered, membership, days }) => {
      const { car, partner } = certain(offered, carId);
      const { terms, totalFen } = certain(estimate(offered), 'price');
      const member = certain(membership, 'membership');
      const order: RentalOrder = {
        ...{ id, rentalKind: 'TIME_SHARE', state: 'HELD', partnerId: car.partnerId, carId, cityCode },
        ...{ plateNumber: car.plateNumber, model: car.model, unitId, divisionCode, personId, purpose },
        ...(replaces == null ? {} : { replaces }),
        ...{ window, expectedKm, tariffId: certain(car.tariffId, 'tariff'), terms, estimateFen: totalFen },
        holdUntil: heldUntil(now, certain(partner, car.partnerId), policy),
        steps: { HELD: { at: now, by: personId } },
        damages: [],
        inputHash: hash,
        revision: 1,
      };
      const writes = [
        ...makeWrites(order, certain(dueOf(order, policy), 'due')),
        ...movingWrites(undefined, order, days, now),
        ...promiseWrites(order, totalFen, member),
        membershipCheck(member),
        engagedCheck(car.partnerId),
        carCheck(car),
      ];
      return { writes, answer: order };
    },
  });
};
