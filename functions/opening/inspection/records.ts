/** Checks, routes and citizens' reports in the table. */
import { ABSENT } from '../../platform/condition.ts';
import { nounOf } from '../../platform/ids.ts';
import { attributesOf, certain, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { addDays, civilDate, DAY, instantAt, toDateTime, type CivilDate, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import { expiryAt } from '../citizen/records.ts';
import type { Place } from '../types.ts';
import type { InspectionRoute, OpeningCheck, OpeningReport, ReportedEvening } from './types.ts';

/** From the first moment of a month to the last, as lists sort them. */
const monthSpan = (month: string): { sortFrom: string; sortTo: string } => {
  const next = addDays(`${month}-28`, 4).slice(0, 7);
  return { sortFrom: toDateTime(instantAt(`${month}-01`)), sortTo: toDateTime(instantAt(`${next}-01`) - 1_000) + '~' };
};

const checkItem = (check: OpeningCheck): Item => {
  const { id: checkId, cityCode, at } = check;
  const keys = items.OPENING_CHECK.listKeys({ cityCode, at: toDateTime(at), checkId });
  return itemOf('OPENING_CHECK', { ...items.OPENING_CHECK.key({ checkId }), ...keys }, check);
};

export const checkWrite = (check: OpeningCheck): Write => ({ put: checkItem(check), if: ABSENT });

const checkOf = (item: Item): OpeningCheck => attributesOf(item) as unknown as OpeningCheck;

export const seeCheck = async (store: Store, checkId: string): Promise<OpeningCheck | undefined> => {
  const item = await store.get(items.OPENING_CHECK.key({ checkId }), { consistent: true });
  return item && checkOf(item);
};

/** Checks of a city in a month, the earliest first. */
export const checksOf = async (store: Store, cityCode: string, month: string): Promise<OpeningCheck[]> => {
  const pk = items.OPENING_CHECK.listPk({ cityCode });
  return (await store.queryAll({ index: 'lists', pk, ...monthSpan(month) })).map(checkOf);
};

/** The place was found open as promised on a day; an earlier day never covers a later one. */
export const verifiedWrite = ({ id, lastVerifiedOpenOn }: Place, on: CivilDate): Write[] =>
  lastVerifiedOpenOn !== undefined && lastVerifiedOpenOn >= on
    ? []
    : [{ change: items.PLACE.key({ placeId: id }), set: { lastVerifiedOpenOn: on }, if: [{ present: 'pk' }] }];

const routeKey = (routeId: string) => items.INSPECTION_ROUTE.key({ routeId });

const routeItem = ({ checkedIds, ...route }: InspectionRoute): Item => {
  const { id: routeId, inspectorId, until } = route;
  const keys = items.INSPECTION_ROUTE.listKeys({ inspectorId, until: toDateTime(until), routeId });
  const done = Object.fromEntries(checkedIds.map((id) => [id, true]));
  return itemOf('INSPECTION_ROUTE', { ...routeKey(routeId), ...keys }, { ...route, ...done });
};

export const routeWrite = (route: InspectionRoute): Write => ({ put: routeItem(route), if: ABSENT });

/** A place looked at is an attribute of its own: two at once do not disturb each other. */
export const routeOf = (item: Item): InspectionRoute => {
  const route = attributesOf(item) as unknown as Omit<InspectionRoute, 'checkedIds'>;
  return { ...route, checkedIds: route.placeIds.filter((id) => item[id] !== undefined) };
};

export const seeRoute = async (store: Store, routeId: string): Promise<InspectionRoute | undefined> => {
  const item =
    nounOf(routeId) === 'inspectionRoute' ? await store.get(routeKey(routeId), { consistent: true }) : undefined;
  return item && routeOf(item);
};

export const routeCheckedWrite = (routeId: string, placeId: string): Write => ({
  change: routeKey(routeId),
  set: { [placeId]: true },
  if: [{ present: 'pk' }],
});

/** Routes of an inspector that end after an instant, the next to end first. */
export const routesOf = async (store: Store, inspectorId: string, after: Instant): Promise<InspectionRoute[]> => {
  const pk = items.INSPECTION_ROUTE.listPk({ inspectorId });
  return (await store.queryAll({ index: 'lists', pk, sortFrom: toDateTime(after) })).map(routeOf);
};

/** When the telephone of a report is to be removed. */
const forgetKeys = ({ id: reportId, phoneSealed }: OpeningReport, due: Instant) =>
  phoneSealed === undefined ? {} : items.OPENING_REPORT.findKeys({ due: toDateTime(due), reportId });

const reportItem = (report: OpeningReport, forgetAt: Instant): Item => {
  const { id: reportId, cityCode, at } = report;
  const keys = items.OPENING_REPORT.listKeys({ cityCode, at: toDateTime(at), reportId });
  return itemOf(
    'OPENING_REPORT',
    { ...items.OPENING_REPORT.key({ reportId }), ...keys, ...forgetKeys(report, forgetAt) },
    report,
  );
};

export const reportWrite = (report: OpeningReport, forgetAt: Instant): Write => ({
  put: reportItem(report, forgetAt),
  if: ABSENT,
});

const reportOf = (item: Item): OpeningReport => attributesOf(item) as unknown as OpeningReport;

export const seeReport = async (store: Store, reportId: string): Promise<OpeningReport | undefined> => {
  const item = await store.get(items.OPENING_REPORT.key({ reportId }), { consistent: true });
  return item && reportOf(item);
};

/** Notes what became of a report; holds only while nobody else has. */
export const reportDecidedWrite = (
  reportId: string,
  decided: Pick<OpeningReport, 'followUpId' | 'setAside' | 'sent' | 'routeId'>,
): Write => ({
  change: items.OPENING_REPORT.key({ reportId }),
  set: decided,
  if: [{ present: 'pk' }, { absent: 'followUpId' }, { absent: 'setAside' }],
});

/** Notes what was seen by whoever was sent; holds only while nobody else was sent since. */
export const reportCheckedWrite = ({ id: reportId, routeId, sent }: OpeningReport, check: OpeningCheck): Write => ({
  change: items.OPENING_REPORT.key({ reportId }),
  set: { sent: { ...sent, checkedAt: check.at, result: check.result, note: check.note } },
  if: [{ attribute: 'routeId', is: certain(routeId, 'the route of a report') }],
});

/** Reports of a city in a month, the earliest first. */
export const reportsOf = async (store: Store, cityCode: string, month: string): Promise<OpeningReport[]> => {
  const pk = items.OPENING_REPORT.listPk({ cityCode });
  return (await store.queryAll({ index: 'lists', pk, ...monthSpan(month) })).map(reportOf);
};

/** Reports whose telephone is to be removed. */
export const phonesToForget = async (store: Store, now: Instant): Promise<OpeningReport[]> => {
  const pk = items.OPENING_REPORT.findPk({});
  const keys = await store.queryAll({ index: 'finder', pk, sortTo: `${toDateTime(now)}~` });
  return (await store.getMany(keys, { consistent: true })).flatMap((item) => (item ? [reportOf(item)] : []));
};

export const forgetPhoneWrite = ({ id: reportId }: OpeningReport): Write => ({
  change: items.OPENING_REPORT.key({ reportId }),
  remove: ['phoneSealed', 'findPk', 'findSk'],
  if: [{ present: 'pk' }],
});

const eveningKey = (placeId: string, evening: CivilDate) => items.REPORTED_EVENING.key({ placeId, evening });

/** What was reported of a place in an evening, as it stands this moment; nothing yet when nobody has. */
export const seeEvening = async (store: Store, placeId: string, evening: CivilDate): Promise<ReportedEvening> => {
  const item = await store.get(eveningKey(placeId, evening), { consistent: true });
  const none = { placeId, evening, reportIds: [], senders: [], against: [], revision: 0 };
  return item ? (attributesOf(item) as unknown as ReportedEvening) : none;
};

/** Days for which it is known who has reported already. */
const KEPT = 30 * DAY;

export const eveningWrite = (evening: ReportedEvening, now: Instant): Write => ({
  put: {
    ...itemOf('REPORTED_EVENING', eveningKey(evening.placeId, evening.evening), {
      ...evening,
      revision: evening.revision + 1,
    }),
    ...expiryAt(now + KEPT),
  },
  if: evening.revision === 0 ? ABSENT : [{ attribute: 'revision', is: evening.revision }],
});

const allowanceKey = (address: string, now: Instant) => items.REPORT_ALLOWANCE.key({ address, date: civilDate(now) });

/** How many reports have come from an address today. */
export const seeReportsSent = async (store: Store, address: string, now: Instant): Promise<number> =>
  Number((await store.get(allowanceKey(address, now), { consistent: true }))?.sent ?? 0);

/** Counts one more report from an address on a day; holds only while there were fewer than allowed. */
export const reportAllowanceWrite = (address: string, most: number, now: Instant): Write => ({
  change: allowanceKey(address, now),
  set: { kind: 'REPORT_ALLOWANCE', schemaVersion: 1, ...expiryAt(now + DAY) },
  add: { sent: 1 },
  if: [{ attribute: 'sent', fewerThan: most }],
});
