import { describe, expect, it } from 'vitest';
import type { NoticeKind, VehicleRequestState } from '../../generated/graphql.ts';
import { linkOf, type ShownNotice } from './links.ts';

const window = { from: '2026-11-24T09:00:00+08:00', to: '2026-11-24T17:00:00+08:00' };
const notice = (kind: string, about: Partial<ShownNotice> = {}): ShownNotice => ({
  id: 'ntc_1',
  kind: kind as NoticeKind,
  at: '2026-11-20T09:00:00+08:00',
  text: '',
  readAt: null,
  request: null,
  seriesId: null,
  order: null,
  emergency: null,
  statementId: null,
  rentalOrderId: null,
  groundId: null,
  ...about,
});
const about = (state: VehicleRequestState): Partial<ShownNotice> => ({ request: { id: 'req_1', state, window } });
const order = { order: { id: 'ord_1', window } };

describe('a notice leads', () => {
  it('to where its request is acted on while it waits, afterwards to the request', () => {
    expect(linkOf(notice('APPROVAL_WANTED', about('WAITING_APPROVAL')))).toBe('/approve?request=req_1');
    expect(linkOf(notice('APPROVAL_WANTED', about('CANCELLED')))).toBe('/requests/req_1');
    const ofSeries = { ...about('APPROVED'), seriesId: 'ser_1' };
    expect(linkOf(notice('APPROVAL_WANTED', ofSeries))).toBe('/approve?request=req_1');
    expect(linkOf(notice('REQUEST_APPROVED', ofSeries))).toBe('/requests/req_1');
    expect(linkOf(notice('DISPATCH_WANTED', about('APPROVED')))).toBe('/dispatch?date=2026-11-24&request=req_1');
    expect(linkOf(notice('DISPATCH_WANTED', about('DISPATCHED')))).toBe('/requests/req_1');
    const sent = { ...about('DISPATCHED'), seriesId: 'ser_1' };
    expect(linkOf(notice('DISPATCH_WANTED', sent))).toBe('/dispatch?date=2026-11-24');
    expect(linkOf(notice('RECEIPT_WANTED', about('RETURNED')))).toBe('/requests/req_1');
  });
  it('to the quotes of a request while one is to be chosen', () => {
    const quotes = '/dispatch?date=2026-11-24&request=req_1&show=quotes';
    expect(linkOf(notice('QUOTE_ANSWERED', about('APPROVED')))).toBe(quotes);
    expect(linkOf(notice('RENTAL_LOST', about('APPROVED')))).toBe(quotes);
    expect(linkOf(notice('QUOTE_ANSWERED', about('DISPATCHED')))).toBe('/requests/req_1');
  });
  it("to the driver's or the dispatcher's day", () => {
    expect(linkOf(notice('DRIVE_ASSIGNED', order))).toBe('/drive?date=2026-11-24');
    expect(linkOf(notice('ORDER_CANCELLED', order))).toBe('/dispatch?date=2026-11-24');
    expect(linkOf(notice('EXTENSION_WANTED', order))).toBe('/dispatch?date=2026-11-24&order=ord_1');
    expect(linkOf(notice('RECEIPT_DISPUTED', order))).toBe('/dispatch?date=2026-11-24&order=ord_1');
    expect(linkOf(notice('DRIVE_DISPUTED', order))).toBe('/drive?date=2026-11-24');
    expect(linkOf(notice('EXTENSION_SETTLED', order))).toBe('/dispatch?date=2026-11-24&order=ord_1');
    expect(linkOf(notice('EXTENSION_DECLINED', order))).toBe('/dispatch?date=2026-11-24&order=ord_1');
    expect(linkOf(notice('DRIVE_CANCELLED'))).toBe('/drive');
  });
  it('to what is to be put right, settled or looked at', () => {
    expect(linkOf(notice('OPENING_SET'))).toBe('/unit-places');
    expect(linkOf(notice('COURT_SERIES_WANTED', { groundId: 'plc_1' }))).toBe('/unit-places?place=plc_1');
    expect(linkOf(notice('FOLLOW_UP_OPENED'))).toBe('/follow-ups');
    expect(linkOf(notice('FOLLOW_UP_RECHECKED'))).toBe('/openings-watch');
    expect(linkOf(notice('INSPECTION_ASSIGNED'))).toBe('/inspect');
  });
  it('to its statement, and to how partners serve', () => {
    expect(linkOf(notice('STATEMENT_ISSUED', { statementId: 'rst_1' }))).toBe('/time-share/statements/rst_1');
    expect(linkOf(notice('STATEMENT_ANSWERED', { statementId: 'rst_1' }))).toBe('/partners/statements/rst_1');
    expect(linkOf(notice('PARTNER_SERVICE_POOR'))).toBe('/partners/service');
  });
  it('people of a partner to the page of their console', () => {
    expect(linkOf(notice('RENTAL_ASKED'))).toBe('/partner/orders');
    expect(linkOf(notice('RENTAL_CRITICISED'))).toBe('/partner/orders?show=complaints');
    expect(linkOf(notice('STATEMENT_DISPUTED', { statementId: 'rst_1' }))).toBe('/partner/statements/rst_1');
  });
  it('nowhere once its request is not to be seen, and to the request if its kind is new to the page', () => {
    expect(linkOf(notice('REQUEST_APPROVED'))).toBeUndefined();
    expect(linkOf(notice('KIND_OF_A_LATER_RELEASE', about('CLOSED')))).toBe('/requests/req_1');
    expect(linkOf(notice('KIND_OF_A_LATER_RELEASE'))).toBeUndefined();
  });
});
