import { civilDate, toDateTime } from '../../platform/time.ts';
import { keyReused, tryAgain } from '../../platform/refusal-texts.ts';
import type { RefusalText } from '../../platform/result.ts';
import type { CitizenRefusal } from './types.ts';

const phoneRule = {
  zh: '手机号码须经验证码核实，以便通知和核对身份。',
  en: 'A mobile number is proved by a code, so that its owner can be told and known again.',
};
const codeRule = {
  zh: '验证码限时、限次使用，防止冒用他人号码。',
  en: 'Codes are good for minutes and a few tries, so that nobody uses another’s number.',
};
const deviceRule = {
  zh: '个人信息只在本人验证过手机号码的设备上显示。',
  en: 'Personal data are shown only on a device on which their owner proved his number.',
};
const strikeRule = {
  zh: '违约记录可在期限内申诉一次（只记在号牌上的，每个手机号码一次），由记录人以外的管理人员决定。',
  en: 'A strike may be appealed against once and in time, that of a plate alone once by each telephone; somebody else than who gave it decides.',
};

const clockTime = (at: number): string => toDateTime(at).slice(11, 16);

/** Words of what this alcove refuses. */
export const citizenTexts: Readonly<Record<CitizenRefusal, RefusalText>> = {
  PHONE_INVALID: {
    zh: () => '请填写 11 位大陆手机号码。',
    en: () => 'Enter a mainland mobile number of 11 digits.',
    rule: phoneRule,
  },
  MESSAGES_UNAVAILABLE: {
    zh: () => '本地尚未开通短信服务，暂不能网上预约。',
    en: () => 'Messages cannot be sent here yet, so nothing can be reserved online.',
    rule: phoneRule,
  },
  CODE_TOO_SOON: {
    zh: ({ seconds }) => `验证码刚刚发出，请 ${String(seconds)} 秒后再试。`,
    en: ({ seconds }) => `A code has just been sent. Try again in ${String(seconds)} seconds.`,
    rule: codeRule,
  },
  CODES_TOO_MANY: {
    zh: () => '今天获取验证码次数过多，请稍后或明天再试。',
    en: () => 'Too many codes have been asked for. Try again later or tomorrow.',
    rule: codeRule,
  },
  CODE_LAPSED: {
    zh: () => '验证码已失效，请重新获取。',
    en: () => 'The code is no longer good. Ask for a new one.',
    rule: codeRule,
  },
  CODE_WRONG: {
    zh: ({ left }) => `验证码不正确，还可以试 ${String(left)} 次。`,
    en: ({ left }) => `The code is wrong. Tries left: ${String(left)}.`,
    rule: codeRule,
  },
  DEVICE_UNKNOWN: {
    zh: () => '本设备的验证已过期，请重新验证手机号码。',
    en: () => 'This device is not known any more. Prove your number again.',
    rule: deviceRule,
  },
  RESERVATION_LIVE: {
    zh: () => '您还有未结束的预约，请先取消或等其结束。',
    en: () => 'You still have a reservation. Cancel it or wait until it is over.',
    rule: { zh: '预约进行期间需要保留联系方式。', en: 'While something is reserved, its holder must be reachable.' },
  },
  PLACE_NOT_FOUND: {
    zh: () => '没有这个地方，或不由您管理。',
    en: () => 'There is no such place, or you do not look after it.',
    rule: {
      zh: '由开放单位或有管辖权的主管部门管理。',
      en: 'Places are looked after by their unit, or by the authority over their division.',
    },
  },
  PLATE_INVALID: {
    zh: () => '号牌号码不正确，例如：湘B12345。',
    en: () => 'This is no number plate. Example: 湘B12345.',
    rule: { zh: '号牌号码应符合 GA 36。', en: 'Plates are written as GA 36 says.' },
  },
  TEXT_INVALID: {
    zh: ({ least, most }) => `请填写 ${String(least)} 至 ${String(most)} 字。`,
    en: ({ least, most }) => `Write ${String(least)} to ${String(most)} characters.`,
    rule: strikeRule,
  },
  PLATES_TOO_MANY: {
    zh: ({ most }) => `今天查询号牌已达 ${String(most)} 次，请明天再试。`,
    en: ({ most }) => `Plates were asked about ${String(most)} times today. Try again tomorrow.`,
    rule: {
      zh: '号牌的违约记录只供车主申诉，每天限次查询。',
      en: 'Strikes of a plate are shown for an appeal by its owner, and only so many times a day.',
    },
  },
  ALREADY_NOTED: {
    zh: ({ at }) => `这个号牌 ${clockTime(Number(at))} 已在此处记过同样的违约，一小时内不重复记录。`,
    en: ({ at }) =>
      `The same was noted of this plate here at ${clockTime(Number(at))}; within an hour it is not noted again.`,
    rule: { zh: '一次行为只记一次违约。', en: 'What is done once is noted once.' },
  },
  STRIKE_NOT_FOUND: {
    zh: () => '没有这条违约记录，或与您无关。',
    en: () => 'There is no such strike that concerns you.',
    rule: strikeRule,
  },
  APPEALED_ALREADY: {
    zh: () => '这条记录已申诉过。',
    en: () => 'There has been an appeal against this strike.',
    rule: strikeRule,
  },
  APPEAL_WAITS: {
    zh: () => '已有人就这条记录申诉，正在处理；决定后您仍可申诉。',
    en: () => 'Somebody has appealed against this strike; once that is decided you may appeal, too.',
    rule: strikeRule,
  },
  APPEAL_LATE: {
    zh: ({ until }) => `申诉期限已于 ${civilDate(Number(until))} 届满。`,
    en: ({ until }) => `Appeals were possible until ${civilDate(Number(until))}.`,
    rule: strikeRule,
  },
  NOT_APPEALED: {
    zh: () => '没有等待决定的申诉，或已有决定。',
    en: () => 'No appeal waits for a decision, or it has been decided.',
    rule: strikeRule,
  },
  SAME_PERSON: {
    zh: () => '这条记录由您作出，须由他人决定。',
    en: () => 'You gave this strike; somebody else must decide.',
    rule: strikeRule,
  },
  IDEMPOTENCY_KEY_REUSED: keyReused,
  TRY_AGAIN: tryAgain,
};

/** The same as whoever decides on strikes of others reads it. */
export const deciderTexts: typeof citizenTexts = {
  ...citizenTexts,
  STRIKE_NOT_FOUND: {
    zh: () => '没有这条违约记录，或不由您处理。',
    en: () => 'There is no such strike for you to decide on.',
    rule: strikeRule,
  },
};
