import { expect, it, vi } from 'vitest';
import type { WholeRequestFragment } from '../../generated/graphql.ts';
import { OneRequest } from './request.svelte.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn<(document: unknown, variables: unknown) => Promise<unknown>>() }));
vi.mock('../../lib/api.ts', () => ({ ask, ApiError: Error }));

const standing = (state: WholeRequestFragment['state'], allowedActs: WholeRequestFragment['allowedActs']) =>
  ({ requester: { id: 'per_1' }, state, allowedActs }) as WholeRequestFragment;

it('a page that has gone stale stops offering what was refused: it shows the request as it stands now', async () => {
  const one = new OneRequest('req_1');
  one.live.data = standing('APPROVED', ['CHOOSE_LUMP_SUM']);
  const refused = { code: 'STATE_NOT_ALLOWED', message: '已派车。', path: [], rule: '' };
  ask
    .mockResolvedValueOnce({ chooseLumpSum: { request: null, userErrors: [refused] } })
    .mockResolvedValueOnce({ node: standing('DISPATCHED', ['CANCEL']) });
  await one.chooseLumpSum();
  expect(one.settling.refusals).toEqual([refused]);
  expect(one.live.data).toMatchObject({ state: 'DISPATCHED', allowedActs: ['CANCEL'] });
});
