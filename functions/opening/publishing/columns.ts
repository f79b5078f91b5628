/**
 * The columns of the open data: what is not named here is not published. CSV has them in this order, GeoJSON as
 * properties of the same names, and the index describes them.
 */
import type { CsvValue } from '../../platform/csv.ts';
import type { Publication } from '../../platform/publication.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { toDateTime } from '../../platform/time.ts';
import { describeOpening } from '../engine/describe.ts';
import type { CityFacts, PlaceFacts } from './types.ts';

export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'dateTime' | 'anyURI';
  readonly describes: LocalizedText;
  readonly value: (facts: PlaceFacts, of: Pick<CityFacts, 'today'> & Pick<Publication, 'address'>) => CsvValue;
}

const column = (
  name: string,
  type: Column['type'],
  [zh, en]: readonly [string, string],
  value: Column['value'],
): Column => ({ name, type, describes: { zh, en }, value });

/** A text in both languages: a column each. */
const spoken = (
  name: string,
  [zh, en]: readonly [string, string],
  value: (facts: PlaceFacts, today: string) => LocalizedText,
): Column[] => [
  column(`${name}_zh`, 'string', [`${zh}（中文）`, `${en}, in Chinese`], (facts, { today }) => value(facts, today).zh),
  column(`${name}_en`, 'string', [`${zh}（英文）`, `${en}, in English`], (facts, { today }) => value(facts, today).en),
];

/** Several texts as one. */
const lines = (texts: readonly LocalizedText[], between: string): LocalizedText => ({
  zh: texts.map(({ zh }) => zh).join(between),
  en: texts.map(({ en }) => en).join(between),
});

/** Address of a place's page. */
export const pageOf = (address: string, placeId: string): string => `${address}/places/${placeId}`;

/** Address of a file of the open data. */
export const fileOf = (address: string, name: string): string => `${address}/open-data/${name}`;

export const columns: readonly Column[] = [
  column('id', 'string', ['场所编号', 'Id of the place'], ({ place }) => place.id),
  column(
    'kind',
    'string',
    ['种类：PARKING_LOT 停车场，SPORTS_GROUND 运动场', 'PARKING_LOT or SPORTS_GROUND'],
    ({ place }) => place.kind,
  ),
  ...spoken('name', ['名称', 'Name'], ({ place }) => place.name),
  ...spoken('unit', ['开放单位', 'Unit that opens it'], ({ place }) => place.unitName),
  column(
    'division_code',
    'string',
    ['行政区划代码（GB/T 2260）', 'Division code, GB/T 2260'],
    ({ place }) => place.divisionCode,
  ),
  ...spoken('division', ['行政区划', 'Division'], ({ division }) => division),
  ...spoken('address', ['地址', 'Address'], ({ place }) => place.address),
  column('latitude', 'number', ['纬度（WGS-84）', 'Latitude, WGS-84'], ({ place }) => place.location.lat),
  column('longitude', 'number', ['经度（WGS-84）', 'Longitude, WGS-84'], ({ place }) => place.location.lng),
  ...spoken('gates', ['出入口，以分号分隔', 'Gates, with semicolons between'], ({ place }) =>
    lines(
      place.gates.map(({ name }) => name),
      ';',
    ),
  ),
  column(
    'spaces',
    'integer',
    ['向公众开放的车位数；运动场为空', 'Spaces offered to the public; empty for grounds'],
    ({ place }) => place.spaces?.offered ?? null,
  ),
  column(
    'accessible_spaces',
    'integer',
    ['其中无障碍车位', 'Of these accessible'],
    ({ place }) => place.spaces?.accessible ?? null,
  ),
  column(
    'charging_spaces',
    'integer',
    ['其中充电车位', 'Of these with a charger'],
    ({ place }) => place.spaces?.charging ?? null,
  ),
  column(
    'max_seats',
    'integer',
    ['限停车辆座位数；不限为空', 'Most seats of a vehicle; empty where any may come'],
    ({ place }) => place.vehicleLimits?.maxSeats ?? null,
  ),
  column(
    'max_height_cm',
    'integer',
    ['限高（厘米）；不限为空', 'Most height of a vehicle in centimetres; empty where any may come'],
    ({ place }) => place.vehicleLimits?.maxHeightCm ?? null,
  ),
  column(
    'commercial_vehicles',
    'boolean',
    ['是否允许营运车辆；未作规定为空', 'Whether commercial vehicles may come; empty where nothing is said'],
    ({ place }) => place.vehicleLimits?.commercialAllowed ?? null,
  ),
  column('courts', 'integer', ['场地数', 'Courts and pitches'], ({ place }) => place.courts.length),
  column('sports', 'string', ['运动项目，以分号分隔', 'Sports, with semicolons between'], ({ place }) =>
    [...new Set(place.courts.map(({ sport }) => sport))].join(';'),
  ),
  ...spoken('registration', ['如何登记', 'How to register'], ({ place }) => place.registration),
  column(
    'complaints_telephone',
    'string',
    ['投诉电话', 'Telephone for complaints'],
    ({ place }) => place.complaintsTelephone,
  ),
  ...spoken(
    'opening',
    ['开放规则、已公告的时段与临时关闭', 'Opening rules, announced periods and closures'],
    ({ place }, today) => lines(describeOpening(place.opening, today), ' '),
  ),
  column(
    'last_verified_open_on',
    'date',
    ['最近一次核实开放的日期；未核实为空', 'Day on which it was last seen open; empty where never'],
    ({ place }) => place.lastVerifiedOpenOn ?? null,
  ),
  column('changed_at', 'dateTime', ['资料最近变更时间', 'When these facts last changed'], ({ changedAt }) =>
    toDateTime(changedAt),
  ),
  column('page', 'anyURI', ['场所网页', 'Page of the place'], ({ place }, { address }) => pageOf(address, place.id)),
  column(
    'calendar',
    'anyURI',
    ['开放日历（iCalendar）', 'Calendar of its opening, iCalendar'],
    ({ place }, { address }) => fileOf(address, `places/${place.id}.ics`),
  ),
];
