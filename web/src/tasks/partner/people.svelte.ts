import {
  ChangePartnerPersonDocument,
  InvitePartnerPersonDocument,
  RemovePartnerPersonDocument,
  type PartnerRole,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';

/** People of the company: who is invited, and what becomes of those who are there. */
export class People {
  readonly inviting = new Act();
  readonly changing = new Act();
  subject = $state('');
  name = $state('');
  telephone = $state('');
  role = $state<PartnerRole>('OPERATOR');
  /** The one who is to be removed, until that is confirmed. */
  doubted = $state<string>();
  readonly #changed: () => Promise<void>;

  constructor(changed: () => Promise<void>) {
    this.#changed = changed;
  }

  /** True when invited. */
  async invite(): Promise<boolean> {
    const { subject, name, telephone, role } = this;
    const input = { subject: subject.trim(), name: name.trim(), telephone: telephone.trim(), role };
    const done = await this.inviting.run(
      async () => (await ask(InvitePartnerPersonDocument, { input })).invitePartnerPerson,
    );
    if (!done) return false;
    this.subject = '';
    this.name = '';
    this.telephone = '';
    await this.#changed();
    return true;
  }

  async give(personId: string, role: PartnerRole): Promise<void> {
    await this.changing.run(
      async () => (await ask(ChangePartnerPersonDocument, { input: { personId, role } })).changePartnerPerson,
    );
    await this.#changed();
  }

  doubt(personId: string | undefined): void {
    this.changing.clear();
    this.doubted = personId;
  }

  /** True when removed. */
  async remove(personId: string): Promise<boolean> {
    const done = await this.changing.run(
      async () => (await ask(RemovePartnerPersonDocument, { input: { personId } })).removePartnerPerson,
    );
    if (done) await this.#changed();
    return done !== undefined;
  }
}
