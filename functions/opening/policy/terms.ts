/** Bounds of every term of the policy of opening. Pure. */
import { term } from '../../organisation/policy/terms.ts';
import type { Term } from '../../organisation/policy/types.ts';
import type { OpeningTerm, OpeningTermUnit } from './types.ts';

export const openingTerms: Readonly<Record<OpeningTerm, Term<OpeningTermUnit>>> = {
  reservablePercent: term(
    '可预约车位占开放车位的比例',
    'Share of the spaces offered that may be reserved',
    'PERCENT',
    0,
    100,
  ),
  // Days of a lot are read in one batch, and a stay is one transaction.
  reservationHorizonDays: term('可提前预约天数', 'Reservation horizon', 'DAYS', 1, 27),
  longestReservationHours: term('一次预约最长时间', 'Longest reserved stay', 'HOURS', 1, 72),
  mostLiveReservations: term('同时未结束的预约', 'Open reservations at a time', 'TIMES', 1, 10),
  mostReservationsOfWeek: term('一周最多预约次数', 'Reservations in a week', 'TIMES', 1, 50),
  lateReservationCancelMinutes: term('临近入场取消仍计入次数', 'Late cancel before the stay', 'MINUTES', 0, 1_440),
  earliestArrivalMinutes: term('最早可提前入场', 'Earliest arrival before the stay', 'MINUTES', 0, 240),
  arrivalGraceMinutes: term('车位保留时间（入场时间后）', 'Time a space waits for its vehicle', 'MINUTES', 5, 240),
  reservedAheadMinutes: term(
    '为预约车辆预留（入场时间前）',
    'Time a space is kept ahead of a stay',
    'MINUTES',
    0,
    2_880,
  ),
  admissionMinutes: term('放行后车位保留时间', 'Time a space is kept for a vehicle let in', 'MINUTES', 1, 30),
  lingerMinutes: term('场内车辆至少停留（估算）', 'Least time those present are taken to stay', 'MINUTES', 0, 720),
  overstayGraceMinutes: term('超时停放宽限', 'Grace after the end of opening', 'MINUTES', 0, 240),
  strikesToBan: term('限制预约和入场的违约次数', 'Strikes that make a ban', 'TIMES', 1, 20),
  strikeSpanDays: term('违约次数的计算期', 'Days within which strikes are counted', 'DAYS', 1, 365),
  banDays: term('限制预约和入场的期限', 'Length of a ban', 'DAYS', 1, 365),
  appealDays: term('可申诉期限', 'Time to appeal against a strike', 'DAYS', 5, 90),
  // A standing that nobody touches is cleared away after 800 days.
  strikeKeptDays: term('违约记录保存期', 'Time a strike is kept', 'DAYS', 30, 730),
  personalDataDays: term(
    '号牌和手机号码保存期（停放后）',
    'Time plate and telephone are kept after a stay',
    'DAYS',
    1,
    90,
  ),
  deviceDays: term('设备记住手机号码的期限', 'Time a device knows its telephone', 'DAYS', 1, 180),
  phoneCodeMinutes: term('验证码有效时间', 'Time a code is good for', 'MINUTES', 1, 30),
  phoneCodeTries: term('验证码最多输错次数', 'Tries of a code', 'TIMES', 1, 10),
  phoneCodeAgainSeconds: term('重新获取验证码的间隔', 'Time until another code', 'SECONDS', 30, 600),
  phoneCodesOfDay: term('一个号码一天最多验证码', 'Codes of a telephone a day', 'TIMES', 1, 50),
  phoneCodesOfAddressHour: term('一个网络地址一小时最多验证码', 'Codes of an address an hour', 'TIMES', 1, 1_000),
  courtHorizonDays: term('场地可提前预约天数', 'Horizon of court bookings', 'DAYS', 1, 27),
  mostLiveCourts: term('同时未结束的场次预约', 'Slots of courts still to come', 'TIMES', 1, 10),
  mostCourtsOfWeek: term('一周最多预约场次', 'Slots of courts in a week', 'TIMES', 1, 14),
  mostCourtQueues: term('一人最多候补场次', 'Slots one person may wait for', 'TIMES', 1, 10),
  courtBufferMinutes: term('两个场次之间的间隔', 'Time kept free between two slots', 'MINUTES', 0, 60),
  mostWaitingForCourt: term('一个场次最多候补人数', 'People who may wait for one slot', 'TIMES', 1, 20),
  courtOfferMinutes: term('候补到位后的确认时间', 'Time a freed slot is offered to each', 'MINUTES', 5, 240),
  courtCheckInMinutes: term('场次开始前可签到时间', 'Check-in before a slot', 'MINUTES', 0, 240),
  courtGraceMinutes: term('未到场可登记时间（开始后）', 'Time after which an absence may be noted', 'MINUTES', 5, 120),
  courtSeriesWeeks: term('团体长期场次最多周数', 'Weeks of a series of a club', 'TIMES', 1, 52),
  occupancyStaleMinutes: term('余位数据的有效时间', 'Time a count of spaces is relied on', 'MINUTES', 1, 240),
  gateReportHours: term('出入记录补传时限', 'Age of an entry or exit when reported', 'HOURS', 1, 168),
  gateClockMinutes: term('门岗设备时钟允许误差', 'Tolerance of a gate’s clock', 'MINUTES', 0, 60),
  exitReaderHours: term('出口识别视为完整的时间', 'Time an exit is taken to read all plates', 'HOURS', 1, 168),
  forecastWeightPercent: term('预计余位中最近一次的权重', 'Weight of the last hour in a forecast', 'PERCENT', 1, 100),
};

export const openingTermNames = Object.keys(openingTerms) as OpeningTerm[];
