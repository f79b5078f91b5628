/** Which notices follow from a change of an order, and for whom. Pure. */
import { paperNumber } from '../booking/numbers.ts';
import { tripWindow } from '../booking/states.ts';
import type { ReturnFigures } from '../booking/trip/types.ts';
import type { DispatchOrder, ExtensionWanted, VehicleRequest } from '../booking/types.ts';
import type { Driver } from '../fleet/types.ts';
import { comesTo, entriesFor, known, settledBy, type Entry } from './rules.ts';
import type { Addressee, News, OrderNoticeKind, Settled } from './types.ts';

/** An order before and after, with what it was made of. */
export interface OrderChange {
  readonly before: DispatchOrder | undefined;
  readonly after: DispatchOrder;
  /** The requests it serves. */
  readonly requests: readonly VehicleRequest[];
  /** Those it served before and serves no more. */
  readonly left?: readonly VehicleRequest[];
  /** Who drove it before and who drives it now. */
  readonly drivers: readonly Driver[];
  /** Names of the units that share the car or borrow it, by their id; empty where one request has one that is not lent. */
  readonly units?: ReadonlyMap<string, string>;
  readonly why: string | undefined;
  /** Whether it ends with the event that it serves, which is told as a whole. */
  readonly withEvent?: boolean;
}

/** Whom an order concerns: because of one of its requests, of the order itself, or as who drives for a request. */
interface Concerned {
  readonly to: Addressee;
  readonly request?: VehicleRequest;
  /** What he drives for, with whichever order: of several requests the first. */
  readonly drivesFor?: string | undefined;
}

const isLive = ({ state }: DispatchOrder): boolean => state !== 'CANCELLED';
const isMade = ({ before, after }: OrderChange): boolean => !before && isLive(after);

const driversBehind = ({ drivers, after }: OrderChange, id: string | undefined): Concerned[] =>
  drivers
    .filter((driver) => driver.id === id)
    .map(({ personId }) => ({ to: { personId }, drivesFor: after.requestIds[0] }));

const requesters = ({ requests }: OrderChange): Concerned[] =>
  requests.map((request) => ({ to: { personId: request.requesterId }, request }));

const sameDriver = ({ before, after }: OrderChange): boolean => before?.driverId === after.driverId;

/** Whether a vehicle is seen to be late for the first time since its trip began or was extended. */
const becomesOverdue = ({ before, after }: OrderChange): boolean =>
  after.overdueSince !== undefined && before?.overdueSince === undefined;

const isBackInTime = ({ before, after }: OrderChange): boolean =>
  before?.overdueSince !== undefined && after.overdueSince === undefined;

/** Once a trip is under way its vehicle changes only because it broke down. */
const breaksDown = ({ before, after }: OrderChange): boolean =>
  before?.state === 'UNDER_WAY' && after.state === 'UNDER_WAY' && before.vehicleId !== after.vehicleId;

/** Another driver goes on with a trip that is under way. */
const isHandedOver = (change: OrderChange): boolean =>
  change.before?.state === 'UNDER_WAY' && change.after.state === 'UNDER_WAY' && !sameDriver(change);

/** Where a trip that is under way changes hands, and at which reading. */
const handOverOf = (change: OrderChange) => {
  const handed = isHandedOver(change) ? change.after.earlierDrivers?.at(-1) : undefined;
  return handed ? { km: handed.until.odometerKm, handedAt: handed.until.at, handedPlace: handed.place } : {};
};

/** A trip ends on its way, and nothing takes over. */
const breaksOff = ({ before, after }: OrderChange): boolean =>
  before?.state === 'UNDER_WAY' && after.brokenOff !== undefined;

/** Whether the rest of a request's trip that broke off waits for another car, or has it already. */
const waitsFor =
  ({ id, brokenOff }: DispatchOrder) =>
  ({ brokenOffOrderIds = [], orderIds }: VehicleRequest): boolean =>
    brokenOffOrderIds.includes(id) || (orderIds.length > 1 && brokenOff?.restIds !== undefined);

