import type { TripSourcesQueryVariables } from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import type { Form } from './form.ts';
import { isQuarterHour, movedReturn, type QuickWindow } from './slots.ts';

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
    luggage: '请填写行李件数，没有请填 0',
    pickUp: '请填写上车地点',
    telephone: '请填写联系电话',
    weekdays: '请选择每周哪几天用车',
    until: '请选择到哪一天为止',
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
    luggage: 'Enter how many pieces of luggage, 0 for none',
    pickUp: 'Enter where you get in',
    telephone: 'Enter a telephone number',
    weekdays: 'Choose the days of the week',
    until: 'Choose the last day',
  },
);

const MOST_PASSENGERS = 50;
const MOST_LUGGAGE = 50;
const FARTHEST_KM = 5_000;

const isWhole = (value: number | null, least: number, most: number): value is number =>
  value !== null && Number.isInteger(value) && value >= least && value <= most;

const instant = (local: string): number => Date.parse(dateTimeOf(local));

/** A trip being filled in, whatever becomes of it: a request, a series, a draft or a change. */
export class TripForm {
  readonly act = new Act();
  readonly form: Form;

  constructor(start: Form) {
    const form = $state<Form>(start);
    this.form = form;
  }

  /** Moves the departure; the trip stays as long as it was. */
  leaveAt(local: string): void {
    const before = { from: instant(this.form.from), to: instant(this.form.to) };
    this.form.from = local;
    const from = instant(local);
    if (Number.isFinite(from) && Number.isFinite(before.from))
      this.form.to = localOf(new Date(movedReturn(before, from)));
  }

  choose({ from, to }: QuickWindow): void {
    this.form.from = localOf(new Date(from));
    this.form.to = localOf(new Date(to));
  }

  isChosen({ from, to }: QuickWindow): boolean {
    return instant(this.form.from) === from && instant(this.form.to) === to;
  }

  get passengersMakeSense(): boolean {
    return isWhole(this.form.passengers, 1, MOST_PASSENGERS);
  }

  get timesMakeSense(): boolean {
    return instant(this.form.from) < instant(this.form.to);
  }

  /** What the sources can be asked already; undefined until times and passengers make sense. */
  get question(): TripSourcesQueryVariables | undefined {
    const { from, to, purpose, passengers, driving, distanceKm, priority } = this.form;
    const known = this.timesMakeSense && instant(to) > Date.now();
    if (!known || !isWhole(passengers, 1, MOST_PASSENGERS)) return undefined;
    const window = { from: dateTimeOf(from), to: dateTimeOf(to) };
    return {
      window,
      purpose,
      passengers,
      driving,
      priority,
      ...(isWhole(distanceKm, 1, FARTHEST_KM) ? { distanceKm } : {}),
    };
  }

  /** Only what is plain to see; everything else the server decides. False, and said so, when something is missing. */
  isComplete(): boolean {
    const missing = this.#missing();
    if (missing.length === 0) return true;
    this.act.clear();
    this.act.refusals = missing;
    return false;
  }

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
    if (!isWhole(form.luggage, 0, MOST_LUGGAGE)) found.push(['luggage', w.luggage]);
    if (times.length === 0 && !this.timesMakeSense) found.push(['to', w.order]);
    if (form.repeats && form.weekdays.length === 0) found.push(['weekdays', w.weekdays]);
    if (form.repeats && form.until === '') found.push(['until', w.until]);
    return found.map(([field, message]) => ({ code: 'MISSING', message, path: [field], rule: '' }));
  }
}
