import { GateOverstaysDocument, type GateOverstaysQuery } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';

export type Overstays = Live<NonNullable<GateOverstaysQuery['overstays']>['nodes']>;

/** Vehicles that have stayed too long at the lots of a unit. */
export const gateOverstays = (unitId: string): Overstays =>
  new Live(async (signal) => (await ask(GateOverstaysDocument, { unitId }, signal)).overstays?.nodes ?? [], 60_000);
