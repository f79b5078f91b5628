import { beforeEach, describe, expect, it } from 'vitest';
import type { DispatchOrderState } from '../../generated/graphql.ts';
import { locale } from '../../lib/i18n.svelte.ts';
import { endedWord, outNowWord } from './words.ts';

const TODAY = new Date('2026-11-26T09:00:00+08:00');
const needWith = (count: number) => ({
  count,
  sent: 3,
  driving: 'WITH_DRIVER' as const,
  seatsAtLeast: null,
  categories: [],
  energies: [],
});
const ended = (wanted: number, states: readonly DispatchOrderState[], isKnown = true) => ({
  stoodDownAt: isKnown ? '2026-11-24T17:40:00+08:00' : null,
  stoodDownBy: isKnown ? { name: '陈静' } : null,
  needs: [needWith(wanted)],
  assignments: states.map((state) => ({ order: { state } })),
});

describe('an event that is over', () => {
  beforeEach(() => {
    locale.language = 'zh';
  });

  it('says when and by whom it was ended, how many vehicles were sent, and what became of them', () => {
    expect(endedWord(ended(3, ['CANCELLED', 'RETURNED', 'CANCELLED']), TODAY)).toBe(
      '11月24日 周二 17:40 应急已由陈静解除；共派出 3 辆；已撤回 2 辆；已收车 1 辆。',
    );
    locale.language = 'en';
    expect(endedWord(ended(3, ['UNDER_WAY', 'DISPATCHED', 'CANCELLED']), TODAY)).toBe(
      'Tue 24 Nov 17:40: 陈静 stood the emergency down; 3 vehicles were sent; 1 called back; 1 under way, to come back as usual; 1 to depart.',
    );
  });

  it('says how many it lacked, and leaves out what was not noted', () => {
    expect(endedWord(ended(5, ['CANCELLED'], false), TODAY)).toBe(
      '应急已解除；共派出 1 辆，少于所需的 5 辆；已撤回 1 辆。',
    );
  });
});

describe('an event that goes on', () => {
  beforeEach(() => {
    locale.language = 'zh';
  });

  it('says how many of the vehicles sent are out now once some were called back or returned', () => {
    expect(outNowWord(ended(3, ['DISPATCHED', 'UNDER_WAY', 'UNDER_WAY']))).toBeUndefined();
    const changed = ended(5, ['CANCELLED', 'RETURNED', 'CANCELLED', 'UNDER_WAY', 'DISPATCHED']);
    expect(outNowWord(changed)).toBe('共派出 5 辆，现有 2 辆在用；已撤回 2 辆；已收车 1 辆。');
    locale.language = 'en';
    expect(outNowWord(changed)).toBe('2 of 5 vehicles sent are out now; 2 called back; 1 returned.');
  });
});
