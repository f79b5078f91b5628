import type { OrderFactsFragment, SharedCarFragment } from '../../generated/graphql.ts';
import { clock, dateOf, plate, yuan } from '../../lib/format.ts';
import { said } from '../../lib/i18n.svelte.ts';
import { brokeDown } from '../../ui/trip/broke-down.ts';
import { drivingWord, energyWord, rentalKindWord, seats } from '../../ui/trip/words.ts';
import { sheetWords as w } from './sheet-words.ts';

/** A named cell of the printed dispatch order. */
export type Cell = readonly [name: string, value: string];

type Car = Pick<OrderFactsFragment, 'drivers' | 'driver' | 'rental' | 'lending' | 'legs' | 'brokenOff'> & {
  readonly vehicle: { readonly homeBay: { readonly name: string } } | null;
  readonly rentalOrder?: Pick<SharedCarFragment, 'pickUpStation' | 'returnStations' | 'charges'> | null;
};

/** Where a time-share car is picked up, and where it may be left. */
const stationCells = ({ rentalOrder }: Car): (readonly Cell[])[] => {
  const station = rentalOrder?.pickUpStation;
  const returns = rentalOrder?.returnStations.map((one) => said(one.station.name)) ?? [];
  return [
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

interface Asked {
  readonly window: { readonly from: string; readonly to: string };
  readonly pickUp: string;
}

/** When and from where an order was to go: of one that broke off, as its request was before it became the rest. */
export const askedOf = (
  request: Asked & {
    readonly revisions: readonly {
      readonly at: string;
      readonly before: { readonly window: Asked['window'] | null; readonly pickUp: string | null };
    }[];
  },
  { brokenOff }: Pick<OrderFactsFragment, 'brokenOff'>,
): Asked => {
  const later = brokenOff ? request.revisions.filter(({ at }) => Date.parse(at) >= Date.parse(brokenOff.at)) : [];
  const [window] = later.flatMap(({ before }) => before.window ?? []);
  const [pickUp] = later.flatMap(({ before }) => before.pickUp ?? []);
  return { window: window ?? request.window, pickUp: pickUp ?? request.pickUp };
};

type Legs = Pick<OrderFactsFragment, 'legs' | 'plateNumber' | 'model' | 'vehicle' | 'brokenOff'>;
type Reading = Legs['legs'][number]['departure'];

const when = (at: string): string => `${dateOf(new Date(at))} ${clock(at)}`;
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

/** When and, where the trip ended with it, at which place a vehicle broke down that never came back. */
const brokenCells = ({ departure, return: back }: Leg, brokenOff: Legs['brokenOff']): Cell[][] => [
  [
    [w.departed, atOf(departure)],
    [w.brokeDown, brokenOff ? `${when(brokenOff.at)} · ${brokenOff.place}` : atOf(back)],
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
