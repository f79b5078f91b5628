import { BoardDocument } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { newsBetween, type News } from './news.ts';
import type { Board } from './timeline.ts';
import { waitsAs } from './together.ts';

/** How many requests that wait are shown at first, and how many more each time; and how many at most. */
export const WAITING_STEP = 100;
const WAITING_MOST = 1_000;

/** The board of the day that is looked at, kept fresh, and what colleagues change on it. */
export class BoardOfDay {
  readonly board = new Live((signal) => this.#look(signal), 5_000);
  /** What colleagues have just changed. */
  news = $state.raw<readonly News[]>([]);

  /** Whether one has acted since the board was read: then it has moved on, whatever its version says. */
  #acted = false;
  /** How many of those that wait are shown. */
  #most = WAITING_STEP;
  readonly #looked: () => { readonly date: string; readonly requestId: string | undefined };
  readonly #changed: () => void;

  /** `looked` says which day and which request is looked at; `changed` is told of every board that is new. */
  constructor(looked: () => { date: string; requestId: string | undefined }, changed: () => void) {
    this.#looked = looked;
    this.#changed = changed;
  }

  async #look(signal: AbortSignal): Promise<Board> {
    const { date, requestId } = this.#looked();
    const known = this.board.data;
    const since = this.#acted ? null : (known?.version ?? null);
    const { dispatchBoard } = await ask(BoardDocument, { date, since, most: this.#most }, signal);
    // Nothing has changed since.
    const board = dispatchBoard ?? known;
    if (!board) throw new Error('the board was not answered');
    // Who is sent here by a notice looks at a request that may stand far down.
    const isHidden = board.waiting.length < board.waitingCount && !board.waiting.some((one) => waitsAs(one, requestId));
    if (requestId !== undefined && isHidden && this.#most < WAITING_MOST) {
      this.#most = WAITING_MOST;
      this.#acted = true;
      return this.#look(signal);
    }
    if (known && board !== known && !this.#acted) this.#tell(newsBetween(known, board));
    this.#acted = false;
    if (dispatchBoard) this.#changed();
    return board;
  }

  /** Shows more of those that wait. */
  async showMore(): Promise<void> {
    this.#most = Math.min(this.#most + WAITING_STEP, WAITING_MOST);
    this.#acted = true;
    await this.board.refresh();
  }

  #tell(news: readonly News[]): void {
    if (news.length > 0) this.news = news;
  }

  /** Reads the board anew after an act of one's own, which is no news. */
  async acted(): Promise<void> {
    this.#acted = true;
    this.news = [];
    await this.board.refresh();
  }
}
