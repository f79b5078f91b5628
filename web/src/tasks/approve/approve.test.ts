import { expect, it, vi } from 'vitest';
import { Act } from '../../lib/act.svelte.ts';
import { locale } from '../../lib/i18n.svelte.ts';
import { Approvals, type WaitingRequest } from './approve.svelte.ts';
import { saidOfGone } from './gone.ts';

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

it('says of several to be decided which one was withdrawn meanwhile and why, and nothing of those decided here', async () => {
  locale.language = 'zh';
  const approvals = new Approvals();
  const pageInfo = { hasNextPage: false, endCursor: null };
  const requests = [waiting('req_1', '醴陵大桥', '李敏'), waiting('req_2', '攸县服务区', '周强')];
  approvals.pages.live.data = { nodes: requests, pageInfo };
  approvals.choose(approvals.waiting, true);
  const asked = approvals.chosen;
  expect(approvals.goneOf(asked)).toEqual([]);

  approvals.pages.live.data = { nodes: requests.slice(1), pageInfo };
  const [gone] = approvals.goneOf(asked);
  expect(gone?.id).toBe('req_1');
  const said = async (node: unknown): Promise<string> => {
    ask.mockResolvedValueOnce({ node });
    return saidOfGone(gone ?? waiting('', '', ''));
  };
  expect(await said({ state: 'CANCELLED', cancelReason: '会议改期' })).toBe(
    '去醴陵大桥的申请（李敏）已撤销（会议改期），不再包括在内。',
  );
  expect(await said({ state: 'APPROVED', cancelReason: null })).toContain('已由他人批准');
  expect(await said(null)).toContain('已不由您审批');

  ask.mockResolvedValue({
    decideVehicleRequests: { results: [{ requestId: 'req_2', userErrors: [] }], userErrors: [] },
  });
  await approvals.decideChosen(true, '', new Act());
  expect(approvals.goneOf(asked).map(({ id }) => id)).toEqual(['req_1']);
});
