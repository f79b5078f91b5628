import { describe, expect, it } from 'vitest';
import { standingOf } from './quote-standing.ts';

const at = (time: string): string => `2026-11-24T${time}:00+08:00`;
const now = new Date(at('10:00'));
const priced = {
  ...{ plateNumber: '湘B12345', model: '别克 GL8', seats: 7, driverName: null, driverTelephone: null, handOver: null },
  ...{ total: { amountFen: 1 }, lines: [], offered: [] },
};
const offer = (validUntil: string) => ({ ...priced, validUntil: at(validUntil) });
const order = (state: 'HELD' | 'CONFIRMED' | 'EXPIRED' | 'DECLINED', until = '10:15') => ({
  ...{ id: 'rnt_1', state, holdUntil: at(until), reason: null, meeting: null },
});
const quote = { state: 'ASKED', until: at('11:00'), offer: null, order: null } as const;

describe('a quote', () => {
  it('is to be answered until its time is over, to the second', () => {
    expect(standingOf(quote, now)).toBe('TO_ANSWER');
    expect(standingOf(quote, new Date(at('11:00')))).toBe('MISSED');
    expect(standingOf(quote, new Date(Date.parse(at('11:00')) - 1_000))).toBe('TO_ANSWER');
  });
  it('that is needed no more is not called missed, nor one to be confirmed', () => {
    const held = { ...quote, offer: offer('12:00'), order: order('HELD') };
    for (const one of [quote, held]) expect(standingOf({ ...one, state: 'WITHDRAWN' }, now)).toBe('WITHDRAWN');
  });
  it('stands as offered while it can be chosen, and was not chosen after that', () => {
    const offered = { ...quote, state: 'OFFERED' } as const;
    expect(standingOf({ ...offered, offer: offer('12:00') }, now)).toBe('OFFERED');
    expect(standingOf({ ...offered, offer: offer('10:00') }, now)).toBe('NOT_CHOSEN');
  });
  it('that was chosen is to be confirmed in time, and stands as its order does', () => {
    const chosen = { ...quote, state: 'ACCEPTED', offer: offer('12:00') } as const;
    expect(standingOf({ ...chosen, order: order('HELD') }, now)).toBe('TO_CONFIRM');
    expect(standingOf({ ...chosen, order: order('HELD', '10:00') }, now)).toBe('NOT_CONFIRMED');
    expect(standingOf({ ...chosen, order: order('EXPIRED') }, now)).toBe('NOT_CONFIRMED');
    expect(standingOf({ ...chosen, order: order('CONFIRMED') }, now)).toBe('CONFIRMED');
    expect(standingOf({ ...chosen, order: order('DECLINED') }, now)).toBe('LOST');
  });
});
