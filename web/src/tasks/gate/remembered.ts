import type { GateListContent } from '../../../../functions/opening/gate/types.ts';
import type { GateAnswerFragment } from '../../generated/graphql.ts';
import { keepPersonal, keptPersonal, type Shelf } from '../../lib/personal.ts';
import { bannedUntilOf, keptOutNow, passedBy, type KeptOut, type Passed } from './offline.ts';
import type { CountedEvent, Known } from './queue.ts';

const DAY = 86_400_000;

const ofDay = <One extends { readonly at: string }>(all: readonly One[]): readonly One[] =>
  all.filter(({ at }) => Date.parse(at) > Date.now() - DAY);

/** What this device remembers for a day of the vehicles at its gate, for when the connection breaks. */
export class Remembered {
  /** Those that passed, told or not. */
  #passed: readonly Passed[];
  /** Those that the service has kept out. */
  #keptOut: readonly KeptOut[];
  readonly #passedShelf: Shelf;
  readonly #keptOutShelf: Shelf;

  constructor(personId: string) {
    this.#passedShelf = { name: 'gate-passed', shape: 1, of: personId };
    this.#keptOutShelf = { name: 'gate-kept-out', shape: 1, of: personId };
    this.#passed = keptPersonal<readonly Passed[]>(this.#passedShelf)?.data ?? [];
    this.#keptOut = keptPersonal<readonly KeptOut[]>(this.#keptOutShelf)?.data ?? [];
  }

  passedAt(placeId: string): readonly Passed[] {
    return ofDay(this.#passed).filter((one) => one.placeId === placeId);
  }

  bannedUntil(known: Known): Promise<number | undefined> {
    return bannedUntilOf(ofDay(this.#keptOut), known, Date.now());
  }

  /** A vehicle passes. */
  async pass(event: CountedEvent, list: GateListContent | undefined): Promise<void> {
    this.#passed = [...ofDay(this.#passed), await passedBy(event, list)];
    keepPersonal(this.#passedShelf, this.#passed);
  }

  /** The service has answered whether a vehicle may come in. */
  async heed(known: Known, answer: GateAnswerFragment, list: GateListContent | undefined): Promise<void> {
    this.#keptOut = await keptOutNow(ofDay(this.#keptOut), known, answer, new Date().toISOString(), list);
    keepPersonal(this.#keptOutShelf, this.#keptOut);
  }
}
