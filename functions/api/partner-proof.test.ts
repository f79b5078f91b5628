/**
 * What a partner can reach of others, tried over the whole contract: every query and every act that its scopes open, with
 * every field below it, is asked with the ids and keys of another partner and of units' people. Nothing here names a
 * field: one that is added is tried as soon as it stands in the contract.
 */
import { randomUUID } from 'node:crypto';
import { graphql, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personItem } from '../organisation/records.ts';
import type { PartnerViewer } from '../platform/access.ts';
import { makeContext, type Context } from '../platform/context.ts';
import { derivedId } from '../platform/ids.ts';
import type { Store } from '../platform/store.ts';
import { HOUR } from '../platform/time.ts';
import type { Item } from '../platform/write.ts';
import { registerPartnerClient } from '../rental/partner/client-acts.ts';
import { partnerPersonId, partnerPersonItem } from '../rental/partner/records.ts';
import { clientScopes, roleScopes } from '../rental/partner/scopes.ts';
import { upsertCars, upsertStations, upsertTariffs } from '../rental/catalogue/acts.ts';
import { inspectStation } from '../rental/catalogue/inspection-acts.ts';
import { standardItems } from '../rental/catalogue/listing.ts';
import { carIdOf, stationIdOf, tariffIdOf } from '../rental/catalogue/telling.ts';
import { makeWrites } from '../rental/order/records.ts';
import { partnerItem } from '../rental/records.ts';
import type { RentalPartner } from '../rental/types.ts';
import { makeWalk } from '../testing/contract-walk.ts';
import { freshStore } from '../testing/database.ts';
import { orderWith } from '../testing/rental-orders.ts';
import { partnerWith } from '../testing/rental.ts';
import { testSealing } from '../testing/sealing.ts';
import { NOW, people, settle, units, vehicleWith } from '../testing/town.ts';
import { approved, dispatched, value } from '../testing/trips.ts';
import type { ApiContext } from './context.ts';
import { makeSchema, openSchema } from './schema.ts';
import { newTrace } from './context.ts';

/** Stands in every text of the other partner and of units' people; no answer to a partner may contain it. */
const MARK = 'SECRET';
const KEYS = ['k1', 'k2'];

const everyScope: PartnerViewer['scopes'] = [...roleScopes.OWNER];
const systemOf = (partner: RentalPartner): PartnerViewer => ({
  ...{ kind: 'partner', partnerId: partner.id, clientId: derivedId('partnerClient', partner.id), scopes: everyScope },
});

const own = partnerWith('own', ['TIME_SHARE', 'MARKET_RENTAL']);
const other = partnerWith(`${MARK} other`, ['TIME_SHARE', 'MARKET_RENTAL'], { id: derivedId('partner', 'other') });

/** The other's, wherever anything can be meant without an id. */
const named = { text: `${MARK}-${other.id}`, reference: 'k1', plateNumber: '湘BA12341', now: NOW };

const contextFor = (store: Store, viewer: Context['viewer']): Context =>
  makeContext({ store, viewer, language: 'en', now: NOW, requestId: 'proof', sealing: testSealing });

