import { GateLotsDocument, type GateLotsQuery } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { keptLive } from '../../lib/kept-live.ts';
import type { Live } from '../../lib/live.svelte.ts';

export type GateLot = GateLotsQuery['gateLots'][number];
export type GateLots = Live<readonly GateLot[]>;

/** How often the page looks at how full its lots are, and at who is expected there. */
export const LOOK_EVERY = 20_000;

/** Lots of the unit of whoever keeps the gate, and how full they are. */
export const gateLots = (personId: string): GateLots => {
  const shape: unknown = GateLotsDocument.__meta__?.hash;
  return keptLive<readonly GateLot[]>(
    { name: 'gate-lots', shape, of: personId },
    async (signal) => (await ask(GateLotsDocument, {}, signal)).gateLots,
    LOOK_EVERY,
  );
};
