import type { WholeRequestFragment } from '../../generated/graphql.ts';
import { moment, plate } from '../../lib/format.ts';
import { said } from '../../lib/i18n.svelte.ts';
import { decider } from '../../ui/trip/words.ts';
import { revisionWord } from '../../ui/trip/revised.ts';

/** One thing that happened to a request. */
export interface Happening {
  readonly kind:
    | 'asked'
    | 'changed'
    | 'approved'
    | 'rejected'
    | 'dispatched'
    | 'otherVehicle'
    | 'otherDriver'
    | 'extended'
    | 'recalled'
    | 'displaced'
    | 'givenBack'
    | 'merged'
    | 'joined'
    | 'invited'
    | 'agreed'
    | 'declined'
    | 'dispatchedTogether'
    | 'ended'
    | 'departed'
    | 'handedOver'
    | 'brokenDown'
    | 'brokenOff'
    | 'returned'
    | 'cancelled'
    | 'servedSoFar'
    | 'lumpSum'
    | 'lumpSumConfirmed'
    | 'closed';
  /** Instant, RFC 3339. */
  readonly at: string;
  readonly by?: string | undefined;
  /** What was said, or the figure that was recorded. */
  readonly note?: string | undefined;
}

const km = (value: number): string => `${value.toLocaleString('en-US')} km`;

type Order = WholeRequestFragment['orders'][number];

/** Who drove at a moment: of those who handed the trip over the last to have taken it. */
const driverAt = ({ drivers }: Order, at: string): string | undefined =>
  (drivers.findLast(({ from }) => Date.parse(from) <= Date.parse(at)) ?? drivers[0])?.name;

/** Units that share the car of an order with a request. */
const sharers = ({ rides }: Order, requestId: string): string =>
  [...new Set(rides.filter(({ request }) => request?.id !== requestId).map(({ unit }) => said(unit.name)))].join(' · ');

/** That a car was sent, to several at once where they shared it from the first. */
const dispatchOf = (order: Order, { id, arrangements }: WholeRequestFragment): Happening => {
  const isShared =
    order.rides.length > 1 && !arrangements.some(({ kind, orderId }) => kind === 'JOINED' && orderId === order.id);
  return {
    kind: isShared ? 'dispatchedTogether' : 'dispatched',
    at: order.dispatchedAt,
    by: order.dispatcher.name,
    note: [order.number, isShared ? sharers(order, id) : ''].filter(Boolean).join(' · '),
  };
};

/**
 * What happened to one of the orders, each vehicle that drove of it and each hand-over; without a driver the requester
 * drives himself. What a vehicle that broke down drove ends with the breakdown.
 */
const tripOf = (order: Order, requester: string): (Happening | null)[] => [
  ...order.legs.flatMap(({ vehicle, departure, return: back, reason, place }, i): (Happening | null)[] => {
    const broke = order.brokenOff && i === order.legs.length - 1 ? 'brokenOff' : 'brokenDown';
    const car = plate(vehicle?.plateNumber ?? order.plateNumber);
    const by = (at: string): string => driverAt(order, at) ?? requester;
    const forgotten = reason === null ? order.returnOnBehalf : null;
    return [
      departure && {
        kind: 'departed',
        at: departure.at,
        by: by(departure.at),
        note: `${car} · ${km(departure.odometerKm)}`,
      },
      back && {
        kind: reason === null ? 'returned' : broke,
        at: back.at,
        by: forgotten ? decider(forgotten.by.name, by(back.at)) : by(back.at),
        note: [car, km(back.odometerKm), place, reason ?? forgotten?.reason].filter(Boolean).join(' · '),
      },
    ];
  }),
  ...order.drivers.slice(1).map(({ name, from, place, odometerKm }): Happening => ({
    kind: 'handedOver',
    at: from,
    by: name,
    note: [odometerKm === null ? null : km(odometerKm), place].filter((part) => part !== null).join(' · ') || undefined,
  })),
];

type Arranged = WholeRequestFragment['arrangements'][number];

