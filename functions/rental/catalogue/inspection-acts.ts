/** Use cases of an authority around the stations of its partners. */
import { cityOf } from '../../organisation/rules.ts';
import { actorOf, covers, hasRole } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Result } from '../../platform/result.ts';
import { take } from '../../platform/take.ts';
import { tidy } from '../../platform/text.ts';
import { stationsOf } from '../records.ts';
import type { Station } from '../types.ts';
import { openUntil, standardItems, stationState } from './listing.ts';
import { inspectionWrite, seeInspection, seeStation, stationWrites } from './records.ts';
import type { InspectedItem, InspectStationRefusal, StationInspection } from './types.ts';

/** Most stations of one list. */
const LIST_MOST = 100;

/** Stations of a division's subtree that wait for their inspection; none when the caller does not oversee it. */
export const stationsToInspect = async (ctx: Context, division: string): Promise<Station[]> => {
  if (!hasRole(ctx.viewer, 'AUTHORITY', 'SUPERVISOR') || !covers(ctx.viewer.jurisdiction, division)) return [];
  const stations = await stationsOf(ctx, cityOf(division));
  return stations
    .filter(({ state, divisionCode }) => state === 'PLANNED' && covers(division, divisionCode))
    .slice(0, LIST_MOST);
};

interface InspectStation {
  readonly idempotencyKey: string;
  readonly stationId: string;
  readonly items: readonly InspectedItem[];
  readonly note: string;
}

interface Seen {
  readonly station: Station | undefined;
  readonly made: StationInspection | undefined;
}

/** Each item of the standard is looked at, each once. */
const isWhole = (items: readonly InspectedItem[]): boolean =>
  items.length === standardItems.length && standardItems.every((item) => items.some((one) => one.item === item));

/** Notes what was found at a station: it opens when every item of the standard is met, and waits again when one is not. */
export const inspectStation = (
  ctx: Context,
  { idempotencyKey, stationId, ...input }: InspectStation,
): Promise<Result<StationInspection, InspectStationRefusal>> => {
  const actor = actorOf(ctx.viewer);
  const found = { items: input.items.map((one) => ({ ...one, note: tidy(one.note) })), note: tidy(input.note) };
  const hash = inputHash({ ...found, stationId });
  const id = derivedId('stationInspection', actor, 'inspectStation', idempotencyKey);
  return take<Seen, StationInspection, InspectStationRefusal>(ctx, {
    stamp: stampOf(ctx, 'inspectStation'),
    look: async () => {
      if (nounOf(stationId) !== 'station') return { station: undefined, made: undefined };
      const [{ station }, made] = await Promise.all([
        seeStation(ctx.store, stationId),
        seeInspection(ctx.store, stationId, id),
      ]);
      const isOurs =
        station && hasRole(ctx.viewer, 'AUTHORITY') && covers(ctx.viewer.jurisdiction, station.divisionCode);
      return { station: isOurs ? station : undefined, made };
    },
    repeated: ({ made }) => (made?.inputHash === hash ? made : undefined),
    refusals: ({ station, made }) => {
      if (!station) return [refusal('STATION_NOT_FOUND', ['input', 'stationId'])];
      const texts = [found.note, ...found.items.map(({ note }) => note)];
      return [
        ...(made ? [refusal('IDEMPOTENCY_KEY_REUSED' as const, ['input', 'idempotencyKey'])] : []),
        ...(station.retiredAt === undefined ? [] : [refusal('STATION_RETIRED' as const, ['input', 'stationId'])]),
        ...(isWhole(found.items) ? [] : [refusal('ITEMS_INCOMPLETE' as const, ['input', 'items'])]),
        ...(texts.every((text) => Array.from(text).length <= 200)
          ? []
          : [refusal('TEXT_INVALID' as const, ['input', 'note'], { least: 0, most: 200, length: 0 })]),
      ];
    },
    change: ({ station }) => {
      const before = certain(station, 'the station');
      const passed = found.items.every(({ met }) => met);
      const { passedAt: _, ...rest } = before;
      const state = stationState(before.state === 'CLOSED', passed ? ctx.now : undefined);
      const after: Station = {
        ...rest,
        ...(passed ? { passedAt: ctx.now } : {}),
        ...openUntil(before, { state }, ctx.now),
        state,
        revision: before.revision + 1,
      };
      const inspection: StationInspection = {
        ...{ ...found, id, stationId, partnerId: before.partnerId, divisionCode: before.divisionCode, passed },
        ...{ inspectedBy: actor, at: ctx.now, inputHash: hash },
      };
      return { writes: [...stationWrites(before, after), inspectionWrite(inspection)], answer: inspection };
    },
  });
};
