/** What a requester disputes of the figures of his trip (有出入), until that is settled. Pure. */
import type { Instant } from '../../platform/time.ts';
import type { VehicleRequest } from '../types.ts';
import type { DisputeEnd, TripReceipt } from './types.ts';

/** Whether a receipt says that the figures are wrong, and nobody has settled that. */
export const isDisputed = ({ receipt }: Pick<VehicleRequest, 'receipt'>): boolean =>
  receipt?.confirmed === false && receipt.settled === undefined;

/** A receipt once what it disputes is settled. */
export const settledReceipt = (
  receipt: TripReceipt,
  end: { readonly at: Instant; readonly personId: string; readonly reason: string },
  corrected: boolean,
): TripReceipt => {
  const settled: DisputeEnd = { ...end, ...(corrected ? { corrected: true } : {}) };
  return { ...receipt, settled };
};
