/** The opening of one place for one's own calendar. */
import { icsOf } from '../../platform/ics.ts';
import type { Language } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';
import { toDateTime } from '../../platform/time.ts';
import type { OpenWindow } from '../engine/types.ts';
import type { Place } from '../types.ts';
import { pageOf } from './columns.ts';

/** How far ahead a calendar looks: eight weeks. */
export const CALENDAR_DAYS = 56;

const words = {
  zh: { open: '开放', register: '登记', complaints: '投诉电话', derived: '节假日安排尚未公布，时间为推算。' },
  en: {
    open: 'open',
    register: 'Register',
    complaints: 'Complaints',
    derived: 'The official holiday arrangement is not known yet: this time is derived.',
  },
};

export const placeCalendar = (
  place: Place,
  changedAt: Instant,
  windows: readonly OpenWindow[],
  language: Language,
  address: string,
): string => {
  const w = words[language];
  const name = `${place.name[language]} ${w.open}`;
  return icsOf(
    name,
    windows.map((window) => ({
      uid: `${place.id}-${toDateTime(window.from).slice(0, 16)}`,
      sequence: place.revision ?? 0,
      changedAt,
      window,
      status: window.provisional ? 'TENTATIVE' : 'CONFIRMED',
      takesNoTime: true,
      summary: name,
      location: place.address[language],
      description: [
        ...(window.provisional ? [w.derived] : []),
        `${w.register}: ${place.registration[language]}`,
        `${w.complaints}: ${place.complaintsTelephone}`,
        pageOf(address, place.id),
      ].join('\n'),
    })),
  );
};
