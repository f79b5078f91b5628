import {
  CourtTermsInWayDocument,
  SetCourtTermsDocument,
  type CourtTermsInput,
  type CourtTermsInWayQuery,
} from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateOf } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { Live } from '../../lib/live.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { reasonMissing, type UnitPlace } from './unit-places.svelte.ts';

export type UnitCourt = UnitPlace['courts'][number];
export type TermsInWay = CourtTermsInWayQuery['courtTermsInWay'];

const w = words(
  {
    number: '请填写整数',
    hours: '请填写开始和结束，如 08:00 和 21:30；全天可约则都不填',
    day: '请选择施行日期，最早为今天',
  },
  {
    number: 'Enter a whole number',
    hours: 'Enter both, such as 08:00 and 21:30; neither when it is whenever it is open',
    day: 'Choose the day of effect, today at the earliest',
  },
);

const DAY = 86_400_000;

/** Terms as usual ones, where a court had none. */
const USUAL = { slotMinutes: 120, minimumPlayers: 1, capacity: 30, cutOffMinutes: 120 };
export const TERM_FIELDS = ['slotMinutes', 'minimumPlayers', 'capacity', 'cutOffMinutes'] as const;
export type TermField = (typeof TERM_FIELDS)[number];

const isWhole = (text: string): boolean => /^\d{1,5}$/.test(text.trim());
const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);

/** How a court is used, by slots or first come, being changed: what was typed stays when it is refused. */
export class TermsChange {
  readonly act = new Act();
  isBooked = $state(true);
  readonly typed = $state<Record<TermField, string>>({
    slotMinutes: '',
    minimumPlayers: '',
    capacity: '',
    cutOffMinutes: '',
  });
  from = $state('');
  to = $state('');
  /** Most people at once where it is first come; empty leaves it as it was. */
  most = $state('');
  effectiveFrom = $state(dateOf(new Date(Date.now() + DAY)));
  reason = $state('');
  readonly inWay: Live<TermsInWay>;
  readonly #place: UnitPlace;
  readonly #court: UnitCourt;

  constructor(place: UnitPlace, court: UnitCourt) {
    this.#place = place;
    this.#court = court;
    const { booking, capacity } = court;
    this.isBooked = booking !== null;
    for (const field of TERM_FIELDS) this.typed[field] = String((booking ?? USUAL)[field]);
    this.from = booking?.hours?.from ?? '';
    this.to = booking?.hours?.to ?? '';
    this.most = String(capacity ?? '');
    this.inWay = new Live(async (signal) => {
      const { effectiveFrom } = this;
      const asked = { placeId: place.id, courtId: court.id, ...this.terms, effectiveFrom };
      return (await ask(CourtTermsInWayDocument, asked, signal)).courtTermsInWay;
    }, 60_000);
  }

  get #hours(): Refusal[] {
    const [from, to] = [this.from.trim(), this.to.trim()];
    return from + to === '' || (isClock(from) && isClock(to) && from < to) ? [] : [missing('hours', () => w.hours)];
  }

  get #wrongTerms(): Refusal[] {
    const numbers = this.isBooked
      ? TERM_FIELDS.filter((field) => !isWhole(this.typed[field]))
      : this.most.trim() === '' || isWhole(this.most)
        ? []
        : ['capacity'];
    return [
      ...numbers.map((field) => missing(field, () => w.number)),
      ...(this.isBooked ? this.#hours : []),
      ...(this.effectiveFrom >= dateOf(new Date()) ? [] : [missing('effectiveFrom', () => w.day)]),
    ];
  }

  /** Whether all but the reason is there, so that one can ask whom it touches. */
  get isWhole(): boolean {
    return this.#wrongTerms.length === 0;
  }

  /** Terms of booking; none where it is first come. */
  get terms(): { readonly booking?: CourtTermsInput } {
    const { slotMinutes, minimumPlayers, capacity, cutOffMinutes } = this.typed;
    if (!this.isBooked) return {};
    const from = this.from.trim();
    return {
      booking: {
        slotMinutes: Number(slotMinutes),
        minimumPlayers: Number(minimumPlayers),
        capacity: Number(capacity),
        cutOffMinutes: Number(cutOffMinutes),
        ...(from === '' ? {} : { hours: { from, to: this.to.trim() } }),
      },
    };
  }

  /** The place as it stands now; undefined when refused. */
  async change(): Promise<UnitPlace | undefined> {
    this.act.clear();
    this.act.refusals = [...this.#wrongTerms, ...reasonMissing(this.reason)];
    if (this.act.refusals.length > 0) return undefined;
    const input = {
      ...{ placeId: this.#place.id, courtId: this.#court.id, revision: this.#place.opening?.revision ?? 0 },
      ...this.terms,
      ...(this.isBooked || this.most.trim() === '' ? {} : { capacity: Number(this.most) }),
      effectiveFrom: this.effectiveFrom,
      reason: this.reason.trim(),
    };
    const payload = await this.act.run(async () => (await ask(SetCourtTermsDocument, { input })).setCourtTerms);
    return payload?.place ?? undefined;
  }
}
