/** Own bookings for one's own calendar: an address that whoever knows it may read. */
import { driverOfPerson } from '../../fleet/records.ts';
import { daysOfResource } from '../../ledger/records.ts';
import { inOrder } from '../../ledger/rules.ts';
import { findUnit } from '../../organisation/records.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { icsOf, type CalendarEvent } from '../../platform/ics.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Language, type Result } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { DAY, toDateTime, type Instant } from '../../platform/time.ts';
import type { Item } from '../../platform/write.ts';
import { actorIn } from '../acts.ts';
import { changedAt, orderKey, orderOf, requestOf } from '../records.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import { dotted } from '../../platform/plate.ts';
import { nounOf } from '../../platform/ids.ts';
import { calendarName, driveEvent, rideEvent } from './bookings.ts';
import { endFeedWrite, feedOfPerson, feedOfToken, feedWrite, tokenFor, type CalendarFeed } from './feed-records.ts';

/** How far back and ahead a calendar looks. */
const DAYS_BACK = 30;
const DAYS_AHEAD = 60;

/** A feed as its owner is shown it, with its address at the one time it is known. */
export interface ShownFeed {
  readonly createdAt: Instant;
  readonly path?: string;
}

/** Path at which the calendar of a token is read. */
const pathOf = (token: string): string => `/calendar/${token}.ics`;

/** The caller's feed; undefined when he has none. */
export const myCalendarFeed = (ctx: Context): Promise<CalendarFeed | undefined> =>
  feedOfPerson(ctx.store, actorIn(ctx).personId);

/** Makes the caller's feed, in place of an earlier one; its address is told only now. */
export const createCalendarFeed = async (
  ctx: Context,
  { idempotencyKey }: { readonly idempotencyKey: string },
): Promise<Result<ShownFeed, 'TRY_AGAIN'>> => {
  const { personId, unitId } = actorIn(ctx);
  const token = tokenFor(personId, idempotencyKey);
  const path = pathOf(token);
  const earlier = await feedOfToken(ctx.store, token);
  if (earlier) return done({ createdAt: earlier.createdAt, path });
  const feed = { personId, unitId, language: ctx.language, createdAt: ctx.now };
  const outcome = await ctx.store.commit([feedWrite(feed, token)], stampOf(ctx, 'createCalendarFeed'));
  ctx.written();
  return outcome.ok ? done({ createdAt: ctx.now, path }) : refused([refusal('TRY_AGAIN')]);
};

/** Ends the caller's feed; without one nothing happens. */
export const revokeCalendarFeed = async (ctx: Context): Promise<Result<true, 'TRY_AGAIN'>> => {
  const { personId } = actorIn(ctx);
  if (!(await feedOfPerson(ctx.store, personId))) return done(true);
  const outcome = await ctx.store.commit([endFeedWrite(personId)], stampOf(ctx, 'revokeCalendarFeed'));
  ctx.written();
  return outcome.ok || outcome.cause === 'conditions' ? done(true) : refused([refusal('TRY_AGAIN')]);
};

const orderItems = async (store: Store, ids: readonly string[]): Promise<Item[]> =>
  (await store.getMany([...new Set(ids)].map(orderKey))).flatMap((item) => item ?? []);

/** Trips that the person asked for. */
const rides = async (store: Store, personId: string, now: Instant, language: Language): Promise<CalendarEvent[]> => {
  const keys = await store.queryAll({
    index: 'finder',
    pk: items.REQUEST.findPk({ personId }),
    sortFrom: toDateTime(now - DAYS_BACK * DAY),
    sortTo: toDateTime(now + DAYS_AHEAD * DAY),
  });
  const found = (await store.getMany(keys)).flatMap((item) => item ?? []);
  const orderIds = found.flatMap((item) => requestOf(item).orderIds);
  const orders = await orderItems(store, orderIds);
  return found.map((item) => {
    const request = requestOf(item);
    const own = orders.filter((order) => request.orderIds.includes(orderOf(order).id));
    return rideEvent(request, own.map(orderOf), changedAt(item, ...own) ?? request.requestedAt, language);
  });
};

/** Trips that the person drives as a driver, by his days in the ledger: one that was taken from him is not there any more. */
const drives = async (store: Store, personId: string, now: Instant, language: Language): Promise<CalendarEvent[]> => {
  const driver = await driverOfPerson(store, personId);
  if (!driver) return [];
  const around = { from: now - DAYS_BACK * DAY, to: now + DAYS_AHEAD * DAY };
  const days = await daysOfResource(store, { shelf: driver.unitId, resourceId: driver.id }, around);
  const ids = new Set(inOrder(days, { now }).map(({ bookingId }) => bookingId));
  const orderIds = [...ids].filter((id) => nounOf(id) === 'order');
  const found = await orderItems(store, orderIds);
  const seen: Seen = await look(
    store,
    found.flatMap((item) => orderOf(item).requestIds),
  );
  const units = new Map(
    await Promise.all(
      [...new Set(seen.requests.map(({ unitId }) => unitId))].map(async (id) => {
        const unit = certain(await findUnit(store, id), `unit ${id}`);
        return [id, unit.name[language]] as const;
      }),
    ),
  );
  return found.map((item) => {
    const order = orderOf(item);
    const requests = order.requestIds.flatMap((id) => seenOf(seen.requests, id) ?? []);
    const unit = units.get(requests[0]?.unitId ?? '') ?? '';
    const changed = changedAt(item) ?? order.dispatchedAt;
    return driveEvent(order, requests, unit, dotted(order.plateNumber), changed, language);
  });
};

/** The calendar behind a token as iCalendar text; undefined when the token is none, or is none any more. */
export const calendarOf = async (store: Store, token: string, now: Instant): Promise<string | undefined> => {
  const feed = await feedOfToken(store, token);
  if (!feed) return undefined;
  const { personId, language } = feed;
  const events = (
    await Promise.all([rides(store, personId, now, language), drives(store, personId, now, language)])
  ).flat();
  return icsOf(
    calendarName(language),
    events.sort((a, b) => a.window.from - b.window.from || (a.uid < b.uid ? -1 : 1)),
  );
};
