import { emergencyOf } from '../booking/emergency/records.ts';
import { poolingOf } from '../booking/pooling/records.ts';
import { orderOf, requestOf } from '../booking/records.ts';
import { findSeries } from '../booking/request/series-records.ts';
import { look } from '../booking/seen-records.ts';
import { isDisputed } from '../booking/trip/disputes.ts';
import { allOrderIds } from '../booking/trip/legs.ts';
import type { VehicleRequest } from '../booking/types.ts';
import { strikeOf } from '../opening/citizen/strike-records.ts';
import { followUpOf } from '../opening/inspection/follow-up-records.ts';
import { routeOf } from '../opening/inspection/records.ts';
import { findPlace } from '../opening/records.ts';
import { changeOf } from '../opening/setting/records.ts';
import { findPerson, findUnit } from '../organisation/records.ts';
import { commitWhatHolds } from '../platform/batch.ts';
import type { Change, Reaction } from '../platform/changes.ts';
import { ABSENT } from '../platform/condition.ts';
import { nounOf } from '../platform/ids.ts';
import type { Store } from '../platform/store.ts';
import type { ItemKind } from '../platform/table.ts';
import type { Item, Write } from '../platform/write.ts';
import { seePartnerPerson } from '../rental/partner/records.ts';
import { courtSeriesOf } from '../opening/court/series-records.ts';
import { peopleMeant } from './addressee-acts.ts';
import { toldOfCorrection, toldOfSeries } from './calendar-acts.ts';
import { toldOfDeputies } from './deputy-acts.ts';
import { newsOfCourtSeries } from './court-news.ts';
import { emergencyNotices, newsOfEmergency, settledByEmergency } from './emergency-news.ts';
import { newsOfOpening } from './opening-news.ts';
import { newsOfOrder, orderNotices, settledByOrder } from './order-news.ts';
import { newsOfPooling, settledByPooling } from './pooling-news.ts';
import { followUpNotices, newsOfFollowUp, newsOfRoute, settledByFollowUp } from './follow-up-news.ts';
import { noticeItem, noticeOf, readWrite, unreadUntil } from './records.ts';
import {
  partnerNotices,
  partnerOrderNotices,
  partnerStatementNotices,
  quoteNotices,
  webhookNotices,
} from './partner-news.ts';
import { toldOfRentals } from './rental-acts.ts';
import { isRideChanged, newsOfRequest, requestNotices, settledByRequest } from './request-news.ts';
import { isLoaded, isOvertaken, lastingIn, noticesOf } from './rules.ts';
import { concernSeries, settledTogether, toldTogether, type SeriesSeen } from './series-news.ts';
import { statementNotices } from './statement-news.ts';
import { newsOfStrike, settledByStrike, strikeNotices } from './strike-news.ts';
import { timeShareNotices } from './time-share-news.ts';
import type { Addressee, Channel, Notice, NoticeKind, Reader, Settled, Told } from './types.ts';

/** Kinds that hold until what they ask for is done, whatever else their reader is told of the trip. */
const lastingKinds: ReadonlySet<NoticeKind> = new Set([
  ...lastingIn(requestNotices),
  ...lastingIn(orderNotices),
  ...lastingIn(emergencyNotices),
  ...lastingIn(followUpNotices),
  ...lastingIn(strikeNotices),
  ...lastingIn(statementNotices),
  ...lastingIn(timeShareNotices),
  ...lastingIn(partnerOrderNotices),
  ...lastingIn(quoteNotices),
  ...lastingIn(partnerStatementNotices),
  ...lastingIn(partnerNotices),
  ...lastingIn(webhookNotices),
  'RENTAL_BUDGET_LOW',
]);

const nothing: Told = { news: [], settled: [] };

/** Whether something changes because an event is stood down. */
const endsWithEvent = ({ stamp }: Change): boolean => stamp?.useCase === 'standDownEmergency';

/** Whether something changes because an event is sent to. */
const isForEvent = ({ stamp }: Change): boolean => stamp?.useCase === 'dispatchEmergency';

/** Whose figures were disputed, or are. */
const isAboutDispute = (before: VehicleRequest | undefined, after: VehicleRequest): boolean =>
  isDisputed(after) || (before !== undefined && isDisputed(before));