/** Everything a partner can have, with the mark in every text of the other one. */
const furnish = async (store: Store, partner: RentalPartner, mark: string): Promise<void> => {
  const owner = {
    ...{ id: partnerPersonId(`owner of ${partner.id}`), partnerId: partner.id, divisionCode: partner.divisionCode },
    ...{ subject: `owner of ${partner.id}`, name: `${mark} owner`, telephone: '13800001234' },
    ...{ role: 'OWNER' as const, invitedBy: 'test', invitedAt: NOW, revision: 1 },
  };
  const put = [partnerItem(partner), partnerPersonItem(owner)].map((item) => ({ put: item }));
  await store.commit(put, { actor: 'test', useCase: 'test', at: NOW });
  const ctx = contextFor(store, systemOf(partner));
  const name = { zh: `${mark} 名称`, en: `${mark} name` };
  const standard = standardItems.map((item) => ({ item, met: true, evidence: `${mark} evidence` }));
  const told = {
    name,
    address: name,
    division: '430211',
    location: { lat: 27.83, lng: 113.13 },
    bays: 5,
    closed: false,
  };
  value(await upsertStations(ctx, { items: KEYS.map((key) => ({ ...told, partnerReference: key, standard })) }));
  const terms = {
    ...{
      startFen: 0,
      minuteTiers: [{ fromMinute: 0, fenPerMinute: 30 }],
      includedKm: 0,
      kmTiers: [{ fromKm: 0, fenPerKm: 50 }],
    },
    ...{ restDayPercent: 100, holidayPercent: 100, dailyCapFen: 8_300, effectiveFrom: '2026-11-24' },
  };
  value(await upsertTariffs(ctx, { items: KEYS.map((key) => ({ partnerReference: key, name, version: terms })) }));
  const car = (key: string) => ({
    ...{ partnerReference: key, stationReference: key, tariffReference: key, model: `${mark} model`, seats: 5 },
    ...({
      plateNumber: `湘B${mark === '' ? 'D' : 'A'}1234${key.slice(1)}`,
      energy: 'BATTERY_ELECTRIC',
      fullRangeKm: 400,
    } as const),
    ...{ priceFen: 12_000_000, marked: true, insuredUntil: '2030-01-01', inspectedUntil: '2030-01-01' },
    positioningDevice: `${mark} device`,
  });
  value(await upsertCars(ctx, { items: KEYS.map(car) }));
  const clientIssuer = {
    make: () => Promise.resolve({ clientId: `${mark}-${partner.id}`, secret: MARK }),
    end: () => Promise.resolve(),
  };
  const client = { idempotencyKey: randomUUID(), name: `${mark} system`, scopes: clientScopes };
  value(await registerPartnerClient({ ...ctx, clientIssuer }, client));
  const chief = contextFor(store, {
    ...{
      kind: 'person',
      personId: people.supervisor.id,
      unitId: units.centre.id,
      roles: ['AUTHORITY'],
      jurisdiction: '430000',
    },
  });
  // Somebody of a unit has one of its cars: the partner has the order, and nothing of the person.
  const order = orderWith(`order of ${partner.id}`, {
    ...{ partnerId: partner.id, carId: carIdOf(partner.id, 'k1'), tariffId: tariffIdOf(partner.id, 'k1') },
    ...{
      unitId: units.bureau.id,
      personId: people.clerk.id,
      plateNumber: car('k1').plateNumber,
      model: `${mark} model`,
    },
    steps: { HELD: { at: NOW, by: people.clerk.id } },
  });
  await store.commit(makeWrites(order, NOW + HOUR), { actor: 'test', useCase: 'test', at: NOW });
  const items = standardItems.map((item) => ({ item, met: true, note: `${mark} note` }));
  const inspected = {
    idempotencyKey: randomUUID(),
    stationId: stationIdOf(partner.id, 'k1'),
    items,
    note: `${mark} note`,
  };
  value(await inspectStation(chief, inspected));
};

const everythingIn = async (store: Store): Promise<Item[]> => {
  const all: Item[] = [];
  let page = await store.scan();
  all.push(...page.items);
  while (page.next) {
    page = await store.scan(page.next);
    all.push(...page.items);
  }
  return all;
};

