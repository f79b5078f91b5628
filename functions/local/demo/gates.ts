import type { DayKind } from '../../calendar/types.ts';
import { nextSample } from '../../opening/gate/pattern.ts';
import type { GateClient, OccupancyPattern } from '../../opening/gate/types.ts';
import type { Place } from '../../opening/types.ts';
import { certain } from '../../platform/item.ts';
import type { Instant } from '../../platform/time.ts';
import { ZHUZHOU } from './bodies.ts';
import { demoId } from './identity.ts';
import { usualShare } from './occupied.ts';
import { cast } from './people.ts';

/** Every other lot of Zhuzhou has a counting device; of the others nobody knows how full they are. */
const countedLots = (places: readonly Place[]): Place[] =>
  places
    .filter(({ kind, cityCode }) => kind === 'PARKING_LOT' && cityCode === ZHUZHOU)
    .filter((_, index) => index % 2 === 0);

const authority = certain(
  cast.find(({ roles }) => roles.includes('AUTHORITY')),
  'an authority in the cast',
);

/** The gate client of each lot that has a device. */
export const gateClients = (places: readonly Place[]): GateClient[] =>
  countedLots(places).map(({ id: placeId, name, unitId, divisionCode }) => {
    const id = demoId('gateClient', placeId);
    return {
      ...{ id, name: `${name.zh}道闸`, vendor: '株洲泊易停车科技有限公司', unitId, divisionCode, placeIds: [placeId] },
      ...{ scopes: ['gates:check', 'occupancy:write'], issuerClientId: id, registeredBy: authority.id },
      ...{ registeredAt: 0, inputHash: '', revision: 1 },
    };
  });

const kinds: readonly DayKind[] = ['WORKDAY', 'REST_DAY'];

/** What the past weeks have taught of these lots. */
export const patterns = (places: readonly Place[], now: Instant): OccupancyPattern[] =>
  countedLots(places).map(({ id: placeId, cityCode, divisionCode, spaces }) => ({
    ...{ placeId, cityCode, divisionCode, due: nextSample(now) },
    means: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        Array.from({ length: 24 }, (_, hour) =>
          Math.round((spaces?.offered ?? 0) * usualShare(kind === 'WORKDAY', hour, placeId)),
        ),
      ]),
    ),
  }));
