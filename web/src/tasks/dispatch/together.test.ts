import { describe, expect, it } from 'vitest';
import { peopleOf, sidesOf, waitsAs, windowOf } from './together.ts';

const at = (time: string): string => `2026-11-24T${time}:00+08:00`;
const side = (id: string, passengers: number, from: string, to: string) => ({
  passengers,
  leftAt: null as string | null,
  window: { from: at(from), to: at(to) },
  unit: { id: 'unt_1', name: { zh: '局', en: 'Bureau' } },
  request: { id, requester: { name: '王芳' } },
});
const request = (awaitsCar: boolean) => ({
  id: 'req_1',
  passengers: 3,
  window: { from: at('09:15'), to: at('10:15') },
  pooling: {
    id: 'pol_1',
    state: awaitsCar ? ('AGREED' as const) : ('OPEN' as const),
    awaitsCar,
    sides: [side('req_1', 3, '09:15', '10:15'), side('req_2', 2, '09:00', '10:00')],
  },
});

describe('requests that share a car', () => {
  it('are one card with all passengers once all agreed, found by either of them', () => {
    expect(peopleOf(request(true))).toBe(5);
    expect(waitsAs(request(true), 'req_2')).toBe(true);
    expect(windowOf(request(true))).toEqual({ from: at('09:00'), to: at('10:15') });
  });
  it('are one card without whoever has left the car that they shared before', () => {
    const { pooling, ...rest } = request(true);
    const left = { ...side('req_3', 4, '08:30', '10:30'), leftAt: at('08:00') };
    const shared = { ...rest, pooling: { ...pooling, sides: [...pooling.sides, left] } };
    expect(peopleOf(shared)).toBe(5);
    expect(windowOf(shared)).toEqual({ from: at('09:00'), to: at('10:15') });
  });
  it('are cards of their own as long as not all agreed', () => {
    expect(sidesOf(request(false))).toEqual([]);
    expect(peopleOf(request(false))).toBe(3);
    expect(windowOf(request(false))).toEqual({ from: at('09:15'), to: at('10:15') });
    expect(waitsAs(request(false), 'req_2')).toBe(false);
    expect(waitsAs({ id: 'req_1', pooling: null }, 'req_1')).toBe(true);
  });
});
