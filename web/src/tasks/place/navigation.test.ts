import { describe, expect, it } from 'vitest';
import { navigationTo } from './navigation.ts';

const METRES_PER_DEGREE = 111_320;

describe('ways to a place', () => {
  const here = { lat: 27.8274, lng: 113.134 };
  const links = navigationTo(here, '市财政局停车场 & 东门');
  const parameters = (service: string): URLSearchParams =>
    new URL(links.find((link) => link.service === service)?.href ?? '').searchParams;
  const metresFromHere = (lat: number, lng: number): number =>
    Math.hypot(lat - here.lat, (lng - here.lng) * Math.cos((here.lat * Math.PI) / 180)) * METRES_PER_DEGREE;

  it('are given in the coordinates of mainland maps, some hundred metres off WGS-84', () => {
    const [lng = 0, lat = 0] = (parameters('amap').get('to') ?? '').split(',').map(Number);
    expect(metresFromHere(lat, lng)).toBeGreaterThan(300);
    expect(metresFromHere(lat, lng)).toBeLessThan(800);
    expect(parameters('tencent').get('tocoord')).toBe(`${lat.toFixed(6)},${lng.toFixed(6)}`);

    const [bdLat = 0, bdLng = 0] = (parameters('baidu').get('location') ?? '').split(',').map(Number);
    expect(metresFromHere(bdLat, bdLng)).toBeGreaterThan(800);
    expect(metresFromHere(bdLat, bdLng)).toBeLessThan(2000);
  });

  it('carry the whole name', () => {
    expect(parameters('amap').get('to')).toContain(',市财政局停车场 & 东门');
    expect(parameters('baidu').get('title')).toBe('市财政局停车场 & 东门');
    expect(parameters('tencent').get('to')).toBe('市财政局停车场 & 东门');
  });
});
