import { describe, expect, it } from 'vitest';
import type { OpeningRule } from '../engine/types.ts';
import type { OpeningVersion } from './types.ts';
import { openingOf } from './versions.ts';

const daily = (from: string, to: string): OpeningRule => ({ type: 'DAILY', on: {}, hours: [{ from, to }] });
const set = (effectiveFrom: string, ...rules: OpeningRule[]): OpeningVersion => ({
  ...{ id: effectiveFrom, effectiveFrom },
  ...{ rules, periods: [], own: true, setAt: 0 },
});
const present = { rules: [], periods: [], closures: [] };
const TODAY = '2026-11-26';

describe('the opening that versions make together', () => {
  it('says once what a later version leaves as it was', () => {
    const [evening, morning] = [daily('18:00', '22:00'), daily('06:00', '08:00')];
    const versions = [set('2026-11-01', evening), set('2026-12-01', evening, morning), set('2026-12-15', evening)];
    expect(openingOf(versions, present, TODAY).rules).toEqual([
      { ...evening, effectiveFrom: '2026-11-01' },
      { ...morning, effectiveFrom: '2026-12-01', effectiveTo: '2026-12-14' },
    ]);
  });

  it('says what comes back after another rule as two', () => {
    const [evening, morning] = [daily('18:00', '22:00'), daily('06:00', '08:00')];
    const versions = [set('2026-11-01', evening), set('2026-12-01', morning), set('2026-12-15', evening)];
    expect(openingOf(versions, present, TODAY).rules).toHaveLength(3);
  });
});
