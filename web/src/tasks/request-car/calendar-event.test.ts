import { beforeAll, describe, expect, it } from 'vitest';
import type { WholeRequestFragment } from '../../generated/graphql.ts';
import { locale } from '../../lib/i18n.svelte.ts';
import { calendarEvent } from './calendar-event.ts';

const at = (time: string): string => `2026-11-24T${time}:00+08:00`;
const order = { plateNumber: '湘B10001', driver: { person: { name: '周强' }, telephone: '13800000001' }, rental: null };
const request = {
  ...{ id: 'req_1', number: '申20261124-7K3FQ', state: 'UNDER_WAY', requestedAt: at('08:00'), changedAt: at('08:10') },
  ...{ actualWindow: { from: at('09:00'), to: at('12:00') }, destination: '茶陵县', pickUp: '市政府东门' },
  orders: [{ ...order, brokenOff: null }],
} as unknown as WholeRequestFragment;

describe('a trip in a calendar', () => {
  beforeAll(() => {
    locale.language = 'zh';
  });
  it('is the newer event after a change, whenever it is downloaded', () => {
    expect(calendarEvent(request)).toMatchObject({
      ...{ uid: 'req_1', sequence: 600, changedAt: Date.parse(at('08:10')), status: 'CONFIRMED' },
      window: { from: Date.parse(at('09:00')), to: Date.parse(at('12:00')) },
    });
  });
  it('says who drives and whom one calls, of the cars that go', () => {
    const broken = { ...order, plateNumber: '湘B20002', brokenOff: { at: at('10:00'), place: '', reason: '' } };
    const { orders } = request;
    const { description } = calendarEvent({
      ...request,
      orders: [broken as unknown as (typeof orders)[number], ...orders],
    });
    expect(description).toBe('申20261124-7K3FQ · 湘B·10001 周强 13800000001');
  });
});
