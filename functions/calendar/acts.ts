import { actorOf } from '../platform/access.ts';
import { ABSENT } from '../platform/condition.ts';
import { stampOf, type Context } from '../platform/context.ts';
import { inputHash } from '../platform/idempotency.ts';
import { derivedId } from '../platform/ids.ts';
import { done, refusal, refused, type Result } from '../platform/result.ts';
import { tidy } from '../platform/text.ts';
import type { CivilDate } from '../platform/time.ts';
import { correctionItem, correctionOf, correctionsFor, forgetCorrections } from './records.ts';
import { calendarOf, correctionRefusals } from './rules.ts';
import type { CalendarDay, CorrectCalendarRefusal, Correction, DayKind } from './types.ts';

/** Input of `correctCalendar`. */
export interface CorrectCalendar {
  readonly idempotencyKey: string;
  readonly division: string;
  readonly days: readonly {
    readonly date: CivilDate;
    readonly kind?: DayKind | null | undefined;
    readonly holidayZh?: string | null | undefined;
    readonly holidayEn?: string | null | undefined;
  }[];
  readonly reason: string;
  readonly source: string;
}

/** A name given in one language only stands in for the other. */
const holidayOf = (zh?: string | null, en?: string | null): Pick<Correction['days'][number], 'holiday'> => {
  const name = zh ?? en;
  return name == null ? {} : { holiday: { zh: name, en: en ?? name } };
};

const correctionFrom = (ctx: Context, { idempotencyKey, ...input }: CorrectCalendar): Correction => ({
  id: derivedId('correction', actorOf(ctx.viewer), 'correctCalendar', idempotencyKey),
  divisionCode: input.division,
  days: input.days.map(({ date, kind, holidayZh, holidayEn }) => ({
    date,
    kind: kind ?? null,
    ...holidayOf(holidayZh, holidayEn),
  })),
  reason: tidy(input.reason),
  source: tidy(input.source),
  correctedAt: ctx.now,
  inputHash: inputHash(input),
});

/** The corrected days as they stood when the correction was made. */
const daysAfter = async (ctx: Context, correction: Correction): Promise<CalendarDay[]> => {
  const known = await correctionsFor(ctx, correction.divisionCode, ctx.now);
  const before = known.filter(({ id, correctedAt }) => id !== correction.id && correctedAt <= correction.correctedAt);
  return correction.days.map(({ date }) => calendarOf(correction.divisionCode, [...before, correction])(date));
};

/** An authority corrects or completes the calendar of a division. The correction is its own idempotency record. */
export const correctCalendar = async (
  ctx: Context,
  input: CorrectCalendar,
): Promise<Result<CalendarDay[], CorrectCalendarRefusal>> => {
  const correction = correctionFrom(ctx, input);
  const refusals = correctionRefusals(ctx.viewer, correction);
  if (refusals.length > 0) return refused(refusals);
  const outcome = await ctx.store.commit(
    [{ put: correctionItem(correction), if: ABSENT }],
    stampOf(ctx, 'correctCalendar', correction.reason),
  );
  if (outcome.ok) {
    ctx.written();
    forgetCorrections(ctx.store, correction.divisionCode);
    return done(await daysAfter(ctx, correction));
  }
  if (outcome.cause === 'busy') return refused([refusal('TRY_AGAIN')]);
  const earlier = outcome.failed[0]?.item;
  if (!earlier) throw new Error(`correction ${correction.id} is there, but the database does not show it`);
  const made = correctionOf(earlier);
  return made.inputHash === correction.inputHash
    ? done(await daysAfter(ctx, made))
    : refused([refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]);
};
