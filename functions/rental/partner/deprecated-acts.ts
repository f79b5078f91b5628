/** What partners still use of the contract although it is to go: counted, and shown to them. */
import type { Context } from '../../platform/context.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import { partnerIdOf } from '../rules.ts';
import { deprecatedUsesOf, deprecatedUseWrite } from './records.ts';
import type { DeprecatedUse } from './types.ts';

/** Most elements of one operation that are counted. */
const MOST = 20;

/** Counts one operation. Lost when the database is busy: it is a hint, and the next operation counts again. */
export const noteDeprecatedUses = async (
  store: Store,
  partnerId: string,
  used: readonly Pick<DeprecatedUse, 'element' | 'reason'>[],
  lastAt: Instant,
): Promise<void> => {
  const writes = used.slice(0, MOST).map((one) => deprecatedUseWrite(partnerId, { ...one, lastAt }));
  await store.commit(writes, { actor: 'system', useCase: 'noteDeprecatedUses', at: lastAt });
};

/** What the calling partner still uses, the latest first. */
export const deprecatedUses = async (ctx: Context): Promise<DeprecatedUse[]> =>
  (await deprecatedUsesOf(ctx, partnerIdOf(ctx.viewer))).sort((a, b) => b.lastAt - a.lastAt);