/** The vehicle of a neighbour that an order has at present; undefined when it has none, or has it no more. */
const borrowed = (order: DispatchOrder | undefined): string | undefined =>
  order?.source === 'NEIGHBOUR_UNIT' && (order.state === 'DISPATCHED' || order.state === 'UNDER_WAY')
    ? order.vehicleId
    : undefined;

/** Managers of the unit that lends an order its vehicle. */
const lenders = (order: DispatchOrder | undefined): Concerned[] =>
  order ? [{ to: { role: 'UNIT_MANAGER', unitId: order.vehicleShelf, except: [] } }] : [];

const isExtended = ({ before, after }: OrderChange): boolean =>
  before !== undefined && after.extendedTo !== undefined && before.extendedTo !== after.extendedTo;

/** What is asked of the desk for a trip that is not over. */
const wishOf = (order: DispatchOrder | undefined): ExtensionWanted | undefined =>
  order?.state === 'DISPATCHED' || order?.state === 'UNDER_WAY' ? order.extensionWanted : undefined;

/** The desk has nothing more to see to: the trip takes longer, or it is over without. */
const wishEnds = ({ before, after }: OrderChange): boolean => wishOf(before) !== undefined && !wishOf(after);

const isDeclined = ({ before, after }: OrderChange): boolean =>
  after.extensionDeclined !== undefined && before?.extensionDeclined?.at !== after.extensionDeclined.at;

/** Figures of its return are set right. */
const isCorrected = ({ before, after }: OrderChange): boolean =>
  before !== undefined && (after.corrections?.length ?? 0) > (before.corrections?.length ?? 0);

const paid = ({ tollsFen = 0, parkingFen = 0, otherFen = 0, energy }: ReturnFigures): number =>
  tollsFen + parkingFen + otherFen + (energy?.costFen ?? 0);

/** What was corrected: the readings, the costs in all, each where it changed. */
const correctionOf = (change: OrderChange) => {
  const last = isCorrected(change) ? change.after.corrections?.at(-1) : undefined;
  if (!last) return {};
  const { before, after } = last;
  return {
    ...(before.departureKm === after.departureKm
      ? {}
      : { wasDepartureKm: before.departureKm, isDepartureKm: after.departureKm }),
    ...(before.odometerKm === after.odometerKm ? {} : { wasKm: before.odometerKm, isKm: after.odometerKm }),
    ...(paid(before) === paid(after) ? {} : { wasFen: paid(before), isFen: paid(after) }),
  };
};

/** What a driver has to know of a trip that has not begun. */
const termsOf = ({ requestIds, vehicleId, window }: DispatchOrder): string =>
  JSON.stringify([requestIds, vehicleId, window.from, window.to]);

/** The driver has left, or what he was told of the trip no longer holds. */
const driveMovesOn = (change: OrderChange): boolean =>
  change.before?.state === 'DISPATCHED' &&
  (change.after.state !== 'DISPATCHED' || !sameDriver(change) || termsOf(change.before) !== termsOf(change.after));

