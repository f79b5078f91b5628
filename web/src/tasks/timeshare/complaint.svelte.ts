import { ComplainOfRentalDocument } from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';

/** What somebody complains of one order, as it is typed. */
export class Complaining {
  readonly act = new Act();
  text = $state('');
  readonly #orderId: string;

  constructor(orderId: string) {
    this.#orderId = orderId;
  }

  /** True when it is taken. */
  async send(): Promise<boolean> {
    const input = { orderId: this.#orderId, text: this.text.trim() };
    const done = await this.act.run(async () => (await ask(ComplainOfRentalDocument, { input })).complainOfRental);
    return done !== undefined;
  }
}
