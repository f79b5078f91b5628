import type { NoticeKind, NoticesQuery } from '../../generated/graphql.ts';
import { dateOf } from '../../lib/format.ts';

export type ShownNotice = NoticesQuery['myNotices']['nodes'][number];

/** What a notice is about, as far as its reader may still see it. */
type About = Pick<
  ShownNotice,
  'request' | 'seriesId' | 'order' | 'emergency' | 'statementId' | 'rentalOrderId' | 'groundId'
>;

const dayOf = ({ window }: { readonly window: { readonly from: string } }): string => dateOf(new Date(window.from));

const toRequest = ({ request }: About): string | undefined => (request ? `/requests/${request.id}` : undefined);

/** To where the request is decided while it waits, afterwards to itself; of a series, others wait when the first does not. */
const toApproval = (about: About): string | undefined =>
  about.request && (about.seriesId !== null || about.request.state === 'WAITING_APPROVAL')
    ? `/approve?request=${about.request.id}`
    : toRequest(about);

/** To where a car is sent while it waits for one; of a series, others wait when the first does not. */
const toDispatch = (about: About): string | undefined => {
  const { request, seriesId } = about;
  if (request?.state === 'APPROVED') return `/dispatch?date=${dayOf(request)}&request=${request.id}`;
  return request && seriesId !== null ? `/dispatch?date=${dayOf(request)}` : toRequest(about);
};

/** To the quotes of rental companies, while one is to be chosen. */
const toQuotes = (about: About): string | undefined =>
  about.request?.state === 'APPROVED' ? `${String(toDispatch(about))}&show=quotes` : toRequest(about);

const toDay =
  (path: '/drive' | '/dispatch') =>
  ({ order }: About): string =>
    order ? `${path}?date=${dayOf(order)}` : path;

/** To the reader's own request, or to the day at the desk. */
const toTrip = (about: About): string => toRequest(about) ?? toDay('/dispatch')(about);

/** To the order itself, on its day at the desk. */
const toOrder = (about: About): string =>
  about.order ? `${toDay('/dispatch')(about)}&order=${about.order.id}` : toTrip(about);

/** Who rides or drives is led to the trip, whoever else asked for it to the desk. */
const toTripOrOrder = (about: About): string => toRequest(about) ?? toOrder(about);

const toEmergency = ({ emergency }: About): string | undefined =>
  emergency ? `/emergency?event=${emergency.id}` : undefined;

/** The unit's own; those above it are led on to theirs. */
const toFollowUps = (): string => '/follow-ups';

const toStatement =
  (path: '/time-share/statements' | '/partners/statements' | '/partner/statements') =>
  ({ statementId }: About): string =>
    statementId === null ? path : `${path}/${statementId}`;

const toRental = ({ rentalOrderId }: About): string =>
  rentalOrderId === null ? '/time-share' : `/time-share?order=${rentalOrderId}`;

const toGround = ({ groundId }: About): string =>
  groundId === null ? '/unit-places' : `/unit-places?place=${groundId}`;

const toWatch = (): string => '/openings-watch';

