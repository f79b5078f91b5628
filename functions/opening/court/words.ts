/** What people who book courts are told by message. Pure. */
import type { LocalizedText } from '../../platform/text.ts';
import { civilDate, toDateTime, weekday, type Instant } from '../../platform/time.ts';
import { cutWords, type CutShort } from '../cut-short.ts';
import { weekdayWord } from '../engine/words.ts';
import { playersOf } from './booking.ts';
import type { CourtBooking, CourtCancelCause, CourtQueue, CourtSeries, SkipReason } from './types.ts';

/** 11-24 18:00 */
const moment = (at: Instant): string => toDateTime(at).slice(5, 16).replace('T', ' ');
const time = (at: Instant): string => toDateTime(at).slice(11, 16);

type OfSlot = Pick<CourtQueue, 'placeName' | 'courtName' | 'window'>;

const slotWords = ({ placeName, courtName, window }: OfSlot): LocalizedText => ({
  zh: `${placeName.zh}${courtName.zh} ${moment(window.from)}–${time(window.to)}`,
  en: `${courtName.en}, ${placeName.en}, ${moment(window.from)}–${time(window.to)}`,
});

export const bookedText = (booking: CourtBooking, code: string): LocalizedText => {
  const slot = slotWords(booking);
  const missing = booking.minimumPlayers - playersOf(booking);
  const gather =
    missing > 0
      ? {
          zh: `还差 ${String(missing)} 人，${moment(booking.cutOffAt)} 前未满将自动释放，不计违约。`,
          en: ` ${String(missing)} more players are needed by ${moment(booking.cutOffAt)}, or it is released without a strike.`,
        }
      : { zh: '', en: '' };
  return {
    zh: `【公行】已预约 ${slot.zh}，签到码 ${code}。${gather.zh}`,
    en: `Gongxing: booked ${slot.en}, code ${code}.${gather.en}`,
  };
};

const causes: Readonly<Record<CourtCancelCause, LocalizedText>> = {
  HOLDER: { zh: '预约人已取消', en: 'its holder has cancelled it' },
  PLAYERS: { zh: '截止时未达最低人数', en: 'there were too few players at the cut-off' },
  CLOSURE: { zh: '场地临时关闭或调整开放', en: 'the ground is closed then' },
  OFFER: { zh: '未在期限内确认候补', en: 'the offer was not taken up in time' },
};

export const cancelledText = (
  booking: CourtBooking,
  cause: CourtCancelCause,
  reason: LocalizedText | undefined,
): LocalizedText => {
  const slot = slotWords(booking);
  const blameless = cause === 'PLAYERS' || cause === 'CLOSURE';
  return {
    zh: `【公行】${slot.zh} 的预约已取消：${causes[cause].zh}${reason ? `（${reason.zh}）` : ''}。${blameless ? '不计违约。' : ''}`,
    en: `Gongxing: ${slot.en} is cancelled: ${causes[cause].en}${reason ? ` (${reason.en})` : ''}.${blameless ? ' It does not count against you.' : ''}`,
  };
};

/** The ground closes while they play. */
export const leaveText = (
  { placeName, courtName, window }: CourtBooking,
  cut: CutShort,
  now: Instant,
): LocalizedText => ({
  zh: `【公行】${placeName.zh} ${moment(cut.from)} 起${cutWords(cut).zh}。${courtName.zh} ${moment(window.from)}–${time(window.to)} 的场次请${cut.from > now ? `在 ${moment(cut.from)} 前` : '尽快'}结束离场，听从现场人员安排，不计违约。`,
  en: `Gongxing: ${placeName.en} is ${cutWords(cut).en} from ${moment(cut.from)}. Please leave ${courtName.en} (${moment(window.from)}–${time(window.to)}) ${cut.from > now ? `by ${moment(cut.from)}` : 'as soon as you can'} and follow the people there. It does not count against you.`,
});

export const offeredText = (booking: CourtBooking, until: Instant): LocalizedText => {
  const slot = slotWords(booking);
  return {
    zh: `【公行】您候补的 ${slot.zh} 有空了，请在 ${moment(until)} 前确认，过时让给下一位。`,
    en: `Gongxing: ${slot.en}, for which you waited, is free. Confirm before ${moment(until)}, or it goes to the next.`,
  };
};

export const queueClosedText = (queue: CourtQueue): LocalizedText => {
  const slot = slotWords(queue);
  return {
    zh: `【公行】${slot.zh} 不再开放，候补已取消。`,
    en: `Gongxing: ${slot.en} is closed; nobody waits for it any more.`,
  };
};

const skips: Readonly<Record<SkipReason, LocalizedText>> = {
  HOLIDAY: { zh: '节假日', en: 'holiday' },
  CLOSED: { zh: '不开放', en: 'closed' },
  NO_SLOT: { zh: '该时段已不设', en: 'no such slot any more' },
  PEOPLE: { zh: '人数不符合条件', en: 'too few or too many people' },
  TAKEN: { zh: '已被预约', en: 'taken' },
};

/** What a club has asked for. */
const seriesWords = ({ club, placeName, courtName, window }: CourtSeries): LocalizedText => {
  const first = civilDate(window.from);
  const day = weekday(first);
  return {
    zh: `【公行】${club}申请的 ${placeName.zh}${courtName.zh} 每${weekdayWord(day, 'zh')} ${time(window.from)}（自 ${first}）`,
    en: `Gongxing: the ${time(window.from)} every ${weekdayWord(day, 'en')} from ${first} at ${courtName.en}, ${placeName.en}, that ${club} asked for`,
  };
};

/** The club learns that new terms leave its series fewer dates while it waits. */
export const seriesTermsText = (series: CourtSeries, had: number, left: number): LocalizedText => {
  const head = seriesWords(series);
  const none = left === 0;
  return {
    zh: `${head.zh}：场地的预约条件已更改，可预约的由 ${String(had)} 次变为 ${String(left)} 次。${none ? '请改约其他场次。' : '申请仍在等待答复。'}`,
    en: `${head.en}: the terms of the court have changed; ${String(left)} dates can be had, where it was ${String(had)}. ${none ? 'Please ask for other slots.' : 'It still waits for an answer.'}`,
  };
};

/** The club learns what was decided, and which dates are left out. */
export const seriesText = (series: CourtSeries): LocalizedText => {
  const { state, dates, decision } = series;
  const reason = decision?.reason;
  const head = seriesWords(series);
  if (state === 'REFUSED')
    return { zh: `${head.zh}未获同意：${reason ?? ''}`, en: `${head.en} was not granted: ${reason ?? ''}` };
  const skipped = dates.flatMap(({ date, skipped: why }) => (why ? [{ date: date.slice(5), why: skips[why] }] : []));
  const left = (language: 'zh' | 'en'): string =>
    skipped.map(({ date, why }) => `${date} ${why[language]}`).join(language === 'zh' ? '、' : ', ');
  const booked = String(dates.length - skipped.length);
  return {
    zh: `${head.zh}已同意，共 ${booked} 次。${skipped.length > 0 ? `跳过：${left('zh')}。` : ''}`,
    en: `${head.en} is granted: ${booked} times.${skipped.length > 0 ? ` Left out: ${left('en')}.` : ''}`,
  };
};
