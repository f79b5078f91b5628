/** Use cases of a citizen without an account: prove a telephone, be known by a device, be forgotten by it. */
import { randomInt } from 'node:crypto';
import { COUNTRY } from '../../organisation/rules.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { civilDate, DAY, toDateTime } from '../../platform/time.ts';
import type { Stamp } from '../../platform/write.ts';
import type { OpeningPolicy } from '../policy.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { allowanceWrite, codeWrite, findCode, tryWrite, useCodeWrite } from './code-records.ts';
import { codeRefusals, codeText, maskedPhone, newPhoneCode, phoneInvalid, phoneOf } from './phone.ts';
import { bearerOf, citizenIdOf, citizenWrite, deviceWrite, findCitizen, revokeWrite, tokenFor } from './records.ts';
import { standingsOf } from './standing-records.ts';
import type { ConfirmPhoneRefusal, SendCodeRefusal, ShownCitizen } from './types.ts';

const CODE_DIGITS = 6;

/** A telephone belongs to no city: what the whole country has set holds for it. */
const policyNow = async (ctx: Context): Promise<OpeningPolicy> =>
  (await openingPoliciesOf(ctx, COUNTRY, ctx.now))(ctx.now);

/** What a citizen does carries his own id, not that he had no account. */
export const citizenStamp = (ctx: Context, citizenId: string, useCase: string, why?: string): Stamp => ({
  ...stampOf(ctx, useCase, why),
  actor: citizenId,
});

export interface SentCode {
  readonly until: number;
  /** The code itself, only where messages reach nobody's telephone. */
  readonly demoCode?: string;
}

/** Sends a code of six digits. Whether the number is known makes no difference to the answer. */
export const sendPhoneCode = async (
  ctx: Context,
  { phone: given }: { readonly phone: string },
): Promise<Result<SentCode, SendCodeRefusal>> => {
  const phone = phoneOf(given);
  if (phone === undefined) return refused([phoneInvalid]);
  const { messenger, now, sealing, store } = ctx;
  if (!messenger) return refused([refusal('MESSAGES_UNAVAILABLE')]);
  const phoneHash = sealing.hash('phone', phone);
  const [policy, earlier] = await Promise.all([policyNow(ctx), findCode(store, phoneHash)]);
  const again = (earlier?.sentAt ?? 0) + policy.phoneCodeAgainSeconds * 1_000;
  const tooSoon = refused([
    refusal('CODE_TOO_SOON', ['input', 'phone'], { seconds: Math.ceil((again - now) / 1_000) }),
  ]);
  if (now < again) return tooSoon;
  const text = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
  const code = newPhoneCode(sealing.hash('phoneCode', `${phone} ${text}`), now, policy);
  const address = sealing.hash('address', ctx.address);
  const outcome = await store.commit(
    [
      codeWrite(phoneHash, code, earlier),
      allowanceWrite(phoneHash, civilDate(now), policy.phoneCodesOfDay, now),
      allowanceWrite(address, toDateTime(now).slice(0, 13), policy.phoneCodesOfAddressHour, now),
    ],
    stampOf(ctx, 'sendPhoneCode'),
  );
  if (!outcome.ok) {
    if (outcome.cause === 'busy') return refused([refusal('TRY_AGAIN')]);
    const isRival = outcome.failed.some(({ index }) => index === 0);
    return isRival ? tooSoon : refused([refusal('CODES_TOO_MANY', ['input', 'phone'])]);
  }
  await messenger.send({ phone, text: codeText(text, policy) });
  return done({ until: code.until, ...(messenger.isDemo ? { demoCode: text } : {}) });
};

export interface ConfirmPhone {
  readonly phone: string;
  readonly code: string;
  readonly idempotencyKey: string;
}

const codeWrong = (left: number) => refusal('CODE_WRONG' as const, ['input', 'code'], { left });

