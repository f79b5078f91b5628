/** What a season at the head of a sentence says for the rules after it that have none. Pure. */
import type { DailyRule, Season } from '../engine/types.ts';
import { stretchesOf } from './aside.ts';
import { isOfSameDays } from './force.ts';
import { asRule, dailyOf, isWrittenOut, withAssumed, type NoticeLine } from './notice-lines.ts';
import { plainLine } from './parts.ts';
import { REST } from './rest.ts';
import { saysNoDays } from './shared.ts';

interface Head {
  readonly at: number;
  readonly season: Season;
  /** Whether a comma or a colon parts it from the rule behind it. */
  readonly isApart: boolean;
}

const seasonAtHead = (line: NoticeLine): Head | undefined => {
  const plain = plainLine(line.text);
  const stretches = stretchesOf(plain, 0, plain.length).filter(
    ({ part }) => part && Object.keys(part).join() !== 'name',
  );
  const [head, next] = stretches;
  if (!head?.part?.season) return undefined;
  return {
    at: line.at,
    season: head.part.season,
    isApart: /[,:]/.test(plain.slice(head.to, next?.from ?? plain.length)),
  };
};

const inSeason = (rule: DailyRule, season: Season): DailyRule => ({ ...rule, on: { ...rule.on, season } });

/** A rule of any season and time, which may be meant for those said before it; 其余 has its own days. */
const openRule = (line: NoticeLine): DailyRule | undefined => {
  const rule = REST.test(line.text) ? undefined : dailyOf(line);
  return rule && !rule.on.season && (rule.effectiveFrom ?? rule.effectiveTo) === undefined ? rule : undefined;
};

const saysSeason = (line: NoticeLine): boolean => dailyOf(line)?.on.season !== undefined;

/** Whether the same days have hours of a season among some lines. */
const isOfSeasonIn = (lines: readonly NoticeLine[], { on }: DailyRule): boolean =>
  lines
    .flatMap(({ readings }) => readings)
    .some((one) => {
      if (one.kind !== 'RULE' || one.rule.type !== 'DAILY') return false;
      const { season, ...days } = one.rule.on;
      return season !== undefined && isOfSameDays(days, on);
    });

/**
 * 5月至9月，工作日18:30至次日7:00，双休日全天: the season at the head is that of all up to the next season. Behind the last of
 * several seasons other days are of the whole year: 5月至9月工作日18:30-22:00，10月至次年4月18:00-22:00，双休日全天.
 */
export const seasonTogether = (lines: readonly NoticeLine[]): NoticeLine[] => {
  const [first] = lines.filter((line) => dailyOf(line));
  let head = first && seasonAtHead(first);
  if (!head) return [...lines];
  return lines.reduce<NoticeLine[]>((all, line, i) => {
    const rule = openRule(line);
    head = (rule ? undefined : seasonAtHead(line)) ?? head;
    if (!rule || !head || line.at === head.at) return [...all, line];
    const isLast = !lines.slice(i).some(saysSeason);
    const isOfSeveral = lines.filter((one) => seasonAtHead(one)).length > 1;
    if (isLast && isOfSeveral && !isOfSeasonIn(all, rule)) return [...all, withAssumed(line, 'WHOLE_YEAR')];
    const told = { ...line, ...asRule(line, inSeason(rule, head.season)) };
    return [...all, head.isApart ? told : withAssumed(told, 'SAME_SEASON')];
  }, []);
};

/** Where a season was said at the head of a sentence, and whether another one was before it. */
interface HeadAt extends Head {
  readonly end: number;
  readonly isLater: boolean;
}

const ENDS_SENTENCE = /[；;。！\n]/;
const ENDS_LIST = /[。！\n]/;

/**
 * 5月至9月：工作日18:30-22:00；双休日8:00-22:00；10月至次年4月：…: up to the next season, and behind a semicolon, the season of
 * a sentence may be that of those after it. Its colon says so; else the writer is asked.
 */
export const seasonGoesOn = (lines: readonly NoticeLine[], text: string): NoticeLine[] => {
  let head: HeadAt | undefined;
  return lines.reduce<NoticeLine[]>((all, line, i) => {
    const own = saysSeason(line) && !saysNoDays(line) ? seasonAtHead(line) : undefined;
    if (own) head = { ...own, end: line.at + line.text.length, isLater: head !== undefined };
    const rule = openRule(line);
    const between = head && text.slice(head.end, line.at);
    if (!rule || !head || !between || !ENDS_SENTENCE.test(between) || isWrittenOut(line, text)) return [...all, line];
    const isBetween = isOfSeasonIn(all, rule) || lines.slice(i).some((one) => saysSeason(one) && seasonAtHead(one));
    if (!isBetween && (head.isLater || ENDS_LIST.test(between))) return [...all, line];
    const seasonal = asRule(line, inSeason(rule, head.season));
    return [
      ...all,
      isBetween && head.isApart
        ? withAssumed({ ...line, ...seasonal }, 'SAME_SEASON')
        : { ...line, readings: [...line.readings, ...seasonal.readings] },
    ];
  }, []);
};
