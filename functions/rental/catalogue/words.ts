import type { LocalizedText } from '../../platform/text.ts';
import type { StandardItemName } from '../types.ts';
import type { Obstacle } from './types.ts';

/** Why something is not offered, as its partner is told. */
export const obstacleTexts: Readonly<Record<Obstacle, LocalizedText>> = {
  PARTNER_NOT_ENGAGED: { zh: '企业未在合作中，或协议不含分时租赁。', en: 'The partner is not engaged for time-share.' },
  STATION_NOT_INSPECTED: { zh: '站点未通过验收。', en: 'The station has not passed an inspection.' },
  STATION_CLOSED: { zh: '站点停用。', en: 'The station is closed.' },
  CAR_RETIRED: { zh: '车辆已退出运营。', en: 'The car was taken out for good.' },
  OVER_STANDARD: { zh: '车辆价格或排气量超过配备标准。', en: 'Price or displacement is above the equipment standard.' },
  NOT_MARKED: { zh: '车辆未喷涂标识和监督电话。', en: 'Marks and supervision telephone are not on the car.' },
  INSURANCE_LAPSED: { zh: '保险已过期。', en: 'The insurance has lapsed.' },
  INSPECTION_LAPSED: { zh: '年检已过期。', en: 'The inspection has lapsed.' },
  NO_POSITIONING: { zh: '未安装定位终端。', en: 'The car has no positioning device.' },
  NO_TARIFF: { zh: '没有生效的资费。', en: 'No tariff is in force.' },
  OUT_OF_SERVICE: { zh: '企业已停用该车。', en: 'The partner has taken the car out of service.' },
  LOW_BATTERY: { zh: '电量不足。', en: 'The battery is low.' },
  SILENT: { zh: '车辆超过时限没有上报状态。', en: 'The car has been silent for too long.' },
};

/** Items of the standard of stations, as a refusal names them. */
export const standardItemTexts: Readonly<Record<StandardItemName, LocalizedText>> = {
  MARKED_BAYS: { zh: '专用车位划线', en: 'Marked bays' },
  CHARGING: { zh: '充电设施', en: 'Charging' },
  LIGHTING: { zh: '夜间照明', en: 'Lighting' },
  CAMERA: { zh: '视频监控', en: 'Camera' },
  FIRE_EQUIPMENT: { zh: '消防器材', en: 'Fire equipment' },
  SIGN: { zh: '站点标识', en: 'Sign' },
  SUPERVISION_TELEPHONE: { zh: '公示监督电话', en: 'Supervision telephone' },
  ACCESSIBLE_PATH: { zh: '无障碍通道', en: 'Step-free path' },
};
