import { tick } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { Carried } from './carrying.ts';
import { QUARTER } from './carrying.ts';
import type { Dispatching } from './dispatch.svelte.ts';
import { drawnRows, ordersOf, type Row } from './rows.ts';
import { isChangeable } from './kinds.ts';
import { orderOn } from './timeline.ts';

const ROW_REM = 3.75;
const NAME_REM = 12;
/** Least width of an hour. */
const HOUR_REM = 3;
const KEYS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'PageUp'];

/** What of a row can have the focus. */
const buttonsOf = (row: HTMLElement): HTMLElement[] => [...row.querySelectorAll('button')];

/**
 * The timeline as a grid that one walks by keys: one tab stop; arrows go by row and inside a row; M takes up the order
 * in focus, arrows then carry it, Enter drops it and Escape puts it back. Only rows in sight are drawn.
 */
export class Grid {
  readonly #dispatching: Dispatching;
  readonly #rows: () => readonly Row[];
  readonly #isWrong: (row: Row) => boolean;
  readonly #wide = new MediaQuery('(min-width: 900px)');
  /** Row and place in it that has the focus, or had it last. */
  at = $state({ row: 0, item: 0 });
  /** Whether an order was to be taken up that has left already. */
  stuck = $state(false);
  #box = $state.raw<HTMLElement>();
  #view = $state.raw({ top: 0, height: 800 });
  #rowHeight = $state(60);

  /** `isWrong` says of a row whether it tells what is wrong with it. */
  constructor(dispatching: Dispatching, rows: () => readonly Row[], isWrong: (row: Row) => boolean) {
    this.#dispatching = dispatching;
    this.#rows = rows;
    this.#isWrong = isWrong;
  }

  /** Rows to draw, with the heights of what is left out before and after. */
  get drawn(): { rows: readonly { row: Row; index: number }[]; before: number; after: number } {
    const all = this.#rows().map((row, index) => ({ row, index }));
    if (!this.#wide.current) return { rows: all, before: 0, after: 0 };
    const { first, last } = drawnRows(all.length, this.#view, this.#rowHeight);
    return {
      rows: all.slice(first, last),
      before: first * this.#rowHeight,
      after: Math.max(0, all.length - last) * this.#rowHeight,
    };
  }

  /** Follows the box in which the rows scroll, and its keys. */
  readonly attach = (box: HTMLElement): (() => void) => {
    this.#box = box;
    const measure = (): void => {
      this.#rowHeight = ROW_REM * parseFloat(getComputedStyle(document.documentElement).fontSize);
      this.#view = { top: box.scrollTop, height: box.clientHeight };
    };
    const pressed = (event: KeyboardEvent): void => this.#press(event);
    const focused = ({ target }: FocusEvent): void => this.#follow(target as HTMLElement);
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    box.addEventListener('scroll', measure, { passive: true });
    box.addEventListener('keydown', pressed);
    box.addEventListener('focusin', focused);
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', measure);
      box.removeEventListener('keydown', pressed);
      box.removeEventListener('focusin', focused);
    };
  };

  /** Whether what is wrong with a row may be longer than its place beside the hours. */
  opens(row: Row): boolean {
    return this.#wide.current && this.#isWrong(row);
  }

  /** How many things of a row can have the focus: its name where it can be picked, what is wrong with it, its orders. */
  #items(row: Row | undefined): number {
    if (!row || row.kind === 'heading') return 0;
    return (this.picks(row) ? 1 : 0) + (this.opens(row) ? 1 : 0) + ordersOf(row).length;
  }

  /** Whether a row can be picked for the request being looked at. */
  picks(row: Row): boolean {
    const { chosen } = this.#dispatching;
    return row.kind === 'vehicle' ? chosen !== undefined : row.kind === 'driver' && chosen?.driving === 'WITH_DRIVER';
  }

  #press(event: KeyboardEvent): void {
    const { carried } = this.#dispatching;
    this.stuck = false;
    if (carried) {
      if (this.#carry(event.key, carried)) event.preventDefault();
      return;
    }
    if (event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.#takeUp(event.target as HTMLElement);
      event.preventDefault();
    } else if (KEYS.includes(event.key)) {
      event.preventDefault();
      void this.#walk(event.key);
    }
  }

