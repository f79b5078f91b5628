import { calendarsOf } from '../../calendar/records.ts';
import { findDivision } from '../../organisation/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { Context } from '../../platform/context.ts';
import { placesOf } from '../search/records.ts';
import { figuresOf } from './figures.ts';
import type { OpeningFigures } from './types.ts';

/** How much is opened in a city or county; undefined when there is none of this code. */
export const openingFigures = async (ctx: Context, division: string): Promise<OpeningFigures | undefined> => {
  const city = cityOf(division);
  const [found, calendars, ...places] = await Promise.all([
    findDivision(ctx, division),
    calendarsOf(ctx, city, ctx.now),
    placesOf(ctx, city, 'PARKING_LOT', ctx.now),
    placesOf(ctx, city, 'SPORTS_GROUND', ctx.now),
  ]);
  if (!found || found.level === 'PROVINCE') return undefined;
  return figuresOf(division, places.flat(), calendars, ctx.now);
};