/** Whether a text can be a code at all. */
const isCode = (text: string): boolean => text.length === CODE_DIGITS && /^\d+$/.test(text);

/** Proves a telephone by the code sent to it; the device gets a token, of which only a hash is kept. */
export const confirmPhone = async (
  ctx: Context,
  { phone: given, code: text, idempotencyKey }: ConfirmPhone,
): Promise<Result<{ token: string; citizen: ShownCitizen }, ConfirmPhoneRefusal>> => {
  ctx.personal();
  const phone = phoneOf(given);
  if (phone === undefined) return refused([phoneInvalid]);
  const { now, sealing, store } = ctx;
  const phoneHash = sealing.hash('phone', phone);
  const citizenId = citizenIdOf(sealing, phone);
  const token = tokenFor(sealing, citizenId, text, idempotencyKey);
  const usedFor = sealing.hash('input', token);
  const [policy, code] = await Promise.all([policyNow(ctx), findCode(store, phoneHash)]);
  if (code?.usedFor === usedFor) return answerOf(ctx, token);
  const against = codeRefusals(code, now, policy);
  if (!code || against.length > 0) return refused(against);
  const left = policy.phoneCodeTries - code.tries;
  // What can be no code is no guess either.
  if (!isCode(text.trim())) return refused([codeWrong(left)]);
  const stamp = citizenStamp(ctx, citizenId, 'confirmPhone');
  const tried = await store.commit([tryWrite(phoneHash, code, policy.phoneCodeTries)], stamp);
  if (!tried.ok)
    return refused([tried.cause === 'busy' ? refusal('TRY_AGAIN') : refusal('CODE_LAPSED', ['input', 'code'])]);
  if (!sealing.matches('phoneCode', `${phone} ${text.trim()}`, code.codeHash)) return refused([codeWrong(left - 1)]);
  const known = await findCitizen(store, citizenId);
  const since = known?.phoneSealed === undefined ? now : known.since;
  const until = now + policy.deviceDays * DAY;
  const outcome = await store.commit(
    [
      useCodeWrite(phoneHash, code, usedFor),
      citizenWrite({ id: citizenId, since, phoneSealed: sealing.seal(phone) }, until + policy.personalDataDays * DAY),
      deviceWrite(sealing, token, { citizenId, since: now, until }),
    ],
    stamp,
  );
  return outcome.ok ? answerOf(ctx, token) : refused([refusal('TRY_AGAIN')]);
};

const answerOf = async (
  ctx: Context,
  token: string,
): Promise<Result<{ token: string; citizen: ShownCitizen }, ConfirmPhoneRefusal>> => {
  const citizen = await citizenBehind(ctx, token);
  return citizen ? done({ token, citizen }) : refused([refusal('CODE_LAPSED', ['input', 'code'])]);
};

/** The citizen who holds a token, as he may see himself; undefined when it is none, or is none any more. */
export const citizenBehind = async (ctx: Context, token: string): Promise<ShownCitizen | undefined> => {
  ctx.personal();
  const bearer = await bearerOf(ctx.store, ctx.sealing, token, ctx.now);
  if (!bearer) return undefined;
  const { id, since, phoneSealed } = bearer.citizen;
  const [standing] = await standingsOf(ctx.store, [id]);
  if (!standing) return undefined;
  return { id, since, phone: maskedPhone(ctx.sealing.unseal(phoneSealed)), deviceUntil: bearer.until, standing };
};

/** Forgets a device; one that is not known is forgotten already. */
export const forgetDevice = async (
  ctx: Context,
  { token }: { readonly token: string },
): Promise<Result<true, 'TRY_AGAIN'>> => {
  const write = revokeWrite(ctx.sealing, token, ctx.now);
  if (!write) return done(true);
  const outcome = await ctx.store.commit([write], stampOf(ctx, 'forgetDevice'));
  return outcome.ok || outcome.cause === 'conditions' ? done(true) : refused([refusal('TRY_AGAIN')]);
};
