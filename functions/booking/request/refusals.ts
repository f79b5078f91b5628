/** Words of what is refused to the one who asks, and the rule behind each; what other acts refuse too stands with the room. */
import { plainly, text } from '../../platform/refusal-texts.ts';
import type { RefusalText } from '../../platform/result.ts';
import { enTime, fact, moment, zhTime } from '../texts.ts';
import type { AskingRefusal } from './types.ts';

/** Codes whose texts stand with the room, because other acts refuse them too. */
type Shared =
  | 'WINDOW_PAST'
  | 'TEXT_INVALID'
  | 'REQUEST_NOT_FOUND'
  | 'STATE_NOT_ALLOWED'
  | 'SEATS_TOO_FEW'
  | 'NOT_FOR_RENTED_CARS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';

export const refusalTexts: Readonly<Record<Exclude<AskingRefusal, Shared>, RefusalText>> = {
  WINDOW_INVALID: text(
    (facts) => {
      if ('days' in facts) return `用车时间超过 ${fact(facts, 'days')} 天。`;
      if ('due' in facts) return `延长后的结束时间须晚于目前的结束时间（${moment(facts, 'due')}）。`;
      if ('now' in facts) return `延长后的结束时间须晚于现在（${moment(facts, 'now')}）。`;
      return 'minutes' in facts ? `用车时间不足 ${fact(facts, 'minutes')} 分钟。` : '返回时间须晚于出发时间。';
    },
    (facts) => {
      if ('days' in facts) return `The trip is longer than ${fact(facts, 'days')} days.`;
      if ('due' in facts) return `The new end must be later than the present one (${moment(facts, 'due')}).`;
      if ('now' in facts) return `The new end must be later than now (${moment(facts, 'now')}).`;
      return 'minutes' in facts
        ? `The trip is shorter than ${fact(facts, 'minutes')} minutes.`
        : 'The return must be later than the departure.';
    },
    '一次申请的用车时间有上下限，返回须晚于出发。',
    'A request covers one trip of limited length that ends after it begins.',
  ),
  NOBODY_TO_APPROVE: plainly(
    '租期超过规定天数，须由主管部门特批，但没有可以特批的主管部门人员，请联系主管部门。',
    'A rental so long needs the special approval of an authority, and there is nobody who could give it: call the authority.',
    '长期租赁须经对本单位有管辖权的主管部门特批。',
    'A long rental needs the special approval of an authority whose jurisdiction covers the unit.',
  ),
  WINDOW_TOO_FAR: text(
    (facts) => `最多提前 ${fact(facts, 'days')} 天申请，最晚到 ${fact(facts, 'latest')}。`,
    (facts) =>
      `Cars are asked for at most ${fact(facts, 'days')} days ahead: until ${fact(facts, 'latest')} at the latest.`,
    '只能在规定的预约期内申请用车。',
    'Cars are asked for within the booking horizon only.',
  ),
  WINDOW_TOO_SHORT: text(
    (facts) =>
      `用车时间不够：按里程约需驾驶 ${zhTime(facts, 'driving')}${facts.breaks === 0 ? '' : `、途中休息 ${zhTime(facts, 'breaks')}`}，现只可用 ${zhTime(facts, 'most')}；返回最早可定在 ${moment(facts, 'earliest')}。`,
    (facts) =>
      `The time is too short: so far takes about ${enTime(facts, 'driving')} of driving${facts.breaks === 0 ? '' : ` and ${enTime(facts, 'breaks')} of pauses`}, and there are ${enTime(facts, 'most')} for it. The return can be at ${moment(facts, 'earliest')} at the earliest.`,
    '用车时间须够开完全程：驾驶时间按里程估算，连续驾驶后须停车休息，每日驾驶不得超限。',
    'The window suffices to drive the distance: by an estimate of the time, with pauses, and on no day for longer than one may drive.',
  ),
  PASSENGERS_INVALID: text(
    (facts) => `乘车人数须为 1 至 ${fact(facts, 'most')} 人。`,
    (facts) => `The number of passengers must be 1 to ${fact(facts, 'most')}.`,
    '申请须写明实际乘车人数。',
    'A request states how many people ride.',
  ),
  TELEPHONE_INVALID: plainly(
    '请填写 11 位手机号码。',
    'Give a mainland mobile number of 11 digits.',
    '用车当天须能联系到乘车人。',
    'Whoever rides must be within reach on the day.',
  ),
  DISTANCE_INVALID: text(
    (facts) => `往返里程须为 1 至 ${fact(facts, 'most')} 公里。`,
    (facts) => `The distance there and back must be 1 to ${fact(facts, 'most')} km.`,
    '里程用于核对车辆续航，可以不填。',
    'The distance is compared with the range of the vehicle; it may be left out.',
  ),
  LEAD_TOO_SHORT: text(
    (facts) => `须至少提前 ${fact(facts, 'minutes')} 分钟申请。急事请将缓急程度选为“紧急”。`,
    (facts) =>
      `Ask at least ${fact(facts, 'minutes')} minutes before the departure. If it cannot wait, choose “urgent”.`,
    '用车须提前申请，给审批和派车留出时间；紧急、应急用车另有规定。',
    'A trip is asked for ahead, so that it can be approved and dispatched; urgent trips and emergencies need less.',
  ),
  LUGGAGE_INVALID: text(
    (facts) => `行李须为 0 至 ${fact(facts, 'most')} 件。`,
    (facts) => `Luggage must be 0 to ${fact(facts, 'most')} pieces.`,
    '行李件数用于选择合适的车辆。',
    'The luggage is stated so that a fitting vehicle is chosen.',
  ),
  STOPS_TOO_MANY: text(
    (facts) => `途经地点最多 ${fact(facts, 'most')} 个。`,
    (facts) => `A trip has at most ${fact(facts, 'most')} stops on the way.`,
    '一次申请的途经地点有上限，更多地点请另行申请。',
    'The stops of one request are limited; ask again for more.',
  ),
  PRIORITY_NOT_PERMITTED: plainly(
    '“应急”只用于抢险救灾、突发事件，请将用途选为“抢险应急”，或改选“紧急”。',
    'The priority “emergency” is for emergencies only: choose that purpose, or the priority “urgent”.',
    '应急用车须为应急用途。',
    'An emergency is asked for with the purpose of emergencies.',
  ),
  POINT_INVALID: plainly(
    '上车位置的经纬度不正确。',
    'The pick-up point is not on the earth.',
    '位置以 WGS-84 经纬度表示。',
    'Points are given as WGS-84 degrees.',
  ),
  WEEKDAYS_INVALID: plainly(
    '请至少选择一个星期几，且不重复。',
    'Choose at least one day of the week, each once.',
    '定期用车须写明在星期几用车。',
    'A series names the days of the week on which it takes place.',
  ),
  SERIES_EMPTY: plainly(
    '到截止日期为止，没有可以申请的日子。',
    'Until that day there is no day to ask for.',
    '定期用车至少包含一次行程。',
    'A series has at least one trip.',
  ),
  SERIES_TOO_LONG: text(
    (facts) => `一次定期用车最多 ${fact(facts, 'most')} 次，按所选的日子最晚到 ${fact(facts, 'latest')}。`,
    (facts) =>
      `One series has at most ${fact(facts, 'most')} trips: on these days until ${fact(facts, 'latest')} at the latest.`,
    '一次定期用车的次数有上限。',
    'The trips of one series are limited.',
  ),
  OCCURRENCES_OVERLAP: plainly(
    '前一次行程还没有结束，下一次已经开始。',
    'One trip of the series has not ended when the next begins.',
    '同一系列的行程不得重叠。',
    'Trips of one series do not overlap.',
  ),
  SERIES_NOT_FOUND: plainly(
    '没有这项定期用车，或不是您申请的。',
    'There is no such series, or it is not yours.',
    '定期用车由申请人办理。',
    'A series is handled by its requester.',
  ),
  SERIES_OVER: plainly(
    '从这一天起，没有可以撤销的行程。',
    'From that day on no trip of the series can be cancelled.',
    '已出车、已办结或已撤销的行程不能再撤销。',
    'Trips that have left, are closed or cancelled are not cancelled again.',
  ),
  DAYS_NOT_MISSING: plainly(
    '这些日子现在不缺用车申请，或已来不及申请。',
    'These days do not lack a request now, or it is too late to ask for them.',
    '只能补充申请原已跳过、现为工作日的日子。',
    'What is added are days that were skipped and are working days now.',
  ),
  DRAFT_NOT_FOUND: plainly(
    '没有这份草稿，它可能已提交或删除。',
    'There is no such draft; it may have been sent or deleted.',
    '草稿只对本人开放，提交后即删除。',
    'A draft is open to its owner only and goes when it is sent.',
  ),
  DRAFT_EMPTY: plainly(
    '草稿还是空的，请先填写去哪里或事由。',
    'The draft is empty: say where to, or why, first.',
    '草稿至少写明目的地、事由、途经点或里程之一。',
    'A draft says where to, why, by which stops or how far.',
  ),
  DRAFTS_TOO_MANY: text(
    (facts) => `草稿已有 ${fact(facts, 'most')} 份，请先删除不用的。`,
    (facts) => `There are ${fact(facts, 'most')} drafts already; delete one first.`,
    '每人保存的草稿有上限。',
    'The drafts of one person are limited.',
  ),
  REVISION_STALE: plainly(
    '该申请刚刚有了变化，请看过最新内容再办理。',
    'The request has just changed; look at it again first.',
    '变更和审批以看到的内容为准，不覆盖他人的办理结果。',
    'Changes and approvals go by what was seen, and overwrite nobody.',
  ),
  CARS_TOO_MANY: text(
    (facts) => `这份申请由 ${fact(facts, 'cars')} 辆车分乘，每辆至少 1 人：人数更少时，请先与调度员联系，收回一辆。`,
    (facts) =>
      `${fact(facts, 'cars')} cars serve this request, and somebody rides in each: for fewer people let the dispatcher take a car back first.`,
    '拆成多车的用车，每辆车至少 1 人乘坐。',
    'In each car of a split request somebody rides.',
  ),
  FIXED_BY_DISPATCH: plainly(
    '已派车，此项不能再改；需要变动请联系车辆服务中心。',
    'The vehicle is dispatched and this no longer changes; call the service centre.',
    '派车后申请人只能变更联系电话、上车地点、途经地点、行李和人数。',
    'After dispatch the requester changes telephone, pick-up, stops, luggage and passengers only.',
  ),
};
