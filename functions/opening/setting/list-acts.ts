/** Reading around the setting of openings: whose places, what would change, what was changed. */
import { calendarsOf } from '../../calendar/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import { covers } from '../../platform/access.ts';
import {
  comparePositions,
  connectionOf,
  mapConnection,
  type Connection,
  type ListArguments,
} from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { nounOf } from '../../platform/ids.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { civilDate } from '../../platform/time.ts';
import { findPlace } from '../records.ts';
import { placesOf } from '../search/records.ts';
import { pinyinOf } from '../search/pinyin.ts';
import { sayer } from '../search/text.ts';
import type { Opening } from '../engine/types.ts';
import type { Place, PlaceKind } from '../types.ts';
import { differencesOf, lookFrom } from './differences.ts';
import { changesOf, findVersions, setPlaces } from './records.ts';
import { maySee, maySet, setsOwn } from './rules.ts';
import { changedBy, keepsOwn, openingsAsked, type AskedSetting } from './set-acts.ts';
import type {
  OpeningChange,
  PlaceSetting,
  Preview,
  PreviewOpeningRefusal,
  ReigningVersion,
  SetPlace,
} from './types.ts';
import { reignsOf } from './versions.ts';

/** Arguments of `openingPlaces`. */
export interface PlacesAsked extends ListArguments {
  readonly division: string;
  readonly kind?: PlaceKind | null | undefined;
  readonly text?: string | null | undefined;
}

const KINDS: readonly PlaceKind[] = ['PARKING_LOT', 'SPORTS_GROUND'];

/** In a list of names: by pinyin. */
const namePosition = ({ name, id }: Place): readonly string[] => [pinyinOf(name.zh), name.zh, id];

/** Places that the caller sets or oversees, by name. */
export const openingPlaces = async (
  ctx: Context,
  { division, kind, text, ...page }: PlacesAsked,
): Promise<Connection<Place> & { totalCount: number }> => {
  const kinds = kind ? [kind] : KINDS;
  const called = sayer(text ?? '');
  const found = await Promise.all(kinds.map((one) => placesOf(ctx, cityOf(division), one, ctx.now)));
  const theirs = found
    .flat()
    .filter(
      (place) =>
        covers(division, place.divisionCode) && maySee(ctx.viewer, place) && called(place, undefined) !== undefined,
    )
    .map((place) => ({ place, position: namePosition(place) }))
    .sort((a, b) => comparePositions(a.position, b.position))
    .map(({ place }) => place);
  const listed = connectionOf(theirs, page, namePosition);
  // The pages of a city follow a moment later; who has just changed a place sees it as it stands.
  const fresh = await Promise.all(listed.nodes.map(({ id }) => findPlace(ctx, id)));
  const standing = new Map(fresh.flatMap((place) => (place ? [[place.id, place]] : [])));
  return { ...mapConnection(listed, (place) => standing.get(place.id) ?? place), totalCount: theirs.length };
};

/** In force and to come first, in order; what is over or withdrawn after it. */
const byStanding = (versions: readonly ReigningVersion[]): ReigningVersion[] => {
  const stands = ({ state }: ReigningVersion): boolean => state === 'IN_FORCE' || state === 'TO_COME';
  return [...versions.filter(stands), ...versions.filter((one) => !stands(one)).reverse()];
};

export const placeSetting = async (ctx: Context, place: Place): Promise<PlaceSetting | undefined> => {
  if (!maySee(ctx.viewer, place)) return undefined;
  const versions = reignsOf(await findVersions(ctx, place), civilDate(ctx.now));
  return { place, versions: byStanding(versions), mayChange: maySet(ctx.viewer, place) };
};

/** What would change if an opening were set. Places that share everything are worked out once. */
export const previewOpening = async (
  ctx: Context,
  asked: AskedSetting,
): Promise<Result<Preview[], PreviewOpeningRefusal>> => {
  const { openingFor, refusals } = openingsAsked(ctx, asked);
  if (refusals.length > 0) return refused(refusals);
  const { placeIds, effectiveFrom } = asked;
  const found = await setPlaces(
    ctx,
    placeIds.filter((id) => nounOf(id) === 'place'),
  );
  const sets = new Map(found.flatMap((set) => (set && maySee(ctx.viewer, set.place) ? [[set.place.id, set]] : [])));
  const missing = placeIds.flatMap((id, index) =>
    sets.has(id) ? [] : [refusal('PLACE_NOT_FOUND' as const, ['input', 'placeIds', String(index)])],
  );
  if (missing.length > 0) return refused(missing);
  const today = civilDate(ctx.now);
  const groups = new Map<string, { sets: SetPlace[]; after: Opening }>();
  for (const set of sets.values()) {
    const version = { ...openingFor(set.place.id), effectiveFrom, own: setsOwn(ctx.viewer, set.place), setAt: ctx.now };
    const { facts } = changedBy(set, version, today);
    const key = inputHash([set.place.divisionCode, set.place.opening, facts.opening]);
    const group = groups.get(key) ?? { sets: [], after: facts.opening };
    group.sets.push(set);
    groups.set(key, group);
  }
  return done(await Promise.all([...groups.values()].map((group) => previewOf(ctx, group, asked))));
};

const previewOf = async (
  ctx: Context,
  { sets, after }: { readonly sets: readonly SetPlace[]; readonly after: Opening },
  { effectiveFrom }: AskedSetting,
): Promise<Preview> => {
  const places = sets.map(({ place }) => place);
  const [first] = places;
  if (!first) throw new Error('a preview of no place');
  const calendar = (await calendarsOf(ctx, first.cityCode, ctx.now))(first.divisionCode);
  return {
    places,
    keepOwn: sets.filter((set) => keepsOwn(ctx, set, effectiveFrom)).map(({ place }) => place),
    after,
    ...differencesOf(first.opening, after, calendar, lookFrom(effectiveFrom, ctx.now)),
  };
};

/** Changes of a place, latest first; undefined when it is not the caller's to see. */
export const openingHistory = async (
  ctx: Context,
  { placeId, ...page }: ListArguments & { readonly placeId: string },
): Promise<Connection<OpeningChange> | undefined> => {
  const place = nounOf(placeId) === 'place' ? await findPlace(ctx, placeId) : undefined;
  return place && maySee(ctx.viewer, place) ? changesOf(ctx.store, placeId, page) : undefined;
};
