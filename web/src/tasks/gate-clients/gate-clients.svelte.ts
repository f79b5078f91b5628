import {
  GateClientsDocument,
  RegisterGateClientDocument,
  RevokeGateClientDocument,
  type GateClientShownFragment,
  type GateClientsQuery,
  type GateScope,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';

const LOOK_EVERY = 60_000;

/** Gates and counting devices that may report for the lots of a unit: who looks after them registers and ends them. */
export class GateClients {
  readonly known: Live<GateClientsQuery>;
  readonly registering = new Act();
  readonly ending = new Act();
  name = $state('');
  vendor = $state('');
  placeIds = $state<string[]>([]);
  scopes = $state<GateScope[]>(['OCCUPANCY_WRITE', 'GATES_CHECK']);
  /** The one just registered. */
  registered = $state.raw<GateClientShownFragment>();
  /** The one that is to be ended, until that is confirmed. */
  doubted = $state<string>();

  /** Stays while the same form is sent again. */
  #key = crypto.randomUUID();

  constructor(unitId: string) {
    this.known = new Live((signal) => ask(GateClientsDocument, { unitId }, signal), LOOK_EVERY);
  }

  async register(): Promise<void> {
    const { name, vendor, placeIds, scopes } = this;
    const input = { idempotencyKey: this.#key, name, vendor, placeIds, scopes };
    const done = await this.registering.run(
      async () => (await ask(RegisterGateClientDocument, { input })).registerGateClient,
    );
    // What was refused may be put right and is another act then.
    if (this.registering.failure === undefined) this.#key = crypto.randomUUID();
    if (!done?.gateClient) return;
    this.registered = done.gateClient;
    this.name = '';
    this.vendor = '';
    this.placeIds = [];
    await this.known.refresh();
  }

  async end(gateClientId: string): Promise<void> {
    const done = await this.ending.run(
      async () => (await ask(RevokeGateClientDocument, { input: { gateClientId } })).revokeGateClient,
    );
    if (!done) return;
    this.doubted = undefined;
    await this.known.refresh();
  }
}
