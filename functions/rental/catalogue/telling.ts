/** What is wrong with what a partner tells of its catalogue. Pure. */
import { plateFits, plateOf } from '../../fleet/plates.ts';
import { covers } from '../../platform/access.ts';
import { derivedId } from '../../platform/ids.ts';
import type { Point } from '../../platform/geo.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { tidy, type LocalizedText } from '../../platform/text.ts';
import { civilDate, HOUR, isServedDay, MINUTE, toDateTime, type Instant } from '../../platform/time.ts';
import { tariffRefusals } from '../tariff/bounds.ts';
import type { Tariff } from '../tariff/types.ts';
import type { RentalPartner, StandardItem, Station, TimeShareCar } from '../types.ts';
import type {
  CarItemRefusal,
  ReportItemRefusal,
  StationItemRefusal,
  TariffItemRefusal,
  ToldCar,
  ToldReport,
  ToldStation,
  ToldTariff,
} from './types.ts';

/** Most items of one batch. */
export const MOST_ITEMS = 100;
const MOST_VERSIONS = 50;
/** A car's clock may be a little ahead; what lies too far back says nothing about now. */
const CLOCK_MINUTES = 5;
const REPORT_HOURS = 24;

/** Ids come from the partner and its own key: what is told again is the same thing, and nobody else's can be meant. */
export const stationIdOf = (partnerId: string, reference: string): string => derivedId('station', partnerId, reference);
export const carIdOf = (partnerId: string, reference: string): string => derivedId('car', partnerId, reference);
export const tariffIdOf = (partnerId: string, reference: string): string => derivedId('tariff', partnerId, reference);

type Path = readonly string[];

const isReference = (text: string): boolean => /^[\w.:/-]{1,60}$/.test(text);

const referenceRefusals = (reference: string, path: Path): Refusal<'REFERENCE_INVALID'>[] =>
  isReference(reference) ? [] : [refusal('REFERENCE_INVALID', [...path, 'partnerReference'])];

const textRefusals = (text: string, least: number, most: number, path: Path): Refusal<'TEXT_INVALID'>[] => {
  const { length } = Array.from(text);
  return length >= least && length <= most ? [] : [refusal('TEXT_INVALID', path, { length, least, most })];
};

const bothRefusals = ({ zh, en }: LocalizedText, most: number, path: Path): Refusal<'TEXT_INVALID'>[] => [
  ...textRefusals(zh, 2, most, [...path, 'zh']),
  ...textRefusals(en, 2, most, [...path, 'en']),
];

const pointRefusals = ({ lat, lng }: Point, path: Path): Refusal<'LOCATION_INVALID'>[] =>
  Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? [] : [refusal('LOCATION_INVALID', path)];

type Figure = 'seats' | 'fullRangeKm' | 'priceFen' | 'engineDisplacementL' | 'batteryPercent' | 'rangeKm';
const bounds: Readonly<Record<Figure, readonly [least: number, most: number]>> = {
  seats: [2, 9],
  fullRangeKm: [50, 2_000],
  priceFen: [1_000_000, 100_000_000],
  engineDisplacementL: [0.5, 8],
  batteryPercent: [0, 100],
  rangeKm: [0, 2_000],
};

const figureRefusals = (
  figures: Readonly<Partial<Record<Figure, number | null | undefined>>>,
  path: Path,
): Refusal<'FIGURE_INVALID'>[] =>
  (Object.keys(figures) as Figure[]).flatMap((name) => {
    const value = figures[name];
    const [least, most] = bounds[name];
    return value == null || (value >= least && value <= most)
      ? []
      : [refusal('FIGURE_INVALID' as const, [...path, name], { figure: name, value, least, most })];
  });

const dayRefusals = (text: string, path: Path): Refusal<'DATE_INVALID'>[] =>
  isServedDay(text) ? [] : [refusal('DATE_INVALID', path)];

const both = ({ zh, en }: LocalizedText): LocalizedText => ({ zh: tidy(zh), en: tidy(en) });

export const stationTidied = (told: ToldStation): ToldStation => ({
  ...told,
  name: both(told.name),
  address: both(told.address),
  standard: told.standard.map((one) => ({ ...one, evidence: tidy(one.evidence) })),
});

/** Against each item of the standard: that it stands there before, or what is wrong with its evidence. */
const standardRefusals = (standard: readonly StandardItem[], path: Path): Refusal<'STANDARD_INVALID'>[] =>
  standard.flatMap(({ item, met, evidence }, index) => {
    const at = [...path, 'standard', String(index)];
    const isFirst = standard.findIndex((one) => one.item === item) === index;
    return [
      ...(isFirst ? [] : [refusal('STANDARD_INVALID' as const, [...at, 'item'], { item })]),
      ...textRefusals(evidence, met ? 2 : 0, 200, [...at, 'evidence']).map((one) =>
        refusal('STANDARD_INVALID' as const, one.path, { ...one.facts, item }),
      ),
    ];
  });

const MOST_BAYS = 500;

