import type { OpeningPolicyShownFragment, PolicyShownFragment } from '../../generated/graphql.ts';
import { count, lasting, yuan } from '../../lib/format.ts';
import { said, words } from '../../lib/i18n.svelte.ts';

type BookingValue = PolicyShownFragment['values'][number];
type OpeningValue = OpeningPolicyShownFragment['values'][number];
type Term = BookingValue['term'] | OpeningValue['term'];
type Unit = BookingValue['unit'] | OpeningValue['unit'];

/** One term of either policy. */
export type PolicyValue = Omit<BookingValue, 'term' | 'unit'> & { readonly term: Term; readonly unit: Unit };

/** A policy as its page shows it; that of opening says nothing of purposes and licences. */
export type PolicyShown = Omit<PolicyShownFragment, 'values'> & { readonly values: readonly PolicyValue[] };

/** Parts of the policies: of bookings in the order of a trip, of opening in that of a stay. */
export const sections = [
  'request',
  'approval',
  'dispatch',
  'driving',
  'trip',
  'emergency',
  'costs',
  'instead',
  'reserving',
  'gates',
  'strikes',
  'personal',
  'courts',
  'inspection',
  'other',
] as const;
export type Section = (typeof sections)[number];

const termsOf: Readonly<Partial<Record<Section, readonly Term[]>>> = {
  request: [
    'HORIZON_DAYS',
    'ROUTINE_LEAD_MINUTES',
    'URGENT_LEAD_MINUTES',
    'SHORTEST_TRIP_MINUTES',
    'LONGEST_TRIP_DAYS',
    'FARTHEST_KM',
    'MOST_PASSENGERS',
    'MOST_LUGGAGE',
    'MOST_STOPS',
    'MOST_OCCURRENCES',
    'LATE_CANCEL_MINUTES',
  ],
  approval: [
    'ROUTINE_APPROVAL_HOURS',
    'URGENT_APPROVAL_HOURS',
    'EMERGENCY_APPROVAL_HOURS',
    'APPROVAL_REMINDER_MINUTES',
    'MOST_DEPUTY_DAYS',
  ],
  dispatch: [
    'DISPATCH_DUE_MINUTES',
    'HOLD_MINUTES',
    'BUFFER_BEFORE_MINUTES',
    'BUFFER_AFTER_MINUTES',
    'MOST_CARS_OF_REQUEST',
    'MOST_REQUESTS_OF_CAR',
    'POOLING_MINUTES',
    'POOLING_ANSWER_MINUTES',
    'LENDING_REACH',
    'LENDING_PRIORITY',
    'SPARE_SEAT_KM',
    'WORN_KM',
    'BUSY_HOUR_KM',
    'RANGE_RESERVE_PERCENT',
  ],
  driving: [
    'DUTY_DAY_START_MINUTES',
    'MOST_DUTY_MINUTES_OF_DAY',
    'LEAST_REST_MINUTES_BETWEEN_DAYS',
    'MOST_DRIVING_MINUTES_OF_DAY',
    'LONGEST_UNBROKEN_DRIVING_MINUTES',
    'BREAK_MINUTES',
    'TRAVEL_KM_PER_HOUR',
  ],
  trip: [
    'EARLIEST_DEPARTURE_MINUTES',
    'UNRECORDED_KM',
    'FASTEST_KM_PER_HOUR',
    'READING_TOLERANCE_KM',
    'DEVIATION_KM',
    'DEVIATION_PERCENT',
    'PLAUSIBLE_KM_PER_HOUR',
    'LATE_RETURN_MINUTES',
    'OVERDUE_MINUTES',
    'OFFLINE_HOURS',
    'CLOCK_TOLERANCE_MINUTES',
  ],
  emergency: ['MOST_EMERGENCY_VEHICLES', 'EMERGENCY_AFTERWARDS_HOURS'],
  costs: [
    'MOST_TOLLS_FEN',
    'MOST_COST_FEN',
    'MOST_FUEL_LITRES',
    'MOST_CHARGE_KWH',
    'FUEL_KM_FEN',
    'ELECTRIC_KM_FEN',
    'DRIVER_DAY_FEN',
    'LENDING_KM_FEN',
    'RENTAL_DAY_FEN',
    'RENTAL_SEAT_DAY_FEN',
    'RENTAL_DRIVER_DAY_FEN',
    'TEMPORARY_RENTAL_DAYS',
    'LONGEST_RENTAL_DAYS',
    'MOST_RENTAL_FEN',
  ],
  instead: [
    'WALK_KM',
    'CYCLE_KM',
    'BUS_KM',
    'BUS_FARE_FEN',
    'LUMP_SUM_MOST_PEOPLE',
    'LUMP_SUM_MOST_KM',
    'LUMP_SUM_KM_FEN',
    'LUMP_SUM_LEAST_FEN',
  ],
  reserving: [
    'RESERVABLE_PERCENT',
    'RESERVATION_HORIZON_DAYS',
    'LONGEST_RESERVATION_HOURS',
    'MOST_LIVE_RESERVATIONS',
    'MOST_RESERVATIONS_OF_WEEK',
    'LATE_RESERVATION_CANCEL_MINUTES',
    'ARRIVAL_GRACE_MINUTES',
  ],
  gates: [
    'EARLIEST_ARRIVAL_MINUTES',
    'RESERVED_AHEAD_MINUTES',
    'ADMISSION_MINUTES',
    'LINGER_MINUTES',
    'OVERSTAY_GRACE_MINUTES',
    'OCCUPANCY_STALE_MINUTES',
    'FORECAST_WEIGHT_PERCENT',
    'GATE_REPORT_HOURS',
    'GATE_CLOCK_MINUTES',
    'EXIT_READER_HOURS',
  ],
  strikes: ['STRIKES_TO_BAN', 'STRIKE_SPAN_DAYS', 'BAN_DAYS', 'APPEAL_DAYS', 'STRIKE_KEPT_DAYS'],
  personal: [
    'PERSONAL_DATA_DAYS',
    'DEVICE_DAYS',
    'PHONE_CODE_MINUTES',
    'PHONE_CODE_TRIES',
    'PHONE_CODE_AGAIN_SECONDS',
    'PHONE_CODES_OF_DAY',
    'PHONE_CODES_OF_ADDRESS_HOUR',
  ],
  courts: [
    'COURT_HORIZON_DAYS',
    'MOST_LIVE_COURTS',
    'MOST_COURTS_OF_WEEK',
    'COURT_BUFFER_MINUTES',
    'COURT_CHECK_IN_MINUTES',
    'COURT_GRACE_MINUTES',
    'MOST_COURT_QUEUES',
    'MOST_WAITING_FOR_COURT',
    'COURT_OFFER_MINUTES',
    'COURT_SERIES_WEEKS',
  ],
  inspection: [
    'CHECK_NEAR_METRES',
    'CHECK_HOURS',
    'REPORTS_TO_FOLLOW_UP',
    'FOLLOW_UP_DAYS',
    'REPORTS_OF_PLACE_EVENING',
    'REPORT_AGAIN_MINUTES',
    'REPORTS_OF_ADDRESS_DAY',
  ],
};
const named: ReadonlySet<Term> = new Set(Object.values(termsOf).flat());

