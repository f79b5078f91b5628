/** Standings in the table: each reservation, slot and strike an attribute of its own, by its id. */
import { ABSENT } from '../../platform/condition.ts';
import { nounOf, type IdNoun } from '../../platform/ids.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { DAY, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import { expiryAt } from './records.ts';
import { newStanding } from './standing.ts';
import type { CountedCourt, CountedQueue, CountedReservation, CountedStrike, Standing } from './types.ts';

/** What nobody has touched for longer than any strike counts is cleared away. */
const UNTOUCHED_DAYS = 800;

const standingKey = (subject: string) => items.STANDING.key({ subject });

/** Attribute by which a standing has an appeal against a strike that is not its own. */
const APPEAL = 'appeal_';
export const appealName = (strikeId: string): string => APPEAL + strikeId;

const standingOf = (subject: string, item: Item | undefined): Standing => {
  if (!item) return newStanding(subject);
  /** Attributes named by ids of a noun. */
  const named = <T>(noun: IdNoun): ReadonlyMap<string, T> =>
    new Map(Object.entries(item).flatMap(([name, value]) => (nounOf(name) === noun ? [[name, value as T]] : [])));
  return {
    subject,
    revision: Number(item.revision),
    reservations: named<CountedReservation>('reservation'),
    strikes: named<CountedStrike>('strike'),
    appeals: new Set(Object.keys(item).flatMap((name) => (name.startsWith(APPEAL) ? [name.slice(APPEAL.length)] : []))),
    courts: named<CountedCourt>('courtBooking'),
    queues: named<CountedQueue>('courtQueue'),
    series: named<{ readonly from: Instant }>('courtSeries'),
  };
};

/** Standings as they are this moment, in the order of the subjects. */
export const standingsOf = async (store: Store, subjects: readonly string[]): Promise<Standing[]> => {
  const found = await store.getMany(subjects.map(standingKey), { consistent: true });
  return subjects.map((subject, index) => standingOf(subject, found[index]));
};

/** Changes a standing; holds only while it is as it was seen, so that no limit is passed by two acts at once. */
export const standingWrite = (
  { subject, revision }: Standing,
  now: Instant,
  { set = {}, remove = [] }: { readonly set?: Readonly<Record<string, unknown>>; readonly remove?: readonly string[] },
): Write => ({
  change: standingKey(subject),
  set: {
    kind: 'STANDING',
    schemaVersion: 1,
    revision: revision + 1,
    ...set,
    ...expiryAt(now + UNTOUCHED_DAYS * DAY),
  },
  remove,
  if: revision === 0 ? ABSENT : [{ attribute: 'revision', is: revision }],
});
