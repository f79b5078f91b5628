import { ReplacePartnerOwnerDocument } from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';

/** Another owner for a partner, as it is typed. */
export class OwnerChange {
  readonly act = new Act();
  readonly owner = $state({ subject: '', name: '', telephone: '' });
  reason = $state('');
  readonly #partnerId: string;

  constructor(partnerId: string) {
    this.#partnerId = partnerId;
  }

  /** True when it is done. */
  async make(): Promise<boolean> {
    const { subject, name, telephone } = this.owner;
    const owner = { subject: subject.trim(), name: name.trim(), telephone: telephone.trim() };
    const input = { partnerId: this.#partnerId, owner, reason: this.reason.trim() };
    const done = await this.act.run(
      async () => (await ask(ReplacePartnerOwnerDocument, { input })).replacePartnerOwner,
    );
    // As the fields are named on the page: owner-name.
    this.act.refusals = this.act.refusals.map((refusal) => ({ ...refusal, path: [refusal.path.slice(1).join('-')] }));
    return done !== undefined;
  }
}
