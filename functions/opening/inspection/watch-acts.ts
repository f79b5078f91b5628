/** What authorities look at, what inspectors have to do, and the counters behind. */
import { divisionsBelow, findDivision, peopleOf, unitsOf } from '../../organisation/records.ts';
import { cityOf, lineage } from '../../organisation/rules.ts';
import type { Person } from '../../organisation/types.ts';
import { covers, oversees } from '../../platform/access.ts';
import type { Change, Reaction } from '../../platform/changes.ts';
import { ABSENT } from '../../platform/condition.ts';
import type { Context } from '../../platform/context.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { civilDate, DAY } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { placesOf } from '../search/records.ts';
import type { Place } from '../types.ts';
import { LISTED } from './follow-up-acts.ts';
import { followUpsOf } from './follow-up-records.ts';
import { personIn } from './check-acts.ts';
import { checksOf, reportsOf, routesOf } from './records.ts';
import type { Duty, OpeningUse, OpeningWatch } from './types.ts';
import { watchedFollowUps, watchRows } from './watch.ts';

/** Most lines, follow-ups and reports of one answer. */
const MOST = 500;
const SHOWN = 200;

/** Cities of a division: those below a province, else its own. */
const citiesOf = async (ctx: Context, division: string): Promise<string[]> =>
  division.endsWith('0000') ? (await divisionsBelow(ctx, division)).map(({ code }) => code) : [cityOf(division)];

const placesIn = async (ctx: Context, division: string): Promise<Place[]> => {
  const cities = await citiesOf(ctx, division);
  const found = await Promise.all(
    cities.flatMap((city) =>
      (['PARKING_LOT', 'SPORTS_GROUND'] as const).map((kind) => placesOf(ctx, city, kind, ctx.now)),
    ),
  );
  return found.flat().filter(({ divisionCode }) => covers(division, divisionCode));
};

const useOf = async (store: Store, cityCode: string, month: string): Promise<OpeningUse[]> => {
  const pk = items.OPENING_USE.listPk({ cityCode });
  const found = await store.queryAll({ index: 'lists', pk, sortFrom: `${month}#`, sortTo: `${month}#~` });
  return found.map((item) => {
    const { placeId, reservations = 0, arrivals = 0 } = attributesOf(item);
    return { placeId: String(placeId), reservations: Number(reservations), arrivals: Number(arrivals) };
  });
};

/** A division's month; undefined when it is not the caller's to see. */
export const openingWatch = async (ctx: Context, division: string, date: string): Promise<OpeningWatch | undefined> => {
  if (!oversees(ctx.viewer, division) || !(await findDivision(ctx, division))) return undefined;
  const month = date.slice(0, 7);
  const { store } = ctx;
  const cities = await citiesOf(ctx, division);
  const each = async <T>(of: (city: string) => Promise<T[]>): Promise<T[]> =>
    (await Promise.all(cities.map(of))).flat();
  const [places, checks, reports, use, followUps] = await Promise.all([
    placesIn(ctx, division),
    each((city) => checksOf(store, city, month)),
    each((city) => reportsOf(store, city, month)),
    each((city) => useOf(store, city, month)),
    each((city) => followUpsOf(store, city, ctx.now - LISTED)),
  ]);
  const isOwn = ({ divisionCode }: { readonly divisionCode: string }): boolean => covers(division, divisionCode);
  return {
    divisionCode: division,
    month,
    rows: watchRows(places, { checks, reports, use }).slice(0, MOST),
    followUps: watchedFollowUps(followUps.filter(isOwn), month).slice(0, SHOWN),
    reports: reports.filter(isOwn).reverse().slice(0, SHOWN),
  };
};

/** How long a route stays in sight after its end. */
const ROUTE_SHOWN = DAY;

/** What an inspector has before him: his routes, what waits for a re-check by somebody else than before, all places. */
export const inspectionDuty = async (ctx: Context): Promise<Duty> => {
  const { personId, jurisdiction } = personIn(ctx);
  const cities = await citiesOf(ctx, jurisdiction);
  const [routes, followUps, places] = await Promise.all([
    routesOf(ctx.store, personId, ctx.now - ROUTE_SHOWN),
    Promise.all(cities.map((city) => followUpsOf(ctx.store, city, ctx.now - LISTED))),
    placesIn(ctx, jurisdiction),
  ]);
  return {
    routes: routes.slice(0, SHOWN),
    rechecks: followUps
      .flat()
      .filter(
        ({ state, divisionCode, steps }) =>
          state === 'RECTIFIED' && covers(jurisdiction, divisionCode) && !steps.some(({ by }) => by === personId),
      )
      .slice(0, SHOWN),
    places: places.slice(0, MOST),
  };
};

/** Inspectors whom an authority of a division may send: people of its units and of those above. */
export const inspectorsOf = async (ctx: Context, division: string): Promise<Person[]> => {
  if (!oversees(ctx.viewer, division)) return [];
  const units = await Promise.all(lineage(division).map((code) => unitsOf(ctx, code)));
  const people = await Promise.all(units.flat().map(({ id }) => peopleOf(ctx, id)));
  return people
    .flat()
    .filter(({ roles, jurisdiction }) => roles.includes('INSPECTOR') && covers(jurisdiction, division))
    .slice(0, SHOWN);
};

const NAME = 'countOpeningUse';

/** What a change of a reservation adds to the month of its stay. */
const countedOf = ({ before, after }: Change): Record<string, number> => ({
  ...(before ? {} : { reservations: 1 }),
  ...(after?.state === 'ARRIVED' && before?.state !== 'ARRIVED' ? { arrivals: 1 } : {}),
});

const useWrites = (change: Change): Write[] => {
  const add = countedOf(change);
  const { after } = change;
  if (!after || Object.keys(add).length === 0) return [];
  const [placeId, cityCode] = [String(after.placeId), String(after.cityCode)];
  const month = civilDate((after.window as { from: number }).from).slice(0, 7);
  const listed = items.OPENING_USE.listKeys({ cityCode, month, placeId });
  return [
    { put: itemOf('SEEN', items.SEEN.key({ changeId: change.id, reaction: NAME }), {}), if: ABSENT },
    {
      change: items.OPENING_USE.key({ placeId, month }),
      set: { kind: 'OPENING_USE', schemaVersion: 1, placeId, cityCode, month, ...listed },
      add,
    },
  ];
};

/** Counts reserved stays and those that came, each once however often it is told. */
export const countOpeningUse: Reaction = {
  name: NAME,
  on: ['RESERVATION'],
  run: async (changes, store) => {
    for (const change of changes) {
      const writes = useWrites(change);
      if (writes.length === 0) continue;
      const stamp = { actor: 'system', useCase: NAME, at: change.stamp?.at ?? 0 };
      const outcome = await store.commit(writes, stamp);
      if (!outcome.ok && outcome.cause === 'busy')
        throw new Error('use could not be counted; the stream will tell again');
    }
  },
};
