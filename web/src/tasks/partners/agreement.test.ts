import { describe, expect, it } from 'vitest';
import { standingOf } from './agreement.ts';

describe('how an agreement stands on a day', () => {
  const agreement = { from: '2025-02-01', to: '2026-01-31' };
  it('runs on its first and its last day', () => {
    expect(standingOf(agreement, '2025-01-31')).toBe('ahead');
    expect(standingOf(agreement, '2025-02-01')).toBe('runs');
    expect(standingOf(agreement, '2026-01-31')).toBe('endsSoon');
    expect(standingOf(agreement, '2026-02-01')).toBe('over');
  });
  it('is pointed out in its last sixty days', () => {
    expect(standingOf(agreement, '2025-12-01')).toBe('runs');
    expect(standingOf(agreement, '2025-12-02')).toBe('endsSoon');
  });
});
