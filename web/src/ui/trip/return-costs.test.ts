import { beforeAll, describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { costsOf, noCosts, takesOn, typedOf, wrongCosts } from './return-costs.ts';

beforeAll(() => {
  locale.language = 'zh';
});

describe('costs of a trip', () => {
  it('that were left open are left out', () => {
    expect(costsOf({ ...noCosts(), remark: '  ' }, 'PETROL')).toEqual({});
  });
  it('are told in whole fen and hundredths', () => {
    const typed = { ...noCosts(), tolls: 15.55, parking: 0, energyAmount: 42.5, energyCost: 331.5, remark: ' 高速 ' };
    expect(costsOf(typed, 'PETROL')).toEqual({
      tollsFen: 1555,
      parkingFen: 0,
      energy: { kind: 'FUEL', amount: 4250, costFen: 33_150 },
      remark: '高速',
    });
  });
  it('come back as they were typed when the return is refused', () => {
    const typed = {
      ...{
        tolls: 15.55,
        parking: 0,
        other: null,
        energyKind: 'CHARGING' as const,
        energyAmount: 42.5,
        energyCost: 331.07,
      },
      ...{ handBackPlace: '东门', remark: '高速' },
    };
    expect(typedOf(costsOf(typed, 'PLUG_IN_HYBRID'))).toEqual(typed);
    expect(typedOf({})).toEqual(noCosts());
  });
  it('are refused where they would be rounded, are below zero or beyond all bounds', () => {
    const right = { ...noCosts(), tolls: 15.55, parking: 0, other: 1.1, energyAmount: 42.5, energyCost: 331.07 };
    expect(wrongCosts(right)).toEqual({});
    const wrong = { ...right, tolls: 15.555, parking: -1, other: 99_999_999_999, energyAmount: 0.001 };
    expect(Object.keys(wrongCosts(wrong))).toEqual(['tolls', 'parking', 'other', 'energyAmount']);
  });
  it('are refused beyond what the policy of the trip takes, each by its own bound', () => {
    const most = { tolls: { amountFen: 100_000 }, each: { amountFen: 50_000 }, fuelLitres: 80, chargeKwh: 120 };
    const right = { ...noCosts(), tolls: 1000, parking: 500, other: 500, energyAmount: 80, energyCost: 500 };
    expect(wrongCosts(right, most)).toEqual({});
    expect(wrongCosts({ ...right, energyKind: 'CHARGING', energyAmount: 120 }, most)).toEqual({});
    const above = { tolls: 1000.01, parking: 500.01, other: 501, energyAmount: 80.5, energyCost: 501 };
    const within = (bound: string) => `请填写 0 至 ${bound} 的数字，最多两位小数`;
    expect(wrongCosts({ ...right, ...above }, most)).toEqual({
      ...{ tolls: within('1,000'), parking: within('500'), other: within('500') },
      ...{ energyAmount: within('80'), energyCost: within('500') },
    });
  });
  it('of energy are asked for with how much it was, and the other way round; what was free costs 0', () => {
    const taken = (energyAmount: number | null, energyCost: number | null) =>
      wrongCosts({ ...noCosts(), energyAmount, energyCost });
    expect(taken(20, null)).toEqual({ energyCost: '请一并填写费用，没有花钱的填 0' });
    expect(taken(null, 160)).toEqual({ energyAmount: '填了费用，请一并填写数量' });
    expect(taken(0, 160)).toEqual({ energyAmount: '填了费用，请一并填写数量' });
    for (const [amount, cost] of [
      [20, 0],
      [null, null],
      [null, 0],
      [0, 0],
    ] as const)
      expect(taken(amount, cost)).toEqual({});
    const free = { ...noCosts(), energyAmount: 20, energyCost: 0 };
    expect(costsOf(free, 'BATTERY_ELECTRIC')).toEqual({ energy: { kind: 'CHARGING', amount: 2000, costFen: 0 } });
    expect(costsOf({ ...free, energyAmount: null }, 'BATTERY_ELECTRIC')).toEqual({});
  });
  it('of energy are of what the vehicle runs on; only a hybrid leaves a choice', () => {
    expect(takesOn('BATTERY_ELECTRIC', 'FUEL')).toBe('CHARGING');
    expect(takesOn('DIESEL', 'CHARGING')).toBe('FUEL');
    expect(takesOn('PLUG_IN_HYBRID', 'CHARGING')).toBe('CHARGING');
  });
});
