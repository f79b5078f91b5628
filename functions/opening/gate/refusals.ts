/** Words of every refusal around gates, and the rule behind each. */
import { fact, keyReused, plainly, text, tryAgain } from '../../platform/refusal-texts.ts';
import type { RefusalText } from '../../platform/result.ts';
import type {
  AdmitVehicleRefusal,
  ChangeGateClientRefusal,
  GateReportRefusal,
  RegisterGateClientRefusal,
  RevokeGateClientRefusal,
} from './types.ts';

export const refusalTexts: Readonly<
  Record<
    | RegisterGateClientRefusal
    | ChangeGateClientRefusal
    | RevokeGateClientRefusal
    | GateReportRefusal
    | AdmitVehicleRefusal,
    RefusalText
  >
> = {
  NAME_INVALID: text(
    (facts) => `名称须为 2 至 60 个字，现为 ${fact(facts, 'length')} 个字。`,
    (facts) => `The name must be 2 to 60 characters long; it has ${fact(facts, 'length')}.`,
    '登记闸机须写明名称和厂商。',
    'A gate is registered with its name and its vendor.',
  ),
  PLACES_INVALID: plainly(
    '请选择同一单位的 1 至 20 个停车场，不要重复。',
    'Name 1 to 20 lots of one unit, each once.',
    '一个闸机账号只服务于一个单位的停车场。',
    'A gate client reports for lots of one unit only.',
  ),
  PLACE_NOT_FOUND: plainly(
    '没有这个停车场，或不在您的范围内。',
    'There is no such lot, or it is not yours.',
    '闸机和单位人员只能上报本单位停车场的数据。',
    'Gates and people of a unit report for its own lots only.',
  ),
  SCOPES_REQUIRED: plainly(
    '请至少授予一项权限。',
    'Give at least one scope.',
    '闸机账号的权限须逐项授予。',
    'What a gate client may do is given to it one by one.',
  ),
  ISSUER_CLIENT_INVALID: plainly(
    '客户端编号格式不对，或已用于其他闸机。',
    'The client id is malformed, or another gate client has it.',
    '一个客户端编号只对应一个闸机账号。',
    'One client id stands for one gate client.',
  ),
  GATE_CLIENT_NOT_FOUND: plainly(
    '没有这个闸机账号，或不由您管理。',
    'There is no such gate client, or it is not yours to look after.',
    '闸机账号由本单位管理员或上级主管部门管理。',
    'Gate clients are looked after by the managers of the unit and the authorities above it.',
  ),
  GATE_CLIENT_REVOKED: plainly(
    '该闸机账号已停用。',
    'The gate client was ended.',
    '停用后不再恢复，需要时重新登记。',
    'One that was ended stays so; register a new one.',
  ),
  PLATE_OR_CODE_REQUIRED: plainly(
    '请提供车牌或入场码。',
    'Give a plate, or the code of a reservation.',
    '放行须凭车牌或预约入场码。',
    'A vehicle is let in by its plate or by a reservation.',
  ),
  BATCH_SIZE_INVALID: text(
    (facts) => `一次上报 1 至 ${fact(facts, 'most')} 条。`,
    (facts) => `Report 1 to ${fact(facts, 'most')} events at once.`,
    '更多的分次上报，重复上报不会重复计数。',
    'Send more in several reports; what is sent twice counts once.',
  ),
  TOO_OLD: text(
    (facts) => `该记录发生在 ${fact(facts, 'hours')} 小时以前。`,
    (facts) => `It happened more than ${fact(facts, 'hours')} hours ago.`,
    '过久的进出记录不再影响当前车位数。',
    'What lies too far back says nothing about how full a lot is now.',
  ),
  IN_FUTURE: text(
    (facts) => `时间晚于平台时间 ${fact(facts, 'minutes')} 分钟以上，请校准设备时钟。`,
    (facts) => `It lies more than ${fact(facts, 'minutes')} minutes ahead; set the device's clock.`,
    '进出时间以设备时钟为准，误差须在允许范围内。',
    'Times are those of the device, whose clock must be about right.',
  ),
  TEXT_INVALID: text(
    (facts) => `事件编号不能为空，文字不超过 ${fact(facts, 'most')} 个字符。`,
    (facts) => `The event's id must not be empty, and texts have at most ${fact(facts, 'most')} characters.`,
    '事件编号用于识别重复上报。',
    'By its id an event that is sent twice is known.',
  ),
  EVENT_ID_REUSED: plainly(
    '该事件编号已用于内容不同的另一条记录，本条未计入。',
    'The event id was used for an event that says something else; this one does not count.',
    '每次进出用各自的事件编号；重复上报时内容须与原来一致。',
    'Each entry and exit has an id of its own; sent again it says the same.',
  ),
  PLATE_INVALID: plainly(
    '这不是有效的号牌，该条未计入，其余各条不受影响。',
    'This is no number plate; the event does not count, the others stand.',
    '识别不清时可不报号牌，只报进出。',
    'Where a plate cannot be read, report the event without it.',
  ),
  COUNT_INVALID: text(
    (facts) => `车辆数须为 0 至 ${fact(facts, 'most')}。`,
    (facts) => `The number of vehicles must be 0 to ${fact(facts, 'most')}.`,
    '车辆数不小于 0，不超过全部车位数的 2 倍。',
    'A count is 0 or more, and at most twice the spaces of the lot.',
  ),
  IDEMPOTENCY_KEY_REUSED: keyReused,
  TRY_AGAIN: tryAgain,
};
