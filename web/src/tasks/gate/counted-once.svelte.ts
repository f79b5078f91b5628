import { keepPersonal, keptPersonal, type Shelf } from '../../lib/personal.ts';
import type { CountedOnce } from './counted-once.ts';

const DAY = 86_400_000;

/** Vehicles whose entry counted here counts once with another one: this device keeps them for a day, or until they are read. */
export class CountedOnceList {
  #all = $state.raw<readonly CountedOnce[]>([]);
  readonly #shelf: Shelf;

  constructor(personId: string) {
    this.#shelf = { name: 'gate-counted-once', shape: 1, of: personId };
    this.#all = keptPersonal<readonly CountedOnce[]>(this.#shelf)?.data ?? [];
  }

  at(placeId: string): readonly CountedOnce[] {
    return this.#all.filter((one) => one.placeId === placeId);
  }

  note(more: readonly CountedOnce[]): void {
    if (more.length === 0) return;
    const ids = new Set(more.map(({ id }) => id));
    const others = this.#all.filter(({ id, at }) => !ids.has(id) && Date.parse(at) > Date.now() - DAY);
    this.#keep([...others, ...more]);
  }

  /** Somebody has read those of a lot. */
  forget(placeId: string): void {
    this.#keep(this.#all.filter((one) => one.placeId !== placeId));
  }

  #keep(all: readonly CountedOnce[]): void {
    this.#all = all;
    keepPersonal(this.#shelf, all);
  }
}