/** An item as text, whatever the order of its attributes and members. */
const textOf = (item: unknown): string =>
  JSON.stringify(item, (_, part: unknown) => {
    if (part instanceof Set) return [...(part as Set<unknown>)].sort();
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

/** Ids of persons, drivers, vehicles, requests and orders of units, and of all that is the other partner's. */
const idsIn = (text: string): string[] =>
  [...text.matchAll(/\b[a-z]{3}_[0-7][0-9A-HJKMNP-TV-Z]{25}\b/g)].map(([id]) => id);

describe('a partner, over the whole contract', () => {
  let store: Store & { endpoint: string };
  let foreignIds: readonly string[];
  let ownIds: ReadonlySet<string>;
  /** What no answer may contain. */
  let secrets: readonly string[];
  const viewer = systemOf(own);
  const schema = makeSchema();

  beforeAll(async () => {
    store = await freshStore();
    const vehicle = vehicleWith({ plateNumber: '湘B70001', model: `${MARK} vehicle` });
    await settle(store, { vehicles: [vehicle] });
    const renamed = Object.values(people).map((one) => ({ put: personItem({ ...one, name: `${MARK} ${one.name}` }) }));
    await store.commit(renamed, { actor: 'test', useCase: 'test', at: NOW });
    await approved(store);
    await dispatched(store, vehicle.id);
    await furnish(store, own, '');
    await furnish(store, other, MARK);
    const all = await everythingIn(store);
    const isPrivate = ({ kind }: Item): boolean => ['PERSON', 'DRIVER', 'VEHICLE', 'REQUEST', 'ORDER'].includes(kind);
    const ofOther = (item: Item): boolean => textOf(item).includes(other.id);
    ownIds = new Set(all.filter((item) => textOf(item).includes(own.id)).flatMap((item) => idsIn(textOf(item))));
    // Whoever of the authority has registered and inspected is no partner's.
    ownIds = new Set([...ownIds].filter((id) => !id.startsWith('psn_')));
    const open = new Set([...Object.values(units).map(({ id }) => id), ...ownIds]);
    foreignIds = [...new Set(all.filter((item) => isPrivate(item) || ofOther(item)).map((item) => String(item.id)))]
      .filter((id) => idsIn(id).length === 1 && !open.has(id))
      .concat(KEYS.flatMap((key) => [stationIdOf(other.id, key), carIdOf(other.id, key), tariffIdOf(other.id, key)]))
      .filter((id, i, ids) => ids.indexOf(id) === i);
    const subjects = Object.values(people).map(({ subject }) => subject);
    const asked = ['下乡调研', '茶陵县', '13812345678'];
    const texts = [MARK, ...subjects, ...asked, '湘BA12341', '湘BA12342', '湘B70001'];
    secrets = [other.id, ...foreignIds, ...texts];
  });
  afterAll(() => {
    store.close();
  });

  const ask = async (document: string, served = schema): Promise<string> => {
    const ctx = contextFor(store, viewer);
    const contextValue: ApiContext = {
      ...ctx,
      allowance: { remaining: 1, resetAt: NOW },
      trace: newTrace(),
    } as unknown as ApiContext;
    const answer = await graphql({ schema: served, source: document, contextValue });
    const broken = answer.errors?.filter(({ originalError }) => originalError === undefined) ?? [];
    if (broken.length > 0) throw new Error(`${broken[0]?.message ?? ''}: ${document.slice(0, 300)}`);
    return JSON.stringify(answer);
  };
  /** What an answer tells that it must not, but for what the question itself said. */
  const leaksIn = async (document: string, served = schema): Promise<string[]> => {
    const answer = await ask(document, served);
    return secrets.filter((secret) => answer.includes(secret) && !document.includes(secret));
  };

  it('has someone to be kept apart from', () => {
    expect(foreignIds.length).toBeGreaterThan(15);
    const nouns = new Set(foreignIds.map((id) => id.slice(0, 3)));
    for (const noun of ['psn', 'veh', 'req', 'ord', 'ptr', 'stn', 'car', 'trf', 'pcl', 'pps', 'sti', 'rnt'])
      expect(nouns).toContain(noun);
  });

  it('reads nothing of another partner or of units’ people, by whatever it asks', async () => {
    const { documentsOf, seen } = makeWalk(schema, viewer, named);
    const leaks: string[] = [];
    for (const { field, document } of documentsOf('Query', foreignIds))
      for (const secret of await leaksIn(document)) leaks.push(`${field}: ${secret}`);
    expect(leaks).toEqual([]);
    expect(seen).toContain('TimeShareCar.obstacles');
  });

  it('sees its own by the very same documents', async () => {
    const { documentsOf } = makeWalk(schema, viewer, named);
    const order = derivedId('rentalOrder', `order of ${own.id}`);
    const things = [order, ...KEYS.flatMap((key) => [stationIdOf(own.id, key), carIdOf(own.id, key)])];
    const answers = await Promise.all(documentsOf('Query', things).map(({ document }) => ask(document)));
    const all = answers.join('');
    for (const id of [own.id, ...things, tariffIdOf(own.id, 'k1')]) expect(all).toContain(id);
  });

  it('writes nothing of another partner or of units’ people, by whatever it does, and is told nothing of them', async () => {
    const { documentsOf } = makeWalk(schema, viewer, named);
    const isOwn = (item: Item): boolean => idsIn(textOf(item)).some((id) => ownIds.has(id));
    const before = (await everythingIn(store)).filter((item) => !isOwn(item));
    const known = new Set(before.map(({ pk, sk }) => `${pk}\n${sk}`));
    const leaks: string[] = [];
    for (const { field, document } of documentsOf('Mutation', foreignIds, 'scope'))
      for (const secret of await leaksIn(document)) leaks.push(`${field}: ${secret}`);
    expect(leaks).toEqual([]);
    const after = (await everythingIn(store)).filter(({ pk, sk }) => known.has(`${pk}\n${sk}`));
    expect(after.map(textOf).sort()).toEqual(before.map(textOf).sort());
  });

  it('would be found out: a field that forgets whose it is makes the walk fail', async () => {
    const careless = openSchema();
    const query = careless.getType('Query');
    if (!isObjectType(query)) throw new Error('no Query');
    Object.assign(query.getFields().partnerViewer ?? {}, { resolve: () => systemOf(other) });
    const { documentsOf } = makeWalk(careless, viewer, named);
    const found = documentsOf('Query', []).filter(({ field }) => field === 'partnerViewer');
    expect(found).toHaveLength(1);
    expect(await leaksIn(found[0]?.document ?? '', careless)).toContain(other.id);
  });
});
