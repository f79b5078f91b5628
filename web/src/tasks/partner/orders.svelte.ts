import {
  AcknowledgeLockCommandDocument,
  AnswerRentalComplaintDocument,
  ConfirmMarketRentalDocument,
  ConfirmRentalOrderDocument,
  DeclineRentalOrderDocument,
  FailRentalOrderDocument,
  PartnerComplaintsDocument,
  PartnerRentalOrdersDocument,
  type LockOutcome,
  type PartnerOrderFragment,
} from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { heard } from '../../lib/heard.ts';
import { Pages } from '../../lib/pages.svelte.ts';

/** Orders wait for minutes, locks for seconds. */
const LOOK_EVERY = 5_000;

/** Orders of the company, and what its people do with them where its systems do not. */
export class Orders {
  readonly pages: Pages<PartnerOrderFragment>;
  readonly act = new Act();
  /** The order whose act is under way or was refused. */
  acting = $state<string>();

  /** All of them, or those that were complained of. */
  constructor(of: 'all' | 'complaints') {
    this.pages = new Pages(
      async (asked, signal) =>
        of === 'all'
          ? (await heard(ask(PartnerRentalOrdersDocument, asked, signal))).partnerRentalOrders
          : (await ask(PartnerComplaintsDocument, asked, signal)).partnerComplaints,
      LOOK_EVERY,
    );
  }

  async #do(orderId: string, send: () => Promise<{ userErrors: readonly Refusal[] }>): Promise<boolean> {
    this.acting = orderId;
    const done = await this.act.run(send);
    await this.pages.live.refresh();
    return done !== undefined;
  }

  /** A market rental is dispatched in the same moment, which is another act. */
  confirm({ id: orderId, kind }: Pick<PartnerOrderFragment, 'id' | 'kind'>): Promise<boolean> {
    const input = { orderId };
    return this.#do(orderId, async () =>
      kind === 'MARKET_RENTAL'
        ? (await ask(ConfirmMarketRentalDocument, { input })).confirmMarketRental
        : (await ask(ConfirmRentalOrderDocument, { input })).confirmRentalOrder,
    );
  }

  decline(orderId: string, reason: string): Promise<boolean> {
    const input = { orderId, reason };
    return this.#do(orderId, async () => (await ask(DeclineRentalOrderDocument, { input })).declineRentalOrder);
  }

  fail(orderId: string, reason: string): Promise<boolean> {
    const input = { orderId, reason };
    return this.#do(orderId, async () => (await ask(FailRentalOrderDocument, { input })).failRentalOrder);
  }

  answerComplaint(orderId: string, text: string): Promise<boolean> {
    const input = { orderId, text };
    return this.#do(orderId, async () => (await ask(AnswerRentalComplaintDocument, { input })).answerRentalComplaint);
  }

  /** Tells what a car did, with its readings where it did as told. */
  answer(
    orderId: string,
    commandId: string,
    outcome: LockOutcome,
    readings: { readonly odometerKm?: number; readonly batteryPercent?: number },
  ): Promise<boolean> {
    const input = { commandId, outcome, ...readings };
    return this.#do(orderId, async () => (await ask(AcknowledgeLockCommandDocument, { input })).acknowledgeLockCommand);
  }
}
