import {
  ConfirmMarketRentalDocument,
  DeclineQuoteDocument,
  DeclineRentalOrderDocument,
  OfferQuoteDocument,
  PartnerQuotesDocument,
  type AskedQuoteFragment,
  type QuoteLineKind,
} from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { heard } from '../../lib/heard.ts';
import { Pages } from '../../lib/pages.svelte.ts';
import { fenOf, typedYuan } from '../../lib/typed-yuan.ts';
import { totalOf, wholeOf, wrongInOffer } from './offer-wrong.ts';

/** A quote that was chosen is to be confirmed within minutes. */
const LOOK_EVERY = 15_000;

/** What the company is asked for, and what it answered. */
export class Quotes {
  readonly pages = new Pages<AskedQuoteFragment>(
    async (asked, signal) => (await heard(ask(PartnerQuotesDocument, asked, signal))).partnerQuotes,
    LOOK_EVERY,
  );
  readonly act = new Act();
  /** The quote whose act is under way or was refused. */
  acting = $state<string>();

  async #do(quoteId: string, send: () => Promise<{ userErrors: readonly Refusal[] }>): Promise<boolean> {
    this.acting = quoteId;
    const done = await this.act.run(send);
    await this.pages.live.refresh();
    return done !== undefined;
  }

  decline(quoteId: string, reason: string): Promise<boolean> {
    const input = { quoteId, reason };
    return this.#do(quoteId, async () => (await ask(DeclineQuoteDocument, { input })).declineQuote);
  }

  confirm(quoteId: string, orderId: string): Promise<boolean> {
    const input = { orderId };
    return this.#do(quoteId, async () => (await ask(ConfirmMarketRentalDocument, { input })).confirmMarketRental);
  }

  /** Says that the promised car does not come after all. */
  declineOrder(quoteId: string, orderId: string, reason: string): Promise<boolean> {
    const input = { orderId, reason };
    return this.#do(quoteId, async () => (await ask(DeclineRentalOrderDocument, { input })).declineRentalOrder);
  }
}

const DAY = 86_400_000;

/** A line of the price as its fields hold it. */
interface TypedLine {
  line: QuoteLineKind;
  quantity: string;
  unit: string;
}

/** The car and the price that answer one quote; what is typed stays until it is taken. */
export class Offering {
  readonly act = new Act();
  readonly withDriver: boolean;
  plateNumber = $state('');
  model = $state('');
  seats = $state('');
  driverName = $state('');
  driverTelephone = $state('');
  handOver = $state('');
  validUntil = $state('');
  lines = $state<TypedLine[]>([]);
  readonly #quoteId: string;
  /** How many ride, the driver among them. */
  readonly #people: number;

  constructor({ id, need, offer }: AskedQuoteFragment) {
    const { window, driving, passengers } = need;
    const days = String(Math.max(1, Math.ceil((Date.parse(window.to) - Date.parse(window.from)) / DAY)));
    this.#quoteId = id;
    this.withDriver = driving === 'WITH_DRIVER';
    this.plateNumber = offer?.plateNumber ?? '';
    this.model = offer?.model ?? '';
    this.#people = passengers + (this.withDriver ? 1 : 0);
    this.seats = String(offer?.seats ?? this.#people);
    this.driverName = offer?.driverName ?? '';
    this.driverTelephone = offer?.driverTelephone ?? '';
    this.handOver = offer?.handOver ?? '';
    this.validUntil = localOf(new Date(offer?.validUntil ?? window.from));
    const usual: TypedLine[] = [
      { line: 'CAR_DAY', quantity: days, unit: '' },
      ...(this.withDriver ? [{ line: 'DRIVER_DAY' as const, quantity: days, unit: '' }] : []),
    ];
    this.lines =
      offer?.offered.map(({ line, quantity, unit }) => ({
        line,
        quantity: String(quantity),
        unit: typedYuan(unit.amountFen),
      })) ?? usual;
  }

  get totalFen(): number {
    return totalOf(this.lines);
  }

  addLine(): void {
    this.lines.push({ line: 'OTHER', quantity: '1', unit: '' });
  }

  removeLine(place: number): void {
    this.lines.splice(place, 1);
  }

  /** True when it is taken. */
  async offer(): Promise<boolean> {
    this.act.clear();
    this.act.refusals = wrongInOffer(this, this.#people);
    if (this.act.refusals.length > 0) return false;
    const { plateNumber, model, seats, validUntil } = this;
    const driver = { driverName: this.driverName.trim(), driverTelephone: this.driverTelephone.trim() };
    const input = {
      ...{ quoteId: this.#quoteId, plateNumber: plateNumber.trim(), model: model.trim(), seats: wholeOf(seats) ?? 0 },
      ...(this.withDriver ? driver : {}),
      handOver: this.handOver.trim() || null,
      lines: this.lines.map(({ line, quantity, unit }) => ({
        line,
        quantity: wholeOf(quantity) ?? 0,
        unitFen: fenOf(unit) ?? 0,
      })),
      validUntil: dateTimeOf(validUntil),
    };
    return (await this.act.run(async () => (await ask(OfferQuoteDocument, { input })).offerQuote)) !== undefined;
  }
}
