import {
  CarsUnderWayDocument,
  InspectStationDocument,
  PartnerStationsDocument,
  StationsToInspectDocument,
  type CarAwayFragment,
  type OverseenStationFragment,
  type StandardItemName,
} from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { Live } from '../../lib/live.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { Pages } from '../../lib/pages.svelte.ts';
import { standardWord } from './words.ts';

export type PartnerStation = OverseenStationFragment;

const LOOK_EVERY = 60_000;

/** Stations of a partner with the cars that stand there, page by page; those that wait for their inspection first. */
export class PartnerStations {
  readonly pages: Pages<PartnerStation>;
  readonly toInspect: Live<readonly PartnerStation[]>;

  constructor(partnerId: string, division: string) {
    this.pages = new Pages(
      async (asked, signal) => (await ask(PartnerStationsDocument, { division, partnerId, ...asked }, signal)).stations,
      LOOK_EVERY,
    );
    this.toInspect = new Live(async (signal) => {
      const { stationsToInspect } = await ask(StationsToInspectDocument, { division }, signal);
      return stationsToInspect.filter(({ partner }) => partner.id === partnerId);
    }, LOOK_EVERY);
  }

  start(): () => void {
    const stops = [this.pages.live.start(), this.toInspect.start()];
    return () => {
      for (const stop of stops) stop();
    };
  }

  async refresh(): Promise<void> {
    await Promise.all([this.pages.live.refresh(), this.toInspect.refresh()]);
  }

  get nodes(): readonly PartnerStation[] {
    const all = [...(this.toInspect.data ?? []), ...this.pages.nodes];
    return [...new Map(all.map((station) => [station.id, station])).values()];
  }
}

/** A car on its way; by its car it is one in the list. */
export type CarAway = CarAwayFragment & { readonly id: string };

const AWAY_EVERY = 30_000;

/** Cars of a partner on their way, the first that is due first. */
export const carsAway = (partnerId: string, division: string): Pages<CarAway> =>
  new Pages(async (asked, signal) => {
    const { carsUnderWay } = await ask(CarsUnderWayDocument, { division, partnerId, ...asked }, signal);
    return { ...carsUnderWay, nodes: carsUnderWay.nodes.map((one) => ({ ...one, id: one.car.id })) };
  }, AWAY_EVERY);

/** What was found of an item of the standard. */
type Finding = 'met' | 'unmet';

const w = words(
  {
    answer: (item: string) => `请选择${item}是否符合`,
    rule: '站点验收须逐项核对建设标准。',
  },
  {
    answer: (item: string) => `State whether this is met: ${item}`,
    rule: 'An inspection goes through the whole standard.',
  },
);

const unansweredRefusal = (item: StandardItemName): Refusal =>
  missing(
    item,
    () => w.answer(standardWord[item]),
    () => w.rule,
  );

/** What is found at one station: each item of the standard is answered, as nothing passes that nobody has looked at. */
export class Inspecting {
  readonly act = new Act();
  /** What was found of each item; nothing where it has not been looked at. */
  found = $state<Partial<Record<StandardItemName, Finding>>>({});
  note = $state('');
  readonly #stationId: string;
  /** Stays while the same form is sent again. */
  #key = crypto.randomUUID();

  constructor(stationId: string) {
    this.#stationId = stationId;
  }

  /** Whether the station passed; undefined when nothing was noted, as where an item has not been answered. */
  async keep(items: readonly StandardItemName[]): Promise<boolean | undefined> {
    const unanswered = items.filter((item) => this.found[item] === undefined);
    if (unanswered.length > 0) {
      this.act.clear();
      this.act.refusals = unanswered.map(unansweredRefusal);
      return undefined;
    }
    const input = {
      idempotencyKey: this.#key,
      stationId: this.#stationId,
      items: items.map((item) => ({ item, met: this.found[item] === 'met' })),
      note: this.note.trim(),
    };
    const done = await this.act.run(async () => (await ask(InspectStationDocument, { input })).inspectStation);
    if (this.act.failure === undefined) this.#key = crypto.randomUUID();
    return done?.inspection?.passed;
  }
}
