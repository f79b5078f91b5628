import type { GateListContent } from '../../../../functions/opening/gate/types.ts';
import { GateSheetDocument, type GateSheetQuery } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { dateOf } from '../../lib/format.ts';
import { keptLive } from '../../lib/kept-live.ts';
import type { Live } from '../../lib/live.svelte.ts';
import type { GateLot } from './lots.ts';
import { listOf } from './offline.ts';

/** What this device keeps of a lot to check vehicles by without a connection. */
export type GateSheet = Live<GateSheetQuery>;

/** How often it is fetched: vehicles are checked by it when the connection breaks. */
const FETCH_EVERY = 600_000;
const DAY = 86_400_000;
/** Breaks that began before today, and where the next opening is looked for. */
const [DAYS_BACK, DAYS_AHEAD] = [15, 40];

export const gateSheet = (
  personId: string,
  { id: placeId, divisionCode: division }: Pick<GateLot, 'id' | 'divisionCode'>,
): GateSheet => {
  const shape: unknown = GateSheetDocument.__meta__?.hash;
  return keptLive<GateSheetQuery>(
    { name: `gate-sheet:${placeId}`, shape, of: personId },
    (signal) => {
      const [from, to] = [-DAYS_BACK, DAYS_AHEAD].map((days) => dateOf(new Date(Date.now() + days * DAY)));
      return ask(GateSheetDocument, { placeId, division, from: from ?? '', to: to ?? '' }, signal);
    },
    FETCH_EVERY,
  );
};

/** The list of the day, while it may be used. */
export const listIn = ({ data }: GateSheet): GateListContent | undefined => data && listOf(data, Date.now());
