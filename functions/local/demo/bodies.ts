import { cityOf } from '../../organisation/rules.ts';
import type { Unit } from '../../organisation/types.ts';
import type { Point } from '../../platform/geo.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { divisionNamed, divisions } from './divisions.ts';
import { demoId } from './identity.ts';
import { municipalUnits } from './municipal-units.ts';

/** A public body of the demo: its unit and where it sits. */
export interface Body {
  readonly key: string;
  readonly unit: Unit;
  /** County or district in which the seat lies. */
  readonly county: string;
  readonly address: LocalizedText;
  readonly location: Point;
}

interface Description {
  readonly key: string;
  readonly name: LocalizedText;
  readonly division: string;
  readonly county?: string;
  readonly centre: string;
  readonly address?: LocalizedText;
  readonly location?: Point;
}

const SQUARE = { zh: '市民广场', en: 'Civic Square' };

const body = ({ key, name, division, county = division, centre, address, location }: Description): Body => ({
  key,
  unit: {
    ...{ id: demoId('unit', key), name, divisionCode: division, servedBy: demoId('unit', centre) },
    // Invented, of the form that an office's has.
    ...(key === centre ? { telephone: `0731-28${division}` } : {}),
  },
  county,
  address: address ?? {
    zh: `${divisionNamed(county).name.zh}${SQUARE.zh}1号`,
    en: `1 ${SQUARE.en}, ${divisionNamed(county).name.en}`,
  },
  location: location ?? divisionNamed(county).centre,
});

export const ZHUZHOU = '430200';
/** Key of a division's vehicle service centre. */
export const centreKey = (division: string): string => `centre-${division}`;
/** Key of the body that administers a division's government offices: its vehicle authority. */
export const authorityKey = (division: string): string =>
  division === ZHUZHOU ? 'offices-administration' : `administration-${division}`;
export const INSPECTION = 'discipline-inspection';

const zhuzhouCentre = centreKey(ZHUZHOU);

const municipal = municipalUnits.map(({ key, name, county, address, location }) =>
  body({ key, name, division: ZHUZHOU, county, centre: zhuzhouCentre, address, location }),
);

const beside = [
  body({
    key: zhuzhouCentre,
    name: { zh: '株洲市公务用车服务中心', en: 'Zhuzhou Official Vehicle Service Centre' },
    division: ZHUZHOU,
    county: '430211',
    centre: zhuzhouCentre,
    address: { zh: '天元区黄河北路230号', en: '230 Huanghe North Road, Tianyuan District' },
    location: { lat: 27.8386, lng: 113.1236 },
  }),
  body({
    key: INSPECTION,
    name: { zh: '株洲市纪委监委', en: 'Zhuzhou Discipline Inspection and Supervision Commission' },
    division: ZHUZHOU,
    county: '430211',
    centre: zhuzhouCentre,
    address: { zh: '天元区天台路8号', en: '8 Tiantai Road, Tianyuan District' },
    location: { lat: 27.8321, lng: 113.1261 },
  }),
];

/** The bodies of a county, or of a smaller city: its authority, its service centre, and two that ask for cars. */
const bodiesOf = (division: string): Body[] => {
  const { name, centre: middle } = divisionNamed(division);
  const centre = centreKey(division);
  const county = divisions.find(({ code }) => code !== division && cityOf(code) === division)?.code ?? division;
  const described = [
    [authorityKey(division), '机关事务管理局', 'Government Offices Administration', 0.002, -0.003],
    [centre, '公务用车服务中心', 'Official Vehicle Service Centre', 0.004, 0.002],
    [`office-${division}`, '人民政府办公室', 'Government Office', 0, 0],
    [`emergency-${division}`, '应急管理局', 'Emergency Management Bureau', -0.003, 0.004],
  ] as const;
  return described.map(([key, zh, en, north, east]) =>
    body({
      key,
      name: { zh: `${name.zh}${zh}`, en: `${name.en} ${en}` },
      division,
      county,
      centre,
      location: { lat: round(middle.lat + north), lng: round(middle.lng + east) },
    }),
  );
};

const round = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

const smaller = divisions
  .filter(
    ({ code, level }) => (level === 'COUNTY' && cityOf(code) === ZHUZHOU) || (level === 'CITY' && code !== ZHUZHOU),
  )
  .flatMap(({ code }) => bodiesOf(code));

const provincial = divisions
  .filter(({ level }) => level === 'PROVINCE')
  .map(({ code, name }) =>
    body({
      key: authorityKey(code),
      name: { zh: `${name.zh}机关事务管理局`, en: `${name.en} Government Offices Administration` },
      division: code,
      centre: authorityKey(code),
    }),
  );

/** Every body of the demo. */
export const bodies: readonly Body[] = [...municipal, ...beside, ...smaller, ...provincial];

const byKey = new Map(bodies.map((one) => [one.key, one]));

export const bodyNamed = (key: string): Body => {
  const found = byKey.get(key);
  if (!found) throw new Error(`the demo has no body ${key}`);
  return found;
};
