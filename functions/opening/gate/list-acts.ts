/** What a gate keeps for when its connection breaks: who has reserved at its lot, plates and codes as hashes, signed. */
import { createHash } from 'node:crypto';
import { calendarsOf } from '../../calendar/records.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import type { Sealing } from '../../platform/sealing.ts';
import { DAY, MINUTE, toDateTime } from '../../platform/time.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { codeFor, passFor } from '../reservation/pass-records.ts';
import { reservationsDuring } from '../reservation/records.ts';
import { windowAround } from '../reservation/reserving.ts';
import { mayReportFor } from './clients.ts';
import type { GateListContent } from './types.ts';

/** How long a list is good for, and how far ahead it looks. */
const GOOD_FOR = DAY;

interface GateList {
  /** The list as JSON, byte for byte what was signed. */
  readonly content: string;
  readonly signature: string;
}

/** Text by whose beginning a gate's own hashes become comparable with those of one list, and of no other. */
const saltOf = (sealing: Sealing, placeId: string, at: number): string =>
  sealing.hash('pass', `list ${placeId} ${String(at)}`).slice(0, 22);

const hashed = (salt: string, text: string): string =>
  createHash('sha256').update(`${salt}${text}`).digest('base64url');

/** Reservations of the coming 24 hours; undefined when the lot is not the caller's. */
export const gateList = async (ctx: Context, placeId: string): Promise<GateList | undefined> => {
  const { now, sealing, store } = ctx;
  ctx.personal();
  const place = nounOf(placeId) === 'place' ? await findPlace(ctx, placeId) : undefined;
  if (!place?.spaces || !mayReportFor(ctx.viewer, place)) return undefined;
  const [calendars, policies, around] = await Promise.all([
    calendarsOf(ctx, place.cityCode, now),
    openingPoliciesOf(ctx, place.divisionCode, now),
    reservationsDuring(store, placeId, now, now + GOOD_FOR),
  ]);
  const calendar = calendars(place.divisionCode);
  const salt = saltOf(sealing, placeId, now);
  const waiting = around.filter(({ state, window }) => state === 'RESERVED' && windowAround(place, calendar, window));
  const reservations = waiting.flatMap((one) =>
    one.plateSealed === undefined
      ? []
      : [
          {
            plate: hashed(salt, sealing.unseal(one.plateSealed)),
            code: hashed(salt, codeFor(sealing, one)),
            pass: hashed(salt, passFor(sealing, one)),
            from: toDateTime(one.window.from - policies(one.window.from).earliestArrivalMinutes * MINUTE),
            to: toDateTime(one.window.to),
            leaveBy: toDateTime(one.leaveBy),
          },
        ],
  );
  const times = { madeAt: toDateTime(now), goodUntil: toDateTime(now + GOOD_FOR) };
  const listed: GateListContent = { version: 1, placeId, ...times, salt, reservations };
  const content = JSON.stringify(listed);
  return { content, signature: sealing.sign(content) };
};