const arrangedKinds: Readonly<Record<Arranged['kind'], Happening['kind']>> = {
  DISPATCHED: 'dispatched',
  VEHICLE_CHANGED: 'otherVehicle',
  DRIVER_CHANGED: 'otherDriver',
  EXTENDED: 'extended',
  RECALLED: 'recalled',
  DISPLACED: 'displaced',
  GIVEN_BACK: 'givenBack',
  MERGED: 'merged',
  JOINED: 'joined',
  ENDED: 'ended',
};

/** What became of the dispatches, also of those that serve the request no more; of the present ones their orders tell when. */
const arranged = ({ arrangements, orders }: WholeRequestFragment): Happening[] =>
  arrangements
    .filter(({ kind, orderId }) => kind !== 'DISPATCHED' || orders.every(({ id }) => id !== orderId))
    .map(({ kind, at, by, number, plateNumber, driverName, until, reason }) => ({
      kind: arrangedKinds[kind],
      at,
      by: by?.name,
      note: [until === null ? number : moment(until), plate(plateNumber), driverName, reason]
        .filter((part) => part !== null)
        .join(' · '),
    }));

/** That sharing a car was asked, and what each side said. */
const sharingOf = ({ id, pooling, requester }: WholeRequestFragment): Happening[] => {
  if (!pooling) return [];
  const units = pooling.sides.filter(({ request }) => request?.id !== id).map(({ unit }) => said(unit.name));
  return [
    { kind: 'invited', at: pooling.invitedAt, note: [...new Set(units)].join(' · ') },
    ...pooling.sides.flatMap(({ request, unit, accepted, answeredAt }): Happening[] =>
      answeredAt === null
        ? []
        : [
            {
              kind: accepted === true ? 'agreed' : 'declined',
              at: answeredAt,
              by: request?.id === id ? requester.name : said(unit.name),
            },
          ],
    ),
  ];
};

/** What happened so far, earliest first, as far as the request itself tells. */
export const history = (request: WholeRequestFragment): Happening[] => {
  // That a car was given back after an emergency, or that others had it first, is told by itself.
  const toldOtherwise = new Set(
    request.arrangements.flatMap(({ kind, orderId }) => (kind === 'GIVEN_BACK' || kind === 'MERGED' ? orderId : [])),
  );
  const { requester, requestedAt, revisions, approvals, orders, lumpSum, receipt } = request;
  const decisions = [...revisions.flatMap(({ undone }) => undone), ...approvals];
  const happenings: (Happening | undefined | null | false)[] = [
    { kind: 'asked', at: requestedAt, by: requester.name },
    ...revisions.map((revision) => ({
      kind: 'changed' as const,
      at: revision.at,
      by: revision.by.name,
      note: revisionWord(revision),
    })),
    ...decisions.map(({ approved, decidedAt, approver, onBehalfOf, comment }): Happening => ({
      kind: approved ? 'approved' : 'rejected',
      at: decidedAt,
      by: decider(approver.name, onBehalfOf?.name),
      note: comment ?? undefined,
    })),
    ...sharingOf(request),
    ...arranged(request),
    ...orders.filter(({ id }) => !toldOtherwise.has(id)).map((order) => dispatchOf(order, request)),
    ...orders.flatMap((order) => tripOf(order, requester.name)),
    lumpSum && { kind: 'lumpSum', at: lumpSum.chosenAt, by: requester.name },
    lumpSum?.confirmedAt != null && { kind: 'lumpSumConfirmed', at: lumpSum.confirmedAt, by: requester.name },
    request.cancelledAt !== null && {
      kind: request.state === 'CANCELLED' ? 'cancelled' : 'servedSoFar',
      at: request.cancelledAt,
      by: request.cancelledBy?.name,
      note: request.cancelReason ?? undefined,
    },
    receipt && { kind: 'closed', at: receipt.at, by: requester.name, note: receipt.comment ?? undefined },
  ];
  return happenings.filter((happening) => !!happening).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
};
