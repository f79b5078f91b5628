import type { TripReach, VehiclePurpose } from '../../booking/types.ts';

/** What trips are made for, where to, and how far it is there and back from the middle of the city. */
export interface Errand {
  readonly purpose: VehiclePurpose;
  readonly reason: string;
  readonly destination: string;
  readonly distanceKm: number;
  readonly reach: TripReach;
}

const errand = (
  purpose: VehiclePurpose,
  reason: string,
  destination: string,
  distanceKm: number,
  reach: TripReach = 'WITHIN_CITY',
): Errand => ({
  purpose,
  reason,
  destination,
  distanceKm,
  reach,
});

/** Errands of any unit; those made often stand here more than once. */
export const commonErrands: readonly Errand[] = [
  errand('FIELD_WORK', '基层调研', '下辖乡镇', 90),
  errand('FIELD_WORK', '重点项目现场检查', '经济开发区', 36),
  errand('FIELD_WORK', '安全生产检查', '工业园区', 42),
  errand('FIELD_WORK', '乡村振兴工作督导', '对口帮扶村', 150),
  errand('FIELD_WORK', '汛期隐患排查', '水库管理所', 120),
  errand('MEETING', '参加全省工作会议', '省政府', 130, 'CROSS_CITY'),
  errand('MEETING', '参加市政府常务会议', '市政府', 12),
  errand('MEETING', '跨省协作会商', '邻省对口部门', 240, 'CROSS_PROVINCE'),
  errand('MEETING', '业务培训', '市委党校', 18),
  errand('MEETING', '工作汇报', '省厅', 130, 'CROSS_CITY'),
  errand('RECEPTION', '接待省督查组', '高铁站', 30),
  errand('RECEPTION', '接待外地考察团', '会展中心', 46),
  errand('EMERGENCY', '突发事件现场处置', '事发现场', 60),
  errand('CONFIDENTIAL_COURIER', '机要文件传递', '市委机要局', 14),
];

/** Errands of units that enforce the law with their own vehicles. */
export const enforcementErrands: readonly Errand[] = [
  errand('LAW_ENFORCEMENT', '日常执法巡查', '辖区企业', 50),
  errand('LAW_ENFORCEMENT', '联合执法检查', '农贸市场', 24),
  errand('LAW_ENFORCEMENT', '案件现场调查取证', '沿江岸线', 64),
  errand('SPECIAL_TECHNICAL', '应急监测设备作业', '监测断面', 70),
];

/** Places that long trips pass on their way. */
export const stops: readonly string[] = ['乡镇便民服务中心', '高速服务区', '项目指挥部', '县政府', '派出所'];

export const remarks: readonly string[] = ['准时平稳', '驾驶规范，服务周到', '车内整洁', '行程顺利'];
