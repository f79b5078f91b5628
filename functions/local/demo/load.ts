import { presentPlacesOf, selfDriverOf } from '../../booking/places.ts';
import { callWrite } from '../../booking/quote/records.ts';
import { seriesItem } from '../../booking/request/series-records.ts';
import { orderItem, requestItem } from '../../booking/records.ts';
import type { VehicleRequest } from '../../booking/types.ts';
import { reactions as fleetReactions } from '../../fleet/reactions.ts';
import { blockWrites } from '../../fleet/block-records.ts';
import { driverItem, registerVehicleWrites, vehicleItem } from '../../fleet/records.ts';
import { book, changeBookings } from '../../ledger/records.ts';
import { registerWrites } from '../../opening/gate/client-records.ts';
import { beginPatternWrite } from '../../opening/gate/pattern-records.ts';
import { reactions as openingReactions } from '../../opening/reactions.ts';
import { placeItem } from '../../opening/records.ts';
import { versionsItem } from '../../opening/setting/records.ts';
import { divisionItem, personItem, unitItem } from '../../organisation/records.ts';
import type { Person } from '../../organisation/types.ts';
import type { Role } from '../../platform/access.ts';
import { ABSENT } from '../../platform/condition.ts';
import type { Store } from '../../platform/store.ts';
import type { Item, Stamp, Write } from '../../platform/write.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { DAY, type Instant } from '../../platform/time.ts';
import { newCarWrites } from '../../rental/catalogue/records.ts';
import { licenceWrite, membershipWrite, spentWrite } from '../../rental/membership/records.ts';
import type { DrivingLicence } from '../../rental/membership/types.ts';
import { placeChanges } from '../../rental/order/placing.ts';
import { makeWrites } from '../../rental/order/records.ts';
import { credentialItem, partnerClientItem, partnerPersonItem } from '../../rental/partner/records.ts';
import type { PartnerPerson, PartnerRole } from '../../rental/partner/types.ts';
import { tariffItem } from '../../rental/tariff/records.ts';
import { rentalPoliciesFrom } from '../../rental/policy.ts';
import { makeQuoteWrite } from '../../rental/quote/records.ts';
import { filledWrites } from '../../rental/statement/records.ts';
import { partnerItem, stationBaysItem, stationItem } from '../../rental/records.ts';
import { bodies, ZHUZHOU } from './bodies.ts';
import { chainWrites } from './chains.ts';
import { makeDemo, type Demo } from './demo.ts';
import { divisions } from './divisions.ts';
import { gateClients, patterns } from './gates.ts';
import { marketRentals } from './market-rentals.ts';
import { cast } from './people.ts';
import { drivenCars, licenceOf, licences, memberships, pilotOrders } from './pilot.ts';
import { spendingsOf, statementsOf } from './pilot-statements.ts';
import { partner, partnerPeople, partners, partnerSystems, stationBays, stations, tariff } from './time-share.ts';
import { timeShareUnitWrites } from './time-share-units.ts';
import type { Trip } from './trips.ts';
import { waitingQuotes } from './waiting-quotes.ts';

