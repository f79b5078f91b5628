/** Webhooks on the way of a clock that is put ahead: what is due at a moment is sent at that moment. */
import { certain } from '../../platform/item.ts';
import type { Context } from '../../platform/context.ts';
import type { Courier } from '../../platform/courier.ts';
import type { Instant } from '../../platform/time.ts';
import { deliverDue } from '../event/deliver-acts.ts';
import { nextDeliveryDue } from '../event/webhook-records.ts';

/** The deliveries that an act passes on its way. */
export interface PassedDeliveries {
  /** The next moment after another at which something is due to be sent; undefined when there is none. */
  readonly next: (after: Instant) => Promise<Instant | undefined>;
  /** Sends what is due at a moment. */
  readonly send: (at: Instant) => Promise<void>;
}

/**
 * A request has only some seconds: once a receiver has let us wait until the time for its answer was over, the rest is
 * left to the minutes of the clock as it then stands.
 */
export const passedDeliveries = ({ store, sealing, courier, testClock, now }: Context): PassedDeliveries => {
  let hasWaited = false;
  const world = now - certain(testClock, 'the test clock').ahead;
  const impatient = ({ post, ...rest }: Courier): Courier => ({
    ...rest,
    post: async (...message) => {
      const receipt = await post(...message);
      hasWaited ||= 'trouble' in receipt && receipt.trouble === 'TIMED_OUT';
      return receipt;
    },
  });
  return {
    next: (after) => (courier && !hasWaited ? nextDeliveryDue(store, after) : Promise.resolve(undefined)),
    send: async (at) => {
      if (!courier || hasWaited) return;
      await deliverDue({ store, sealing, courier: impatient(courier), now: () => at, world: () => world });
    },
  };
};
