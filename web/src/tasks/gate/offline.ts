/**
 * What the gate answers while its connection is broken: by the list of the day, the hours of the lot, and what was
 * counted here. The engine and the rules are those of the service. Pure but for the hashing.
 */
import type { Calendar } from '../../../../functions/calendar/types.ts';
import type { Opening } from '../../../../functions/opening/engine/types.ts';
import { gateAnswer } from '../../../../functions/opening/gate/checking.ts';
import type { GateListContent, GateReason, ListedReservation } from '../../../../functions/opening/gate/types.ts';
import { reasonTexts } from '../../../../functions/opening/gate/words.ts';
import { toDateTime } from '../../../../functions/platform/time.ts';
import type { GateAnswerFragment, GateDirection, GateSheetQuery } from '../../generated/graphql.ts';
import { textOf, type CountedEvent, type Known } from './queue.ts';

/** A list as the service gave it; undefined when it is none, or is too old to be used. */
export const listOf = (sheet: GateSheetQuery, now: number): GateListContent | undefined => {
  const list = JSON.parse(sheet.gateList?.content ?? 'null') as GateListContent | null;
  return list !== null && now < Date.parse(list.goodUntil) ? list : undefined;
};

const hashed = async (salt: string, text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
};

/** Reservations on the list of the vehicle that is known by a plate, six digits or the text of a QR code. */
export const listedOf = async (
  { salt, reservations }: GateListContent,
  known: Known,
): Promise<readonly ListedReservation[]> => {
  const text = textOf(known);
  const by = 'plate' in known ? 'plate' : text.includes('.') ? 'pass' : 'code';
  const hash = await hashed(salt, text);
  return reservations.filter((one) => one[by] === hash);
};

const knownIn = ({ plate, code }: Pick<CountedEvent, 'plate' | 'code'>): Known | undefined => {
  if (plate !== undefined) return { plate };
  return code === undefined ? undefined : { code };
};

/** By what else a vehicle is known: as hashes of the list there was. */
interface Marked {
  readonly plate?: string;
  readonly code?: string;
  readonly salt?: string;
  readonly marks?: readonly string[];
}

/** A vehicle that passed at this device. */
export type Passed = CountedEvent & Marked;

/** A vehicle that the service kept out while it could be asked, and until when. */
export interface KeptOut extends Marked {
  readonly at: string;
  readonly until: string;
}

/** What is known of a vehicle, with its marks; on no list it has none. */
const marked = async <What extends Marked>(what: What, list: GateListContent | undefined): Promise<What & Marked> => {
  const by = knownIn(what);
  const listed = list && by ? await listedOf(list, by) : [];
  if (!list || listed.length === 0) return what;
  return { ...what, salt: list.salt, marks: listed.flatMap(({ plate, code, pass }) => [plate, code, pass]) };
};

/** Whether a vehicle is the one that is known by a plate or a code. */
const isOf = async (one: Marked, known: Known): Promise<boolean> => {
  const { salt = '', marks = [] } = one;
  return marks.includes(await hashed(salt, textOf(known))) || JSON.stringify(knownIn(one)) === JSON.stringify(known);
};

/** Those that are kept out, as the service has answered now of one of them. */
export const keptOutNow = async (
  keptOut: readonly KeptOut[],
  known: Known,
  answer: Pick<GateAnswerFragment, 'reasons' | 'until'>,
  at: string,
  list: GateListContent | undefined,
): Promise<readonly KeptOut[]> => {
  const same = await Promise.all(keptOut.map((one) => isOf(one, known)));
  const others = keptOut.filter((_, i) => !same[i]);
  const isBanned = answer.reasons.some(({ code }) => code === 'BANNED');
  return isBanned && answer.until != null
    ? [...others, await marked({ ...known, at, until: answer.until }, list)]
    : others;
};

/** Until when a vehicle is kept out, as far as the service has said. */
export const bannedUntilOf = async (
  keptOut: readonly KeptOut[],
  known: Known,
  now: number,
): Promise<number | undefined> => {
  const same = await Promise.all(keptOut.map((one) => isOf(one, known)));
  return keptOut.flatMap(({ until }, i) => (same[i] && now < Date.parse(until) ? [Date.parse(until)] : [])).at(-1);
};

