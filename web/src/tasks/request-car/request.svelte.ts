import {
  AnswerPoolingDocument,
  CancelRequestDocument,
  CancelSeriesDocument,
  ChooseLumpSumDocument,
  CloseTripDocument,
  CompleteSeriesDocument,
  ConfirmLumpSumDocument,
  RequestDocument,
  WithdrawLumpSumDocument,
  type WholeRequestFragment,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';

/** One request, kept fresh, and what its requester may do with it. */
export class OneRequest {
  readonly #id: string;
  /** Null: absent, or not the caller's to see. */
  readonly live: Live<WholeRequestFragment | null>;
  readonly cancelling = new Act();
  readonly closing = new Act();
  readonly settling = new Act();
  readonly answering = new Act();
  readonly following = new Act();
  #completing: string = crypto.randomUUID();

  constructor(id: string) {
    this.#id = id;
    this.live = new Live(async (signal) => {
      const { node } = await ask(RequestDocument, { id }, signal);
      return node && 'requester' in node ? node : null;
    }, 20_000);
  }

  /** True when done. */
  async cancel(reason: string): Promise<boolean> {
    const payload = await this.cancelling.run(
      async () => (await ask(CancelRequestDocument, { input: { requestId: this.#id, reason } })).cancelVehicleRequest,
    );
    return this.#took(payload?.request);
  }

  /** Cancels this trip of a series and all after it; true when done. */
  async cancelRest(reason: string): Promise<boolean> {
    const { data } = this.live;
    if (!data?.series) return false;
    const input = { seriesId: data.series.id, from: dateOf(new Date(data.window.from)), reason };
    const payload = await this.cancelling.run(
      async () => (await ask(CancelSeriesDocument, { input })).cancelVehicleRequestSeries,
    );
    await this.live.refresh();
    return payload !== undefined;
  }

  /** Cancels the trips of a series whose days have become days off; true when done. */
  async cancelDaysOff(reason: string): Promise<boolean> {
    const { data } = this.live;
    if (!data?.series) return false;
    const input = { seriesId: data.series.id, daysOff: true, reason };
    const payload = await this.cancelling.run(
      async () => (await ask(CancelSeriesDocument, { input })).cancelVehicleRequestSeries,
    );
    await this.live.refresh();
    return payload !== undefined;
  }

  /** Asks for days of a series that have become working days; true when done. */
  async complete(dates: readonly string[]): Promise<boolean> {
    const { data } = this.live;
    if (!data?.series) return false;
    const input = { seriesId: data.series.id, dates: [...dates], idempotencyKey: this.#completing };
    const payload = await this.following.run(
      async () => (await ask(CompleteSeriesDocument, { input })).completeVehicleRequestSeries,
    );
    if (payload) this.#completing = crypto.randomUUID();
    await this.live.refresh();
    return payload !== undefined;
  }

  /** True when done. */
  async close(satisfaction: number, comment: string, dispute: string | undefined): Promise<boolean> {
    const input = {
      requestId: this.#id,
      satisfaction,
      ...(comment === '' ? {} : { comment }),
      ...(dispute === undefined ? {} : { confirmed: false, dispute }),
    };
    const payload = await this.closing.run(async () => (await ask(CloseTripDocument, { input })).closeTrip);
    return this.#took(payload?.request);
  }

  /** Accepts or declines to share a car. */
  async answerPooling(poolingId: string, accepted: boolean): Promise<void> {
    const input = { poolingId, requestId: this.#id, accepted };
    await this.answering.run(async () => (await ask(AnswerPoolingDocument, { input })).answerPooling);
    // Also when refused: the other side may have ended it meanwhile.
    await this.live.refresh();
  }

  /** Does without a car; true when done. */
  async chooseLumpSum(): Promise<boolean> {
    const input = { requestId: this.#id };
    const payload = await this.settling.run(async () => (await ask(ChooseLumpSumDocument, { input })).chooseLumpSum);
    return this.#took(payload?.request);
  }

  /** Wants a car after all; true when done. */
  async withdrawLumpSum(): Promise<boolean> {
    const input = { requestId: this.#id };
    const payload = await this.settling.run(
      async () => (await ask(WithdrawLumpSumDocument, { input })).withdrawLumpSum,
    );
    return this.#took(payload?.request);
  }

  /** Says that the trip was made without a car. */
  async confirmLumpSum(): Promise<void> {
    const input = { requestId: this.#id };
    const payload = await this.settling.run(async () => (await ask(ConfirmLumpSumDocument, { input })).confirmLumpSum);
    await this.#took(payload?.request);
  }

  /** True when done. What was refused is read anew: what the page offered may hold no more. */
  async #took(request: WholeRequestFragment | null | undefined): Promise<boolean> {
    if (request) this.live.data = request;
    else await this.live.refresh();
    return Boolean(request);
  }
}
