import { SvelteMap } from 'svelte/reactivity';
import {
  ApprovalsWaitingDocument,
  ApproveRequestDocument,
  DecideRequestsDocument,
  RejectRequestDocument,
  type ApprovalsWaitingQuery,
  type ApproveRequestMutation,
} from '../../generated/graphql.ts';
import type { Act, Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Pages } from '../../lib/pages.svelte.ts';
import { badges } from '../sign-in/badges.svelte.ts';
import { isMissed } from '../../ui/trip/standing.ts';
import { decidable, isSpecial } from './decidable.ts';
import { undecided } from './undecided.ts';

export type WaitingRequest = ApprovalsWaitingQuery['approvalsWaiting']['nodes'][number];
/** A request after an approval: perhaps with a further step before it. */
export type ApprovedRequest = NonNullable<ApproveRequestMutation['approveVehicleRequest']['request']>;

/** Most that the API decides at once. */
const MOST_AT_ONCE = 50;

/** What an authority says with a special approval (特批): by which document, and why. */
interface SpecialApproval {
  readonly documentNumber?: string;
  readonly comment?: string;
}

/** What became of many decisions. */
export interface Outcome {
  readonly done: number;
  /** What stood against the others, each named. */
  readonly refused: readonly Refusal[];
}

/** Requests of the unit that wait for a decision, and deciding them. */
export class Approvals {
  readonly pages = new Pages<WaitingRequest>(
    async (asked, signal) => (await ask(ApprovalsWaitingDocument, asked, signal)).approvalsWaiting,
    15_000,
  );
  /** Decided here, by the revision that was decided: gone from the list before the next answer says so. */
  readonly #decided = new SvelteMap<string, number>();
  /** Picked to be decided together, as they were seen: one that is changed must be picked anew. */
  readonly #picked = new SvelteMap<string, WaitingRequest>();
  /** What stood against each of those that were decided together. */
  readonly refused = new SvelteMap<string, string>();

  get #open(): readonly WaitingRequest[] {
    return this.pages.nodes.filter(({ id, revision }) => this.#decided.get(id) !== revision);
  }

  /** Those that the viewer may decide. */
  get waiting(): readonly WaitingRequest[] {
    return this.#open.filter(decidable);
  }

  /** Those that someone else must decide. */
  get others(): readonly WaitingRequest[] {
    return this.#open.filter((request) => !decidable(request) && !isMissed(request));
  }

  /** Those whose trip has begun undecided. */
  get missed(): readonly WaitingRequest[] {
    return this.#open.filter(isMissed);
  }

  /** Those picked to be decided together. */
  get chosen(): readonly WaitingRequest[] {
    return this.waiting.filter((request) => this.isChosen(request)).slice(0, MOST_AT_ONCE);
  }

  /** A request as it waits for the viewer now. */
  nowOf({ id }: Pick<WaitingRequest, 'id'>): WaitingRequest | undefined {
    return this.waiting.find((request) => request.id === id);
  }

  /** Those of some requests that do not wait for the viewer as he saw them, though it was not he who decided them. */
  goneOf(requests: readonly WaitingRequest[]): readonly WaitingRequest[] {
    return requests.filter(
      (seen) => this.nowOf(seen)?.revision !== seen.revision && this.#decided.get(seen.id) !== seen.revision,
    );
  }

  /** A request as it was picked. */
  pickedAs({ id }: Pick<WaitingRequest, 'id'>): WaitingRequest | undefined {
    return this.#picked.get(id);
  }

  isChosen(request: WaitingRequest): boolean {
    return this.pickedAs(request)?.revision === request.revision;
  }

  /** Picks or leaves out; a special approval names a document of its own: it is not given with others. */
  choose(requests: readonly WaitingRequest[], chosen: boolean): void {
    for (const request of requests)
      if (chosen && !isSpecial(request)) this.#picked.set(request.id, request);
      else this.#picked.delete(request.id);
  }

  /** The request as it stands when done. */
  async approve(request: WaitingRequest, act: Act, given: SpecialApproval = {}): Promise<ApprovedRequest | undefined> {
    const input = { requestId: request.id, revision: request.revision, ...given };
    const payload = await act.run(async () => (await ask(ApproveRequestDocument, { input })).approveVehicleRequest);
    this.#after(payload, request);
    return payload?.request ?? undefined;
  }

  /** True when done. */
  async reject(request: WaitingRequest, reason: string, act: Act): Promise<boolean> {
    const input = { requestId: request.id, revision: request.revision, reason };
    const payload = await act.run(async () => (await ask(RejectRequestDocument, { input })).rejectVehicleRequest);
    this.#after(payload, request);
    return payload !== undefined;
  }

  /** Decides all that are picked in one way; undefined when there is no answer. Those refused stay, each with its reason. */
  async decideChosen(approve: boolean, comment: string, act: Act): Promise<Outcome | undefined> {
    const chosen = this.chosen;
    const decisions = chosen.map(({ id, revision }) => ({ requestId: id, revision, approve, comment }));
    const payload = await act.run(
      async () => (await ask(DecideRequestsDocument, { input: { decisions } })).decideVehicleRequests,
    );
    if (!payload) return undefined;
    this.refused.clear();
    const refused: Refusal[] = [];
    for (const { requestId, userErrors } of payload.results ?? []) {
      const request = chosen.find(({ id }) => id === requestId);
      if (!request) continue;
      if (userErrors.length > 0) this.refused.set(requestId, userErrors.map(({ message }) => message).join(' '));
      else this.#decided.set(requestId, request.revision);
      refused.push(...undecided(request, userErrors));
    }
    this.choose(chosen, false);
    this.#refresh();
    return { done: chosen.length - this.refused.size, refused };
  }

  /** What was decided leaves the list; what was refused because it has changed is shown as it is now. */
  #after(payload: object | undefined, request: WaitingRequest): void {
    if (payload) this.#decided.set(request.id, request.revision);
    this.choose([request], false);
    this.#refresh();
  }

  #refresh(): void {
    void this.pages.live.refresh();
    void badges.refresh();
  }
}
