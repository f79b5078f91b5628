/** States, categories and purposes as people say them. */
import type { VehicleCategory, VehicleState } from '../fleet/types.ts';
import type { Facts, Language } from '../platform/result.ts';
import type { TripDetails, VehiclePurpose, VehicleRequestState, VehicleSource } from './types.ts';

type Words<Name extends string> = Readonly<Record<Language, Readonly<Record<Name, string>>>>;

export const requestStates: Words<VehicleRequestState> = {
  zh: {
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
  en: {
    WAITING_APPROVAL: 'waiting for approval',
    APPROVED: 'approved',
    DISPATCHED: 'dispatched',
    UNDER_WAY: 'under way',
    RETURNED: 'back, waiting for its receipt',
    LUMP_SUM: 'made without a car, for a lump sum',
    CLOSED: 'closed',
    REJECTED: 'rejected',
    CANCELLED: 'cancelled',
  },
};

/** What a trip is said by. */
export const tripFieldWords: Words<keyof TripDetails> = {
  zh: {
    destination: '目的地',
    stops: '途经',
    distanceKm: '往返里程',
    reach: '范围',
    journey: '往返',
    window: '时间',
    reason: '事由',
    lengthReason: '长期用车理由',
    purpose: '用途',
    priority: '缓急',
    passengers: '人数',
    luggage: '行李',
    driving: '驾驶',
    telephone: '联系电话',
    pickUp: '上车地点',
    pickUpPoint: '上车位置',
  },
  en: {
    destination: 'destination',
    stops: 'stops',
    distanceKm: 'distance',
    reach: 'how far',
    journey: 'journey',
    window: 'time',
    reason: 'reason',
    lengthReason: 'why so long',
    purpose: 'purpose',
    priority: 'priority',
    passengers: 'people',
    luggage: 'luggage',
    driving: 'driving',
    telephone: 'telephone',
    pickUp: 'pick-up place',
    pickUpPoint: 'pick-up point',
  },
};

/** What was done to an order, by the name of the act. */
const orderActs: Words<string> = {
  zh: {
    dispatchVehicle: '派车',
    reassignOrder: '改派',
    swapOrders: '对调',
    splitRequest: '拆分派车',
    splitOrder: '拆分派车',
    mergeOrders: '合并',
    moveOrder: '改时间',
    recallOrder: '撤回派车',
    cancelVehicleRequest: '撤销申请',
    recordDeparture: '登记出车',
    recordReturn: '登记收车',
    extendTrip: '延长时间',
    handOverTrip: '交接给另一名驾驶员',
    replaceVehicle: '换车',
    declineExtension: '未同意延长用车',
    correctDeparture: '更正出车读数',
    correctReturn: '更正行程登记',
  },
  en: {
    dispatchVehicle: 'dispatched',
    reassignOrder: 'reassigned',
    swapOrders: 'swapped',
    splitRequest: 'split',
    splitOrder: 'split',
    mergeOrders: 'merged',
    moveOrder: 'moved',
    recallOrder: 'recalled',
    cancelVehicleRequest: 'cancelled',
    recordDeparture: 'recorded the departure of',
    recordReturn: 'recorded the return of',
    extendTrip: 'extended',
    handOverTrip: 'handed over',
    replaceVehicle: 'replaced the vehicle of',
    declineExtension: 'declined to extend',
    correctDeparture: 'corrected the departure of',
    correctReturn: 'corrected the return of',
  },
};

export const vehicleStates: Words<VehicleState> = {
  zh: { REGISTERED: '尚未标识', IN_SERVICE: '在用', MAINTENANCE: '维修中', SEALED: '已封存', DISPOSED: '已处置' },
  en: {
    REGISTERED: 'not yet marked',
    IN_SERVICE: 'in service',
    MAINTENANCE: 'in maintenance',
    SEALED: 'sealed',
    DISPOSED: 'disposed of',
  },
};

export const categories: Words<VehicleCategory> = {
  zh: {
    CONFIDENTIAL_COURIER: '机要通信用车',
    EMERGENCY_SUPPORT: '应急保障用车',
    LAW_ENFORCEMENT: '执法执勤用车',
    SPECIAL_TECHNICAL: '特种专业技术用车',
    OTHER_OFFICIAL: '其他公务用车',
  },
  en: {
    CONFIDENTIAL_COURIER: 'a confidential courier vehicle',
    EMERGENCY_SUPPORT: 'an emergency support vehicle',
    LAW_ENFORCEMENT: 'a law enforcement vehicle',
    SPECIAL_TECHNICAL: 'a special technical vehicle',
    OTHER_OFFICIAL: 'a general official vehicle',
  },
};

export const purposes: Words<VehiclePurpose> = {
  zh: {
    CONFIDENTIAL_COURIER: '机要通信',
    EMERGENCY: '应急',
    LAW_ENFORCEMENT: '执法执勤',
    SPECIAL_TECHNICAL: '特种专业技术',
    FIELD_WORK: '调研检查',
    MEETING: '会议公务',
    RECEPTION: '公务接待',
  },
  en: {
    CONFIDENTIAL_COURIER: 'confidential courier trips',
    EMERGENCY: 'emergencies',
    LAW_ENFORCEMENT: 'law enforcement',
    SPECIAL_TECHNICAL: 'special technical work',
    FIELD_WORK: 'field work',
    MEETING: 'meetings',
    RECEPTION: 'receptions',
  },
};

/** Sources of the dual guarantee (双保障). */
export const sourceWords: Words<VehicleSource> = {
  zh: {
    OWN_UNIT: '本单位',
    PLATFORM_POOL: '公务用车平台',
    NEIGHBOUR_UNIT: '邻近单位',
    TIME_SHARE: '分时租赁',
    MARKET_RENTAL: '社会租赁',
  },
  en: {
    OWN_UNIT: 'Own unit',
    PLATFORM_POOL: 'Platform pool',
    NEIGHBOUR_UNIT: 'Neighbouring units',
    TIME_SHARE: 'Time-share',
    MARKET_RENTAL: 'Market rental',
  },
};

/** The word for a fact's value. */
export const worded = <Name extends string>(
  words: Words<Name>,
  language: Language,
  name: Facts[string] | undefined,
): string => words[language][name as Name];

/** What was done to an order; whatever has no name of its own is a change. */
export const orderActWord = (language: Language, act: Facts[string] | undefined): string =>
  orderActs[language][String(act)] ?? (language === 'zh' ? '变动' : 'changed');
