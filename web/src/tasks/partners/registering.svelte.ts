import { RegisterPartnerDocument } from '../../generated/graphql.ts';
import { Act, refusalAt } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { TypedAgreement } from './agreement.svelte.ts';

/** What a company has applied with, as it is typed; it stays until it is registered. */
export class Registering {
  readonly act = new Act();
  division = $state('');
  readonly name = $state({ zh: '', en: '' });
  creditCode = $state('');
  telephone = $state('');
  supervisionTelephone = $state('');
  readonly agreement = new TypedAgreement();
  readonly owner = $state({ subject: '', name: '', telephone: '' });

  /** Stays while the same form is sent again. */
  #key = crypto.randomUUID();

  constructor(division: string) {
    this.division = division;
  }

  wrongAt(field: string): string | undefined {
    return refusalAt(this.act.refusals, field);
  }

  /** Id of the partner that has applied now; undefined when refused. */
  async register(): Promise<string | undefined> {
    const { zh, en } = this.name;
    const { subject, name, telephone } = this.owner;
    const input = {
      idempotencyKey: this.#key,
      division: this.division,
      name: { zh: zh.trim(), ...(en.trim() === '' ? {} : { en: en.trim() }) },
      creditCode: this.creditCode.trim(),
      telephone: this.telephone.trim(),
      supervisionTelephone: this.supervisionTelephone.trim(),
      agreement: this.agreement.input,
      owner: { subject: subject.trim(), name: name.trim(), telephone: telephone.trim() },
    };
    const done = await this.act.run(
      async () => (await ask(RegisterPartnerDocument, { input })).registerPartnerApplication,
    );
    // What was refused may be put right and is another act then.
    if (this.act.failure === undefined) this.#key = crypto.randomUUID();
    // The telephone of the company and that of its owner have one name in the input and two on the page.
    this.act.refusals = this.act.refusals.map((refusal) => ({ ...refusal, path: [refusal.path.slice(1).join('-')] }));
    return done?.partner?.id;
  }
}
