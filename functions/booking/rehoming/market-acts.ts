/** What is left to the dispatcher: a trip for which no other source has a vehicle, with what renting one would cost. */
import { cityOf } from '../../organisation/rules.ts';
import { commitWhatHolds } from '../../platform/batch.ts';
import type { Context } from '../../platform/context.ts';
import type { Stamp } from '../../platform/write.ts';
import { partnersOf } from '../../rental/records.ts';
import type { Policies } from '../policy.ts';
import { markRequest } from '../records.ts';
import { totalFen } from '../source/costs.ts';
import { ofMarket } from '../source/proposing.ts';
import type { VehicleRequest } from '../types.ts';

/** Proposes a market rental for those that wait again; whichever has been changed meanwhile is with somebody already. */
export const proposeMarket = async (
  ctx: Context,
  requests: readonly VehicleRequest[],
  policies: Policies,
  stamp: Stamp,
): Promise<void> => {
  const waiting = requests.filter(({ state }) => state === 'APPROVED');
  const [first] = waiting;
  if (!first) return;
  const partners = await partnersOf(ctx, cityOf(first.divisionCode));
  const marks = waiting.flatMap((request) => {
    const { costs } = ofMarket(partners, { need: request, now: ctx.now, policy: policies(request.window.from) });
    return costs ? [markRequest(request, { marketProposal: { at: ctx.now, costFen: totalFen(costs) } })] : [];
  });
  await commitWhatHolds(ctx.store, marks, stamp);
};
