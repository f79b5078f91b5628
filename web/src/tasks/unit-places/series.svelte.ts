import { DecideCourtSeriesDocument, GroundSeriesDocument, type GroundSeriesQuery } from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { EVERY, reasonMissing } from './unit-places.svelte.ts';

export type GroundSeries = GroundSeriesQuery['placeCourtSeries'][number];

/** Series that clubs ask for at some grounds, the latest asked first at each. */
export const wantedSeries = (groundIds: readonly string[]): Live<readonly GroundSeries[]> =>
  new Live(async (signal) => {
    const found = await Promise.all(groundIds.map((placeId) => ask(GroundSeriesDocument, { placeId }, signal)));
    return found.flatMap(({ placeCourtSeries }) => placeCourtSeries);
  }, EVERY);

/** Consent to a series, or a refusal that says why. */
export class SeriesDecision {
  readonly act = new Act();
  reason = $state('');

  /** True when it is decided. */
  async decide(seriesId: string, granted: boolean): Promise<boolean> {
    this.act.clear();
    const reason = this.reason.trim();
    this.act.refusals = granted ? [] : reasonMissing(reason);
    if (this.act.refusals.length > 0) return false;
    const input = { seriesId, granted, ...(reason === '' ? {} : { reason }) };
    const payload = await this.act.run(async () => (await ask(DecideCourtSeriesDocument, { input })).decideCourtSeries);
    return payload !== undefined;
  }
}
