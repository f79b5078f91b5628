/** Acts of a driver that wait on the device until the service has answered. */
import type { TripEnergyKind } from '../../generated/graphql.ts';

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

export type DriveAct = DepartureAct | ReturnAct;

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';
const isAmount = (value: unknown): boolean => value === undefined || Number.isInteger(value);

const isEnergy = (value: unknown): boolean => {
  if (value === undefined) return true;
  const { kind, amount, costFen } = (value ?? {}) as Record<string, unknown>;
  return (kind === 'FUEL' || kind === 'CHARGING') && Number.isInteger(amount) && Number.isInteger(costFen);
};

const isDriveAct = (value: unknown): value is DriveAct => {
  if (typeof value !== 'object' || value === null) return false;
  const act = value as Record<string, unknown>;
  return (
    (act.kind === 'departure' || act.kind === 'return') &&
    typeof act.orderId === 'string' &&
    typeof act.recordedAt === 'string' &&
    Number.isInteger(act.odometerKm) &&
    [act.tollsFen, act.parkingFen, act.otherFen].every(isAmount) &&
    [act.handBackPlace, act.deviation, act.remark].every(isText) &&
    isEnergy(act.energy)
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

/** The queue after an act of an order was refused: what was to follow it has lost its ground. */
export const withoutOrder = (queue: readonly DriveAct[], orderId: string): readonly DriveAct[] =>
  queue.filter((act) => act.orderId !== orderId);
