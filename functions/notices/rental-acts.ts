/** What changes of rental tell: of orders, of what units spend on them, of statements, and of how partners serve. */
import { answersOf } from '../booking/quote/answers.ts';
import { findCall } from '../booking/quote/records.ts';
import { look } from '../booking/seen-records.ts';
import { findPerson, findUnit } from '../organisation/records.ts';
import type { Change } from '../platform/changes.ts';
import type { Store } from '../platform/store.ts';
import type { ItemKind } from '../platform/table.ts';
import { DAY } from '../platform/time.ts';
import type { Item } from '../platform/write.ts';
import { endpointOf } from '../rental/event/webhook-records.ts';
import { findMembership, membershipIn, unitSpentIn } from '../rental/membership/records.ts';
import { partnerOrdersFrom, rentalOrderOf } from '../rental/order/records.ts';
import type { RentalOrder } from '../rental/order/types.ts';
import { rentalPoliciesOf } from '../rental/policy-records.ts';
import { findQuotes, quoteOf } from '../rental/quote/records.ts';
import type { RentalQuote } from '../rental/quote/types.ts';
import { findCar, findPartner, findStation, partnerOf } from '../rental/records.ts';
import { serviceMonthIn } from '../rental/service/records.ts';
import { statementOf } from '../rental/statement/records.ts';
import {
  toldToPartner,
  toldToPartnerOfOrder,
  toldToPartnerOfQuote,
  toldToPartnerOfStatement,
  toldToPartnerOfWebhook,
} from './partner-news.ts';
import {
  isAnswered,
  isLost,
  isOfComplaint,
  newsOfAnswer,
  newsOfComplaint,
  newsOfLostRental,
  newsOfService,
} from './rental-news.ts';
import { dispatchersOf } from './request-news.ts';
import { isLoaded } from './rules.ts';
import { newsOfStatement, settledByStatement } from './statement-news.ts';
import {
  changesPickUp,
  newsOfSpending,
  newsOfTimeShare,
  settledByMembership,
  settledByTimeShare,
  toldOfStanding,
} from './time-share-news.ts';
import type { Told } from './types.ts';

const nothing: Told = { news: [], settled: [] };

const both = (one: Told, other: Told): Told => ({
  news: [...one.news, ...other.news],
  settled: [...one.settled, ...other.settled],
});

/** While a month goes on its statement grows with each order, of which nobody is told. */
const toldOfStatement = async (change: Change, item: Item, store: Store): Promise<Told> => {
  const [before, after] = [change.before && statementOf(change.before), statementOf(item)];
  if (!before || after.state === 'OPEN') return nothing;
  const [partner, unit] = await Promise.all([findPartner(store, after.partnerId), findUnit(store, after.unitId)]);
  if (!partner) return nothing;
  const told = { before, after, partnerName: partner.name };
  const toUnit = { news: newsOfStatement(told), settled: settledByStatement(told) };
  return both(toUnit, toldToPartnerOfStatement({ before, after }, unit?.name));
};

const toldOfTimeShare = async (was: RentalOrder | undefined, is: RentalOrder, store: Store): Promise<Told> => {
  if (was?.state === is.state && was.revision === is.revision) return nothing;
  const [person, car] = await Promise.all([findPerson(store, is.personId), findCar(store, is.carId)]);
  const station = car?.stationId === undefined ? undefined : await findStation(store, car.stationId);
  const told = { before: was, after: is, renter: person?.name, station: station?.name };
  return { news: newsOfTimeShare(told), settled: settledByTimeShare(told) };
};

const toldOfSpending = async ({ before, stamp }: Change, item: Item, store: Store): Promise<Told> => {
  const after = unitSpentIn(item);
  const membership = await findMembership(store, after.unitId);
  if (!membership || !stamp) return nothing;
  const policies = await rentalPoliciesOf(store, membership.divisionCode, stamp.at);
  return newsOfSpending(before && unitSpentIn(before), after, membership, policies(stamp.at).budgetNoticePercent);
};

const toldToUnitOfRental = async (was: RentalOrder | undefined, is: RentalOrder, store: Store): Promise<Told> => {
  if (isOfComplaint(was, is)) {
    const partner = await findPartner(store, is.partnerId);
    return partner ? { ...nothing, news: newsOfComplaint(is, partner) } : nothing;
  }
  if (is.rentalKind === 'TIME_SHARE') return toldOfTimeShare(was, is, store);
  if (!isLost(was, is)) return nothing;
  const [{ requests }, partner] = await Promise.all([
    look(store, [is.requestId ?? '']),
    findPartner(store, is.partnerId),
  ]);
  const [request] = requests;
  return request && partner ? { ...nothing, news: newsOfLostRental(is, request, partner) } : nothing;
};

