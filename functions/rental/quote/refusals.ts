import { tryAgain } from '../../platform/refusal-texts.ts';
import type { RefusalText } from '../../platform/result.ts';
import type { QuoteRefusal, WithdrawalCause } from './types.ts';
import { withdrawalWords } from './words.ts';

const rule = {
  zh: '社会租赁由签约企业在时限内报价，择优选定；报价须写明车辆、驾驶员和费用明细。',
  en: 'Engaged companies quote for a market rental in time, and the best is chosen; a quote names car, driver and price line by line.',
};

const say = (zh: string, en: string): RefusalText => ({ zh: () => zh, en: () => en, rule });

/** Words of what is refused about quotes. */
export const quoteTexts: Readonly<Record<QuoteRefusal, RefusalText>> = {
  QUOTE_NOT_FOUND: say('没有这项询价。', 'There is no such quote.'),
  STATE_NOT_ALLOWED: say('该询价已回绝或已选定，不能再答复。', 'It was declined or chosen already.'),
  QUOTE_OVER: {
    zh: ({ because }) =>
      because === undefined ? '报价时限已过。' : `询价已撤回：${withdrawalWords.zh[because as WithdrawalCause]}。`,
    en: ({ because }) =>
      because === undefined
        ? 'The time to answer is over.'
        : `What was asked is withdrawn: ${withdrawalWords.en[because as WithdrawalCause]}.`,
    rule,
  },
  PARTNER_NOT_ENGAGED: say('贵企业当日未签约或已被暂停。', 'The company is not engaged for that day, or is suspended.'),
  PLATE_INVALID: say('车牌号不正确。', 'This is no number plate.'),
  MODEL_INVALID: say('品牌型号须为 2 至 40 个字。', 'Brand and model have 2 to 40 characters.'),
  SEATS_TOO_FEW: {
    zh: ({ people }) => `座位数（含驾驶员）须为 ${String(people)} 至 60。`,
    en: ({ people }) => `The car must have ${String(people)} to 60 seats, the driver's among them.`,
    rule,
  },
  DRIVER_REQUIRED: say('须写明驾驶员姓名和手机号。', 'Name and mobile number of the driver are needed.'),
  DRIVER_NOT_WANTED: say('本次为自驾，不需要驾驶员。', 'The trip is self-drive; no driver is wanted.'),
  HAND_OVER_INVALID: say('交接地点须为 2 至 100 个字。', 'The hand-over place has 2 to 100 characters.'),
  LINES_INVALID: say(
    '费用明细须有 1 至 10 行：数量为 1 至 100,000 的整数，单价为 0 至 100,000 元，合计大于 0。',
    'A price has 1 to 10 lines: whole quantities from 1 to 100,000, prices from 0 to 100,000 yuan, more than nothing in all.',
  ),
  VALID_UNTIL_INVALID: say(
    '报价至少在 15 分钟内有效，且不晚于用车开始。',
    'An offer holds for 15 minutes at least, and no longer than until the trip begins.',
  ),
  REASON_REQUIRED: say('请写明原因（2 至 200 字）。', 'A reason of 2 to 200 characters is needed.'),
  TRY_AGAIN: tryAgain,
};
