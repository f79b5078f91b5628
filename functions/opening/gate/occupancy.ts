/**
 * How full a lot is, from what its devices report: counts, and movements since the last count. Reports come late, twice
 * and in any order; so a movement is a number in a set and a count replaces only an earlier one. Whatever the order of
 * arrival, the same reports give the same figure. Pure.
 */
import { derivedNumber } from '../../platform/ids.ts';
import { instantAt, MINUTE, type Instant } from '../../platform/time.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { GateDirection, OccupancyBase, OccupancyFigure, OccupancyRecord } from './types.ts';

const FIRST = instantAt('2024-01-01');
const SECOND = 1_000;
/** Bits that tell movements of one second apart; the seconds themselves take 31 more, which last to 2092. */
const APART_BITS = 21;
const APART = 2 ** APART_BITS;

/** The number of a movement: negative out, positive in, sorted by time; the same event has the same number. */
export const moveOf = (direction: GateDirection, at: Instant, reporter: string, deviceEventId: string): number => {
  const seconds = Math.floor((at - FIRST) / SECOND);
  const number = seconds * APART + derivedNumber(APART_BITS, reporter, deviceEventId);
  return direction === 'ENTRY' ? number : -number;
};

/** The second of a movement. */
export const movedAt = (move: number): Instant => FIRST + Math.floor(Math.abs(move) / APART) * SECOND;

/** What of the movements a base does not include yet, in the order of time. */
const movesAfter = ({ base, moves }: OccupancyRecord): number[] =>
  [...moves].filter((move) => base === undefined || movedAt(move) > base.at).sort((a, b) => Math.abs(a) - Math.abs(b));

/** A vehicle that leaves although nobody saw it come does not make up for one that comes later. */
const add = (occupied: number, moves: readonly number[]): number =>
  moves.reduce((sum, move) => Math.max(0, sum + Math.sign(move)), occupied);

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
    present: add(base.occupied, moves),
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
): { readonly base?: OccupancyBase; readonly moves: ReadonlySet<number> } | undefined => {
  const moves = new Set([...record.moves].filter((move) => movedAt(move) <= until));
  if (moves.size === 0) return undefined;
  const { base } = record;
  if (!base) return { moves };
  if (base.at >= until) return { base, moves };
  const passed = movesAfter(record).filter((move) => moves.has(move));
  return { base: { occupied: add(base.occupied, passed), at: until }, moves };
};

/** The number of a vehicle's being let in: the same vehicle is told apart from others by its last bits. */
export const admissionOf = (at: Instant, vehicle: string): number => moveOf('ENTRY', at, vehicle, '');

/** Whether a number stands for the vehicle's being let in. */
export const isAdmissionOf = (admission: number, vehicle: string): boolean =>
  admission % APART === admissionOf(FIRST, vehicle);

/** Vehicles that were let in, and may still be on their way from the barrier to their space. */
export const admittedNow = (
  { admitted }: Pick<OccupancyRecord, 'admitted'>,
  { admissionMinutes }: Pick<OpeningPolicy, 'admissionMinutes'>,
  now: Instant,
): number[] => [...admitted].filter((admission) => movedAt(admission) + admissionMinutes * MINUTE > now);

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
