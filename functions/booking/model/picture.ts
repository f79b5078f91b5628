/** What there is, line by line: as the model has it, as the table has it, and where they differ. */
import { blockOf } from '../../fleet/block-records.ts';
import { holdOf } from '../../ledger/hold-records.ts';
import { ledgerDayOf } from '../../ledger/records.ts';
import { auditLedger } from '../../local/audit.ts';
import { instantAt, toDateTime, type Instant } from '../../platform/time.ts';
import type { Item } from '../../platform/write.ts';
import { emergencyOf } from '../emergency/records.ts';
import { poolingOf } from '../pooling/records.ts';
import { orderOf, requestOf } from '../records.ts';
import type { Town } from './town.ts';
import { isInWay, QUARTER, type AskedTrip, type World } from './world.ts';

const time = (at: Instant): string => toDateTime(at).slice(5, 16).replace('T', ' ');

const requestLine = (
  name: string,
  state: string,
  { from, to, people, destination }: Pick<AskedTrip, 'from' | 'to' | 'people' | 'destination'>,
  orders: readonly string[],
): string =>
  `${name}: ${state}, ${time(from)} to ${time(to)} for ${String(people)} to ${destination}, served by ${[...orders].sort().join(' and ') || 'nobody'}`;

const poolingLine = (
  name: string,
  over: { readonly cause?: string; readonly by: string } | undefined,
  left: readonly string[],
  answers: Readonly<Record<string, boolean>>,
): string =>
  `${name}${over ? `, over by ${over.by}: ${over.cause ?? ''}` : ''}, left by ${[...left].sort().join(' and ') || 'nobody'}: ${Object.entries(
    answers,
  )
    .map(([request, accepted]) => `${request} ${accepted ? 'agrees' : 'declines'}`)
    .sort()
    .join(', ')}`;

interface OrderLine {
  readonly state: string;
  readonly car: string;
  readonly driver?: string | undefined;
  readonly requests: readonly string[];
  readonly people?: number | undefined;
  readonly changes: number;
}

/** A cancelled order serves nobody: which of several left it last, when an event ends, says nothing. */
const orderLine = (name: string, { state, car, driver, requests, people, changes }: OrderLine): string =>
  `${name}: ${state}, ${car}, ${driver ?? 'no driver'}, for ${state === 'CANCELLED' ? 'nobody' : [...requests].sort().join(' and ')}, ${people === undefined ? 'all' : String(people)} riding, ${String(changes)} changes`;

const takenLine = (what: string, at: Instant, by: string): string => `${what} at ${time(at)} belongs to ${by}`;

/** Everything that the model knows. */
const pictureOf = (world: World): string[] => {
  const lines: string[] = [];
  for (const request of world.requests) lines.push(requestLine(request.name, request.state, request, request.orders));
  for (const { name, over, left, answers } of world.poolings) lines.push(poolingLine(name, over, left, answers));
  for (const order of world.orders) lines.push(orderLine(order.name, order));
  for (const taking of world.takings)
    if (isInWay(taking, world.now))
      for (let at = taking.from; at < taking.to; at += QUARTER) lines.push(takenLine(taking.what, at, taking.by));
  for (const { name, state } of world.emergencies) lines.push(`${name} is ${state}`);
  for (const { name } of [...world.holds, ...world.blocks]) lines.push(`${name} was made`);
  return lines;
};

const everything = async ({ store }: Town): Promise<Item[]> => {
  const found: Item[] = [];
  for (let page = await store.scan(); ; page = await store.scan(page.next)) {
    found.push(...page.items);
    if (!page.next) return found;
  }
};

/** Everything that lies in the table. What the model has no name for keeps its id, and so differs. */
const pictureFrom = async (town: Town, now: Instant): Promise<string[]> => {
  const names = new Map([...town.ids].map(([name, id]) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return (await everything(town)).flatMap((item) => {
    if (item.kind === 'REQUEST') {
      const { id, state, window, passengers: people, destination, orderIds } = requestOf(item);
      return [requestLine(nameOf(id), state, { ...window, people, destination }, orderIds.map(nameOf))];
    }
    if (item.kind === 'POOLING') {
      const { id, dissolved, left = [], answers } = poolingOf(item);
      const said = Object.entries(answers).map(([request, { accepted }]) => [nameOf(request), accepted] as const);
      const over = dissolved && { ...dissolved, by: nameOf(dissolved.requestId ?? '') };
      const gone = left.map(({ requestId }) => nameOf(requestId));
      return [poolingLine(nameOf(id), over, gone, Object.fromEntries(said))];
    }
    if (item.kind === 'ORDER') {
      const { id, state, vehicleId, driverId, requestIds, passengers: people, revision: changes } = orderOf(item);
      const driver = driverId === undefined ? undefined : nameOf(driverId);
      const [car, requests] = [nameOf(vehicleId), requestIds.map(nameOf)];
      return [orderLine(nameOf(id), { state, car, driver, requests, people, changes })];
    }
    if (item.kind === 'HOLD') return [`${nameOf(holdOf(item).id)} was made`];
    if (item.kind === 'EMERGENCY') return [`${nameOf(emergencyOf(item).id)} is ${emergencyOf(item).state}`];
    if (item.kind === 'BLOCK') return [`${nameOf(blockOf(item).id)} was made`];
    if (item.kind !== 'LEDGER_DAY') return [];
    const { resourceId, date, spans } = ledgerDayOf(item);
    return spans
      .filter(({ hold }) => hold === undefined || hold.until > now)
      .flatMap(({ bookingId, from, to }) =>
        Array.from({ length: to - from }, (_, i) =>
          takenLine(nameOf(resourceId), instantAt(date) + (from + i) * QUARTER, nameOf(bookingId)),
        ),
      );
  });
};

const without = (lines: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
};

export type Picture = readonly string[];

export const lookAt = pictureFrom;

/** Where the model and the table differ. */
export const differencesFrom = (picture: Picture, world: World): string[] => {
  const expected = pictureOf(world);
  const twice = picture.filter((line, i) => picture.indexOf(line) !== i);
  return [
    ...without(picture, expected).map((line) => `only in the table: ${line}`),
    ...without(expected, picture).map((line) => `only in the model: ${line}`),
    ...twice.map((line) => `twice in the table: ${line}`),
  ];
};

/** What the ledger and the bookings of the table say against each other. */
export const ledgerFaults = async ({ store }: Town, now: Instant): Promise<string[]> => {
  const { differences } = await auditLedger(store, now);
  return differences.map(({ code, date, resourceId, bookingId = '' }) => `${code} ${date} ${resourceId} ${bookingId}`);
};
