import { visibleEmergency } from '../booking/emergency/list-acts.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { paperNumber } from '../booking/numbers.ts';
import { findOrder, findRequest } from '../booking/records.ts';
import { findDriver } from '../fleet/records.ts';
import { findDivision, findPerson, findUnit, personShown } from '../organisation/records.ts';
import type { Unit } from '../organisation/types.ts';
import { oversees } from '../platform/access.ts';
import { connectionOf } from '../platform/connection.ts';
import type { Context } from '../platform/context.ts';
import { nounOf } from '../platform/ids.ts';
import { certain } from '../platform/item.ts';
import { requestArrangements, requestPoolings } from './arrangement-acts.ts';
import { violationCases } from './case-acts.ts';
import { whyOpened } from './words.ts';
import { latestRecord, objectsMeant, recordsOf } from './records.ts';
import type { ArrangementKind, AuditRecord } from './types.ts';

/** What says until when a trip was, or was to be, extended. */
const EXTENSIONS: readonly ArrangementKind[] = ['EXTENDED', 'EXTENSION_WANTED', 'EXTENSION_DECLINED'];

/** Anything longer is no id, and longer than a key of the table may be. */
const MAX_ID_LENGTH = 100;
const isObjectId = (text: string): boolean => text !== '' && text.length <= MAX_ID_LENGTH;

/** The units that ask for some requests, each once. */
const unitsOf = async (ctx: Context, requestIds: readonly string[]): Promise<Unit[]> => {
  const requests = await Promise.all(requestIds.map((id) => findRequest(ctx, id)));
  const unitIds = [...new Set(requests.flatMap((request) => request?.unitId ?? []))];
  return (await Promise.all(unitIds.map((id) => findUnit(ctx, id)))).flatMap((unit) => unit ?? []);
};

export const resolvers: Resolvers = {
  Query: {
    auditRecords: async (_, { of, first, after }, { store, viewer }) => {
      const meant = isObjectId(of) ? await objectsMeant(store, of) : [];
      const newest = await Promise.all(meant.map((id) => latestRecord(store, id)));
      // Numbers are short: of several objects with the same one the caller means the one that he oversees.
      const mine = newest.find((one) => one?.divisionCode !== undefined && oversees(viewer, one.divisionCode));
      return mine
        ? recordsOf(store, mine.objectId, { first, after })
        : connectionOf<AuditRecord>([], { first }, () => []);
    },
    violationCases: (_, asked, ctx) => violationCases(ctx, asked),
  },
  VehicleRequest: {
    arrangements: (request, _, ctx) => requestArrangements(ctx, request),
    poolings: (request, _, ctx) => requestPoolings(ctx, request),
  },
  Arrangement: {
    by: async ({ actor }, _, ctx) => (nounOf(actor) === 'person' ? ((await personShown(ctx, actor)) ?? null) : null),
    orderId: ({ order }) => order.id,
    number: ({ order }) => paperNumber('派', order.id, order.dispatchedAt),
    driverName: async ({ driverId }, _, ctx) =>
      driverId === undefined ? null : ((await findDriver(ctx, driverId))?.name ?? null),
    fromPlateNumber: ({ fromPlateNumber }) => fromPlateNumber ?? null,
    swappedWith: async ({ swappedWith }, _, ctx) => {
      const other = swappedWith === undefined ? undefined : await findOrder(ctx, swappedWith);
      return other ? paperNumber('派', other.id, other.dispatchedAt) : null;
    },
    units: async ({ withIds, swappedWith }, _, ctx) => {
      const other = swappedWith === undefined ? undefined : await findOrder(ctx, swappedWith);
      return unitsOf(ctx, other?.requestIds ?? withIds);
    },
    until: ({ kind, until }) => (EXTENSIONS.includes(kind) ? (until ?? null) : null),
  },
  ViolationCase: {
    kind: ({ violation }) => violation,
    division: async ({ divisionCode }, _, ctx) =>
      certain(await findDivision(ctx, divisionCode), `division ${divisionCode}`),
    emergency: async ({ emergencyId }, _, ctx) => (await visibleEmergency(ctx, emergencyId)) ?? null,
    why: (opened, _, { language }) => whyOpened(opened, language),
  },
  AuditRecord: {
    person: async ({ actor }, _, ctx) => {
      const person = nounOf(actor) === 'person' ? await findPerson(ctx, actor) : undefined;
      const unit = person && (await findUnit(ctx, person.unitId));
      return unit && oversees(ctx.viewer, unit.divisionCode) ? person : null;
    },
    changes: ({ changes }) => [...changes],
  },
};