export const orderNotices: Readonly<Record<OrderNoticeKind, Entry<OrderChange, Concerned>>> = {
  // Who called for vehicles in an emergency is told of all of them at once; who lost his to one, that he has another or his own again.
  VEHICLE_ASSIGNED: {
    when: (change) => isMade(change) && change.after.emergencyId === undefined,
    to: (change) => requesters(change).filter(({ request }) => request?.displacedBy === undefined),
  },
  VEHICLE_REPLACED: {
    when: isMade,
    to: ({ requests, after: { centreId: unitId } }) =>
      requests
        .filter(({ displacedBy }) => displacedBy !== undefined)
        .flatMap((request): Concerned[] => [
          { to: { personId: request.requesterId }, request },
          { to: { role: 'DISPATCHER', unitId, except: [request.requesterId] }, request },
        ]),
  },
  VEHICLE_CHANGED: {
    when: (change) => {
      const { before, after } = change;
      if (before?.state !== after.state) return false;
      if (isExtended(change)) return false;
      if (after.state === 'UNDER_WAY') return !sameDriver(change) || breaksDown(change);
      return after.state === 'DISPATCHED' && (!sameDriver(change) || termsOf(before) !== termsOf(after));
    },
    to: requesters,
  },
  VEHICLE_DEPARTED: { when: comesTo('UNDER_WAY'), to: requesters },
  TRIP_EXTENDED: { when: isExtended, to: requesters },
  DRIVE_EXTENDED: { when: isExtended, to: (change) => driversBehind(change, change.after.driverId) },
  ORDER_EXTENDED: { when: isExtended, to: ({ after: { dispatcherId } }) => [{ to: { personId: dispatcherId } }] },
  APPROVED_TRIP_EXTENDED: {
    when: isExtended,
    to: ({ requests }) =>
      requests.flatMap((request) =>
        request.approvals.map(({ approverId: personId }): Concerned => ({ to: { personId }, request })),
      ),
  },
  EXTENSION_WANTED: {
    when: ({ before, after: { extensionWanted: wanted } }) =>
      wanted !== undefined && before?.extensionWanted?.to !== wanted.to,
    to: ({ after: { centreId: unitId } }) => [{ to: { role: 'DISPATCHER', unitId, except: [] } }],
    until: wishEnds,
  },
  LEFT_IN_VAIN: {
    when: ({ before, after: { leftInVain } }) => leftInVain !== undefined && leftInVain.at !== before?.leftInVain?.at,
    to: ({ after: { centreId: unitId } }) => [{ to: { role: 'DISPATCHER', unitId, except: [] } }],
    until: ({ before, after }) => before?.leftInVain !== undefined && after.leftInVain?.at !== before.leftInVain.at,
  },
  // Who rides and who drives hear of their trip anyway: this is for who asked in their place.
  EXTENSION_SETTLED: {
    when: wishEnds,
    to: ({ before }) => (wishOf(before)?.askedBy ?? []).map((personId) => ({ to: { personId } })),
  },
  EXTENSION_DECLINED: {
    when: isDeclined,
    to: (change) => [
      ...requesters(change),
      ...driversBehind(change, change.after.driverId),
      ...(wishOf(change.before)?.askedBy ?? []).map((personId): Concerned => ({ to: { personId } })),
    ],
  },
  DRIVE_ASSIGNED: {
    when: (change) => isLive(change.after) && (isMade(change) || !sameDriver(change)),
    to: (change) => driversBehind(change, change.after.driverId),
    until: driveMovesOn,
  },
  DRIVE_CHANGED: {
    when: (change) => {
      const { before, after } = change;
      if (before?.state !== 'DISPATCHED' || after.state !== 'DISPATCHED') return false;
      return sameDriver(change) && termsOf(before) !== termsOf(after);
    },
    to: (change) => driversBehind(change, change.after.driverId),
    until: driveMovesOn,
  },
  DRIVE_CANCELLED: {
    when: (change) => change.before !== undefined && (comesTo('CANCELLED')(change) || !sameDriver(change)),
    to: (change) => driversBehind(change, change.before?.driverId),
  },
  // What was forgotten is recorded: he sees what of, and why somebody else did it.
  DRIVE_RETURNED: {
    when: ({ before, after }) => before?.returnOnBehalf === undefined && after.returnOnBehalf !== undefined,
    to: (change) => driversBehind(change, change.after.driverId),
  },
  TRIP_CORRECTED: { when: isCorrected, to: requesters },
  DRIVE_CORRECTED: { when: isCorrected, to: (change) => driversBehind(change, change.after.driverId) },
  ORDER_CANCELLED: {
    when: (change) => change.before !== undefined && comesTo('CANCELLED')(change) && change.withEvent !== true,
    to: ({ after: { dispatcherId } }) => [{ to: { personId: dispatcherId } }],
  },
  VEHICLE_LENT: {
    when: ({ before, after }) => borrowed(after) !== undefined && borrowed(after) !== borrowed(before),
    to: ({ after }) => lenders(after),
  },
  VEHICLE_GIVEN_BACK: {
    when: ({ before, after }) => borrowed(before) !== undefined && borrowed(after) !== borrowed(before),
    to: ({ before }) => lenders(before),
  },
  VEHICLE_BROKEN_DOWN: { when: breaksDown, to: ({ after: { dispatcherId } }) => [{ to: { personId: dispatcherId } }] },
  // Where something is left of the trip, the desk hears by the request that it waits for another car, where and why.
  TRIP_BROKEN_OFF: {
    when: breaksOff,
    to: (change) => {
      const { after, requests } = change;
      const desk = requests.some(waitsFor(after)) ? [] : [{ to: { personId: after.dispatcherId } }];
      return [...requesters(change), ...desk];
    },
  },
  VEHICLE_OVERDUE: { when: becomesOverdue, to: requesters, until: isBackInTime },
  DRIVE_OVERDUE: {
    when: becomesOverdue,
    to: (change) => driversBehind(change, change.after.driverId),
    until: isBackInTime,
  },
  ORDER_OVERDUE: {
    when: becomesOverdue,
    to: ({ after: { dispatcherId } }) => [{ to: { personId: dispatcherId } }],
    until: isBackInTime,
  },
};

