import { TripSourcesDocument, type TripSourcesQuery, type TripSourcesQueryVariables } from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';
import type { Form } from './form.ts';
import { FARTHEST_KM, instant, isWhole, missingIn, MOST_LUGGAGE, MOST_PASSENGERS } from './missing.ts';
import { movedReturn, type QuickWindow } from './slots.ts';

/** A trip being filled in, whatever becomes of it: a request, a series, a draft or a change. */
export class TripForm {
  readonly act = new Act();
  readonly form: Form;
  /** Which source would serve the trip. */
  readonly sources: Live<TripSourcesQuery['tripSources'] | null>;

  constructor(start: Form) {
    const form = $state<Form>(start);
    this.form = form;
    this.sources = new Live(async (signal) => {
      const { question } = this;
      return question ? (await ask(TripSourcesDocument, question, signal)).tripSources : null;
    }, 30_000);
  }

  /** What is known to stand against what was typed so far, beside what is plain to see. */
  get problems(): readonly Refusal[] {
    return [];
  }

  /** Moves the departure; the trip stays as long as it was. */
  leaveAt(local: string): void {
    const before = { from: instant(this.form.from), to: instant(this.form.to) };
    this.form.from = local;
    const from = instant(local);
    if (Number.isFinite(from) && Number.isFinite(before.from))
      this.form.to = localOf(new Date(movedReturn(before, from)));
  }

  /** Earliest end with which it can be driven, as far as that has been asked about; undefined where it ends no earlier. */
  get earliestEnd(): string | undefined {
    const end = this.question && this.sources.data?.earliestEnd;
    return end && instant(this.form.to) < Date.parse(end) ? end : undefined;
  }

  /** By how much it is too long for the day of one driver, as far as that has been asked about; undefined where it is not. */
  get dutyExceeded(): TripSourcesQuery['tripSources']['dutyExceeded'] | undefined {
    const duty = this.question && this.sources.data?.dutyExceeded;
    return duty && instant(this.form.to) > Date.parse(duty.latestEnd) ? duty : undefined;
  }

  /** Moves the return; what was refused of it is over with it. */
  endAt(end: string): void {
    this.form.to = localOf(new Date(end));
    this.act.refusals = this.act.refusals.filter(({ path }) => !path.includes('to'));
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

  /** Id of the request that is changed; undefined where a new one is asked for. */
  get id(): string | undefined {
    return undefined;
  }

  /** Those of one's own trips that overlap this one, which may have been moved since they were asked for; of a series all. */
  besides<Trip extends { readonly id: string; readonly window: { readonly from: string; readonly to: string } }>(
    own: readonly Trip[],
  ): Trip[] {
    const [from, to] = [instant(this.form.from), instant(this.form.to)];
    return own.filter(
      ({ id, window }) =>
        id !== this.id && (this.form.repeats || (Date.parse(window.from) < to && from < Date.parse(window.to))),
    );
  }

  /** What the sources can be asked already; undefined until times and passengers make sense. */
  get question(): TripSourcesQueryVariables | undefined {
    const { from, to, purpose, passengers, driving, distanceKm, priority, luggage } = this.form;
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
      ...(isWhole(luggage, 0, MOST_LUGGAGE) ? { luggage } : {}),
    };
  }

  /** What is plain to see of what is missing or wrong, all of it at once. */
  missing(): Refusal[] {
    return missingIn(this.form);
  }

  /** Only what is plain to see; everything else the server decides. False, and said so, when something is missing. */
  isComplete(): boolean {
    const missing = this.missing();
    if (missing.length === 0) return true;
    this.act.clear();
    this.act.refusals = missing;
    return false;
  }
}
