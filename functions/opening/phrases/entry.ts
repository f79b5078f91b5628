/** Until when one may come in, and by when one has to be gone, in a clerk's line. Pure. */
import { after, DAY, either, mapped, optional, word, type Reader } from './parts.ts';
import { time, type SaidTime } from './times.ts';

const noEntry = /(?:停止|不再|禁止|不得)(?:车辆)?(?:入场|进入|进场|驶入|入园|入馆|入内|售票|检票)/.source;

const entry = '(?:车辆)?(?:入场|进入|进场|驶入|入园|入馆)';
const until = '(?:时间)?(?:为|是|至|到|:)?';
/** 入场截止21:30, 最晚入场21:30 */
const entryEnds = [`${entry}(?:时间)?(?:截止|截至)${until}`, `(?:截止|截至|最晚|最迟|最后)${entry}${until}`].join('|');

/** 21:30前入场 */
const entryBefore: Reader<SaidTime> = mapped(
  after(
    time,
    word(new RegExp(`(?:之|以)?前${entry}`), () => true),
  ),
  ([at]) => at,
);

/** 最晚入场21:30: the time from which nobody comes in. */
export const lastEntryAt: Reader<number> = mapped(
  either(
    mapped(
      after(
        word(new RegExp(`${entryEnds}|last entry(?: at)?`), () => true),
        time,
      ),
      ([, at]) => at,
    ),
    mapped(
      after(
        word(/(?:最晚|最迟|请|须|应|限)(?:于|在)?|于|在/, () => true),
        entryBefore,
      ),
      ([, at]) => at,
    ),
    entryBefore,
    mapped(
      after(
        time,
        word(new RegExp(`(?:以|之)?后?(?:起)?${noEntry}`), () => true),
      ),
      ([at]) => at,
    ),
  ),
  ({ minutes, next }) => minutes + (next ? DAY : 0),
);

export const lastEntry = either(
  word(
    /(?:开放)?(?:结束|关闭|闭场|闭馆)前\s*(?:(\d{1,3})\s*分钟|(\d{1,2})\s*(?:个)?小时|(半)(?:个)?小时)(?:起)?(?:停止|不再|禁止|不得)(?:入场|进入|进场|驶入)/,
    ([, minutes, whole, half]) => (half ? 30 : minutes === undefined ? Number(whole) * 60 : Number(minutes)),
  ),
  word(/last entry (\d{1,3}) minutes? before (?:the end|closing)/, ([, minutes]) => Number(minutes)),
);

/** 请于次日7:00前驶离: by when one has to be gone, in minutes from the day's beginning. */
export const goneBy: Reader<number> = mapped(
  after(
    optional(/(?:并|且|请|务必|必须|须|应|需|车辆)*(?:于|在)?/),
    after(
      time,
      word(/[之以]?前(?:必须|须|应|请|自行|全部)*(?:驶离|离开|离场|开走|驶出)(?:停车场|场地|本场)?/, () => true),
    ),
  ),
  ([, [{ minutes, next }]]) => minutes + (next ? DAY : 0),
);
