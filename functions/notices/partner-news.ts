/** Which notices follow for the people of a rental partner, and for whom of them. Pure. */
import type { LocalizedText } from '../platform/text.ts';
import type { WebhookEndpoint } from '../rental/event/webhook-types.ts';
import type { RentalOrder } from '../rental/order/types.ts';
import type { PartnerScope } from '../rental/partner/types.ts';
import type { RentalQuote } from '../rental/quote/types.ts';
import type { RentalStatement } from '../rental/statement/types.ts';
import type { RentalPartner } from '../rental/types.ts';
import { comesTo, entriesFor, known, settledBy, type Entry } from './rules.ts';
import type {
  Addressee,
  News,
  PartnerNoticeKind,
  PartnerOrderNoticeKind,
  PartnerStatementNoticeKind,
  QuoteNoticeKind,
  Settled,
  Told,
  WebhookNoticeKind,
} from './types.ts';

/** A thing of a partner before and after; what is told of it goes to those of its people who may act on it. */
interface Of<Thing> {
  readonly before: Thing | undefined;
  readonly after: Thing;
}

type Entries<Kind extends string, Change> = Readonly<Record<Kind, Entry<Change, PartnerScope>>>;

const leaves =
  (state: string) =>
  ({ before, after }: Of<{ readonly state: string }>): boolean =>
    before?.state === state && after.state !== state;

export const partnerOrderNotices: Entries<PartnerOrderNoticeKind, Of<RentalOrder>> = {
  RENTAL_ASKED: { when: comesTo('HELD'), to: () => ['orders:write'], until: leaves('HELD') },
  RENTAL_CRITICISED: {
    when: ({ before, after }) => after.complaint !== undefined && before?.complaint === undefined,
    to: () => ['orders:write'],
    until: ({ before, after }) => before?.complaint?.answer === undefined && after.complaint?.answer !== undefined,
  },
};

export const quoteNotices: Entries<QuoteNoticeKind, Of<RentalQuote>> = {
  QUOTE_ASKED: { when: comesTo('ASKED'), to: () => ['orders:write'], until: leaves('ASKED') },
  QUOTE_WITHDRAWN: { when: comesTo('WITHDRAWN'), to: () => ['orders:write'] },
};

export const partnerStatementNotices: Entries<PartnerStatementNoticeKind, Of<RentalStatement>> = {
  STATEMENT_DISPUTED: { when: comesTo('DISPUTED'), to: () => ['statements:write'], until: leaves('DISPUTED') },
  STATEMENT_DECIDED: {
    when: (change) => comesTo('ISSUED')(change) && change.after.steps.at(-1)?.step === 'DECIDE',
    to: () => ['statements:write'],
  },
  STATEMENT_UNIT_APPROVED: {
    when: comesTo('UNIT_APPROVED'),
    to: () => ['statements:write'],
    until: leaves('UNIT_APPROVED'),
  },
};

/** Whether the partner and its authority have come further; the application itself is the company's own act. */
const isMoved = ({ before, after }: Of<RentalPartner>): boolean => before !== undefined && before.state !== after.state;

export const partnerNotices: Entries<PartnerNoticeKind, Of<RentalPartner>> = {
  PARTNER_STATE_CHANGED: { when: isMoved, to: () => ['partner:read'] },
  AGREEMENT_ENDING: {
    when: ({ before, after }) => before !== undefined && before.endingNotedFor !== after.endingNotedFor,
    to: () => ['partner:write'],
    until: (change) =>
      change.before?.endingNotedFor !== undefined &&
      (isMoved(change) || change.after.agreement.to !== change.before.endingNotedFor),
  },
};

export const webhookNotices: Entries<WebhookNoticeKind, Of<WebhookEndpoint>> = {
  WEBHOOK_LOSING: {
    when: ({ before, after }) => before?.losingSince === undefined && after.losingSince !== undefined,
    to: () => ['webhooks:write'],
    until: ({ before, after }) =>
      before?.losingSince !== undefined && (after.losingSince === undefined || after.state === 'DISABLED'),
  },
  // Whoever disables it himself knows.
  WEBHOOK_STOPPED: {
    when: (change) => comesTo('DISABLED')(change) && change.after.disabledBecause !== 'PARTNER',
    to: () => ['webhooks:write'],
    until: leaves('DISABLED'),
  },
};

/** What a change of a thing tells, and what it does away with, among the people of its partner. */
const toldBy = <Kind extends News['kind'], Change extends { readonly before: unknown }>(
  entries: Entries<Kind, Change>,
  change: Change,
  partnerId: string,
  about: Omit<News, 'kind' | 'to'>,
): Told => {
  const addressed = ({ kind, to }: { readonly kind: Kind; readonly to: readonly PartnerScope[] }): Settled[] =>
    to.map((scope) => ({ ...about, kind, to: { partnerId, scope } satisfies Addressee }));
  return {
    news: entriesFor(entries, change)
      .flatMap(addressed)
      .map((one) => ({ ...one, facts: about.facts })),
    settled: settledBy(entries, change).flatMap(addressed),
  };
};

export const toldToPartnerOfOrder = (change: Of<RentalOrder>): Told => {
  const { id: rentalOrderId, partnerId, plateNumber: plate, window, holdUntil: due } = change.after;
  const facts = { plate, from: window.from, due };
  return toldBy(partnerOrderNotices, change, partnerId, { rentalOrderId, facts });
};

export const toldToPartnerOfQuote = (change: Of<RentalQuote>): Told => {
  const { id: quoteId, partnerId, need, until: due, withdrawal } = change.after;
  const ended = withdrawal && { because: withdrawal.because, changed: withdrawal.changed.join(' ') };
  return toldBy(quoteNotices, change, partnerId, { quoteId, facts: { from: need.window.from, due, ...ended } });
};

export const toldToPartnerOfStatement = (change: Of<RentalStatement>, unitName: LocalizedText | undefined): Told => {
  const { id: statementId, partnerId, month } = change.after;
  const facts = known({ unit: unitName?.zh, unitEn: unitName?.en, month });
  return toldBy(partnerStatementNotices, change, partnerId, { statementId, facts });
};

export const toldToPartner = (change: Of<RentalPartner>): Told => {
  const { id: partnerId, state, reason: why, endingNotedFor: to } = change.after;
  return toldBy(partnerNotices, change, partnerId, { partnerId, facts: known({ state, why, to }) });
};

export const toldToPartnerOfWebhook = (change: Of<WebhookEndpoint>): Told => {
  const { id: endpointId, partnerId, url } = change.after;
  return toldBy(webhookNotices, change, partnerId, { endpointId, facts: { host: URL.parse(url)?.host ?? '' } });
};
