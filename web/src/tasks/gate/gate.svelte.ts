import type { GateDirection } from '../../generated/graphql.ts';
import { Checking } from './checking.svelte.ts';
import { Counting } from './counting.svelte.ts';
import { expectedAt, type Expected } from './expected.ts';
import { gateLots, type GateLot, type GateLots } from './lots.ts';
import { gateOverstays, type Overstays } from './overstays.ts';
import { Remembered } from './remembered.ts';
import { gateSheet, type GateSheet } from './sheet.ts';

/** Whoever keeps the gate of a unit's lots: counts who comes and goes, and asks whether a vehicle may. */
export class GateKeeping {
  readonly lots: GateLots;
  readonly late: Overstays;
  readonly counting: Counting;
  readonly checking: Checking;

  readonly #personId: string;
  /** Of the lot that is seen. */
  #expected: Expected | undefined;

  constructor(personId: string, unitId: string) {
    this.#personId = personId;
    this.lots = gateLots(personId);
    this.late = gateOverstays(unitId);
    this.counting = new Counting(personId, this.lots, () => this.#expected?.refresh());
    this.checking = new Checking(this.counting, new Remembered(personId));
  }

  sheetOf(lot: GateLot): GateSheet {
    return gateSheet(this.#personId, lot);
  }

  expectedAt(placeId: string, sheet: GateSheet): Expected {
    this.#expected = expectedAt(placeId, sheet);
    return this.#expected;
  }

  /** Counts a vehicle at once. The answer about another one is over. */
  async count(placeId: string, direction: GateDirection): Promise<void> {
    if (direction === this.checking.asked?.direction) this.checking.forgetAnswer();
    await this.counting.count(placeId, direction);
  }

  /** Keeps the answers fresh and sends what waits; made for `$effect`. */
  start(): () => void {
    const stops = [this.counting.outbox.start(), this.lots.start(), this.late.start(), this.checking.start()];
    return () => {
      for (const stop of stops) stop();
    };
  }
}
