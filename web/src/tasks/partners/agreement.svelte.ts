import { ChangeAgreementDocument, type AgreementInput, type RentalService } from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';

/** A framework agreement as its fields hold it. */
export class TypedAgreement {
  number = $state('');
  from = $state('');
  to = $state('');
  services = $state<RentalService[]>([]);

  constructor(present?: AgreementInput) {
    if (!present) return;
    Object.assign(this, { ...present, services: [...present.services] });
  }

  get input(): AgreementInput {
    return { number: this.number.trim(), from: this.from, to: this.to, services: [...this.services] };
  }
}

/** Another agreement for a partner that has one. */
export class AgreementChange {
  readonly act = new Act();
  readonly agreement: TypedAgreement;
  reason = $state('');
  readonly #partnerId: string;

  constructor(partnerId: string, present: AgreementInput) {
    this.#partnerId = partnerId;
    this.agreement = new TypedAgreement(present);
  }

  /** True when it is changed. */
  async change(): Promise<boolean> {
    const input = { partnerId: this.#partnerId, agreement: this.agreement.input, reason: this.reason.trim() };
    const done = await this.act.run(async () => (await ask(ChangeAgreementDocument, { input })).changeAgreement);
    return done !== undefined;
  }
}
