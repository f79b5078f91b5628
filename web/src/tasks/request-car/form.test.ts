import { describe, expect, it } from 'vitest';
import { blank, changesOf, draftOf, fitting, tripOf, typed, type Form } from './form.ts';

const now = Date.parse('2026-11-24T09:05:00+08:00');
const form = (change: Partial<Form> = {}): Form => ({
  ...blank(now, '市生态环境局'),
  destination: ' 茶陵县 ',
  reason: '调研',
  telephone: '138 1234-5678',
  ...change,
});

describe('a trip as it is typed', () => {
  it('is sent tidy: no spaces around it, no empty stops', () => {
    expect(tripOf(form({ stops: [' 渌口区 ', ' '], luggage: null }))).toMatchObject({
      window: { from: '2026-11-24T10:00:00+08:00', to: '2026-11-24T13:00:00+08:00' },
      destination: '茶陵县',
      pickUp: '市生态环境局',
      telephone: '13812345678',
      stops: ['渌口区'],
      luggage: 0,
    });
  });

  it('takes a telephone in the full-width digits of a Chinese keyboard', () => {
    expect(tripOf(form({ telephone: '１３８ １２３４－５６７８' })).telephone).toBe('13812345678');
  });

  it('takes from the device only what has the form of the form', () => {
    const start = blank(now, '');
    const kept = {
      destination: '攸县',
      passengers: '3',
      distanceKm: null,
      stops: ['渌口区', 4],
      weekdays: ['FRIDAY'],
      x: 1,
    };
    expect(fitting(kept, start)).toEqual({ destination: '攸县', distanceKm: null, weekdays: ['FRIDAY'] });
    expect(fitting('no record', start)).toEqual({});
  });

  it('is kept as a draft whatever is missing, and comes back as it was', () => {
    const recurring = { repeats: true, weekdays: ['FRIDAY'], until: '2026-12-18' } satisfies Partial<Form>;
    const written = form({ passengers: null, stops: ['渌口区'], ...recurring });
    const { recurrence = null, ...trip } = draftOf(written);
    expect(recurrence).toEqual({ weekdays: ['FRIDAY'], until: '2026-12-18', onNonWorkingDays: 'SKIP' });
    const again = typed({ trip: { ...trip, window: trip.window ?? null }, recurrence }, blank(now, ''));
    expect(again).toEqual({ ...written, destination: '茶陵县', telephone: '13812345678' });
    expect(draftOf(form({ from: '' }))).not.toHaveProperty('window');
  });

  it('takes the point of its pick-up place along, and no other thing in its place', () => {
    const point = { lat: 27.83, lng: 113.13 };
    const known = form({ pickUpPoint: point });
    expect(tripOf(known)).toMatchObject({ pickUpPoint: point });
    expect(draftOf(form())).toMatchObject({ pickUpPoint: null });
    const start = blank(now, '');
    expect(fitting({ pickUpPoint: point }, start)).toEqual({ pickUpPoint: point });
    expect(fitting({ pickUpPoint: '27.83' }, start)).toEqual({});
    expect(changesOf(tripOf(form()), tripOf(known))).toEqual({ pickUpPoint: point });
  });

  it('sends with a change only what differs', () => {
    const before = tripOf(form());
    expect(changesOf(before, tripOf(form({ destination: '茶陵县' })))).toEqual({});
    expect(changesOf(before, tripOf(form({ stops: ['渌口区'], distanceKm: 90 })))).toEqual({
      stops: ['渌口区'],
      distanceKm: 90,
    });
  });
});