const toldOfRental = async (change: Change, item: Item, store: Store): Promise<Told> => {
  const [was, is] = [change.before && rentalOrderOf(change.before), rentalOrderOf(item)];
  if (isLoaded(change, is.steps.HELD?.at ?? 0)) return nothing;
  const toUnit = await toldToUnitOfRental(was, is, store);
  return both(toUnit, toldToPartnerOfOrder({ before: was, after: is }));
};

const toldOfService = async (change: Change, item: Item, store: Store): Promise<Told> => {
  if (change.stamp?.useCase !== 'noteServiceConcern') return nothing;
  const [before, after] = [change.before && serviceMonthIn(change.before), serviceMonthIn(item)];
  const partner = await findPartner(store, after.partnerId);
  return partner ? { ...nothing, news: newsOfService(before, after, partner) } : nothing;
};

const toldOfMembership = ({ before }: Change, item: Item): Promise<Told> =>
  Promise.resolve({ news: [], settled: settledByMembership(before && membershipIn(before), membershipIn(item)) });

/** A confirmed order begins at the earliest so long ago: after that somebody has come for its car, or nobody will. */
const LONGEST_CONFIRMED = DAY;

const toldOfPartner = async (change: Change, item: Item, store: Store): Promise<Told> => {
  const [before, after] = [change.before && partnerOf(change.before), partnerOf(item)];
  if (!before) return nothing;
  const toldPeople = toldToPartner({ before, after });
  if (!change.stamp || !changesPickUp(before, after)) return toldPeople;
  return both(
    toldPeople,
    toldOfStanding(after, await partnerOrdersFrom(store, after.id, change.stamp.at - LONGEST_CONFIRMED)),
  );
};

const toldToDeskOfQuote = async (was: RentalQuote | undefined, is: RentalQuote, store: Store): Promise<Told> => {
  if (!isAnswered(was, is)) return nothing;
  const [{ requests }, partner, call] = await Promise.all([
    look(store, [is.requestId]),
    findPartner(store, is.partnerId),
    findCall(store, is.requestId),
  ]);
  const [request] = requests;
  const answers = answersOf(await findQuotes(store, call?.quoteIds ?? []));
  if (request?.state !== 'APPROVED' || !partner || !answers) return nothing;
  return { ...nothing, news: newsOfAnswer(is, request, partner, answers) };
};

/** What was answered for a trip that needs something else now is not to be compared any more. */
const settledAtDesk = async (was: RentalQuote | undefined, is: RentalQuote, store: Store): Promise<Told> => {
  if (is.state !== 'WITHDRAWN' || was?.state === 'WITHDRAWN') return nothing;
  const { requests } = await look(store, [is.requestId]);
  return {
    ...nothing,
    settled: requests.map((request) => ({
      kind: 'QUOTE_ANSWERED',
      to: dispatchersOf(request),
      requestId: request.id,
    })),
  };
};

const toldOfQuote = async (change: Change, item: Item, store: Store): Promise<Told> => {
  const [was, is] = [change.before && quoteOf(change.before), quoteOf(item)];
  if (isLoaded(change, is.askedAt)) return nothing;
  const atDesk = both(await toldToDeskOfQuote(was, is, store), await settledAtDesk(was, is, store));
  return both(atDesk, toldToPartnerOfQuote({ before: was, after: is }));
};

const toldOfWebhook = ({ before }: Change, item: Item): Promise<Told> =>
  Promise.resolve(toldToPartnerOfWebhook({ before: before && endpointOf(before), after: endpointOf(item) }));

/** By the kind of what has changed. */
export const toldOfRentals: Partial<
  Readonly<Record<ItemKind, (change: Change, item: Item, store: Store) => Promise<Told>>>
> = {
  RENTAL_STATEMENT: toldOfStatement,
  RENTAL_ORDER: toldOfRental,
  RENTAL_SPENDING: toldOfSpending,
  MEMBERSHIP: toldOfMembership,
  PARTNER_SERVICE: toldOfService,
  PARTNER: toldOfPartner,
  RENTAL_QUOTE: toldOfQuote,
  WEBHOOK_ENDPOINT: toldOfWebhook,
};
