/** Closing places for a time, and opening them once. */
import type { Context } from '../../platform/context.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { tidy, type LocalizedText } from '../../platform/text.ts';
import { civilDate, instantOf, MINUTE, type Instant } from '../../platform/time.ts';
import type { ClosureKind, Opening, OpeningPeriod, TemporaryClosure } from '../engine/types.ts';
import { periodAsked, textRefusals } from './checking.ts';
import { actOf, actOnce, onPlaces, type Decision } from './place-acts.ts';
import {
  closureWords,
  endOf,
  localized,
  localTime,
  mostOf,
  periodEnd,
  periodStart,
  placesRefusals,
  spanRefusals,
} from './rules.ts';
import type {
  ChangeClosureRefusal,
  ClosePlacesRefusal,
  OpeningAct,
  OpenOnceRefusal,
  PlaceResult,
  PlacesRefusal,
  SetPlace,
  WithdrawOpeningRefusal,
} from './types.ts';
import { trimmed } from './versions.ts';

/** A text as it comes in: the English may be missing. */
interface Said {
  readonly zh: string;
  readonly en?: string | null | undefined;
}

const reasonRefusals = (reason: LocalizedText | undefined): Refusal<'TEXT_INVALID'>[] => [
  ...textRefusals(reason?.zh, ['input', 'reason', 'zh'], { greatest: 100 }),
  ...textRefusals(reason?.en, ['input', 'reason', 'en'], { greatest: 100 }),
];

/** The place with another opening, without what has long been over. */
const opens = (ctx: Context, opening: Opening): Decision => ({
  facts: { opening: trimmed(opening, civilDate(ctx.now)) },
});

/** The minute that runs: what is closed from now on is closed at once. */
const thisMinute = (now: Instant): Instant => Math.floor(now / MINUTE) * MINUTE;

export interface ClosePlaces {
  readonly idempotencyKey: string;
  readonly placeIds: readonly string[];
  readonly kind: ClosureKind;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  readonly reason?: Said | undefined;
}

const closureOf = (id: string, { kind, to }: ClosePlaces, from: Instant, reason: LocalizedText): TemporaryClosure => ({
  id,
  kind,
  from: localTime(from),
  ...(to === undefined ? {} : { to: localTime(to) }),
  reason,
});

const reasonOf = (kind: ClosureKind, said: Said | undefined): LocalizedText =>
  said ? localized(said, closureWords[kind].en) : closureWords[kind];

/** A closure, of the same id at each of its places. */
export interface ClosedPlaces {
  readonly closureId: string;
  readonly items: PlaceResult[];
}

/** Closes places for a time, whatever their rules say. */
export const closePlaces = async (
  ctx: Context,
  asked: ClosePlaces,
): Promise<Result<ClosedPlaces, ClosePlacesRefusal>> => {
  const { idempotencyKey, ...input } = asked;
  const { placeIds, kind, to } = asked;
  const from = Math.max(asked.from ?? 0, thisMinute(ctx.now));
  const reason = reasonOf(kind, asked.reason);
  const wrong = [...placesRefusals(placeIds), ...spanRefusals(from, to, ctx.now, ['input']), ...reasonRefusals(reason)];
  if (wrong.length > 0) return refused(wrong);
  const act = actOf(ctx, 'closePlaces', idempotencyKey, input);
  const decide = ({ place: { opening } }: SetPlace): Decision => {
    if (opening.closures.filter((one) => endOf(one) > ctx.now).length >= mostOf.closures)
      return refusal('TOO_MANY', [], { most: mostOf.closures });
    return opens(ctx, { ...opening, closures: [...opening.closures, closureOf(act.id, asked, from, reason)] });
  };
  const items = await onPlaces(ctx, { ...act, act: 'CLOSE', placeIds, why: reason.zh, decide });
  return done({ closureId: act.id, items });
};

