import { ReportPlaceDocument, type OpeningReportKind } from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { keep, kept } from '../../lib/device.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { now } from '../../lib/now.ts';
import { ownReports } from './own-reports.svelte.ts';

const DEVICE = 'report-device';

/** Random id of this device, for nothing but to tell its reports from others'. */
const ownId = (): string => {
  const known = kept('local', DEVICE);
  if (typeof known === 'string') return known;
  const made = crypto.randomUUID();
  keep('local', DEVICE, made);
  return made;
};

/** What a citizen tells of a place that was not as promised. */
export class Reporting {
  readonly act = new Act();
  kind = $state<OpeningReportKind>('CLOSED');
  /** As datetime-local inputs want it. */
  at = $state(localOf(now()));
  text = $state('');
  phone = $state('');
  /** Number of the report once it was taken. */
  number = $state<string>();
  /** The time of which the service was asked last: what it said of one says nothing of another. */
  #askedAt = $state('');
  /** What the service said when nothing was promised for then; the next press confirms that it is told all the same. */
  readonly notPromised = $derived(
    this.at === this.#askedAt ? this.act.refusals.find(({ code }) => code === 'NOT_PROMISED')?.message : undefined,
  );
  /** What is wrong, beside that. */
  readonly refusals = $derived(this.act.refusals.filter(({ code }) => code !== 'NOT_PROMISED'));
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
    const knowsNotPromised = this.notPromised !== undefined;
    this.#askedAt = at;
    const told = {
      ...{ placeId: this.#placeId, kind },
      ...(at === '' ? {} : { at: dateTimeOf(at) }),
      ...(text.trim() === '' ? {} : { text: text.trim() }),
      ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
    };
    const input = { ...told, knowsNotPromised, deviceId: ownId(), idempotencyKey: this.#keyOf(JSON.stringify(told)) };
    const payload = await this.act.run(async () => (await ask(ReportPlaceDocument, { input })).reportPlace);
    if (!payload?.number) return;
    this.number = payload.number;
    ownReports.add({ number: payload.number, placeId: this.#placeId });
  }
}
