/** Asking several partners what a trip would cost, comparing, and choosing one of them (社会租赁比价). */
import { cityOf } from '../../organisation/rules.ts';
import { hasRole } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { take } from '../../platform/take.ts';
import { civilDate, MINUTE } from '../../platform/time.ts';
import { findRentalOrder } from '../../rental/order/records.ts';
import { isOpen, openOffers } from '../../rental/quote/quoting.ts';
import { findQuotes, makeQuoteWrite, quotesShown } from '../../rental/quote/records.ts';
import type { RentalQuote } from '../../rental/quote/types.ts';
import { engagedCheck, findPartner, partnersOf } from '../../rental/records.ts';
import { serves } from '../../rental/rules.ts';
import type { RentalPartner } from '../../rental/types.ts';
import { actorIn, requestNotFound, seeRequest } from '../acts.ts';
import { purposeRefusals } from '../dispatch/hiring.ts';
import { selfDriverOf } from '../places.ts';
import { policiesOf } from '../policy-records.ts';
import { findRequest } from '../records.ts';
import { rentalLengthRefusals } from '../rentals.ts';
import { declinedRefusals, earlierSources, passedOverRefusals } from '../source/earlier-acts.ts';
import { holderOf, selfDriverRefusals } from '../source/matching.ts';
import { readSelfDriving } from '../source/self-driving-acts.ts';
import { isTheirs, partsOf, samePersonRefusals, stateRefusals, windowPastRefusals } from '../states.ts';
import type { VehicleRequest } from '../types.ts';
import { answersOf } from './answers.ts';
import { needOf, needsAsQuoted, wordsWith } from './needs.ts';
import { callShown, callWrite, findCall, requestCheck } from './records.ts';
import type { AskForQuotes, AskForQuotesRefusal, QuoteAnswers, QuoteCall, RequestQuotes } from './types.ts';

const MOST_PARTNERS = 10;
const LEAST_ANSWER = 10 * MINUTE;

/** Whether the agreement of a partner of the city covers a trip from its first day to its last. */
const coversTrip = (partner: RentalPartner, { divisionCode, window }: VehicleRequest): boolean =>
  partner.divisionCode === cityOf(divisionCode) &&
  serves(partner, 'MARKET_RENTAL', civilDate(window.from)) &&
  serves(partner, 'MARKET_RENTAL', civilDate(window.to));

/** Partners that can be asked for a request. */
export const partnersToAsk = async (ctx: Context, request: VehicleRequest): Promise<RentalPartner[]> =>
  (await partnersOf(ctx, cityOf(request.divisionCode))).filter((partner) => coversTrip(partner, request));

interface Seen {
  readonly request: VehicleRequest;
  readonly call: QuoteCall | undefined;
  readonly quotes: readonly RentalQuote[];
}

/** Whether an answer of a partner may still come, or stands. */
const isPending = (quote: RentalQuote, now: number): boolean =>
  isOpen(quote, now) || (quote.state === 'ASKED' && now < quote.until);

