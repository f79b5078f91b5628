/** What citizens are told by message. Pure. */
import type { LocalizedText } from '../../platform/text.ts';
import { civilDate, type Instant } from '../../platform/time.ts';
import type { StrikeKind, Strike } from './types.ts';

const kindWords: Readonly<Record<StrikeKind, LocalizedText>> = {
  NO_SHOW: { zh: '预约后未到场', en: 'what was reserved was not used' },
  OVERSTAY: { zh: '超时停放', en: 'the vehicle stayed too long' },
  MISUSE: { zh: '违反停放规定', en: 'the rules of the place were not kept' },
};

const banWords = (until: Instant | undefined): LocalizedText =>
  until === undefined
    ? { zh: '', en: '' }
    : {
        zh: `记录已达上限，${civilDate(until)} 前不能预约和入场。`,
        en: ` That makes too many: no reservation and no entry before ${civilDate(until)}.`,
      };

/** What a strike is about: a plate, or a court. */
const subjectOf = ({ plateMasked, courtName }: Strike): LocalizedText =>
  courtName ?? { zh: plateMasked, en: plateMasked };

/** A strike was given, with the ban that may follow. */
export const strikeText = (strike: Strike, ban: Instant | undefined): LocalizedText => {
  const { placeName, strikeKind, appealUntil } = strike;
  const subject = subjectOf(strike);
  return {
    zh: `【公行】${placeName.zh}：${subject.zh} ${kindWords[strikeKind].zh}，记一次违约。${banWords(ban).zh}如有异议，请在 ${civilDate(appealUntil)} 前申诉。`,
    en: `Gongxing, ${placeName.en}, ${subject.en}: ${kindWords[strikeKind].en}. This counts as one strike.${banWords(ban).en} You may appeal before ${civilDate(appealUntil)}.`,
  };
};

/** A vehicle that was missed had come in time, as its gate told later. */
export const cameInTime = {
  reason: {
    zh: '闸机补传记录显示已按时入场',
    en: 'its gate told later that it had come in time',
  },
  text: (strike: Strike): LocalizedText => ({
    zh: `【公行】${strike.placeName.zh}：${strike.plateMasked} 已按时入场（闸机联网后补传），违约记录已撤销，无须申诉。`,
    en: `Gongxing, ${strike.placeName.en}, ${strike.plateMasked}: the vehicle came in time, as its gate told later; the strike is taken back.`,
  }),
} as const;

/** An appeal was decided. */
export const decisionText = (
  strike: Strike,
  upheld: boolean,
  reason: string,
  ban: Instant | undefined,
): LocalizedText => {
  const subject = subjectOf(strike);
  // Whoever appealed in the name of a plate need not be its holder, and is not told where it stood.
  const { zh, en } = strike.citizenId === undefined ? { zh: '', en: '' } : strike.placeName;
  const place = { zh: zh && `${zh}：`, en: en && `${en}, ` };
  return upheld
    ? {
        zh: `【公行】${place.zh}${subject.zh} 的申诉未予采纳，违约记录维持。理由：${reason}`,
        en: `Gongxing, ${place.en}${subject.en}: your appeal was not accepted; the strike stands. Reason: ${reason}`,
      }
    : {
        zh: `【公行】${place.zh}${subject.zh} 的申诉成立，违约记录已撤销。${ban === undefined ? '您可以正常预约。' : banWords(ban).zh}理由：${reason}`,
        en: `Gongxing, ${place.en}${subject.en}: your appeal was accepted; the strike is lifted.${banWords(ban).en} Reason: ${reason}`,
      };
};
