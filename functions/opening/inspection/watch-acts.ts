/** What authorities look at, and what inspectors have to do. */
import { divisionsBelow, findDivision, peopleOf, unitsOf } from '../../organisation/records.ts';
import { cityOf, lineage } from '../../organisation/rules.ts';
import type { Person } from '../../organisation/types.ts';
import { covers, oversees } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { DAY } from '../../platform/time.ts';
import { placesOf } from '../search/records.ts';
import type { Place } from '../types.ts';
import { LISTED } from './follow-up-acts.ts';
import { followUpsOf } from './follow-up-records.ts';
import { personIn } from './check-acts.ts';
import { checksOf, reportsOf, routesOf } from './records.ts';
import type { Duty, FollowUp, OpeningReport, OpeningWatch } from './types.ts';
import { useOf } from './use-acts.ts';
import { watchedFollowUps, watchRows } from './watch.ts';

/** Most inspectors of one answer. */
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
    rows: watchRows(places, { checks, reports, use }),
    followUps: watchedFollowUps(followUps.filter(isOwn), month),
    reports: withFollowUps(reports.filter(isOwn).reverse(), followUps),
  };
};

/** Reports that came before their follow-up was opened know it by its list. */
const withFollowUps = (reports: readonly OpeningReport[], followUps: readonly FollowUp[]): OpeningReport[] => {
  const taken = new Map(followUps.flatMap(({ id, reportIds }) => reportIds.map((reportId) => [reportId, id] as const)));
  return reports.map((report) => {
    const followUpId = report.followUpId ?? taken.get(report.id);
    return followUpId === undefined ? report : { ...report, followUpId };
  });
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
    routes,
    rechecks: followUps
      .flat()
      .filter(
        ({ state, divisionCode, steps }) =>
          state === 'RECTIFIED' && covers(jurisdiction, divisionCode) && !steps.some(({ by }) => by === personId),
      ),
    places,
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
