/** Bounds of every term of the policy of rental. Pure. */
import { term } from '../../organisation/policy/terms.ts';
import type { Term } from '../../organisation/policy/types.ts';
import type { RentalTerm, RentalTermUnit } from './types.ts';

export const rentalTerms: Readonly<Record<RentalTerm, Term<RentalTermUnit>>> = {
  holdMinutes: term('车辆保留时间（待企业确认）', 'Time a car is held for its partner’s word', 'MINUTES', 2, 120),
  rentalHorizonDays: term('可提前预订天数', 'Horizon of time-share orders', 'DAYS', 1, 27),
  longestRentalHours: term('一次用车最长时间', 'Longest time-share order', 'HOURS', 1, 168),
  earlyPickUpMinutes: term('可提前取车', 'Earliest pick-up before its time', 'MINUTES', 0, 60),
  noShowMinutes: term('未取车保留时间（取车时间后）', 'Time a car waits to be picked up', 'MINUTES', 10, 240),
  lateReturnMinutes: term('超时还车宽限', 'Grace after the end of an order', 'MINUTES', 0, 120),
  dueSoonMinutes: term('还车提醒提前', 'Reminder before the end of an order', 'MINUTES', 5, 120),
  lowBatteryPercent: term('可取车最低电量', 'Least charge of a car handed out', 'PERCENT', 5, 80),
  rangeReservePercent: term('续航余量', 'Range left beyond the distance expected', 'PERCENT', 0, 100),
  lockCommandSeconds: term('开关锁应答时限', 'Time to answer a command to the lock', 'SECONDS', 15, 600),
  unlockedReturnMinutes: term(
    '还车后无上锁应答自动结束',
    'Time after which a return ends without its lock',
    'MINUTES',
    5,
    1_440,
  ),
  damageReportMinutes: term('上锁后可补登车损', 'Time to report damage once the lock has closed', 'MINUTES', 0, 1_440),
  returnNearMetres: term('还车时距站点多近', 'Nearness to the station on return', 'METRES', 50, 2_000),
  fastestKmPerHour: term('行程平均速度上限', 'Greatest average speed of a trip', 'KM_PER_HOUR', 40, 160),
  readingToleranceKm: term('里程读数允许误差', 'Tolerance of an odometer reading', 'KM', 0, 200),
  mostUnitBudgetYuan: term('单位月度预算上限', 'Most a unit may spend in a month', 'YUAN', 100, 1_000_000),
  mostPersonBudgetYuan: term('个人月度预算上限', 'Most a person may spend in a month', 'YUAN', 50, 100_000),
  budgetNoticePercent: term('单位预算用量提醒', 'Share of a unit’s budget that it is told of', 'PERCENT', 10, 100),
  disputeAnswerDays: term('对账异议答复期限', 'Time to answer the dispute of a statement', 'DAYS', 1, 60),
  slowConfirmMinutes: term('确认时间中位数预警', 'Median time to confirm that is too long', 'MINUTES', 1, 120),
  mostUnservedPercent: term('未履约比例预警', 'Share of unserved orders that is too large', 'PERCENT', 1, 100),
  mostComplaintPercent: term('投诉比例预警', 'Share of complaints that is too large', 'PERCENT', 1, 100),
  mostStalePercent: term('车辆失联比例预警', 'Share of silent cars that is too large', 'PERCENT', 1, 100),
  mostSharePercent: term('同一企业占比预警', 'Share of one partner that is conspicuous', 'PERCENT', 1, 100),
};

export const rentalTermNames = Object.keys(rentalTerms) as RentalTerm[];
