import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import { instantOf } from '../../platform/time.ts';
import { comingClosures } from './closures.ts';
import type { Opening, TemporaryClosure } from './types.ts';

const reason = { zh: '设备检修', en: 'repair' };
const told = (...closures: Omit<TemporaryClosure, 'reason'>[]) => {
  const opening: Opening = {
    rules: [{ type: 'DAILY', on: { kinds: ['WORKDAY'] }, hours: [{ from: '18:30', to: '31:00' }] }],
    periods: [],
    closures: closures.map((closure) => ({ ...closure, reason })),
  };
  return comingClosures(opening, nationalCalendar, instantOf('2026-11-24T12:00'));
};

describe('closures to come', () => {
  it('are told with when it opens again: at once, or with the next hours', () => {
    expect(told({ from: '2026-11-24T20:00', to: '2026-11-24T22:00' })).toEqual([
      {
        ...{ from: instantOf('2026-11-24T20:00'), to: instantOf('2026-11-24T22:00'), reason },
        opensAt: instantOf('2026-11-24T22:00'),
      },
    ]);
    expect(told({ from: '2026-11-25T00:00', to: '2026-11-25T12:00' })[0]?.opensAt).toBe(instantOf('2026-11-25T18:30'));
    expect(told({ from: '2026-11-25T00:00' })).toEqual([{ from: instantOf('2026-11-25T00:00'), reason }]);
  });

  it('are those of a fortnight, the next first, without what goes on or is over', () => {
    const spans = [
      { from: '2026-12-09T00:00', to: '2026-12-10T00:00' },
      { from: '2026-12-08T00:00', to: '2026-12-08T12:00' },
      { from: '2026-11-26T00:00', to: '2026-11-26T12:00' },
      { from: '2026-11-24T11:00', to: '2026-11-24T13:00' },
      { from: '2026-11-01T00:00', to: '2026-11-02T00:00' },
    ];
    expect(told(...spans).map(({ from }) => from)).toEqual([
      instantOf('2026-11-26T00:00'),
      instantOf('2026-12-08T00:00'),
    ]);
  });
});
