import type { WholeRequestFragment } from '../../generated/graphql.ts';
import { moment, plate, span } from '../../lib/format.ts';
import { said, type Spoken } from '../../lib/i18n.svelte.ts';
import { decider } from '../../ui/trip/words.ts';
import { revisionWord } from '../../ui/trip/revised.ts';
import { endWord } from '../../ui/trip/sharing-end.ts';
import { figuresHistory } from './figures-history.ts';
import type { Happening } from './happening.ts';

const km = (value: number): string => `${value.toLocaleString('en-US')} km`;

type Order = WholeRequestFragment['orders'][number];

/** Who drove at a moment: of those who handed the trip over the last to have taken it. */
const driverAt = ({ drivers }: Order, at: string): string | undefined =>
  (drivers.findLast(({ from }) => Date.parse(from) <= Date.parse(at)) ?? drivers[0])?.name;

type Units = readonly { readonly unit: { readonly name: Spoken } }[];

const unitNames = (units: Units): string => [...new Set(units.map(({ unit }) => said(unit.name)))].join(' · ');

/** Units that a car was sent to besides, as it was then; as it is now until the record of it is there. */
const sharers = ({ id: orderId, rides }: Order, { id, arrangements }: WholeRequestFragment): string => {
  const made = arrangements.find((one) => one.kind === 'DISPATCHED' && one.orderId === orderId);
  return unitNames(made?.units.map((unit) => ({ unit })) ?? rides.filter(({ request }) => request?.id !== id));
};

/** That a car was sent, to several at once where they shared it from the first. */
const dispatchOf = (order: Order, request: WholeRequestFragment): Happening => {
  const shared = sharers(order, request);
  return {
    kind: shared === '' ? 'dispatched' : 'dispatchedTogether',
    at: order.dispatchedAt,
    by: order.dispatcher.name,
    note: [order.number, shared].filter(Boolean).join(' · '),
  };
};

/** Readings of an order as they were recorded, where they were corrected since. */
interface FirstRead {
  readonly departureKm?: number | undefined;
  readonly returnKm?: number | undefined;
}

