import { describe, expect, it } from 'vitest';
import { countedOnceIn } from './counted-once.ts';
import type { CountedEvent } from './queue.ts';

const [AT, OTHER] = ['2026-11-21T06:05:00.000Z', '2026-11-21T13:50:00+08:00'];
const event = (deviceEventId: string, by: Partial<CountedEvent>): CountedEvent => ({
  ...{ placeId: 'plc_1', direction: 'ENTRY', at: AT, deviceEventId },
  ...by,
});

describe('the answer to a report of the gate', () => {
  it('tells which vehicles count once with another entry, by plate or code, but for those said to be inside', () => {
    const events = [
      event('a', { plate: '湘B12345' }),
      event('b', { plate: '湘B54321' }),
      event('c', { code: '042917' }),
      event('d', { plate: '湘B67890', exitMissed: true }),
    ];
    const results = [
      { deviceEventId: 'a', otherEntryAt: OTHER },
      { deviceEventId: 'b', otherEntryAt: null },
      { deviceEventId: 'c', otherEntryAt: OTHER },
      { deviceEventId: 'd', otherEntryAt: OTHER },
    ];
    expect(countedOnceIn(events, results)).toEqual([
      { id: 'a', placeId: 'plc_1', text: '湘B12345', at: AT, otherAt: OTHER },
      { id: 'c', placeId: 'plc_1', text: '042917', at: AT, otherAt: OTHER },
    ]);
  });
});
