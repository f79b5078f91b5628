/** Setting the opening of places from a day on, and taking it back before that day. */
import { actorOf } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { tidy, type LocalizedText } from '../../platform/text.ts';
import { civilDate, type CivilDate } from '../../platform/time.ts';
import { openingAsked, textRefusals, type AskedOpening } from './checking.ts';
import { actOf, actOnce, onPlaces, type Decision } from './place-acts.ts';
import { effectRefusals, mostOf, placesRefusals, setsOwn } from './rules.ts';
import type { NoticeOpening } from '../phrases/types.ts';
import type {
  NoticeSource,
  OpeningVersion,
  PlaceResult,
  SetOpeningRefusal,
  SetPlace,
  WithdrawOpeningRefusal,
} from './types.ts';
import { openingOf, reignsOf, versionOn, withVersion } from './versions.ts';

/** What places are to be opened by, and those among them that differ. */
export interface AskedSetting {
  readonly placeIds: readonly string[];
  readonly opening: AskedOpening;
  readonly effectiveFrom: CivilDate;
  readonly exceptions: readonly { readonly placeId: string; readonly opening: AskedOpening }[];
}

export interface SetOpening extends AskedSetting {
  readonly idempotencyKey: string;
  readonly includeOwn: boolean;
  /** Places as they were seen before: one that has changed since stays as it is. */
  readonly previewed: readonly { readonly placeId: string; readonly revision: number }[];
  readonly title?: LocalizedText | undefined;
  readonly source?: NoticeSource | undefined;
  readonly reason: string;
}

/** The opening of each place, or everything that is wrong with the setting. */
export const openingsAsked = (ctx: Context, { placeIds, opening, effectiveFrom, exceptions }: AskedSetting) => {
  const common = openingAsked(opening, ['input', 'opening']);
  const own = exceptions.map((one, index) => ({
    placeId: one.placeId,
    ...openingAsked(one.opening, ['input', 'exceptions', String(index), 'opening']),
  }));
  const named = own.map(({ placeId }) => placeId);
  const strangers = named.flatMap((placeId, index) =>
    placeIds.includes(placeId) && named.indexOf(placeId) === index
      ? []
      : [refusal('EXCEPTION_INVALID' as const, ['input', 'exceptions', String(index), 'placeId'])],
  );
  const byPlace = new Map(own.map((one) => [one.placeId, one.opening]));
  return {
    openingFor: (placeId: string): NoticeOpening => byPlace.get(placeId) ?? common.opening,
    refusals: [
      ...placesRefusals(placeIds),
      ...common.refusals,
      ...own.flatMap(({ refusals }) => refusals),
      ...strangers,
      ...effectRefusals(effectiveFrom, ctx.now),
    ],
  };
};

const noticeRefusals = ({
  title,
  source,
  reason,
}: Pick<SetOpening, 'title' | 'source' | 'reason'>): Refusal<SetOpeningRefusal>[] => [
  ...textRefusals(title?.zh, ['input', 'title', 'zh'], { greatest: 100 }),
  ...textRefusals(title?.en, ['input', 'title', 'en'], { greatest: 100 }),
  ...textRefusals(source?.number, ['input', 'source', 'number'], { greatest: 60 }),
  ...(source?.url === undefined || (/^https:\/\/\S+$/.test(source.url) && source.url.length <= 500)
    ? []
    : [refusal('URL_INVALID' as const, ['input', 'source', 'url'])]),
  ...textRefusals(reason, ['input', 'reason'], { greatest: 200 }),
];

/** The place as it would be under one more version. */
export const changedBy = ({ place, versions }: SetPlace, version: OpeningVersion, today: CivilDate) => {
  const all = withVersion(versions, version, today);
  return { facts: { opening: openingOf(all, place.opening, today) }, versions: all };
};