/** What the device keeps of a vehicle that passes: once it has come, no list names it any more. */
export const passedBy = (event: CountedEvent, list: GateListContent | undefined): Promise<Passed> =>
  marked(event, list);

/** What this device has counted at a lot of late, told or not, as far as it is about one vehicle. */
interface CountedHere {
  /** Reservations on the list, of whatever vehicle, that were used. */
  readonly used: readonly ListedReservation[];
  /** Since when the vehicle has been inside. */
  readonly insideSince: number | undefined;
  /** Whether it passed here: the list may not name it any more. */
  readonly isKnown: boolean;
}

const isNow = ({ from, to }: ListedReservation, now: number): boolean =>
  Date.parse(from) <= now && now < Date.parse(to);

/** Looks through what passed at the lot: a vehicle is the same by its plate and by the code of its reservation. */
export const countedHere = async (
  list: GateListContent,
  passed: readonly Passed[],
  known: Known,
  listed: readonly ListedReservation[],
): Promise<CountedHere> => {
  const events = await Promise.all(
    passed.map(async (event) => {
      const by = knownIn(event);
      const isSame = await isOf(event, known);
      return { ...event, isSame, at: Date.parse(event.at), listed: by ? await listedOf(list, by) : [] };
    }),
  );
  const entries = events.filter(({ direction }) => direction === 'ENTRY');
  const last = events.findLast(({ isSame, listed: own }) => isSame || own.some((one) => listed.includes(one)));
  return {
    used: entries.flatMap((event) => event.listed.filter((one) => isNow(one, event.at))),
    insideSince: last?.direction === 'ENTRY' ? last.at : undefined,
    isKnown: last !== undefined,
  };
};

/** What is asked without a connection. */
export interface OfflineQuestion {
  readonly known: Known;
  readonly direction: GateDirection;
  readonly now: number;
  readonly offered: number;
  /** Vehicles inside as far as was last known and counted here. */
  readonly present: number | undefined;
  /** What the list says of the vehicle. */
  readonly listed: readonly ListedReservation[];
  readonly counted: CountedHere;
  /** Until when it is kept out, as the service has said of it before. */
  readonly bannedUntil?: number | undefined;
}

/** What is wrong with the code shown, going by the list. */
const shownReason = ({ listed, now, counted }: OfflineQuestion): GateReason => {
  const isEarly = listed.some(({ from }) => now < Date.parse(from));
  if (listed.length === 0 && !counted.isKnown) return { code: 'RESERVATION_UNKNOWN', blocks: true };
  return { code: isEarly ? 'RESERVATION_EARLY' : 'RESERVATION_OVER', blocks: true };
};

/** The answer as far as it can be had: who was kept out elsewhere, has reserved or has come elsewhere since the list was made is not in it. */
export const offlineAnswer = (
  list: GateListContent,
  opening: Opening,
  calendar: Calendar,
  question: OfflineQuestion,
): GateAnswerFragment => {
  const { known, direction, now, offered, present, listed, counted, bannedUntil } = question;
  const isOpen = (one: ListedReservation): boolean => isNow(one, now) && !counted.used.includes(one);
  const hasReserved = listed.some(isOpen);
  const late = listed.map(({ leaveBy }) => Date.parse(leaveBy)).filter((leaveBy) => leaveBy < now);
  const { allowed, reasons, until } = gateAnswer({
    ...{ direction, opening, calendar, now, offered, present, hasReserved },
    ...{ admitted: 0, isAdmitted: false, bannedUntil, insideSince: counted.insideSince },
    expected: list.reservations.filter(isOpen).length,
    shown: 'plate' in known || hasReserved ? undefined : shownReason(question),
    overdueSince: hasReserved ? undefined : late.at(-1),
  });
  return {
    allowed,
    until: until === undefined ? null : toDateTime(until),
    reasons: reasons.map(({ code, blocks, since }) => ({
      ...{ code, blocks, text: reasonTexts[code] },
      since: since === undefined ? null : toDateTime(since),
    })),
    vehicleLimits: null,
  };
};
