import { describe, expect, it } from 'vitest';
import { isFarFrom, metresBetween } from './distance.ts';

const zhuzhou = { lat: 27.83, lng: 113.13 };
const yanling = { lat: 26.49, lng: 113.773 };

describe('distances in a city', () => {
  it('are those of the great circle, to about a thousandth', () => {
    expect(metresBetween(zhuzhou, zhuzhou)).toBe(0);
    expect(metresBetween({ lat: 27, lng: 113 }, { lat: 28, lng: 113 })).toBeCloseTo(111_195, -2);
    expect(metresBetween({ lat: 60, lng: 113 }, { lat: 60, lng: 114 }) / 55_597).toBeCloseTo(1, 3);
  });

  it('are far only from beyond 50 km of the city and of each of its counties', () => {
    const nearYanling = { lat: 26.5, lng: 113.7 };
    expect(isFarFrom(nearYanling, [zhuzhou])).toBe(true);
    expect(isFarFrom(nearYanling, [zhuzhou, yanling])).toBe(false);
    expect(isFarFrom({ lat: 39.9, lng: 116.4 }, [zhuzhou, yanling])).toBe(true);
    expect(isFarFrom(nearYanling, [])).toBe(false);
  });
});
