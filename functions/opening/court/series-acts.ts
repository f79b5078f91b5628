/** A club asks for the same slot each week; the manager of the unit, or the authority, consents or refuses. */
import { changeBookings } from '../../ledger/records.ts';
import { actorOf } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, derivedIdAt, nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { civilDate, DAY, WEEK, type Window } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { citizenStamp } from '../citizen/phone-acts.ts';
import { messageWrite } from '../citizen/records.ts';
import { standingWrite, standingsOf } from '../citizen/standing-records.ts';
import { newStanding } from '../citizen/standing.ts';
import { looksAfter, textRefusals } from '../citizen/strikes.ts';
import type { Standing } from '../citizen/types.ts';
import { findPlace } from '../records.ts';
import { take } from '../take-acts.ts';
import { citizenOf, deviceUnknown, slotFacts } from './book-acts.ts';
import { banRefusals, countedAs, dueOf, slotRefusals } from './booking.ts';
import { groundOf, slotIn } from './ground-records.ts';
import { makeWrite } from './records.ts';
import { planOfSeries, soonRefusals, weeklySpans, weeksRefusals, type PlannedDate } from './series.ts';
import { changeSeriesWrite, daysOfSeries, findSeries, makeSeriesWrite, seriesOfPlace } from './series-records.ts';
import { bookableCourt, courtResource } from './slots.ts';
import type {
  AskSeriesRefusal,
  BookableCourt,
  CourtBooking,
  CourtSeries,
  DecideSeriesRefusal,
  Ground,
  SlotAsked,
} from './types.ts';
import { seriesText } from './words.ts';

interface AskSeries extends SlotAsked {
  readonly idempotencyKey: string;
  readonly token: string;
  readonly weeks: number;
  readonly people: number;
  readonly club: string;
  readonly note?: string | null | undefined;
}

interface SeenAsking {
  readonly earlier: CourtSeries | undefined;
  readonly ground: Ground | undefined;
  readonly court: BookableCourt | undefined;
  readonly slot: Window | undefined;
  readonly holder: Standing;
}

const CLUB = { least: 2, most: 40 };

const clubRefusals = ({ length }: string): Refusal<'TEXT_INVALID'>[] =>
  length >= CLUB.least && length <= CLUB.most
    ? []
    : [refusal('TEXT_INVALID', ['input', 'club'], { ...CLUB, of: 'club' })];

const askRefusals = (
  { earlier, ground, court, slot, holder }: SeenAsking,
  { people, weeks, club, note }: Pick<AskSeries, 'people' | 'weeks' | 'club'> & { readonly note: string },
  now: number,
): Refusal<AskSeriesRefusal>[] => {
  if (earlier) return [refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])];
  if (!ground || !court) return [refusal('NOT_BOOKABLE', ['input', 'courtId'])];
  const policy = ground.policies(now);
  const ofSlot = slotRefusals(court, slot, people, now, policy, court.booking.minimumPlayers).filter(
    ({ code }) => code !== 'BEYOND_HORIZON' && code !== 'SLOT_OVER',
  );
  return [
    ...ofSlot,
    ...(slot ? soonRefusals(slot, now) : []),
    ...weeksRefusals(weeks, policy.courtSeriesWeeks),
    ...clubRefusals(club),
    ...textRefusals('note', note, 0),
    ...banRefusals(holder, now),
  ];
};

/** Asks for the same slot each week. */
export const askCourtSeries = async (
  ctx: Context,
  { idempotencyKey, token, ...given }: AskSeries,
): Promise<Result<CourtSeries, AskSeriesRefusal>> => {
  const citizenId = await citizenOf(ctx, token);
  if (citizenId === undefined) return deviceUnknown;
  const { now, sealing, store } = ctx;
  const asked = { ...given, club: tidy(given.club), note: tidy(given.note ?? '') };
  const { club, note, weeks, people } = asked;
  const id = derivedId('courtSeries', citizenId, 'askCourtSeries', idempotencyKey);
  const hash = sealing.hash('input', inputHash(asked));
  return take<SeenAsking, CourtSeries, AskSeriesRefusal>(ctx, {
    stamp: citizenStamp(ctx, citizenId, 'askCourtSeries'),
    look: async () => {
      const ground = await groundOf(ctx, asked.placeId, now);
      const [[earlier], [holder]] = await Promise.all([findSeries(store, [id]), standingsOf(store, [citizenId])]);
      return { earlier, ground, ...slotIn(ground, asked), holder: holder ?? newStanding(citizenId) };
    },
    repeated: ({ earlier }) => (earlier?.inputHash === hash ? earlier : undefined),
    refusals: (seen) => askRefusals(seen, asked, now),
    change: ({ ground, court, slot, holder }) => {
      if (!ground || !court || !slot) throw new Error('a series needs its slot');
      const { place, policies } = ground;
      const end = slot.to + weeks * WEEK + policies(now).personalDataDays * DAY;
      const series: CourtSeries = {
        ...{ id, state: 'ASKED', placeId: place.id, placeName: place.name, unitId: place.unitId, weeks, people, club },
        ...{ divisionCode: place.divisionCode, courtId: court.id, courtName: court.name, window: slot, citizenId },
        ...(note === '' ? {} : { note }),
        dates: weeklySpans(slot, weeks).map(({ from }) => ({ date: civilDate(from) })),
        ...{ askedAt: now, inputHash: hash, revision: 1 },
      };
      return {
        writes: [makeSeriesWrite(series, end), standingWrite(holder, now, { set: { [id]: { from: slot.from } } })],
        answer: series,
      };
    },
  });
};

