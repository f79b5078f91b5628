import { ReportPlaceDocument, type OpeningReportKind } from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { now } from '../../lib/now.ts';

/** What a citizen tells of a place that was not as promised. */
export class Reporting {
  readonly act = new Act();
  kind = $state<OpeningReportKind>('CLOSED');
  /** As datetime-local inputs want it. */
  at = $state(localOf(now()));
  text = $state('');
  phone = $state('');
  received = $state(false);
  readonly #placeId: string;
  #sent = { text: '', key: '' };

  constructor(placeId: string) {
    this.#placeId = placeId;
  }

  /** The same filled form has the same key, so that pressing again after a lost answer reports once. */
  #keyOf(text: string): string {
    if (this.#sent.text !== text) this.#sent = { text, key: crypto.randomUUID() };
    return this.#sent.key;
  }

  async report(): Promise<void> {
    const { kind, at, text, phone } = this;
    const told = {
      ...{ placeId: this.#placeId, kind },
      ...(at === '' ? {} : { at: dateTimeOf(at) }),
      ...(text.trim() === '' ? {} : { text: text.trim() }),
      ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
    };
    const input = { ...told, idempotencyKey: this.#keyOf(JSON.stringify(told)) };
    const payload = await this.act.run(async () => (await ask(ReportPlaceDocument, { input })).reportPlace);
    this.received = payload?.received ?? false;
  }
}
