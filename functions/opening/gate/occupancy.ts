/**
 * How full a lot is, from what its devices report: counts, and movements since the last count. Reports come late, twice
 * and in any order; so a movement is a text in a set and a count replaces only an earlier one. Whatever the order of
 * arrival, the same reports give the same figure. Pure.
 */
import { derivedNumber, derivedText } from '../../platform/ids.ts';
import { instantAt, MINUTE, type Instant } from '../../platform/time.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { GateEvent, OccupancyBase, OccupancyFigure, OccupancyRecord } from './types.ts';

const FIRST = instantAt('2024-01-01');
const SECOND = 1_000;
/** Characters of a movement's second, to the base of 36: they last to 2092. */
const SECONDS = 6;
/** Characters that tell events apart, what one and the same event says, and vehicles. */
const [EVENT, SAID, VEHICLE] = [8, 4, 5];
/** Characters of a movement as it was told, without its vehicle. */
const TOLD = SECONDS + 1 + EVENT + SAID;
/** The character that tells which way: in, in again because an exit was missed, in again after one that was counted, out. */
const [IN, AGAIN, ANEW, OUT] = ['+', '*', '#', '-'];

/**
 * A movement as text: its second, whether in or out, of which event it tells, and what that says. Sorted by time; the
 * same event that says the same is the same text.
 */
export const moveOf = (
  {
    direction,
    at,
    deviceEventId,
    exitMissed,
    exitCounted,
  }: Pick<GateEvent, 'direction' | 'at' | 'deviceEventId' | 'exitMissed' | 'exitCounted'>,
  reporter: string,
  said = '',
): string => {
  const seconds = Math.floor((at - FIRST) / SECOND)
    .toString(36)
    .padStart(SECONDS, '0');
  const event = derivedText(EVENT, reporter, deviceEventId);
  const entry = exitMissed === true ? AGAIN : exitCounted === true ? ANEW : IN;
  const way = direction === 'EXIT' ? OUT : entry;
  return `${seconds}${way}${event}${derivedText(SAID, String(at), said)}`;
};

/** A movement with its vehicle, so that it is known again; an unnamed one stays as it is. */
export const moveWith = (move: string, vehicle: string | undefined): string =>
  vehicle === undefined ? move : `${move}${derivedText(VEHICLE, vehicle)}`;

/** A movement as it was told, whatever its vehicle turned out to be. */
export const toldIn = (move: string): string => move.slice(0, TOLD);

/** The second of a movement. */
export const movedAt = (move: string): Instant => FIRST + parseInt(move.slice(0, SECONDS), 36) * SECOND;

/** The event that a movement tells of. */
export const eventIn = (move: string): string => move.slice(SECONDS + 1, SECONDS + 1 + EVENT);

/** What of the movements a base does not include yet, in the order of time. */
const movesAfter = ({ base, moves }: OccupancyRecord): string[] =>
  [...moves].filter((move) => base === undefined || movedAt(move) > base.at).sort();

interface Sum {
  readonly occupied: number;
  /** Entries that count once with an earlier one, and that one. */
  readonly earlier: ReadonlyMap<string, string>;
}

/**
 * A vehicle that is inside and comes in is counted once: it was told of twice, or its exit was missed. Not so when one
 * went out meanwhile that may have been it, unnamed or under a plate nobody saw come; unless it is said whether its exit was
 * missed or counted. A vehicle that leaves although nobody saw it come does not make up for one that comes later.
 */
const addUp = ({ occupied: before }: Pick<OccupancyBase, 'occupied'>, moves: readonly string[]): Sum => {
  /** Vehicles that came in since the count, by which entry, and whether they are surely there. */
  const inside = new Map<string, { readonly entry: string; readonly isSure: boolean }>();
  const earlier = new Map<string, string>();
  let occupied = before;
  for (const move of moves) {
    const [way, vehicle] = [move.charAt(SECONDS), move.slice(TOLD)];
    const known = inside.get(vehicle);
    if (way === OUT) {
      if (!inside.delete(vehicle)) for (const [one, { entry }] of inside) inside.set(one, { entry, isSure: false });
      occupied = Math.max(0, occupied - 1);
      continue;
    }
    if (known && (way === AGAIN || (way === IN && known.isSure))) earlier.set(move, known.entry);
    else occupied += 1;
    if (vehicle !== '') inside.set(vehicle, { entry: move, isSure: true });
  }
  return { occupied, earlier };
};

