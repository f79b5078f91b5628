import { fleetCar, selfDriven, selfDriverOf } from '../../booking/places.ts';
import {
  driverRefusals,
  selfDriverRefusals,
  sourceOf,
  vehicleRefusals,
  type Question,
} from '../../booking/source/matching.ts';
import { selfDrivingOf } from '../../booking/source/self-driving.ts';
import { toApprove } from '../../booking/approval/chain.ts';
import { standardPolicies } from '../../booking/policy.ts';
import type { DispatchOrder, DispatchOrderState, VehicleRequest, VehicleRequestState } from '../../booking/types.ts';
import { outWith } from '../../booking/trip/out.ts';
import type { TripReceipt } from '../../booking/trip/types.ts';
import { nationalCalendar } from '../../calendar/rules.ts';
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { daysWith, QUARTER } from '../../ledger/rules.ts';
import type { LedgerDay, Resource } from '../../ledger/types.ts';
import type { Person } from '../../organisation/types.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { HOUR, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import { remarks, stops, type Errand } from './errands.ts';
import { renterResource } from '../../rental/order/placing.ts';
import { demoId } from './identity.ts';
import { licenceOf, pilotUnits } from './pilot.ts';
import { cast, peopleIn } from './people.ts';
import { mobile, randomFor, type Random } from './random.ts';
import type { Wish } from './wishes.ts';

/** A request and, once dispatched, its order. */
export interface Trip {
  readonly request: VehicleRequest;
  readonly order?: DispatchOrder;
}

/** Who and what may go out. */
interface Crews {
  readonly vehicles: readonly Vehicle[];
  readonly drivers: readonly Driver[];
}

/** Trips, and vehicles and drivers as they are after them: with their odometers, and with whom they are out. */
export interface Trips extends Crews {
  readonly trips: readonly Trip[];
}

const dispatchedStates: ReadonlySet<VehicleRequestState> = new Set(['DISPATCHED', 'UNDER_WAY', 'RETURNED', 'CLOSED']);
const castIds = new Set(cast.map(({ id }) => id));

/** Who is taken when, and what every odometer shows: the demo's own memory while it makes trips in order of time. */
interface Diary {
  readonly taken: Map<string, LedgerDay[]>;
  readonly odometers: Map<string, number>;
}

const daysOf = ({ taken }: Diary, id: string): readonly LedgerDay[] => taken.get(id) ?? [];

const take = (diary: Diary, resource: Resource, orderId: string, window: Window): void => {
  const { resourceId } = resource;
  diary.taken.set(resourceId, daysWith(daysOf(diary, resourceId), orderId, { resource, window }));
};

/** The members of a list from a place picked at random on, so that none is always the first. */
const rotated = <T>(list: readonly T[], random: Random): T[] => {
  const start = random.whole(0, Math.max(0, list.length - 1));
  return [...list.slice(start), ...list.slice(0, start)];
};

type Details = Pick<VehicleRequest, 'stops' | 'luggage' | 'journey' | 'priority'>;

/** What differs from trip to trip without changing who and what goes out. */
const detailsOf = (id: string, { purpose, distanceKm }: Errand): Details => {
  const random = randomFor(`details ${id}`);
  const urgent = random.chance(0.1) ? 'URGENT' : 'ROUTINE';
  return {
    stops: distanceKm >= 60 && random.chance(0.4) ? [random.pick(stops)] : [],
    luggage: purpose === 'RECEPTION' ? random.whole(1, 6) : random.pick([0, 0, 0, 1, 2]),
    journey: purpose === 'RECEPTION' && random.chance(0.5) ? 'ONE_WAY' : 'RETURN',
    priority: purpose === 'EMERGENCY' ? random.pick(['URGENT', 'EMERGENCY']) : urgent,
  };
};

export const requestOf = (id: string, wish: Wish, now: Instant, random: Random): VehicleRequest => {
  const { body, window, purpose, reason, destination, distanceKm, reach, state, ofCast } = wish;
  const isOfCast = ({ id: personId }: Person): boolean => ofCast === castIds.has(personId);
  const staff = peopleIn(body.unit.id, 'UNIT_STAFF');
  const [requester] = staff.filter(isOfCast).length > 0 ? staff.filter(isOfCast) : staff;
  const [manager] = peopleIn(body.unit.id, 'UNIT_MANAGER');
  if (!requester || !manager) throw new Error(`${body.key} has nobody who asks or nobody who approves`);
  const requestedAt = Math.min(window.from - 2 * HOUR, now - 30 * MINUTE) - random.whole(0, 1_200) * MINUTE;
  const approved = state !== 'REJECTED';
  const decided = state !== 'WAITING_APPROVAL' && state !== 'CANCELLED';
  const asked = {
    window,
    purpose,
    reason,
    destination,
    pickUp: body.unit.name.zh,
    distanceKm,
    reach,
    ...detailsOf(id, wish),
  };
  return {
    id,
    state,
    requesterId: requester.id,
    unitId: body.unit.id,
    divisionCode: body.unit.divisionCode,
    centreId: body.unit.servedBy,
    ...asked,
    passengers: random.pick([1, 1, 2, 2, 2, 3, 3, 4, 6, 12]),
    driving: ofCast || random.chance(0.65) ? 'WITH_DRIVER' : 'SELF_DRIVE',
    telephone: mobile(random),
    requestedAt,
    inputHash: inputHash(asked),
    revision: 1,
    orderIds: [],
    ...toApprove(
      { rules: [], policy: standardPolicies(requestedAt), calendar: nationalCalendar },
      { ...asked, requesterId: requester.id },
      requestedAt,
    ),
    ...(decided
      ? {
          approvals: [
            {
              approverId: manager.id,
              decidedAt: requestedAt + random.whole(3, 10) * MINUTE,
              approved,
              ...(approved ? {} : { comment: '路途较近，请选择公共交通出行' }),
            },
          ],
        }
      : {}),
    ...(state === 'CANCELLED' ? { cancelReason: '工作安排调整' } : {}),
  };
};

