import { BadgesDocument } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { dateOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';
import { now } from '../../lib/now.ts';
import { holds, staff } from './staff.svelte.ts';

/** What waits for the signed-in person, shown on every staff page; refreshed after each act that changes it. */
export const badges = new Live(
  (signal) =>
    ask(
      BadgesDocument,
      {
        approves: staff.me?.approves === true,
        drives: holds(staff.me, ['DRIVER', 'UNIT_STAFF', 'UNIT_MANAGER']),
        answers: holds(staff.me, ['UNIT_STAFF', 'UNIT_MANAGER']),
        oversees: holds(staff.me, ['AUTHORITY']),
        today: dateOf(now()),
      },
      signal,
    ),
  60_000,
);
