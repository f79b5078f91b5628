/** Entries and exits counted at the gate that wait on the device until the service has them. */
import { plateOf } from '../../../../functions/fleet/plates.ts';
import type { GateDirection } from '../../generated/graphql.ts';

export interface CountedEvent {
  readonly placeId: string;
  readonly direction: GateDirection;
  readonly at: string;
  readonly deviceEventId: string;
  readonly plate?: string;
  /** What the driver showed of his reservation. */
  readonly code?: string;
  /** It was inside as far as anybody knew, and comes in: it is one vehicle as before. */
  readonly exitMissed?: boolean;
  /** The same, but its exit was counted: it is one more. */
  readonly exitCounted?: boolean;
}

/** By what a vehicle is known at the gate. */
export type Known = { readonly plate: string } | { readonly code: string };

/**
 * What was typed or scanned at the gate: the code of a reservation (six digits, in groups or not, or the text of its QR
 * code) or a plate; undefined when it is neither.
 */
export const knownBy = (text: string): Known | undefined => {
  const plain = text.normalize('NFKC').trim();
  const digits = plain.replace(/[\s-]/g, '');
  if (/^\d{6}$/.test(digits)) return { code: digits };
  if (plain.startsWith('GX1.')) return { code: plain };
  const plate = plateOf(plain);
  return plate === undefined ? undefined : { plate };
};

/** A plate or code as it is written, however it was typed. */
export const textOf = (known: Known): string => ('plate' in known ? known.plate : known.code);

/** Most events of one report. */
const MOST = 100;

const isText = (value: unknown): value is string => typeof value === 'string';

const isEvent = (value: unknown): value is CountedEvent => {
  const { placeId, direction, at, deviceEventId, plate, code, exitMissed, exitCounted } = (value ?? {}) as Record<
    string,
    unknown
  >;
  return (
    isText(placeId) &&
    isText(at) &&
    isText(deviceEventId) &&
    (direction === 'ENTRY' || direction === 'EXIT') &&
    (plate === undefined || isText(plate)) &&
    (code === undefined || isText(code)) &&
    (exitMissed === undefined || typeof exitMissed === 'boolean') &&
    (exitCounted === undefined || typeof exitCounted === 'boolean')
  );
};

/** The queue as the device kept it; what is not an event is left out. */
export const queueOf = (kept: unknown): readonly CountedEvent[] => (Array.isArray(kept) ? kept.filter(isEvent) : []);

/** What the next report takes, the earliest first. */
export const nextReport = (queue: readonly CountedEvent[]): readonly CountedEvent[] => queue.slice(0, MOST);

/** What is left once some were answered; one that was busy stays. */
export const withoutAnswered = (
  queue: readonly CountedEvent[],
  results: readonly { readonly deviceEventId: string; readonly error?: { readonly code: string } | null }[],
): readonly CountedEvent[] => {
  const answered = new Set(
    results.filter(({ error }) => error?.code !== 'TRY_AGAIN').map(({ deviceEventId }) => deviceEventId),
  );
  return queue.filter(({ deviceEventId }) => !answered.has(deviceEventId));
};

/** The event of a report the service could not read: the one it names, else the first. */
export const unreadIn = (
  report: readonly CountedEvent[],
  { path }: { readonly path: readonly string[] },
): CountedEvent | undefined => report[Number(path[1])] ?? report[0];

/** How many more are inside than the service knows, because what was counted waits. */
export const waitingAt = (queue: readonly CountedEvent[], placeId: string): number =>
  queue
    .filter((event) => event.placeId === placeId)
    .reduce((sum, { direction, exitMissed }) => sum + (direction === 'EXIT' ? -1 : exitMissed ? 0 : 1), 0);
