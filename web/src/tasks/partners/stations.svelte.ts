import {
  InspectStationDocument,
  PartnerStationsDocument,
  type OverseenStationFragment,
  type StandardItemName,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';

export type PartnerStation = OverseenStationFragment;

const LOOK_EVERY = 60_000;

/** Stations of a partner with the cars that stand there; those that wait for their inspection first. */
export const stationsOf = (partnerId: string, division: string): Live<readonly PartnerStation[]> =>
  new Live(async (signal) => {
    const { stations, stationsToInspect } = await ask(PartnerStationsDocument, { division }, signal);
    const own = [...stationsToInspect, ...stations].filter(({ partner }) => partner.id === partnerId);
    return [...new Map(own.map((station) => [station.id, station])).values()];
  }, LOOK_EVERY);

/** What is found at one station; every item counts as met until it is found otherwise. */
export class Inspecting {
  readonly act = new Act();
  missing = $state<StandardItemName[]>([]);
  note = $state('');
  readonly #stationId: string;
  /** Stays while the same form is sent again. */
  #key = crypto.randomUUID();

  constructor(stationId: string) {
    this.#stationId = stationId;
  }

  /** Whether the station passed; undefined when nothing was noted. */
  async keep(items: readonly StandardItemName[]): Promise<boolean | undefined> {
    const input = {
      idempotencyKey: this.#key,
      stationId: this.#stationId,
      items: items.map((item) => ({ item, met: !this.missing.includes(item) })),
      note: this.note.trim(),
    };
    const done = await this.act.run(async () => (await ask(InspectStationDocument, { input })).inspectStation);
    if (this.act.failure === undefined) this.#key = crypto.randomUUID();
    return done?.inspection?.passed;
  }
}