/** Where each kind of notice leads. */
const links: Readonly<Record<NoticeKind, (about: About) => string | undefined>> = {
  APPROVAL_WANTED: toApproval,
  APPROVAL_REMINDER: toApproval,
  APPROVAL_OVERDUE: toApproval,
  APPROVAL_MISSED: toRequest,
  DISPATCH_MISSED: toRequest,
  TRIP_NOT_MADE: toRequest,
  REQUEST_APPROVED: toRequest,
  REQUEST_REJECTED: toRequest,
  DISPATCH_WANTED: toDispatch,
  SERIES_DAYS_CHANGED: toRequest,
  DISPATCH_RECALLED: toRequest,
  VEHICLE_DISPLACED: toRequest,
  CAR_LOST: toRequest,
  MARKET_PROPOSED: toDispatch,
  VEHICLE_REPLACED: toRequest,
  EMERGENCY_DISPATCHED: toEmergency,
  EMERGENCY_APPROVAL_WANTED: toEmergency,
  EMERGENCY_APPROVED: toEmergency,
  EMERGENCY_DISAPPROVED: toEmergency,
  EMERGENCY_STOOD_DOWN: toEmergency,
  EMERGENCY_APPROVAL_MISSED: toEmergency,
  COURT_SERIES_WANTED: toGround,
  DEPUTY_NAMED: () => '/approve',
  DEPUTY_ENDED: () => '/approve',
  POOLING_WANTED: toRequest,
  POOLING_AGREED: toDispatch,
  POOLING_DECLINED: toDispatch,
  POOLING_DISSOLVED: toRequest,
  VEHICLE_ASSIGNED: toRequest,
  VEHICLE_CHANGED: toRequest,
  VEHICLE_DEPARTED: toRequest,
  TRIP_EXTENDED: toRequest,
  DRIVE_EXTENDED: toDay('/drive'),
  ORDER_EXTENDED: toOrder,
  APPROVED_TRIP_EXTENDED: toRequest,
  EXTENSION_WANTED: toOrder,
  RIDE_CHANGED: toOrder,
  DRIVE_RIDE_CHANGED: toDay('/drive'),
  LEFT_IN_VAIN: toOrder,
  EXTENSION_SETTLED: toOrder,
  EXTENSION_DECLINED: toTripOrOrder,
  RECEIPT_WANTED: toRequest,
  RECEIPT_DISPUTED: toOrder,
  DRIVE_DISPUTED: toDay('/drive'),
  RECORD_UPHELD: toRequest,
  UNIT_TRIP_DISPUTED: toRequest,
  UNIT_DISPUTE_SETTLED: toRequest,
  TRIP_CORRECTED: toRequest,
  DRIVE_CORRECTED: toDay('/drive'),
  REQUEST_CANCELLED: toRequest,
  DRIVE_ASSIGNED: toDay('/drive'),
  DRIVE_CHANGED: toDay('/drive'),
  DRIVE_CANCELLED: toDay('/drive'),
  DRIVE_RETURNED: toDay('/drive'),
  ORDER_CANCELLED: toDay('/dispatch'),
  VEHICLE_BROKEN_DOWN: toDay('/dispatch'),
  TRIP_BROKEN_OFF: toTrip,
  VEHICLE_LENT: () => '/fleet',
  VEHICLE_GIVEN_BACK: () => '/fleet',
  VEHICLE_OVERDUE: toRequest,
  DRIVE_OVERDUE: toDay('/drive'),
  DRIVE_NOT_MADE: toDay('/drive'),
  ORDER_OVERDUE: toDay('/dispatch'),
  OPENING_SET: () => '/unit-places',
  PLACE_CLOSED: () => '/unit-places',
  OPENING_TAKEN_BACK: () => '/unit-places',
  STRIKE_APPEALED: () => '/appeals',
  FOLLOW_UP_OPENED: toFollowUps,
  FOLLOW_UP_RETURNED: toFollowUps,
  FOLLOW_UP_OVERDUE: toFollowUps,
  FOLLOW_UP_RECTIFIED: toWatch,
  FOLLOW_UP_RECHECKED: toWatch,
  FOLLOW_UP_CLOSED: toFollowUps,
  STATEMENT_ISSUED: toStatement('/time-share/statements'),
  STATEMENT_ANSWERED: toStatement('/partners/statements'),
  STATEMENT_UNANSWERED: toStatement('/partners/statements'),
  STATEMENT_ANSWER_LATE: toStatement('/time-share/statements'),
  STATEMENT_APPROVED: toStatement('/time-share/statements'),
  RENTAL_LOST: toQuotes,
  QUOTE_ANSWERED: toQuotes,
  RENTAL_COMPLAINED: () => '/partners/service',
  RENTAL_COMPLAINT_ANSWERED: toRental,
  RENTAL_CONFIRMED: toRental,
  RENTAL_SUSPENDED: toRental,
  RENTAL_NOT_SERVED: toRental,
  RENTAL_DUE_SOON: toRental,
  RENTAL_LATE: toRental,
  RENTAL_NO_SHOW: toRental,
  RENTAL_CHARGED: toRental,
  RENTAL_BUDGET_LOW: () => '/time-share/unit',
  PARTNER_SERVICE_POOR: () => '/partners/service',
  INSPECTION_ASSIGNED: () => '/inspect',
  RENTAL_ASKED: () => '/partner/orders',
  RENTAL_CRITICISED: () => '/partner/orders?show=complaints',
  QUOTE_ASKED: () => '/partner/quotes',
  QUOTE_WITHDRAWN: () => '/partner/quotes',
  STATEMENT_DISPUTED: toStatement('/partner/statements'),
  STATEMENT_DECIDED: toStatement('/partner/statements'),
  STATEMENT_UNIT_APPROVED: toStatement('/partner/statements'),
  PARTNER_STATE_CHANGED: () => '/partner',
  AGREEMENT_ENDING: () => '/partner',
  WEBHOOK_LOSING: () => '/partner/webhooks',
  WEBHOOK_STOPPED: () => '/partner/webhooks',
};

/** A page that stays open over a release meets kinds that it does not know. */
const known: Readonly<Partial<Record<string, (about: About) => string | undefined>>> = links;

/** Where a notice leads; undefined when its reader may not see what it is about any more. */
export const linkOf = (notice: ShownNotice): string | undefined => (known[notice.kind] ?? toRequest)(notice);
