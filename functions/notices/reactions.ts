import { deputiesNow } from '../booking/approval/deputy-records.ts';
import type { DeputyAppointment } from '../booking/approval/types.ts';
import { emergencyOf } from '../booking/emergency/records.ts';
import { poolingOf } from '../booking/pooling/records.ts';
import { look, orderOf, requestOf } from '../booking/records.ts';
import { findPerson, peopleOf, unitsOf } from '../organisation/records.ts';
import { lineage } from '../organisation/rules.ts';
import type { Person } from '../organisation/types.ts';
import { covers, type Role } from '../platform/access.ts';
import { commitWhatHolds } from '../platform/batch.ts';
import type { Change, Reaction } from '../platform/changes.ts';
import { ABSENT } from '../platform/condition.ts';
import type { Store } from '../platform/store.ts';
import type { Item } from '../platform/write.ts';
import { newsOfEmergency } from './emergency-news.ts';
import { noticeItem, noticeOf } from './records.ts';
import { approversMeant, isLoaded, newsOfOrder, newsOfPooling, newsOfRequest, noticesOf } from './rules.ts';
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

const newsOfEmergencyChange = (change: Change, item: Item): News[] => {
  const after = emergencyOf(item);
  if (isLoaded(change, after.declaredAt)) return [];
  return newsOfEmergency({ before: change.before && emergencyOf(change.before), after });
};

const newsOfPoolingChange = async (change: Change, item: Item, store: Store): Promise<News[]> => {
  const after = poolingOf(item);
  const { requests } = await look(store, after.requestIds);
  const at = change.stamp?.at ?? after.invitedAt;
  return newsOfPooling({ before: change.before && poolingOf(change.before), after, requests, at });
};

const newsOf = async (change: Change, store: Store): Promise<News[]> => {
  const { kind, after } = change;
  if (!after) return [];
  if (kind === 'EMERGENCY') return newsOfEmergencyChange(change, after);
  if (kind === 'POOLING') return newsOfPoolingChange(change, after, store);
  return kind === 'REQUEST' ? newsOfRequestChange(change, after, store) : newsOfOrderChange(change, after, store);
};

/** Who may oversee a division: people of its own units, then those of each division above. */
const overseersOf = (store: Store, division: string): Promise<Person[][]> =>
  Promise.all(
    lineage(division).map(async (code) => {
      const units = await unitsOf(store, code);
      const people = await Promise.all(units.map(({ id }) => peopleOf(store, id)));
      return people.flat().filter(({ jurisdiction }) => covers(jurisdiction, division));
    }),
  );

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
  const divisions = [...new Set(told.flatMap((to) => ('over' in to ? [to.over] : [])))];
  const units = new Map<string, UnitMeant>();
  const overseers = new Map<string, Person[][]>();
  await Promise.all([
    ...unitIds.map(async (unitId) => {
      const deputies = withDeputies.has(unitId) ? deputiesNow(store, unitId) : undefined;
      const [people, unit] = await Promise.all([peopleOf(store, unitId), deputies]);
      units.set(unitId, { people, appointments: unit?.appointments ?? [] });
    }),
    ...divisions.map(async (division) => overseers.set(division, await overseersOf(store, division))),
  ]);
  const nearest = (over: string, role: Role, except: readonly string[]): string[] =>
    (overseers.get(over) ?? [])
      .map((people) => people.filter(({ id, roles }) => roles.includes(role) && !except.includes(id)))
      .find(({ length }) => length > 0)
      ?.map(({ id }) => id) ?? [];
  return (to) => {
    if ('personId' in to) return [to.personId];
    if ('over' in to) return nearest(to.over, to.role, to.except);
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
  on: ['REQUEST', 'ORDER', 'EMERGENCY', 'POOLING'],
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
