import { describe, expect, it, vi } from 'vitest';
import { Act } from '../../lib/act.svelte.ts';
import { locale } from '../../lib/i18n.svelte.ts';
import { Approvals, type WaitingRequest } from './approve.svelte.ts';
import { changedSince } from './changed.ts';
import { saidOfGone } from './gone.ts';
import { inSeries } from './in-series.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn<(document: unknown, variables: unknown) => Promise<unknown>>() }));
vi.mock('../../lib/api.ts', () => ({ ask, ApiError: Error }));
vi.mock('../sign-in/badges.svelte.ts', () => ({ badges: { refresh: vi.fn() } }));

const waiting = (id: string, destination: string, requester: string) =>
  ({
    id,
    destination,
    requester: { name: requester },
    revision: 1,
    revisions: [],
    sameTime: [],
    dutyExceeded: null,
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
    return saidOfGone(gone ?? waiting('', '', ''), undefined);
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

describe('a request that its requester changes while he who approves is asked', () => {
  const trip = (passengers: number) => ({ passengers });
  const change = (at: string, before: number, after: number) =>
    ({ at, changed: ['PASSENGERS'], before: trip(before), after: trip(after) }) as never;
  const pageInfo = { hasNextPage: false, endCursor: null };
  const [seen, other] = [waiting('req_1', '醴陵大桥', '李敏'), waiting('req_2', '攸县服务区', '周强')];
  const changed: WaitingRequest = { ...seen, revision: 2, revisions: [change('2026-11-27T02:00:00.000Z', 2, 4)] };

  it('is named with what changed, and is not decided with the others before it is picked anew', async () => {
    locale.language = 'zh';
    const approvals = new Approvals();
    approvals.pages.live.data = { nodes: [seen, other], pageInfo };
    approvals.choose(approvals.waiting, true);
    const asked = approvals.chosen;

    approvals.pages.live.data = { nodes: [changed, other], pageInfo };
    expect(approvals.goneOf(asked)).toEqual([seen]);
    expect(await saidOfGone(seen, approvals.nowOf(seen))).toBe(
      '去醴陵大桥的申请（李敏）刚改过：人数 2 人 → 4 人。不再包括在内，请看过后再选。',
    );
    ask.mockResolvedValue({
      decideVehicleRequests: { results: [{ requestId: 'req_2', userErrors: [] }], userErrors: [] },
    });
    await approvals.decideChosen(true, '', new Act());
    expect(ask.mock.calls.at(-1)?.[1]).toMatchObject({ input: { decisions: [{ requestId: 'req_2' }] } });

    approvals.choose([changed], true);
    expect(approvals.chosen).toEqual([changed]);
  });

  it('says of several changes each that was not seen, and nothing while it is as it was seen', () => {
    const again: WaitingRequest = {
      ...changed,
      revision: 3,
      revisions: [...changed.revisions, change('2026-11-27T02:01:00.000Z', 4, 5)],
    };
    expect(changedSince(seen, again)).toBe('人数 2 人 → 4 人；人数 4 人 → 5 人');
    expect(changedSince(changed, again)).toBe('人数 4 人 → 5 人');
    expect(changedSince(again, again)).toBeUndefined();
    expect(changedSince(again, { ...again, revision: 4 })).toBe('审批情况有变');
  });
});

describe('a series', () => {
  const ofSeries = (count: number, seriesId: string): WaitingRequest[] =>
    Array.from({ length: count }, (_, n) => ({
      ...waiting(`${seriesId}_${String(n)}`, '茶陵县', '李敏'),
      series: { id: seriesId } as unknown as WaitingRequest['series'],
    }));

  it('is together where its first trip stands, whatever lies between', () => {
    const [first, second] = ofSeries(2, 'ser_1');
    if (!first || !second) throw new Error('there are two');
    const between = waiting('req_1', '攸县', '周强');
    expect(inSeries([first, between, second])).toEqual([[first, second], [between]]);
  });

  it('is picked by one press, with what is not listed yet and without the requests of others', async () => {
    const approvals = new Approvals();
    const trips = ofSeries(4, 'ser_1');
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const pageInfo = { hasNextPage: true, endCursor: 'second' };
    approvals.pages.live.data = { nodes: [waiting('req_1', '攸县', '周强'), ...trips.slice(0, 2)], pageInfo };
    const rest = { nodes: trips.slice(2), pageInfo: { hasNextPage: false, endCursor: null } };
    ask.mockResolvedValueOnce({ approvalsWaiting: rest });
    await approvals.chooseSeries('ser_1');
    expect(approvals.chosen).toEqual(trips);
    vi.unstubAllGlobals();
  });

  it('of more trips than are decided at once is decided in turns', async () => {
    const approvals = new Approvals();
    const nodes = ofSeries(60, 'ser_1');
    approvals.pages.live.data = { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
    approvals.choose(nodes, true);
    const turns: number[] = [];
    ask.mockClear();
    ask.mockImplementation((_, variables) => {
      const { input } = variables as { input?: { decisions: { requestId: string }[] } };
      if (!input) return Promise.reject(new Error('the list is not asked for here'));
      turns.push(input.decisions.length);
      const results = input.decisions.map(({ requestId }) => ({ requestId, userErrors: [] }));
      return Promise.resolve({ decideVehicleRequests: { results, userErrors: [] } });
    });
    expect(await approvals.decideChosen(true, '', new Act())).toEqual({ done: 60, refused: [] });
    expect(turns).toEqual([50, 10]);
    expect(approvals.waiting).toEqual([]);
  });
});
