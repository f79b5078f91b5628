/** Acts of a driver that wait on the device until the service has answered. */

export interface DepartureAct {
  readonly kind: 'departure';
  readonly orderId: string;
  readonly odometerKm: number;
}

export interface ReturnAct {
  readonly kind: 'return';
  readonly orderId: string;
  readonly odometerKm: number;
  readonly tollsFen?: number;
  readonly remark?: string;
}

export type DriveAct = DepartureAct | ReturnAct;

const FIRST_RETRY = 15_000;
const LAST_RETRY = 240_000;

/** Milliseconds to the next try after so many in a row without an answer: a quarter of a minute, doubled up to four. */
export const retryAfter = (failures: number): number => Math.min(FIRST_RETRY * 2 ** (failures - 1), LAST_RETRY);

const isDriveAct = (value: unknown): value is DriveAct => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, orderId, odometerKm, tollsFen, remark } = value as Record<string, unknown>;
  return (
    (kind === 'departure' || kind === 'return') &&
    typeof orderId === 'string' &&
    Number.isInteger(odometerKm) &&
    (tollsFen === undefined || Number.isInteger(tollsFen)) &&
    (remark === undefined || typeof remark === 'string')
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
