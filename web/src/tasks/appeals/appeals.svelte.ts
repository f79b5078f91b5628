import {
  AppealsDocument,
  DecideAppealDocument,
  StrikesDocument,
  type AppealsQuery,
  type GivenStrikeFragment,
  type StrikesQuery,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { Pages } from '../../lib/pages.svelte.ts';

export type Appeal = AppealsQuery['strikeAppeals'][number];
/** What may be decided on; without an appeal where its holder is not known. */
export type Decidable = GivenStrikeFragment & { readonly appeal?: Appeal['appeal'] };

const EVERY_MS = 60_000;

/** Appeals that wait, bans and all other strikes of a division. */
export class Strikes {
  readonly waiting: Live<AppealsQuery>;
  readonly others: Pages<StrikesQuery['strikes']['nodes'][number]>;

  constructor(division: string) {
    this.waiting = new Live((signal) => ask(AppealsDocument, { division }, signal), EVERY_MS);
    this.others = new Pages(
      async (asked, signal) => (await ask(StrikesDocument, { division, ...asked }, signal)).strikes,
      EVERY_MS,
    );
  }

  start(): () => void {
    const stops = [this.waiting.start(), this.others.live.start()];
    return () => {
      for (const stop of stops) stop();
    };
  }

  refresh(): void {
    void this.waiting.refresh();
    void this.others.live.refresh();
  }
}

/** A decision on one appeal. */
export class Decision {
  readonly act = new Act();
  outcome = $state<'LIFTED' | 'UPHELD'>();
  reason = $state('');

  /** The outcome once it is decided. */
  async decide(strikeId: string): Promise<'LIFTED' | 'UPHELD' | undefined> {
    const { outcome } = this;
    const input = { strikeId, upheld: outcome === 'UPHELD', reason: this.reason.trim() };
    const payload = await this.act.run(async () => (await ask(DecideAppealDocument, { input })).decideAppeal);
    return payload && outcome;
  }
}
