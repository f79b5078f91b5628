import {
  ChangeRequestDocument,
  PlannedChangeDocument,
  type PlannedChangeQuery,
  type WholeRequestFragment,
} from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { blank, changesOf, tripOf, typed } from './form.ts';
import { sayDone } from './just-done.ts';
import { TripForm } from './trip-form.svelte.ts';

/** A request being changed: what differs from it is sent, and what that would come to is told before. */
export class CarChange extends TripForm {
  readonly plan: Live<PlannedChangeQuery['vehicleRequestChange']>;
  readonly #id: string;
  readonly #revision: number;
  readonly #before: ReturnType<typeof tripOf>;

  constructor(request: WholeRequestFragment) {
    const form = typed({ trip: request, recurrence: null }, blank(Date.now(), ''));
    super(form);
    this.#id = request.id;
    this.#revision = request.revision;
    this.#before = tripOf(form);
    this.plan = new Live(
      async (signal) => (await ask(PlannedChangeDocument, { input: this.#input }, signal)).vehicleRequestChange,
      60_000,
    );
  }

  override get id(): string {
    return this.#id;
  }

  get #input() {
    return { requestId: this.#id, revision: this.#revision, ...changesOf(this.#before, tripOf(this.form)) };
  }

  /** What would be sent, as text, so that it can be followed; undefined while nothing differs or times are missing. */
  get difference(): string | undefined {
    if (!this.timesMakeSense) return undefined;
    const changes = changesOf(this.#before, tripOf(this.form));
    return Object.keys(changes).length > 0 ? JSON.stringify(changes) : undefined;
  }

  /** True when done. */
  async submit(): Promise<boolean> {
    if (!this.isComplete()) return false;
    const payload = await this.act.run(
      async () => (await ask(ChangeRequestDocument, { input: this.#input })).changeVehicleRequest,
    );
    if (!payload?.request) return false;
    sayDone({ id: this.#id, what: 'changed', times: 1 });
    return true;
  }
}
