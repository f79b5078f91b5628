import { WithdrawOpeningDocument } from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { words } from '../../lib/i18n.svelte.ts';
import type { Live } from '../../lib/live.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { eachRefused } from './closing.svelte.ts';
import { inWayOfTakingBack, type InWay } from './in-way.ts';
import { chunked, MOST_ASKED, type OpeningPlace } from './places.svelte.ts';
import { heldWithout, type Held } from './versions.ts';

const w = words(
  { reason: '请写明撤销的原因，至少 2 个字' },
  { reason: 'State why it is withdrawn, in at least 2 characters' },
);

/** A version being withdrawn before its day: what holds instead, whose bookings that cancels, and why. */
export class Withdrawal {
  readonly act = new Act();
  readonly inWay: Live<InWay>;
  readonly held: readonly Held[];
  reason = $state('');
  readonly #versionId: string;
  readonly #placeIds: readonly string[];

  constructor(versionId: string, places: readonly OpeningPlace[], reason: string) {
    this.#versionId = versionId;
    this.#placeIds = places.map(({ id }) => id);
    this.held = heldWithout(places, versionId);
    this.inWay = inWayOfTakingBack(this.#placeIds, { versionId });
    this.reason = reason;
  }

  /** True when it is withdrawn at every place. */
  async withdraw(): Promise<boolean> {
    const reason = this.reason.trim();
    this.act.clear();
    if (reason.length < 2) {
      this.act.refusals = [missing('reason', () => w.reason)];
      return false;
    }
    for (const placeIds of chunked(this.#placeIds, MOST_ASKED)) {
      const input = { versionId: this.#versionId, placeIds, reason };
      const payload = await this.act.run(async () => (await ask(WithdrawOpeningDocument, { input })).withdrawOpening);
      if (!payload) return false;
      this.act.refusals = eachRefused(payload.items);
      if (this.act.refusals.length > 0) return false;
    }
    return true;
  }
}
