import {
  AddPartnerCredentialDocument,
  RegisterPartnerClientDocument,
  RevokePartnerClientDocument,
  RevokePartnerCredentialDocument,
  type PartnerScope,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import type { IssuedSecret } from './secret.ts';

interface Made {
  readonly issuerClientId: string | null;
  readonly clientSecret: string | null;
}

/** What is to be ended, until that is confirmed: a whole system, or one of its secrets. */
export interface Doubted {
  readonly systemId: string;
  readonly issuerClientId?: string;
}

/** Systems of the company: registering one, giving it a second secret, and ending what is not used any more. */
export class Systems {
  readonly registering = new Act();
  readonly adding = new Act();
  readonly ending = new Act();
  name = $state('');
  scopes = $state<PartnerScope[]>([]);
  issued = $state.raw<IssuedSecret>();
  doubted = $state.raw<Doubted>();

  /** Stays while the same form is sent again. */
  #key = crypto.randomUUID();
  /** One for each system: trying again after no answer adds no third secret. */
  readonly #keys = new Map<string, string>();
  readonly #changed: () => Promise<void>;

  constructor(changed: () => Promise<void>) {
    this.#changed = changed;
  }

  async #show({ issuerClientId, clientSecret }: Made): Promise<void> {
    this.issued = { ...(issuerClientId === null ? {} : { clientId: issuerClientId }), secret: clientSecret };
    await this.#changed();
  }

  /** True when it is registered. */
  async register(): Promise<boolean> {
    const input = { idempotencyKey: this.#key, name: this.name.trim(), scopes: [...this.scopes] };
    const done = await this.registering.run(
      async () => (await ask(RegisterPartnerClientDocument, { input })).registerPartnerClient,
    );
    // What was refused may be put right and is another act then.
    if (this.registering.failure === undefined) this.#key = crypto.randomUUID();
    if (!done) return false;
    this.name = '';
    this.scopes = [];
    await this.#show(done);
    return true;
  }

  async addSecret(systemId: string): Promise<void> {
    const idempotencyKey = this.#keys.get(systemId) ?? crypto.randomUUID();
    this.#keys.set(systemId, idempotencyKey);
    const input = { idempotencyKey, partnerClientId: systemId };
    const done = await this.adding.run(
      async () => (await ask(AddPartnerCredentialDocument, { input })).addPartnerCredential,
    );
    if (this.adding.failure === undefined) this.#keys.delete(systemId);
    if (done) await this.#show(done);
  }

  doubt(doubted: Doubted | undefined): void {
    this.ending.clear();
    this.doubted = doubted;
  }

  /** Ends what is doubted; true when it is. */
  async end(): Promise<boolean> {
    if (!this.doubted) return false;
    const { systemId: partnerClientId, issuerClientId } = this.doubted;
    const done = await this.ending.run(async () =>
      issuerClientId === undefined
        ? (await ask(RevokePartnerClientDocument, { input: { partnerClientId } })).revokePartnerClient
        : (await ask(RevokePartnerCredentialDocument, { input: { partnerClientId, issuerClientId } }))
            .revokePartnerCredential,
    );
    if (done) await this.#changed();
    return done !== undefined;
  }
}
