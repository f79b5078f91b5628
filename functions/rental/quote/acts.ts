/** A partner sees what it is asked for, and answers with a car and a price, or declines. */
import { plateOf } from '../../fleet/plates.ts';
import { mapConnection, storedConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { certain } from '../../platform/item.ts';
import { refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { take } from '../../platform/take.ts';
import { tidy } from '../../platform/text.ts';
import { civilDate } from '../../platform/time.ts';
import { engagedCheck, findPartner } from '../records.ts';
import { partnerIdOf, serves } from '../rules.ts';
import { offerRefusals, totalOf } from './quoting.ts';
import { changedQuote, changeQuoteWrite, findQuote, quoteOf, quotesPk } from './records.ts';
import type { DeclineQuoteRefusal, OfferQuote, OfferQuoteRefusal, QuoteOffer, RentalQuote } from './types.ts';

const notFound = refused([refusal('QUOTE_NOT_FOUND' as const, ['input', 'quoteId'])]);

/** What speaks against any answer: it was given for good already, nobody waits for it any more, or its time is over. */
const answerRefusals = (
  { state, until, withdrawal }: RentalQuote,
  { now }: Context,
): Refusal<'STATE_NOT_ALLOWED' | 'QUOTE_OVER'>[] => {
  if (withdrawal) return [refusal('QUOTE_OVER', ['input', 'quoteId'], { because: withdrawal.because })];
  if (state !== 'ASKED' && state !== 'OFFERED') return [refusal('STATE_NOT_ALLOWED', ['input', 'quoteId'])];
  return now < until ? [] : [refusal('QUOTE_OVER', ['input', 'quoteId'])];
};

const offerIn = ({ plateNumber, model, seats, lines, validUntil, ...said }: OfferQuote, now: number): QuoteOffer => {
  const driverName = tidy(said.driverName ?? '');
  const driverTelephone = tidy(said.driverTelephone ?? '');
  const handOver = tidy(said.handOver ?? '');
  return {
    plateNumber: plateOf(plateNumber) ?? plateNumber,
    model: tidy(model),
    seats,
    ...(driverName === '' ? {} : { driverName, driverTelephone }),
    ...(handOver === '' ? {} : { handOver }),
    lines: lines.map(({ line, quantity, unitFen }) => ({ line, quantity, unitFen })),
    totalFen: totalOf(lines),
    validUntil,
    offeredAt: now,
  };
};

/** Two offers that say the same, whenever they were made. */
const isSame = (a: QuoteOffer | undefined, b: QuoteOffer): boolean =>
  inputHash({ ...a, offeredAt: 0 }) === inputHash({ ...b, offeredAt: 0 });

/** Answers with a car and a price; until it is chosen a partner may better its offer. */
export const offerQuote = async (ctx: Context, input: OfferQuote): Promise<Result<RentalQuote, OfferQuoteRefusal>> => {
  const partnerId = partnerIdOf(ctx.viewer);
  const first = await findQuote(ctx.store, input.quoteId);
  if (first?.partnerId !== partnerId) return notFound;
  const partner = await findPartner(ctx, partnerId);
  const offer = offerIn(input, ctx.now);
  return take<RentalQuote, RentalQuote, OfferQuoteRefusal>(ctx, {
    stamp: stampOf(ctx, 'offerQuote'),
    look: async () => certain(await findQuote(ctx.store, input.quoteId), input.quoteId),
    repeated: (quote) => (isSame(quote.offer, offer) && quote.state !== 'DECLINED' ? quote : undefined),
    refusals: (quote) => [
      ...answerRefusals(quote, ctx),
      ...(partner && serves(partner, 'MARKET_RENTAL', civilDate(quote.need.window.from))
        ? []
        : [refusal('PARTNER_NOT_ENGAGED' as const)]),
      ...offerRefusals(offer, quote, ctx.now),
    ],
    change: (quote) => {
      const change = { state: 'OFFERED', offer } as const;
      return {
        writes: [changeQuoteWrite(quote, change), engagedCheck(partnerId)],
        answer: changedQuote(quote, change),
      };
    },
  });
};

interface DeclineQuote {
  readonly quoteId: string;
  readonly reason: string;
}

/** Says that the partner has no car for the trip; an offer made before goes with it. */
export const declineQuote = async (
  ctx: Context,
  { quoteId, ...said }: DeclineQuote,
): Promise<Result<RentalQuote, DeclineQuoteRefusal>> => {
  const reason = tidy(said.reason);
  const first = await findQuote(ctx.store, quoteId);
  if (first?.partnerId !== partnerIdOf(ctx.viewer)) return notFound;
  return take<RentalQuote, RentalQuote, DeclineQuoteRefusal>(ctx, {
    stamp: stampOf(ctx, 'declineQuote', reason),
    look: async () => certain(await findQuote(ctx.store, quoteId), quoteId),
    repeated: (quote) => (quote.state === 'DECLINED' ? quote : undefined),
    refusals: (quote) => [
      ...answerRefusals(quote, ctx),
      ...(reason.length >= 2 && reason.length <= 200 ? [] : [refusal('REASON_REQUIRED' as const, ['input', 'reason'])]),
    ],
    change: (quote) => {
      const change = { state: 'DECLINED', reason } as const;
      return { writes: [changeQuoteWrite(quote, change)], answer: changedQuote(quote, change) };
    },
  });
};

/** What the caller is asked for, the latest first. */
export const partnerQuotes = async (ctx: Context, page: ListArguments): Promise<Connection<RentalQuote>> => {
  const query = { index: 'lists', pk: quotesPk(partnerIdOf(ctx.viewer)), newestFirst: true } as const;
  return mapConnection(await storedConnection(ctx.store, query, page), quoteOf);
};
