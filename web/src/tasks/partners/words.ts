import type {
  CarState,
  PartnerRole,
  PartnerScope,
  PartnerState,
  RentalService,
  StandardItemName,
  StationState,
} from '../../generated/graphql.ts';
import { words } from '../../lib/i18n.svelte.ts';

/** Words of partners that its authority and the partner itself read alike. */
export const partnerStateWord = words<Record<PartnerState, string>>(
  { APPLIED: '待审批', ENGAGED: '合作中', SUSPENDED: '已暂停', ENDED: '已终止', DECLINED: '未批准' },
  { APPLIED: 'To be decided', ENGAGED: 'Engaged', SUSPENDED: 'Suspended', ENDED: 'Ended', DECLINED: 'Declined' },
);

export const partnerStateLook: Readonly<Record<PartnerState, string>> = {
  APPLIED: 'soon',
  ENGAGED: 'open',
  SUSPENDED: 'shut',
  ENDED: 'off',
  DECLINED: 'off',
};

export const serviceWord = words<Record<RentalService, string>>(
  { TIME_SHARE: '分时租赁', MARKET_RENTAL: '社会租赁' },
  { TIME_SHARE: 'Time-share', MARKET_RENTAL: 'Market rental' },
);

export const partnerRoleWord = words<Record<PartnerRole, string>>(
  { OWNER: '负责人', OPERATOR: '运营', ACCOUNTANT: '财务' },
  { OWNER: 'Owner', OPERATOR: 'Operator', ACCOUNTANT: 'Accountant' },
);

export const scopeWord = words<Record<PartnerScope, string>>(
  {
    PARTNER_READ: '查看本企业',
    STATIONS_READ: '查看站点',
    STATIONS_WRITE: '发布站点',
    VEHICLES_READ: '查看车辆',
    VEHICLES_WRITE: '发布车辆',
    POSITIONS_WRITE: '上报车况',
    TARIFFS_WRITE: '制定资费',
    ORDERS_READ: '查看订单',
    ORDERS_WRITE: '办理订单',
    STATEMENTS_READ: '查看对账单',
    STATEMENTS_WRITE: '办理对账单',
    WEBHOOKS_WRITE: '管理事件推送',
  },
  {
    PARTNER_READ: 'see the partner',
    STATIONS_READ: 'see stations',
    STATIONS_WRITE: 'publish stations',
    VEHICLES_READ: 'see cars',
    VEHICLES_WRITE: 'publish cars',
    POSITIONS_WRITE: 'report how cars stand',
    TARIFFS_WRITE: 'set tariffs',
    ORDERS_READ: 'see orders',
    ORDERS_WRITE: 'carry out orders',
    STATEMENTS_READ: 'see statements',
    STATEMENTS_WRITE: 'settle statements',
    WEBHOOKS_WRITE: 'look after webhooks',
  },
);

export const stationStateWord = words<Record<StationState, string>>(
  { PLANNED: '待验收', OPEN: '开放', CLOSED: '停用' },
  { PLANNED: 'To be inspected', OPEN: 'Open', CLOSED: 'Closed' },
);

export const stationStateLook: Readonly<Record<StationState, string>> = {
  PLANNED: 'soon',
  OPEN: 'open',
  CLOSED: 'off',
};

export const carStateWord = words<Record<CarState, string>>(
  { READY: '可用', IN_USE: '用车中', OUT_OF_SERVICE: '停用', RETIRED: '已退出' },
  { READY: 'Ready', IN_USE: 'Under way', OUT_OF_SERVICE: 'Out of service', RETIRED: 'Retired' },
);

export const standardWord = words<Record<StandardItemName, string>>(
  {
    MARKED_BAYS: '专用车位划线',
    CHARGING: '充电设施',
    LIGHTING: '夜间照明',
    CAMERA: '视频监控',
    FIRE_EQUIPMENT: '消防器材',
    SIGN: '站点标识',
    SUPERVISION_TELEPHONE: '公示监督电话',
    ACCESSIBLE_PATH: '无障碍通道',
  },
  {
    MARKED_BAYS: 'Marked bays',
    CHARGING: 'Charging',
    LIGHTING: 'Lighting',
    CAMERA: 'Camera',
    FIRE_EQUIPMENT: 'Fire equipment',
    SIGN: 'Sign',
    SUPERVISION_TELEPHONE: 'Supervision telephone',
    ACCESSIBLE_PATH: 'Step-free path',
  },
);
