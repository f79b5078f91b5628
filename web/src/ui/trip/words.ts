import type {
  DayKind,
  Driving,
  Energy,
  OrderFactsFragment,
  RentalKind,
  TripJourney,
  TripPriority,
  TripReach,
  VehicleCategory,
  VehiclePurpose,
  VehicleRequestState,
  VehicleSource,
} from '../../generated/graphql.ts';
import { yuan } from '../../lib/format.ts';
import { plate } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';

/** The field's words for what the API names. */

export const stateWord = words<Record<VehicleRequestState, string>>(
  {
    WAITING_APPROVAL: '待审批',
    APPROVED: '待派车',
    DISPATCHED: '已派车',
    UNDER_WAY: '在途',
    RETURNED: '待回执',
    LUMP_SUM: '包干出行',
    CLOSED: '已办结',
    REJECTED: '已驳回',
    CANCELLED: '已撤销',
  },
  {
    WAITING_APPROVAL: 'Waiting for approval',
    APPROVED: 'Waiting for a car',
    DISPATCHED: 'Car assigned',
    UNDER_WAY: 'Under way',
    RETURNED: 'Receipt due',
    LUMP_SUM: 'Lump sum',
    CLOSED: 'Closed',
    REJECTED: 'Rejected',
    CANCELLED: 'Cancelled',
  },
);

/** What a trip is whose car has not departed in its time. */
export const unmade = words({ word: '未出车' }, { word: 'Did not depart' });

/** What a trip is that ended where its car broke down. */
export const brokenOffWord = words({ word: '途中终止' }, { word: 'Broke off' });

/** Class of `.state` in base.css that a state wears; the word stands beside the colour. */
export const stateTone: Readonly<Record<VehicleRequestState, 'open' | 'soon' | 'shut' | 'off'>> = {
  WAITING_APPROVAL: 'soon',
  APPROVED: 'soon',
  DISPATCHED: 'open',
  UNDER_WAY: 'open',
  RETURNED: 'soon',
  LUMP_SUM: 'soon',
  CLOSED: 'off',
  REJECTED: 'shut',
  CANCELLED: 'off',
};

export const purposeWord = words<Record<VehiclePurpose, string>>(
  {
    FIELD_WORK: '调研、检查',
    MEETING: '会议、公务活动',
    RECEPTION: '公务接待',
    LAW_ENFORCEMENT: '执法执勤',
    CONFIDENTIAL_COURIER: '机要通信',
    EMERGENCY: '抢险应急',
    SPECIAL_TECHNICAL: '特种专业技术',
  },
  {
    FIELD_WORK: 'Field work, inspection',
    MEETING: 'Meeting, official event',
    RECEPTION: 'Official reception',
    LAW_ENFORCEMENT: 'Law enforcement',
    CONFIDENTIAL_COURIER: 'Confidential courier',
    EMERGENCY: 'Emergency',
    SPECIAL_TECHNICAL: 'Special technical work',
  },
);

/** Purposes in the order people choose them, the usual ones first. */
export const purposes: readonly VehiclePurpose[] = [
  'FIELD_WORK',
  'MEETING',
  'RECEPTION',
  'LAW_ENFORCEMENT',
  'CONFIDENTIAL_COURIER',
  'EMERGENCY',
  'SPECIAL_TECHNICAL',
];

export const drivingWord = words<Record<Driving, string>>(
  { WITH_DRIVER: '派驾驶员', SELF_DRIVE: '自驾' },
  { WITH_DRIVER: 'With a driver', SELF_DRIVE: 'Self-drive' },
);

export const journeyWord = words<Record<TripJourney, string>>(
  { RETURN: '往返', ONE_WAY: '单程' },
  { RETURN: 'Return', ONE_WAY: 'One-way' },
);

export const reachWord = words<Record<TripReach, string>>(
  { WITHIN_CITY: '市内', CROSS_CITY: '跨市', CROSS_PROVINCE: '跨省' },
  { WITHIN_CITY: 'Within the city', CROSS_CITY: 'To another city', CROSS_PROVINCE: 'To another province' },
);

export const priorityWord = words<Record<TripPriority, string>>(
  { ROUTINE: '普通', URGENT: '紧急', EMERGENCY: '应急' },
  { ROUTINE: 'Routine', URGENT: 'Urgent', EMERGENCY: 'Emergency' },
);

export const sourceWord = words<Record<VehicleSource, string>>(
  {
    OWN_UNIT: '本单位车辆',
    PLATFORM_POOL: '公务用车平台',
    NEIGHBOUR_UNIT: '邻近单位调剂',
    TIME_SHARE: '分时租赁',
    MARKET_RENTAL: '社会租赁',
  },
  {
    OWN_UNIT: 'Own unit',
    PLATFORM_POOL: 'Vehicle platform',
    NEIGHBOUR_UNIT: 'Neighbouring unit',
    TIME_SHARE: 'Time-share',
    MARKET_RENTAL: 'Market rental',
  },
);

