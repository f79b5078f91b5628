/** Bounds of every term: an authority chooses inside them, so that no policy makes the platform useless. Pure. */
import type { VehicleCategory } from '../../fleet/types.ts';
import { choice, term } from '../../organisation/policy/terms.ts';
import type { Term } from '../../organisation/policy/types.ts';
import type { LicenceClass, PolicyTerm, TermUnit } from './types.ts';

export const terms: Readonly<Record<PolicyTerm, Term<TermUnit>>> = {
  horizonDays: term('可提前预约天数', 'Booking horizon', 'DAYS', 1, 366),
  routineLeadMinutes: term('普通用车至少提前', 'Least lead of a routine trip', 'MINUTES', 0, 2_880),
  urgentLeadMinutes: term('紧急用车至少提前', 'Least lead of an urgent trip', 'MINUTES', 0, 1_440),
  // A series is one transaction of at most a hundred writes.
  mostOccurrences: term('一个系列最多申请次数', 'Most trips of one series', 'TIMES', 1, 90),
  shortestTripMinutes: term('最短用车时间', 'Shortest trip', 'MINUTES', 15, 240),
  longestTripDays: term('最长用车天数', 'Longest trip', 'DAYS', 1, 31),
  mostPassengers: term('一次申请最多乘车人数', 'Most passengers of one request', 'PEOPLE', 1, 200),
  mostLuggage: term('一次申请最多行李件数', 'Most pieces of luggage of one request', 'TIMES', 0, 200),
  mostStops: term('一次行程最多途经地点', 'Most stops of one trip', 'TIMES', 0, 20),
  farthestKm: term('往返最远里程', 'Longest distance there and back', 'KM', 50, 20_000),
  routineApprovalHours: term('普通用车每级审批时限', 'Time to decide a routine request, each step', 'HOURS', 1, 168),
  urgentApprovalHours: term('紧急用车每级审批时限', 'Time to decide an urgent request, each step', 'HOURS', 1, 72),
  emergencyApprovalHours: term('应急用车每级审批时限', 'Time to decide an emergency, each step', 'HOURS', 1, 24),
  approvalReminderMinutes: term('审批到期前提醒', 'Reminder before approval is due', 'MINUTES', 0, 1_440),
  mostDeputyDays: term('一次请人代批最长天数', 'Longest appointment of a deputy', 'DAYS', 1, 366),
  holdMinutes: term('调度预留时间', 'Time a vehicle is held while its dispatch is composed', 'MINUTES', 1, 60),
  bufferBeforeMinutes: term('出车前预留时间', 'Buffer before a trip', 'MINUTES', 0, 240),
  bufferAfterMinutes: term('收车后预留时间', 'Buffer after a trip', 'MINUTES', 0, 240),
  lateCancelMinutes: term('派车后临近出发撤销记为临时撤销', 'Late cancellation before the window', 'MINUTES', 0, 2_880),
  earliestDepartureMinutes: term('最早可提前出车', 'Earliest departure before the window', 'MINUTES', 0, 240),
  unrecordedKm: term('两次出车间允许的未登记里程', 'Kilometres allowed between two trips', 'KM', 0, 1_000),
  fastestKmPerHour: term('行程平均速度上限', 'Greatest average speed of a trip', 'KM_PER_HOUR', 40, 160),
  readingToleranceKm: term('里程读数允许误差', 'Tolerance of an odometer reading', 'KM', 0, 200),
  mostEmergencyVehicles: term('一次应急调度最多车辆', 'Most vehicles of one emergency call', 'TIMES', 1, 500),
  emergencyAfterwardsHours: term('应急调度补办审批时限', 'Time to approve an emergency afterwards', 'HOURS', 1, 168),
  poolingMinutes: term('拼车允许的时间差', 'Difference in time of a shared car', 'MINUTES', 0, 240),
  poolingAnswerMinutes: term('拼车答复时限', 'Time to answer an invitation to share', 'MINUTES', 10, 2_880),
  fuelKmFen: term('燃油车每公里成本', 'Cost of a kilometre burning fuel', 'FEN', 0, 1_000),
  electricKmFen: term('纯电车每公里成本', 'Cost of a kilometre, purely electric', 'FEN', 0, 1_000),
  driverDayFen: term('驾驶员每日成本', 'Cost of a driver a day', 'FEN', 0, 200_000),
  lendingReach: choice('邻近单位调剂范围', 'Whose vehicles may be borrowed', [
    ['不调剂', "Nobody's"],
    ['同一服务中心', 'Same service centre'],
    ['全市', 'The whole city'],
  ]),
  lendingPriority: choice('可申请调剂的用车', 'Which trips may borrow', [
    ['各类用车', 'All trips'],
    ['仅紧急和应急', 'Urgent and emergency only'],
  ]),
  lendingKmFen: term('调剂用车每公里包干费', 'Paid to the lending unit for a kilometre', 'FEN', 0, 1_000),
  rentalDayFen: term('社会租赁每日租金（五座）', 'Market rent a day, five seats', 'FEN', 0, 500_000),
  rentalSeatDayFen: term('社会租赁每增一座每日租金', 'Market rent a day for each seat more', 'FEN', 0, 50_000),
  rentalDriverDayFen: term('社会租赁驾驶员每日费用', 'Rented driver a day', 'FEN', 0, 200_000),
  temporaryRentalDays: term('临时租赁最长天数', 'Longest temporary rental', 'DAYS', 1, 30),
  longestRentalDays: term('社会租赁最长天数', 'Longest market rental', 'DAYS', 1, 366),
  mostRentalFen: term('一次社会租赁费用上限', 'Most that one market rental costs', 'FEN', 0, 50_000_000),
  walkKm: term('步行出行距离（单程）', 'Walking distance, one way', 'KM', 0, 10),
  cycleKm: term('骑行出行距离（单程）', 'Cycling distance, one way', 'KM', 0, 20),
  busKm: term('公交出行距离（单程）', 'Bus distance, one way', 'KM', 0, 100),
  busFareFen: term('公交单程票价', 'Bus fare, one ride', 'FEN', 0, 5_000),
  lumpSumMostPeople: term('包干报销最多人数', 'Most people of a lump sum', 'PEOPLE', 0, 4),
  lumpSumMostKm: term('包干报销最远里程（往返）', 'Longest distance of a lump sum, there and back', 'KM', 0, 500),
  lumpSumKmFen: term('包干报销每公里标准', 'Lump sum for a kilometre', 'FEN', 0, 1_000),
  lumpSumLeastFen: term('包干报销最低金额', 'Least lump sum', 'FEN', 0, 50_000),
  mostTollsFen: term('一次行程通行费上限', 'Most tolls of one trip', 'FEN', 0, 10_000_000),
  mostDutyMinutesOfDay: term('驾驶员一天最长执勤时间', 'Longest duty of a driver on a day', 'MINUTES', 240, 1_080),
  dutyDayStartMinutes: term(
    '驾驶员执勤日起算时刻（零点后）',
    'Start of a day of duty, after midnight',
    'MINUTES',
    0,
    480,
  ),
  leastRestMinutesBetweenDays: term('驾驶员两日间最短休息', 'Least rest between days of duty', 'MINUTES', 240, 900),
  travelKmPerHour: term('估算行车时间的平均速度', 'Speed for estimating driving time', 'KM_PER_HOUR', 30, 120),
  mostDrivingMinutesOfDay: term('驾驶员一天最长驾驶时间', 'Longest driving of a driver on a day', 'MINUTES', 120, 600),
  longestUnbrokenDrivingMinutes: term('最长连续驾驶时间', 'Longest driving without a pause', 'MINUTES', 60, 240),
  breakMinutes: term('连续驾驶后停车休息', 'Pause after unbroken driving', 'MINUTES', 20, 120),
  mostCostFen: term('一次行程单项其他费用上限', 'Most of each other cost of one trip', 'FEN', 0, 10_000_000),
  mostFuelLitres: term('一次行程加油量上限', 'Most fuel of one trip', 'LITRES', 10, 1_000),
  mostChargeKwh: term('一次行程充电量上限', 'Most charge of one trip', 'KWH', 10, 1_000),
  offlineHours: term('离线登记补传时限', 'Age of an act recorded without a connection', 'HOURS', 1, 168),
  clockToleranceMinutes: term('终端时钟允许误差', 'Tolerance of a device clock', 'MINUTES', 0, 60),
  deviationKm: term('超出申请里程须说明（公里）', 'Kilometres beyond the distance asked for', 'KM', 0, 500),
  deviationPercent: term('超出申请里程须说明（比例）', 'Share beyond the distance asked for', 'PERCENT', 0, 100),
  plausibleKmPerHour: term('平均速度超出须说明', 'Mean speed that needs no explanation', 'KM_PER_HOUR', 20, 160),
  lateReturnMinutes: term('晚于返回时间须说明', 'Late return that needs no explanation', 'MINUTES', 0, 480),
  overdueMinutes: term('超时未收车', 'Time after which a vehicle is overdue', 'MINUTES', 5, 480),
  breakdownDays: term('途中故障车辆停用维修期', 'Block of a vehicle that breaks down on its way', 'DAYS', 1, 30),
  dispatchDueMinutes: term('派车截止（用车前）', 'Dispatch due before the window', 'MINUTES', 0, 240),
  mostCarsOfRequest: term('一次申请最多拆分车辆数', 'Most cars of one request', 'TIMES', 2, 8),
  mostRequestsOfCar: term('一辆车最多合乘申请数', 'Most requests that share a car', 'TIMES', 1, 8),
  spareSeatKm: term('推荐权重：多余一座折合空驶里程', 'Suggestions: a seat too many counts as', 'KM', 0, 50),
  wornKm: term('推荐权重：每万公里里程折合空驶里程', 'Suggestions: 10,000 km driven count as', 'KM', 0, 50),
  busyHourKm: term(
    '推荐权重：驾驶员每小时任务折合空驶里程',
    "Suggestions: an hour of a driver's duty counts as",
    'KM',
    0,
    50,
  ),
  rangeReservePercent: term(
    '推荐纯电车辆的续航余量',
    'Suggestions: range left of an electric vehicle',
    'PERCENT',
    0,
    60,
  ),
};

export const policyTerms = Object.keys(terms) as PolicyTerm[];

/** Classes of driving licence in the order people know them, and how many seats each may be said to permit. */
export const licenceClasses: readonly LicenceClass[] = ['A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'C2'];
export const LICENCE_SEATS = { least: 1, most: 99 } as const;

/** Categories in the order of the regulation; what is stored keeps none. */
export const vehicleCategories: readonly VehicleCategory[] = [
  'CONFIDENTIAL_COURIER',
  'EMERGENCY_SUPPORT',
  'LAW_ENFORCEMENT',
  'SPECIAL_TECHNICAL',
  'OTHER_OFFICIAL',
];