/** Where and when a car goes for these requests. */
export const whereabouts = (requests: readonly VehicleRequest[]) =>
  requests.length === 0
    ? {}
    : {
        destination: [...new Set(requests.map(({ destination }) => destination))].join('、'),
        from: tripWindow(requests).from,
      };

/** Whether a trip goes on with a car by a source that whoever rides has to know: it had another before. */
const goesOn = ({ before, after }: OrderChange, request: VehicleRequest | undefined): boolean =>
  before ? before.vehicleId !== after.vehicleId : request?.displacedBy !== undefined || request?.recall !== undefined;

const namesOf = (requests: readonly VehicleRequest[], { units }: OrderChange): string | undefined =>
  [...new Set(requests.flatMap(({ unitId }) => units?.get(unitId) ?? []))].join('、') || undefined;

/** With which units a request shares its car, its own among them where others of it ride along. */
const ridesWith = (change: OrderChange, request: VehicleRequest | undefined): string | undefined =>
  request &&
  namesOf(
    change.requests.filter(({ id }) => id !== request.id),
    change,
  );

/** The order as it has, or had, the vehicle that a notice speaks of. */
const spokenOf = (kind: OrderNoticeKind, { before, after }: OrderChange): DispatchOrder | undefined =>
  kind === 'VEHICLE_GIVEN_BACK' ? before : after;

/** Which units borrow the vehicle that a notice speaks of: all that ride, or rode, in it but the one that lends it. */
const borrowersOf = (kind: OrderNoticeKind, change: OrderChange): string | undefined => {
  const order = spokenOf(kind, change);
  if (order?.source !== 'NEIGHBOUR_UNIT') return undefined;
  const riders = [...change.requests, ...(change.left ?? [])].filter(({ id }) => order.requestIds.includes(id));
  return namesOf(
    riders.filter(({ unitId }) => unitId !== order.vehicleShelf),
    change,
  );
};

const numberOf = ({ id, dispatchedAt }: DispatchOrder): string => paperNumber('派', id, dispatchedAt);

/** What is in the way of a longer trip; nothing where it is only for the desk to decide. */
const takenOf = ({ extensionWanted }: DispatchOrder): string | undefined =>
  extensionWanted?.taken === '' ? undefined : extensionWanted?.taken;

