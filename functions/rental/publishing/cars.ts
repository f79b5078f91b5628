/** Cars in the words of GBFS. Pure. */
import { derivedId, derivedNumber } from '../../platform/ids.ts';
import { toDateTime, type Instant } from '../../platform/time.ts';
import type { TimeShareCar } from '../types.ts';
import { AHEAD } from './offering.ts';
import type { StandingCar, System } from './types.ts';

const propulsion = {
  PETROL: 'combustion',
  DIESEL: 'combustion_diesel',
  BATTERY_ELECTRIC: 'electric',
  PLUG_IN_HYBRID: 'plug_in_hybrid',
} as const satisfies Readonly<Record<TimeShareCar['energy'], string>>;

/** Cars of one model with the same seats, energy and range are of one type. */
export const typeIdOf = ({ model, seats, energy, fullRangeKm }: TimeShareCar): string =>
  `type-${derivedNumber(32, model, String(seats), energy, String(fullRangeKm)).toString(36)}`;

/** What a car goes by in public: another name after each trip, so that whoever reads on does not see where it goes. */
const publicIdOf = ({ id, publicId }: TimeShareCar): string => publicId ?? derivedId('car', 'public', id);

/** Cars in an order that tells nothing of which is which. */
const shuffled = (cars: readonly StandingCar[]): StandingCar[] =>
  cars.toSorted((a, b) => (publicIdOf(a.car) < publicIdOf(b.car) ? -1 : 1));

/** Whether a car can be had this moment. */
export const isFreeAt = ({ free }: StandingCar, at: Instant): boolean =>
  free.some(({ from, to }) => from <= at && at < to);

export const vehicleTypes = ({ cars }: System) => ({
  vehicle_types: [...Map.groupBy(cars, ({ car }) => typeIdOf(car))].flatMap(([vehicle_type_id, [first, ...others]]) => {
    if (!first) return [];
    const { model, seats, energy, fullRangeKm } = first.car;
    const plans = [...new Set([first, ...others].flatMap(({ car }) => car.tariffId ?? []))].sort();
    const [plan] = plans;
    return [
      {
        vehicle_type_id,
        form_factor: 'car',
        rider_capacity: seats,
        propulsion_type: propulsion[energy],
        max_range_meters: fullRangeKm * 1_000,
        name: [{ text: model, language: 'zh' }],
        wheel_count: 4,
        return_constraint: 'any_station',
        ...(plan === undefined ? {} : { default_pricing_plan_id: plan, pricing_plan_ids: plans }),
      },
    ];
  }),
});

const planOf = ({ tariffId }: TimeShareCar) => (tariffId === undefined ? {} : { pricing_plan_id: tariffId });

export const vehicleStatus = ({ cars, at }: System) => ({
  vehicles: shuffled(cars).map((standing) => {
    const { car, stationId, offered, free } = standing;
    const until = free.find(({ from, to }) => from <= at && at < to)?.to;
    return {
      vehicle_id: publicIdOf(car),
      station_id: stationId,
      is_reserved: !isFreeAt(standing, at),
      is_disabled: !offered,
      vehicle_type_id: typeIdOf(car),
      current_range_meters: car.rangeKm * 1_000,
      ...(car.batteryPercent === undefined ? {} : { current_fuel_percent: car.batteryPercent / 100 }),
      ...(car.reportedAt === undefined ? {} : { last_reported: toDateTime(car.reportedAt) }),
      ...planOf(car),
      ...(until === undefined || until >= at + AHEAD ? {} : { available_until: toDateTime(until) }),
    };
  }),
});

/** When each car is free: from GBFS 3.1, ahead of its time. */
export const vehicleAvailability = ({ cars, at }: System) => ({
  vehicles: shuffled(cars)
    .filter(({ offered }) => offered)
    .map(({ car, stationId, free }) => ({
      vehicle_id: publicIdOf(car),
      vehicle_type_id: typeIdOf(car),
      station_id: stationId,
      ...planOf(car),
      availabilities: free.map(({ from, to }) => ({
        from: toDateTime(from),
        ...(to >= at + AHEAD ? {} : { until: toDateTime(to) }),
      })),
    })),
});