/** Whether a driver could still be sent when somebody asks for a car now: so one tries the demo, whatever the hour. */
const isAtHand = (driver: Driver, days: readonly LedgerDay[], now: Instant): boolean =>
  askedNow(now).every((window) => {
    const need = { window, purpose: 'FIELD_WORK', passengers: 1, driving: 'WITH_DRIVER' } as const;
    return driverRefusals(driver, days, { need, now, policy: standardPolicies(window.from) }).length === 0;
  });

const questionOf = (request: VehicleRequest, diary: Diary): Question => {
  const { window, requestedAt: now } = request;
  const selfDriver = selfDriverOf(request);
  const licences = selfDriver ? [licenceOf(selfDriver)] : [];
  const driving = selfDrivingOf(selfDriver, licences, daysOf(diary, selfDriver?.personId ?? ''));
  return { need: request, now, policy: standardPolicies(window.from), selfDriver: driving };
};

/** With a driver goes who is out by himself then, or for too long; who needs many seats; and whose unit shares cars. */
const withDriverIfNeeded = (request: VehicleRequest, diary: Diary): VehicleRequest => {
  const least = { plateNumber: '', seats: request.passengers };
  const isSharing = pilotUnits.some(({ id }) => id === request.unitId);
  const isDriven = isSharing || selfDriverRefusals(questionOf(request, diary), least).length > 0;
  return isDriven ? { ...request, driving: 'WITH_DRIVER' } : request;
};

/** Windows of a trip of some hours that somebody asks for now. */
const askedNow = (now: Instant): Window[] =>
  [2, 3, 4].map((quarters) => {
    const from = Math.ceil(now / QUARTER) * QUARTER + quarters * QUARTER;
    return { from, to: from + 3 * HOUR };
  });

/** The smallest vehicle and a driver that the booking rules accept; a unit's own vehicles are often out with others. */
const crew = (
  request: VehicleRequest,
  ofCast: boolean,
  { vehicles, drivers }: Crews,
  diary: Diary,
  now: Instant,
  random: Random,
): { readonly vehicle: Vehicle; readonly driver?: Driver } | undefined => {
  const { window, unitId, centreId, purpose } = request;
  const question = questionOf(request, diary);
  const ownIsThere = purpose === 'LAW_ENFORCEMENT' || purpose === 'SPECIAL_TECHNICAL' || random.chance(0.4);
  const fleets = (ownIsThere ? [unitId, centreId] : [centreId]).map((fleet) =>
    rotated(
      vehicles.filter((one) => one.unitId === fleet),
      random,
    ).sort((a, b) => a.seats - b.seats),
  );
  const vehicle = fleets.flat().find((one) => vehicleRefusals(one, daysOf(diary, one.id), question).length === 0);
  if (!vehicle || request.driving === 'SELF_DRIVE') return vehicle && { vehicle };
  // The cast's own driver comes first on its trips, as long as he stays at hand for one more; on others he is not sent.
  const isOfCast = ({ personId }: Driver): boolean => castIds.has(personId);
  const staysAtHand = (one: Driver): boolean => {
    const resource = { shelf: one.unitId, resourceId: one.id };
    return isAtHand(one, daysWith(daysOf(diary, one.id), request.id, { resource, window }), now);
  };
  const driver = rotated(drivers, random)
    .sort((a, b) => Number(isOfCast(b)) - Number(isOfCast(a)))
    .find(
      (one) =>
        [vehicle.unitId, centreId].includes(one.unitId) &&
        driverRefusals(one, daysOf(diary, one.id), question, vehicle).length === 0 &&
        (!isOfCast(one) || (ofCast && staysAtHand(one))),
    );
  return driver && { vehicle, driver };
};

