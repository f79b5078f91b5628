/** Counters of partners' months in the table. */
import { ABSENT } from '../../platform/condition.ts';
import { storedConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { toDateTime, type CivilDate, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { RentalOrder } from '../order/types.ts';
import { CHOOSER, MINUTES, serviceMonthOf, UNIT, type Counts } from './counting.ts';
import type { RentedShare, ServiceConcern, ServiceMonth } from './types.ts';

const NOTED = 'noted_';

/** The place in `countWrites` of the mark that fails when the change was counted before. */
export const MARK = 0;

/** Adds to the counters of the month of an order, once for a change. */
export const countWrites = (changeId: string, order: RentalOrder, counts: Counts): Write[] => {
  const { partnerId, cityCode } = order;
  const month = serviceMonthOf(order);
  return [
    {
      put: { ...items.SEEN.key({ changeId, reaction: 'countPartnerService' }), kind: 'SEEN', schemaVersion: 1 },
      if: ABSENT,
    },
    {
      change: items.PARTNER_SERVICE.key({ partnerId, month }),
      set: {
        ...{ kind: 'PARTNER_SERVICE', schemaVersion: 1, partnerId, cityCode, month },
        ...items.PARTNER_SERVICE.listKeys({ cityCode, month, partnerId }),
      },
      add: counts,
    },
  ];
};

/** By which a complaint is found; it says nothing that its order does not. */
export const complaintWrite = ({ id: orderId, cityCode, partnerId }: RentalOrder, at: Instant): Write => {
  const listed = { at: toDateTime(at), orderId };
  const keys = {
    ...items.RENTAL_COMPLAINT.key({ cityCode, ...listed }),
    ...items.RENTAL_COMPLAINT.findKeys({ partnerId, ...listed }),
  };
  return { put: itemOf('RENTAL_COMPLAINT', keys, { orderId }) };
};

/** What was complained of in a city, the latest first. */
export const complaintsInCity = (store: Store, cityCode: string, page: ListArguments): Promise<Connection<Item>> =>
  storedConnection(store, { pk: items.RENTAL_COMPLAINT.pkOf({ cityCode }), newestFirst: true }, page);

/** What was complained of about a partner, the latest first. */
export const complaintsOfPartner = (
  store: Store,
  partnerId: string,
  page: ListArguments,
): Promise<Connection<Item>> => {
  const pk = items.RENTAL_COMPLAINT.findPk({ partnerId });
  return storedConnection(store, { index: 'finder', pk, newestFirst: true }, page);
};

/** Counters whose names begin alike, by what the names go on with. */
const countersOf = (attributes: Readonly<Record<string, unknown>>, prefix: string): Map<string, number> =>
  new Map(
    Object.entries(attributes)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), Number(value)]),
  );

const sharesIn = (attributes: Readonly<Record<string, unknown>>, name: string): Map<string, RentedShare> => {
  const [fen, dearer] = [countersOf(attributes, `${name}Fen_`), countersOf(attributes, `${name}Dearer_`)];
  return new Map(
    [...countersOf(attributes, `${name}Orders_`)].map(([id, orders]) => [
      id,
      { orders, spentFen: fen.get(id) ?? 0, dearer: dearer.get(id) ?? 0 },
    ]),
  );
};

export const serviceMonthIn = (item: Item): ServiceMonth => {
  const attributes = attributesOf(item);
  const count = (name: string): number => Number(attributes[name] ?? 0);
  const minutes = [...countersOf(attributes, MINUTES)].map(([name, value]) => [Number(name), value] as const);
  return {
    partnerId: String(attributes.partnerId),
    cityCode: String(attributes.cityCode),
    month: String(attributes.month),
    held: count('held'),
    confirmed: count('confirmed'),
    declined: count('declined'),
    expired: count('expired'),
    failed: count('failed'),
    closed: count('closed'),
    complaints: count('complaints'),
    spentFen: count('spentFen'),
    confirmedWithin: new Map(minutes),
    ofUnits: sharesIn(attributes, UNIT),
    ofChoosers: sharesIn(attributes, CHOOSER),
    noted: Object.keys(attributes)
      .filter((name) => name.startsWith(NOTED))
      .map((name) => name.slice(NOTED.length) as ServiceConcern),
  };
};

/** What a partner did in a month; undefined when nothing was counted yet. */
export const findServiceMonth = async (
  store: Store,
  partnerId: string,
  month: CivilDate,
): Promise<ServiceMonth | undefined> => {
  const item = await store.get(items.PARTNER_SERVICE.key({ partnerId, month }), { consistent: true });
  return item && serviceMonthIn(item);
};

/** Notes a concern of a month, once. */
export const noteWrite = ({ partnerId, month }: ServiceMonth, concern: ServiceConcern): Write => ({
  change: items.PARTNER_SERVICE.key({ partnerId, month }),
  set: { [`${NOTED}${concern}`]: true },
  if: [{ present: 'pk' }, { absent: `${NOTED}${concern}` }],
});

/** What the partners of a city did in a month. */
export const serviceMonthsOf = async (store: Store, cityCode: string, month: CivilDate): Promise<ServiceMonth[]> => {
  const pk = items.PARTNER_SERVICE.listPk({ cityCode });
  const found = await store.queryAll({ index: 'lists', pk, sortPrefix: `${month}#` });
  return found.map(serviceMonthIn);
};
