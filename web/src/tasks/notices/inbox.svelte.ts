import { SvelteSet } from 'svelte/reactivity';
import { MarkNoticesReadDocument, NoticesDocument, type MarkNoticesReadInput } from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Pages } from '../../lib/pages.svelte.ts';
import type { ShownNotice } from './links.ts';
import { unread } from './unread.svelte.ts';

const pagesOf = (unreadOnly: boolean): Pages<ShownNotice> =>
  new Pages(async (asked, signal) => (await ask(NoticesDocument, { ...asked, unreadOnly }, signal)).myNotices, 30_000);

/** The notices of the signed-in person: those unread, and all, of which those read are shown below. */
export class Inbox {
  readonly unreadPages = pagesOf(true);
  readonly allPages = pagesOf(false);
  /** The last marking: what was refused, or that no answer came. */
  act = $state.raw(new Act());
  /** Marked here: read before the next answer says so. */
  readonly #marked = new SvelteSet<string>();

  get unread(): readonly ShownNotice[] {
    return this.unreadPages.nodes.filter(({ id }) => !this.#marked.has(id));
  }

  get read(): readonly ShownNotice[] {
    return this.allPages.nodes.filter(({ id, readAt }) => readAt !== null || this.#marked.has(id));
  }

  start(): () => void {
    const stops = [this.unreadPages.live.start(), this.allPages.live.start()];
    return () => {
      for (const stop of stops) stop();
    };
  }

  async mark({ id }: ShownNotice): Promise<void> {
    await this.#mark([id], { noticeIds: [id] });
  }

  async markAll(): Promise<void> {
    await this.#mark(
      this.unread.map(({ id }) => id),
      { all: true },
    );
  }

  /** They are read at once, and unread again when that was not done. */
  async #mark(ids: readonly string[], input: MarkNoticesReadInput): Promise<void> {
    const act = new Act();
    this.act = act;
    for (const id of ids) this.#marked.add(id);
    const payload = await act.run(async () => (await ask(MarkNoticesReadDocument, { input })).markNoticesRead);
    if (payload) unread.live.data = payload.unreadCount ?? 0;
    else for (const id of ids) this.#marked.delete(id);
    await Promise.all([this.unreadPages.live.refresh(), this.allPages.live.refresh(), unread.live.refresh()]);
  }
}
