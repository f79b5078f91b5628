import type {
  OrderFactsFragment,
  RideFragment,
  SharedCarFragment,
  WholeRequestFragment,
} from '../../generated/graphql.ts';
import { clock, dateOf, plate, yuan } from '../../lib/format.ts';
import { said } from '../../lib/i18n.svelte.ts';
import { brokeDown } from '../../ui/trip/broke-down.ts';
import { drivingWord, energyWord, people, purposeWord, rentalKindWord, ridingIn, seats } from '../../ui/trip/words.ts';
import { jointBeyond, jointSpan } from './shared-trip.ts';
import { sheetWords as w } from './sheet-words.ts';

const when = (at: string): string => `${dateOf(new Date(at))} ${clock(at)}`;

/** A named cell of the printed dispatch order. */
export type Cell = readonly [name: string, value: string];

type Car = Pick<OrderFactsFragment, 'drivers' | 'driver' | 'rental' | 'lending' | 'legs' | 'brokenOff'> & {
  readonly vehicle: { readonly homeBay: { readonly name: string } } | null;
  readonly rentalOrder?: Pick<SharedCarFragment, 'pickUpStation' | 'returnStations' | 'charges'> | null;
};

/** Where a partner's car is handed over, and where it may be left. */
const stationCells = ({ rental, rentalOrder }: Car): (readonly Cell[])[] => {
  const station = rentalOrder?.pickUpStation;
  const returns = rentalOrder?.returnStations.map((one) => said(one.station.name)) ?? [];
  return [
    ...(rental
      ? [
          [
            ...(rental.handOver ? [[w.carHandOver, rental.handOver] as const] : []),
            [w.company, rental.partnerTelephone] as const,
          ],
        ]
      : []),
    ...(station ? [[[w.pickUpStation, `${said(station.name)} · ${said(station.address)}`]] as const] : []),
    ...(returns.length > 0 ? [[[w.returnStations, returns.join(w.and)]] as const] : []),
  ];
};

/** Where whoever drives himself fetches the car, and who hands over the keys of one that is lent. */
const keyCells = ({ drivers, rental, vehicle, lending }: Car): Cell[] => {
  const isSelfDriven = drivers.length === 0 && !rental?.driverName;
  const bay = isSelfDriven ? vehicle?.homeBay.name : undefined;
  return [
    ...(bay ? ([[w.keysAt, bay]] as const) : []),
    ...(lending?.keyKeeper ? ([[w.keys, lending.keyKeeper]] as const) : []),
  ];
};

type Lending = Pick<NonNullable<OrderFactsFragment['lending']>, 'perKm' | 'amount'>;

/** What the unit that lends a vehicle gets: the fee of a kilometre, and what it comes to. */
const lendingWord = ({ perKm, amount }: Lending): string =>
  [w.perKm(yuan(perKm.amountFen)), ...(amount ? [yuan(amount.amountFen)] : [])].join(' · ');

/** What a car that is rented or lent costs; where one broke down each lent one says that by itself. */
const costCells = (order: Car): Cell[] => {
  const { rental, rentalOrder, lending } = order;
  if (rentalOrder?.charges) return [[w.hired, yuan(rentalOrder.charges.total.amountFen)]];
  if (rental)
    return [
      [w.hired, [said(rental.partner.name), rentalKindWord[rental.kind], yuan(rental.cost.amountFen)].join(' · ')],
    ];
  return lending && !brokeDown(order) ? [[w.lending, lendingWord(lending)]] : [];
};

/** What the paper says of how the car comes to the trip: rows of keys and cost, and whom one calls. */
export const carCells = (
  order: Car,
): { readonly telephone: string | undefined; readonly more: readonly (readonly Cell[])[] } => ({
  telephone: order.driver?.telephone ?? order.rental?.driverTelephone ?? undefined,
  more: [keyCells(order), ...stationCells(order), costCells(order)].filter((cells) => cells.length > 0),
});

type Shared = Pick<WholeRequestFragment['orders'][number], 'rides' | 'passengers' | 'split' | 'extendedTo'>;
type Ride = Omit<RideFragment, 'request'>;
type Own = Pick<
  WholeRequestFragment,
  'id' | 'number' | 'requester' | 'telephone' | 'reason' | 'lengthReason' | 'purpose'
> &
  Ride;

const routeOf = ({ pickUp, stops, destination }: Ride): string => [pickUp, ...stops, destination].join(' → ');

/** Whoever shares the car: who and under which number as far as the reader may see it, and where they get in when. */
const riderWord = ({ request, ...ride }: RideFragment): string =>
  [
    request?.number,
    said(ride.unit.name),
    [request?.requester.name, request?.telephone].filter(Boolean).join(' '),
    people(ride.passengers),
    `${clock(ride.window.from)} ${routeOf(ride)}`,
  ]
    .filter(Boolean)
    .join(' · ');