/** What becomes of the closure of one id: changed, or taken out when undefined. */
const onClosure = (
  ctx: Context,
  { place: { opening } }: SetPlace,
  closureId: string,
  change: (closure: TemporaryClosure) => TemporaryClosure | undefined | Decision,
): Decision => {
  const closure = opening.closures.find(({ id }) => id === closureId);
  if (!closure) return refusal('CHANGE_NOT_FOUND');
  if (endOf(closure) <= ctx.now) return refusal('TOO_LATE');
  const changed = change(closure);
  if (changed !== undefined && (typeof changed === 'string' || 'code' in changed || 'facts' in changed)) return changed;
  const closures = opening.closures.flatMap((one) => {
    if (one !== closure) return [one];
    return changed ? [changed] : [];
  });
  return opens(ctx, { ...opening, closures });
};

export interface ChangeClosure {
  readonly closureId: string;
  readonly placeIds: readonly string[];
  /** Absent leaves the end, null puts it off until further notice. */
  readonly to?: Instant | null | undefined;
  readonly reason?: Said | undefined;
}

/** Changes end or reason of a closure that is not over. */
export const changeClosure = async (
  ctx: Context,
  { closureId, placeIds, to, reason: said }: ChangeClosure,
): Promise<Result<PlaceResult[], ChangeClosureRefusal>> => {
  const reason = said && localized(said);
  const wrong = [
    ...placesRefusals(placeIds),
    ...(to == null ? [] : spanRefusals(ctx.now, to, ctx.now, ['input'])),
    ...reasonRefusals(reason),
    ...(to === undefined && !reason ? [refusal('NOTHING_CHANGED' as const, ['input'])] : []),
  ];
  if (wrong.length > 0) return refused(wrong);
  const decide = (set: SetPlace): Decision =>
    onClosure(ctx, set, closureId, (closure) => {
      const { to: end, ...rest } = closure;
      const until = to === undefined ? end : to === null ? undefined : localTime(to);
      const shown =
        said && reason ? { zh: reason.zh, en: said.en == null ? closureEnglish(closure) : reason.en } : rest.reason;
      const changed = { ...rest, ...(until === undefined ? {} : { to: until }), reason: shown };
      if (until !== undefined && until <= closure.from) return refusal('TOO_LATE');
      return until === end && shown.zh === closure.reason.zh && shown.en === closure.reason.en ? 'AS_IT_IS' : changed;
    });
  const why = reason?.zh ?? '';
  return done(await onPlaces(ctx, { ...actOnce(ctx, 'changeClosure'), act: 'CHANGE_CLOSURE', placeIds, why, decide }));
};

const closureEnglish = ({ kind = 'OTHER' }: TemporaryClosure): string => closureWords[kind].en;

/** What may be changed of a closure, as it was seen. */
interface ClosureSeen {
  /** Absent or null: until further notice. */
  readonly to?: Instant | null | undefined;
  readonly reason: Said;
}

const isAsSeen = ({ to, reason }: TemporaryClosure, seen: ClosureSeen): boolean =>
  to === (seen.to == null ? undefined : localTime(seen.to)) &&
  reason.zh === seen.reason.zh &&
  reason.en === (seen.reason.en ?? reason.en);

export interface EndClosure {
  readonly closureId: string;
  readonly placeIds: readonly string[];
  /** Where it stands otherwise it is left to whoever has changed it. */
  readonly seen?: ClosureSeen | null | undefined;
}

/** Ends a closure now; one that has not begun is taken out. */
export const endClosure = async (
  ctx: Context,
  { closureId, placeIds, seen }: EndClosure,
): Promise<Result<PlaceResult[], PlacesRefusal>> => {
  const wrong = placesRefusals(placeIds);
  if (wrong.length > 0) return refused(wrong);
  const end = localTime(ctx.now);
  const decide = (set: SetPlace): Decision =>
    // One that is not there any more, or over, is ended already.
    set.place.opening.closures.some((one) => one.id === closureId && endOf(one) <= thisMinute(ctx.now))
      ? 'AS_IT_IS'
      : onClosure(ctx, set, closureId, (closure) => {
          if (seen && !isAsSeen(closure, seen)) return refusal('CHANGED_MEANWHILE');
          return closure.from < end ? { ...closure, to: end } : undefined;
        });
  return done(await onPlaces(ctx, { ...actOnce(ctx, 'endClosure'), act: 'END_CLOSURE', placeIds, why: '', decide }));
};

