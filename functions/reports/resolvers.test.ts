import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestItem } from '../booking/records.ts';
import type { VehicleRequest } from '../booking/types.ts';
import { divisionItem, personItem, unitItem } from '../organisation/records.ts';
import type { Person } from '../organisation/types.ts';
import { derivedId } from '../platform/ids.ts';
import { instantOf } from '../platform/time.ts';
import { startApi, type TestApi } from '../testing/api.ts';

const now = instantOf('2026-11-24T10:00');
const unitId = derivedId('unit', 'bureau');
const authority: Person = {
  id: derivedId('person', 'authority'),
  subject: 'authority',
  name: 'authority',
  unitId,
  roles: ['AUTHORITY'],
  jurisdiction: '430200',
};
const request: VehicleRequest = {
  id: derivedId('request', 'one'),
  state: 'WAITING_APPROVAL',
  requesterId: authority.id,
  unitId,
  divisionCode: '430211',
  centreId: unitId,
  reason: '调研',
  destination: '醴陵市',
  pickUp: '市民中心',
  telephone: '15400000000',
  window: { from: now, to: now + 3_600_000 },
  purpose: 'FIELD_WORK',
  passengers: 2,
  driving: 'WITH_DRIVER',
  stops: [],
  luggage: 0,
  journey: 'RETURN',
  reach: 'WITHIN_CITY',
  priority: 'ROUTINE',
  requestedAt: now,
  inputHash: 'hash',
  revision: 1,
  orderIds: [],
  approvalSteps: [],
  approvals: [],
};

describe('the figures of a division, asked through the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ now });
    const centre = { lat: 27.83, lng: 113.13 };
    const written = [
      divisionItem({ code: '430000', name: { zh: '湖南省', en: 'Hunan' }, level: 'PROVINCE', centre }),
      divisionItem({ code: '430200', name: { zh: '株洲市', en: 'Zhuzhou' }, level: 'CITY', centre }),
      unitItem({ id: unitId, name: { zh: '局', en: 'Bureau' }, divisionCode: '430200', servedBy: unitId }),
      divisionItem({ code: '430211', name: { zh: '天元区', en: 'Tianyuan' }, level: 'COUNTY', centre }),
      divisionItem({ code: '430203', name: { zh: '芦淞区', en: 'Lusong' }, level: 'COUNTY', centre }),
      personItem(authority),
      requestItem(request),
    ];
    await api.store.commit(
      written.map((put) => ({ put })),
      { actor: 'system', useCase: 'test', at: now },
    );
    await api.settle();
  });
  afterAll(() => api.stop());

  const figures = async (division: string, month: string) =>
    (
      await api
        .as(authority.id)
        .ask(
          'query ($division: DivisionCode!, $month: Date!) { divisionFigures(division: $division, month: $month) { division { name { en } } requests trips kilometres } }',
          { division, month },
        )
    ).body.data.divisionFigures;

  it('counts what happened below it in the month of the given day', async () => {
    const zhuzhou = { name: { en: 'Zhuzhou' } };
    expect(await figures('430200', '2026-11-01')).toEqual({ division: zhuzhou, requests: 1, trips: 0, kilometres: 0 });
    expect(await figures('430200', '2026-10-31')).toEqual({ division: zhuzhou, requests: 0, trips: 0, kilometres: 0 });
  });
  it('tells the same of each division directly below, in the order of their codes, and nothing below a county', async () => {
    const { body } = await api
      .as(authority.id)
      .ask<{ divisionFigures: { below: object[] } }>(
        '{ divisionFigures(division: "430200", month: "2026-11-01") { below { division { code } requests trips below { requests } } } }',
      );
    expect(body.data.divisionFigures.below).toEqual([
      { division: { code: '430203' }, requests: 0, trips: 0, below: [] },
      { division: { code: '430211' }, requests: 1, trips: 0, below: [] },
    ]);
  });
  it('is not there for a division above the own jurisdiction', async () => {
    expect(await figures('430000', '2026-11-01')).toBeNull();
  });
});
