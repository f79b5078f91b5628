import { UnreadNoticesDocument } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';

/** How many notices the signed-in person has not read, shown on every staff page, and the newest as it comes. */
class Unread {
  /** What the newest says, when it came while somebody was looking on. */
  news = $state('');
  #newestAt: string | undefined;

  readonly live = new Live(async (signal) => {
    const { nodes, unreadCount } = (await ask(UnreadNoticesDocument, {}, signal)).myNotices;
    const [newest] = nodes;
    const before = this.#newestAt;
    this.#newestAt = newest?.at ?? before ?? '';
    this.news = newest && before !== undefined && newest.at > before ? newest.text : '';
    return unreadCount;
  }, 30_000);
}

export const unread = new Unread();
