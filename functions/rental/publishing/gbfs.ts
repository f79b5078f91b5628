/** What the public is told of one partner's time-share, in the words of GBFS 3.0. Pure. */
import { derivedNumber } from '../../platform/ids.ts';
import type { Point } from '../../platform/geo.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { toDateTime, type Instant } from '../../platform/time.ts';
import { versionFor } from '../tariff/pricing.ts';
import type { TariffTerms } from '../tariff/types.ts';
import { AHEAD } from './offering.ts';
import type { RentalPartner, TimeShareCar } from '../types.ts';
import type { StandingCar, System } from './types.ts';

/** Address of a feed. */
const feedAddress = (address: string, systemId: string, name: string): string =>
  `${address}/open-data/gbfs/${systemId}/${name}.json`;

const manifestAddress = (address: string): string => `${address}/open-data/gbfs/manifest.json`;

/** The same in both languages, as GBFS lists them. */
const spoken = ({ zh, en }: LocalizedText) => [
  { text: zh, language: 'zh' },
  { text: en, language: 'en' },
];

/** A Chinese telephone number as it is dialled from abroad; undefined of a short number, which is not. */
const international = (telephone: string): string | undefined => {
  const digits = telephone.replace(/\D/g, '');
  if (/^0\d{9,11}$/.test(digits)) return `+86${digits.slice(1)}`;
  return /^1\d{10}$/.test(digits) ? `+86${digits}` : undefined;
};

const propulsion = {
  PETROL: 'combustion',
  DIESEL: 'combustion_diesel',
  BATTERY_ELECTRIC: 'electric',
  PLUG_IN_HYBRID: 'plug_in_hybrid',
} as const satisfies Readonly<Record<TimeShareCar['energy'], string>>;

/** Cars of one model with the same seats, energy and range are of one type. */
const typeIdOf = ({ model, seats, energy, fullRangeKm }: TimeShareCar): string =>
  `type-${derivedNumber(32, model, String(seats), energy, String(fullRangeKm)).toString(36)}`;

const systemInformation = ({ partner, publication }: System) => {
  const phone = international(partner.telephone);
  return {
    system_id: partner.id,
    languages: ['zh', 'en'],
    name: spoken(partner.name),
    operator: spoken(partner.name),
    opening_hours: '24/7',
    url: publication.address,
    ...(phone === undefined ? {} : { phone_number: phone }),
    feed_contact_email: publication.email,
    manifest_url: manifestAddress(publication.address),
    timezone: 'Asia/Shanghai',
    license_url: publication.licence.url,
    attribution_organization_name: spoken(publication.publisher),
    attribution_url: publication.address,
  };
};

