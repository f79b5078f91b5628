import { describe, expect, it } from 'vitest';
import type { TripSourcesQuery } from '../../generated/graphql.ts';
import { serving, sourceAnswers } from './sources.ts';

type Offer = TripSourcesQuery['freeVehicles']['nodes'][number];

const offer = (source: Offer['source'], plateNumber: string, reason?: string): Offer => ({
  source,
  available: reason === undefined,
  vehicle: {
    id: `veh_${plateNumber}`,
    plateNumber,
    model: '红旗 E-QM5',
    seats: 5,
    energy: 'BATTERY_ELECTRIC',
    rangeKm: 410,
  },
  reasons: reason === undefined ? [] : [{ code: 'VEHICLE_TAKEN', message: reason }],
});
const answersTo = (nodes: Offer[], availableCount: number): ReturnType<typeof sourceAnswers> =>
  sourceAnswers({ nodes, availableCount });

describe('which source serves a trip', () => {
  it('is the own unit while it has a vehicle', () => {
    const answers = answersTo([offer('OWN_UNIT', '湘B10001'), offer('PLATFORM_POOL', '湘B20001')], 2);
    expect(serving(answers)).toBe('OWN_UNIT');
  });

  it('is the platform when the own vehicles are taken, and the reason is kept', () => {
    const answers = answersTo([offer('OWN_UNIT', '湘B10001', '已派出'), offer('PLATFORM_POOL', '湘B20001')], 1);
    expect(serving(answers)).toBe('PLATFORM_POOL');
    expect(answers.OWN_UNIT.refused[0]?.reasons[0]?.message).toBe('已派出');
    expect(answers.PLATFORM_POOL.first?.vehicle.plateNumber).toBe('湘B20001');
  });

  it('is neither when all are taken', () => {
    expect(serving(answersTo([offer('PLATFORM_POOL', '湘B20001', '已派出')], 0))).toBeUndefined();
  });

  it("counts the platform's vehicles beyond the first page", () => {
    const answers = answersTo([offer('OWN_UNIT', '湘B10001'), offer('PLATFORM_POOL', '湘B20001')], 120);
    expect(answers.PLATFORM_POOL.available).toBe(119);
  });
});
