/** Until when a notice holds by a sentence of its own, or by a while whose end nobody says. Pure. */
import type { InForce } from '../engine/types.ts';
import { saidIn, stretchesOf } from './aside.ts';
import { daysOf } from './moments.ts';
import { asRule, ruleOf, withAssumed, type NoticeLine } from './notice-lines.ts';
import { plainLine } from './parts.ts';
import { trouble } from './reading.ts';
import { writePhrase } from './writing.ts';

const OF_NOTICE = /(?:^|[,:])\s*(?:[本该此]次?)?(?:通知|公告|通告|告示|公示|办法|规定|方案|安排|措施|开放|共享)?的?/;
/** 有效期至2027年6月30日, 截至2027年6月30日; the validity of a card is none of the notice. */
const VALID = new RegExp(
  `${OF_NOTICE.source}(?:有效|试行|试运[行营]|暂定|执行|施行|实施|[截至到])|(?:通知|公告|通告|告示|公示)\\s*[自从].*(?:止|有效)`,
);
/** 试行半年, 有效期一年 */
const FOR_A_WHILE = new RegExp(
  `(?:${OF_NOTICE.source}(?:有效|期限)|试行|试运[行营]|试开放|暂定|为期)[^,;\\d]{0,6}?(?:(?:[半一二两三四五六七八九十]|(?<!\\d)\\d{1,3})\\s*(?:年|个月|个?星期|个?周|天)|半月)`,
);

/** From when and until when a sentence says that the notice is in force, and nothing else. */
export const validityIn = (plain: string): InForce | undefined => {
  const { moments, force, assumed: _assumed, ...others } = saidIn(stretchesOf(plain, 0, plain.length));
  const { days = moments && daysOf(moments), ...more } = others;
  if (!VALID.test(plain) || Object.keys(more).length > 0) return undefined;
  const said = { ...(days ? { effectiveFrom: days.firstDay, effectiveTo: days.lastDay } : {}), ...force };
  return said.effectiveTo === undefined ? undefined : said;
};

/** Where a sentence says for how long, and not until which day. */
export const whileAt = (plain: string): number | undefined => {
  const { index } = FOR_A_WHILE.exec(plain) ?? {};
  const { force, days } = saidIn(stretchesOf(plain, 0, plain.length));
  return (force?.effectiveTo ?? days) === undefined ? index : undefined;
};

const endedAt = (line: NoticeLine, effectiveTo: string): NoticeLine => {
  const readings = line.readings.map((phrase) =>
    phrase.kind === 'RULE' && phrase.rule.effectiveTo === undefined
      ? { ...phrase, rule: { ...phrase.rule, effectiveTo } }
      : phrase,
  );
  const [reading, ...others] = readings;
  const rule = ruleOf({ ...line, readings });
  if (rule) return { ...line, ...asRule(line, rule) };
  return { ...line, readings, ...(reading && others.length === 0 ? { said: writePhrase(reading) } : {}) };
};

/** 工作日18:00-22:00，本通知有效期至2027年6月30日: within a sentence of hours, of all of the notice. */
const OF_ALL = /(?:通知|公告|通告|告示|公示)的?有效期?(?:限)?(?:为|:)?\s*[至到]/;
/** 双休日全天，有效期至2027年6月30日: at the end of the last sentence it may be. */
const AT_END = /[,(]\s*有效期?(?:限)?(?:为|:)?\s*[至到][^,()]*\)?\s*$/;

/** A validity in a sentence of hours is of that sentence, unless it says that it is the notice's; at the end it is taken so. */
export const validThroughout = (lines: readonly NoticeLine[]): NoticeLine[] => {
  const last = lines.findLast(({ readings }) => readings.length > 0);
  const end = last && ruleOf(last)?.effectiveTo;
  const isAtEnd = last !== undefined && end !== undefined && AT_END.test(plainLine(last.text));
  return lines.map((line) => {
    const rule = ruleOf(line);
    const { effectiveTo } = rule ?? {};
    if (effectiveTo !== undefined && OF_ALL.test(plainLine(line.text))) return { ...line, effectiveTo };
    const isOpen = isAtEnd && rule && effectiveTo === undefined;
    return isOpen ? withAssumed(endedAt(line, end), 'VALID_THROUGHOUT') : line;
  });
};

/** Rules that say no end themselves end with the notice; where it says two days, which of them is not clear. */
export const endedByNotice = (lines: readonly NoticeLine[]): NoticeLine[] => {
  const [end, ...others] = new Set(lines.flatMap(({ effectiveTo }) => effectiveTo ?? []));
  if (end === undefined) return [...lines];
  return others.length > 0
    ? lines.map((line) => (line.effectiveTo === undefined ? line : { ...line, ...trouble(line.text, 0, 'UNTIL') }))
    : lines.map((line) => endedAt(line, end));
};
