/** Words of every refusal around a partner's catalogue, and the rule behind each. */
import { fact, keyReused, plainly, text, textWrong, tryAgain } from '../../platform/refusal-texts.ts';
import type { Facts, RefusalText } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { tariffTexts } from '../tariff/refusals.ts';
import type { StandardItemName } from '../types.ts';
import type {
  BatchRefusal,
  CarItemRefusal,
  InspectStationRefusal,
  ReportItemRefusal,
  RetireCarRefusal,
  RetireStationRefusal,
  StationItemRefusal,
  TariffItemRefusal,
  TariffPreviewRefusal,
} from './types.ts';
import { standardItemTexts } from './words.ts';

const itemIn = ({ item }: Facts): LocalizedText => standardItemTexts[item as StandardItemName];

export const refusalTexts: Readonly<
  Record<
    | BatchRefusal
    | StationItemRefusal
    | CarItemRefusal
    | TariffItemRefusal
    | ReportItemRefusal
    | RetireStationRefusal
    | RetireCarRefusal
    | InspectStationRefusal
    | TariffPreviewRefusal,
    RefusalText
  >
> = {
  ...tariffTexts,
  TRIP_INVALID: text(
    (facts) => `示例行程须还车晚于取车，最长 31 天，里程不超过 ${fact(facts, 'most')} 公里。`,
    (facts) => `The trip must end after it begins, within 31 days, and go ${fact(facts, 'most')} km at most.`,
    '示例只用来看费用，不产生订单。',
    'The trip is only to see a price; nothing is ordered.',
  ),
  BATCH_SIZE_INVALID: text(
    (facts) => `一次提交 1 至 ${fact(facts, 'most')} 条。`,
    (facts) => `Send 1 to ${fact(facts, 'most')} items at once.`,
    '更多的分次提交，重复提交结果不变。',
    'Send more in several calls; what is sent twice changes nothing.',
  ),
  PARTNER_NOT_ENGAGED: plainly(
    '企业当前未在合作中，不能发布。',
    'The partner is not engaged at present and publishes nothing.',
    '只有合作中的企业可以发布站点、车辆和资费。',
    'Only engaged partners publish stations, cars and tariffs.',
  ),
  REFERENCE_INVALID: plainly(
    '编号须为 1 至 60 位字母、数字或 _ . : / -。',
    'The key must be 1 to 60 letters, digits or _ . : / -.',
    '每个站点、车辆和资费用企业自己的编号标识。',
    "Stations, cars and tariffs go by the partner's own keys.",
  ),
  REFERENCE_TWICE: plainly(
    '同一次提交中编号重复。',
    'The key stands twice in one call.',
    '一次提交中每个编号只出现一次。',
    'Each key stands once in a call.',
  ),
  TEXT_INVALID: text(textWrong.zh, textWrong.en, '名称和地址须写明。', 'Names and addresses are stated.'),
  LOCATION_INVALID: plainly(
    '位置坐标超出范围。',
    'The point does not lie on the earth.',
    '位置用 WGS-84 坐标。',
    'Points are WGS-84 degrees.',
  ),
  DIVISION_NOT_SERVED: text(
    (facts) => `行政区划 ${fact(facts, 'division')} 不在合作范围内。`,
    (facts) => `Division ${fact(facts, 'division')} lies outside that of the authority.`,
    '站点须在引入该企业的主管部门辖区内。',
    'Stations lie in the division of the authority that engages the partner.',
  ),
  BAYS_INVALID: text(
    (facts) => `车位数须为 1 至 ${fact(facts, 'most')}。`,
    (facts) => `A station has 1 to ${fact(facts, 'most')} bays.`,
    '站点的车位数须为整数。',
    'Bays are counted in whole numbers.',
  ),
  BAYS_TAKEN: text(
    (facts) => `已有 ${fact(facts, 'taken')} 个车位被占用，车位数不能更少。`,
    (facts) => `${fact(facts, 'taken')} bays are taken; there cannot be fewer.`,
    '车位数任何时候不少于已占用数。',
    'At no time are more bays taken than there are.',
  ),
  STANDARD_INVALID: text(
    (facts) => `${itemIn(facts).zh}：${'length' in facts ? textWrong.zh(facts) : '填写了不止一次。'}`,
    (facts) => `${itemIn(facts).en}: ${'length' in facts ? textWrong.en(facts) : 'it is named more than once.'}`,
    '建设标准每项只填一次，达标的须附 2 至 200 字的凭证。',
    'Each item of the standard is named once, and what is met has evidence of 2 to 200 characters.',
  ),
  STATION_RETIRED: plainly(
    '该站点已撤销。',
    'The station was taken out for good.',
    '撤销后不再恢复，需要时用新编号登记。',
    'What was taken out stays so; register it under a new key.',
  ),
  PLATE_INVALID: plainly(
    '不是有效的号牌，或与能源类型不符。',
    'It is no plate, or does not go with what the car runs on.',
    '新能源号牌的字母须与能源类型一致。',
    'The letter of a new-energy plate says what the car runs on.',
  ),
  PLATE_TAKEN: plainly(
    '该号牌已用于其他车辆。',
    'Another car has this plate.',
    '在用车辆的号牌不得重复。',
    'No plate stands for two cars in use.',
  ),
  DATE_INVALID: plainly(
    '日期须真实存在，写作 2026-11-24。',
    'It must be a real day, as 2026-11-24.',
    '日期按年-月-日填写。',
    'Days are written year, month, day.',
  ),
  TIME_INVALID: plainly(
    '时间须带时区，写作 2026-11-24T08:30:00+08:00。',
    'It must be an instant with its offset, as 2026-11-24T08:30:00+08:00.',
    '时间按 RFC 3339 填写。',
    'Instants are written after RFC 3339.',
  ),
  FIGURE_INVALID: text(
    (facts) => `数值须为 ${fact(facts, 'least')} 至 ${fact(facts, 'most')}，现为 ${fact(facts, 'value')}。`,
    (facts) => `The figure must be ${fact(facts, 'least')} to ${fact(facts, 'most')}; it is ${fact(facts, 'value')}.`,
    '各项数值须在平台允许的范围内。',
    'Every figure lies inside the bounds of the platform.',
  ),
  STATION_NOT_FOUND: plainly(
    '没有这个站点。',
    'There is no such station.',
    '只能使用本企业或本辖区的站点。',
    'Stations must be of the own partner, or of the own jurisdiction.',
  ),
  STATION_FULL: plainly(
    '站点没有空车位。',
    'The station has no free bay.',
    '车辆数任何时候不超过车位数。',
    'At no time are there more cars than bays.',
  ),
  TARIFF_NOT_FOUND: plainly(
    '没有这个资费，请先提交资费。',
    'There is no such tariff; send it first.',
    '车辆须按本企业的资费计价。',
    'Cars are priced by a tariff of their own partner.',
  ),
  CAR_RETIRED: plainly(
    '该车辆已退出。',
    'The car was taken out for good.',
    '退出后不再恢复，需要时用新编号登记。',
    'What was taken out stays so; register it under a new key.',
  ),
  CAR_NOT_FOUND: plainly(
    '没有这辆车。',
    'There is no such car.',
    '只能上报和管理本企业的车辆。',
    'A partner reports and looks after its own cars only.',
  ),
  CAR_IN_USE: plainly(
    '车辆正在使用或已被预订。',
    'Somebody has the car, or is going to.',
    '车辆没有进行中和后续订单时方可退出。',
    'A car is taken out when nobody has it or is going to.',
  ),
  STATION_IN_USE: text(
    (facts) => `还有 ${fact(facts, 'taken')} 个车位被占用。`,
    (facts) => `${fact(facts, 'taken')} bays are still taken.`,
    '站点没有车辆、也没有待还车辆时方可撤销。',
    'A station is taken out when no car stands there or is on its way to it.',
  ),
  EFFECTIVE_TOO_EARLY: text(
    (facts) => `生效日期须晚于今天（${fact(facts, 'today')}）；首个版本可自今天起。`,
    (facts) => `The day of effect must lie after today (${fact(facts, 'today')}); the first version may begin today.`,
    '资费不溯及既往，行程按出发当日的资费计价。',
    'A tariff never changes what has passed; a trip keeps that of its first day.',
  ),
  TOO_MANY_VERSIONS: text(
    (facts) => `一个资费最多 ${fact(facts, 'most')} 个版本。`,
    (facts) => `A tariff has ${fact(facts, 'most')} versions at most.`,
    '版本过多时请另立资费。',
    'Begin a new tariff when there are too many.',
  ),
  IN_FUTURE: text(
    (facts) => `时间比现在（${fact(facts, 'now')}）晚 ${fact(facts, 'minutes')} 分钟以上，请校准时钟。`,
    (facts) =>
      `The instant lies more than ${fact(facts, 'minutes')} minutes ahead of ${fact(facts, 'now')}; set the clock.`,
    '只上报已经发生的状态。',
    'Only what has been is reported.',
  ),
  TOO_OLD: text(
    (facts) => `只接受最近 ${fact(facts, 'hours')} 小时内的上报，现在是 ${fact(facts, 'now')}。`,
    (facts) => `Only what is at most ${fact(facts, 'hours')} hours old is taken; it is ${fact(facts, 'now')}.`,
    '过旧的状态不说明现在。',
    'What is older says nothing about now.',
  ),
  ITEMS_INCOMPLETE: plainly(
    '请逐项填写验收结果，每项一次。',
    'State what was found of every item, each once.',
    '站点验收须逐项核对建设标准。',
    'An inspection goes through the whole standard.',
  ),
  IDEMPOTENCY_KEY_REUSED: keyReused,
  TRY_AGAIN: tryAgain,
};
