/** What is done on the way without a connection: kept on the device, and sent once there is one. */
import type { Act, Refusal } from '../../lib/act.svelte.ts';
import { isCut } from '../../lib/api.ts';

/** A trip takes longer, as its order was seen. */
export interface ExtendAct {
  readonly kind: 'extend';
  readonly orderId: string;
  readonly revision: number;
  /** RFC 3339. */
  readonly to: string;
  /** The dispatcher is to see to it, where others have vehicle or driver then, or to decide on so late an end. */
  readonly askDispatcher?: true;
  readonly reason?: string;
}

/** A trip ends where its vehicle broke down. */
export interface BreakOffAct {
  readonly kind: 'breakOff';
  readonly orderId: string;
  readonly place: string;
  readonly reason: string;
  readonly odometerKm?: number;
}

/** What was done so and then refused, or held back: its dialog begins with it. */
export interface Undone {
  readonly extend: ExtendAct | undefined;
  readonly breakOff: BreakOffAct | undefined;
}

export type Keep = (act: ExtendAct | BreakOffAct) => void;

/** Does an act now; without a connection it is kept where it can be, and that is as good as done. */
export const orKept = async <Payload extends { userErrors: readonly Refusal[] }>(
  act: Act,
  send: () => Promise<Payload>,
  keep: (() => void) | undefined,
): Promise<Payload | true | undefined> => {
  const payload = await act.run(send);
  if (payload || !keep || !isCut(act.failure)) return payload;
  act.clear();
  keep();
  return true;
};
