import { describe, expect, it } from 'vitest';
import { besideFields, againstDriving, greenWay, lumpSum, serving, standingOf, type Proposal } from './sources.ts';

const proposal = (source: Proposal['source'], available: number): Proposal => ({
  source,
  available,
  vehicle: null,
  car: null,
  partner: null,
  cost: null,
  reasons: available > 0 ? [] : [{ code: 'NO_VEHICLES', message: '没有车辆。', vehicles: 0 }],
});
const five = (...available: [number, number, number, number, number]): Proposal[] =>
  (['OWN_UNIT', 'PLATFORM_POOL', 'NEIGHBOUR_UNIT', 'TIME_SHARE', 'MARKET_RENTAL'] as const).map((source, i) =>
    proposal(source, available[i] ?? 0),
  );

describe('which source serves a trip', () => {
  it('is the first in order that can, and those after it are in reserve', () => {
    const proposals = five(0, 2, 0, 1, 1);
    const server = serving(proposals);
    expect(server).toBe('PLATFORM_POOL');
    expect(proposals.map((one) => standingOf(one, server))).toEqual(['none', 'serves', 'none', 'reserve', 'reserve']);
  });

  it('is the market when nobody else can, and none when nobody can', () => {
    expect(serving(five(0, 0, 0, 0, 1))).toBe('MARKET_RENTAL');
    expect(serving(five(0, 0, 0, 0, 0))).toBeUndefined();
  });

  it('is none for who drives himself and is taken, and that is said of him and not of the cars', () => {
    const taken = { code: 'DRIVER_TAKEN' as const, message: '用车人：12-07 09:00–12:00 已有任务。', vehicles: 0 };
    const nobody = five(0, 0, 0, 0, 0);
    expect(againstDriving(nobody)).toEqual([]);
    const proposals = nobody.map((one) => (one.source === 'MARKET_RENTAL' ? { ...one, reasons: [taken] } : one));
    expect(againstDriving(proposals)).toEqual([taken.message]);
  });
});

describe('doing without a car', () => {
  it('is proposed as a green way, a lump sum, both or neither', () => {
    const green = { kind: 'CYCLE' as const, amount: { amountFen: 0 } };
    const sum = { kind: 'LUMP_SUM' as const, amount: { amountFen: 1_000 } };
    const walk = { kind: 'WALK' as const, amount: { amountFen: 0 } };
    const of = (...alternatives: (typeof green | typeof walk | typeof sum)[]) => ({ proposals: [], alternatives });
    expect([greenWay(of(green, sum))?.kind, lumpSum(of(green, sum))]).toEqual(['CYCLE', 1_000]);
    expect([greenWay(of(walk, sum))?.kind, lumpSum(of(walk, sum))]).toEqual(['WALK', undefined]);
    expect([greenWay(of(sum)), lumpSum(of(sum))]).toEqual([undefined, 1_000]);
    expect([greenWay(of()), lumpSum(of(green))]).toEqual([undefined, undefined]);
  });
});

describe('what speaks against a trip', () => {
  it('is not said once more beside the sources where it was refused: it stands at its field', () => {
    const problems = [{ code: 'WINDOW_TOO_SHORT' }, { code: 'LEAD_TOO_SHORT' }];
    expect(besideFields(problems, [])).toEqual(problems);
    expect(besideFields(problems, [{ code: 'WINDOW_TOO_SHORT' }])).toEqual([{ code: 'LEAD_TOO_SHORT' }]);
  });
});