/** Who sends and who drives the cars of a request whose ride was changed. */
const crewOf = async (store: Store, { orderIds }: VehicleRequest) => {
  const { orders } = await look(store, orderIds);
  const { drivers } = await look(
    store,
    orders.flatMap(({ driverId }) => driverId ?? []),
  );
  return {
    sentBy: orders.map(({ id: orderId, dispatcherId: personId }) => ({ personId, orderId })),
    drives: orders.flatMap(({ id: orderId, driverId }) =>
      drivers.filter(({ id }) => id === driverId).map(({ personId }) => ({ personId, orderId })),
    ),
  };
};

/**
 * Who was to drive a request whose time ran out, each order by the first request that rides with it; or everybody who
 * drove one whose figures are disputed.
 */
const drivesOf = async (store: Store, before: VehicleRequest | undefined, after: VehicleRequest) => {
  const disputed = isAboutDispute(before, after);
  if (!disputed && (before?.lapsedAt ?? after.lapsedAt) === undefined) return [];
  const ids = disputed ? allOrderIds(after) : [...(before?.orderIds ?? []), ...after.orderIds];
  const { orders } = await look(store, [...new Set(ids)]);
  const own = disputed ? orders : orders.filter(({ requestIds: [first] }) => first === after.id);
  const driven = own.flatMap((order) => {
    const handed = disputed ? (order.earlierDrivers ?? []).map((one) => one.driverId) : [];
    return [...handed, order.driverId].flatMap((id) => (id === undefined ? [] : [{ orderId: order.id, driverId: id }]));
  });
  const { drivers } = await look(
    store,
    driven.map(({ driverId }) => driverId),
  );
  return driven.flatMap(({ orderId, driverId }) =>
    drivers.filter(({ id }) => id === driverId).map(({ personId }) => ({ personId, orderId })),
  );
};

/** A series with its trips, by its id. */
type SeriesIn = (seriesId: string) => Promise<SeriesSeen | undefined>;

/** Reads each series once, however many of its trips have changed together. */
const seriesIn = (store: Store): SeriesIn => {
  const seen = new Map<string, Promise<SeriesSeen | undefined>>();
  const see = async (id: string): Promise<SeriesSeen | undefined> => {
    const series = await findSeries(store, id);
    if (!series) return undefined;
    const { requests } = await look(store, series.requestIds);
    return { series, trips: [...requests].sort((a, b) => a.window.from - b.window.from) };
  };
  return (id) => {
    const found = seen.get(id) ?? see(id);
    seen.set(id, found);
    return found;
  };
};

const toldOfRequest = async (change: Change, item: Item, store: Store, seriesOf: SeriesIn): Promise<Told> => {
  const after = requestOf(item);
  if (isLoaded(change, after.requestedAt)) return nothing;
  const before = change.before && requestOf(change.before);
  const [requester, drives, crew] = await Promise.all([
    findPerson(store, after.requesterId),
    drivesOf(store, before, after),
    isRideChanged(before, after) ? crewOf(store, after) : undefined,
  ]);
  const told = {
    before,
    drives,
    ...crew,
    after,
    requester: requester?.name,
    why: change.stamp?.why,
    at: change.stamp?.at ?? after.requestedAt,
    withEvent: endsWithEvent(change),
    forEvent: isForEvent(change),
  };
  const [news, settled] = [newsOfRequest(told), settledByRequest(told)];
  const { seriesId } = after;
  const isOfSeries = seriesId !== undefined && concernSeries([...news, ...settled]);
  const seen = isOfSeries ? await seriesOf(seriesId) : undefined;
  if (!seen) return { news, settled };
  return {
    news: toldTogether(news, after, told.at, seen),
    settled: before ? [...settled, ...settledTogether(settled, before, seen)] : settled,
  };
};

/** Names of the units of some requests, by their id. */
const unitNames = async (store: Store, requests: readonly VehicleRequest[]): Promise<ReadonlyMap<string, string>> => {
  const ids = new Set(requests.map(({ unitId }) => unitId));
  const found = await Promise.all([...ids].map((id) => findUnit(store, id)));
  return new Map(found.flatMap((unit) => (unit ? [[unit.id, unit.name.zh] as const] : [])));
};

