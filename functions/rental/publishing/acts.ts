/** Reads what is public of partners' time-share and puts it into feeds. Nothing is ever written. */
import { daysOfShelf } from '../../ledger/records.ts';
import { divisionsBelow } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { makeMemory } from '../../platform/memory.ts';
import type { Publication, PublishedText } from '../../platform/publication.ts';
import type { Store } from '../../platform/store.ts';
import { civilDate, MINUTE, type Instant } from '../../platform/time.ts';
import { findPartner, partnersOf } from '../records.ts';
import { serves } from '../rules.ts';
import type { RentalPartner } from '../types.ts';
import { feedOf, manifestOf, type WrittenFeed } from './gbfs.ts';
import { AHEAD, freeWithin, isOffered } from './offering.ts';
import { baysOf, carsOfPartner, stationsOfPartner, tariffsOfPartner } from './records.ts';
import type { StandingCar, System } from './types.ts';

/** Whether the public is told of a partner: one that is suspended publishes nothing. */
const isPublished = (partner: RentalPartner, now: Instant): boolean => serves(partner, 'TIME_SHARE', civilDate(now));

/** Cars that stand at one of these stations, with when they are free; one query for each day and city. */
const standingCars = async (
  store: Store,
  partner: RentalPartner,
  stationIds: ReadonlySet<string>,
  now: Instant,
): Promise<StandingCar[]> => {
  const cars = (await carsOfPartner(store, partner.id)).filter(({ retiredAt }) => retiredAt === undefined);
  const ahead = { from: now, to: now + AHEAD };
  const shelves = [...new Set(cars.map(({ cityCode }) => cityCode))];
  const days = (await Promise.all(shelves.map((shelf) => daysOfShelf(store, shelf, ahead)))).flat();
  const byCar = Map.groupBy(days, ({ resourceId }) => resourceId);
  return cars.flatMap((car) => {
    const { stationId } = car;
    if (stationId === undefined || !stationIds.has(stationId)) return [];
    const free = freeWithin(ahead, byCar.get(car.id) ?? [], now);
    return [{ car, stationId, offered: isOffered(car, partner, now), free }];
  });
};

const readSystem = async (ctx: Context, publication: Publication, partnerId: string): Promise<System | undefined> => {
  const { store } = ctx;
  // Within a minute it is the same, so that whoever asks again is told that nothing has changed.
  const at = ctx.now - (ctx.now % MINUTE);
  const partner = await findPartner(ctx, partnerId);
  if (!partner || !isPublished(partner, at)) return undefined;
  const [all, tariffs] = await Promise.all([stationsOfPartner(store, partnerId), tariffsOfPartner(store, partnerId)]);
  const stations = all.filter(({ state, retiredAt }) => state === 'OPEN' && retiredAt === undefined);
  const ids = stations.map(({ id }) => id);
  const [bays, cars] = await Promise.all([baysOf(store, ids), standingCars(store, partner, new Set(ids), at)]);
  const shown = stations.map((station) => ({ station, bays: bays.get(station.id) }));
  return { partner, publication, at, stations: shown, cars, tariffs };
};

const systems = makeMemory<System | undefined>(MINUTE / 2, 50);

const sent = ({ text, ttl }: WrittenFeed, modifiedAt: Instant): PublishedText => ({
  text,
  mediaType: 'application/json',
  freshSeconds: ttl,
  modifiedAt,
});

/** A feed of a partner by its name; undefined when there is none, or the partner publishes nothing. */
export const systemFile = async (
  ctx: Context,
  publication: Publication,
  partnerId: string,
  name: string,
): Promise<PublishedText | undefined> => {
  if (nounOf(partnerId) !== 'partner') return undefined;
  const key = `${publication.address} ${partnerId}`;
  const system = await systems.read(ctx.store, key, ctx.now, () => readSystem(ctx, publication, partnerId));
  const feed = system && feedOf(system, name);
  return feed && sent(feed, system.at);
};

const engaged = makeMemory<readonly RentalPartner[]>(5 * MINUTE, 1);

/** The partners whose time-share is published, in the order of their ids; at most five minutes old. */
const publishedPartners = (ctx: Context): Promise<readonly RentalPartner[]> =>
  engaged.read(ctx.store, 'partners', ctx.now, async () => {
    const provinces = await divisionsBelow(ctx);
    const cities = (await Promise.all(provinces.map(({ code }) => divisionsBelow(ctx, code)))).flat();
    const codes = [...provinces, ...cities].map(({ code }) => code);
    const found = (await Promise.all(codes.map((code) => partnersOf(ctx, code)))).flat();
    return found.filter((partner) => isPublished(partner, ctx.now)).sort((a, b) => (a.id < b.id ? -1 : 1));
  });

/** Which systems there are. */
export const manifestFile = async (ctx: Context, { address }: Publication): Promise<PublishedText> => {
  const at = ctx.now - (ctx.now % (5 * MINUTE));
  return sent(manifestOf(await publishedPartners(ctx), address, at), at);
};
