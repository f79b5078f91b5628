import { describe, expect, it } from 'vitest';
import { carriedSpan, dropOf, shiftFor, type Carried } from './carrying.ts';
import { at, window } from './sample-board.ts';

const order: Carried = {
  kind: 'order',
  id: 'ord_1',
  from: 'veh_1',
  over: 'veh_1',
  label: '',
  window: window('09:00', '11:00'),
  shift: 0,
};
const QUARTER = 15 * 60_000;

describe('what is carried over the timeline', () => {
  it('moves in whole quarter-hours with the pixels of the track', () => {
    const part = { from: at('08:00'), to: at('18:00') };
    expect(shiftFor(100, 1_000, part)).toBe(4 * QUARTER);
    expect(shiftFor(-30, 1_000, part)).toBe(-QUARTER);
    expect(shiftFor(10, 1_000, part)).toBe(0);
    expect(shiftFor(10, 0, part)).toBe(0);
  });
  it('takes another time only on its own row', () => {
    expect(carriedSpan({ ...order, shift: QUARTER })).toEqual({ from: at('09:15'), to: at('11:15') });
    expect(carriedSpan({ ...order, over: 'veh_2', shift: QUARTER })).toEqual({ from: at('09:00'), to: at('11:00') });
  });
  it('is reassigned on another row, moved on its own, and left alone where it was', () => {
    expect(dropOf(order)).toBe('nothing');
    expect(dropOf({ ...order, shift: QUARTER })).toBe('move');
    expect(dropOf({ ...order, over: 'veh_2', shift: QUARTER })).toBe('reassign');
    const { over: _, ...outside } = order;
    expect(dropOf(outside)).toBe('nothing');
  });
  it('picks the row when it is a request, which keeps its time', () => {
    const { from: _, ...rest } = order;
    const request: Carried = { ...rest, kind: 'request', shift: QUARTER };
    expect(dropOf(request)).toBe('pick');
    expect(carriedSpan(request)).toEqual({ from: at('09:00'), to: at('11:00') });
  });
});
