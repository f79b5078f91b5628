import type { PlaceKind } from '../../generated/graphql.ts';
import { keep, kept } from '../../lib/device.ts';
import { carriedSearch, type Carried } from './asked.ts';

/** A place as the device remembers it. */
export interface MyPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: { readonly zh: string; readonly en: string };
}

interface Lists {
  readonly favourites: readonly MyPlace[];
  readonly seen: readonly MyPlace[];
  readonly compared: readonly MyPlace[];
}

const NAME = 'my-places';
const MOST = { favourites: 12, seen: 6, compared: 3 } as const;

const isPlace = (one: unknown): one is MyPlace =>
  typeof one === 'object' && one !== null && 'id' in one && 'kind' in one && 'name' in one;

const listOf = (all: unknown, name: keyof Lists): readonly MyPlace[] => {
  const list: unknown = (all as Partial<Lists> | undefined)?.[name];
  return Array.isArray(list) ? list.filter(isPlace) : [];
};

const read = (): Lists => {
  const all = kept('local', NAME);
  return { favourites: listOf(all, 'favourites'), seen: listOf(all, 'seen'), compared: listOf(all, 'compared') };
};

/** Places that somebody marked, looked at or wants to compare: known to this device and to nobody else. */
class Mine {
  #lists = $state.raw(read());
  /** As it was when the page was loaded: a list one comes back to must not have moved for what one looked at meanwhile. */
  #seenBefore = $state.raw(this.#lists.seen);

  get favourites(): readonly MyPlace[] {
    return this.#lists.favourites;
  }

  /** What was looked at on earlier visits. */
  get seen(): readonly MyPlace[] {
    return this.#seenBefore;
  }

  get compared(): readonly MyPlace[] {
    return this.#lists.compared;
  }

  has(name: keyof Lists, id: string): boolean {
    return this.#lists[name].some((place) => place.id === id);
  }

  /** Puts a place first; beyond the most that are kept the oldest goes. */
  put(name: keyof Lists, { id, kind, name: called }: MyPlace): void {
    const others = this.#lists[name].filter((place) => place.id !== id);
    this.#write(name, [{ id, kind, name: called }, ...others].slice(0, MOST[name]));
  }

  drop(name: keyof Lists, id: string): void {
    this.#write(
      name,
      this.#lists[name].filter((place) => place.id !== id),
    );
  }

  forgetSeen(): void {
    this.#seenBefore = [];
    this.#write('seen', []);
  }

  #write(name: keyof Lists, list: readonly MyPlace[]): void {
    // Read again: another tab may have written meanwhile.
    this.#lists = { ...read(), [name]: list };
    const isEmpty = Object.values(this.#lists).every((one: readonly MyPlace[]) => one.length === 0);
    keep('local', NAME, isEmpty ? undefined : this.#lists);
  }
}

export const mine = new Mine();

/** Search of the page that compares places, for the same place and time. */
export const comparisonOf = (places: readonly MyPlace[], asked: Carried): string =>
  carriedSearch(asked, { of: places.map(({ id }) => id).join(',') });
