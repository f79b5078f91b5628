/** Reads what is public of partners' time-share and puts it into feeds. Nothing is ever written. */
import { daysOfShelf } from '../../ledger/records.ts';
import { byResource } from '../../ledger/rules.ts';
import { divisionsBelow } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { makeMemory } from '../../platform/memory.ts';
import type { Publication, PublishedText } from '../../platform/publication.ts';
import { civilDate, MINUTE, type Instant } from '../../platform/time.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import { findPartner, partnersOf } from '../records.ts';
import { serves } from '../rules.ts';
import { findTariffs } from '../tariff/records.ts';
import type { RentalPartner, Station } from '../types.ts';
import { feedOf, manifestOf, type WrittenFeed } from './gbfs.ts';
import { AHEAD, freeWithin, isOffered } from './offering.ts';
import { baysOf, carsOfPartner, stationsOfPartner } from './records.ts';
import type { StandingCar, System } from './types.ts';

/** Whether the public is told of a partner: one that is suspended publishes nothing. */
const isPublished = (partner: RentalPartner, now: Instant): boolean => serves(partner, 'TIME_SHARE', civilDate(now));

type Told = Pick<System, 'cars' | 'tariffs'>;

/** Cars that stand at these stations, when they are free, and for which prices; one query for each day and city. */
const carsTold = async (
  ctx: Context,
  partner: RentalPartner,
  stations: readonly Station[],
  now: Instant,
): Promise<Told> => {
  const { store } = ctx;
  const [all, policies] = await Promise.all([
    carsOfPartner(store, partner.id),
    rentalPoliciesOf(ctx, partner.divisionCode, now),
  ]);
  const stationById = new Map(stations.map((station) => [station.id, station]));
  const cars = all.filter(({ retiredAt, stationId = '' }) => retiredAt === undefined && stationById.has(stationId));
  const ahead = { from: now, to: now + AHEAD };
  const shelves = [...new Set(cars.map(({ cityCode }) => cityCode))];
  const [days, tariffs] = await Promise.all([
    Promise.all(shelves.map((shelf) => daysOfShelf(store, shelf, ahead))),
    findTariffs(
      store,
      cars.flatMap(({ tariffId }) => tariffId ?? []),
    ),
  ]);
  const daysOfCar = byResource(days.flat());
  const standing = cars.map((car): StandingCar => {
    const [station, tariff] = [stationById.get(car.stationId ?? ''), tariffs.get(car.tariffId ?? '')];
    return {
      car,
      stationId: car.stationId ?? '',
      offered: isOffered({ car, partner, station, tariff }, policies(now), now),
      free: freeWithin(ahead, daysOfCar.get(car.id) ?? [], now),
    };
  });
  return { cars: standing, tariffs: [...tariffs.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
};

const readSystem = async (ctx: Context, publication: Publication, partnerId: string): Promise<System | undefined> => {
  // Within a minute it is the same, so that whoever asks again is told that nothing has changed.
  const at = ctx.now - (ctx.now % MINUTE);
  const partner = await findPartner(ctx, partnerId);
  if (!partner || !isPublished(partner, at)) return undefined;
  const all = await stationsOfPartner(ctx.store, partnerId);
  const stations = all.filter(({ state, retiredAt }) => state === 'OPEN' && retiredAt === undefined);
  const [bays, told] = await Promise.all([
    baysOf(
      ctx.store,
      stations.map(({ id }) => id),
    ),
    carsTold(ctx, partner, stations, at),
  ]);
  const shown = stations.map((station) => ({ station, bays: bays.get(station.id) }));
  return { partner, publication, at, stations: shown, ...told };
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
