import { SvelteSet } from 'svelte/reactivity';
import {
  ApprovalsWaitingDocument,
  ApproveRequestDocument,
  RejectRequestDocument,
  type ApprovalsWaitingQuery,
} from '../../generated/graphql.ts';
import type { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Pages } from '../../lib/pages.svelte.ts';
import { badges } from '../sign-in/badges.svelte.ts';
import { decidable } from './decidable.ts';

export type WaitingRequest = ApprovalsWaitingQuery['approvalsWaiting']['nodes'][number];

/** Requests of the unit that wait for a decision, and deciding them. */
export class Approvals {
  readonly pages = new Pages<WaitingRequest>(
    async (asked, signal) => (await ask(ApprovalsWaitingDocument, asked, signal)).approvalsWaiting,
    15_000,
  );
  /** Decided here: gone from the list before the next answer says so. */
  readonly #decided = new SvelteSet<string>();

  /** Those that the viewer may decide. */
  get waiting(): readonly WaitingRequest[] {
    return this.pages.nodes.filter((request) => decidable(request) && !this.#decided.has(request.id));
  }

  /** Those that someone else must decide. */
  get others(): readonly WaitingRequest[] {
    return this.pages.nodes.filter((request) => !decidable(request) && !this.#decided.has(request.id));
  }

  /** True when done. */
  async approve({ id, revision }: WaitingRequest, act: Act): Promise<boolean> {
    const payload = await act.run(
      async () => (await ask(ApproveRequestDocument, { input: { requestId: id, revision } })).approveVehicleRequest,
    );
    return this.#decidedAfter(payload, id);
  }

  /** True when done. */
  async reject({ id, revision }: WaitingRequest, reason: string, act: Act): Promise<boolean> {
    const payload = await act.run(
      async () =>
        (await ask(RejectRequestDocument, { input: { requestId: id, revision, reason } })).rejectVehicleRequest,
    );
    return this.#decidedAfter(payload, id);
  }

  #decidedAfter(payload: object | undefined, id: string): boolean {
    if (!payload) return false;
    this.#decided.add(id);
    void this.pages.live.refresh();
    void badges.refresh();
    return true;
  }
}
