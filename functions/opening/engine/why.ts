/** Why a place is open or closed, in a sentence of each language. */
import type { Language } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { Instant } from '../../platform/time.ts';
import type { DayFacts } from './days.ts';
import type { Source } from './plan.ts';
import type { OpenState, TemporaryClosure } from './types.ts';
import { both, weekdayWord, whenWord } from './words.ts';

/** What was found out of an instant, before it is put into words. */
export interface Verdict extends Omit<OpenState, 'at' | 'dayKind' | 'why'> {
  /** What opens it. */
  readonly source: Source | undefined;
  /** What closes it now, or ends the window it is in. */
  readonly closure: TemporaryClosure | undefined;
}

/** 周六，调休上班 · Saturday, worked in exchange */
export const dayWord = ({ kind, weekday, holiday }: DayFacts, language: Language): string => {
  const name = weekdayWord(weekday, language);
  const zh = language === 'zh';
  switch (kind) {
    case 'WORKDAY':
      return zh ? `${name}，工作日` : `${name}, a workday`;
    case 'REST_DAY':
      return zh ? `${name}，休息日` : `${name}, a rest day`;
    case 'MAKEUP_WORKDAY':
      return zh ? `${name}，调休上班` : `${name}, worked in exchange for a holiday`;
    case 'HOLIDAY':
      return zh
        ? `${name}，${holiday ? holiday.zh : '节'}假期`
        : `${name}, ${holiday ? `${holiday.en} break` : 'a holiday'}`;
  }
};

const provisionalWord = (provisional: boolean, language: Language): string => {
  if (!provisional) return '';
  return language === 'zh' ? '放假安排尚未公布，以公布后为准。' : ' The official holiday arrangement is not yet known.';
};

const movementWord = ({ enter, exit }: Verdict, language: Language): string => {
  if (enter) return '';
  if (exit) return language === 'zh' ? '现在只出不进。' : ' Exit only now.';
  return language === 'zh' ? '此时段不得进出。' : ' No way in or out at this hour.';
};

const openedBy = ({ source, reason }: Verdict, language: Language): string => {
  const zh = language === 'zh';
  if (reason === 'OPEN_BY_RULE') return zh ? '在开放时段内' : 'within opening hours';
  const announced = source?.origin;
  const name = announced && 'replacesRules' in announced ? announced.name?.[language] : undefined;
  if (name === undefined) return zh ? '按公告开放' : 'open by announcement';
  return zh ? `按公告开放（${name}）` : `open by announcement (${name})`;
};

const leaveWord = ({ mustLeaveBy, closure }: Verdict, at: Instant, language: Language): string => {
  if (mustLeaveBy === undefined) return language === 'zh' ? '不间断开放。' : '; open without a break.';
  const when = whenWord(mustLeaveBy, at, language);
  const then = closure?.reason[language];
  if (language === 'zh') return `请在 ${when} 前离开${then === undefined ? '' : `，此后临时关闭：${then}`}。`;
  return `; leave by ${when}${then === undefined ? '' : `, closed from then: ${then}`}.`;
};

export const whyOpen = (day: DayFacts, at: Instant, verdict: Verdict): LocalizedText =>
  both((language) => {
    const zh = language === 'zh';
    const opened = `${dayWord(day, language)}${zh ? '，' : ', '}${openedBy(verdict, language)}${zh ? '。' : ''}`;
    const rest = leaveWord(verdict, at, language) + movementWord(verdict, language);
    return opened + rest + provisionalWord(verdict.provisional, language);
  });

const opensWord = ({ opensAt, closure }: Verdict, at: Instant, language: Language): string => {
  const zh = language === 'zh';
  if (closure && closure.to === undefined) return zh ? '恢复开放时间另行通知。' : ' Closed until further notice.';
  if (opensAt === undefined) return zh ? '31 天内没有开放时段。' : ' Nothing opens within 31 days.';
  const when = whenWord(opensAt, at, language);
  return zh ? `下次开放：${when}。` : ` Opens next: ${when}.`;
};

/** What closes a place says why, and that nobody knows yet until when. */
export const noticeOf = ({ reason: { zh, en }, to }: TemporaryClosure): LocalizedText =>
  to === undefined ? { zh: `${zh}（恢复时间另行通知）`, en: `${en} (until further notice)` } : { zh, en };

export const whyClosed = (day: DayFacts, at: Instant, verdict: Verdict): LocalizedText =>
  both((language) => {
    const zh = language === 'zh';
    const closed = verdict.closure
      ? `${zh ? '临时关闭：' : 'Closed for a time: '}${verdict.closure.reason[language]}${zh ? '。' : '.'}`
      : `${dayWord(day, language)}${zh ? '，不在开放时段。' : ', outside opening hours.'}`;
    return closed + opensWord(verdict, at, language) + provisionalWord(verdict.provisional, language);
  });