export interface DemoOptions {
  /** The present moment, around which trips and closures lie. */
  readonly now: Instant;
  /** Vehicles of Zhuzhou, at least 50; 200 when absent. */
  readonly vehicles?: number;
  /** Told how many of how many writes are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Somebody to sign in as. */
export interface DemoPerson {
  readonly personId: string;
  /** `sub` of the person's tokens. */
  readonly subject: string;
  readonly name: string;
  readonly unit: LocalizedText;
  readonly roles: readonly (Role | PartnerRole)[];
}

export interface DemoSummary {
  /** The cast: a few people who together hold every role. */
  readonly people: readonly DemoPerson[];
  /** Everybody else. */
  readonly others: readonly DemoPerson[];
  /** Companies whose systems sign in under the partner's id. */
  readonly partners: readonly { readonly id: string; readonly name: string }[];
  /** Gates whose devices report, by their client ids. */
  readonly gates: readonly DemoGate[];
}

/** A gate client with the lot it counts. */
export interface DemoGate {
  readonly id: string;
  readonly name: string;
  readonly placeId: string;
  readonly offered: number;
}

/** Writes that belong together: all of them are there, or none. */
type Bundle = readonly Write[];

/** Most writes of one transaction. */
const MAX_WRITES = 100;
/** Transactions under way at once. */
const LANES = 4;

const alone = (item: Item): Bundle => [{ put: item, if: ABSENT }];

const tripWrites = ({ request, order }: Trip): Bundle => [
  { put: requestItem(request), if: ABSENT },
  ...(order
    ? [
        { put: orderItem(order), if: ABSENT },
        ...presentPlacesOf(order).flatMap(({ resource, bookingId, window }) => book(resource, bookingId, window)),
      ]
    : []),
];

/** Licences of the pilot's people, and of whoever else drives himself. */
const licencesFor = (requests: readonly VehicleRequest[]): DrivingLicence[] => {
  const drivers = requests.flatMap((request) => selfDriverOf(request) ?? []);
  return [...new Map([...licences, ...drivers.map(licenceOf)].map((one) => [one.personId, one])).values()];
};

/** The pilot of time-share and what was rented on the market, as far as it has come. */
const rentalBundles = (trips: readonly Trip[], now: Instant): Bundle[] => {
  const driven = pilotOrders(now);
  const orders = [...driven, ...marketRentals(now)];
  const requests = trips.map(({ request }) => request);
  return [
    ...drivenCars(driven).map((car) => newCarWrites(car)),
    ...memberships.map((one) => [membershipWrite(undefined, one)]),
    ...licencesFor(requests).map((one) => [licenceWrite(undefined, one)]),
    ...spendingsOf(orders).map((one) => [spentWrite(one)]),
    ...statementsOf(orders, now).map(({ statement, lines }) => filledWrites(statement, lines, rentalPoliciesFrom([]))),
    ...orders.map((order) => [...makeWrites(order, undefined), ...changeBookings(placeChanges(undefined, order))]),
    ...waitingQuotes(requests, now).map(({ call, quotes }) => [
      ...quotes.map(makeQuoteWrite),
      callWrite(undefined, call),
    ]),
  ];
};

const bundlesOf = (
  { people, vehicles, drivers, places, toCome, trips, blocks, series }: Demo,
  now: Instant,
): Bundle[] => [
  ...divisions.map(divisionItem).map(alone),
  ...bodies.map(({ unit }) => unitItem(unit)).map(alone),
  ...people.map(personItem).map(alone),
  ...vehicles.map(registerVehicleWrites),
  ...drivers.map(driverItem).map(alone),
  ...partners.map(partnerItem).map(alone),
  ...partnerPeople.map(partnerPersonItem).map(alone),
  ...partnerSystems.map((system) => [
    { put: partnerClientItem(system), if: ABSENT },
    { put: credentialItem(system, system.partnerId), if: ABSENT },
  ]),
  alone(tariffItem(tariff)),
  ...[...stations.map(stationItem), ...stationBays.map(stationBaysItem)].map(alone),
  ...[...chainWrites(), ...timeShareUnitWrites()].map((write) => [write]),
  alone(versionsItem(toCome.place, toCome.versions)),
  ...gateClients(places).map(registerWrites),
  ...patterns(places, now).map((pattern) => [beginPatternWrite(pattern)]),
  ...trips.map(tripWrites),
  ...rentalBundles(trips, now),
  ...blocks.map((block) => blockWrites(block, {})),
  ...series.map((one) => alone(seriesItem(one, ZHUZHOU))),
];

/** Places were there before all that is told of them. */
const LONG_AGO = 60 * DAY;

const keyOf = (write: Write): string => {
  const { pk, sk } = 'put' in write ? write.put : 'change' in write ? write.change : write.check;
  return `${pk} ${sk}`;
};

/** Packs bundles into transactions, each into the first that has room for it: none too large, none with two writes of one item. */
const transactionsOf = (bundles: readonly Bundle[]): Bundle[][] => {
  const transactions: { readonly bundles: Bundle[]; readonly keys: Set<string> }[] = [];
  for (const bundle of bundles) {
    const wanted = bundle.map(keyOf);
    const fits = ({ keys }: { readonly keys: ReadonlySet<string> }): boolean =>
      keys.size + wanted.length <= MAX_WRITES && !wanted.some((key) => keys.has(key));
    let transaction = transactions.find(fits);
    if (!transaction) transactions.push((transaction = { bundles: [], keys: new Set() }));
    transaction.bundles.push(bundle);
    for (const key of wanted) transaction.keys.add(key);
  }
  return transactions.map((one) => one.bundles);
};

/** Writes what is not there yet; a bundle of which anything is there was loaded before and stays as it is now. */
const commitAbsent = async (store: Store, bundles: readonly Bundle[], stamp: Stamp): Promise<void> => {
  if (bundles.length === 0) return;
  const outcome = await store.commit(bundles.flat(), stamp);
  if (outcome.ok) return;
  if (outcome.cause === 'busy') throw new Error('the database is too busy to load the demo data');
  const failed = new Set(outcome.failed.map(({ index }) => index));
  const owners = bundles.flatMap((bundle) => bundle.map(() => bundle));
  const there = new Set(owners.filter((_, index) => failed.has(index)));
  await commitAbsent(
    store,
    bundles.filter((bundle) => !there.has(bundle)),
    stamp,
  );
};

/**
 * Packs the cities' pages and the fleets' rosters at once, as the stream will do once more: a citizen's and a
 * dispatcher's first search must find them.
 */
const pack = async (store: Store, { places, vehicles, drivers }: Demo, stamp: Stamp): Promise<void> => {
  const packed = [...places.map(placeItem), ...vehicles.map(vehicleItem), ...drivers.map(driverItem)];
  const changes = packed.map((item) => ({
    id: `demo-${item.pk}`,
    kind: item.kind,
    before: undefined,
    after: { ...item, stamp },
    stamp,
  }));
  for (const { on = [], run } of [...openingReactions, ...fleetReactions])
    await run(
      changes.filter(({ kind }) => on.includes(kind)),
      store,
    );
};

const asDemoPerson = ({ id, subject, name, unitId, roles }: Person): DemoPerson => ({
  personId: id,
  subject,
  name,
  unit: bodies.find(({ unit }) => unit.id === unitId)?.unit.name ?? { zh: '', en: '' },
  roles,
});

const asPartnerPerson = ({ id, subject, name, partnerId, role }: PartnerPerson): DemoPerson => ({
  ...{ personId: id, subject, name, roles: [role] },
  unit: partners.find(({ id }) => id === partnerId)?.name ?? { zh: '', en: '' },
});

/** Whoever runs the time-share company stands for all partners in the cast. */
const isInCast = ({ partnerId, role }: PartnerPerson): boolean => partnerId === partner.id && role === 'OWNER';

/** Loads the demo's cities. What is there already is left alone, so a second or interrupted load does no harm. */
export const loadDemo = async (store: Store, { now, vehicles, onProgress }: DemoOptions): Promise<DemoSummary> => {
  const demo = makeDemo(now, vehicles);
  const bundles = bundlesOf(demo, now);
  const stamp = { actor: 'system', useCase: 'loadDemo', at: now };
  const waiting = transactionsOf(bundles);
  const total = bundles.flat().length;
  let done = 0;
  const before = { ...stamp, at: now - LONG_AGO };
  for (const some of transactionsOf(demo.places.map(placeItem).map(alone))) await commitAbsent(store, some, before);
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await commitAbsent(store, next, stamp);
      done += next.flat().length;
      onProgress?.(done, total);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await pack(store, demo, before);
  return {
    people: [...cast.map(asDemoPerson), ...partnerPeople.filter(isInCast).map(asPartnerPerson)],
    others: [
      ...demo.people.filter(({ id }) => !cast.some((one) => one.id === id)).map(asDemoPerson),
      ...partnerPeople.filter((person) => !isInCast(person)).map(asPartnerPerson),
    ],
    gates: gateClients(demo.places).flatMap(({ id, name, placeIds }) =>
      demo.places
        .filter((place) => placeIds.includes(place.id))
        .map(({ id: placeId, spaces }) => ({ id, name, placeId, offered: spaces?.offered ?? 0 })),
    ),
    partners: partnerSystems.map(({ partnerId: id, name }) => ({ id, name })),
  };
};