export const rentalKindWord = words<Record<RentalKind, string>>(
  { TEMPORARY: '临时租赁', SHORT: '短期租赁', LONG: '长期租赁' },
  { TEMPORARY: 'Temporary rental', SHORT: 'Short rental', LONG: 'Long rental' },
);

export const energyWord = words<Record<Energy, string>>(
  { PETROL: '汽油', DIESEL: '柴油', BATTERY_ELECTRIC: '纯电', PLUG_IN_HYBRID: '插混' },
  { PETROL: 'petrol', DIESEL: 'diesel', BATTERY_ELECTRIC: 'electric', PLUG_IN_HYBRID: 'plug-in hybrid' },
);

export const categoryWord = words<Record<VehicleCategory, string>>(
  {
    CONFIDENTIAL_COURIER: '机要通信用车',
    EMERGENCY_SUPPORT: '应急保障用车',
    LAW_ENFORCEMENT: '执法执勤用车',
    SPECIAL_TECHNICAL: '特种专业技术用车',
    OTHER_OFFICIAL: '其他公务用车',
  },
  {
    CONFIDENTIAL_COURIER: 'Confidential courier',
    EMERGENCY_SUPPORT: 'Emergency support',
    LAW_ENFORCEMENT: 'Law enforcement',
    SPECIAL_TECHNICAL: 'Special technical',
    OTHER_OFFICIAL: 'Other official',
  },
);

export const dayKindWord = words<Record<DayKind, string>>(
  { WORKDAY: '工作日', REST_DAY: '休息日', HOLIDAY: '节假日', MAKEUP_WORKDAY: '调休上班' },
  { WORKDAY: 'workday', REST_DAY: 'rest day', HOLIDAY: 'holiday', MAKEUP_WORKDAY: 'make-up workday' },
);

export const provisionalWord = words({ word: '暂定' }, { word: 'provisional' });

/** Reasons against a vehicle without its plate, for where the plate stands beside them. */
export const reasonsOf = (reasons: readonly { message: string }[], plateNumber: string): string => {
  const named = plate(plateNumber);
  return reasons
    .map(({ message }) =>
      message.startsWith(named) ? message.slice(named.length).replace(/^[：:的\s]+/, '') : message,
    )
    .join(' ');
};

/** Who decided: 张敏（代刘洋） / Zhang Min (for Liu Yang) */
export const decider = (name: string, absent: string | undefined): string =>
  absent === undefined ? name : unit.decidedFor(name, absent);
/** 5 人 / 5 people */
export const people = (n: number): string => unit.people(n);
/** Who rides in a car, and which of several it is: 2 人 · 第 1/2 辆 / 2 people · car 1 of 2 */
export const ridingIn = (n: number, split: { readonly number: number; readonly cars: number } | null): string =>
  [people(n), ...(split ? [unit.car(split.number, split.cars)] : [])].join(' · ');
/** 3 件 / 3 pieces */
export const pieces = (n: number): string => unit.pieces(n);
/** 7 座 / 7 seats */
export const seats = (n: number): string => unit.seats(n);

const unit = words(
  {
    people: (n: number) => `${String(n)} 人`,
    car: (n: number, cars: number) => `第 ${String(n)}/${String(cars)} 辆`,
    seats: (n: number) => `${String(n)} 座`,
    decidedFor: (name: string, absent: string) => `${name}（代${absent}）`,
    pieces: (n: number) => `${String(n)} 件`,
  },
  {
    car: (n: number, cars: number) => `car ${String(n)} of ${String(cars)}`,
    people: (n: number) => (n === 1 ? '1 person' : `${String(n)} people`),
    seats: (n: number) => `${String(n)} seats`,
    decidedFor: (name: string, absent: string) => `${name} (for ${absent})`,
    pieces: (n: number) => (n === 1 ? '1 piece' : `${String(n)} pieces`),
  },
);

const taken = words(
  { FUEL: (n: string) => `${n} 升`, CHARGING: (n: string) => `${n} 千瓦时` },
  { FUEL: (n: string) => `${n} l`, CHARGING: (n: string) => `${n} kWh` },
);

/** 42.50 升 · ¥331.50 */
export const energyTaken = ({ kind, amount, cost }: NonNullable<OrderFactsFragment['energy']>): string =>
  `${taken[kind]((amount / 100).toFixed(2))} · ${yuan(cost.amountFen)}`;
