import type { BoardBookingFragment, Energy, VehicleCategory } from '../../generated/graphql.ts';
import { isFree, spanOf, type Board, type Span } from './timeline.ts';

/** Rows of the timeline and which of them are shown. */

export type VehicleDay = Board['vehicles'][number];
export type HiredCarDay = Board['hired'][number];
export type DriverDay = Board['drivers'][number];

export type Row =
  | { readonly kind: 'vehicle'; readonly key: string; readonly day: VehicleDay }
  | { readonly kind: 'hired'; readonly key: string; readonly day: HiredCarDay }
  | { readonly kind: 'heading'; readonly key: 'hired' | 'drivers'; readonly count: number }
  | { readonly kind: 'driver'; readonly key: string; readonly day: DriverDay };

export interface Filters {
  /** Part of a plate, model or name. */
  readonly text: string;
  /** Only what is free now, or on another day all day. */
  readonly free: boolean;
  readonly category: VehicleCategory | '';
  /** Least seats; 0 for any. */
  readonly seats: number;
  readonly energy: Energy | '';
}

export const noFilters: Filters = { text: '', free: false, category: '', seats: 0, energy: '' };

const plain = (text: string): string => text.replaceAll(/[\s·]/g, '').toUpperCase();

const has = (sought: string, ...texts: readonly string[]): boolean =>
  plain(sought) === '' || texts.some((text) => plain(text).includes(plain(sought)));

/** Vehicles with something to do before idle ones, those out of service last. */
const rank = ({ bookings, vehicle }: VehicleDay): number =>
  bookings.some(({ order }) => order) ? 0 : vehicle.state === 'IN_SERVICE' ? 1 : 2;

/** A heading and its rows. */
const under = (key: 'hired' | 'drivers', rows: readonly Row[]): readonly Row[] => [
  { kind: 'heading', key, count: rows.length },
  ...rows,
];

/** The rows to show, in their order: vehicles, partners' cars if any are hired, drivers. `fits` says what could serve what is composed. */
export const rowsOf = (
  { vehicles, hired, drivers }: Board,
  filters: Filters,
  looked: Span,
  fits: (vehicleId: string) => boolean = () => true,
): readonly Row[] => {
  const { text, free, category, seats, energy } = filters;
  const shown = vehicles
    .filter(
      (day) =>
        has(text, day.vehicle.plateNumber, day.vehicle.model) &&
        (!free || (day.vehicle.state === 'IN_SERVICE' && isFree(day, day.vehicle.id, looked))) &&
        (category === '' || day.vehicle.category === category) &&
        day.vehicle.seats >= seats &&
        (energy === '' || day.vehicle.energy === energy) &&
        fits(day.vehicle.id),
    )
    .toSorted((a, b) => rank(a) - rank(b));
  // A partner's car serves what it was hired for: filters by what could be sent leave it out.
  const isNarrowed = free || category !== '' || energy !== '';
  const cars = isNarrowed ? [] : hired.filter((day) => day.seats >= seats && has(text, day.plateNumber, day.model));
  const people = drivers.filter((day) => has(text, day.driver.name) && (!free || isFree(day, day.driver.id, looked)));
  return [
    ...shown.map((day): Row => ({ kind: 'vehicle', key: day.vehicle.id, day })),
    ...(cars.length > 0
      ? under(
          'hired',
          cars.map((day): Row => ({ kind: 'hired', key: day.plateNumber, day })),
        )
      : []),
    ...under(
      'drivers',
      people.map((day): Row => ({ kind: 'driver', key: day.driver.id, day })),
    ),
  ];
};

/** Rows drawn beyond the edges of what is seen, so that scrolling does not show gaps. */
const BEYOND = 6;

/** Which rows are drawn, of all that there are: those in sight and a few beyond. */
export const drawnRows = (
  count: number,
  { top, height }: { readonly top: number; readonly height: number },
  rowHeight: number,
): { readonly first: number; readonly last: number } => {
  const first = Math.max(0, Math.floor(top / rowHeight) - BEYOND);
  return { first, last: Math.min(count, Math.ceil((top + height) / rowHeight) + BEYOND) };
};

/** Orders of a row that can be walked through, earliest first. */
export const ordersOf = (row: Row | undefined): BoardBookingFragment[] =>
  row && row.kind !== 'heading'
    ? row.day.bookings.filter(({ order }) => order).toSorted((a, b) => spanOf(a.window).from - spanOf(b.window).from)
    : [];
