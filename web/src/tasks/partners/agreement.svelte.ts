import { ChangeAgreementDocument, type AgreementInput, type RentalService } from '../../generated/graphql.ts';
import { Act, refusalAt, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { words } from '../../lib/i18n.svelte.ts';

const w = words({ days: '请填写协议的起止日期' }, { days: 'Enter the first and the last day of the agreement' });

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

  /** What must be put right before it can be sent: a day that is none has no form in which to send it. */
  get missing(): readonly Refusal[] {
    return this.from === '' || this.to === ''
      ? [{ code: 'MISSING', message: w.days, path: ['agreement'], rule: '' }]
      : [];
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

  wrongAt(field: string): string | undefined {
    return refusalAt(this.act.refusals, field);
  }

  /** True when it is changed. */
  async change(): Promise<boolean> {
    this.act.clear();
    this.act.refusals = this.agreement.missing;
    if (this.act.refusals.length > 0) return false;
    const input = { partnerId: this.#partnerId, agreement: this.agreement.input, reason: this.reason.trim() };
    const done = await this.act.run(async () => (await ask(ChangeAgreementDocument, { input })).changeAgreement);
    return done !== undefined;
  }
}
