import { describe, expect, it } from 'vitest';
import type { BoardBookingFragment, DispatchOrderState, VehicleRequestState } from '../../generated/graphql.ts';
import { at, boardWith, booking, DATE, driverDay, vehicleDay, window } from './sample-board.ts';
import {
  composerOf,
  dayBegins,
  destinationsOf,
  figuresOf,
  hasLeft,
  hoursOf,
  overdueFrom,
  overlaps,
  placeOf,
  shownPart,
  spanOf,
  timesOf,
  tripState,
  wholeOf,
} from './timeline.ts';

describe('the trip of an order', () => {
  const stateOf = (state: DispatchOrderState, ofRequest: VehicleRequestState) => {
    const { order } = booking('08:00', '10:00', state);
    if (!order) throw new Error('no order');
    return tripState({ ...order, requests: order.requests.map((one) => ({ ...one, state: ofRequest })) });
  };
  it('has ended though its request goes on with another car, and stands by itself while others of it have left', () => {
    expect(stateOf('RETURNED', 'UNDER_WAY')).toBe('RETURNED');
    expect(stateOf('RETURNED', 'CLOSED')).toBe('CLOSED');
    expect(stateOf('DISPATCHED', 'UNDER_WAY')).toBe('DISPATCHED');
  });
});

describe('an order that was just sent', () => {
  const number = '派20261124-00001';
  const boardOf = (state: 'DISPATCHED' | 'UNDER_WAY' | 'RETURNED') =>
    boardWith({ vehicles: [vehicleDay('veh_1', [booking('09:00', '11:00', state)])] });
  it('has left once the board shows it under way or back, and not where the board has another', () => {
    expect(hasLeft(boardOf('DISPATCHED'), number)).toBe(false);
    expect(hasLeft(boardOf('UNDER_WAY'), number)).toBe(true);
    expect(hasLeft(boardOf('RETURNED'), number)).toBe(true);
    expect(hasLeft(boardOf('UNDER_WAY'), '派20261124-00002')).toBe(false);
  });
});

