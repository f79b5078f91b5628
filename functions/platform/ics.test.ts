import { describe, expect, it } from 'vitest';
import { icsOf, type CalendarEvent } from './ics.ts';
import { instantOf } from './time.ts';

const event: CalendarEvent = {
  uid: 'req_1',
  sequence: 3,
  changedAt: instantOf('2026-11-24T07:30'),
  window: { from: instantOf('2026-11-24T09:00'), to: instantOf('2026-11-25T00:30') },
  status: 'CONFIRMED',
  summary: '用车：茶陵县',
  location: '市政府东门',
  description: '派20261124-7K3FQ；湘B·50001',
};
/** Lines as a reader unfolds them. */
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar', () => {
  it('is written as RFC 5545 wants it', () => {
    expect(icsOf('公务用车', [event])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Gongxing//Gongxing//ZH',
        'CALSCALE:GREGORIAN',
        'X-WR-CALNAME:公务用车',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'X-PUBLISHED-TTL:PT1H',
        'BEGIN:VTIMEZONE',
        'TZID:Asia/Shanghai',
        'BEGIN:STANDARD',
        'DTSTART:19920101T000000',
        'TZOFFSETFROM:+0800',
        'TZOFFSETTO:+0800',
        'TZNAME:CST',
        'END:STANDARD',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'UID:req_1@gongxing',
        'SEQUENCE:3',
        'DTSTAMP:20261123T233000Z',
        'LAST-MODIFIED:20261123T233000Z',
        'DTSTART;TZID=Asia/Shanghai:20261124T090000',
        'DTEND;TZID=Asia/Shanghai:20261125T003000',
        'STATUS:CONFIRMED',
        'SUMMARY:用车：茶陵县',
        'LOCATION:市政府东门',
        'DESCRIPTION:派20261124-7K3FQ；湘B·50001',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });
  it('has the device tell its reader where that is asked for', () => {
    const lines = unfolded(icsOf('x', [{ ...event, summary: '该驶离了', alarms: true }]));
    const alarm = [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:该驶离了',
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
    ];
    expect(lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VEVENT') + 1)).toEqual(alarm);
    expect(icsOf('x', [event])).not.toContain('VALARM');
  });

  it('keeps what was cancelled, as such, and out of the way', () => {
    const lines = unfolded(icsOf('x', [{ ...event, status: 'CANCELLED' }]));
    expect(lines).toContain('STATUS:CANCELLED');
    expect(lines).toContain('TRANSP:TRANSPARENT');
  });
  it('folds lines at 75 octets without tearing a character, and is whole when unfolded', () => {
    const description = '湘江新区🚗'.repeat(20);
    const text = icsOf('x', [{ ...event, description }]);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
    expect(unfolded(text)).toContain(`DESCRIPTION:${description}`);
  });
  it('lets no text out of its line', () => {
    const lines = unfolded(icsOf('x', [{ ...event, summary: 'a,b;c\\d\r\nBEGIN:VALARM' }]));
    expect(lines).toContain('SUMMARY:a\\,b\\;c\\\\d\\nBEGIN:VALARM');
    expect(lines).not.toContain('BEGIN:VALARM');
  });
});
