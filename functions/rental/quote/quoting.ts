/** What a quote must be, and which of several is the cheapest. Pure. */
import { plateOf } from '../../fleet/plates.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { MINUTE, type Instant } from '../../platform/time.ts';
import type { PriceLine } from '../tariff/types.ts';
import type { OfferQuoteRefusal, QuoteLine, QuoteOffer, RentalQuote } from './types.ts';

const MOST_LINES = 10;
const MOST_QUANTITY = 100_000;
const MOST_UNIT_FEN = 10_000_000;
/** Least time that is left to choose an offer. */
const LEAST_VALID = 15 * MINUTE;

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const amountOf = ({ quantity, unitFen }: QuoteLine): number => quantity * unitFen;

export const totalOf = (lines: readonly QuoteLine[]): number => lines.reduce((sum, line) => sum + amountOf(line), 0);

const linesRefusals = (lines: readonly QuoteLine[]): Refusal<'LINES_INVALID'>[] =>
  lines.length >= 1 &&
  lines.length <= MOST_LINES &&
  lines.every(({ quantity, unitFen }) => isWhole(quantity, 1, MOST_QUANTITY) && isWhole(unitFen, 0, MOST_UNIT_FEN)) &&
  isWhole(totalOf(lines), 1, 2 ** 31 - 1)
    ? []
    : [refusal('LINES_INVALID', ['input', 'lines'])];

const driverRefusals = (
  { driverName = '', driverTelephone = '' }: QuoteOffer,
  { need: { driving } }: RentalQuote,
): Refusal<'DRIVER_REQUIRED' | 'DRIVER_NOT_WANTED'>[] => {
  const path = ['input', 'driverName'];
  if (driving === 'SELF_DRIVE') return driverName === '' ? [] : [refusal('DRIVER_NOT_WANTED', path)];
  const isDriver = driverName.length >= 2 && driverName.length <= 30 && /^1[3-9]\d{9}$/.test(driverTelephone);
  return isDriver ? [] : [refusal('DRIVER_REQUIRED', path)];
};

/** Everything against an offer itself. */
export const offerRefusals = (offer: QuoteOffer, quote: RentalQuote, now: Instant): Refusal<OfferQuoteRefusal>[] => {
  const { passengers, driving, window } = quote.need;
  const people = passengers + (driving === 'WITH_DRIVER' ? 1 : 0);
  const { plateNumber, model, seats, handOver, lines, validUntil } = offer;
  return [
    ...(plateOf(plateNumber) === undefined ? [refusal('PLATE_INVALID' as const, ['input', 'plateNumber'])] : []),
    ...(model.length >= 2 && model.length <= 40 ? [] : [refusal('MODEL_INVALID' as const, ['input', 'model'])]),
    ...(isWhole(seats, people, 60) ? [] : [refusal('SEATS_TOO_FEW' as const, ['input', 'seats'], { people })]),
    ...driverRefusals(offer, quote),
    ...(handOver === undefined || (handOver.length >= 2 && handOver.length <= 100)
      ? []
      : [refusal('HAND_OVER_INVALID' as const, ['input', 'handOver'])]),
    ...linesRefusals(lines),
    ...(validUntil >= now + LEAST_VALID && validUntil <= window.from
      ? []
      : [refusal('VALID_UNTIL_INVALID' as const, ['input', 'validUntil'])]),
  ];
};

/** An offer that can be chosen at a moment, also one that others were chosen before. */
export const isOpen = (quote: RentalQuote, now: Instant): quote is RentalQuote & { readonly offer: QuoteOffer } =>
  quote.state === 'OFFERED' && quote.offer !== undefined && now < quote.offer.validUntil;

/** Offers that can be chosen, the cheapest first. */
export const openOffers = (quotes: readonly RentalQuote[], now: Instant) =>
  quotes
    .filter((quote) => isOpen(quote, now))
    .sort((a, b) => a.offer.totalFen - b.offer.totalFen || (a.id < b.id ? -1 : 1));

/** An offer as the lines of a price. */
export const pricedLines = ({ lines }: Pick<QuoteOffer, 'lines'>): PriceLine[] =>
  lines.map((one) => ({ kind: 'QUOTED', ...one, amountFen: amountOf(one) }));
