/**
 * Calendars after RFC 5545 (iCalendar), as phones and mail programs subscribe to them. All times are Asia/Shanghai.
 * Pure: the page makes the same text without a connection.
 */
import type { Instant, Window } from './time.ts';

export interface CalendarEvent {
  /** The same for the same event for ever. */
  readonly uid: string;
  /** Grows with every change of the event. */
  readonly sequence: number;
  readonly changedAt: Instant;
  readonly window: Window;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  /** Its reader is as free as before while it lasts. */
  readonly takesNoTime?: boolean;
  /** The reader's device tells him when it begins. */
  readonly alarms?: boolean;
}

/** Sequence of an event that is made of several things, each of which changes by itself: it grows with time. */
export const secondsBetween = (madeAt: Instant, changedAt: Instant): number => Math.floor((changedAt - madeAt) / 1_000);

const ZONE = 'Asia/Shanghai';
const SHANGHAI_OFFSET = 8 * 3_600_000;
const MOST_OCTETS = 75;

/** 20261124T090000 */
const compact = (at: Instant): string => new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '');

const utc = (at: Instant): string => `${compact(at)}Z`;
const local = (at: Instant): string => `;TZID=${ZONE}:${compact(at + SHANGHAI_OFFSET)}`;

/** A text as a value: what would end it, or a list, is escaped. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** A line of at most 75 octets, and its continuations, which begin with a space; no character is torn. */
const folded = (line: string): string => {
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    if (octets(piece + character) > MOST_OCTETS) {
      pieces.push(piece);
      piece = ' ';
    }
    piece += character;
  }
  return [...pieces, piece].join('\r\n');
};

const alarmOf = ({ summary }: CalendarEvent): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(summary)}`,
  'TRIGGER:PT0S',
  'END:VALARM',
];

const linesOf = (event: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}@gongxing`,
  `SEQUENCE:${String(event.sequence)}`,
  `DTSTAMP:${utc(event.changedAt)}`,
  `LAST-MODIFIED:${utc(event.changedAt)}`,
  `DTSTART${local(event.window.from)}`,
  `DTEND${local(event.window.to)}`,
  `STATUS:${event.status}`,
  `SUMMARY:${escaped(event.summary)}`,
  `LOCATION:${escaped(event.location)}`,
  `DESCRIPTION:${escaped(event.description)}`,
  ...(event.status === 'CANCELLED' || event.takesNoTime ? ['TRANSP:TRANSPARENT'] : []),
  ...(event.alarms ? alarmOf(event) : []),
  'END:VEVENT',
];

/** China has kept UTC+8 without summer time since 1992. */
const zone = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19920101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** The whole calendar as text. */
export const icsOf = (name: string, events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gongxing//Gongxing//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...zone,
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
