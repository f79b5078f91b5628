import { describe, expect, it } from 'vitest';
import { queueOf, withAct, withoutAct, withoutOrder, type DriveAct } from './queue.ts';

const recordedAt = '2026-11-24T09:00:00.000Z';
const departure = (orderId: string, odometerKm: number): DriveAct => ({
  kind: 'departure',
  orderId,
  odometerKm,
  recordedAt,
});
const back = (orderId: string, odometerKm: number): DriveAct => ({ kind: 'return', orderId, odometerKm, recordedAt });

describe('acts that wait to be sent', () => {
  it('are sent in the order they were done', () => {
    const queue = withAct(withAct([], departure('ord_a', 100)), back('ord_a', 140));
    expect(queue.map(({ kind }) => kind)).toEqual(['departure', 'return']);
  });

  it('hold one departure of an order, the one entered last', () => {
    const queue = withAct(withAct(withAct([], departure('ord_a', 100)), back('ord_b', 7)), departure('ord_a', 101));
    expect(queue).toEqual([departure('ord_a', 101), back('ord_b', 7)]);
  });

  it('go one by one as they are done', () => {
    expect(withoutAct([departure('ord_a', 100), back('ord_a', 140)], departure('ord_a', 100))).toEqual([
      back('ord_a', 140),
    ]);
  });

  it('go with the rest of their order when one is refused', () => {
    const queue = [departure('ord_a', 100), back('ord_a', 140), departure('ord_b', 5)];
    expect(withoutOrder(queue, 'ord_a')).toEqual([departure('ord_b', 5)]);
  });

  it('survive a reload, and anything else found in their place is left out', () => {
    const energy = { kind: 'FUEL' as const, amount: 4250, costFen: 33_150 };
    const whole = { ...back('ord_a', 140), tollsFen: 1500, parkingFen: 500, energy, deviation: '绕行', remark: '高速' };
    const queue = [departure('ord_a', 100), whole];
    expect(queueOf(JSON.parse(JSON.stringify(queue)))).toEqual(queue);
    const { recordedAt: _, ...timeless } = departure('ord_b', 1);
    const strange = [
      { ...departure('ord_a', 1), kind: 'sell' },
      timeless,
      { ...whole, energy: { kind: 'HAY' } },
      7,
      null,
    ];
    expect(queueOf([departure('ord_a', 100), ...strange])).toEqual([departure('ord_a', 100)]);
    expect(queueOf('nonsense')).toEqual([]);
    expect(queueOf(undefined)).toEqual([]);
  });
});
