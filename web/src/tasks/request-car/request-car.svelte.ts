import {
  DeleteDraftDocument,
  DraftsDocument,
  LastAskedDocument,
  RequestSeriesDocument,
  RequestVehicleDocument,
  SaveDraftDocument,
  type DraftFragment,
} from '../../generated/graphql.ts';
import { Act, refusalAt, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { keep, kept } from '../../lib/device.ts';
import { Live } from '../../lib/live.svelte.ts';
import { Unsent } from '../../lib/unsent.svelte.ts';
import { blank, draftOf, fitting, recurrenceOf, tripOf, typed } from './form.ts';
import { sayDone } from './just-done.ts';
import { missingIn, unkeepable } from './missing.ts';
import { TripForm } from './trip-form.svelte.ts';

/** Whoever asks, and the name of his unit: where he usually gets in. */
interface Requester {
  readonly id: string;
  readonly pickUp: string;
}

/** One request being filled in: what was typed survives a reload and a new sign-in, until it is made. */
export class CarRequest extends TripForm {
  readonly saving = new Act();
  readonly drafts = new Live<readonly DraftFragment[]>(
    async (signal) => (await ask(DraftsDocument, {}, signal)).myVehicleRequestDrafts,
    60_000,
  );
  /** The draft that is being filled in. */
  draftId = $state<string>();
  /** One key for one intended request, however often it is sent. */
  #key: string;
  /** One key for one intended draft. */
  #draftKey: string = crypto.randomUUID();
  /** What of it is not sent yet. */
  readonly unsent: Unsent;
  /** The form as it began, or as it was saved as a draft last: unchanged, the tab keeps nothing of it. */
  #settled: string;
  readonly #requester: Requester;
  readonly #habitsName: string;

  constructor(requester: Requester) {
    const unsent = new Unsent('request-car', requester.id);
    const habitsName = `request-car-habits:${requester.id}`;
    const usual = blank(Date.now(), requester.pickUp);
    const start = { ...usual, ...fitting(kept('local', habitsName), usual) };
    const { before } = unsent;
    super({ ...start, ...fitting(before, start) });
    this.unsent = unsent;
    this.#settled = JSON.stringify(start);
    this.#requester = requester;
    this.#habitsName = habitsName;
    const { key, draftId } = (before ?? {}) as { readonly key?: unknown; readonly draftId?: unknown };
    this.#key = typeof key === 'string' ? key : crypto.randomUUID();
    if (typeof draftId === 'string') this.draftId = draftId;
  }

  /** Fills in the telephone of the last request, on a device that does not know it yet. */
  async rememberTelephone(): Promise<void> {
    const { form } = this;
    const isKnown = (): boolean => form.telephone !== '';
    if (isKnown()) return;
    const { myVehicleRequests } = await ask(LastAskedDocument, {}).catch(() => ({ myVehicleRequests: undefined }));
    const telephone = myVehicleRequests?.nodes[0]?.telephone ?? '';
    if (isKnown()) return;
    const isSettled = this.#isSettled;
    form.telephone = telephone;
    if (isSettled) this.#settle();
  }

  get #isSettled(): boolean {
    return JSON.stringify(this.form) === this.#settled;
  }

  #settle(): void {
    this.#settled = JSON.stringify(this.form);
  }

  /** Keeps what is typed on the device. */
  keepTyped(): void {
    this.unsent.keep(this.#isSettled ? undefined : { ...this.form, key: this.#key, draftId: this.draftId });
  }

  /** Begins an empty form, with the telephone one is known by and not the one just typed; the draft that was being filled in stays as it was saved. */
  startAnew(): void {
    const start = blank(Date.now(), this.#requester.pickUp);
    const { telephone } = { ...start, ...fitting(kept('local', this.#habitsName), start) };
    Object.assign(this.form, { ...start, telephone });
    this.#settle();
    this.unsent.forget();
    this.draftId = undefined;
    this.#key = crypto.randomUUID();
    this.act.clear();
    void this.rememberTelephone();
  }

  /** Goes on with a draft, in the place of what was typed. */
  takeUp(draft: DraftFragment): void {
    const { telephone } = this.form;
    Object.assign(this.form, typed(draft, { ...blank(Date.now(), this.#requester.pickUp), telephone }));
    this.draftId = draft.id;
    this.#settle();
    this.unsent.isRestored = false;
    this.#key = crypto.randomUUID();
    this.act.clear();
  }

  /** A trip that is asked for lies ahead. */
  override missing(): Refusal[] {
    return missingIn(this.form, Date.now());
  }

  /** What the server has against times and numbers, as far as they have been asked about. */
  override get problems(): readonly Refusal[] {
    return this.question ? (this.sources.data?.problems ?? []) : [];
  }

  /** What is missing is told together with what the server has against the rest: nobody corrects a form twice. */
  async #isWhole(): Promise<boolean> {
    if (this.isComplete()) return true;
    await this.sources.refresh();
    const { refusals } = this.act;
    const isTold = ({ path }: Refusal): boolean => refusalAt(refusals, path.at(-1) ?? '') !== undefined;
    this.act.refusals = [...refusals, ...this.problems.filter((one) => !isTold(one))];
    return false;
  }

  /** Saves what is typed on the server, right or wrong; true when done. */
  async saveDraft(): Promise<boolean> {
    this.saving.clear();
    this.act.clear();
    this.act.refusals = unkeepable(this.form);
    if (this.act.refusals.length > 0) return false;
    const { draftId } = this;
    const input = {
      ...draftOf(this.form),
      idempotencyKey: this.#draftKey,
      ...(draftId === undefined ? {} : { draftId }),
    };
    const payload = await this.saving.run(
      async () => (await ask(SaveDraftDocument, { input })).saveVehicleRequestDraft,
    );
    // A draft that is gone, or whose first saving did arrive, is saved as another one.
    if (this.saving.refusals.some(({ code }) => code === 'DRAFT_NOT_FOUND')) this.draftId = undefined;
    if (this.saving.refusals.length > 0) this.#draftKey = crypto.randomUUID();
    if (!payload?.draft) return false;
    this.draftId = payload.draft.id;
    this.#settle();
    this.keepTyped();
    this.#draftKey = crypto.randomUUID();
    await this.drafts.refresh();
    return true;
  }

  async deleteDraft(draftId: string): Promise<void> {
    const gone = await this.saving.run(
      async () => (await ask(DeleteDraftDocument, { input: { draftId } })).deleteVehicleRequestDraft,
    );
    if (!gone) return;
    if (this.draftId === draftId) this.draftId = undefined;
    await this.drafts.refresh();
  }

  /** Id of the new request, or of the first one of a series; undefined when something stands against it. */
  async submit(): Promise<string | undefined> {
    if (!(await this.#isWhole())) return undefined;
    const { form } = this;
    const ids = await (form.repeats ? this.#askForSeries() : this.#askOnce());
    // The first try did arrive, and the form was changed since: what is sent next is another request.
    if (this.act.refusals.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED')) this.#key = crypto.randomUUID();
    const [id] = ids;
    if (id === undefined) return undefined;
    const { pickUp, pickUpPoint, telephone } = form;
    keep('local', this.#habitsName, { pickUp, pickUpPoint, telephone });
    this.unsent.forget();
    sayDone({ id, what: 'made', times: ids.length });
    return id;
  }

  get #input() {
    const { draftId } = this;
    return { ...tripOf(this.form), idempotencyKey: this.#key, ...(draftId === undefined ? {} : { draftId }) };
  }

  async #askOnce(): Promise<readonly string[]> {
    const payload = await this.act.run(
      async () => (await ask(RequestVehicleDocument, { input: this.#input })).requestVehicle,
    );
    return payload?.request ? [payload.request.id] : [];
  }

  async #askForSeries(): Promise<readonly string[]> {
    const { lengthReason: _, ...trip } = this.#input;
    const input = { ...trip, recurrence: recurrenceOf(this.form) };
    const payload = await this.act.run(async () => (await ask(RequestSeriesDocument, { input })).requestVehicleSeries);
    return payload?.series?.requests.map(({ id }) => id) ?? [];
  }
}
