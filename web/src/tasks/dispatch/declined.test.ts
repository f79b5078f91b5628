import { describe, expect, it } from 'vitest';
import { declinedSources, knownFrom, notAskedIn, unsaidRefusals, type PassedOverSource } from './declined.ts';

const passedOver = (source: PassedOverSource['source'], available: number): PassedOverSource => ({
  source,
  available,
  why: '',
});

describe('reasons against sources that are passed over', () => {
  const beforeRental = [
    passedOver('OWN_UNIT', 0),
    passedOver('PLATFORM_POOL', 2),
    passedOver('NEIGHBOUR_UNIT', 1),
    passedOver('TIME_SHARE', 0),
  ];

  it('are asked for once: what the form of a lent car asks is not asked again for a rented one', () => {
    const names = (form: readonly PassedOverSource[]): string[] =>
      notAskedIn(form, beforeRental).map(({ source }) => source);
    expect(names([])).toEqual(['OWN_UNIT', 'PLATFORM_POOL', 'NEIGHBOUR_UNIT', 'TIME_SHARE']);
    expect(names([passedOver('OWN_UNIT', 0), passedOver('PLATFORM_POOL', 2)])).toEqual([
      'NEIGHBOUR_UNIT',
      'TIME_SHARE',
    ]);
    // There it has nothing to send and so no field.
    expect(names([passedOver('OWN_UNIT', 0), passedOver('PLATFORM_POOL', 0)])).toContain('PLATFORM_POOL');
  });

  it('that are plain to one form are plain to the other', () => {
    const form = [{ ...passedOver('PLATFORM_POOL', 2), known: '没有空闲的驾驶员可驾驶' }];
    expect(declinedSources({ NEIGHBOUR_UNIT: '车型不适合' }, knownFrom(form, beforeRental))).toEqual([
      { source: 'PLATFORM_POOL', reason: '没有空闲的驾驶员可驾驶' },
      { source: 'NEIGHBOUR_UNIT', reason: '车型不适合' },
    ]);
  });

  it('are missed one by one, and a single character is none', () => {
    const missed = unsaidRefusals({ PLATFORM_POOL: '忙', NEIGHBOUR_UNIT: '车型不适合' }, beforeRental);
    expect(missed).toEqual([
      expect.objectContaining({
        message: 'Say why this is not used: Vehicle platform. 2 characters at least',
        path: ['declinedSources', 'PLATFORM_POOL'],
      }),
    ]);
  });
});