const toldOfOrder = async (change: Change, item: Item, store: Store): Promise<Told> => {
  const after = orderOf(item);
  if (isLoaded(change, after.dispatchedAt)) return nothing;
  const before = change.before && orderOf(change.before);
  const driverIds = [before?.driverId, after.driverId, after.leftInVain?.driverId].flatMap((id) => id ?? []);
  const riderIds = [...new Set([...after.requestIds, ...(before?.requestIds ?? [])])];
  const { requests: riders, drivers } = await look(store, [...riderIds, ...driverIds]);
  const requests = riders.filter(({ id }) => after.requestIds.includes(id));
  const isShared = riders.length > 1;
  const isLent = [before, after].some((order) => order?.source === 'NEIGHBOUR_UNIT');
  const told = {
    before,
    after,
    requests,
    left: riders.filter((request) => !requests.includes(request)),
    drivers,
    units: await unitNames(store, isShared || isLent ? riders : []),
    why: change.stamp?.why,
    withEvent: endsWithEvent(change),
  };
  return { news: newsOfOrder(told), settled: settledByOrder(told) };
};

const toldOfEmergency = (change: Change, item: Item): Told => {
  const after = emergencyOf(item);
  if (isLoaded(change, after.declaredAt)) return nothing;
  const told = { before: change.before && emergencyOf(change.before), after };
  return { news: newsOfEmergency(told), settled: settledByEmergency(told) };
};

const toldOfPooling = async (change: Change, item: Item, store: Store): Promise<Told> => {
  const after = poolingOf(item);
  const { requests } = await look(store, after.requestIds);
  const at = change.stamp?.at ?? after.invitedAt;
  const units = await unitNames(store, requests);
  const told = { before: change.before && poolingOf(change.before), after, requests, units, at };
  return { news: newsOfPooling(told), settled: settledByPooling(told) };
};

const toldOfFollowUp = async (change: Change, item: Item, store: Store): Promise<Told> => {
  const after = followUpOf(item);
  const place = await findPlace(store, after.placeId);
  if (!place || isLoaded(change, after.openedAt)) return nothing;
  const told = { before: change.before && followUpOf(change.before), after, placeName: place.name };
  return { news: newsOfFollowUp(told), settled: settledByFollowUp(told) };
};

const toldOfRoute = (change: Change, item: Item): Told => {
  const route = routeOf(item);
  return isLoaded(change, route.at) ? nothing : { news: newsOfRoute(change.before, route), settled: [] };
};

const toldOfOpening = async (change: Change, item: Item, store: Store): Promise<Told> => {
  const made = changeOf(item);
  if (change.before || isLoaded(change, made.at)) return nothing;
  const [place, by] = await Promise.all([findPlace(store, made.placeId), findPerson(store, made.by)]);
  return place ? { ...nothing, news: newsOfOpening(made, place, by) } : nothing;
};

const toldOfStrike = (change: Change, item: Item): Told => {
  const told = { before: change.before && strikeOf(change.before), after: strikeOf(item) };
  return { news: newsOfStrike(told), settled: settledByStrike(told) };
};

const toldOf = async (change: Change, store: Store, seriesOf: SeriesIn): Promise<Told> => {
  const { kind, after } = change;
  if (!after) return nothing;
  if (kind === 'EMERGENCY') return toldOfEmergency(change, after);
  if (kind === 'COURT_SERIES')
    return { ...nothing, news: newsOfCourtSeries(change.before && courtSeriesOf(change.before), courtSeriesOf(after)) };
  if (kind === 'FOLLOW_UP') return toldOfFollowUp(change, after, store);
  if (kind === 'INSPECTION_ROUTE') return toldOfRoute(change, after);
  if (kind === 'OPENING_CHANGE') return toldOfOpening(change, after, store);
  if (kind === 'CALENDAR_CORRECTION') return toldOfCorrection(change, after, store);
  if (kind === 'REQUEST_SERIES') return toldOfSeries(change, after);
  if (kind === 'DEPUTIES') return toldOfDeputies(change, after, store);
  if (kind === 'STRIKE') return toldOfStrike(change, after);
  const ofRental = toldOfRentals[kind];
  if (ofRental) return ofRental(change, after, store);
  if (kind === 'POOLING') return toldOfPooling(change, after, store);
  return kind === 'REQUEST' ? toldOfRequest(change, after, store, seriesOf) : toldOfOrder(change, after, store);
};

/**
 * One that is there stays as it is, read or unread. What tells of a series as one takes the place of the one that told
 * of fewer of its trips, until it is read: they are decided or cancelled one by one.
 */
