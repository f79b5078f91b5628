import { describe, expect, it } from 'vitest';
import { timesOf } from './times.ts';

const at = (time: string): string => `2026-11-24T${time}:00+08:00`;
const request = (from: string, to: string) => ({ window: { from: at(from), to: at(to) }, revisions: [] });

describe('the times of a trip', () => {
  const departed = { legs: [{ departure: { at: at('05:47') } }, { departure: { at: at('08:00') } }] };
  it('are what was asked for, however early the car has left and however long it is kept', () => {
    const window = { from: at('05:45'), to: at('13:00') };
    const open = {
      window,
      extendedTo: null,
      return: null,
      brokenOff: null,
      ...departed,
      requests: [request('06:00', '12:00')],
    };
    expect(timesOf(open)).toEqual({ planned: { from: at('06:00'), to: at('12:00') } });
    expect(timesOf({ ...open, extendedTo: at('12:45') }).planned.to).toBe(at('12:45'));
  });
  it('are planned and actual ones once it is over, whatever an early return has left of the booking', () => {
    const over = {
      window: { from: at('05:45'), to: at('06:00') },
      extendedTo: null,
      return: { at: at('05:58') },
      brokenOff: null,
      ...departed,
      requests: [request('07:00', '12:00'), request('06:00', '09:00')],
    };
    expect(timesOf(over)).toEqual({
      planned: { from: at('06:00'), to: at('12:00') },
      actual: { from: at('05:47'), to: at('05:58') },
    });
  });
  it('of one that broke off are those it had until then: its requests go on with the rest of it', () => {
    const window = { from: at('06:00'), to: at('07:15') };
    const brokenOff = { at: at('07:05') };
    const ended = {
      window,
      extendedTo: null,
      return: null,
      brokenOff,
      ...departed,
      requests: [
        {
          ...request('07:45', '12:00'),
          revisions: [
            { at: at('05:00'), before: { window: { from: at('05:30'), to: at('08:00') } } },
            { at: at('07:05'), before: { window: { from: at('06:00'), to: at('09:00') } } },
            { at: at('07:30'), before: { window: { from: at('07:45'), to: at('09:00') } } },
          ],
        },
      ],
    };
    const planned = { from: at('06:00'), to: at('09:00') };
    expect(timesOf(ended)).toEqual({ planned, actual: { from: at('05:47'), to: at('07:05') } });
  });
});
