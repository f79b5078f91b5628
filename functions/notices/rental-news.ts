/** Which notices follow from a change of a market rental, or of how a partner serves, and for whom. Pure. */
import type { VehicleRequest } from '../booking/types.ts';
import type { RentalOrder } from '../rental/order/types.ts';
import type { ServiceMonth } from '../rental/service/types.ts';
import type { RentalPartner } from '../rental/types.ts';
import { whereabouts } from './order-news.ts';
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

/** A partner's month gives its authority cause to look. */
export const newsOfService = (before: ServiceMonth | undefined, after: ServiceMonth, partner: RentalPartner): News[] =>
  after.noted
    .filter((concern) => before && !before.noted.includes(concern))
    .map((concern) => ({
      kind: 'PARTNER_SERVICE_POOR',
      to: { role: 'AUTHORITY', over: partner.divisionCode, except: [] },
      facts: { ...named(partner), month: after.month, concern },
    }));
