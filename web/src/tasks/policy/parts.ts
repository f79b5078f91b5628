import { words } from '../../lib/i18n.svelte.ts';
import type { Subject } from './subjects.ts';
import type { PolicyValue } from './terms.ts';

type Term = PolicyValue['term'];

/** Parts of each policy with their terms: of bookings in the order of a trip, of opening in that of a stay, of rental in that of a rental. */
const partsOf = {
  bookings: {
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
      'WORKDAY_START_MINUTES',
      'WORKDAY_END_MINUTES',
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
      'TAKEN_BEFORE_KM',
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
      'UNLOCKED_RETURN_MINUTES',
      'OVERDUE_MINUTES',
      'NOT_BACK_HOURS',
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
      'LONGEST_APPROVED_RENTAL_DAYS',
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
  },
  opening: {
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
  },
  rental: {
    taking: [
      'RENTAL_HORIZON_DAYS',
      'LONGEST_RENTAL_HOURS',
      'HOLD_MINUTES',
      'LOW_BATTERY_PERCENT',
      'RANGE_RESERVE_PERCENT',
      'EARLY_PICK_UP_MINUTES',
      'NO_SHOW_MINUTES',
      'LOCK_COMMAND_SECONDS',
    ],
    returning: [
      'DUE_SOON_MINUTES',
      'LATE_RETURN_MINUTES',
      'RETURN_NEAR_METRES',
      'FASTEST_KM_PER_HOUR',
      'READING_TOLERANCE_KM',
    ],
    budgets: ['MOST_UNIT_BUDGET_YUAN', 'MOST_PERSON_BUDGET_YUAN', 'BUDGET_NOTICE_PERCENT'],
    service: [
      'SLOW_CONFIRM_MINUTES',
      'MOST_UNSERVED_PERCENT',
      'MOST_COMPLAINT_PERCENT',
      'MOST_STALE_PERCENT',
      'MOST_SHARE_PERCENT',
    ],
  },
} as const satisfies Record<Subject, Record<string, readonly Term[]>>;

type PartOf<S extends Subject> = S extends Subject ? keyof (typeof partsOf)[S] : never;
export type Part = PartOf<Subject> | 'other';

export interface ShownPart {
  readonly part: Part;
  readonly values: readonly PolicyValue[];
}

/** The parts of a policy that have terms, in their order. What no part names is among the others, so that none is ever missing. */
export const partsIn = (subject: Subject, values: readonly PolicyValue[]): readonly ShownPart[] => {
  const parts = Object.entries(partsOf[subject]) as [Part, readonly Term[]][];
  const named = new Set(parts.flatMap(([, terms]) => terms));
  return [
    ...parts.map(([part, terms]) => ({
      part,
      values: terms.flatMap((name) => values.find(({ term }) => term === name) ?? []),
    })),
    { part: 'other' as const, values: values.filter(({ term }) => !named.has(term)) },
  ].filter((shown) => shown.values.length > 0);
};

export const partWord = words<Record<Part, string>>(
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
    taking: '预订与取车',
    returning: '用车与还车',
    budgets: '预算',
    service: '服务监督预警',
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
    taking: 'Taking a car',
    returning: 'On the way and return',
    budgets: 'Budgets',
    service: 'Alerts on service',
    other: 'Other',
  },
);
