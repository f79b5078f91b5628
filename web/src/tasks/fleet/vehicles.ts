import type {
  Energy,
  FleetBlocksQuery,
  FleetVehiclesQuery,
  VehicleCategory,
  VehicleState,
} from '../../generated/graphql.ts';

export type FleetVehicle = FleetVehiclesQuery['fleetVehicles']['nodes'][number];
export type FleetBlock = FleetBlocksQuery['vehicleBlocks'][number];

/** What the list is narrowed to; an empty text means all. */
export interface Filter {
  readonly text: string;
  readonly state: VehicleState | '';
  readonly category: VehicleCategory | '';
  readonly energy: Energy | '';
  /** Only those whose insurance or inspection lapses soon or has lapsed. */
  readonly lapsing: boolean;
}

/** A document of a vehicle is due so many days before it lapses. */
const SOON_DAYS = 30;
const DAY = 86_400_000;

/** Days until a civil day has passed; below 0 once it has. */
const daysLeft = (until: string, today: string): number => (Date.parse(until) - Date.parse(today)) / DAY;

export type Lapse = 'fine' | 'soon' | 'lapsed';

/** Where an insurance or inspection stands that holds to the end of a day, and for how many days more. */
export const lapseOf = (until: string, today: string): { readonly lapse: Lapse; readonly days: number } => {
  const days = daysLeft(until, today);
  if (days < 0) return { lapse: 'lapsed', days };
  return { lapse: days <= SOON_DAYS ? 'soon' : 'fine', days };
};

const isLapsing = ({ insuredUntil, inspectedUntil }: FleetVehicle, today: string): boolean =>
  [insuredUntil, inspectedUntil].some((until) => lapseOf(until, today).lapse !== 'fine');

/** As people type it: small letters, and plates with or without the dot. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s·・.-]/g, '');

/** Vehicles that a filter leaves, in their order. */
export const narrowed = (vehicles: readonly FleetVehicle[], filter: Filter, today: string): readonly FleetVehicle[] => {
  const sought = plain(filter.text);
  return vehicles.filter(
    (vehicle) =>
      (sought === '' || plain(`${vehicle.plateNumber} ${vehicle.model} ${vehicle.homeBay.name}`).includes(sought)) &&
      (filter.state === '' || vehicle.state === filter.state) &&
      (filter.category === '' || vehicle.category === filter.category) &&
      (filter.energy === '' || vehicle.energy === filter.energy) &&
      (!filter.lapsing || isLapsing(vehicle, today)),
  );
};

/** Blocks by the vehicle they keep, those that are not over. */
export const blocksByVehicle = (blocks: readonly FleetBlock[]): ReadonlyMap<string, readonly FleetBlock[]> =>
  Map.groupBy(
    blocks.filter(({ state }) => state === 'PLANNED' || state === 'UNDER_WAY'),
    ({ vehicle }) => vehicle.id,
  );
