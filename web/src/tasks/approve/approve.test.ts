import { expect, it, vi } from 'vitest';
import { Act } from '../../lib/act.svelte.ts';
import { locale } from '../../lib/i18n.svelte.ts';
import { Approvals, type WaitingRequest } from './approve.svelte.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn<(document: unknown, variables: unknown) => Promise<unknown>>() }));
vi.mock('../../lib/api.ts', () => ({ ask, ApiError: Error }));
vi.mock('../sign-in/badges.svelte.ts', () => ({ badges: { refresh: vi.fn() } }));

const waiting = (id: string, destination: string, requester: string) =>
  ({
    id,
    destination,
    requester: { name: requester },
    revision: 1,
    allowedActs: ['APPROVE', 'REJECT'],
    approvalSteps: [],
  }) as unknown as WaitingRequest;

it('tells of several decided together which was not and why, though its card leaves the list', async () => {
  locale.language = 'zh';
  const approvals = new Approvals();
  approvals.pages.live.data = {
    nodes: [waiting('req_1', '醴陵大桥', '李敏'), waiting('req_2', '攸县服务区', '周强')],
    pageInfo: { hasNextPage: false, endCursor: null },
  };
  approvals.choose(approvals.waiting, true);
  const against = { code: 'STATE_NOT_ALLOWED', message: '这份申请已撤销。', path: ['requestId'], rule: '不用审批。' };
  ask.mockResolvedValueOnce({
    decideVehicleRequests: {
      results: [
        { requestId: 'req_1', userErrors: [against] },
        { requestId: 'req_2', userErrors: [] },
      ],
      userErrors: [],
    },
  });
  const outcome = await approvals.decideChosen(true, '', new Act());
  expect(outcome).toEqual({ done: 1, refused: [{ ...against, message: '醴陵大桥（李敏）：这份申请已撤销。' }] });
});