/** Terms of one part in its order. What no part names is among the others, so that none is ever missing. */
export const valuesIn = (section: Section, values: readonly PolicyValue[]): readonly PolicyValue[] =>
  section === 'other'
    ? values.filter(({ term }) => !named.has(term))
    : (termsOf[section] ?? []).flatMap((name) => values.find(({ term }) => term === name) ?? []);

export const sectionWord = words<Record<Section, string>>(
  {
    request: '预约',
    approval: '审批',
    dispatch: '派车、拼车与调剂',
    driving: '驾驶员执勤',
    trip: '出车与回执',
    emergency: '应急调度',
    costs: '费用',
    instead: '绿色出行与包干',
    reserving: '车位预约',
    gates: '入场与在场车辆',
    strikes: '违约与申诉',
    personal: '个人信息与验证码',
    courts: '场地预约',
    inspection: '巡查与整改',
    other: '其他',
  },
  {
    request: 'Requests',
    approval: 'Approval',
    dispatch: 'Dispatch, pooling and lending',
    driving: 'Duty of drivers',
    trip: 'Trip and receipt',
    emergency: 'Emergencies',
    costs: 'Costs',
    instead: 'Green travel and lump sums',
    reserving: 'Reserved spaces',
    gates: 'Entry and vehicles present',
    strikes: 'Strikes and appeals',
    personal: 'Personal data and codes',
    courts: 'Courts',
    inspection: 'Inspections and follow-ups',
    other: 'Other',
  },
);

/** What stands behind an input; money is typed in yuan. */
export const unitWord = words<Record<Unit, string>>(
  {
    METRES: '米',
    SECONDS: '秒',
    MINUTES: '分钟',
    HOURS: '小时',
    DAYS: '天',
    KM: '公里',
    KM_PER_HOUR: '公里/小时',
    FEN: '元',
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
    HOURS: 'h',
    DAYS: 'days',
    KM: 'km',
    KM_PER_HOUR: 'km/h',
    FEN: 'yuan',
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

/** A value in words: 12 小时, ¥2.00, 90 天; a time of the day as the clock shows it, a choice by its name. */
export const valueWord = ({
  term,
  unit,
  value,
  choices,
}: Pick<PolicyValue, 'term' | 'unit' | 'value' | 'choices'>): string => {
  const chosen = choices[value];
  if (chosen) return said(chosen);
  if (term === 'DUTY_DAY_START_MINUTES') return `${pad(Math.floor(value / 60))}:${pad(value % 60)}`;
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
const factorOf = (unit: Unit): number => (unit === 'FEN' ? FEN : 1);

/** A value as the input holds it. */
export const typedOf = (value: number, unit: Unit): string => String(value / factorOf(unit));

/** Bounds as they are typed: 0 – 2880 分钟 */
export const typedBounds = ({ least, most, unit }: PolicyValue): string =>
  `${typedOf(least, unit)} – ${typedOf(most, unit)} ${unitWord[unit]}`.trim();

/** The value that was typed; undefined when it is not a whole number of the unit. */
export const valueTyped = (text: string, unit: Unit): number | undefined => {
  const value = Math.round(Number(text) * factorOf(unit) * 1000) / 1000;
  return text.trim() !== '' && Number.isInteger(value) ? value : undefined;
};
