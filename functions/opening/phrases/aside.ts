/**
 * Which words of a sentence are set aside: those that say nothing of opening. Whatever may say days, hours, or on what they
 * depend never is, and so is marked where no reader takes it. Pure.
 */
import { withPart, type Parts } from './found.ts';
import { forbids, isOfOther, OTHER_THING, saysWhen } from './others.ts';
import { idleAt, partAt } from './phrases.ts';

export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** What was read there; nothing where no reader takes anything. */
  readonly part?: Parts;
}

const CLAUSE = /[^,()]+/g;
/** Words that may change what is open, and so are never set aside unread. */
export const WEIGHTY = new RegExp(
  [
    /^(?:含|包括|包含)$/,
    /\d|不|非|禁|除|仅|只|每|逢|周(?![边围])|星期|暂停|停止|假|节|晚|早|夜|午|晨|closed|except|only|holiday|other|until/,
    /截止|截至|最[迟后末]|末[日尾]|[夏冬]|春季|秋季|寒|暑|旬|雨|雪|天气|学期|[上下]半[年月]|[今明本下][年月周天日]/,
    /半天|恢复|其余|其[他它]|另[行外]|剩余|前(?![往来院坪门])|后(?![院门坪勤])|[以之]?外[,，]?$|^外|[以之]外|至|起|当[天日]|正月|腊月|农历|闰|初[一二三四五六七八九十]/,
    /如[遇有需因果]|若|遇|视[情天具]|[单双隔]$|第[一二三四五]个?$|[一二三四五六七八九十][月日号点时]|[一二三四五六日]{2,}$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
/** A clause of its own may well hold numbers, such as 限高2.1米: only times and dates make it weighty. */
const TIMELY =
  /\d\s*[:点时月日号]|假|周末|星期|(?:延长|延迟|推迟|提前|缩短)\s*[\d一二两半]|傍晚|夜间|[两2隔单双]一?个?(?:周|星期)(?![边围末])|其余|其[他它](?=[时日月季])|截止|除外|正月|初[一二三四五六七八九十]|除夕|雨天|期间.*另行|^\s*(?:期间|时段)?(?:社会|外来|外单位|所有|一切)?(?:车辆|人员)?(?:一律)?(?:不得|禁止|不能|不准|停止)(?:车辆)?(?:进出|出入|进入|驶入|入内|入场|通行)\s*$|(?:最[多长]|限[时停]|不得超过).*\d\s*个?(?:小时|分钟)/;
const OPENS: readonly (keyof Parts)[] = [
  ...(['hours', 'closed', 'run', 'weekly', 'yearly', 'leaveBy', 'barred', 'moments'] as const),
  ...(['lastEntryMinutes', 'lastEntryAt', 'continuous'] as const),
];
/** 市民广场停车场: what opens, which says nothing of when. */
const PLACE =
  /^\s*(?:本|该|我)?[^\s日时期节季周天夜晚早月年]{0,14}(?:停车场|停车位|车位|车库|场馆|(?<![入进离退清闭开])[馆园场院厅池])(?:内|均|将)?\s*$/;
/** 周一、周三为教职工专场: what days without hours are for may be other than opening. */
const USED = /^\s*(?:为|是|系|供|用于|安排|进行)|专场|训练|教学|比赛|上课|考试|内部/;

export const isPlace = (words: string): boolean => PLACE.test(words) && !WEIGHTY.test(words) && !USED.test(words);
/** 停放不得超过48小时: how long one may stay is set elsewhere, unless hours stand beside it that it is said of. */
const STAY =
  /^(?!.*(?:开放|延长|提前|推迟|关闭|结束))\s*[^\d]*(?:最[多长]|限[时停]|不得?超过)[^\d]*\d+\s*个?(?:小时|分钟|天)[^\d]*$/;
export const isStay = (clause: string): boolean => STAY.test(clause);
/** 非工作时间对外开放，双休日全天: hours that are said without numbers. */
const OFF_DUTY = /非(?:工作|上班|办公)时间[^:]*开放[^:]*$/;
/** 为庆祝国庆节, 根据2026年节假日安排: why it opens, and not when. */
const PURPOSE = /^\s*(?:为|根据|按照|依据|现将|经)/;
/** 日 of 周六8:00-20:00，日9:00-18:00; before anything opens 一、 numbers a paragraph. */
const BARE_DAY = /^[一二三四五六日]$/;
/** Beside dates it says why. */
const SCHOOL_HOLIDAY = /^[寒暑]假$/;
/** 汛期, 上学期间, 会期内: a time whose days nobody says, unless dates stand beside it. */
const SPAN_OF_TIME =
  /(?<!此|该|上述|休息|放假|停[放车]|开放|有效|试行|[长定日周分近到预短早中后前一二三四五六])期[间内]?$/;
const isSpanOfTime = (plain: string, from: number, to: number): boolean => {
  const [during = ''] = /^期[间内]/.exec(plain.slice(to)) ?? [];
  return SPAN_OF_TIME.test(plain.slice(from, to).trim() + during);
};

/** What opens and says itself on which days. */
const DATED: readonly string[] = ['moments', 'run', 'weekly', 'yearly'];

/** The clause in stretches that were read and stretches that were not. */
export const stretchesOf = (plain: string, from: number, to: number): Stretch[] => {
  const stretches: Stretch[] = [];
  let at = from;
  while (at < to) {
    const taken = partAt(plain, at);
    const idle = taken ? undefined : idleAt(plain, at);
    const end = taken?.end ?? idle?.end ?? at + 1;
    const last = stretches.at(-1);
    if (taken) stretches.push({ from: at, to: end, part: taken.value });
    else if (!idle && last && !last.part && last.to === at)
      stretches[stretches.length - 1] = { from: last.from, to: end };
    else if (!idle) stretches.push({ from: at, to: end });
    at = end;
  }
  return stretches;
};

/** What is said in some stretches together, as far as no part comes twice. */
export const saidIn = (stretches: readonly Stretch[]): Parts =>
  stretches.reduce<Parts>((all, { part }) => (part ? (withPart(all, part) ?? all) : all), {});

/** Hours without days mean every day only where nothing stands beside them that might have said which. */
export const namesDays = (found: Parts): boolean =>
  Object.keys(found).some(
    (name) => DATED.includes(name) || !([...OPENS, 'force', 'assumed'] as readonly string[]).includes(name),
  );

export const opens = (stretches: readonly Stretch[]): boolean =>
  stretches.some(({ part }) => part && OPENS.some((name) => name in part));

const CLOSES = /不(?:对外)?开放|暂停|停止|关闭|闭[馆园场]|休[馆息]/;

/** 高考期间（2027年6月7日至9日）: dates in a clause, in brackets behind it, or by themselves beside it. */
const isDatedBeside = (plain: string, clauses: readonly RegExpExecArray[], i: number): boolean =>
  clauses.slice(Math.max(0, i - 1), i + 2).some((one) => {
    const { days, season, dates, lunar, moments, hours } = saidIn(
      stretchesOf(plain, one.index, one.index + one[0].length),
    );
    const isInBracket = plain.charAt(one.index - 1) === '(';
    const isBefore = one.index < (clauses[i]?.index ?? 0);
    const isBeside = isInBracket ? !isBefore : hours === undefined;
    return (days ?? season ?? dates ?? lunar ?? moments) !== undefined && (one === clauses[i] || isBeside);
  });

/** Stretches of a sentence that are set aside. */
export const asideOf = (plain: string): Stretch[] => {
  let opened = false;
  let hasHours = false;
  const clauses = [...plain.matchAll(CLAUSE)];
  const isOpened = opens(stretchesOf(plain, 0, plain.length));
  return clauses.flatMap((clause, i) => {
    const stretches = stretchesOf(plain, clause.index, clause.index + clause[0].length);
    const unread = stretches.filter(({ part }) => !part);
    if (isStay(clause[0]) || (PURPOSE.test(clause[0]) && !opens(stretches)))
      return [{ from: clause.index, to: clause.index + clause[0].length }];
    /** （五、六、日） behind days are days; before anything （一） numbers a paragraph. */
    const isBehindDays = (from: number): boolean =>
      clauses
        .slice(0, i)
        .some((one) => one.index < from && namesDays(saidIn(stretchesOf(plain, one.index, one.index + one[0].length))));
    const isDated = isDatedBeside(plain, clauses, i);
    const isSpan = ({ from, to }: Stretch): boolean => !isDated && isSpanOfTime(plain, from, to);
    if (unread.length === stretches.length) {
      const isDay =
        BARE_DAY.test(clause[0].trim()) || /^[一二三四五六日](?:、[一二三四五六日])+$/.test(clause[0].trim());
      const mayBeOther = hasHours && !CLOSES.test(plain) && forbids(clause[0], plain.slice(0, clause.index));
      return TIMELY.test(clause[0]) ||
        saysWhen(clause[0]) ||
        mayBeOther ||
        (isOpened && unread.length === 1 && unread.every(isSpan)) ||
        (isOpened && OFF_DUTY.test(clause[0])) ||
        (isDay && isBehindDays(clause.index))
        ? []
        : unread;
    }
    const found = saidIn(stretches);
    hasHours ||= found.hours !== undefined;
    // Days without hours behind hours, or a closing without days: words beside them may be what they depend on.
    const depends = opens(stretches) ? found.closed && !found.hours && !namesDays(found) : opened && namesDays(found);
    const isLater = opened;
    opened ||= opens(stretches);
    const hasDates = found.days ?? found.season;
    const closes = clauses.slice(i, i + 2).some(([some]) => CLOSES.test(some));
    const isOther = (words: string): boolean =>
      !isPlace(words) &&
      ((opens(stretches) && OTHER_THING.test(words)) ||
        (found.hours !== undefined && !closes && isOfOther(words, clause[0])));
    const says = (words: string, from: number): boolean =>
      ((isLater || isBehindDays(from)) && BARE_DAY.test(words)) ||
      isOther(words) ||
      (WEIGHTY.test(words) && !(hasDates && SCHOOL_HOLIDAY.test(words)));
    const isUsed =
      !opens(stretches) && namesDays(found) && unread.some(({ from, to }) => USED.test(plain.slice(from, to)));
    // 7:00-9:00为上下班高峰: what hours are, unless it closes them, may be other than opening.
    const isNamed = (words: string): boolean =>
      /^\s*[为是系](?!.*开放)\s*[^\s\d]/.test(words) && found.hours !== undefined && !closes;
    const isAside = (words: string, from: number): boolean =>
      depends || isUsed || isNamed(words) ? isPlace(words) : !says(words, from);
    return unread.filter((one) => isAside(plain.slice(one.from, one.to), one.from) && !isSpan(one));
  });
};

export const closesAtMost = (stretches: readonly Stretch[]): boolean =>
  Object.keys(saidIn(stretches)).every((name) => name === 'closed');