/** Whether the rules that would end are the unit's own, and the caller is not the unit. */
export const keepsOwn = (ctx: Context, { place, versions }: SetPlace, effectiveFrom: CivilDate): boolean =>
  !setsOwn(ctx.viewer, place) && versionOn(versions, effectiveFrom)?.own === true;

const decideSetting = (ctx: Context, set: SetPlace, version: OpeningVersion, includeOwn: boolean): Decision => {
  const today = civilDate(ctx.now);
  if (!includeOwn && keepsOwn(ctx, set, version.effectiveFrom ?? today)) return 'KEPT_OWN';
  const toCome = reignsOf(set.versions, today).filter(({ state }) => state === 'TO_COME').length;
  if (toCome >= mostOf.versionsToCome) return refusal('TOO_MANY', [], { most: mostOf.versionsToCome });
  return changedBy(set, version, today);
};

/** Sets the opening of places from a day on: the versions before it end the day before. */
export const setOpening = async (
  ctx: Context,
  asked: SetOpening,
): Promise<Result<PlaceResult[], SetOpeningRefusal>> => {
  const { idempotencyKey, previewed, ...input } = { ...asked, reason: tidy(asked.reason) };
  const { openingFor, refusals } = openingsAsked(ctx, input);
  const wrong = [...refusals, ...noticeRefusals(input)];
  if (wrong.length > 0) return refused(wrong);
  const { placeIds, effectiveFrom, includeOwn, title, source, reason } = input;
  const act = actOf(ctx, 'setOpening', idempotencyKey, input);
  const seen = new Map(previewed.map(({ placeId, revision }) => [placeId, revision]));
  const decide = (set: SetPlace): Decision => {
    const { id, revision = 0 } = set.place;
    if ((seen.get(id) ?? revision) !== revision) return refusal('CHANGED_MEANWHILE');
    const version = {
      id: act.id,
      effectiveFrom,
      ...openingFor(set.place.id),
      own: setsOwn(ctx.viewer, set.place),
      ...(title ? { title } : {}),
      ...(source ? { source } : {}),
      reason,
      setBy: actorOf(ctx.viewer),
      setAt: ctx.now,
    };
    return decideSetting(ctx, set, version, includeOwn);
  };
  return done(await onPlaces(ctx, { ...act, act: 'SET', placeIds, why: reason, decide }));
};

export interface WithdrawOpening {
  readonly versionId: string;
  readonly placeIds: readonly string[];
  readonly reason: string;
}

const decideWithdrawal = (ctx: Context, { place, versions }: SetPlace, versionId: string): Decision => {
  const today = civilDate(ctx.now);
  const one = reignsOf(versions, today).find(({ version }) => version.id === versionId);
  if (!one) return refusal('CHANGE_NOT_FOUND');
  if (one.state === 'WITHDRAWN') return 'AS_IT_IS';
  // One that another of the same day took over is gone for its day, and may be taken back as well.
  if ((one.version.effectiveFrom ?? '') <= today) return refusal('TOO_LATE');
  const all = versions.map((version) => (version === one.version ? { ...version, withdrawnAt: ctx.now } : version));
  return { facts: { opening: openingOf(all, place.opening, today) }, versions: all };
};

/** Takes a version back before its day of effect; what came before it goes on. */
export const withdrawOpening = async (
  ctx: Context,
  asked: WithdrawOpening,
): Promise<Result<PlaceResult[], WithdrawOpeningRefusal>> => {
  const { versionId, placeIds } = asked;
  const reason = tidy(asked.reason);
  const wrong = [...placesRefusals(placeIds), ...textRefusals(reason, ['input', 'reason'], { greatest: 200 })];
  if (wrong.length > 0) return refused(wrong);
  const decide = (set: SetPlace): Decision => decideWithdrawal(ctx, set, versionId);
  return done(
    await onPlaces(ctx, { ...actOnce(ctx, 'withdrawOpening'), act: 'WITHDRAW', placeIds, why: reason, decide }),
  );
};
