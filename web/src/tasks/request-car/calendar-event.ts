import { secondsBetween, type CalendarEvent } from '../../../../functions/platform/ics.ts';
import type { WholeRequestFragment } from '../../generated/graphql.ts';
import { plate } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';

const w = words({ to: '用车：' }, { to: 'Car to ' });

type Order = WholeRequestFragment['orders'][number];

/** A car with who drives it and whom one calls, as far as the reader may know it. */
const carOf = ({ plateNumber, driver, rental }: Order): string =>
  [plate(plateNumber), driver?.person.name ?? rental?.driverName, driver?.telephone ?? rental?.driverTelephone]
    .filter(Boolean)
    .join(' ');

/** A trip in one's own calendar: the same event, and as often changed, as in the calendar that one subscribes to. */
export const calendarEvent = (request: WholeRequestFragment): CalendarEvent => ({
  uid: request.id,
  sequence: secondsBetween(Date.parse(request.requestedAt), Date.parse(request.changedAt)),
  changedAt: Date.parse(request.changedAt),
  window: { from: Date.parse(request.actualWindow.from), to: Date.parse(request.actualWindow.to) },
  status: request.state === 'WAITING_APPROVAL' || request.state === 'APPROVED' ? 'TENTATIVE' : 'CONFIRMED',
  summary: `${w.to}${request.destination}`,
  location: request.pickUp,
  description: [request.number, ...request.orders.filter(({ brokenOff }) => !brokenOff).map(carOf)].join(' · '),
});
