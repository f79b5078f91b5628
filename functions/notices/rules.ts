/** How long notices are kept, which entries a change is news of, whose notices they are, and until when. Pure. */
import { holdsOn } from '../booking/approval/deputies.ts';
import type { DeputyAppointment } from '../booking/approval/types.ts';
import type { Change } from '../platform/changes.ts';
import { derivedIdAt } from '../platform/ids.ts';
import { refusal, type Facts, type Refusal } from '../platform/result.ts';
import { DAY, type Instant } from '../platform/time.ts';
import type { Addressee, News, Notice, NoticeKind, Selection, Settled } from './types.ts';

/** How long a notice is kept. */
const KEPT = 90 * DAY;

/** Notices from this instant on are still shown. */
export const keptFrom = (now: Instant): Instant => now - KEPT;

export const expiryOf = ({ at }: Pick<Notice, 'at'>): Instant => at + KEPT;

/** One kind of notice: which change is news of it, and whom that concerns. */
export interface Entry<Told, To> {
  readonly when: (change: Told) => boolean;
  readonly to: (change: Told) => readonly To[];
  /**
   * Which change does away with it: what it asks for is done, by whomever, or no longer wanted. Without, it holds until
   * its reader is told the next thing about the same trip.
   */
  readonly until?: (change: Told) => boolean;
}

export const comesTo =
  (state: string) =>
  ({ before, after }: { readonly before: { state: string } | undefined; readonly after: { state: string } }): boolean =>
    after.state === state && before?.state !== state;

/** Approvers of a step and those who stand in for them on the day. */
export const approversMeant = (
  { approvers, on }: Extract<Addressee, { approvers: unknown }>,
  managerIds: readonly string[],
  appointments: readonly DeputyAppointment[],
): string[] => {
  const ids = approvers === 'UNIT_MANAGERS' ? managerIds : approvers;
  const standingIn = appointments.filter((one) => holdsOn(one, on) && ids.includes(one.approverId));
  return [...new Set([...ids, ...standingIn.map(({ deputyId }) => deputyId)])];
};

/** Entries that a change is news of. */
export const entriesFor = <Kind extends string, Told, To>(
  entries: Readonly<Record<Kind, Entry<Told, To>>>,
  change: Told,
): { kind: Kind; to: readonly To[] }[] =>
  (Object.keys(entries) as Kind[])
    .filter((kind) => entries[kind].when(change))
    .map((kind) => ({ kind, to: entries[kind].to(change) }));

/** Entries whose earlier notices a change does away with, and to whom they went. */
export const settledBy = <Kind extends string, Told extends { readonly before: unknown }, To>(
  entries: Readonly<Record<Kind, Entry<Told, To>>>,
  change: Told,
): { kind: Kind; to: readonly To[] }[] => {
  const { before } = change;
  if (before === undefined) return [];
  return (Object.keys(entries) as Kind[])
    .filter((kind) => entries[kind].until?.(change))
    .map((kind) => ({ kind, to: entries[kind].to({ ...change, after: before }) }));
};

/** Kinds that hold until something does away with them, whatever else is told. */
export const lastingIn = <Kind extends string>(entries: Readonly<Record<Kind, { readonly until?: unknown }>>): Kind[] =>
  (Object.keys(entries) as Kind[]).filter((kind) => entries[kind].until !== undefined);

/** Facts that are known. */
export const known = (facts: Readonly<Record<string, string | number | undefined>>): Facts =>
  Object.fromEntries(Object.entries(facts).filter((fact): fact is [string, string | number] => fact[1] !== undefined));

/** Whether a thing came in as it stands, made earlier and elsewhere: nothing has happened that is news. */
export const isLoaded = ({ before, stamp }: Change, madeAt: Instant): boolean =>
  !before && stamp !== undefined && madeAt < stamp.at;

/** One notice for each person whom a change concerns. Nobody is told of his own act. */
export const noticesOf = (
  { id: changeId, stamp }: Change,
  news: readonly News[],
  peopleBehind: (addressee: Addressee) => readonly string[],
): Notice[] => {
  if (!stamp) return [];
  const notices = news.flatMap(({ to, together, ...told }) =>
    peopleBehind(to)
      .filter((personId) => personId !== stamp.actor)
      .map((personId): Notice => {
        const of = together === undefined ? [changeId, told.requestId ?? told.rentalOrderId ?? ''] : [together];
        const id = derivedIdAt('notice', stamp.at, ...of, told.kind, personId);
        return { id, personId, at: stamp.at, ...told };
      }),
  );
  return [...new Map(notices.map((notice) => [notice.id, notice])).values()];
};

const nouns = [
  'requestId',
  'orderId',
  'emergencyId',
  'followUpId',
  'strikeId',
  'statementId',
  'rentalOrderId',
  'quoteId',
  'partnerId',
  'endpointId',
  'unitId',
  'appointmentId',
  'placeId',
] as const;

type About = Pick<Notice, (typeof nouns)[number] | 'seriesId'>;

/** What tells of a series as one is about no single trip of it. */
const isAbout = (notice: About, other: About): boolean =>
  notice.seriesId === other.seriesId &&
  (notice.seriesId !== undefined || nouns.some((name) => notice[name] !== undefined && notice[name] === other[name]));

/**
 * Whether an earlier notice need not be read any more: what it asked for is done, or it told of a trip of which its
 * reader is told something newer. What was told of a series as one is not overtaken by what is told of others of it.
 */
export const isOvertaken = (
  earlier: Notice,
  given: readonly Notice[],
  settled: readonly Omit<Settled, 'to'>[],
  lasting: ReadonlySet<NoticeKind>,
): boolean => {
  if (given.some(({ id }) => id === earlier.id)) return false;
  return (
    settled.some((one) => one.kind === earlier.kind && isAbout(one, earlier)) ||
    (!lasting.has(earlier.kind) &&
      earlier.seriesId === undefined &&
      given.some((one) => one.personId === earlier.personId && one.at >= earlier.at && isAbout(one, earlier)))
  );
};

/** Most ids of one call. */
const MOST_NAMED = 100;

export const selectionRefusals = ({ noticeIds, all }: Selection): Refusal<'SELECTION_INVALID'>[] => {
  const count = noticeIds?.length ?? 0;
  const isValid = noticeIds ? count >= 1 && count <= MOST_NAMED : all === true;
  return isValid ? [] : [refusal('SELECTION_INVALID', ['input'], { most: MOST_NAMED, count })];
};
