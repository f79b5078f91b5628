import { deputiesNow } from '../booking/approval/deputy-records.ts';
import type { DeputyAppointment } from '../booking/approval/types.ts';
import { look, orderOf, requestOf } from '../booking/records.ts';
import { findPerson, peopleOf } from '../organisation/records.ts';
import type { Person } from '../organisation/types.ts';
import type { Role } from '../platform/access.ts';
import { commitWhatHolds } from '../platform/batch.ts';
import type { Change, Reaction } from '../platform/changes.ts';
import { ABSENT } from '../platform/condition.ts';
import type { Store } from '../platform/store.ts';
import type { Item } from '../platform/write.ts';
import { noticeItem, noticeOf } from './records.ts';
import { approversMeant, isLoaded, newsOfOrder, newsOfRequest, noticesOf } from './rules.ts';
import type { Addressee, Channel, News, Notice } from './types.ts';

const newsOfRequestChange = async (change: Change, item: Item, store: Store): Promise<News[]> => {
  const after = requestOf(item);
  if (isLoaded(change, after.requestedAt)) return [];
  const requester = await findPerson(store, after.requesterId);
  return newsOfRequest({
    before: change.before && requestOf(change.before),
    after,
    requester: requester?.name,
    why: change.stamp?.why,
    at: change.stamp?.at ?? after.requestedAt,
  });
};

const newsOfOrderChange = async (change: Change, item: Item, store: Store): Promise<News[]> => {
  const after = orderOf(item);
  if (isLoaded(change, after.dispatchedAt)) return [];
  const before = change.before && orderOf(change.before);
  const driverIds = [before?.driverId, after.driverId].flatMap((id) => id ?? []);
  const { requests, drivers, vehicles } = await look(store, [...after.requestIds, after.vehicleId, ...driverIds]);
  const plateNumber = after.hired?.plateNumber ?? vehicles[0]?.plateNumber;
  return newsOfOrder({ before, after, requests, drivers, plateNumber, why: change.stamp?.why });
};

const newsOf = async (change: Change, store: Store): Promise<News[]> => {
  if (!change.after) return [];
  return change.kind === 'REQUEST'
    ? newsOfRequestChange(change, change.after, store)
    : newsOfOrderChange(change, change.after, store);
};

/** What a unit has: its people, and who stands in for them. */
interface UnitMeant {
  readonly people: readonly Person[];
  readonly appointments: readonly DeputyAppointment[];
}

/** Who is meant, by the people of each unit and their deputies as they stand now. */
const peopleMeant = async (store: Store, news: readonly News[]): Promise<(addressee: Addressee) => string[]> => {
  const told = news.map(({ to }) => to);
  const unitIds = [...new Set(told.flatMap((to) => ('unitId' in to ? [to.unitId] : [])))];
  const withDeputies = new Set(told.flatMap((to) => ('approvers' in to ? [to.unitId] : [])));
  const units = new Map<string, UnitMeant>();
  await Promise.all(
    unitIds.map(async (unitId) => {
      const deputies = withDeputies.has(unitId) ? deputiesNow(store, unitId) : undefined;
      const [people, unit] = await Promise.all([peopleOf(store, unitId), deputies]);
      units.set(unitId, { people, appointments: unit?.appointments ?? [] });
    }),
  );
  return (to) => {
    if ('personId' in to) return [to.personId];
    const { people, appointments } = units.get(to.unitId) ?? { people: [], appointments: [] };
    const holders = (role: Role): string[] => people.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
    const meant = 'role' in to ? holders(to.role) : approversMeant(to, holders('UNIT_MANAGER'), appointments);
    return meant.filter((id) => !to.except.includes(id));
  };
};

/** Writes the notices that are not there yet; one that is there stays as it is, read or unread. */
const give = async (notices: readonly Notice[], store: Store): Promise<void> => {
  const writes = notices.map((notice) => ({ put: noticeItem(notice), if: ABSENT }));
  const at = Math.max(...notices.map((notice) => notice.at));
  const isDone = await commitWhatHolds(store, writes, { actor: 'system', useCase: 'giveNotices', at });
  if (!isDone) throw new Error('notices could not be written; the stream will tell again');
};

const notices: Reaction = {
  name: 'notices',
  on: ['REQUEST', 'ORDER'],
  run: async (changes, store) => {
    const told = await Promise.all(changes.map(async (change) => ({ change, news: await newsOf(change, store) })));
    const peopleBehind = await peopleMeant(
      store,
      told.flatMap(({ news }) => news),
    );
    await give(
      told.flatMap(({ change, news }) => noticesOf(change, news, peopleBehind)),
      store,
    );
  },
};

/** Hands a notice to every channel, whatever becomes of the others; fails at the end when one has failed. */
const deliver = async (notice: Notice, channels: readonly Channel[], store: Store): Promise<void> => {
  const person = await findPerson(store, notice.personId);
  if (!person) return;
  const outcomes = await Promise.allSettled(channels.map((channel) => channel.deliver(notice, person)));
  const errors = outcomes.flatMap((outcome): unknown[] => (outcome.status === 'rejected' ? [outcome.reason] : []));
  if (errors.length > 0) throw new AggregateError(errors, `notice ${notice.id} was not handed to every channel`);
};

/** Hands notices to the channels as they are written. Reading one hands over nothing. */
export const handOver = (channels: readonly Channel[]): Reaction => ({
  name: 'channels',
  on: ['NOTICE'],
  run: async (changes, store) => {
    if (channels.length === 0) return;
    const written = changes.flatMap(({ before, after }) => (after && !before ? [noticeOf(after)] : []));
    await Promise.all(written.map((notice) => deliver(notice, channels, store)));
  },
});

export const reactions: readonly Reaction[] = [notices];