const vehicleTypes = ({ cars }: System) => ({
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

const stationInformation = ({ stations }: System) => ({
  stations: stations.map(({ station }) => ({
    station_id: station.id,
    name: spoken(station.name),
    lat: station.location.lat,
    lon: station.location.lng,
    address: station.address.zh,
    is_virtual_station: false,
    capacity: station.bays,
    is_charging_station: station.standard.some(({ item, met }) => item === 'CHARGING' && met),
  })),
});

/** Whether a car can be had this moment. */
const isFreeAt = ({ free }: StandingCar, at: Instant): boolean => free.some(({ from, to }) => from <= at && at < to);

const stationStatus = ({ stations, cars, at }: System) => {
  const standing = Map.groupBy(cars, ({ stationId }) => stationId);
  return {
    stations: stations.map(({ station, bays }) => {
      const here = standing.get(station.id) ?? [];
      const ready = here.filter((one) => one.offered && isFreeAt(one, at));
      const types = [...Map.groupBy(ready, ({ car }) => typeIdOf(car))];
      return {
        station_id: station.id,
        num_vehicles_available: ready.length,
        vehicle_types_available: types.map(([vehicle_type_id, { length }]) => ({ vehicle_type_id, count: length })),
        num_vehicles_disabled: here.filter(({ offered }) => !offered).length,
        num_docks_available: Math.max(0, station.bays - (bays?.taken ?? here.length)),
        is_installed: true,
        is_renting: true,
        is_returning: true,
        last_reported: toDateTime(at),
      };
    }),
  };
};

const planOf = ({ tariffId }: TimeShareCar) => (tariffId === undefined ? {} : { pricing_plan_id: tariffId });

const vehicleStatus = ({ cars, at }: System) => ({
  vehicles: cars.map((standing) => {
    const { car, stationId, offered, free } = standing;
    const until = free.find(({ from, to }) => from <= at && at < to)?.to;
    return {
      vehicle_id: car.id,
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

const yuan = (fen: number): number => fen / 100;

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** What GBFS has no words for: the cap, what begins anew each day, free kilometres, shares of night and rest days. */
const described = (terms: TariffTerms): LocalizedText => {
  const { night, restDayPercent, holidayPercent, includedKm, dailyCapFen } = terms;
  const cap = String(yuan(dailyCapFen));
  return {
    zh: [
      `按分钟计费，每满 24 小时重新起算，每日最高 ${cap} 元`,
      ...(includedKm > 0 ? [`含 ${String(includedKm)} 公里`] : []),
      ...(night ? [`${clock(night.fromMinute)}–${clock(night.toMinute)} 按 ${String(night.percent)}% 计`] : []),
      `休息日按 ${String(restDayPercent)}%、节假日按 ${String(holidayPercent)}% 计`,
    ].join('；'),
    en: [
      `By the minute, anew every 24 hours, at most CNY ${cap} a day`,
      ...(includedKm > 0 ? [`${String(includedKm)} km included`] : []),
      ...(night ? [`${clock(night.fromMinute)}–${clock(night.toMinute)} at ${String(night.percent)}%`] : []),
      `rest days at ${String(restDayPercent)}%, holidays at ${String(holidayPercent)}%`,
    ].join('; '),
  };
};

/** Tiers as GBFS counts them: from here until the next one begins. */
const tiers = <T>(all: readonly T[], startOf: (tier: T) => number, rateOf: (tier: T) => number) =>
  all.map((tier, i) => {
    const next = all[i + 1];
    return {
      start: startOf(tier),
      rate: yuan(rateOf(tier)),
      interval: 1,
      ...(next === undefined ? {} : { end: startOf(next) }),
    };
  });

const pricingPlans = ({ tariffs, at }: System) => ({
  plans: tariffs.flatMap((tariff) => {
    const terms = versionFor(tariff, at);
    if (!terms) return [];
    const { startFen, minuteTiers, kmTiers, includedKm } = terms;
    return [
      {
        plan_id: tariff.id,
        name: spoken(tariff.name),
        currency: 'CNY',
        price: yuan(startFen),
        is_taxable: false,
        description: spoken(described(terms)),
        per_min_pricing: tiers(
          minuteTiers,
          ({ fromMinute }) => fromMinute,
          ({ fenPerMinute }) => fenPerMinute,
        ),
        per_km_pricing: tiers(
          kmTiers,
          ({ fromKm }) => fromKm + includedKm,
          ({ fenPerKm }) => fenPerKm,
        ),
        surge_pricing: false,
      },
    ];
  }),
});

/** Half the side of the square that stands for a station, degrees: about fifty metres. */
const HALF_LAT = 0.00045;
const HALF_LNG = 0.0005;

const squareRound = ({ lat, lng }: Point): number[][][][] => {
  const corner = (north: number, east: number): number[] =>
    [lng + east * HALF_LNG, lat + north * HALF_LAT].map((degrees) => Number(degrees.toFixed(6)));
  return [[[corner(-1, -1), corner(-1, 1), corner(1, 1), corner(1, -1), corner(-1, -1)]]];
};

/** Trips begin and end at stations, and go wherever they go. */
const geofencingZones = ({ stations }: System) => ({
  geofencing_zones: {
    type: 'FeatureCollection',
    features: stations.map(({ station }) => ({
      type: 'Feature',
      geometry: { type: 'MultiPolygon', coordinates: squareRound(station.location) },
      properties: {
        name: spoken(station.name),
        rules: [
          { ride_start_allowed: true, ride_end_allowed: true, ride_through_allowed: true, station_parking: true },
        ],
      },
    })),
  },
  global_rules: [
    { ride_start_allowed: false, ride_end_allowed: false, ride_through_allowed: true, station_parking: true },
  ],
});

/** When each car is free: from GBFS 3.1, ahead of its time. */
const vehicleAvailability = ({ cars, at }: System) => ({
  vehicles: cars
    .filter(({ offered }) => offered)
    .map(({ car, stationId, free }) => ({
      vehicle_id: car.id,
      vehicle_type_id: typeIdOf(car),
      station_id: stationId,
      ...planOf(car),
      availabilities: free.map(({ from, to }) => ({
        from: toDateTime(from),
        ...(to >= at + AHEAD ? {} : { until: toDateTime(to) }),
      })),
    })),
});

interface Feed {
  readonly version: string;
  /** Seconds for which it may be kept. */
  readonly ttl: number;
  readonly dataOf: (system: System) => object;
}

const facts = (dataOf: Feed['dataOf']): Feed => ({ version: '3.0', ttl: 300, dataOf });
const status = (dataOf: Feed['dataOf'], version = '3.0'): Feed => ({ version, ttl: 60, dataOf });

/** The feeds of a system by their names, and what of 3.1 there is beside them. */
const feeds: Readonly<Record<string, Feed>> = {
  gbfs: facts(({ partner, publication }) => ({
    feeds: Object.entries(feeds)
      .filter(([, { version }]) => version === '3.0')
      .map(([name]) => ({ name, url: feedAddress(publication.address, partner.id, name) })),
  })),
  system_information: facts(systemInformation),
  vehicle_types: facts(vehicleTypes),
  station_information: facts(stationInformation),
  station_status: status(stationStatus),
  vehicle_status: status(vehicleStatus),
  system_pricing_plans: facts(pricingPlans),
  geofencing_zones: facts(geofencingZones),
  vehicle_availability: status(vehicleAvailability, '3.1-RC3'),
};

/** The names of all feeds of a system. */
export const feedNames: readonly string[] = Object.keys(feeds);

/** A feed as it is sent. */
export interface WrittenFeed {
  readonly text: string;
  readonly ttl: number;
}

const written = (at: Instant, { version, ttl }: Pick<Feed, 'version' | 'ttl'>, data: object): WrittenFeed => ({
  text: JSON.stringify({ last_updated: toDateTime(at), ttl, version, data }),
  ttl,
});

/** A feed of a system by its name; undefined when there is none. */
export const feedOf = (system: System, name: string): WrittenFeed | undefined => {
  const feed = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
  return feed && written(system.at, feed, feed.dataOf(system));
};

/** The systems there are. */
export const manifestOf = (partners: readonly RentalPartner[], address: string, at: Instant): WrittenFeed =>
  written(
    at,
    { version: '3.0', ttl: 300 },
    {
      datasets: partners.map(({ id }) => ({
        system_id: id,
        versions: [{ version: '3.0', url: feedAddress(address, id, 'gbfs') }],
      })),
    },
  );
