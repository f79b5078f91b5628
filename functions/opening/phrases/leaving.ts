/** 节后首个工作日7:30前驶离 on a line of its own: it ends what the last line before it opens all day. Pure. */
import type { BreakRule, DailyRule } from '../engine/types.ts';
import { saidIn, stretchesOf } from './aside.ts';
import { asRule, dailyOf, ruleOf, type NoticeLine } from './notice-lines.ts';
import { ALL_DAY, plainLine } from './parts.ts';

/** By when to leave, where a line says nothing else. */
const leaveByIn = ({ text, trouble }: NoticeLine): string | undefined => {
  const plain = plainLine(text);
  const { leaveBy, ...more } = trouble ? saidIn(stretchesOf(plain, 0, plain.length)) : {};
  return Object.keys(more).length === 0 ? leaveBy : undefined;
};

/** What holds all day on rest days or holidays, and so may go on into the day after them. */
const runOf = ({ on, hours, ...others }: DailyRule, to: string): BreakRule | undefined => {
  const { kinds, named, season, ...more } = on;
  const of = kinds ?? (named ? ['HOLIDAY' as const] : []);
  const areOff = of.length > 0 && of.every((kind) => kind === 'REST_DAY' || kind === 'HOLIDAY');
  const isAllDay = hours.length === 1 && hours[0]?.from === ALL_DAY.from && hours[0].to === ALL_DAY.to;
  if (!areOff || !isAllDay || Object.keys(more).length > 0) return undefined;
  const days = { of, ...(named ? { named } : {}), ...(season ? { season } : {}) };
  return { ...others, type: 'BREAK', ...days, from: ALL_DAY.from, to };
};

const maySay = (line: NoticeLine, to: string): BreakRule | undefined => {
  const rule = dailyOf(line);
  return rule && runOf(rule, to);
};

/** Where more than one line may be meant it stays a question. */
export const leaveWithRun = (lines: readonly NoticeLine[], text: string): NoticeLine[] =>
  lines.reduce<NoticeLine[]>((all, line) => {
    const to = leaveByIn(line);
    // What says nothing of opening may stand between.
    const at = all.findLastIndex(({ readings, trouble }) => trouble ?? readings.length > 0);
    const before = all[at];
    const run = to === undefined || !before ? undefined : maySay(before, to);
    const others = lines.filter((one) => ruleOf(one)?.type === 'BREAK' || maySay(one, ALL_DAY.to));
    if (!run || !before || others.length > 1) return [...all, line];
    const whole = { at: before.at, text: text.slice(before.at, line.at + line.text.length) };
    const unused = [...all.slice(at), line].flatMap((one) => one.unused);
    return [...all.slice(0, at), { ...before, ...asRule({ ...whole, unused }, run) }];
  }, []);
