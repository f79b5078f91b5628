import { calendarsOf } from '../../calendar/records.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { Context } from '../../platform/context.ts';
import { civilDate, MINUTE } from '../../platform/time.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { expectedAt } from '../reservation/kept-acts.ts';
import type { Place } from '../types.ts';
import { admittedNow, figureOf, freeOf } from './occupancy.ts';
import { findOccupancy } from './occupancy-records.ts';
import { findPattern } from './pattern-records.ts';
import { forecastOf } from './pattern.ts';
import type { ExpectingFigure } from './types.ts';

/** How full a lot is, as it stands this moment. */
const figureNow = async (ctx: Context, place: Place): Promise<ExpectingFigure | undefined> => {
  const [record, policies, expected] = await Promise.all([
    findOccupancy(ctx, place.id),
    openingPoliciesOf(ctx, place.divisionCode, ctx.now),
    expectedAt(ctx, place, ctx.now),
  ]);
  const policy = policies(ctx.now);
  const figure = record && figureOf(record, policy);
  return figure && { ...figure, admitted: admittedNow(record, policy, ctx.now).length, expected };
};

/** A time chosen just now is not over yet. */
const OVER_MS = 15 * MINUTE;

export const resolvers: Resolvers = {
  Place: {
    occupancy: ({ place, at, figure }, _, ctx) => {
      if (!place.spaces) return null;
      const { offered } = place.spaces;
      const told = (known?: ExpectingFigure | null) => ({ place, offered, at, ...(known ? { figure: known } : {}) });
      return figure === undefined ? figureNow(ctx, place).then(told) : told(figure);
    },
  },
  Occupancy: {
    free: ({ offered, figure }) => (figure ? freeOf(offered, figure.present + figure.admitted, figure.expected) : null),
    admitted: ({ figure }) => figure?.admitted ?? null,
    expected: ({ figure }) => figure?.expected ?? null,
    present: ({ figure }) => figure?.present ?? null,
    asOf: ({ figure }) => figure?.asOf ?? null,
    stale: ({ figure }, _, { now }) => (figure ? now > figure.staleAt : false),
    source: ({ figure }) => figure?.source ?? 'NONE',
    forecast: async ({ place, offered, at }, { at: asked }, ctx) => {
      const then = asked ?? at;
      if (then < ctx.now - OVER_MS) return null;
      const [pattern, calendars] = await Promise.all([
        findPattern(ctx, place.id),
        calendarsOf(ctx, place.cityCode, ctx.now),
      ]);
      const { kind } = calendars(place.divisionCode)(civilDate(then));
      return (pattern && forecastOf(pattern, kind, then, offered)) ?? null;
    },
  },
};