/** Everything against a station as told; `taken` bays are in use now. */
export const stationRefusals = (
  told: ToldStation,
  { divisionCode }: Pick<RentalPartner, 'divisionCode'>,
  before: Station | undefined,
  taken: number,
  path: Path,
): Refusal<StationItemRefusal>[] => {
  const fits = Number.isInteger(told.bays) && told.bays >= 1 && told.bays <= MOST_BAYS;
  return [
    ...referenceRefusals(told.partnerReference, path),
    ...bothRefusals(told.name, 60, [...path, 'name']),
    ...bothRefusals(told.address, 120, [...path, 'address']),
    ...pointRefusals(told.location, [...path, 'location']),
    ...(/^\d{6}$/.test(told.division) && covers(divisionCode, told.division)
      ? []
      : [refusal('DIVISION_NOT_SERVED' as const, [...path, 'division'], { division: told.division.slice(0, 12) })]),
    ...(fits ? [] : [refusal('BAYS_INVALID' as const, [...path, 'bays'], { most: MOST_BAYS })]),
    ...(fits && told.bays < taken ? [refusal('BAYS_TAKEN' as const, [...path, 'bays'], { taken })] : []),
    ...standardRefusals(told.standard, path),
    ...(before?.retiredAt === undefined ? [] : [refusal('STATION_RETIRED' as const, [...path, 'partnerReference'])]),
  ];
};

const NO_PLATE = '-';

export const carTidied = (told: ToldCar): ToldCar => ({
  ...told,
  // What is no plate is looked up nowhere, and refused.
  plateNumber: plateOf(told.plateNumber) ?? NO_PLATE,
  model: tidy(told.model),
  positioningDevice: tidy(told.positioningDevice),
});

/** What a car as told refers to, as far as it was found among the partner's own. */
export interface Referred {
  readonly before: TimeShareCar | undefined;
  readonly station: Station | undefined;
  readonly tariff: Tariff | undefined;
  /** Whether another car or vehicle holds the plate. */
  readonly plateTaken: boolean;
}

export const carRefusals = (
  told: ToldCar,
  { before, station, tariff, plateTaken }: Referred,
  path: Path,
): Refusal<CarItemRefusal>[] => {
  const { partnerReference, plateNumber, energy, seats, fullRangeKm, priceFen, engineDisplacementL } = told;
  return [
    ...referenceRefusals(partnerReference, path),
    ...(plateNumber !== NO_PLATE && plateFits(plateNumber, energy)
      ? []
      : [refusal('PLATE_INVALID' as const, [...path, 'plateNumber'])]),
    ...(plateTaken ? [refusal('PLATE_TAKEN' as const, [...path, 'plateNumber'])] : []),
    ...textRefusals(told.model, 2, 40, [...path, 'model']),
    ...textRefusals(told.positioningDevice, 0, 60, [...path, 'positioningDevice']),
    ...figureRefusals({ seats, fullRangeKm, priceFen, engineDisplacementL }, path),
    ...dayRefusals(told.insuredUntil, [...path, 'insuredUntil']),
    ...dayRefusals(told.inspectedUntil, [...path, 'inspectedUntil']),
    ...(station && station.retiredAt === undefined
      ? []
      : [refusal('STATION_NOT_FOUND' as const, [...path, 'stationReference'])]),
    ...(tariff ? [] : [refusal('TARIFF_NOT_FOUND' as const, [...path, 'tariffReference'])]),
    ...(before?.retiredAt === undefined ? [] : [refusal('CAR_RETIRED' as const, [...path, 'partnerReference'])]),
  ];
};

/** Everything against a version of a tariff: what is in force is not changed any more. */
export const tariffItemRefusals = (
  told: ToldTariff,
  before: Tariff | undefined,
  now: Instant,
  path: Path,
): Refusal<TariffItemRefusal>[] => {
  const today = civilDate(now);
  const { effectiveFrom } = told.version;
  const inTime = before ? effectiveFrom > today : effectiveFrom >= today;
  const others = before?.versions.filter((one) => one.effectiveFrom !== effectiveFrom) ?? [];
  return [
    ...referenceRefusals(told.partnerReference, path),
    ...bothRefusals(told.name, 60, [...path, 'name']),
    ...tariffRefusals(told.version, [...path, 'terms']),
    ...dayRefusals(effectiveFrom, [...path, 'effectiveFrom']),
    ...(inTime || !isServedDay(effectiveFrom)
      ? []
      : [refusal('EFFECTIVE_TOO_EARLY' as const, [...path, 'effectiveFrom'], { today })]),
    ...(others.length < MOST_VERSIONS ? [] : [refusal('TOO_MANY_VERSIONS' as const, path, { most: MOST_VERSIONS })]),
  ];
};

export const reportRefusals = (
  { at, batteryPercent, rangeKm, location }: ToldReport,
  now: Instant,
  path: Path,
): Refusal<ReportItemRefusal>[] => [
  ...(at === undefined ? [refusal('TIME_INVALID' as const, [...path, 'at'])] : []),
  ...(at !== undefined && at > now + CLOCK_MINUTES * MINUTE
    ? [refusal('IN_FUTURE' as const, [...path, 'at'], { minutes: CLOCK_MINUTES, now: toDateTime(now) })]
    : []),
  ...(at !== undefined && at < now - REPORT_HOURS * HOUR
    ? [refusal('TOO_OLD' as const, [...path, 'at'], { hours: REPORT_HOURS, now: toDateTime(now) })]
    : []),
  ...figureRefusals({ batteryPercent, rangeKm }, path),
  ...(location ? pointRefusals(location, [...path, 'location']) : []),
];
