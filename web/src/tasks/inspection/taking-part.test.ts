import { describe, expect, it } from 'vitest';
import type { ShownFollowUpFragment } from '../../generated/graphql.ts';
import { hasTakenPart } from './taking-part.ts';

const steps = (...taken: readonly (readonly [ShownFollowUpFragment['steps'][number]['step'], string | null])[]) => ({
  steps: taken.map(([step, by]) => ({
    step,
    at: '2026-11-24T10:00:00+08:00',
    text: '',
    by: by === null ? null : { id: by, name: by },
  })),
});

describe('who has taken part in a follow-up', () => {
  it('is whoever took a step of this round, opened it or went to look: he does not close it', () => {
    const once = steps(['OPENED', 'liu'], ['EXPLAINED', 'wang'], ['RECTIFIED', 'li'], ['RECHECKED', 'guo']);
    expect(['liu', 'wang', 'li', 'guo', 'other'].map((id) => hasTakenPart(once, id))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('lets the unit’s people begin anew after a second look that failed, but nobody look again', () => {
    const again = steps(['OPENED', null], ['EXPLAINED', 'wang'], ['RECTIFIED', 'li'], ['RETURNED', 'guo']);
    expect(['wang', 'li', 'guo'].map((id) => hasTakenPart(again, id))).toEqual([false, false, true]);
  });
});