/** What was read and written on a trip as far as it has come; moves the vehicle's odometer on. */
const course = (
  request: VehicleRequest,
  vehicle: Vehicle,
  diary: Diary,
  now: Instant,
  random: Random,
): Partial<DispatchOrder> => {
  const { state, window, distanceKm = 20 } = request;
  if (state === 'DISPATCHED') return {};
  const out = (diary.odometers.get(vehicle.id) ?? vehicle.odometerKm) + random.whole(0, 2);
  const departure = { at: Math.min(now, window.from + random.whole(0, 9) * MINUTE), odometerKm: out };
  diary.odometers.set(vehicle.id, out);
  if (state === 'UNDER_WAY') return { departure };
  const back = out + Math.round(distanceKm * (0.9 + random.number() * 0.3));
  diary.odometers.set(vehicle.id, back);
  return {
    departure,
    return: { at: window.to - random.whole(1, 14) * MINUTE, odometerKm: back },
    tollsFen: distanceKm > 80 ? random.whole(4, 24) * 500 : 0,
  };
};

const receiptOf = ({ to }: Window, now: Instant, random: Random): TripReceipt => ({
  at: Math.min(now, to + random.whole(5, 25) * MINUTE),
  satisfaction: random.pick([4, 5, 5, 5]),
  comment: random.pick(remarks),
  confirmed: true,
});

const tripOf = (key: string, wish: Wish, fleet: Crews, diary: Diary, now: Instant, random: Random): Trip => {
  const request = withDriverIfNeeded(requestOf(demoId('request', key), wish, now, random), diary);
  if (!dispatchedStates.has(request.state)) return { request };
  const found = crew(request, wish.ofCast, fleet, diary, now, random);
  const source = found && sourceOf(found.vehicle.unitId, request);
  if (!found || !source) return { request: withoutVehicle(request, now) };
  const { vehicle, driver } = found;
  const { window, centreId, requestedAt } = request;
  const dispatchers = peopleIn(centreId, 'DISPATCHER');
  const orderId = demoId('order', key);
  for (const { id, unitId } of [vehicle, ...(driver ? [driver] : [])])
    take(diary, { shelf: unitId, resourceId: id }, orderId, window);
  const selfDriver = selfDriverOf(request);
  if (selfDriver) take(diary, renterResource(selfDriver), orderId, window);
  return {
    request: {
      ...request,
      orderIds: [orderId],
      ...(request.state === 'CLOSED' ? { receipt: receiptOf(window, now, random) } : {}),
    },
    order: {
      id: orderId,
      requestIds: [request.id],
      state: orderState(request.state),
      revision: 1,
      ...fleetCar(vehicle.id, vehicle),
      ...(driver ? { driverId: driver.id, driverShelf: driver.unitId } : {}),
      ...selfDriven(request, standardPolicies(request.window.from)),
      source,
      dispatcherId: random.pick(dispatchers).id,
      dispatchedAt: requestedAt + random.whole(11, 28) * MINUTE,
      window,
      inputHash: inputHash({ requestId: request.id, vehicleId: vehicle.id }),
      centreId,
      checkCode: demoId('order', `check ${key}`).slice(-12),
      ...course(request, vehicle, diary, now, random),
    },
  };
};

/** Where the order of a request in some state stands. */
const orderState = (state: VehicleRequestState): DispatchOrderState => {
  if (state === 'CLOSED') return 'RETURNED';
  return state === 'UNDER_WAY' || state === 'RETURNED' || state === 'CANCELLED' ? state : 'DISPATCHED';
};

/** Where nothing was free: what is to come still waits for dispatch, what has passed was given up. */
const withoutVehicle = (request: VehicleRequest, now: Instant): VehicleRequest =>
  request.window.from > now
    ? { ...request, state: 'APPROVED' }
    : { ...request, state: 'CANCELLED', cancelReason: '无可派车辆，改乘公共交通' };

/** Makes the trips behind some wishes, which must be in the order of departure. */
export const tripsOf = (division: string, wishes: readonly Wish[], fleet: Crews, now: Instant): Trips => {
  const random = randomFor(`trips ${division}`);
  const diary: Diary = { taken: new Map(), odometers: new Map() };
  const trips = wishes.map((wish, index) => tripOf(`${division}-${String(index)}`, wish, fleet, diary, now, random));
  const onTheirWay = trips.flatMap(({ order }) => (order?.state === 'UNDER_WAY' ? order : []));
  const vehicles = fleet.vehicles.map((vehicle) => {
    const order = onTheirWay.find(({ vehicleId }) => vehicleId === vehicle.id);
    const odometerKm = diary.odometers.get(vehicle.id) ?? vehicle.odometerKm;
    return { ...vehicle, odometerKm, ...(order ? { out: outWith(order) } : {}) };
  });
  const drivers = fleet.drivers.map((driver) => {
    const order = onTheirWay.find(({ driverId }) => driverId === driver.id);
    return order ? { ...driver, out: outWith(order) } : driver;
  });
  return { trips, vehicles, drivers };
};