/** Asks partners what a trip would cost. Asked for again, others may be added, and those whose answer is over. */
export const askForQuotes = async (
  ctx: Context,
  { idempotencyKey, requestId, partnerIds, until, declinedSources }: AskForQuotes,
): Promise<Result<RequestQuotes, AskForQuotesRefusal>> => {
  const viewer = actorIn(ctx);
  const { store, now } = ctx;
  const asked = await seeRequest(ctx, requestId, 'DISPATCH');
  if (!asked) return requestNotFound;
  const [policies, partners, before] = await Promise.all([
    policiesOf(ctx, asked.divisionCode, now),
    Promise.all(partnerIds.slice(0, MOST_PARTNERS).map((id) => findPartner(ctx, id))),
    findCall(store, requestId),
  ]);
  const policy = policies(asked.window.from);
  const selfDriver = await readSelfDriving(ctx, selfDriverOf(asked), asked.window, policy);
  const question = { need: asked, policy, now, holder: holderOf(requestId, viewer.personId), selfDriver };
  const words = wordsWith(declinedSources, before);
  const earlier = await earlierSources(ctx, asked, 'MARKET_RENTAL', question, words);
  const made = partnerIds.map((id) => derivedId('rentalQuote', viewer.personId, idempotencyKey, requestId, id));
  const partnerRefusals = ({ request, quotes }: Seen): Refusal<AskForQuotesRefusal>[] => {
    const path = ['input', 'partnerIds'];
    const isList = partnerIds.length >= 1 && partnerIds.length <= MOST_PARTNERS;
    if (!isList || new Set(partnerIds).size < partnerIds.length) return [refusal('PARTNERS_INVALID', path)];
    const pending = quotes.filter(
      (quote) => isPending(quote, now) && needsAsQuoted(request, quote) && partnerIds.includes(quote.partnerId),
    );
    return [
      ...(partners.every((partner) => partner && coversTrip(partner, request))
        ? []
        : [refusal('PARTNER_NOT_FOUND' as const, path)]),
      ...(pending.length > 0 ? [refusal('ALREADY_ASKED' as const, path)] : []),
    ];
  };
  return take<Seen, RequestQuotes, AskForQuotesRefusal>(ctx, {
    stamp: stampOf(ctx, 'askForQuotes'),
    look: async () => {
      const [request, call] = await Promise.all([findRequest(store, requestId), findCall(store, requestId)]);
      return {
        request: certain(request, requestId),
        call,
        quotes: await findQuotes(store, call?.quoteIds ?? []),
      };
    },
    repeated: ({ call, quotes }) =>
      made.length > 0 && made.every((id) => call?.quoteIds.includes(id))
        ? { requestId, quotes, earlierSources: call?.earlierSources ?? [] }
        : undefined,
    refusals: (seen) => {
      const { request } = seen;
      const policy = policies(request.window.from);
      return [
        ...stateRefusals('DISPATCH', request),
        ...samePersonRefusals('DISPATCH', viewer, request),
        ...windowPastRefusals(request, now),
        ...purposeRefusals({ need: request, policy, now, holder: requestId }),
        ...rentalLengthRefusals(request, policy),
        ...selfDriverRefusals(question),
        ...(until >= now + LEAST_ANSWER && until <= request.window.from
          ? []
          : [refusal('ANSWER_TIME_INVALID' as const, ['input', 'until'])]),
        ...partnerRefusals(seen),
        ...declinedRefusals(declinedSources),
        ...passedOverRefusals(earlier),
      ];
    },
    change: ({ request, call, quotes }) => {
      const fresh = partnerIds.map((partnerId, i): RentalQuote => ({
        ...{
          id: certain(made[i], partnerId),
          requestId,
          partnerId,
          need: needOf(request, policies(request.window.from)),
        },
        ...{ state: 'ASKED', askedAt: now, until, revision: 1 },
      }));
      const quoteIds = [...(call?.quoteIds ?? []), ...made];
      return {
        writes: [
          ...fresh.map(makeQuoteWrite),
          callWrite(call, { ...(call ?? { requestId }), quoteIds, earlierSources: earlier }),
          requestCheck(request),
          ...partnerIds.map(engagedCheck),
        ],
        answer: { requestId, quotes: [...quotes, ...fresh], earlierSources: earlier },
      };
    },
  });
};

/** Those that can be chosen, the cheapest first; then those that may come; then the others. */
const inOrder = (quotes: readonly RentalQuote[], now: number): RentalQuote[] => {
  const open = openOffers(quotes, now);
  const others = quotes.filter((quote) => !isOpen(quote, now));
  return [
    ...open,
    ...others.filter((quote) => isPending(quote, now)),
    ...others.filter((quote) => !isPending(quote, now)),
  ];
};

/** Quotes for a request, as its dispatchers compare them; undefined when it is not theirs. */
export const requestQuotes = async (ctx: Context, requestId: string): Promise<RequestQuotes | undefined> => {
  if (!hasRole(ctx.viewer, 'DISPATCHER') || !(await seeRequest(ctx, requestId, 'DISPATCH'))) return undefined;
  const call = await findCall(ctx.store, requestId);
  const [quotes, order] = await Promise.all([
    findQuotes(ctx.store, call?.quoteIds ?? []),
    call?.orderId === undefined ? undefined : findRentalOrder(ctx.store, call.orderId),
  ]);
  const earlierSources = call?.earlierSources ?? [];
  return { requestId, quotes: inOrder(quotes, ctx.now), earlierSources, ...(order ? { order } : {}) };
};

/** How far partners have answered for a request that waits; undefined when none was asked, or to others than its dispatchers. */
export const quoteAnswers = async (ctx: Context, request: VehicleRequest): Promise<QuoteAnswers | undefined> => {
  if (request.state !== 'APPROVED' || !isTheirs('DISPATCH', partsOf(ctx.viewer, request))) return undefined;
  const call = await callShown(ctx, request.id);
  return answersOf(await quotesShown(ctx, call?.quoteIds ?? []));
};

export const quoteNotFound = refused([refusal('QUOTE_NOT_FOUND' as const, ['input', 'quoteId'])]);
