/** A car for most of a year, approved by its unit: it waits for the special approval of the city's authority (特批). */
import { approveVehicleRequest } from '../../booking/approval/acts.ts';
import { requestVehicle } from '../../booking/request/acts.ts';
import type { Person } from '../../organisation/types.ts';
import { makeContext, type Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import type { Sealing } from '../../platform/sealing.ts';
import type { Store } from '../../platform/store.ts';
import { addDays, civilDate, DAY, HOUR, instantAt, type Instant } from '../../platform/time.ts';
import { bodyNamed } from './bodies.ts';
import { peopleIn } from './people.ts';

const UNIT = 'agriculture';
/** Days from now until the car is needed, and for how many. */
const [AHEAD, LENGTH] = [20, 300];

interface Parts {
  readonly store: Store;
  readonly sealing: Sealing;
}

const contextOf = (parts: Parts, { id: personId, unitId, roles, jurisdiction }: Person, now: Instant): Context =>
  makeContext({
    ...parts,
    viewer: { kind: 'person', personId, unitId, roles, jurisdiction },
    language: 'zh',
    now,
    requestId: 'demo',
  });

export const loadLongRental = async (parts: Parts, now: Instant): Promise<void> => {
  const { unit } = bodyNamed(UNIT);
  const requester = certain(peopleIn(unit.id, 'UNIT_STAFF')[0], 'requester');
  const manager = certain(peopleIn(unit.id, 'UNIT_MANAGER')[0], 'manager');
  const from = instantAt(addDays(civilDate(now), AHEAD)) + 8 * HOUR;
  const asked = await requestVehicle(contextOf(parts, requester, now - DAY), {
    idempotencyKey: 'demo long rental',
    window: { from, to: from + LENGTH * DAY },
    purpose: 'FIELD_WORK',
    reason: '驻村帮扶工作队用车',
    lengthReason: '工作队全年驻点，每日往返七个村组，无公务车辆可长期调配',
    destination: '炎陵县下村乡',
    passengers: 4,
    distanceKm: 120,
    reach: 'WITHIN_CITY',
    telephone: '13973300612',
  });
  if (!asked.ok) throw new Error(`the long rental of the demo was refused: ${JSON.stringify(asked.refusals)}`);
  await approveVehicleRequest(contextOf(parts, manager, now - DAY + 2 * HOUR), { requestId: asked.value.id });
};
