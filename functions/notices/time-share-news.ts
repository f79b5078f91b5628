/** Which notices follow from a change of an order for a time-share car, or of what a unit spends on them. Pure. */
import { yuan } from '../platform/money.ts';
import type { Membership, Spending } from '../rental/membership/types.ts';
import type { RentalOrder } from '../rental/order/types.ts';
import type { RentalPartner } from '../rental/types.ts';
import type { LocalizedText } from '../platform/text.ts';
import { comesTo, entriesFor, known, settledBy, type Entry } from './rules.ts';
import type { Addressee, News, Settled, TimeShareNoticeKind, Told } from './types.ts';

/** An order before and after, and what its news mention. */
export interface TimeShareChange {
  readonly before: RentalOrder | undefined;
  readonly after: RentalOrder;
  readonly renter: string | undefined;
  /** Name of the station at which the car stands. */
  readonly station: LocalizedText | undefined;
}

const renter = ({ after: { personId } }: TimeShareChange): Addressee => ({ personId });
const managers = ({ after: { unitId, personId } }: TimeShareChange): Addressee => ({
  ...{ role: 'UNIT_MANAGER', unitId, except: [personId] },
});

const lost: readonly RentalOrder['state'][] = ['DECLINED', 'EXPIRED', 'FAILED'];

const leaves =
  (state: RentalOrder['state']) =>
  ({ before, after }: TimeShareChange): boolean =>
    before?.state === state && after.state !== state;

/** Whether the car is kept for longer, or is back. */
const isEndOver = (change: TimeShareChange): boolean =>
  leaves('IN_USE')(change) || (change.before !== undefined && change.before.window.to !== change.after.window.to);

/** A trip that was dispatched and loses its car before it begins waits for another: its requester is told of that. */
const isRequestsNews = ({ dispatchOrderId, pickUp }: RentalOrder): boolean =>
  dispatchOrderId !== undefined && pickUp === undefined;

export const timeShareNotices: Readonly<Record<TimeShareNoticeKind, Entry<TimeShareChange, Addressee>>> = {
  RENTAL_CONFIRMED: { when: comesTo('CONFIRMED'), to: (change) => [renter(change)], until: leaves('CONFIRMED') },
  // Told by a change of its partner, not of the order.
  RENTAL_SUSPENDED: { when: () => false, to: (change) => [renter(change)], until: leaves('CONFIRMED') },
  RENTAL_NOT_SERVED: {
    when: ({ before, after }) => before?.state !== after.state && lost.includes(after.state) && !isRequestsNews(after),
    to: (change) => [renter(change)],
    // Nothing of this order any more: it is read once another car takes its place.
    until: () => false,
  },
  RENTAL_DUE_SOON: {
    when: ({ before, after }) => after.remindedAt !== before?.remindedAt,
    to: (change) => [renter(change)],
    until: isEndOver,
  },
  RENTAL_LATE: {
    when: ({ before, after }) => after.lateAt !== before?.lateAt,
    // Who was sent the car hears of it with his trip.
    to: (change) =>
      change.after.dispatchOrderId === undefined ? [renter(change), managers(change)] : [managers(change)],
    until: isEndOver,
  },
  RENTAL_NO_SHOW: { when: comesTo('NO_SHOW'), to: (change) => [renter(change), managers(change)] },
  RENTAL_CHARGED: { when: comesTo('CLOSED'), to: (change) => [renter(change)] },
};

/** What a change of an order tells, to whom. */
export const newsOfTimeShare = (change: TimeShareChange): News[] => {
  const { after, renter: person, station } = change;
  const { window, charges, reason } = after;
  const facts = known({
    ...{ plate: after.plateNumber, from: window.from, until: window.to, renter: person },
    ...{ station: station?.zh, stationEn: station?.en, why: reason, outcome: after.state },
    ...(charges ? { yuan: yuan(charges.totalFen), km: charges.km } : {}),
  });
  return entriesFor(timeShareNotices, change).flatMap(({ kind, to }) =>
    to.map((addressee) => ({ kind, to: addressee, rentalOrderId: after.id, facts })),
  );
};

/** Notices of an order that a change does away with; those of one that another comes in the place of among them. */
export const settledByTimeShare = (change: TimeShareChange): Settled[] => {
  const { before, after } = change;
  const { personId, replaces } = after;
  return [
    ...(before === undefined && replaces !== undefined
      ? [{ kind: 'RENTAL_NOT_SERVED' as const, to: { personId }, rentalOrderId: replaces }]
      : []),
    ...settledBy(timeShareNotices, change).flatMap(({ kind, to }) =>
      to.map((addressee) => ({ kind, to: addressee, rentalOrderId: after.id })),
    ),
  ];
};

const isAtWork = ({ state }: RentalPartner): boolean => state === 'ENGAGED';

/** Whether a partner stops work, or takes it up again: its confirmed cars cannot, or can, be picked up from then on. */
export const changesPickUp = (before: RentalPartner, after: RentalPartner): boolean =>
  isAtWork(before) !== isAtWork(after);

/** Renters of confirmed cars are told at once that their partner has stopped work; what it takes up again is settled. */
export const toldOfStanding = (partner: RentalPartner, orders: readonly RentalOrder[]): Told => {
  const { name } = partner;
  const given = orders
    .filter(({ state, rentalKind }) => state === 'CONFIRMED' && rentalKind === 'TIME_SHARE')
    .map(({ id: rentalOrderId, personId, plateNumber: plate, window: { from } }) => ({
      ...{ kind: 'RENTAL_SUSPENDED' as const, to: { personId }, rentalOrderId },
      facts: { partner: name.zh, partnerEn: name.en, plate, from },
    }));
  return isAtWork(partner) ? { news: [], settled: given } : { news: given, settled: [] };
};

type Spent = Pick<Spending, 'unitId' | 'month' | 'unitFen'>;

const budgetNotice = (unitId: string) =>
  ({ kind: 'RENTAL_BUDGET_LOW', to: { role: 'UNIT_MANAGER', unitId, except: [] }, unitId }) as const;

/** A unit's spending of a month comes to the share of its budget of which its managers are told. */
export const newsOfSpending = (
  before: Spent | undefined,
  after: Spent,
  { monthlyBudgetFen }: Pick<Membership, 'monthlyBudgetFen'>,
  percent: number,
): { readonly news: News[]; readonly settled: Settled[] } => {
  const isLow = ({ unitFen }: Spent): boolean => unitFen * 100 >= monthlyBudgetFen * percent;
  const [was, is] = [before !== undefined && isLow(before), isLow(after)];
  const notice = budgetNotice(after.unitId);
  const facts = {
    ...{ month: `${after.month}-01`, spent: yuan(after.unitFen), budget: yuan(monthlyBudgetFen) },
    percent: monthlyBudgetFen === 0 ? 100 : Math.floor((after.unitFen * 100) / monthlyBudgetFen),
  };
  return { news: is && !was ? [{ ...notice, facts }] : [], settled: was && !is ? [notice] : [] };
};

/** A budget that was raised needs no notice any more. */
export const settledByMembership = (before: Membership | undefined, after: Membership): Settled[] =>
  before !== undefined && after.monthlyBudgetFen > before.monthlyBudgetFen ? [budgetNotice(after.unitId)] : [];