describe("the dispatcher's timeline", () => {
  it('names the place once to which several share a car', () => {
    const { order } = booking('09:00', '11:00', 'DISPATCHED');
    if (!order) throw new Error('no order');
    const [first] = order.requests;
    if (!first) throw new Error('no request');
    expect(destinationsOf({ ...order, requests: [first, first] })).toBe(first.destination);
    expect(destinationsOf({ ...order, requests: [first, { ...first, destination: '攸县' }] })).toBe(
      `${first.destination}、攸县`,
    );
  });
  it('says of a trip over midnight when it leaves and is back, not where the day cuts it', () => {
    const night = { from: '2026-11-24T22:00:00+08:00', to: '2026-11-25T02:00:00+08:00' };
    const midnight = '2026-11-25T00:00:00+08:00';
    expect(wholeOf({ from: night.from, to: midnight }, night)).toEqual(night);
    expect(wholeOf({ from: midnight, to: night.to }, night)).toEqual(night);
    expect(wholeOf({ from: midnight, to: night.to }, undefined)).toEqual({ from: midnight, to: night.to });
    expect(wholeOf(window('09:00', '11:00'), night)).toEqual(window('09:00', '11:00'));
    expect(timesOf(night)).toContain(' – ');
    expect(timesOf(window('09:00', '11:00'))).toBe('09:00–11:00');
  });
  it('shows seven to eight in the evening on a usual day', () => {
    const part = shownPart(DATE, [spanOf(window('08:30', '17:00'))]);
    expect(part).toEqual({ from: at('07:00'), to: at('20:00') });
    expect(hoursOf(DATE, part)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  });

  it('widens to full hours for an early start and a late end', () => {
    expect(shownPart(DATE, [spanOf(window('05:20', '22:10'))])).toEqual({ from: at('05:00'), to: at('23:00') });
  });

  it('ends at midnight for a trip into the next day and ignores trips of other days', () => {
    const overnight = { from: at('18:00'), to: at('18:00') + 86_400_000 };
    expect(shownPart(DATE, [overnight]).to).toBe(at('00:00') + 86_400_000);
    expect(shownPart(DATE, [spanOf(window('02:00', '03:00', '2026-11-26'))]).from).toBe(at('07:00'));
  });

  it('shows one half of the day on demand, whatever there is in the other', () => {
    const early = [spanOf(window('05:20', '22:10'))];
    expect(shownPart(DATE, early, 'morning')).toEqual({ from: at('06:00'), to: at('13:00') });
    expect(shownPart(DATE, early, 'afternoon')).toEqual({ from: at('12:00'), to: at('21:00') });
  });

  it('places a booking by its share of the shown hours and cuts what lies outside', () => {
    const part = { from: at('08:00'), to: at('18:00') };
    expect(placeOf(spanOf(window('09:00', '10:30')), part)).toEqual({ left: 10, width: 15 });
    expect(placeOf(spanOf(window('06:00', '09:00')), part)).toEqual({ left: 0, width: 10 });
    expect(placeOf(spanOf(window('18:00', '19:00')), part)).toBeUndefined();
  });

  it('lets one booking begin where another ends', () => {
    expect(overlaps(spanOf(window('08:00', '09:00')), spanOf(window('09:00', '10:00')))).toBe(false);
    expect(overlaps(spanOf(window('08:00', '09:15')), spanOf(window('09:00', '10:00')))).toBe(true);
  });

  it('counts what is free at this moment', () => {
    const figures = figuresOf(
      boardWith({
        vehicles: [
          vehicleDay('veh_1', [booking('08:00', '12:00', 'UNDER_WAY')]),
          vehicleDay('veh_2', [booking('13:00', '15:00')]),
          vehicleDay('veh_3', [], { state: 'MAINTENANCE' }),
        ],
        drivers: [driverDay('a', [booking('08:00', '12:00')]), driverDay('b', [])],
      }),
      at('09:00'),
    );
    expect(figures).toEqual({ waiting: 0, underWay: 1, freeVehicles: 1, freeDrivers: 1, drivers: 2 });
  });

  it('counts what is overdue as under way, and never as free: neither vehicle nor driver', () => {
    const yesterday = `2026-11-23T18:00:00+08:00`;
    const late = { ...vehicleDay('veh_1', []), outUntil: yesterday };
    const today = vehicleDay('veh_2', [
      booking('06:00', '08:00', 'UNDER_WAY', { vehicle: { id: 'veh_2', energy: 'PETROL' as const } }),
    ]);
    const board = boardWith({
      vehicles: [late, today, vehicleDay('veh_3', [])],
      drivers: [{ ...driverDay('a', []), outUntil: yesterday }, driverDay('b', [])],
    });
    expect(figuresOf(board, at('09:00'))).toMatchObject({ underWay: 2, freeVehicles: 1, freeDrivers: 1 });
    expect(overdueFrom(late, at('09:00'))).toBe(yesterday);
    expect(overdueFrom(today, at('09:00'))).toBeUndefined();
    // Of another day it is asked what is booked then.
    expect(figuresOf(board, at('09:00') + 86_400_000)).toMatchObject({ freeDrivers: 2 });
  });

  it('does not count a blocked vehicle as free, nor as under way', () => {
    const blocked: BoardBookingFragment = {
      window: window('08:00', '12:00'),
      order: null,
      block: { id: 'blk_1', kind: 'MAINTENANCE', reason: '更换轮胎', window: window('08:00', '12:00') },
    };
    const { freeVehicles, underWay } = figuresOf(
      boardWith({ vehicles: [vehicleDay('veh_3', [blocked])] }),
      at('09:00'),
    );
    expect({ freeVehicles, underWay }).toEqual({ freeVehicles: 0, underWay: 0 });
  });

  it('does not count the car of a unit as free: it is not the centre’s to send', () => {
    const owner = { name: { zh: '教育局', en: 'Education Bureau' } };
    const { freeVehicles, underWay } = figuresOf(
      boardWith({ vehicles: [{ ...vehicleDay('veh_4', [booking('13:00', '15:00')]), owner }] }),
      at('09:00'),
    );
    expect({ freeVehicles, underWay }).toEqual({ freeVehicles: 0, underWay: 0 });
  });

  it('counts what is free the whole day when the day is another', () => {
    const { freeVehicles } = figuresOf(
      boardWith({ vehicles: [vehicleDay('veh_2', [booking('13:00', '15:00')])] }),
      at('09:00') - 86_400_000,
    );
    expect(freeVehicles).toBe(0);
  });
});

describe('who composes a dispatch', () => {
  const held = (id: string, request: string, until: string, own = false) => ({
    id,
    own,
    until: window(until, until).from,
    dispatcher: { name: id },
    request: { id: request },
  });
  const board = boardWith({
    composing: [held('陈静', 'req_1', '09:10'), held('张三', 'req_2', '09:05'), held('李四', 'req_1', '09:20')],
  });

  it('is the colleague whose hold lasts longest, until it lapses, and never oneself', () => {
    const mine = boardWith({ composing: [held('陈静', 'req_1', '09:10'), held('李四', 'req_1', '09:20', true)] });
    expect(composerOf(board, 'req_1', at('09:00'))?.name).toBe('李四');
    expect(composerOf(mine, 'req_1', at('09:00'))?.name).toBe('陈静');
    expect(composerOf(mine, 'req_1', at('09:10'))).toBe(undefined);
    expect(composerOf(board, 'req_3', at('09:00'))).toBe(undefined);
  });
});

describe('a day is looked at', () => {
  const from = (...trips: string[]) =>
    dayBegins(
      DATE,
      trips.map((time) => spanOf(window(time, '23:00'))),
    );
  it('from seven on, or from its first trip of the early morning; what leaves at night opens no day', () => {
    expect(from()).toBe(at('07:00'));
    expect(from('08:15')).toBe(at('07:00'));
    expect(from('08:15', '05:30')).toBe(at('05:30'));
    expect(from('00:30', '22:00')).toBe(at('07:00'));
    expect(dayBegins(DATE, [{ from: at('00:00') - 3_600_000, to: at('08:00') }])).toBe(at('07:00'));
  });
});