const firstRead = ({ corrections }: Order): FirstRead => ({
  departureKm: corrections[0]?.before.departureKm ?? undefined,
  // What was corrected while it was under way had no return yet.
  returnKm: corrections.find(({ before }) => before.odometerKm > 0)?.before.odometerKm,
});

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
    // What was corrected since tells so itself.
    const asRead = i === order.legs.length - 1 ? firstRead(order) : {};
    return [
      departure && {
        kind: 'departed',
        at: departure.at,
        by: by(departure.at),
        note: `${car} · ${km(asRead.departureKm ?? departure.odometerKm)}`,
      },
      back && {
        kind: reason === null ? 'returned' : broke,
        at: back.at,
        by: forgotten ? decider(forgotten.by.name, by(back.at)) : by(back.at),
        note: [
          car,
          km(asRead.returnKm ?? back.odometerKm),
          place,
          reason ?? forgotten?.reason,
          // Why it became longer than was asked for, or ended a rental early.
          reason === null ? order.deviation : null,
        ]
          .filter(Boolean)
          .join(' · '),
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
  EXTENSION_WANTED: 'extensionWanted',
  EXTENSION_DECLINED: 'extensionDeclined',
  RECALLED: 'recalled',
  DISPLACED: 'displaced',
  GIVEN_BACK: 'givenBack',
  MERGED: 'merged',
  JOINED: 'joined',
  ENDED: 'ended',
};

const happeningOf = (kind: Arranged['kind'], swappedWith: string | null, isShared: boolean): Happening['kind'] => {
  if (swappedWith !== null) return 'swapped';
  return kind === 'DISPATCHED' && isShared ? 'dispatchedTogether' : arrangedKinds[kind];
};

/** What became of the dispatches, also of those that serve the request no more; of the present ones their orders tell when. */
const arranged = ({ arrangements, orders }: WholeRequestFragment): Happening[] =>
  arrangements
    .filter(({ kind, orderId }) => kind !== 'DISPATCHED' || orders.every(({ id }) => id !== orderId))
    .map(({ kind, at, by, number, plateNumber, driverName, fromPlateNumber, swappedWith, units, until, reason }) => ({
      kind: happeningOf(kind, swappedWith, units.length > 0),
      at,
      by: by?.name,
      note: [
        until === null ? [number, swappedWith].filter((part) => part !== null).join(' ⇄ ') : moment(until),
        [fromPlateNumber, plateNumber].flatMap((one) => (one === null ? [] : [plate(one)])).join(' → '),
        driverName,
        unitNames(units.map((unit) => ({ unit }))),
        reason,
      ]
        .filter(Boolean)
        .join(' · '),
    }));

type Shared = WholeRequestFragment['poolings'][number];

/** That sharing a car was asked, what each side said and which left, and how it ended. */
const sharingOf = ({ state, invitedAt, answerBy, sides, end }: Shared, request: WholeRequestFragment): Happening[] => {
  const others = sides.filter((side) => side.request?.id !== request.id);
  const by = (side: Pick<Shared['sides'][number], 'request' | 'unit'>): string =>
    side.request?.id === request.id ? request.requester.name : said(side.unit.name);
  const told: (Happening | false | null)[] = [
    { kind: 'invited', at: invitedAt, note: unitNames(others) },
    ...sides.flatMap((side): (Happening | false)[] => [
      side.answeredAt !== null && {
        kind: side.accepted === true ? 'agreed' : 'declined',
        at: side.answeredAt,
        by: by(side),
      },
      // Of the side with which all ended the end tells.
      side.leftAt !== null && side.leftAt !== end?.at && { kind: 'leftSharing', at: side.leftAt, by: by(side) },
    ]),
    state === 'LAPSED' && { kind: 'lapsed', at: answerBy },
    end && { kind: 'sharingEnded', at: end.at, note: endWord(end, request.id) },
  ];
  return told.filter((happening) => !!happening);
};

type Revision = WholeRequestFragment['revisions'][number];

const changeOf = (revision: Revision, kind: 'changed' | 'restWaits'): Happening => ({
  kind,
  at: revision.at,
  by: revision.by.name,
  note: revisionWord(revision),
});

/** What happened so far, earliest first, as far as the request itself tells. */
export const history = (request: WholeRequestFragment): Happening[] => {
  // That a car was given back after an emergency, or that others had it first, is told by itself.
  const toldOtherwise = new Set(
    request.arrangements.flatMap(({ kind, orderId }) => (kind === 'GIVEN_BACK' || kind === 'MERGED' ? orderId : [])),
  );
  const { requester, requestedAt, revisions, approvals, orders, lumpSum, lumpSumWithdrawnAt, plannedWindow } = request;
  // What is left of a trip that broke off nobody asked to be changed: it follows from the breakdown, and after it.
  const brokenAt = new Set(orders.flatMap(({ brokenOff }) => (brokenOff ? [Date.parse(brokenOff.at)] : [])));
  // Of a split trip it is a request of its own, and the order that of the other one.
  if (request.restOf && request.recall) brokenAt.add(Date.parse(request.recall.at));
  const isRest = ({ at }: Revision): boolean => brokenAt.has(Date.parse(at));
  const decisions = [...revisions.flatMap(({ undone }) => undone), ...approvals];
  const happenings: (Happening | undefined | null | false)[] = [
    { kind: 'asked', at: requestedAt, by: requester.name },
    ...revisions.filter((one) => !isRest(one)).map((one) => changeOf(one, 'changed')),
    ...decisions.map(({ approved, decidedAt, approver, onBehalfOf, comment }): Happening => ({
      kind: approved ? 'approved' : 'rejected',
      at: decidedAt,
      by: decider(approver.name, onBehalfOf?.name),
      note: comment ?? undefined,
    })),
    ...request.poolings.flatMap((pooling) => sharingOf(pooling, request)),
    ...arranged(request),
    ...orders.filter(({ id }) => !toldOtherwise.has(id)).map((order) => dispatchOf(order, request)),
    ...orders.flatMap((order) => tripOf(order, requester.name)),
    ...revisions.filter(isRest).map((one) => changeOf(one, 'restWaits')),
    plannedWindow && {
      kind: 'waitsOn',
      at: plannedWindow.from,
      note: `${span(plannedWindow.from, plannedWindow.to)} → ${span(request.window.from, request.window.to)}`,
    },
    lumpSum && { kind: 'lumpSum', at: lumpSum.chosenAt, by: requester.name },
    lumpSum?.confirmedAt != null && { kind: 'lumpSumConfirmed', at: lumpSum.confirmedAt, by: requester.name },
    lumpSumWithdrawnAt !== null && { kind: 'lumpSumWithdrawn', at: lumpSumWithdrawnAt, by: requester.name },
    request.cancelledAt !== null && {
      kind: request.state === 'CANCELLED' ? 'cancelled' : 'servedSoFar',
      at: request.cancelledAt,
      by: request.cancelledBy?.name,
      note: request.cancelReason ?? undefined,
    },
    ...figuresHistory(request),
  ];
  return happenings.filter((happening) => !!happening).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
};
