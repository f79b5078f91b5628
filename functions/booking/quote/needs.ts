/** What partners are told of a request. Pure. */
import { inputHash } from '../../platform/idempotency.ts';
import type { QuotedField, QuotedNeed, RentalQuote } from '../../rental/quote/types.ts';
import type { BookingPolicy } from '../policy.ts';
import { rentalKindOf } from '../rentals.ts';
import type { DeclinedSource } from '../source/types.ts';
import type { VehicleRequest } from '../types.ts';
import type { QuoteCall } from './types.ts';

/** What a partner is told of a request, but for what policy calls its length. */
const tripNeedOf = ({
  window,
  driving,
  passengers,
  distanceKm,
  divisionCode,
  pickUp,
}: VehicleRequest): Omit<QuotedNeed, 'kind'> => ({
  window: { from: window.from, to: window.to },
  driving,
  passengers,
  ...(distanceKm === undefined ? {} : { distanceKm }),
  divisionCode,
  pickUp,
});

/** What a partner is told of a request. */
export const needOf = (request: VehicleRequest, policy: BookingPolicy): QuotedNeed => ({
  ...tripNeedOf(request),
  kind: rentalKindOf(request.window, policy),
});

const quotedFields: readonly QuotedField[] = ['window', 'driving', 'passengers', 'distanceKm', 'pickUp'];

/** What of a request is different from what was quoted, or from what it was. */
export const changedNeeds = (
  request: VehicleRequest,
  quoted: Pick<VehicleRequest, QuotedField> | QuotedNeed,
): QuotedField[] => quotedFields.filter((field) => inputHash([request[field]]) !== inputHash([quoted[field]]));

/** Whether a request needs what was quoted. */
export const needsAsQuoted = (request: VehicleRequest, { need }: RentalQuote): boolean =>
  changedNeeds(request, need).length === 0;

/** Why sources are passed over: as it is said now, else as it was said when partners were asked. */
export const wordsWith = (
  said: readonly DeclinedSource[] | null | undefined,
  call: QuoteCall | undefined,
): readonly DeclinedSource[] => {
  const now = said ?? [];
  const before = (call?.earlierSources ?? []).flatMap(({ source, declined }) =>
    declined === undefined || now.some((one) => one.source === source) ? [] : [{ source, reason: declined }],
  );
  return [...now, ...before];
};
