/** What goes wrong on the way between the two sides, at random but from a seed. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Courier } from '../../platform/courier.ts';
import type { Random } from '../demo/random.ts';
import type { Answer } from '../gateway.ts';

/** How often each thing went wrong. */
export type FaultCounts = Map<string, number>;

export interface Faults {
  /** Whether it goes wrong this time; counted when it does. */
  readonly strikes: (name: string, probability: number) => boolean;
  readonly counts: FaultCounts;
}

/** Strikes as the seed says while `isOn`; none otherwise. */
export const makeFaults = (random: Random, isOn: () => boolean): Faults => {
  const counts: FaultCounts = new Map();
  return {
    counts,
    strikes: (name, probability) => {
      const does = isOn() && random.chance(probability);
      if (does) counts.set(name, (counts.get(name) ?? 0) + 1);
      return does;
    },
  };
};

/** Longer than anybody waits here. */
const TOO_LONG = 9_000;

/**
 * A request on its way to the platform: it may not arrive, meet a platform that fails, be handled twice, or be handled
 * with its answer lost, or kept until nobody waits for it.
 */
export const troubledRequest = async (
  { strikes }: Faults,
  request: IncomingMessage,
  response: ServerResponse,
  handle: () => Promise<Answer>,
): Promise<Answer | undefined> => {
  if (strikes('request lost', 0.01)) {
    request.destroy();
    return undefined;
  }
  const failure: Answer = { status: 500, headers: {}, cookies: [], body: Buffer.from('Internal Server Error') };
  if (strikes('500 before anything was done', 0.02)) return failure;
  const answers = await Promise.all(strikes('request doubled', 0.02) ? [handle(), handle()] : [handle()]);
  if (strikes('500 although it was done', 0.01)) return failure;
  if (strikes('answer lost', 0.02)) {
    response.destroy();
    return undefined;
  }
  if (strikes('answer too late', 0.001)) await sleep(TOO_LONG, undefined, { ref: false });
  return answers.at(-1);
};

/** Webhooks on their way to the partner: lost, doubled, taken without the platform learning of it, or overtaken. */
export const troubledCourier = ({ strikes }: Faults, courier: Courier): Courier => ({
  reaches: courier.reaches,
  post: async (...message) => {
    if (strikes('webhook lost', 0.05)) return { trouble: 'UNREACHABLE' };
    if (strikes('webhook answered with 500', 0.03)) return { status: 500 };
    if (strikes('webhook overtaken', 0.1)) {
      void sleep(300, undefined, { ref: false }).then(() => courier.post(...message));
      return { trouble: 'TIMED_OUT' };
    }
    if (strikes('webhook doubled', 0.05)) await courier.post(...message);
    const receipt = await courier.post(...message);
    return strikes("webhook's answer lost", 0.05) ? { trouble: 'TIMED_OUT' } : receipt;
  },
});
