/** What holders of reservations are told by message. Pure. */
import type { LocalizedText } from '../../platform/text.ts';
import { toDateTime, type Instant } from '../../platform/time.ts';
import { cutWords, type CutShort } from '../cut-short.ts';
import type { CancelCause, Reservation } from './types.ts';

/** 11-24 18:00 */
const moment = (at: Instant): string => toDateTime(at).slice(5, 16).replace('T', ' ');

export const madeText = (
  { placeName, window, leaveBy, plateMasked = '' }: Reservation,
  code: string,
): LocalizedText => ({
  zh: `【公行】已预约 ${placeName.zh}，${plateMasked}，${moment(window.from)} 至 ${moment(window.to)}，入场码 ${code}。最晚 ${moment(leaveBy)} 驶离。`,
  en: `Gongxing: a space is reserved at ${placeName.en} for ${plateMasked}, ${moment(window.from)} to ${moment(window.to)}, code ${code}. Leave by ${moment(leaveBy)} at the latest.`,
});

/** Another vehicle comes; the code stays. */
export const plateText = ({ placeName, window, plateMasked = '' }: Reservation, code: string): LocalizedText => ({
  zh: `【公行】${placeName.zh} ${moment(window.from)} 的预约已改为 ${plateMasked}，入场码 ${code} 不变。`,
  en: `Gongxing: the reservation at ${placeName.en}, ${moment(window.from)}, is now for ${plateMasked}; its code ${code} stays.`,
});

/** The place closes, or opens no longer, while the vehicle stands there; whoever cannot leave in time is not blamed. */
export const leaveText = ({ placeName, plateMasked = '' }: Reservation, cut: CutShort, now: Instant): LocalizedText => {
  const { from } = cut;
  const by = from > now ? moment(from) : undefined;
  const what = cutWords(cut);
  return {
    zh: `【公行】${placeName.zh} ${moment(from)} 起${what.zh}。${plateMasked} 仍在场内，请${by === undefined ? '尽快' : `在 ${by} 前`}驶离并听从现场人员安排，不计超时。`,
    en: `Gongxing: ${placeName.en} is ${what.en} from ${moment(from)}. ${plateMasked} is still inside: please drive out ${by === undefined ? 'as soon as you can' : `by ${by}`} and follow the people there. It does not count as staying too long.`,
  };
};

const causes: Readonly<Record<CancelCause, LocalizedText>> = {
  HOLDER: { zh: '您已取消', en: 'you have cancelled it' },
  CLOSURE: { zh: '该处临时关闭或调整开放时间', en: 'the place is closed then' },
  SPACES: { zh: '该处可预约车位减少', en: 'there are fewer spaces than there were' },
};

export const cancelledText = (
  { placeName, window, plateMasked = '' }: Reservation,
  cause: CancelCause,
  reason: LocalizedText | undefined,
  now: Instant,
): LocalizedText => ({
  zh: `【公行】${placeName.zh} ${plateMasked} ${moment(window.from)} 的预约已取消：${causes[cause].zh}${reason ? `（${reason.zh}）` : ''}。${cause === 'HOLDER' ? '' : `不计违约，${cause === 'CLOSURE' && window.from <= now ? '已在场内的车辆请尽快驶离。' : '请另选时间或地点。'}`}`,
  en: `Gongxing: the reservation at ${placeName.en} for ${plateMasked}, ${moment(window.from)}, is cancelled: ${causes[cause].en}${reason ? ` (${reason.en})` : ''}.${cause === 'HOLDER' ? '' : ` It does not count against you; ${cause === 'CLOSURE' && window.from <= now ? 'if you are inside, please drive out as soon as you can.' : 'please choose another time or place.'}`}`,
});