/** Who left in vain, with which vehicle, when and at which reading. */
const vainOf = ({ after: { leftInVain: vain, state }, drivers }: OrderChange) =>
  vain && {
    bothOut: state === 'UNDER_WAY' ? 1 : undefined,
    driver: drivers.find(({ id }) => id === vain.driverId)?.name,
    ...{ plate: vain.plateNumber, at: vain.at, reading: vain.odometerKm },
  };

/** Until when a trip is wanted, or was in vain. */
const wantedUntil = (kind: OrderNoticeKind, change: OrderChange): number | undefined => {
  if (kind === 'EXTENSION_WANTED') return change.after.extensionWanted?.to;
  if (kind === 'EXTENSION_DECLINED') return change.after.extensionDeclined?.to;
  return kind === 'EXTENSION_SETTLED' && !isExtended(change) ? wishOf(change.before)?.to : undefined;
};

/** Whom the same change tells of the order already, he is not told again how what he asked for has ended. */
const isToldOtherwise = ({ kind, to }: News, all: readonly News[]): boolean =>
  kind === 'EXTENSION_SETTLED' &&
  'personId' in to &&
  all.some((other) => other.kind !== kind && 'personId' in other.to && other.to.personId === to.personId);

/** What a change of an order tells, to whom: each requester of his own request, the others of the whole order. */
export const newsOfOrder = (change: OrderChange): News[] => {
  const { after, requests, drivers, why } = change;
  const driver = drivers.find(({ id }) => id === after.driverId)?.name ?? after.hired?.rental?.driverName;
  const news = entriesFor(orderNotices, change).flatMap(({ kind, to }) =>
    to.map(({ to: addressee, request, drivesFor: requestId = request?.id }): News => ({
      kind,
      to: addressee,
      orderId: after.id,
      ...(requestId === undefined ? {} : { requestId }),
      facts: known({
        ...whereabouts(request ? [request] : requests),
        plate: spokenOf(kind, change)?.plateNumber,
        driver,
        ...handOverOf(change),
        ...correctionOf(change),
        ...(kind === 'DRIVE_RETURNED' ? { at: after.return?.at, reading: after.return?.odometerKm } : {}),
        ...(kind === 'LEFT_IN_VAIN' ? vainOf(change) : {}),
        with: ridesWith(change, request),
        left: kind === 'VEHICLE_CHANGED' ? namesOf(change.left ?? [], change) : undefined,
        ...(kind === 'ORDER_EXTENDED' ? { number: numberOf(after) } : {}),
        ...(kind === 'EXTENSION_WANTED' ? { number: numberOf(after), taken: takenOf(after) } : {}),
        ...(kind === 'EXTENSION_SETTLED'
          ? { number: numberOf(after), over: isExtended(change) ? undefined : after.state }
          : {}),
        until: wantedUntil(kind, change) ?? after.extendedTo,
        departed: (after.earlierLegs?.[0]?.departure ?? after.departure)?.at,
        why: kind === 'DRIVE_RETURNED' ? after.returnOnBehalf?.reason : why,
        cause: breaksDown(change) ? why : after.brokenOff?.reason,
        place: after.brokenOff?.place,
        back: after.givenBackBy === undefined ? undefined : 1,
        waits: (request ? [request] : requests).some(waitsFor(after)) ? 1 : undefined,
        borrower: borrowersOf(kind, change),
        source: goesOn(change, request) ? after.source : undefined,
      }),
    })),
  );
  return news.filter((one) => !isToldOtherwise(one, news));
};

/** Notices of an order that a change of it does away with. */
export const settledByOrder = (change: OrderChange): Settled[] =>
  settledBy(orderNotices, change).flatMap(({ kind, to }) =>
    to.map((concerned) => ({ kind, to: concerned.to, orderId: change.after.id })),
  );
