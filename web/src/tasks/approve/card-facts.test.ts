import { beforeAll, describe, expect, it, vi } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import type { WaitingRequest } from './approve.svelte.ts';
import { cardFacts } from './card-facts.ts';

vi.mock('../../lib/api.ts', () => ({ askPublic: vi.fn() }));

const request: WaitingRequest = {
  id: 'req_1',
  number: '申20261124-7K3FQ',
  state: 'WAITING_APPROVAL',
  window: { from: '2026-12-01T01:00:00Z', to: '2026-12-01T04:00:00Z' },
  purpose: 'FIELD_WORK',
  reason: '重点企业周巡查',
  rentalKind: null,
  lengthReason: null,
  destination: '清水塘生态科技产业园',
  pickUp: '市生态环境局',
  pickUpPoint: null,
  stops: [],
  passengers: 2,
  luggage: 0,
  journey: 'RETURN',
  reach: 'WITHIN_CITY',
  priority: 'ROUTINE',
  driving: 'WITH_DRIVER',
  telephone: null,
  distanceKm: null,
  requestedAt: '2026-11-24T01:00:00Z',
  requester: { id: 'per_1', name: '李敏' },
  unit: { id: 'unit_1', name: { zh: '市生态环境局', en: 'Ecology' } },
  revision: 1,
  allowedActs: ['APPROVE', 'REJECT'],
  revisions: [],
  approvalSteps: [],
  series: null,
  sameTime: [],
  dutyExceeded: null,
};

describe('a card to approve', () => {
  beforeAll(() => {
    locale.language = 'zh';
  });

  it('says which places the trip leads by', () => {
    expect(cardFacts({ ...request, stops: ['渌口区', '醴陵大桥'] })).toContainEqual(['途经', '渌口区、醴陵大桥']);
  });

  it('says that the trip is one of a series, on which days it goes and how often', () => {
    const series: WaitingRequest['series'] = {
      id: 'ser_1',
      counts: { total: 5, coming: 4, cancelled: 1 },
      recurrence: { weekdays: ['TUESDAY'], until: '2026-12-29', onNonWorkingDays: 'SKIP' },
    };
    const said = '每周二，至 12月29日 周二 · 共 5 次 · 待出行 4 次 · 已撤销 1 次';
    expect(cardFacts({ ...request, series })).toContainEqual(['定期用车', said]);
  });

  it('says what else its requester has asked for at the same time', () => {
    const window = { from: '2026-12-01T02:00:00Z', to: '2026-12-01T06:00:00Z' };
    const other = { id: 'req_2', destination: '炎陵县', state: 'DISPATCHED', window } as const;
    const said = cardFacts({ ...request, sameTime: [other] }).find(([name]) => name === '同一时间还有')?.[1];
    expect(said).toMatch(/10:00–14:00 去炎陵县（已派车）$/);
  });

  it('says that no driver may be on duty for as long as it takes, and what comes of it', () => {
    const duty = { minutes: 780, mostMinutes: 720, latestEnd: '2026-12-01T12:00:00Z', mayRent: true };
    const said = (change: object) =>
      cardFacts({ ...request, dutyExceeded: { ...duty, ...change } }).find(([name]) => name === '执勤时间')?.[1];
    expect(said({})).toBe(
      '当天执勤 13 小时，超过一名驾驶员一天最多 12 小时，批准后平台派不了驾驶员：只能租车，或请申请人缩短或分两次申请',
    );
    expect(said({ mayRent: false })).not.toContain('租车');
  });

  it('says what luggage goes along, and that the car does not come back', () => {
    const facts = cardFacts({ ...request, luggage: 3, journey: 'ONE_WAY' });
    expect(facts).toContainEqual(['行李', '3 件']);
    expect(facts).toContainEqual(['行程', '单程']);
  });

  it('says neither of a single trip that leads straight there', () => {
    const named = cardFacts(request).flatMap(([name, value]) => (value ? [name] : []));
    expect(named).toEqual(['事由', '申请人', '乘车', '用途', '上车地点', '编号']);
  });
});