/** Of some entries that were told: when the vehicle came in by another one with which its entry counts once. */
export const otherEntries = (record: OccupancyRecord, told: ReadonlySet<string>): ReadonlyMap<string, Instant> => {
  const { base } = record;
  if (!base) return new Map();
  const pairs = [...addUp(base, movesAfter(record)).earlier].map(([later, earlier]) => [later, earlier].map(toldIn));
  return new Map(
    pairs.flatMap(([later = '', earlier = '']) => {
      if (told.has(later)) return [[later, movedAt(earlier)] as const];
      return told.has(earlier) ? [[earlier, movedAt(later)] as const] : [];
    }),
  );
};

export const staleAtOf = (asOf: Instant, staleMinutes: number): Instant => asOf + staleMinutes * MINUTE;

/** How full the lot is now; undefined until somebody has counted: who comes and goes only moves a figure that is known. */
export const figureOf = (
  record: OccupancyRecord,
  { occupancyStaleMinutes }: Pick<OpeningPolicy, 'occupancyStaleMinutes'>,
): OccupancyFigure | undefined => {
  const { base } = record;
  if (!base) return undefined;
  const moves = movesAfter(record);
  const last = moves.at(-1);
  const asOf = Math.max(base.at, last === undefined ? -Infinity : movedAt(last));
  const counted = last === undefined && record.countedAt === base.at;
  return {
    present: addUp(base, moves).occupied,
    asOf,
    staleAt: staleAtOf(asOf, occupancyStaleMinutes),
    source: counted ? 'COUNTS' : 'EVENTS',
  };
};

/**
 * A base later in time with what moved until then, and the movements it includes: nobody has to keep them any more.
 * Where nobody has counted yet they only go.
 */
export const foldedAt = (
  record: OccupancyRecord,
  until: Instant,
): { readonly base?: OccupancyBase; readonly moves: ReadonlySet<string> } | undefined => {
  const moves = new Set([...record.moves].filter((move) => movedAt(move) <= until));
  if (moves.size === 0) return undefined;
  const { base } = record;
  if (!base) return { moves };
  if (base.at >= until) return { base, moves };
  const passed = movesAfter(record).filter((move) => moves.has(move));
  return { base: { occupied: addUp(base, passed).occupied, at: until }, moves };
};

/** Bits that tell vehicles apart that were let in at one second. */
const APART_BITS = 21;
const APART = 2 ** APART_BITS;

/** The number of a vehicle's being let in: the same vehicle is told apart from others by its last bits. */
export const admissionOf = (at: Instant, vehicle: string): number =>
  Math.floor((at - FIRST) / SECOND) * APART + derivedNumber(APART_BITS, vehicle, '');

/** The second at which a vehicle was let in. */
export const admittedAt = (admission: number): Instant => FIRST + Math.floor(admission / APART) * SECOND;

/** Whether a number stands for the vehicle's being let in. */
export const isAdmissionOf = (admission: number, vehicle: string): boolean =>
  admission % APART === admissionOf(FIRST, vehicle);

/** Vehicles that were let in, and may still be on their way from the barrier to their space. */
export const admittedNow = (
  { admitted }: Pick<OccupancyRecord, 'admitted'>,
  { admissionMinutes }: Pick<OpeningPolicy, 'admissionMinutes'>,
  now: Instant,
): number[] => [...admitted].filter((admission) => admittedAt(admission) + admissionMinutes * MINUTE > now);

/** Vehicles that stand there, as far as that can be relied on; undefined when it cannot. */
export const presentNow = (record: OccupancyRecord, policy: OpeningPolicy, now: Instant): number | undefined => {
  const figure = figureOf(record, policy);
  return figure && now <= figure.staleAt ? figure.present : undefined;
};

/** Spaces that are taken: those stood on, and those of vehicles just let in. */
export const takenOf = (record: OccupancyRecord, policy: OpeningPolicy, now: Instant): number =>
  (presentNow(record, policy, now) ?? 0) + admittedNow(record, policy, now).length;

/** Spaces free for whoever comes now; never below nothing, for counting devices see cars beside the marked spaces, too. */
export const freeOf = (offered: number, present: number, expected: number): number =>
  Math.max(0, offered - present - expected);
