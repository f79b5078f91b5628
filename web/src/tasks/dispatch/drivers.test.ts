import { describe, expect, it } from 'vitest';
import type { BoardBookingFragment } from '../../generated/graphql.ts';
import { driversFor } from './drivers.ts';
import type { Board } from './timeline.ts';

type Row = Board['drivers'][number];

const at = (time: string): string => `2026-11-24T${time}:00+08:00`;
const WANTED = { from: Date.parse(at('09:00')), to: Date.parse(at('11:00')) };

const booking = (from: string, to: string): BoardBookingFragment => ({
  window: { from: at(from), to: at(to) },
  order: {
    id: `ord_${from}`,
    number: '派20261124-00001',
    plateNumber: '湘B10001',
    vehicle: { id: 'veh_1' },
    driver: null,
    departure: null,
    return: null,
    state: 'DISPATCHED',
    requests: [
      {
        id: 'req_1',
        state: 'DISPATCHED',
        destination: '渌口区',
        reason: '检查',
        passengers: 2,
        driving: 'WITH_DRIVER',
        telephone: null,
        requester: { name: '李敏' },
        unit: { id: 'unt_1', name: { zh: '市生态环境局', en: 'Ecology Bureau' } },
      },
    ],
  },
  block: null,
});
const driver = (name: string, licenceClass: string, ...bookings: BoardBookingFragment[]): Row => ({
  driver: { id: name, licenceClass, telephone: null, name },
  bookings,
});
const order = (rows: readonly Row[], seats: number): string[] =>
  driversFor(rows, WANTED, seats).map((choice) => choice.driver.id);

describe('drivers proposed to the dispatcher', () => {
  it('for a small car begin with the least licence that will do, so that bus drivers stay free for buses', () => {
    const rows = [driver('a', 'A1'), driver('b', 'B1'), driver('c', 'C1')];
    expect(order(rows, 5)).toEqual(['c', 'b', 'a']);
  });

  it('for a bus begin with those whose licence permits it', () => {
    const rows = [driver('a', 'A1'), driver('b', 'B1'), driver('c', 'C1')];
    expect(order(rows, 14)).toEqual(['b', 'a', 'c']);
    expect(order(rows, 35)).toEqual(['a', 'c', 'b']);
    expect(driversFor(rows, WANTED, 35).map(({ permitted }) => permitted)).toEqual([true, false, false]);
  });

  it('with equal licences begin with those who have the least to do, then go by name', () => {
    const rows = [driver('乙', 'C1'), driver('busy', 'C1', booking('13:00', '14:00')), driver('甲', 'C1')];
    expect(order(rows, 5)).toEqual(['甲', '乙', 'busy']);
  });

  it('end with those who have another trip then, and say which', () => {
    const choices = driversFor([driver('taken', 'C1', booking('08:00', '12:00')), driver('free', 'A1')], WANTED, 5);
    expect(choices.map((choice) => choice.driver.id)).toEqual(['free', 'taken']);
    expect(choices[1]?.inTheWay).toHaveLength(1);
  });
});
