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

/** Most that the API decides at once: more go in turns. */
const MOST_AT_ONCE = 50;

/** What an authority says with a special approval (特批): by which document, and why. */
interface SpecialApproval {
  readonly documentNumber?: string;
  readonly comment?: string;
}

/** What became of one decision among many. */
interface Decided {
  readonly requestId: string;
  readonly userErrors: readonly Refusal[];
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
    return this.waiting.filter((request) => this.isChosen(request));
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

  /** Picks all that wait of a series, also those that are not listed yet. */
  async chooseSeries(seriesId: string): Promise<void> {
    while (this.pages.hasMore && !this.pages.loading) {
      await this.pages.more();
      if (this.pages.error !== undefined) break;
    }
    this.choose(
      this.waiting.filter(({ series }) => series?.id === seriesId),
      true,
    );
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
    const refused: Refusal[] = [];
    const payload = await act.run(async () => {
      this.refused.clear();
      for (let i = 0; i < chosen.length; i += MOST_AT_ONCE) {
        const turn = chosen.slice(i, i + MOST_AT_ONCE);
        const decisions = turn.map(({ id, revision }) => ({ requestId: id, revision, approve, comment }));
        const answer = (await ask(DecideRequestsDocument, { input: { decisions } })).decideVehicleRequests;
        if (answer.userErrors.length > 0) return answer;
        refused.push(...this.#afterTurn(turn, answer.results ?? []));
      }
      return { userErrors: [] };
    });
    this.#refresh();
    return payload && { done: chosen.length - this.refused.size, refused };
  }

  /** What was decided leaves the list; answers with what stood against the others. */
  #afterTurn(turn: readonly WaitingRequest[], results: readonly Decided[]): Refusal[] {
    this.choose(turn, false);
    return results.flatMap(({ requestId, userErrors }) => {
      const request = turn.find(({ id }) => id === requestId);
      if (!request) return [];
      if (userErrors.length > 0) this.refused.set(requestId, userErrors.map(({ message }) => message).join(' '));
      else this.#decided.set(requestId, request.revision);
      return undecided(request, userErrors);
    });
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
