import { describe, expect, it } from 'vitest';
import { pageOf, tells, type DrivenOrder, type Told } from './days.ts';

const order = (id: string, from: string, state = 'DISPATCHED', left = false): DrivenOrder =>
  ({ id, state, window: { from }, departure: left ? { at: from, odometerKm: 1 } : null }) as unknown as DrivenOrder;

const evening = order('evening', '2026-11-26T21:00:00+08:00', 'UNDER_WAY', true);
const back = order('back', '2026-11-26T09:00:00+08:00', 'RETURNED', true);
const unmade = order('unmade', '2026-11-26T15:00:00+08:00');
const overMidnight = order('over midnight', '2026-11-26T23:30:00+08:00');
const night = order('night', '2026-11-27T00:20:00+08:00');
const morning = order('morning', '2026-11-27T08:00:00+08:00');
const afternoon = order('afternoon', '2026-11-27T14:00:00+08:00');
const handedOver = { number: '派1' } as Told['myHandedOver'][number];

const told: Told = {
  date: '2026-11-26',
  myDriving: [back, unmade, evening, overMidnight],
  next: [overMidnight, night, morning, afternoon],
  myHandedOver: [handedOver],
};
const at = (time: string, hasLeft = ({ departure }: DrivenOrder): boolean => departure !== null) => ({
  today: time.slice(0, 10),
  now: Date.parse(`${time}:00+08:00`),
  hasLeft,
});
const shown = (day: string, ...[time, hasLeft]: Parameters<typeof at>) => {
  const { orders, coming } = pageOf(told, day, at(time, hasLeft));
  return [orders, coming].map((some) => some.map(({ id }) => id));
};

describe("a driver's page before midnight", () => {
  it('has beside the trips of today those that leave within twelve hours, each once', () => {
    const ofToday = ['back', 'unmade', 'evening', 'over midnight'];
    expect(shown('2026-11-26', '2026-11-26T23:40')).toEqual([ofToday, ['night', 'morning']]);
    expect(shown('2026-11-26', '2026-11-26T14:00')).toEqual([ofToday, ['night']]);
    expect(shown('2026-11-26', '2026-11-26T12:20')).toEqual([ofToday, []]);
    expect(pageOf(told, '2026-11-26', at('2026-11-26T23:40')).handedOver).toEqual([handedOver]);
  });

  it('of tomorrow has all of tomorrow, and nothing that is out today', () => {
    expect(shown('2026-11-27', '2026-11-26T23:40')).toEqual([['over midnight', 'night', 'morning', 'afternoon'], []]);
  });
});

describe("a driver's page after midnight, when the evening was told last", () => {
  it('has the trips of the new day below what has left and is not back', () => {
    expect(shown('2026-11-27', '2026-11-27T00:10')).toEqual([
      ['evening', 'over midnight', 'night', 'morning', 'afternoon'],
      [],
    ]);
    expect(pageOf(told, '2026-11-27', at('2026-11-27T00:10')).handedOver).toEqual([]);
  });

  it('has also what left without the service knowing of it yet', () => {
    const [orders] = shown('2026-11-27', '2026-11-27T00:10', ({ id }) => id === 'unmade');
    expect(orders).toEqual(['unmade', 'over midnight', 'night', 'morning', 'afternoon']);
  });

  it('of a day already gone has that day as it was, and nothing that comes', () => {
    expect(shown('2026-11-26', '2026-11-27T00:10')).toEqual([['back', 'unmade', 'evening', 'over midnight'], []]);
  });
});

it('of a day and the next something is told where both were asked for; of no other', () => {
  const days = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'];
  expect(days.filter((day) => tells(told, day))).toEqual(['2026-11-26', '2026-11-27']);
  const { next: _, ...one } = told;
  expect(days.filter((day) => tells(one, day))).toEqual(['2026-11-26']);
});
