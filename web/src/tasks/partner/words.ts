import type {
  RentalEventType,
  UpsertOutcome,
  WebhookDisabledBecause,
  WebhookTrouble,
} from '../../generated/graphql.ts';
import { words } from '../../lib/i18n.svelte.ts';

export const eventWord = words<Record<RentalEventType, string>>(
  {
    ORDER_HELD: '新订单，待确认',
    ORDER_CONFIRMED: '订单已确认',
    ORDER_IN_USE: '已取车',
    ORDER_RETURNED: '已还车',
    ORDER_CLOSED: '已计费，订单完成',
    ORDER_DECLINED: '企业未接单',
    ORDER_EXPIRED: '逾时未确认',
    ORDER_CANCELLED: '订单已取消',
    ORDER_NO_SHOW: '未取车',
    ORDER_FAILED: '无法履行',
    ORDER_CHANGED: '订单有变更',
    QUOTE_ASKED: '询价',
    QUOTE_ACCEPTED: '报价已选定',
    QUOTE_WITHDRAWN: '询价已撤回',
    LOCK_COMMAND_REQUESTED: '开关锁指令',
    LOCK_COMMAND_ACKNOWLEDGED: '指令已执行',
    LOCK_COMMAND_FAILED: '指令未执行',
    LOCK_COMMAND_TIMED_OUT: '指令逾时未应答',
    PARTNER_ENGAGED: '合作生效',
    PARTNER_SUSPENDED: '合作暂停',
    PARTNER_ENDED: '合作终止',
    STATEMENT_ISSUED: '对账单已出',
    STATEMENT_DISPUTED: '对账单有异议',
    STATEMENT_UNIT_APPROVED: '单位已确认对账单',
    STATEMENT_APPROVED: '对账单双方已确认',
    WEBHOOK_DISABLED: '推送已停用',
    WEBHOOK_TEST: '测试',
  },
  {
    ORDER_HELD: 'new order, to be confirmed',
    ORDER_CONFIRMED: 'order confirmed',
    ORDER_IN_USE: 'car taken',
    ORDER_RETURNED: 'car brought back',
    ORDER_CLOSED: 'charged and over',
    ORDER_DECLINED: 'declined',
    ORDER_EXPIRED: 'not confirmed in time',
    ORDER_CANCELLED: 'cancelled',
    ORDER_NO_SHOW: 'nobody took the car',
    ORDER_FAILED: 'could not be served',
    ORDER_CHANGED: 'order changed',
    QUOTE_ASKED: 'quote asked for',
    QUOTE_ACCEPTED: 'quote chosen',
    QUOTE_WITHDRAWN: 'quote withdrawn',
    LOCK_COMMAND_REQUESTED: 'lock to be opened or closed',
    LOCK_COMMAND_ACKNOWLEDGED: 'lock did as told',
    LOCK_COMMAND_FAILED: 'lock did not do as told',
    LOCK_COMMAND_TIMED_OUT: 'no word of the lock in time',
    PARTNER_ENGAGED: 'engaged',
    PARTNER_SUSPENDED: 'suspended',
    PARTNER_ENDED: 'ended',
    STATEMENT_ISSUED: 'statement issued',
    STATEMENT_DISPUTED: 'statement disputed',
    STATEMENT_UNIT_APPROVED: 'statement approved by the unit',
    STATEMENT_APPROVED: 'statement approved by both',
    WEBHOOK_DISABLED: 'webhook disabled',
    WEBHOOK_TEST: 'trial',
  },
);

export const outcomeWord = words<Record<UpsertOutcome, string>>(
  { CREATED: '已新增', CHANGED: '已更改', UNCHANGED: '没有变化', REFUSED: '未接受' },
  { CREATED: 'added', CHANGED: 'changed', UNCHANGED: 'unchanged', REFUSED: 'refused' },
);

export const outcomeLook: Readonly<Record<UpsertOutcome, string>> = {
  CREATED: 'open',
  CHANGED: 'open',
  UNCHANGED: 'off',
  REFUSED: 'shut',
};

export const disabledWord = words<Record<WebhookDisabledBecause, string>>(
  { PARTNER: '由本企业停用', FAILING: '连续三天送不到，已自动停用', GONE: '接收方答复 410（不再接收），已自动停用' },
  {
    PARTNER: 'disabled by the company',
    FAILING: 'disabled: nothing arrived for three days',
    GONE: 'disabled: it answered 410 Gone',
  },
);

export const troubleWord = words<Record<WebhookTrouble, string>>(
  { ADDRESS_REFUSED: '不是公网地址', TIMED_OUT: '10 秒内没有应答', UNREACHABLE: '连接不上，或证书无效' },
  {
    ADDRESS_REFUSED: 'no address of the public network',
    TIMED_OUT: 'no answer within 10 seconds',
    UNREACHABLE: 'no connection, or a bad certificate',
  },
);