/** Who rides, why, from where to where, and from the first departure to the last return of all who share the car, beside one's own. */
export const rideCells = (
  request: Own,
  { rides, passengers, split, extendedTo }: Shared,
): readonly (readonly Cell[])[] => {
  const own: Ride = rides.find((ride) => ride.request?.id === request.id) ?? request;
  const all = rides.length > 0 ? rides : [own];
  const windows = all.map(({ window }) => window);
  const { from, to } = jointSpan(windows, extendedTo) ?? own.window;
  const isBeyond = all.length > 1 && jointBeyond(own.window, windows, extendedTo) !== undefined;
  return [
    [
      [w.unit, [...new Set(all.map(({ unit }) => said(unit.name)))].join(w.and)],
      [w.requestNumber, request.number],
    ],
    [[w.user, request.requester.name], ...(request.telephone ? ([[w.telephone, request.telephone]] as const) : [])],
    [[w.reason, request.reason]],
    ...(request.lengthReason ? [[[w.length, request.lengthReason]] as const] : []),
    [
      [w.purpose, purposeWord[request.purpose]],
      [w.passengers, ridingIn(passengers, split)],
    ],
    [[w.route, routeOf(own)]],
    [
      [
        w.pickUp,
        all.length === 1 ? own.pickUp : all.map((one) => `${clock(one.window.from)} ${one.pickUp}`).join(w.and),
      ],
    ],
    ...rides.filter((ride) => ride !== own).map((ride): readonly Cell[] => [[w.shares, riderWord(ride)]]),
    [
      [w.from, when(from)],
      [w.to, when(to)],
    ],
    ...(isBeyond ? [[[w.ownTime, `${when(own.window.from)} – ${when(own.window.to)}`]] as const] : []),
  ];
};

/** Each change of drivers on the way: who took over, when, where and at which reading. */
export const handOverCells = ({ drivers }: Pick<OrderFactsFragment, 'drivers'>): readonly (readonly Cell[])[] =>
  drivers
    .slice(1)
    .map(({ name, from, place, odometerKm }): readonly Cell[] => [
      [
        w.handOver,
        [name, when(from), place, odometerKm === null ? null : `${String(odometerKm)} km`].filter(Boolean).join(' · '),
      ],
    ]);

type Legs = Pick<OrderFactsFragment, 'legs' | 'plateNumber' | 'model' | 'vehicle' | 'brokenOff'>;
type Reading = Legs['legs'][number]['departure'];

const atOf = (reading: Reading): string => (reading ? when(reading.at) : '');
const kmOf = (reading: Reading): string => (reading ? `${String(reading.odometerKm)} km` : '');

const readingCells = ({ departure, return: back }: Pick<Legs['legs'][number], 'departure' | 'return'>): Cell[][] => [
  [
    [w.departed, atOf(departure)],
    [w.returned, atOf(back)],
  ],
  [
    [w.odometerOut, kmOf(departure)],
    [w.odometerBack, kmOf(back)],
  ],
];

type Leg = Legs['legs'][number];

/** When and at which place a vehicle broke down that never came back. */
const brokenCells = ({ departure, return: back, place }: Leg, brokenOff: Legs['brokenOff']): Cell[][] => [
  [
    [w.departed, atOf(departure)],
    [
      w.brokeDown,
      brokenOff ? `${when(brokenOff.at)} · ${brokenOff.place}` : [atOf(back), place].filter(Boolean).join(' · '),
    ],
  ],
  [
    [w.odometerOut, kmOf(departure)],
    [w.odometerBroken, kmOf(back)],
  ],
];

/**
 * The rows of the vehicles of a trip, each with its readings: what the trip has not shown yet is left to fill in. Where
 * a vehicle broke down each of them has rows of its own, with who drove it, how far, why it was replaced, and what the
 * unit gets that lent it.
 */
export const legCells = ({ legs, plateNumber, model, vehicle, brokenOff }: Legs): readonly (readonly Cell[])[] => {
  const [only] = legs;
  if (!brokeDown({ legs, brokenOff }))
    return [
      [
        [w.vehicle, [model, ...(vehicle ? [seats(vehicle.seats), energyWord[vehicle.energy]] : [])].join(' · ')],
        [w.plate, plate(plateNumber)],
      ],
      ...readingCells(only ?? { departure: null, return: null }),
    ];
  return legs.flatMap((leg, i): Cell[][] => [
    [
      [
        w.vehicleOf(i + 1),
        [
          plate(leg.vehicle?.plateNumber ?? plateNumber),
          leg.vehicle?.model ?? model,
          leg.drivers.join(' → ') || drivingWord.SELF_DRIVE,
          leg.kilometres === null ? '' : `${w.driven} ${String(leg.kilometres)} km`,
          leg.reason,
        ]
          .filter(Boolean)
          .join(' · '),
      ],
    ],
    ...(leg.reason === null ? readingCells(leg) : brokenCells(leg, i === legs.length - 1 ? brokenOff : null)),
    ...(leg.lending ? [[[w.lending, `${said(leg.lending.unit.name)} · ${lendingWord(leg.lending)}`] as const]] : []),
  ]);
};