  /** However it came there, by keys, by a click or by a reader: where the focus is, the grid is. */
  #follow(element: HTMLElement): void {
    const row = element.closest<HTMLElement>('[data-row]');
    const button = element.closest('button');
    if (row && button) this.at = { row: Number(row.dataset.row), item: buttonsOf(row).indexOf(button) };
  }

  /** Takes up the order that has the focus, while it may still leave; nothing where none has. */
  #takeUp(focused: HTMLElement): void {
    const row = focused.closest<HTMLElement>('[data-key]')?.dataset.key;
    const order = orderOn(this.#dispatching.board.data, focused.dataset.order ?? '');
    if (row === undefined || !order) return;
    if (isChangeable(order, Date.now())) this.#dispatching.takeUp(order, row);
    else this.stuck = true;
  }

  /** Carries what was taken up; false for a key that means nothing to it. */
  #carry(key: string, carried: Carried): boolean {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined) {
      const rows = this.#rows();
      const start = rows.findIndex((row) => row.key === (carried.over ?? carried.from));
      const target = rows[start + step]?.kind === 'heading' ? start + 2 * step : start + step;
      const row = rows[target];
      if (row) {
        this.#dispatching.carried = { ...carried, over: row.key };
        this.reveal(target);
      }
      return true;
    }
    const quarter = { ArrowRight: QUARTER, ArrowLeft: -QUARTER }[key];
    if (quarter !== undefined) {
      const { from } = carried;
      this.#dispatching.carried = { ...carried, ...(from ? { over: from } : {}), shift: carried.shift + quarter };
      return true;
    }
    if (key === 'Enter') this.#dispatching.drop();
    else if (key === 'Escape') this.#dispatching.carried = undefined;
    else return false;
    return true;
  }

  async #walk(key: string): Promise<void> {
    const rows = this.#rows();
    const { row, item } = this.at;
    const inside = document.activeElement !== this.#box;
    if (inside && key === 'ArrowRight') return this.#go(row, Math.min(item + 1, this.#items(rows[row]) - 1));
    if (inside && key === 'ArrowLeft') return this.#go(row, Math.max(item - 1, 0));
    const jump = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[key] ?? 0;
    const from = key === 'Home' || !inside ? -1 : key === 'End' ? rows.length : row;
    const way = key === 'End' || jump < 0 ? -1 : 1;
    const wanted = key === 'Home' || key === 'End' || !inside ? from + way : row + jump;
    for (let next = Math.max(0, Math.min(rows.length - 1, wanted)); rows[next]; next += way)
      if (this.#items(rows[next]) > 0) return this.#go(next, Math.min(item, this.#items(rows[next]) - 1));
    return undefined;
  }

  async #go(row: number, item: number): Promise<void> {
    this.at = { row, item };
    this.reveal(row);
    await tick();
    const drawn = this.#box?.querySelector<HTMLElement>(`[data-row="${String(row)}"]`);
    const button = drawn && buttonsOf(drawn)[item];
    // The names stand still beside the hours, which are not to be moved for them.
    button?.focus({ preventScroll: button.closest('.name') !== null });
  }

  get #names(): number {
    return (NAME_REM / ROW_REM) * this.#rowHeight;
  }

  /** Scrolls sideways so that a moment of the day (per cent) stands right of the names. */
  openAt(place: number): void {
    if (!this.#box || !this.#wide.current) return;
    this.#box.scrollLeft = ((this.#box.scrollWidth - this.#names) * place) / 100;
  }

  /** Stays where it is in the day while so many hours come in before, or go. */
  pushAside(hours: number): void {
    if (this.#box && this.#wide.current) this.#box.scrollLeft += hours * (HOUR_REM / ROW_REM) * this.#rowHeight;
  }

  /** Scrolls sideways so that a moment of the day (per cent) is in sight, right of the names. */
  revealTime(place: number): void {
    if (!this.#box || !this.#wide.current) return;
    const { scrollWidth, clientWidth, scrollLeft } = this.#box;
    const shown = clientWidth - this.#names;
    const x = ((scrollWidth - this.#names) * place) / 100;
    if (x < scrollLeft || x > scrollLeft + shown) this.#box.scrollLeft = x - shown / 4;
  }

  /** Scrolls so that a row is in sight, below the heading. */
  reveal(row: number): void {
    if (!this.#box || !this.#wide.current) return;
    const head = this.#box.querySelector<HTMLElement>('.top')?.offsetHeight ?? 0;
    const top = row * this.#rowHeight;
    const { scrollTop, clientHeight } = this.#box;
    if (top < scrollTop) this.#box.scrollTop = top;
    else if (top + this.#rowHeight > scrollTop + clientHeight - head)
      this.#box.scrollTop = top + this.#rowHeight - clientHeight + head;
    this.#view = { top: this.#box.scrollTop, height: clientHeight };
  }
}
