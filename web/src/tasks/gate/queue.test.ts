import { describe, expect, it } from 'vitest';
import {
  knownBy,
  nextReport,
  queueOf,
  textOf,
  unreadIn,
  waitingAt,
  withoutAnswered,
  type CountedEvent,
} from './queue.ts';

const event = (deviceEventId: string, direction: 'ENTRY' | 'EXIT' = 'ENTRY', placeId = 'a'): CountedEvent => ({
  ...{ placeId, direction, deviceEventId, at: '2026-11-24T09:00:00+08:00' },
});

describe('what is typed or scanned at the gate', () => {
  it('is the code of a reservation or a plate', () => {
    for (const typed of ['042917', '042 917', '０４２９１７', ' 042-917 '])
      expect(knownBy(typed)).toEqual({ code: '042917' });
    for (const typed of ['湘b·12345', '京A1234警', '湘BD12345']) expect(knownBy(typed)).toHaveProperty('plate');
    for (const typed of ['', '12345', '湘B5432', '无牌车']) expect(knownBy(typed)).toBeUndefined();
    expect(knownBy('GX1.rsv_1.abc')).toEqual({ code: 'GX1.rsv_1.abc' });
    expect(knownBy('湘B12345')).toEqual({ plate: '湘B12345' });
    const written = ['湘ｂ１２３４５', '042 917'].flatMap((typed) => knownBy(typed) ?? []).map(textOf);
    expect(written).toEqual(['湘B12345', '042917']);
  });
});

describe('what is counted at the gate', () => {
  it('is kept as far as it is an event', () => {
    expect(queueOf([event('1'), { ...event('2'), direction: 'UP' }, null, 'x'])).toEqual([event('1')]);
    const shown = { ...event('3'), code: '042917' };
    expect(queueOf([shown, { ...shown, code: 42917 }])).toEqual([shown]);
    expect(queueOf({})).toEqual([]);
  });
  it('is sent a hundred at a time, the earliest first', () => {
    const many = Array.from({ length: 130 }, (_, i) => event(String(i)));
    expect(nextReport(many)).toEqual(many.slice(0, 100));
  });
  it('leaves once answered, refused or not, but stays where the service was busy', () => {
    const results = [
      { deviceEventId: '1', error: null },
      { deviceEventId: '2', error: { code: 'TOO_OLD' } },
      { deviceEventId: '3', error: { code: 'TRY_AGAIN' } },
    ];
    expect(withoutAnswered([event('1'), event('2'), event('3'), event('4')], results)).toEqual([
      event('3'),
      event('4'),
    ]);
  });
  it('is the one that could not be read, where the answer names it', () => {
    const report = [event('1'), event('2')];
    expect(unreadIn(report, { path: ['events', '1', 'plate'] })).toEqual(event('2'));
    expect(unreadIn(report, { path: [] })).toEqual(event('1'));
  });
  it('changes the figure of its own lot while it waits', () => {
    const again = { ...event('5'), exitMissed: true };
    expect(waitingAt([event('1'), event('2'), event('3', 'EXIT'), event('4', 'ENTRY', 'b'), again], 'a')).toBe(1);
  });
});
