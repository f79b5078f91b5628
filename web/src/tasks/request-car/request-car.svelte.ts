import {
  RequestVehicleDocument,
  type Driving,
  type TripSourcesQueryVariables,
  type VehiclePurpose,
} from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { keep, kept } from '../../lib/device.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { isQuarterHour, movedReturn, usualWindow } from './slots.ts';

/** What is typed; times as datetime-local inputs hold them. */
interface Form {
  destination: string;
  from: string;
  to: string;
  reason: string;
  passengers: number | null;
  driving: Driving;
  purpose: VehiclePurpose;
  pickUp: string;
  telephone: string;
  distanceKm: number | null;
}

const w = words(
  {
    destination: '请填写去哪里',
    from: '请选择出发时间',
    to: '请选择返回时间',
    order: '返回时间须晚于出发时间',
    reason: '请填写事由',
    fromQuarter: '出发请选整刻钟，如 09:00、09:15',
    toQuarter: '返回请选整刻钟，如 09:00、09:15',
    passengers: '请填写乘车人数，1 至 50',
    pickUp: '请填写上车地点',
    telephone: '请填写联系电话',
  },
  {
    destination: 'Enter where you are going',
    from: 'Choose when you leave',
    to: 'Choose when you are back',
    order: 'The return must be after the departure',
    reason: 'Enter the reason of the trip',
    fromQuarter: 'Leave on a full quarter-hour, such as 09:00 or 09:15',
    toQuarter: 'Be back on a full quarter-hour, such as 09:00 or 09:15',
    passengers: 'Enter how many people ride, 1 to 50',
    pickUp: 'Enter where you get in',
    telephone: 'Enter a telephone number',
  },
);

/** Fields in the order they stand on the page, as the paths of refusals name them. */
export const fields: readonly string[] = [
  'destination',
  'distanceKm',
  'from',
  'to',
  'reason',
  'purpose',
  'passengers',
  'driving',
  'telephone',
  'pickUp',
];

const isWhole = (value: number | null, most: number): value is number =>
  value !== null && Number.isInteger(value) && value >= 1 && value <= most;
const MOST_PASSENGERS = 50;
const FARTHEST_KM = 3000;

let made: string | undefined;
/** Whether the request has just been made in this tab; said once. */
export const justMade = (id: string): boolean => {
  const just = made === id;
  made = undefined;
  return just;
};

const blank = (): Form => {
  const { from, to } = usualWindow(Date.now());
  return {
    destination: '',
    from: localOf(new Date(from)),
    to: localOf(new Date(to)),
    reason: '',
    passengers: 1,
    driving: 'WITH_DRIVER',
    purpose: 'FIELD_WORK',
    pickUp: '',
    telephone: '',
    distanceKm: null,
  };
};

const recordOf = (value: unknown): Partial<Record<keyof Form | 'key', unknown>> =>
  typeof value === 'object' && value !== null ? value : {};

/** Those entries of a kept record that have the type the form's have. */
const fitting = (value: unknown, form: Form): Partial<Form> => {
  const given = recordOf(value);
  const names = Object.keys(form) as (keyof Form)[];
  const fits = (name: keyof Form): boolean =>
    name === 'passengers' || name === 'distanceKm'
      ? typeof given[name] === 'number' || given[name] === null
      : typeof given[name] === 'string';
  return Object.fromEntries(names.filter(fits).map((name) => [name, given[name]]));
};

const instant = (local: string): number => Date.parse(dateTimeOf(local));

/** One request being filled in: what was typed survives a reload and a new sign-in, until it is made. */
export class CarRequest {
  readonly act = new Act();
  readonly form: Form;
  /** One key for one intended request, however often it is sent. */
  #key: string;
  readonly #draftName: string;
  readonly #habitsName: string;

  constructor(personId: string) {
    this.#draftName = `request-car:${personId}`;
    this.#habitsName = `request-car-habits:${personId}`;
    const start = blank();
    const draft = kept('session', this.#draftName);
    const form = $state<Form>({
      ...start,
      ...fitting(kept('local', this.#habitsName), start),
      ...fitting(draft, start),
    });
    this.form = form;
    const { key } = recordOf(draft);
    this.#key = typeof key === 'string' ? key : crypto.randomUUID();
  }

  /** Moves the departure; the trip stays as long as it was. */
  leaveAt(local: string): void {
    const before = { from: instant(this.form.from), to: instant(this.form.to) };
    this.form.from = local;
    const from = instant(local);
    if (Number.isFinite(from) && Number.isFinite(before.from))
      this.form.to = localOf(new Date(movedReturn(before, from)));
  }

  get passengersMakeSense(): boolean {
    return isWhole(this.form.passengers, MOST_PASSENGERS);
  }

  /** What the sources can be asked already; undefined until times and passengers make sense. */
  get question(): TripSourcesQueryVariables | undefined {
    const { from, to, purpose, passengers, driving, distanceKm } = this.form;
    const known = instant(from) < instant(to) && instant(to) > Date.now();
    if (!known || !isWhole(passengers, MOST_PASSENGERS)) return undefined;
    const window = { from: dateTimeOf(from), to: dateTimeOf(to) };
    return { window, purpose, passengers, driving, ...(isWhole(distanceKm, FARTHEST_KM) ? { distanceKm } : {}) };
  }

  keepDraft(): void {
    keep('session', this.#draftName, { ...this.form, key: this.#key });
  }

  /** The new request's id; undefined when something stands against it, which `act` then says. */
  async submit(): Promise<string | undefined> {
    const missing = this.#missing();
    if (missing.length > 0) {
      this.act.clear();
      this.act.refusals = missing;
      return undefined;
    }
    const { form } = this;
    const payload = await this.act.run(async () => {
      const input = {
        idempotencyKey: this.#key,
        window: { from: dateTimeOf(form.from), to: dateTimeOf(form.to) },
        purpose: form.purpose,
        reason: form.reason.trim(),
        destination: form.destination.trim(),
        pickUp: form.pickUp.trim(),
        passengers: form.passengers ?? 0,
        driving: form.driving,
        telephone: form.telephone.replaceAll(/\s|-/g, ''),
        ...(form.distanceKm === null ? {} : { distanceKm: form.distanceKm }),
      };
      return (await ask(RequestVehicleDocument, { input })).requestVehicle;
    });
    // The first try did arrive, and the form was changed since: what is sent next is another request.
    if (this.act.refusals.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED')) this.#key = crypto.randomUUID();
    if (payload?.request) {
      keep('local', this.#habitsName, { pickUp: form.pickUp, telephone: form.telephone });
      keep('session', this.#draftName, undefined);
      made = payload.request.id;
    }
    return payload?.request?.id;
  }

  /** Only what is plain to see; everything else the server decides. */
  #missing(): Refusal[] {
    const { form } = this;
    const texts = (['destination', 'reason', 'pickUp', 'telephone'] as const).filter(
      (name) => form[name].trim() === '',
    );
    const times = (['from', 'to'] as const).filter((name) => form[name] === '');
    const found: [field: string, message: string][] = [...texts, ...times].map((name) => [name, w[name]]);
    if (form.from !== '' && !isQuarterHour(form.from)) found.push(['from', w.fromQuarter]);
    if (form.to !== '' && !isQuarterHour(form.to)) found.push(['to', w.toQuarter]);
    if (!this.passengersMakeSense) found.push(['passengers', w.passengers]);
    if (times.length === 0 && instant(form.to) <= instant(form.from)) found.push(['to', w.order]);
    return found.map(([field, message]) => ({ code: 'MISSING', message, path: [field], rule: '' }));
  }
}
