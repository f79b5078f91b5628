/** Words of every refusal of setting openings, and the rule behind each. */
import { fact, keyReused, plainly, text, tryAgain } from '../../platform/refusal-texts.ts';
import type { RefusalText } from '../../platform/result.ts';
import type { SettingRefusal } from './types.ts';

const YEARS_ZH = '开放、关闭最早提前两年设定。';
const YEARS_EN = 'Openings and closures are set two years ahead at most.';
const WRITTEN_ZH = '对公众的文字须简短明确。';
const WRITTEN_EN = 'What the public and the file read is stated, and kept short.';

export const refusalTexts: Readonly<Record<SettingRefusal, RefusalText>> = {
  PLACES_INVALID: plainly(
    '请选择 1 至 100 个场所，每个只选一次。',
    'Choose 1 to 100 places, each once.',
    '一次最多设定 100 个场所。',
    'One act sets 100 places at most.',
  ),
  PLACE_NOT_FOUND: plainly(
    '没有这个场所，或不由您管理。',
    'There is no such place, or it is not yours.',
    '开放由所属单位管理员或辖区主管部门设定。',
    'An opening is set by managers of the unit or the authority of the jurisdiction.',
  ),
  WORDS_NOT_UNDERSTOOD: text(
    (facts) =>
      'assumed' in facts
        ? `这一行${fact(facts, 'assumed')}。如果不错，请写作“${fact(facts, 'readings')}”。`
        : 'readings' in facts
          ? `这一行有几种理解：${fact(facts, 'readings')}。请写明。`
          : `第 ${String(Number(facts.offset) + 1)} 个字起没有读懂，此处应为${fact(facts, 'zh')}。例如：${fact(facts, 'example')}`,
    (facts) =>
      'assumed' in facts
        ? `In this line ${fact(facts, 'assumedEn')}. If that is right, write “${fact(facts, 'readingsEn')}”.`
        : 'readings' in facts
          ? `This line can mean several things: ${fact(facts, 'readingsEn')}. Say which.`
          : `Not understood from character ${String(Number(facts.offset) + 1)} on; expected ${fact(facts, 'en')}. Example: ${fact(facts, 'example')}`,
    '一行写一条规则、一段日期或一项限制，含义须唯一。',
    'Each line is one rule, one period or one restriction, with one meaning.',
  ),
  OPENING_EMPTY: plainly(
    '请至少写一条规则或一段日期。',
    'State at least one rule or period.',
    '停止开放请用临时关闭。',
    'To stop opening, close the place.',
  ),
  TOO_MANY_PARTS: text(
    (facts) => `最多 ${fact(facts, 'most')} 项。`,
    (facts) => `At most ${fact(facts, 'most')}.`,
    '规则、日期段各不超过 20 条，每条时段不超过 6 个。',
    'At most 20 rules and 20 periods, each with 6 spans of hours.',
  ),
  ONE_OF: plainly(
    '请填且只填其中一项。',
    'Give exactly one of the alternatives.',
    '一段日期要么连续开放，要么每天同一时段。',
    'A period is either without a break or the same hours each day.',
  ),
  TIME_INVALID: text(
    (facts) => `“${fact(facts, 'time')}”不是时间，应为 00:00 至 48:00，24:00 以后为次日。`,
    (facts) => `“${fact(facts, 'time')}” is no time from 00:00 to 48:00; from 24:00 on it is the next day.`,
    '时间写作 HH:MM。',
    'Times are written HH:MM.',
  ),
  DAY_INVALID: text(
    (facts) => `日期“${fact(facts, 'day')}”不存在，或早于起始日期。`,
    (facts) => `“${fact(facts, 'day')}” is no day, or lies before the first.`,
    '每年的日期写作 MM-DD，结束不早于开始。',
    'Days of the year are written MM-DD, and an end is not before its beginning.',
  ),
  SPAN_INVALID: text(
    (facts) => ('days' in facts ? `时间跨度超过 ${fact(facts, 'days')} 天。` : '结束须晚于开始。'),
    (facts) =>
      'days' in facts
        ? `The span is longer than ${fact(facts, 'days')} days.`
        : 'The end must lie after the beginning.',
    '跨夜的结束时间写作次日，即 24:00 以后；一段日期不超过一年。',
    'An end after midnight lies on the next day, from 24:00 on; a period lasts a year at most.',
  ),
  SELECTION_INVALID: text(
    (facts) =>
      'from' in facts
        ? `自“${fact(facts, 'from')}”起每两周，须写明星期几，这一天是其中的第一个，且不写每月第几个。`
        : '请至少选一项，且不重复。',
    (facts) =>
      'from' in facts
        ? `Every other week from “${fact(facts, 'from')}” on is of weekdays, that day the first of them, and none of a month.`
        : 'Choose at least one, none twice.',
    '规则须说明哪些日子、什么时段。',
    'A rule says on which days and at what hours.',
  ),
  MINUTES_INVALID: plainly(
    '停止入场的提前时间应为 1 至 720 分钟。',
    'The minutes before the end must be 1 to 720.',
    '关闭前应留出只出不进的时间。',
    'Closing is preceded by a time in which one may only go out.',
  ),
  TEXT_INVALID: text(
    (facts) => `文字须为 ${String(facts.least ?? 1)} 至 ${fact(facts, 'most')} 个字，名称不含引号和竖线。`,
    (facts) =>
      `The text must be ${String(facts.least ?? 1)} to ${fact(facts, 'most')} characters; names have no quotation marks or bars.`,
    WRITTEN_ZH,
    WRITTEN_EN,
  ),
  URL_INVALID: plainly('网址须以 https:// 开头。', 'The address must begin with https://.', WRITTEN_ZH, WRITTEN_EN),
  EFFECTIVE_TOO_EARLY: text(
    (facts) => `生效日期不能早于今天（${fact(facts, 'today')}）。`,
    (facts) => `The day of effect cannot lie before today (${fact(facts, 'today')}).`,
    '开放时间不溯及既往。',
    'An opening never changes what has passed.',
  ),
  EFFECTIVE_TOO_FAR: text(
    (facts) => `生效日期不能晚于 ${fact(facts, 'last')}。`,
    (facts) => `The day of effect cannot lie after ${fact(facts, 'last')}.`,
    YEARS_ZH,
    YEARS_EN,
  ),
  EXCEPTION_INVALID: plainly(
    '例外的场所不在所选场所中，或重复。',
    'The exception names a place that is not chosen, or one twice.',
    '每个场所只能有一份开放时间。',
    'Each place has one opening.',
  ),
  WINDOW_PAST: plainly(
    '结束时间已过。',
    'It would already be over.',
    '关闭和开放不溯及既往。',
    'Closures and openings never change what has passed.',
  ),
  WINDOW_TOO_FAR: plainly('时间过远。', 'It lies too far ahead.', YEARS_ZH, YEARS_EN),
  TOO_MANY: text(
    (facts) => `该场所待生效或未结束的已达 ${fact(facts, 'most')} 项。`,
    (facts) => `The place has ${fact(facts, 'most')} of them to come or under way already.`,
    '一个场所最多 5 个待生效版本、20 次关闭、20 段单次开放。',
    'A place has at most 5 versions to come, 20 closures and 20 single periods.',
  ),
  CHANGE_NOT_FOUND: plainly(
    '该场所没有这一项。',
    'There is no such thing at this place.',
    '只能更改仍在该场所的版本、关闭或单次开放。',
    'Only what stands at the place can be changed.',
  ),
  TOO_LATE: plainly(
    '已经生效或已经结束，不能再改。',
    'It is in force or over and cannot be changed any more.',
    '待生效的版本可以撤回；已生效的另设新版本。',
    'A version to come can be withdrawn; one in force is followed by another.',
  ),
  NOT_A_LOT: plainly(
    '运动场没有车位和车辆限制。',
    'A sports ground has neither spaces nor limits of vehicles.',
    '车位和车辆限制只属于停车场。',
    'Spaces and limits of vehicles are of lots only.',
  ),
  NUMBER_INVALID: text(
    (facts) => `数值应为 ${fact(facts, 'least')} 至 ${fact(facts, 'most')}。`,
    (facts) => `The number must be ${fact(facts, 'least')} to ${fact(facts, 'most')}.`,
    '数值须在合理范围内。',
    'Numbers lie inside their bounds.',
  ),
  SPACES_EXCEEDED: text(
    (facts) =>
      facts.total === undefined
        ? `不能多于对外开放的 ${fact(facts, 'offered')} 个车位。`
        : `全部车位 ${fact(facts, 'total')} 个，少于公务保留 ${fact(facts, 'kept')} 个与停用 ${fact(facts, 'outOfService')} 个之和。`,
    (facts) =>
      facts.total === undefined
        ? `There are ${fact(facts, 'offered')} offered spaces, and these are among them.`
        : `${fact(facts, 'total')} spaces in all are fewer than ${fact(facts, 'kept')} kept and ${fact(facts, 'outOfService')} out of service.`,
    '对外开放车位 = 总数 − 公务保留 − 停用；无障碍、充电车位不超过开放车位。',
    'Offered spaces are all less those kept and out of service; accessible and charging ones are among them.',
  ),
  RESERVATIONS_IN_WAY: text(
    (facts) => `有 ${fact(facts, 'count')} 个预约放不下，未作调整。`,
    (facts) => `${fact(facts, 'count')} reservations would find no space; nothing was changed.`,
    '减少车位须先确认取消较晚的预约：系统通知预约人，不计违约。',
    'Spaces that are reserved are taken away only when it is said that the latest reservations are cancelled; their holders are told, and nobody gets a strike.',
  ),
  GATES_INVALID: text(
    (facts) => `须有入口和出口，最多 ${fact(facts, 'most')} 个。`,
    (facts) => `There must be a gate to come in and one to go out, at most ${fact(facts, 'most')}.`,
    '公众须知道从哪里进、从哪里出。',
    'The public is told where to come in and where to go out.',
  ),
  LOCATION_INVALID: text(
    (facts) => `位置距原处超过 ${fact(facts, 'km')} 公里。`,
    (facts) => `The point lies more than ${fact(facts, 'km')} km from where the place was.`,
    '位置用 WGS-84 坐标。',
    'Positions are WGS-84.',
  ),
  TELEPHONE_INVALID: plainly(
    '电话号码只含数字和连字符。',
    'A telephone number has digits and hyphens only.',
    '须公布监督电话。',
    'A telephone for complaints is published.',
  ),
  CHANGED_MEANWHILE: plainly(
    '场所已被他人更改，请重新查看后再办理。',
    'Somebody has changed the place meanwhile; look again.',
    '不覆盖没有看到的更改。',
    'Nobody overwrites what he has not seen.',
  ),
  NOTHING_CHANGED: plainly('没有更改。', 'Nothing is changed.', '请至少更改一项。', 'State at least one change.'),
  IDEMPOTENCY_KEY_REUSED: keyReused,
  TRY_AGAIN: tryAgain,
};
