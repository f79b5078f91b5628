/** Requests and orders for the bench, all like one of the demo's trips: only who serves them and when differs. */
import { requestItem } from '../../booking/records.ts';
import type { DispatchOrder, VehicleRequest } from '../../booking/types.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { makeContext, type Context } from '../../platform/context.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import type { Person } from '../../organisation/types.ts';
import type { Store } from '../../platform/store.ts';
import { addDays, civilDate, type Instant, type Window } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { licenceWrite } from '../../rental/membership/records.ts';
import { makeDemo } from '../demo/demo.ts';
import { licenceOf } from '../demo/pilot.ts';
import { poolOf, type Pool } from '../demo/pool.ts';

export interface Samples {
  readonly pool: Pool;
  /** A request of somebody of his own, who drives himself: nobody drives two cars at once. */
  readonly requestFor: (window: Window, name: string) => VehicleRequest;
  readonly orderFor: (request: VehicleRequest, vehicle: Vehicle) => DispatchOrder;
}

/** The bench's trips lie so many days ahead, beyond those of the demo. */
export const DAYS_AHEAD = 30;

export const samplesAround = (now: Instant): Samples => {
  const demo = makeDemo(now);
  const pool = poolOf(demo, addDays(civilDate(now), 2 * DAYS_AHEAD));
  const { request, order } = certain(
    demo.trips.find((trip) => trip.order && trip.request.state === 'DISPATCHED'),
    'a trip of the demo',
  );
  const dispatched = certain(order, 'its order');
  const driven = new Set(['driverId', 'driverShelf']);
  const driverless = Object.fromEntries(Object.entries(dispatched).filter(([name]) => !driven.has(name)));
  return {
    pool,
    requestFor: (window, name) => ({
      ...request,
      id: derivedId('request', 'bench', name),
      state: 'APPROVED',
      requesterId: derivedId('person', 'bench', name),
      unitId: pool.clerk.unitId,
      centreId: pool.dispatcher.unitId,
      approvals: [{ approverId: pool.manager.id, decidedAt: now, approved: true }],
      window,
      purpose: 'FIELD_WORK',
      driving: 'SELF_DRIVE',
      passengers: 2,
      distanceKm: 20,
      orderIds: [],
    }),
    orderFor: ({ id, window }, vehicle) => ({
      ...(driverless as unknown as DispatchOrder),
      id: derivedId('order', 'bench', id),
      requestIds: [id],
      vehicleId: vehicle.id,
      vehicleShelf: vehicle.unitId,
      plateNumber: vehicle.plateNumber,
      model: vehicle.model,
      window,
    }),
  };
};

/** Writes a request, and the licence of whoever asks for it, good for all that the pool has. */
export const askWrites = (request: VehicleRequest): Write[] => {
  const licence = licenceOf({ personId: request.requesterId, unitId: request.unitId });
  return [{ put: requestItem(request) }, licenceWrite(undefined, { ...licence, licenceClass: 'A1' })];
};

/** A person's request to the platform, without the edge. */
export const contextFor = (
  store: Store,
  { id: personId, unitId, roles, jurisdiction }: Person,
  now: Instant,
): Context =>
  makeContext({
    store,
    viewer: { kind: 'person', personId, unitId, roles, jurisdiction },
    language: 'zh',
    now,
    requestId: 'bench',
  });