const giveWrite = (notice: Notice): Write => ({
  put: noticeItem(notice),
  if: notice.seriesId === undefined ? ABSENT : [{ absent: 'readAt' }],
});

/** Writes the notices that are not there yet. */
const give = async (notices: readonly Notice[], store: Store): Promise<void> => {
  if (notices.length === 0) return;
  const writes = [...new Map(notices.map((notice) => [notice.id, notice])).values()].map(giveWrite);
  const at = Math.max(...notices.map((notice) => notice.at));
  const isDone = await commitWhatHolds(store, writes, { actor: 'system', useCase: 'giveNotices', at });
  if (!isDone) throw new Error('notices could not be written; the stream will tell again');
};

/** Takes from the unread ones what a change has overtaken. Only what was told before counts: so telling it again does no harm. */
const readOvertaken = async (
  { stamp }: Change,
  given: readonly Notice[],
  settled: readonly Settled[],
  peopleBehind: (addressee: Addressee) => readonly string[],
  store: Store,
): Promise<void> => {
  if (!stamp) return;
  const { at } = stamp;
  const settledFor = Map.groupBy(
    settled.flatMap((one) => peopleBehind(one.to).map((personId) => ({ personId, one }))),
    ({ personId }) => personId,
  );
  const readers = [...new Set([...settledFor.keys(), ...given.map(({ personId }) => personId)])];
  const overtaken = await Promise.all(
    readers.map(async (personId) => {
      const theirs = (settledFor.get(personId) ?? []).map(({ one }) => one);
      const unread = await unreadUntil(store, personId, at);
      return unread.filter((notice) => isOvertaken(notice, given, theirs, lastingKinds));
    }),
  );
  const writes = overtaken.flat().map(({ personId, id }) => readWrite(personId, id, at));
  const isDone = await commitWhatHolds(store, writes, { actor: 'system', useCase: 'readOvertakenNotices', at });
  if (!isDone) throw new Error('notices could not be read; the stream will tell again');
};

const notices: Reaction = {
  name: 'notices',
  on: [
    'REQUEST',
    'REQUEST_SERIES',
    'CALENDAR_CORRECTION',
    'ORDER',
    'EMERGENCY',
    'POOLING',
    'DEPUTIES',
    'COURT_SERIES',
    'FOLLOW_UP',
    'INSPECTION_ROUTE',
    'STRIKE',
    'OPENING_CHANGE',
    ...(Object.keys(toldOfRentals) as ItemKind[]),
  ],
  run: async (changes, store) => {
    const seriesOf = seriesIn(store);
    const told = await Promise.all(
      changes.map(async (change) => ({ change, ...(await toldOf(change, store, seriesOf)) })),
    );
    const peopleBehind = await peopleMeant(
      store,
      told.flatMap(({ news, settled }) => [...news, ...settled].map(({ to }) => to)),
    );
    const given = told.map(({ change, news }) => noticesOf(change, news, peopleBehind));
    await give(given.flat(), store);
    for (const [i, { change, settled }] of told.entries())
      await readOvertaken(change, given[i] ?? [], settled, peopleBehind, store);
  },
};

const readerOf = (store: Store, id: string): Promise<Reader | undefined> =>
  nounOf(id) === 'partnerPerson' ? seePartnerPerson(store, id) : findPerson(store, id);

/** Hands a notice to every channel, whatever becomes of the others; fails at the end when one has failed. */
const deliver = async (notice: Notice, channels: readonly Channel[], store: Store): Promise<void> => {
  const reader = await readerOf(store, notice.personId);
  if (!reader) return;
  const outcomes = await Promise.allSettled(channels.map((channel) => channel.deliver(notice, reader)));
  const errors = outcomes.flatMap((outcome): unknown[] => (outcome.status === 'rejected' ? [outcome.reason] : []));
  if (errors.length > 0) throw new AggregateError(errors, `notice ${notice.id} was not handed to every channel`);
};

/** Hands notices to the channels as they are written. Reading one hands over nothing. */
export const handOver = (channels: readonly Channel[]): Reaction => ({
  name: 'channels',
  on: ['NOTICE'],
  run: async (changes, store) => {
    if (channels.length === 0) return;
    const written = changes.flatMap(({ before, after }) => (after && !before ? [noticeOf(after)] : []));
    await Promise.all(written.map((notice) => deliver(notice, channels, store)));
  },
});

export const reactions: readonly Reaction[] = [notices];
