import type { LicenceClass, VehicleCategory, VehiclePurpose } from '../../generated/graphql.ts';
import { Act, refusalAt } from '../../lib/act.svelte.ts';
import { dayAfter } from '../../lib/day-after.ts';
import { dateOf } from '../../lib/format.ts';
import { said, words } from '../../lib/i18n.svelte.ts';
import { Live } from '../../lib/live.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { fitting, Unsent } from '../../lib/unsent.svelte.ts';
import { changesIn, countOf, wrongIn, type Changes, type Typed } from './changes.ts';
import { calls, type Subject } from './subjects.ts';
import type { PolicyShown, PolicyValue } from './terms.ts';

const w = words(
  {
    day: '请选择生效日期，最早为明天',
    nothing: '还没有调整任何一项',
    value: (name: string) => `${name}：请填写可设范围内的数值`,
    why: '请写明依据或原因，至少 2 个字',
  },
  {
    day: 'Choose the day of effect, tomorrow at the earliest',
    nothing: 'Nothing has been changed yet',
    value: (name: string) => `${name}: enter a value inside the bounds`,
    why: 'State what it rests on, in at least 2 characters',
  },
);

/** A term by its name; a class of licence is its own. */
const nameOf = (field: string, policy: PolicyShown | undefined): string =>
  said(policy?.values.find(({ term }) => term === field)?.name ?? { zh: field, en: field });

interface Form {
  effectiveFrom: string;
  why: string;
  values: Partial<Record<PolicyValue['term'], string>>;
  purposes: Partial<Record<VehicleCategory, readonly VehiclePurpose[]>>;
  licences: Partial<Record<LicenceClass, string>>;
}

const blank = (): Form => ({
  effectiveFrom: dayAfter(dateOf(new Date())),
  why: '',
  values: {},
  purposes: {},
  licences: {},
});

const isRecordOf =
  (fits: (entry: unknown) => boolean) =>
  (value: unknown): boolean =>
    typeof value === 'object' && value !== null && Object.values(value).every(fits);
const isText = (value: unknown): boolean => typeof value === 'string';
const rules = {
  values: isRecordOf(isText),
  purposes: isRecordOf((list) => Array.isArray(list) && list.every(isText)),
  licences: isRecordOf(isText),
};

/** Who sets new terms, and for which division. */
interface Setting {
  readonly personId: string;
  readonly division: string;
}

/** New terms of one division being set: what was typed stays until it is done, also when the day of effect moves. */
export class PolicySetting {
  readonly act = new Act();
  readonly form: Form;
  /** What of it is not set yet. */
  readonly unsent: Unsent;
  /** What stands for the day of effect without this setting. */
  readonly before: Live<PolicyShown | undefined>;
  readonly #subject: Subject;
  readonly #division: string;

  constructor(subject: Subject, { personId, division }: Setting) {
    this.#subject = subject;
    this.#division = division;
    this.unsent = new Unsent(`policy-${subject}`, personId, division);
    const start = blank();
    const form = $state<Form>({ ...start, ...fitting(this.unsent.before, start, rules) });
    this.form = form;
    this.before = new Live((signal) => calls[subject].before({ division, date: form.effectiveFrom }, signal), 60_000);
  }

  /** Keeps what is typed on the device. */
  keepTyped(): void {
    this.unsent.keep(JSON.stringify(this.form) === JSON.stringify(blank()) ? undefined : this.form);
  }

  startAnew(): void {
    Object.assign(this.form, blank());
    this.unsent.forget();
    this.act.clear();
  }

  get typed(): Typed {
    return this.form;
  }

  typeValue(term: PolicyValue['term'], text: string): void {
    this.form.values[term] = text;
  }

  typeSeats(licenceClass: LicenceClass, text: string): void {
    this.form.licences[licenceClass] = text;
  }

  permit(category: VehicleCategory, purposes: readonly VehiclePurpose[]): void {
    this.form.purposes[category] = purposes;
  }

  get changes(): Changes {
    const { data } = this.before;
    return data ? changesIn(this.typed, data) : { values: [], purposes: [], licences: [] };
  }

  /** Whether what is shown as before is that of the chosen day already. */
  get isCurrent(): boolean {
    return this.before.data?.date === this.form.effectiveFrom;
  }

  wrongAt(field: string): string | undefined {
    return refusalAt(this.act.refusals, field);
  }

  /** Whether nothing plain to see stands against it; everything else the server decides. */
  looksRight(): boolean {
    const { data } = this.before;
    const fields = data ? wrongIn(this.typed, data) : [];
    this.act.clear();
    this.act.refusals = [
      ...(this.form.effectiveFrom > dateOf(new Date()) ? [] : [missing('effectiveFrom', () => w.day)]),
      ...fields.map((field) => missing(field, () => w.value(nameOf(field, data)))),
      ...(fields.length === 0 && countOf(this.changes) === 0 ? [missing('values', () => w.nothing)] : []),
      ...(this.form.why.trim().length < 2 ? [missing('why', () => w.why)] : []),
    ];
    return this.act.refusals.length === 0;
  }

  /** True when it is set. */
  async set(): Promise<boolean> {
    const { values, purposes, licences } = this.changes;
    const input = {
      division: this.#division,
      effectiveFrom: this.form.effectiveFrom,
      values: values.map(({ before: { term }, value }) => ({ term, value })),
      purposes: purposes.map(({ category, purposes: permitted }) => ({ category, purposes: [...permitted] })),
      licences: licences.map(({ licenceClass, seats }) => ({ licenceClass, seats })),
      why: this.form.why.trim(),
    };
    const payload = await this.act.run(() => calls[this.#subject].set(input));
    // A path counts the entries that were sent; the page knows them by their names.
    const names: Readonly<Record<string, readonly string[]>> = {
      values: input.values.map(({ term }) => term),
      licences: input.licences.map(({ licenceClass }) => licenceClass),
    };
    this.act.refusals = this.act.refusals.map((refusal) => {
      const [, list = '', index] = refusal.path;
      const name = names[list]?.[Number(index)];
      return name === undefined ? refusal : { ...refusal, path: [name] };
    });
    if (payload) this.unsent.forget();
    return payload !== undefined;
  }
}
