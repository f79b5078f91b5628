/** Acts of a driver that wait on the device until the service has answered. */
import type { OrderFactsFragment, TripEnergyKind } from '../../generated/graphql.ts';
import type { Refusal } from '../../lib/act.svelte.ts';
import type { BreakOffAct, ExtendAct } from '../../ui/trip/keeping.ts';

interface Recorded {
  readonly orderId: string;
  readonly odometerKm: number;
  /** When the driver pressed the button, RFC 3339: by this the service judges the act, whenever it comes. */
  readonly recordedAt: string;
}

export interface DepartureAct extends Recorded {
  readonly kind: 'departure';
}

export interface ReturnAct extends Recorded {
  readonly kind: 'return';
  readonly tollsFen?: number;
  readonly parkingFen?: number;
  readonly otherFen?: number;
  readonly energy?: { readonly kind: TripEnergyKind; readonly amount: number; readonly costFen: number };
  readonly handBackPlace?: string;
  readonly deviation?: string;
  readonly remark?: string;
}

/** The trip of an act as its driver saw it: should it be given to somebody else meanwhile, nothing else tells him. */
export interface TripSeen {
  readonly number: string;
  readonly plateNumber: string;
  /** RFC 3339. */
  readonly from: string;
  readonly to: string;
  readonly pickUp: string;
  readonly destination: string;
  /** Whom to call about it. */
  readonly dispatcher: string;
  readonly centreTelephone?: string;
}

export type DriveAct = (DepartureAct | ReturnAct | ExtendAct | BreakOffAct) & { readonly trip?: TripSeen };

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';
const isAmount = (value: unknown): boolean => value === undefined || Number.isInteger(value);

const isEnergy = (value: unknown): boolean => {
  if (value === undefined) return true;
  const { kind, amount, costFen } = (value ?? {}) as Record<string, unknown>;
  return (kind === 'FUEL' || kind === 'CHARGING') && Number.isInteger(amount) && Number.isInteger(costFen);
};

type Kept = Readonly<Record<string, unknown>>;

const isRecorded = ({ recordedAt, odometerKm }: Kept): boolean =>
  typeof recordedAt === 'string' && Number.isInteger(odometerKm);

/** What each act consists of beside its order. */
const isWhole: Readonly<Record<DriveAct['kind'], (act: Kept) => boolean>> = {
  departure: isRecorded,
  return: (act) =>
    isRecorded(act) &&
    [act.tollsFen, act.parkingFen, act.otherFen].every(isAmount) &&
    [act.handBackPlace, act.deviation, act.remark].every(isText) &&
    isEnergy(act.energy),
  extend: ({ revision, to, askDispatcher, reason }) =>
    Number.isInteger(revision) &&
    typeof to === 'string' &&
    (askDispatcher === undefined || askDispatcher === true) &&
    isText(reason),
  breakOff: ({ place, reason, odometerKm }) =>
    typeof place === 'string' && typeof reason === 'string' && isAmount(odometerKm),
};

const isTripSeen = (value: unknown): boolean => {
  if (value === undefined) return true;
  const { number, plateNumber, from, to, pickUp, destination, dispatcher, centreTelephone } = (value ?? {}) as Kept;
  const texts = [number, plateNumber, from, to, pickUp, destination, dispatcher];
  return texts.every((text) => typeof text === 'string') && isText(centreTelephone);
};

const isDriveAct = (value: unknown): value is DriveAct => {
  if (typeof value !== 'object' || value === null) return false;
  const act = value as Kept;
  return (
    typeof act.orderId === 'string' &&
    isTripSeen(act.trip) &&
    Object.hasOwn(isWhole, String(act.kind)) &&
    isWhole[act.kind as DriveAct['kind']](act)
  );
};

/** The queue as the device kept it; what is not an act is left out. */
export const queueOf = (kept: unknown): readonly DriveAct[] => (Array.isArray(kept) ? kept.filter(isDriveAct) : []);

/** The queue with one act more; the same act of the same order takes the place of the earlier one. */
export const withAct = (queue: readonly DriveAct[], act: DriveAct): readonly DriveAct[] => {
  const same = queue.findIndex(({ kind, orderId }) => kind === act.kind && orderId === act.orderId);
  return same === -1 ? [...queue, act] : queue.with(same, act);
};

/** The queue after an act was done. */
export const withoutAct = (queue: readonly DriveAct[], done: DriveAct): readonly DriveAct[] =>
  queue.filter(({ kind, orderId }) => kind !== done.kind || orderId !== done.orderId);

/** The queue after an act was refused: what was to follow it has lost its ground, but for a trip that is only not longer. */
export const withoutRefused = (queue: readonly DriveAct[], refused: DriveAct): readonly DriveAct[] =>
  refused.kind === 'extend' ? withoutAct(queue, refused) : queue.filter((act) => act.orderId !== refused.orderId);

/** What goes with an act that was refused, undone. */
export const heldBackBy = (queue: readonly DriveAct[], refused: DriveAct): readonly DriveAct[] => {
  const left = withoutRefused(queue, refused);
  return withoutAct(queue, refused).filter((act) => !left.includes(act));
};

/** The queue after an act before it has changed an order: that one was seen, too. */
export const withRevision = (
  queue: readonly DriveAct[],
  order: { readonly id: string; readonly revision: number } | null | undefined,
): readonly DriveAct[] =>
  queue.map((act) => (act.kind === 'extend' && act.orderId === order?.id ? { ...act, revision: order.revision } : act));

/**
 * An act that was not done, with the reasons; without any where only what it was to follow was refused. `said` of it
 * names the act.
 */
export interface RefusedAct {
  readonly act: DriveAct;
  readonly refusals: readonly Refusal[];
  readonly said: readonly Refusal[];
}