export interface OpenOnce {
  readonly idempotencyKey: string;
  readonly placeIds: readonly string[];
  /** Undefined when neither or both of its alternatives were given. */
  readonly period: OpeningPeriod | undefined;
  /** Whether a period was given at all. */
  readonly structured: boolean;
  readonly line?: string | undefined;
  readonly reason: string;
}

/** Opens places once for a dated period. */
export const openOnce = async (ctx: Context, asked: OpenOnce): Promise<Result<PlaceResult[], OpenOnceRefusal>> => {
  const { idempotencyKey, ...input } = { ...asked, reason: tidy(asked.reason) };
  const { placeIds, reason } = input;
  const { period, refusals } = periodAsked(asked.line, asked.period, asked.structured, civilDate(ctx.now));
  const path = asked.line === undefined ? ['input', 'period'] : ['input', 'line'];
  const wrong: Refusal<OpenOnceRefusal>[] = [
    ...placesRefusals(placeIds),
    ...refusals,
    ...(period && refusals.length === 0
      ? spanRefusals(periodStart(period), periodEnd(period), ctx.now, path).map((one) => ({ ...one, path }))
      : []),
    ...textRefusals(reason, ['input', 'reason'], { greatest: 200 }),
  ];
  if (!period || wrong.length > 0) return refused(wrong);
  const act = actOf(ctx, 'openOnce', idempotencyKey, input);
  const decide = ({ place: { opening } }: SetPlace): Decision => {
    const single = opening.periods.filter((one) => one.id !== undefined && periodEnd(one) > ctx.now);
    if (single.length >= mostOf.periods) return refusal('TOO_MANY', [], { most: mostOf.periods });
    return opens(ctx, { ...opening, periods: [...opening.periods, { ...period, id: act.id }] });
  };
  return done(await onPlaces(ctx, { ...act, act: 'OPEN_ONCE', placeIds, why: reason, decide }));
};

/** What is left of a period that is taken back now; nothing when it has not begun. */
const untilNow = (period: OpeningPeriod, now: Instant): OpeningPeriod[] => {
  if (periodStart(period) >= thisMinute(now)) return [];
  if (period.type === 'WHOLE') return [{ ...period, to: localTime(now) }];
  const today = civilDate(now);
  const yesterday = civilDate(instantOf(`${today}T00:00`) - MINUTE);
  return period.firstDay > yesterday ? [] : [{ ...period, lastDay: yesterday }];
};

/** Takes back a period that was opened once. */
export const cancelOpenOnce = async (
  ctx: Context,
  asked: { readonly periodId: string; readonly placeIds: readonly string[]; readonly reason: string },
): Promise<Result<PlaceResult[], WithdrawOpeningRefusal>> => {
  const { periodId, placeIds } = asked;
  const reason = tidy(asked.reason);
  const wrong = [...placesRefusals(placeIds), ...textRefusals(reason, ['input', 'reason'], { greatest: 200 })];
  if (wrong.length > 0) return refused(wrong);
  const decide = ({ place: { opening } }: SetPlace): Decision => {
    const period = opening.periods.find(({ id }) => id === periodId);
    if (!period) return refusal('CHANGE_NOT_FOUND');
    if (periodEnd(period) <= ctx.now) return refusal('TOO_LATE');
    const periods = opening.periods.flatMap((one) => (one === period ? untilNow(period, ctx.now) : [one]));
    return opens(ctx, { ...opening, periods });
  };
  const act: OpeningAct = 'CANCEL_OPEN_ONCE';
  return done(await onPlaces(ctx, { ...actOnce(ctx, 'cancelOpenOnce'), act, placeIds, why: reason, decide }));
};
