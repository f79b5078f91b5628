/** Telephone numbers and the codes that prove them. Pure. */
import { refusal, type Refusal } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { MINUTE, type Instant } from '../../platform/time.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { ConfirmPhoneRefusal, PhoneCode } from './types.ts';

const MOBILE = /^1[3-9]\d{9}$/;

/** The mobile number that a text writes, eleven digits; undefined when it is none. */
export const phoneOf = (text: string): string | undefined => {
  const digits = text
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^(\+|00)86/, '');
  return MOBILE.test(digits) ? digits : undefined;
};

/** 138****5678: enough to know one's own, not enough to call. */
export const maskedPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** 湘B***45: enough to tell plates apart, not enough to follow a car. */
export const maskedPlate = (plate: string): string =>
  `${plate.slice(0, 2)}${'*'.repeat(Math.max(0, plate.length - 4))}${plate.slice(-2)}`;

export const phoneInvalid = refusal('PHONE_INVALID', ['input', 'phone']);

export const codeText = (code: string, { phoneCodeMinutes }: OpeningPolicy): LocalizedText => ({
  zh: `【公行】验证码 ${code}，${String(phoneCodeMinutes)} 分钟内有效，请勿告诉他人。`,
  en: `Gongxing: your code is ${code}. It is valid for ${String(phoneCodeMinutes)} minutes; tell it to nobody.`,
});

export const newPhoneCode = (codeHash: string, now: Instant, policy: OpeningPolicy): PhoneCode => ({
  codeHash,
  sentAt: now,
  until: now + policy.phoneCodeMinutes * MINUTE,
  tries: 0,
});

/** Why a code cannot even be tried: there is none, it is too old, used, or was given wrong too often. */
export const codeRefusals = (
  code: PhoneCode | undefined,
  now: Instant,
  { phoneCodeTries }: OpeningPolicy,
): Refusal<ConfirmPhoneRefusal>[] =>
  code && now < code.until && code.tries < phoneCodeTries && code.usedFor === undefined
    ? []
    : [refusal('CODE_LAPSED', ['input', 'code'])];
