/** Own bookings as events of a calendar: what they are, when and where, and nothing of other people. Pure. */
import { secondsBetween, type CalendarEvent } from '../../platform/ics.ts';
import type { Language } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';
import { paperNumber } from '../numbers.ts';
import type { DispatchOrder, VehicleRequest, VehicleRequestState } from '../types.ts';
import { dotted } from '../../platform/plate.ts';
import { requestStates } from '../words.ts';
import { actualWindow } from './rides.ts';

const words = {
  zh: { calendar: '公务用车', ride: '用车：', drive: '出车：', shared: '；拼车' },
  en: { calendar: 'Official cars', ride: 'Car to ', drive: 'Drive to ', shared: '; shared' },
} as const;

export const calendarName = (language: Language): string => words[language].calendar;

const statusOf = (state: VehicleRequestState): CalendarEvent['status'] => {
  if (state === 'CANCELLED' || state === 'REJECTED') return 'CANCELLED';
  return state === 'WAITING_APPROVAL' || state === 'APPROVED' ? 'TENTATIVE' : 'CONFIRMED';
};

const sentence = (parts: readonly (string | undefined)[], language: Language): string =>
  parts.filter((part) => part !== undefined && part !== '').join(language === 'zh' ? '；' : '; ');

/** The trip of whoever asked for it, as its cars stand. */
export const rideEvent = (
  request: VehicleRequest,
  orders: readonly DispatchOrder[],
  changedAt: Instant,
  language: Language,
): CalendarEvent => ({
  uid: request.id,
  sequence: secondsBetween(request.requestedAt, changedAt),
  changedAt,
  window: actualWindow(request, orders),
  status: statusOf(request.state),
  summary: `${words[language].ride}${request.destination}`,
  location: request.pickUp,
  description: sentence(
    [
      paperNumber('申', request.id, request.requestedAt),
      requestStates[language][request.state],
      ...orders.map(({ plateNumber }) => dotted(plateNumber)),
    ],
    language,
  ),
});

/** Where to go for people of a unit: 本单位南门 is a place only with its name. */
const placeOf = (unit: string, pickUp: string): string => (pickUp.includes(unit) ? pickUp : `${unit} ${pickUp}`);

/** The trip of whoever drives it; of several who share the car the first, of `unit`, tells where it begins. */
export const driveEvent = (
  order: DispatchOrder,
  requests: readonly VehicleRequest[],
  unit: string,
  plate: string | undefined,
  changedAt: Instant,
  language: Language,
): CalendarEvent => ({
  uid: order.id,
  sequence: order.revision,
  changedAt,
  window: order.window,
  status: order.state === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED',
  summary: `${words[language].drive}${requests.map(({ destination }) => destination).join(language === 'zh' ? '、' : ', ')}`,
  location: placeOf(unit, requests[0]?.pickUp ?? ''),
  description:
    sentence([paperNumber('派', order.id, order.dispatchedAt), plate], language) +
    (requests.length > 1 ? words[language].shared : ''),
});
