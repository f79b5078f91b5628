/** A citizen's own data: all of it handed out, or all of it deleted (个人信息保护法, art. 45 and 47). */
import type { Context } from '../../platform/context.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { toDateTime } from '../../platform/time.ts';
import { citizenStamp } from '../citizen/phone-acts.ts';
import { bearerOf, messagesOf } from '../citizen/records.ts';
import { banOf, liveReservations } from '../citizen/standing.ts';
import { standingsOf } from '../citizen/standing-records.ts';
import { appealedBy, strikesOf } from '../citizen/strike-records.ts';
import { asTyped } from '../citizen/strikes.ts';
import type { DeleteDataRefusal } from '../citizen/types.ts';
import { courtDataOf, hasCourts } from '../court/my-data-acts.ts';
import { eraseCitizen } from './forget-acts.ts';
import { findReservations } from './records.ts';

/** Everything that is kept about the one who holds a token, as JSON text; undefined when the token is none. */
export const exportMyData = async (ctx: Context, token: string): Promise<string | undefined> => {
  ctx.personal();
  const { now, sealing, store } = ctx;
  const bearer = await bearerOf(store, sealing, token, now);
  if (!bearer) return undefined;
  const { id, phoneSealed, since } = bearer.citizen;
  const [standing] = await standingsOf(store, [id]);
  if (!standing) return undefined;
  const [reservations, strikes, appealed, messages, courts] = await Promise.all([
    findReservations(store, [...standing.reservations.keys()]),
    strikesOf(store, standing),
    appealedBy(store, standing),
    messagesOf(store, id, now),
    courtDataOf(store, standing),
  ]);
  const ban = banOf(standing, now);
  const content = {
    exportedAt: toDateTime(now),
    phone: sealing.unseal(phoneSealed),
    since: toDateTime(since),
    bannedUntil: ban === undefined ? null : toDateTime(ban),
    reservations: reservations.map(({ plateSealed, ...one }) => ({
      id: one.id,
      state: one.state,
      place: one.placeName,
      from: toDateTime(one.window.from),
      to: toDateTime(one.window.to),
      plateNumber: plateSealed === undefined ? null : sealing.unseal(plateSealed),
      seats: one.seats,
      wish: one.wish ?? null,
      madeAt: toDateTime(one.madeAt),
      arrivedAt: one.arrivedAt === undefined ? null : toDateTime(one.arrivedAt),
      leftAt: one.leftAt === undefined ? null : toDateTime(one.leftAt),
      cancelled: one.cancelled ?? null,
    })),
    ...courts,
    strikes: strikes.map((one) => ({
      id: one.id,
      kind: one.strikeKind,
      state: one.state,
      at: toDateTime(one.at),
      place: one.placeName,
      plate: one.plateMasked,
      court: one.courtName ?? null,
      note: one.note ?? null,
      appeal: one.appeal?.text ?? null,
      decision: one.decision ? { upheld: one.decision.upheld, reason: one.decision.reason } : null,
      forgottenAt: toDateTime(one.forgetAt),
    })),
    plateStrikes: appealed
      .map((strike) => asTyped(strike, id, now))
      .map((one) => ({
        id: one.id,
        kind: one.strikeKind,
        state: one.state,
        on: one.on,
        plate: one.plateMasked,
        appeal: one.appeal?.text ?? null,
        decision: one.decision ? { upheld: one.decision.upheld, reason: one.decision.reason } : null,
        forgottenOn: one.forgetOn,
      })),
    messages: messages.map(({ at, text }) => ({ at: toDateTime(at), text })),
  };
  return JSON.stringify(content, null, 2);
};

/** Deletes what is personal about the one who holds a token, unless something of his is still to come. */
export const deleteMyData = async (
  ctx: Context,
  { token }: { readonly token: string },
): Promise<Result<true, DeleteDataRefusal>> => {
  ctx.personal();
  const { now, sealing, store } = ctx;
  const bearer = await bearerOf(store, sealing, token, now);
  if (!bearer) return refused([refusal('DEVICE_UNKNOWN', ['input', 'token'])]);
  const { id } = bearer.citizen;
  const [standing] = await standingsOf(store, [id]);
  if (!standing || liveReservations(standing, now).length > 0 || hasCourts(standing, now))
    return refused([refusal('RESERVATION_LIVE')]);
  const erased = await eraseCitizen(store, standing, citizenStamp(ctx, id, 'deleteMyData'));
  return erased ? done(true) : refused([refusal('TRY_AGAIN')]);
};
