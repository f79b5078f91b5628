/** Quotes that two companies have made for a request that waits for a car: the dispatcher is to choose. */
import { needOf } from '../../booking/quote/needs.ts';
import type { QuoteCall } from '../../booking/quote/types.ts';
import { standardPolicies } from '../../booking/policy.ts';
import { neverRented } from '../../booking/source/never-rented.ts';
import type { VehicleRequest } from '../../booking/types.ts';
import { HOUR, MINUTE, type Instant } from '../../platform/time.ts';
import { totalOf } from '../../rental/quote/quoting.ts';
import type { QuoteLine, RentalQuote } from '../../rental/quote/types.ts';
import { ZHUZHOU } from './bodies.ts';
import { demoId } from './identity.ts';
import { rentalPlates } from './plates.ts';
import { mobile, randomFor } from './random.ts';
import { rentalCompanies } from './time-share.ts';

export interface WaitingQuotes {
  readonly call: Omit<QuoteCall, 'revision'>;
  readonly quotes: readonly RentalQuote[];
}

const drivers = ['吴建军', '邓志刚'];

/** The first request that waits long enough, with a quote of each company. */
export const waitingQuotes = (requests: readonly VehicleRequest[], now: Instant): WaitingQuotes[] => {
  const random = randomFor('waiting-quotes');
  const nextPlate = rentalPlates(ZHUZHOU, random, 'PETROL');
  const request = requests.find(
    ({ state, driving, purpose, divisionCode, window }) =>
      state === 'APPROVED' &&
      driving === 'WITH_DRIVER' &&
      divisionCode === ZHUZHOU &&
      !neverRented.has(purpose) &&
      window.from > now + 4 * HOUR,
  );
  if (!request) return [];
  const quotes = rentalCompanies.map(({ id: partnerId }, index): RentalQuote => {
    const lines: QuoteLine[] = [
      { line: 'CAR_DAY', quantity: 1, unitFen: 42_000 + index * 6_000 },
      { line: 'DRIVER_DAY', quantity: 1, unitFen: 20_000 },
    ];
    return {
      ...{
        id: demoId('rentalQuote', String(index)),
        requestId: request.id,
        partnerId,
        need: needOf(request, standardPolicies(request.window.from)),
      },
      ...{ state: 'OFFERED', askedAt: now - 50 * MINUTE, until: now + HOUR },
      offer: {
        ...{ plateNumber: nextPlate(), model: index === 0 ? '别克 GL8' : '大众 威然', seats: 7 },
        ...{ driverName: drivers[index] ?? '', driverTelephone: mobile(random), lines, totalFen: totalOf(lines) },
        ...{ validUntil: request.window.from, offeredAt: now - 30 * MINUTE },
      },
      revision: 2,
    };
  });
  return [{ call: { requestId: request.id, quoteIds: quotes.map(({ id }) => id) }, quotes }];
};
