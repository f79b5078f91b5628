/** Which notices follow from a change of a market rental, or of how a partner serves, and for whom. Pure. */
import type { QuoteAnswers } from '../booking/quote/types.ts';
import type { VehicleRequest } from '../booking/types.ts';
import type { RentalOrder } from '../rental/order/types.ts';
import type { RentalQuote } from '../rental/quote/types.ts';
import type { ServiceMonth } from '../rental/service/types.ts';
import type { RentalPartner } from '../rental/types.ts';
import { whereabouts } from './order-news.ts';
import { dispatchersOf } from './request-news.ts';
import { known } from './rules.ts';
import type { News } from './types.ts';

const lost: readonly RentalOrder['state'][] = ['DECLINED', 'EXPIRED', 'FAILED'];

/** Whether a car that a dispatcher has chosen does not come. */
export const isLost = (before: RentalOrder | undefined, after: RentalOrder): boolean =>
  before !== undefined &&
  after.rentalKind === 'MARKET_RENTAL' &&
  before.state !== after.state &&
  lost.includes(after.state);

const named = ({ name }: RentalPartner) => ({ partner: name.zh, partnerEn: name.en });

/** A rented car does not come: the dispatchers choose the next quote, or another source. */
export const newsOfLostRental = (order: RentalOrder, request: VehicleRequest, partner: RentalPartner): News[] => [
  {
    kind: 'RENTAL_LOST',
    to: { role: 'DISPATCHER', unitId: request.centreId, except: [] },
    requestId: request.id,
    facts: known({ ...whereabouts([request]), ...named(partner), plate: order.plateNumber, why: order.reason }),
  },
];

/** Whether a partner has just offered a car, bettered its offer, or declined. */
export const isAnswered = (before: RentalQuote | undefined, after: RentalQuote): boolean => {
  if (!before || before.state === 'ACCEPTED') return false;
  if (after.state === 'OFFERED') return before.offer?.offeredAt !== after.offer?.offeredAt;
  return after.state === 'DECLINED' && before.state !== after.state;
};

/** A partner has answered for a trip that still waits: those who may dispatch it compare the quotes (rule 4 of the field). */
export const newsOfAnswer = (
  { offer, state, reason }: RentalQuote,
  request: VehicleRequest,
  partner: RentalPartner,
  { asked, answered }: QuoteAnswers,
): News[] => [
  {
    kind: 'QUOTE_ANSWERED',
    to: dispatchersOf(request),
    requestId: request.id,
    facts: known({
      ...{ ...whereabouts([request]), ...named(partner), asked, answered },
      ...(state === 'DECLINED' ? { why: reason } : { costFen: offer?.totalFen }),
    }),
  },
];

/** How far a complaint of an order has come. */
const complaintOf = ({ complaint }: RentalOrder): 'RENTAL_COMPLAINED' | 'RENTAL_COMPLAINT_ANSWERED' | undefined =>
  complaint && (complaint.answer ? 'RENTAL_COMPLAINT_ANSWERED' : 'RENTAL_COMPLAINED');

/** Whether somebody has complained, or was answered. */
export const isOfComplaint = (before: RentalOrder | undefined, after: RentalOrder): boolean =>
  before !== undefined && complaintOf(before) !== complaintOf(after);

/** A complaint is news to the authority above the unit, and its answer to whoever complained. */
export const newsOfComplaint = (order: RentalOrder, partner: RentalPartner): News[] => {
  const kind = complaintOf(order);
  const facts = { ...named(partner), plate: order.plateNumber };
  if (kind === 'RENTAL_COMPLAINED')
    return [{ kind, to: { role: 'AUTHORITY', over: order.divisionCode, except: [] }, facts }];
  return kind ? [{ kind, to: { personId: order.personId }, rentalOrderId: order.id, facts }] : [];
};

/** A partner's month gives its authority cause to look. */
export const newsOfService = (before: ServiceMonth | undefined, after: ServiceMonth, partner: RentalPartner): News[] =>
  after.noted
    .filter((concern) => before && !before.noted.includes(concern))
    .map((concern) => ({
      kind: 'PARTNER_SERVICE_POOR',
      to: { role: 'AUTHORITY', over: partner.divisionCode, except: [] },
      facts: { ...named(partner), month: after.month, concern },
    }));
