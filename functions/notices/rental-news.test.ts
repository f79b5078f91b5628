import { describe, expect, it } from 'vitest';
import type { RentalOrder } from '../rental/order/types.ts';
import { orderWith } from '../testing/rental-orders.ts';
import { partnerWith } from '../testing/rental.ts';
import { NOW } from '../testing/town.ts';
import { isOfComplaint, newsOfComplaint } from './rental-news.ts';
import { noticeText } from './words.ts';

describe('a complaint of a rented car', () => {
  const said = { at: 1, by: 'x', text: '车内未清洁' };
  const order = orderWith('one');
  const complained: RentalOrder = { ...order, complaint: said };
  const answered: RentalOrder = { ...order, complaint: { ...said, answer: { at: 2, by: 'y', text: '已清洁' } } };
  const partner = partnerWith('绿程');

  it('is told once when it is made and once when it is answered', () => {
    expect(isOfComplaint(order, complained)).toBe(true);
    expect(isOfComplaint(complained, answered)).toBe(true);
    expect(isOfComplaint(complained, { ...complained, revision: 9 })).toBe(false);
    expect(isOfComplaint(undefined, complained)).toBe(false);
  });
  it('is news to the authority above the unit, and its answer to whoever complained', () => {
    const [told] = newsOfComplaint(complained, partner);
    expect(told).toMatchObject({ to: { role: 'AUTHORITY', over: order.divisionCode } });
    expect(told && noticeText(told, 'zh', NOW)).toBe('绿程的湘B·D12345被用车人投诉。');
    const [back] = newsOfComplaint(answered, partner);
    expect(back).toMatchObject({ to: { personId: order.personId } });
    expect(back && noticeText(back, 'zh', NOW)).toBe('绿程已答复您对湘B·D12345的投诉。');
    expect(newsOfComplaint(order, partner)).toEqual([]);
  });
});
