import { describe, expect, it } from 'vitest';
import {
  askedOf,
  carriedSearch,
  endsTooEarly,
  isPast,
  narrowingsOf,
  nearParameter,
  variablesOf,
  type Parameter,
} from './asked.ts';

const asked = (address: string, home: string | undefined = '430200') => {
  const parameters = new URLSearchParams(address);
  return askedOf((name: Parameter) => parameters.get(name) ?? undefined, home);
};
const variables = (address: string) => variablesOf(asked(address), asked(address).division ?? '', 'PARKING_LOT');

describe('a search as it stands in the address', () => {
  it('is about now in the home city when the address says nothing', () => {
    expect(variables('')).toEqual({ division: '430200', kind: 'PARKING_LOT' });
    expect(narrowingsOf(asked(''))).toBe(0);
  });

  it('asks for all that the address says', () => {
    expect(
      variables(
        'in=430211&near=27.83,113.13&at=2026-02-16T10:00&until=2026-02-16T12:00&open=1&charging=1&height=180&seats=7&text=财政',
      ),
    ).toEqual({
      division: '430211',
      kind: 'PARKING_LOT',
      near: { lat: 27.83, lng: 113.13 },
      at: '2026-02-16T10:00:00+08:00',
      from: '2026-02-16',
      until: '2026-02-16T12:00:00+08:00',
      filter: { openOnly: true, charging: true, vehicleHeightCm: 180, vehicleSeats: 7, text: '财政' },
    });
  });

  it('counts what narrows it, place and time not among it', () => {
    expect(narrowingsOf(asked('in=430211&at=2026-02-16T10:00&open=1&height=180&seats=7&text=财政&pages=2'))).toBe(4);
  });

  it('asks another page about the same place and time', () => {
    expect(carriedSearch(asked('at=2026-02-16T10:00&until=2026-02-16T12:00&open=1'))).toBe(
      '?at=2026-02-16T10%3A00&until=2026-02-16T12%3A00',
    );
    expect(carriedSearch(asked('near=27.827,113.134'), { of: 'a' })).toBe('?of=a&near=27.827%2C113.134');
    expect(carriedSearch(asked('open=1'))).toBe('');
  });

  it('asks the same question, letter by letter, for the same wishes in another order', () => {
    expect(JSON.stringify(variables('charging=1&open=1&in=430211'))).toBe(
      JSON.stringify(variables('in=430211&open=1&charging=1')),
    );
  });

  it.each([
    ['in=4302', '430200'],
    ['in=<script>', '430200'],
  ])('takes the home city where %s names none', (address, division) => {
    expect(asked(address).division).toBe(division);
  });

  it.each([
    'near=91,113',
    'near=27.8',
    'near=a,b',
    'at=yesterday',
    'at=2026-13-40T25:00',
    'at=1990-01-01T10:00',
    'at=9999-01-01T10:00',
    'height=20',
    'height=9e9',
    'seats=1',
    'people=0',
    'sport=CHESS',
    'text=%20',
  ])('leaves out %s, which makes no sense', (address) => {
    expect(variables(address)).toEqual({ division: '430200', kind: 'PARKING_LOT' });
  });

  it('tells a place only to about a hundred metres', () => {
    expect(nearParameter(27.827_384, 113.134_049)).toBe('27.827,113.134');
  });

  it('notices a time that is over, but not one chosen a moment ago', () => {
    const now = new Date('2026-02-16T10:30:00+08:00');
    expect(isPast('2026-02-16T10:14', now)).toBe(true);
    expect(isPast('2026-02-16T10:15', now)).toBe(false);
    expect(isPast('2026-02-17T10:00', now)).toBe(false);
    expect(isPast(undefined, now)).toBe(false);
  });

  it('notices a stay that ends before it begins, or before now', () => {
    expect(endsTooEarly(asked('at=2026-02-16T10:00&until=2026-02-16T10:00'), '2026-01-01T00:00')).toBe(true);
    expect(endsTooEarly(asked('at=2026-02-16T10:00&until=2026-02-16T10:01'), '2026-01-01T00:00')).toBe(false);
    expect(endsTooEarly(asked('until=2026-02-16T10:00'), '2026-02-16T10:30')).toBe(true);
    expect(endsTooEarly(asked(''), '2026-02-16T10:30')).toBe(false);
  });
});
