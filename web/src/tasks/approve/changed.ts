import type { RevisionFragment } from '../../generated/graphql.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { revisionWord } from '../../ui/trip/revised.ts';

const w = words({ mark: '；', otherwise: '审批情况有变' }, { mark: '; ', otherwise: 'its approval has moved on' });

interface Revised {
  readonly revision: number;
  readonly revisions: readonly RevisionFragment[];
}

/** What became different of a request since it was seen; undefined while it is as it was. */
export const changedSince = (seen: Revised, now: Revised): string | undefined => {
  if (seen.revision === now.revision) return undefined;
  const lastSeen = seen.revisions.at(-1)?.at ?? '';
  const later = now.revisions.filter(({ at }) => at > lastSeen);
  return later.length > 0 ? later.map(revisionWord).join(w.mark) : w.otherwise;
};
