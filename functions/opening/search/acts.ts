import { calendarsOf } from '../../calendar/records.ts';
import type { DayKind } from '../../calendar/types.ts';
import { divisionsBelow, findDivision } from '../../organisation/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import { checkedNear, listArgumentInvalid } from '../../platform/argument.ts';
import { connectionOf, mapConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import type { Point } from '../../platform/geo.ts';
import { civilDate, type Instant } from '../../platform/time.ts';
import { figuresOf } from '../gate/occupancy-records.ts';
import { placesOf } from './records.ts';
import { findPlaces, positionOf } from './rules.ts';
import type { AskedPlace, PlaceFilter, PlaceKind } from '../types.ts';

/** Arguments of `places`. */
export interface PlaceQuestion extends ListArguments {
  readonly division: string;
  readonly kind: PlaceKind;
  readonly near?: Point | null | undefined;
  readonly at?: Instant | null | undefined;
  readonly until?: Instant | null | undefined;
  readonly filter?: PlaceFilter | null | undefined;
}

export interface PlaceAnswer extends Connection<AskedPlace> {
  totalCount: number;
  openCount: number;
  openSpaces: number;
  at: Instant;
  dayKind: DayKind;
  provisional: boolean;
}

const centreOf = async (ctx: Context, division: string): Promise<Point | undefined> =>
  (await findDivision(ctx, division))?.centre;

const checked = ({ near, until }: PlaceQuestion, at: Instant): void => {
  checkedNear(near);
  if (until != null && until <= at)
    throw listArgumentInvalid('until', { zh: '离开时间应晚于到达时间。', en: '`until` must be later than `at`.' });
};

/** Lots or grounds of a city or county. Cold, all reads travel in one parallel round; warm, there are none. */
export const searchPlaces = async (ctx: Context, question: PlaceQuestion): Promise<PlaceAnswer> => {
  const { division, kind, near, until } = question;
  const at = question.at ?? ctx.now;
  const filter = question.filter ?? {};
  checked(question, at);
  const [places, figures, calendars, centre, divisions] = await Promise.all([
    placesOf(ctx, cityOf(division), kind, ctx.now),
    kind === 'PARKING_LOT' ? figuresOf(ctx, cityOf(division), ctx.now) : undefined,
    calendarsOf(ctx, cityOf(division), ctx.now),
    near ?? centreOf(ctx, division),
    filter.text ? divisionsBelow(ctx, cityOf(division)) : [],
  ]);
  const search = { divisionCode: division, from: centre, at, until: until ?? undefined, filter, divisions };
  const found = findPlaces(places, calendars, search);
  const open = found.filter((one) => one.open);
  const day = calendars(division)(civilDate(at));
  return {
    ...mapConnection(connectionOf(found, question, positionOf), ({ place, state }) => ({
      place,
      at,
      state,
      calendar: calendars(place.divisionCode),
      figure: figures?.(place.id) ?? null,
      ...(near ? { near } : {}),
    })),
    totalCount: found.length,
    openCount: open.length,
    openSpaces: open.reduce((sum, { place }) => sum + (place.spaces?.offered ?? 0), 0),
    at,
    dayKind: day.kind,
    provisional: day.provisional,
  };
};
