import { randomUUID } from 'node:crypto';
import { approveVehicleRequest } from '../booking/approval/acts.ts';
import { toApprove } from '../booking/approval/chain.ts';
import { nationalCalendar } from '../calendar/rules.ts';
import { standardPolicies } from '../booking/policy.ts';
import { dispatchVehicle } from '../booking/dispatch/acts.ts';
import { changedOrder, changeOrder, findOrder, requestItem } from '../booking/records.ts';
import { requestVehicle } from '../booking/request/acts.ts';
import { statedTrip } from '../booking/request/asking.ts';
import { driverWrites, vehicleWrites } from '../booking/trip/records.ts';
import type { DispatchOrder, VehicleRequest } from '../booking/types.ts';
import { findDriver, findVehicle } from '../fleet/records.ts';
import type { Driver } from '../fleet/types.ts';
import { derivedId } from '../platform/ids.ts';
import type { Person } from '../organisation/types.ts';
import { certain } from '../platform/item.ts';
import type { Result } from '../platform/result.ts';
import type { Store } from '../platform/store.ts';
import { instantOf, type Instant } from '../platform/time.ts';
import type { DrivingLicence } from '../rental/membership/types.ts';
import { contextOf, licenceWith, NOW, people, personWith, settlePeople, units } from './town.ts';

/** A trip of the town's morning: 24 November, 9 to 12. */
export const MORNING = { from: instantOf('2026-11-24T09:00'), to: instantOf('2026-11-24T12:00') };

type Asked = Parameters<typeof requestVehicle>[1];

/** What the clerk asks for, unless the test says otherwise. */
export const asking = (change: Partial<Asked> = {}): Asked => ({
  idempotencyKey: randomUUID(),
  window: MORNING,
  purpose: 'FIELD_WORK',
  reason: '下乡调研',
  destination: '茶陵县',
  pickUp: '市政府东门',
  passengers: 3,
  driving: 'WITH_DRIVER',
  stops: [],
  luggage: 0,
  journey: 'RETURN',
  reach: 'WITHIN_CITY',
  priority: 'ROUTINE',
  telephone: '13812345678',
  ...change,
});

/** The value of an act that must have been done. */
export const value = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.refusals)}`);
};

/** Codes of an act's refusals; none when it was done. */
export const codesOf = (result: Result<unknown>): string[] =>
  result.ok ? [] : result.refusals.map(({ code }) => code);

/** What is asked for; by the clerk, but each who drives himself is somebody else, unless the test says who. */
type Wanted = Partial<Asked> & {
  readonly by?: Person;
  /** Of who drives himself, as his unit has seen it: for any vehicle unless it is said; null: not seen. */
  readonly licence?: Partial<DrivingLicence> | null;
};

const asks = ({ by, driving, licence }: Wanted) => {
  const person = by ?? (driving === 'SELF_DRIVE' ? personWith({ name: '自驾人' }) : people.clerk);
  return { person, licence: licence === null ? undefined : licenceWith(person, licence) };
};

/** A request, approved by the manager of who asks. */
export const approved = async (store: Store, wanted: Wanted = {}, now: Instant = NOW): Promise<VehicleRequest> => {
  const { by: _, licence: __, ...change } = wanted;
  const who = asks(wanted);
  await settlePeople(store, [who]);
  const { id } = value(await requestVehicle(contextOf(store, who.person, now), asking(change)));
  return value(await approveVehicleRequest(contextOf(store, people.manager, now), { requestId: id }));
};

/** Many approved requests at once, as they lie in the table. */
export const approvedMany = async (store: Store, wanted: readonly Wanted[]): Promise<VehicleRequest[]> => {
  const persons = wanted.map(asks);
  await settlePeople(store, persons);
  const requests = wanted.map(({ by: _, licence: __, ...change }, i): VehicleRequest => {
    const { id: requesterId, unitId } = certain(persons[i], 'who asks').person;
    const { idempotencyKey, ...given } = asking(change);
    const trip = statedTrip(given, units.bureau);
    return {
      ...trip,
      id: derivedId('request', idempotencyKey),
      state: 'APPROVED',
      requesterId,
      unitId,
      divisionCode: units.bureau.divisionCode,
      centreId: units.centre.id,
      requestedAt: NOW,
      ...toApprove(
        { rules: [], policy: standardPolicies(NOW), calendar: nationalCalendar },
        { ...trip, requesterId },
        NOW,
      ),
      approvals: [{ approverId: people.manager.id, decidedAt: NOW, approved: true }],
      inputHash: '',
      revision: 1,
      orderIds: [],
    };
  });
  const stamp = { actor: people.manager.id, useCase: 'test', at: NOW };
  const outcome = await store.commit(
    requests.map((request) => ({ put: requestItem(request) })),
    stamp,
  );
  if (!outcome.ok) throw new Error('the requests could not be written');
  return requests;
};

/** Ends the trips on which earlier tests have left drivers, so that they and their vehicles may leave again. */
export const bringBack = async (store: Store, drivers: readonly Driver[]): Promise<void> => {
  for (const { id } of drivers) {
    const driver = await findDriver(store, id);
    const order = driver?.out && (await findOrder(store, driver.out.orderId));
    if (!order) continue;
    const back = { state: 'RETURNED' as const };
    const after = changedOrder(order, back);
    const vehicle = await findVehicle(store, order.vehicleId);
    const writes = [changeOrder(order, back), ...vehicleWrites(vehicle, after), ...driverWrites([driver], after)];
    await store.commit(writes, { actor: 'system', useCase: 'test', at: NOW });
  }
};

/** An approved request, dispatched. */
export const dispatched = async (
  store: Store,
  vehicleId: string,
  driverId?: string,
  change: Wanted = {},
): Promise<DispatchOrder> => {
  const request = await approved(store, { ...(driverId === undefined ? { driving: 'SELF_DRIVE' } : {}), ...change });
  const input = { idempotencyKey: randomUUID(), requestId: request.id, vehicleId, driverId };
  return value(await dispatchVehicle(contextOf(store, people.dispatcher), input));
};
