/** Versions of a place's opening, its history, and the one list of writes that changes a place. */
import { ABSENT } from '../../platform/condition.ts';
import { storedConnection, mapConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import { attributesOf, itemOf, storeOf, type Source } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { overlaps, toDateTime, type Window } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import { planOf } from '../engine/plan.ts';
import { placeOf } from '../records.ts';
import type { Place, Spaces } from '../types.ts';
import { periodEnd, periodStart } from './rules.ts';
import type { OpeningChange, OpeningVersion, PlaceFacts, SetPlace } from './types.ts';
import { firstVersion } from './versions.ts';

const placeKey = (placeId: string) => items.PLACE.key({ placeId });
const versionsKey = (placeId: string) => items.OPENING_VERSIONS.key({ placeId });
const changeKey = (changeId: string, placeId: string) => items.OPENING_CHANGE.key({ changeId, placeId });

const versionsOf = (item: Item | undefined, place: Place): readonly OpeningVersion[] =>
  item ? (attributesOf(item).versions as OpeningVersion[]) : [firstVersion(place.opening)];

/** Says whose it is, so that the audit knows whom to show it to. */
export const versionsItem = ({ id: placeId, unitId, divisionCode }: Place, versions: readonly OpeningVersion[]): Item =>
  itemOf('OPENING_VERSIONS', versionsKey(placeId), { placeId, unitId, divisionCode, versions });

const changeItem = (change: OpeningChange): Item =>
  itemOf(
    'OPENING_CHANGE',
    {
      ...changeKey(change.id, change.placeId),
      ...items.OPENING_CHANGE.listKeys({
        placeId: change.placeId,
        at: toDateTime(change.at),
        changeId: change.id,
      }),
    },
    change,
  );

export const changeOf = (item: Item): OpeningChange => attributesOf(item) as unknown as OpeningChange;

/** A place as it stands this moment, and what an act has changed of it already. */
export interface Looked {
  readonly set: SetPlace;
  readonly made: OpeningChange | undefined;
}

/** Place, versions and the act's own record in one read; undefined when there is no such place. */
export const lookAt = async (store: Store, placeId: string, changeId: string): Promise<Looked | undefined> => {
  const keys = [placeKey(placeId), versionsKey(placeId), changeKey(changeId, placeId)];
  const [placeItem, versionsItem, change] = await store.getMany(keys, { consistent: true });
  if (!placeItem) return undefined;
  const place = placeOf(placeItem);
  return { set: { place, versions: versionsOf(versionsItem, place) }, made: change && changeOf(change) };
};

/** Places with their versions, as they stand this moment; undefined where there is none. */
export const setPlaces = async (source: Source, placeIds: readonly string[]): Promise<(SetPlace | undefined)[]> => {
  const keys = placeIds.flatMap((id) => [placeKey(id), versionsKey(id)]);
  const found = await storeOf(source).getMany(keys, { consistent: true });
  return placeIds.map((_, index) => {
    const [placeItem, versionsItem] = [found[2 * index], found[2 * index + 1]];
    const place = placeItem && placeOf(placeItem);
    return place && { place, versions: versionsOf(versionsItem, place) };
  });
};

export const findVersions = async (source: Source, place: Place): Promise<readonly OpeningVersion[]> =>
  versionsOf(await storeOf(source).get(versionsKey(place.id), { consistent: true }), place);

/** What of a place an act changes, and its versions when these change. */
export interface PlaceChange {
  readonly facts: Partial<PlaceFacts>;
  readonly versions?: readonly OpeningVersion[];
}

const factsBefore = (place: Place, names: readonly string[]): Partial<PlaceFacts> =>
  Object.fromEntries(Object.entries(place).filter(([name]) => names.includes(name)));

/**
 * Changes a place and keeps what was before and after, or does nothing at all: whoever changed the place meanwhile, or
 * did this very act before, wins. The only writes of this alcove. Throws at an opening that is none.
 */
export const changeWrites = (
  place: Place,
  { facts, versions }: PlaceChange,
  change: Pick<OpeningChange, 'id' | 'act' | 'at' | 'by' | 'why' | 'inputHash'>,
): Write[] => {
  if (facts.opening) planOf(facts.opening);
  const { revision } = place;
  return [
    {
      change: placeKey(place.id),
      set: { ...facts, revision: (revision ?? 0) + 1 },
      remove: Object.keys(facts).filter((name) => facts[name as keyof PlaceFacts] === undefined),
      if: [
        { present: 'pk' },
        revision === undefined ? { absent: 'revision' } : { attribute: 'revision', is: revision },
      ],
    },
    {
      put: changeItem({
        ...change,
        placeId: place.id,
        before: factsBefore(place, Object.keys(facts)),
        after: facts,
      }),
      if: ABSENT,
    },
    ...(versions ? [{ put: versionsItem(place, versions) }] : []),
  ];
};

/** Spaces as an act sets them: the one place where what is offered is worked out. */
export const spacesOf = (
  total: number,
  { kept, outOfService, accessible, charging }: Required<Omit<Spaces, 'offered'>>,
): Spaces => ({ offered: total - kept - outOfService, kept, outOfService, accessible, charging });

/** Changes of a place, latest first. */
export const changesOf = async (
  store: Store,
  placeId: string,
  page: ListArguments,
): Promise<Connection<OpeningChange>> => {
  const pk = items.OPENING_CHANGE.listPk({ placeId });
  return mapConnection(await storedConnection(store, { index: 'lists', pk, newestFirst: true }, page), changeOf);
};

/** Why the single opening that a stay lay in was taken back lately; undefined when none was. */
export const takenBackReason = async (
  store: Store,
  placeId: string,
  stay: Window,
): Promise<LocalizedText | undefined> => {
  const { nodes } = await changesOf(store, placeId, { first: 5 });
  const act = nodes.find(
    ({ act, before, after }) =>
      act === 'CANCEL_OPEN_ONCE' &&
      before.opening?.periods.some(
        (period) =>
          !after.opening?.periods.some((left) => left.id === period.id && periodEnd(left) === periodEnd(period)) &&
          overlaps(stay, { from: periodStart(period), to: periodEnd(period) }),
      ),
  );
  return act && { zh: act.why, en: act.why };
};
