import type {
  OpeningPolicyShownFragment,
  PolicyShownFragment,
  RentalPolicyShownFragment,
} from '../../generated/graphql.ts';
import { count, lasting, yuan } from '../../lib/format.ts';
import { said, words } from '../../lib/i18n.svelte.ts';

type BookingValue = PolicyShownFragment['values'][number];
type OpeningValue = OpeningPolicyShownFragment['values'][number];
type RentalValue = RentalPolicyShownFragment['values'][number];
type Term = (BookingValue | OpeningValue | RentalValue)['term'];
type Unit = (BookingValue | OpeningValue | RentalValue)['unit'];

/** In what a value is typed: a time of the day by the clock. */
type TypedUnit = Unit | 'CLOCK';

/** Terms that name a time of the day, kept as minutes after midnight. */
const clockTerms: ReadonlySet<Term> = new Set<Term>([
  ...(['WORKDAY_START_MINUTES', 'WORKDAY_END_MINUTES', 'DUTY_DAY_START_MINUTES'] as const),
]);

export const typedUnit = ({ term, unit }: { readonly term?: Term; readonly unit: Unit }): TypedUnit =>
  term !== undefined && clockTerms.has(term) ? 'CLOCK' : unit;

/** One term of any policy. */
export type PolicyValue = Omit<BookingValue, 'term' | 'unit'> & { readonly term: Term; readonly unit: Unit };

/** A policy as its page shows it; only that of bookings says something of purposes and licences. */
export type PolicyShown = Omit<PolicyShownFragment, 'values'> & { readonly values: readonly PolicyValue[] };

/** What stands behind an input; money is typed in yuan. */
export const unitWord = words<Record<TypedUnit, string>>(
  {
    METRES: '米',
    SECONDS: '秒',
    MINUTES: '分钟',
    CLOCK: '',
    HOURS: '小时',
    DAYS: '天',
    KM: '公里',
    KM_PER_HOUR: '公里/小时',
    FEN: '元',
    YUAN: '元',
    PEOPLE: '人',
    PERCENT: '%',
    LITRES: '升',
    KWH: '千瓦时',
    TIMES: '',
    CHOICE: '',
  },
  {
    METRES: 'm',
    SECONDS: 's',
    MINUTES: 'min',
    CLOCK: '',
    HOURS: 'h',
    DAYS: 'days',
    KM: 'km',
    KM_PER_HOUR: 'km/h',
    FEN: 'yuan',
    YUAN: 'yuan',
    PEOPLE: 'people',
    PERCENT: '%',
    LITRES: 'l',
    KWH: 'kWh',
    TIMES: '',
    CHOICE: '',
  },
);

const MINUTE = 60_000;
const pad = (n: number): string => String(n).padStart(2, '0');
const clockOf = (minutes: number): string => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

/** A value in words: 12 小时, ¥2.00, 90 天; a time of the day as the clock shows it, a choice by its name. */
export const valueWord = ({
  term,
  unit,
  value,
  choices,
}: Pick<PolicyValue, 'term' | 'unit' | 'value' | 'choices'>): string => {
  const chosen = choices[value];
  if (chosen) return said(chosen);
  if (typedUnit({ term, unit }) === 'CLOCK') return clockOf(value);
  if (unit === 'MINUTES') return lasting(value * MINUTE);
  if (unit === 'FEN') return yuan(value);
  return `${count(value)} ${unitWord[unit]}`.trim();
};

/** 1 – 366 天, 15 分钟 – 4 小时, ¥0.00 – ¥50.00 */
export const boundsWord = ({ least, most, ...value }: PolicyValue): string => {
  if (value.choices.length > 0) return value.choices.map(said).join(' / ');
  const from = value.unit === 'MINUTES' || value.unit === 'FEN' ? valueWord({ ...value, value: least }) : count(least);
  return `${from} – ${valueWord({ ...value, value: most })}`;
};

const FEN = 100;

/** How many of what is typed make one of the unit. */
const factorOf = (unit: TypedUnit): number => (unit === 'FEN' ? FEN : 1);

/** A value as the input holds it. */
export const typedOf = (value: number, unit: TypedUnit): string =>
  unit === 'CLOCK' ? clockOf(value) : String(value / factorOf(unit));

/** Bounds as they are typed: 0 – 2880 分钟, 06:00 – 10:00 */
export const typedBounds = (value: PolicyValue): string => {
  const unit = typedUnit(value);
  return `${typedOf(value.least, unit)} – ${typedOf(value.most, unit)} ${unitWord[unit]}`.trim();
};

const minutesTyped = (text: string): number | undefined => {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
};

/** The value that was typed; undefined when it is not a whole number of the unit. */
export const valueTyped = (text: string, unit: TypedUnit): number | undefined => {
  if (unit === 'CLOCK') return minutesTyped(text);
  const value = Math.round(Number(text) * factorOf(unit) * 1000) / 1000;
  return text.trim() !== '' && Number.isInteger(value) ? value : undefined;
};
