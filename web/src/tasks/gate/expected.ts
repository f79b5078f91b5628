import { GateReservationsDocument, type GateReservationsQuery } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { dateOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';
import { now } from '../../lib/now.ts';
import { LOOK_EVERY } from './lots.ts';
import type { GateSheet } from './sheet.ts';

export type Expected = Live<GateReservationsQuery['placeReservations']>;

/** Who has reserved at a lot today. When that changes, the sheet kept of it is fetched anew. */
export const expectedAt = (placeId: string, sheet: GateSheet): Expected => {
  let known: string | undefined;
  return new Live(async (signal) => {
    const { placeReservations } = await ask(GateReservationsDocument, { placeId, date: dateOf(now()) }, signal);
    const states = placeReservations.map(({ id, state }) => id + state).join();
    if (known !== undefined && known !== states) void sheet.refresh();
    known = states;
    return placeReservations;
  }, LOOK_EVERY);
};
