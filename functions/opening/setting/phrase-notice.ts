/** Reads a notice pasted whole, sentence by sentence, and what one sentence says of the rest of another. Pure. */
import type { CivilDate } from '../../platform/time.ts';
import {
  askedOfOverlap,
  asRule,
  inForceTogether,
  ofOneYear,
  prose,
  ruleOf,
  withAssumed,
  type NoticeLine,
} from './phrase-notice-lines.ts';
import { OTHER_DAYS, otherDays, restOfYear, seasonOf } from './phrase-rest.ts';
import { readSentence } from './phrase-sentence.ts';
import { yearOfNotice, type NoticeTime } from './phrase-years.ts';
import { readPhrase } from './phrases.ts';

/** A full stop of English ends a sentence before a capital; 1 Oct. to 30 Apr. goes on. */
const SENTENCE = /(?:[^\n；;。！.]|\.(?!\s+[A-Z]|\s*$))+/g;
/** The day of issue stands last. */
const ISSUED = /^\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$/;

const REST = /[\s,，、(（]*(?:其余|其[他它])(?:月份|季节|时间|时段|日期|日子)\s*(?:为|是|[:：])?/;
const STAYS_CLOSED = /^\s*(?:一律|均|暂)?(?:不(?:对外)?开放|关闭|闭[馆园场])[\s)）]*$/;

/**
 * 其余月份周六9:00-11:30: what was said of one season holds in the rest of the year; behind what closes, the rest is every
 * day. Whatever else is not as plain is not understood.
 */
const inRest = (text: string, at: number, earlier: readonly NoticeLine[], time: NoticeTime): NoticeLine => {
  const begin = REST.exec(text)?.[0].length ?? 0;
  if (STAYS_CLOSED.test(text.slice(begin))) return prose(text, at);
  const unread: NoticeLine = {
    at,
    text,
    said: text.trim(),
    unused: [],
    ...readPhrase(text),
  };
  const [line, ...more] = readSentence(text.slice(begin), at + begin, time);
  const rule = line && ruleOf(line);
  const before = earlier.flatMap((one) => ruleOf(one) ?? []);
  if (!line || rule?.type !== 'DAILY' || more.length > 0 || before.length === 0) return unread;
  const { season: _own, ...asked } = rule.on;
  const saysDays = Object.keys(rule.on).length > 0;
  const others = saysDays ? undefined : otherDays(before);
  if (others) {
    const inOthers = asRule({ at, text, unused: line.unused }, { ...rule, on: others });
    return OTHER_DAYS.test(text) ? inOthers : withAssumed(inOthers, 'OTHER_DAYS');
  }
  if (before.every(({ type }) => type === 'CLOSED')) return asRule({ at, text, unused: line.unused }, rule);
  const [usual, ...seasons] = before.filter((one) => one.type !== 'CLOSED' && seasonOf(one) !== undefined);
  if (usual?.type !== 'DAILY' || seasons.length > 0 || rule.on.season || usual !== before.at(-1)) return unread;
  const { season, ...days } = usual.on;
  if (!season || (saysDays && JSON.stringify(asked) !== JSON.stringify(days))) return unread;
  return asRule({ at, text, unused: line.unused }, { ...rule, on: { season: restOfYear(season), ...days } });
};

/** A sentence, and what it says of the rest by itself. */
const readWithRest = (text: string, at: number, earlier: readonly NoticeLine[], time: NoticeTime): NoticeLine[] => {
  const rest = REST.exec(text);
  if (!rest) return readSentence(text, at, time);
  const before = rest.index === 0 ? [] : readSentence(text.slice(0, rest.index), at, time);
  return [...before, inRest(text.slice(rest.index), at + rest.index, [...earlier, ...before], time)];
};

/** Every sentence or line that says something. Where nothing at all opens, prose is no prose but not understood. */
export const readNotice = (text: string, today?: CivilDate): readonly NoticeLine[] => {
  const year = yearOfNotice(text);
  const time = {
    ...(today === undefined ? {} : { today }),
    ...(year === undefined ? {} : { year }),
  };
  const lines = [...text.matchAll(SENTENCE)]
    .filter(([sentence]) => sentence.trim() !== '')
    .reduce<NoticeLine[]>(
      (all, { 0: sentence, index }) => [...all, ...inForceTogether(readWithRest(sentence, index, all, time))],
      [],
    );
  if (lines.some(({ readings }) => readings.length > 0))
    return lines.map((line, i) =>
      i === lines.length - 1 && ISSUED.test(line.text)
        ? prose(line.text, line.at)
        : askedOfOverlap(ofOneYear(line, year)),
    );
  return lines.map((line) => ({ ...line, said: line.text.trim(), unused: [], ...readPhrase(line.text) }));
};