/** On the device stay the last ones: whatever came before them is of trips long over. */
const MOST_REFUSED = 30;

const isRefusal = (value: unknown): boolean => {
  const { code, message, path, rule } = (value ?? {}) as Kept;
  const texts: readonly unknown[] = Array.isArray(path) ? path : [undefined];
  return [code, message, rule, ...texts].every((text) => typeof text === 'string');
};

const isRefusedAct = (value: unknown): value is RefusedAct => {
  const { act, refusals, said } = (value ?? {}) as Kept;
  return isDriveAct(act) && [refusals, said].every((list) => Array.isArray(list) && list.every(isRefusal));
};

/** What was refused as the device kept it; what is none of it is left out. */
export const refusedActsOf = (kept: unknown): readonly RefusedAct[] =>
  Array.isArray(kept) ? kept.filter(isRefusedAct).slice(-MOST_REFUSED) : [];

/** Whether nothing speaks against an act itself. */
export const isHeldBack = ({ refusals }: RefusedAct): boolean => refusals.length === 0;

/** What is typed of a reading, by the names under which it is refused. */
const TYPED = ['odometerKm', 'deviation', 'tollsFen', 'parkingFen', 'otherFen', 'energy', 'handBackPlace', 'remark'];

/**
 * When the same is recorded that was not done: as it was then, where nothing but what was typed speaks against it, or
 * against what it was to follow. A trip does not end later because its tolls were typed wrong.
 */
export const recordedBefore = ({ act, refusals }: RefusedAct): string | undefined =>
  'recordedAt' in act && refusals.every(({ path }) => path.some((name) => TYPED.includes(name)))
    ? act.recordedAt
    : undefined;

/** So the service answers a former driver: he may not see the order any more, or see it only. */
const GIVEN_AWAY = new Set(['ORDER_NOT_FOUND', 'NOT_THE_DRIVER', 'NOT_YOUR_ACT']);

export const isGivenAway = ({ code }: Pick<Refusal, 'code'>): boolean => GIVEN_AWAY.has(code);

const isOfOtherVehicle = ({ code }: Refusal): boolean => code === 'VEHICLE_CHANGED';

/**
 * Whether all that speaks against an act is that the trip was given another vehicle or driver meanwhile: once it is
 * given back, the act is sent as it was.
 */
export const isOvertaken = ({ refusals }: RefusedAct): boolean =>
  refusals.length > 0 && refusals.every((one) => isOfOtherVehicle(one) || isGivenAway(one));

/** Whether an act is of the vehicle that its trip has at present; who did it before that was kept did it on whichever. */
export const isOfVehicle = ({ trip }: DriveAct, { plateNumber }: { readonly plateNumber: string }): boolean =>
  trip === undefined || trip.plateNumber === plateNumber;

export type Standing = Pick<OrderFactsFragment, 'id' | 'revision' | 'state'> & {
  readonly window: { readonly to: string };
  readonly departure: { readonly at: string } | null;
  readonly legs: readonly { readonly return: { readonly at: string } | null }[];
};

/** Whether what was held back is still to be done, also after the trip has left anew. */
const isStillToDo = (act: DriveAct, { window, legs }: Standing): boolean => {
  switch (act.kind) {
    case 'extend':
      return Date.parse(window.to) < Date.parse(act.to);
    case 'return':
      // The vehicle it was read of has not ended its part of the trip since.
      return legs.every((leg) => !leg.return || Date.parse(leg.return.at) <= Date.parse(act.recordedAt));
    default:
      return true;
  }
};

/**
 * Whether it still matters that an act was refused. A longer trip was judged of the order as it was seen: once that has
 * changed the reasons may be gone, unless the change itself is the reason.
 */
export const stillMatters = (one: RefusedAct, order: Standing): boolean => {
  const { act, refusals } = one;
  const { id, revision, state, departure } = order;
  if (act.orderId !== id || state === 'RETURNED' || state === 'CANCELLED') return false;
  if (isHeldBack(one)) return isStillToDo(act, order);
  // The vehicle of which it was read may be out, whatever that of the order does.
  if (refusals.some(isOfOtherVehicle) && act.kind !== 'departure') return true;
  switch (act.kind) {
    case 'departure':
      return !departure;
    case 'return':
      // A vehicle that took the place of the one it was read of has left since.
      return departure !== null && Date.parse(departure.at) <= Date.parse(act.recordedAt);
    case 'extend':
      return revision <= act.revision || refusals.some(({ code }) => code === 'CHANGED_MEANWHILE');
    case 'breakOff':
      return departure !== null;
  }
};

/** An order as it stands once the departure is told that waits: its vehicle may break down without a connection, too. */
export const departed = <Order extends Pick<OrderFactsFragment, 'departure' | 'allowedActs' | 'vehicle'>>(
  order: Order,
  waits: DepartureAct | undefined,
): Order =>
  waits && !order.departure
    ? {
        ...order,
        departure: { at: waits.recordedAt, odometerKm: waits.odometerKm },
        allowedActs: [...order.allowedActs, ...(order.vehicle ? (['REPLACE_VEHICLE', 'BREAK_OFF'] as const) : [])],
      }
    : order;

/**
 * Whether the vehicle of an order may not leave yet, as far as one can tell here. It may be free earlier than the order
 * says while the end of another trip waits to be sent.
 */
export const isTooEarly = (
  { id, state, earliestDeparture }: Pick<OrderFactsFragment, 'id' | 'state' | 'earliestDeparture'>,
  queue: readonly DriveAct[],
  at: number,
): boolean =>
  state === 'DISPATCHED' &&
  at < Date.parse(earliestDeparture) &&
  !queue.some(({ kind, orderId }) => orderId !== id && (kind === 'return' || kind === 'breakOff'));