/** Series of a ground the caller looks after, the latest asked first. */
export const placeCourtSeries = async (ctx: Context, placeId: string): Promise<CourtSeries[]> => {
  const place = nounOf(placeId) === 'place' ? await findPlace(ctx, placeId) : undefined;
  return place && looksAfter(ctx.viewer, place) ? seriesOfPlace(ctx.store, placeId) : [];
};

interface Decide {
  readonly seriesId: string;
  readonly granted: boolean;
  readonly reason?: string | null | undefined;
}

interface SeenDeciding {
  readonly series: CourtSeries | undefined;
  readonly ground: Ground | undefined;
  readonly plan: readonly PlannedDate[];
  readonly holder: Standing;
}

const lookAtSeries = async (ctx: Context, seriesId: string): Promise<SeenDeciding> => {
  const [series] = nounOf(seriesId) === 'courtSeries' ? await findSeries(ctx.store, [seriesId]) : [];
  const ground = series && (await groundOf(ctx, series.placeId, ctx.now));
  const [holder = newStanding(series?.citizenId ?? '')] = series
    ? await standingsOf(ctx.store, [series.citizenId])
    : [];
  if (!series || !ground) return { series, ground, plan: [], holder };
  const plan = planOfSeries(ground, series, await daysOfSeries(ctx.store, series), ctx.now);
  return { series, ground, plan, holder };
};

/** The booking of one date of a series. */
const bookingOfDate = (
  { place }: Ground,
  series: CourtSeries,
  { date, window }: PlannedDate,
  now: number,
): CourtBooking => {
  const court = certain(bookableCourt(place, series.courtId, date), 'the court of a date that can be had');
  return {
    ...{ id: derivedId('courtBooking', series.id, date), state: 'BOOKED', ...slotFacts(place, court, window) },
    ...{ people: series.people, players: [], madeAt: now, citizenId: series.citizenId },
    ...{ series: { id: series.id, club: series.club }, inputHash: '', revision: 1 },
  };
};

/** Consents to a series, all dates that can be had in one write, or refuses it with a reason. */
export const decideCourtSeries = async (
  ctx: Context,
  { seriesId, granted, reason: given }: Decide,
): Promise<Result<CourtSeries, DecideSeriesRefusal>> => {
  const { now } = ctx;
  const reason = tidy(given ?? '');
  const by = actorOf(ctx.viewer);
  const state = granted ? 'GRANTED' : 'REFUSED';
  return take<SeenDeciding, CourtSeries, DecideSeriesRefusal>(ctx, {
    stamp: stampOf(ctx, 'decideCourtSeries', reason),
    look: () => lookAtSeries(ctx, seriesId),
    repeated: ({ series }) => (series?.state === state && series.decision?.by === by ? series : undefined),
    refusals: ({ series, plan }) => {
      if (!series || !looksAfter(ctx.viewer, series)) return [refusal('SERIES_NOT_FOUND', ['input', 'seriesId'])];
      if (series.state !== 'ASKED') return [refusal('STATE_NOT_ALLOWED', ['input', 'seriesId'])];
      if (!granted) return textRefusals('reason', reason);
      return plan.some(({ skipped }) => !skipped) ? [] : [refusal('SERIES_HOPELESS', ['input', 'seriesId'])];
    },
    change: ({ series, ground, plan, holder }) => {
      if (!series) throw new Error('a decision needs its series');
      const had = granted ? plan.filter(({ skipped }) => !skipped) : [];
      const bookings = ground ? had.map((date) => bookingOfDate(ground, series, date, now)) : [];
      const dates = granted
        ? plan.map(({ date, skipped }) => ({
            date,
            ...(skipped ? { skipped } : { bookingId: derivedId('courtBooking', series.id, date) }),
          }))
        : series.dates;
      const decision = { by, at: now, ...(reason === '' ? {} : { reason }) };
      const decided: CourtSeries = { ...series, state, dates, decision, revision: series.revision + 1 };
      const resource = courtResource(series.placeId, series.courtId);
      const writes: Write[] = [
        changeSeriesWrite(series, { state, dates, decision }),
        ...changeBookings(bookings.map(({ id, window }) => ({ bookingId: id, to: { resource, window } }))),
        ...bookings.flatMap((one) => (ground ? [makeWrite(one, dueOf(one, ground.policies(one.window.from)))] : [])),
        ...(bookings.length > 0
          ? [
              standingWrite(holder, now, {
                set: Object.fromEntries(bookings.map((one) => [one.id, countedAs(one, true, false)])),
              }),
            ]
          : []),
        messageWrite({
          ...{ id: derivedIdAt('message', now, `${seriesId} decided`), citizenId: series.citizenId, at: now },
          text: seriesText(decided),
        }),
      ];
      return { writes, answer: decided };
    },
  });
};

/** Dates of a series as they would be had now, for whoever decides; as they were had once it is decided. */
export const seriesDates = async (ctx: Context, series: CourtSeries): Promise<CourtSeries['dates']> => {
  if (series.state !== 'ASKED') return series.dates;
  const { plan } = await lookAtSeries(ctx, series.id);
  return plan.length > 0 ? plan.map(({ date, skipped }) => ({ date, ...(skipped ? { skipped } : {}) })) : series.dates;
};
