import type { VehicleRequestState } from '../../booking/types.ts';
import { nationalCalendar } from '../../calendar/rules.ts';
import { QUARTER } from '../../ledger/rules.ts';
import { addDays, civilDate, DAY, HOUR, instantAt, type Instant, type Window } from '../../platform/time.ts';
import { bodies, bodyNamed, centreKey, ZHUZHOU, type Body } from './bodies.ts';
import { commonErrands, enforcementErrands, type Errand } from './errands.ts';
import { isEnforcing } from './fleets.ts';
import { randomFor, type Random } from './random.ts';

/** A car wanted: by whom, for what, when, and how far the matter has come. */
export interface Wish extends Errand {
  readonly body: Body;
  readonly window: Window;
  readonly state: VehicleRequestState;
  /** Asked for and driven by people of the cast. */
  readonly ofCast: boolean;
}

const PAST_DAYS = 28;
const FUTURE_DAYS = 2;
const MOST_A_DAY = 60;

const wholeQuarter = (at: Instant): Instant => Math.ceil(at / QUARTER) * QUARTER;

/** How far a matter has come that is wanted for a window. */
const stateAt = ({ from, to }: Window, now: Instant, random: Random): VehicleRequestState => {
  const luck = random.number();
  if (to <= now) {
    if (to > now - DAY) return luck < 0.4 ? 'RETURNED' : 'CLOSED';
    if (luck < 0.03) return 'REJECTED';
    return luck < 0.06 ? 'CANCELLED' : 'CLOSED';
  }
  if (from <= now) return 'UNDER_WAY';
  if (luck < 0.4) return 'DISPATCHED';
  return luck < 0.7 ? 'APPROVED' : 'WAITING_APPROVAL';
};

const errandOf = (body: Body, random: Random): Errand =>
  random.pick(isEnforcing(body) && random.chance(0.6) ? enforcementErrands : commonErrands);

/** Leaves between 08:00 and 15:00, and stays as long as the way and the matter need; now and then over night. */
const windowOn = (date: string, { distanceKm }: Errand, random: Random): Window => {
  const from = instantAt(date) + 8 * HOUR + random.whole(0, 28) * QUARTER;
  const hours = distanceKm / 50 + random.whole(1, 3);
  const to = wholeQuarter(from + hours * HOUR) + (distanceKm > 100 && random.chance(0.15) ? DAY : 0);
  return { from, to };
};

/** A working day's wishes of the units that a centre serves. */
const ordinary = (division: string, count: number, now: Instant): Wish[] => {
  const random = randomFor(`wishes ${division}`);
  const centre = bodyNamed(centreKey(division)).unit.id;
  const served = bodies.filter(({ unit }) => unit.servedBy === centre && unit.id !== centre);
  const today = civilDate(now);
  const dates = Array.from({ length: PAST_DAYS + FUTURE_DAYS + 1 }, (_, index) => addDays(today, index - PAST_DAYS));
  const workdays = dates.filter((date) => ['WORKDAY', 'MAKEUP_WORKDAY'].includes(nationalCalendar(date).kind));
  return workdays.flatMap((date) =>
    Array.from({ length: Math.min(count, MOST_A_DAY) }, () => {
      const body = random.pick(served);
      const errand = errandOf(body, random);
      const window = windowOn(date, errand, random);
      return { ...errand, body, window, state: stateAt(window, now, random), ofCast: false };
    }),
  );
};

/** The cast's own trips: one in every state around the present moment, and one on each of some past days. */
const ofCast = (now: Instant): Wish[] => {
  const random = randomFor('wishes of the cast');
  const body = bodyNamed('ecology');
  const next = wholeQuarter(now);
  const tomorrow = instantAt(addDays(civilDate(now), 1));
  const wish = (state: VehicleRequestState, from: Instant, hours: number, errand: Errand): Wish => ({
    ...errand,
    body,
    window: { from, to: from + hours * HOUR },
    state,
    ofCast: true,
  });
  const pick = (): Errand => random.pick(commonErrands.filter(({ purpose }) => purpose === 'FIELD_WORK'));
  const live = [
    wish('CLOSED', next - 9 * HOUR, 2, pick()),
    wish('RETURNED', next - 6 * HOUR, 3, pick()),
    wish('UNDER_WAY', next - 2 * HOUR, 4, pick()),
    wish('DISPATCHED', next + 5 * HOUR, 3, pick()),
    wish('APPROVED', tomorrow + 9 * HOUR, 4, pick()),
    wish('WAITING_APPROVAL', tomorrow + 14 * HOUR, 3, pick()),
    wish('WAITING_APPROVAL', tomorrow + DAY + 8 * HOUR, 9, pick()),
  ];
  const past = [3, 5, 8, 12, 15, 19, 22, 26].map((days) =>
    wish('CLOSED', instantAt(addDays(civilDate(now), -days)) + random.whole(8, 13) * HOUR, 4, pick()),
  );
  return [...past, ...live];
};

/** Everything wanted of a centre, in the order of departure. */
export const wishesOf = (division: string, pool: number, now: Instant): Wish[] => {
  const cast = division === ZHUZHOU ? ofCast(now) : [];
  return [...ordinary(division, Math.max(1, Math.round(pool * 0.3)), now), ...cast].sort(
    (a, b) => a.window.from - b.window.from || Number(b.ofCast) - Number(a.ofCast),
  );
};
