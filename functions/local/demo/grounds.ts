import { cityOf } from '../../organisation/rules.ts';
import type { Opening } from '../../opening/engine/types.ts';
import type { Place, Sport } from '../../opening/types.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { addDays, type CivilDate } from '../../platform/time.ts';
import { bodies, bodyNamed, ZHUZHOU, type Body } from './bodies.ts';
import { demoId } from './identity.ts';
import { freeDaysAndEvenings, freeDaysByDay, morningsAndEvenings } from './opening.ts';
import { randomFor } from './random.ts';

type Court = Omit<Place['courts'][number], 'id'>;

const court = (
  sport: Sport,
  zh: string,
  en: string,
  limits: Pick<Court, 'capacity' | 'minimumPlayers'> = {},
): Court => ({
  sport,
  name: { zh, en },
  ...limits,
});

const basketball = court('BASKETBALL', '篮球场', 'Basketball court', { capacity: 40 });
const fiveASide = court('FOOTBALL', '五人制足球场', 'Five-a-side pitch', { minimumPlayers: 10 });
const eightASide = court('FOOTBALL', '八人制足球场', 'Eight-a-side pitch', { minimumPlayers: 16 });
const elevenASide = court('FOOTBALL', '十一人制足球场', 'Eleven-a-side pitch', { minimumPlayers: 22 });
const tennis = court('TENNIS', '网球场', 'Tennis court', { capacity: 8 });
const badminton = court('BADMINTON', '羽毛球场', 'Badminton courts', { capacity: 24 });
const badmintonHall = court('BADMINTON', '羽毛球馆', 'Badminton hall', { capacity: 120 });
const tableTennis = court('TABLE_TENNIS', '乒乓球台', 'Table tennis tables', { capacity: 16 });
const pickleball = court('PICKLEBALL', '匹克球场', 'Pickleball court', { capacity: 25 });
const airVolleyball = court('AIR_VOLLEYBALL', '气排球场', 'Air volleyball court', { capacity: 24 });
const track = court('TRACK', '健步跑道', 'Walking and running track');

const registration: LocalizedText = {
  zh: '无须预约，先到先用；足球场提前一天电话预约，未达最低人数不开放。',
  en: 'No booking, first come. Football pitches are booked by telephone a day ahead and need the least number of players.',
};

const ground = (
  body: Body,
  name: LocalizedText,
  opening: Opening,
  courts: readonly Court[],
  today: CivilDate,
): Place => {
  const random = randomFor(`ground ${body.key}`);
  const { unit, county, address, location } = body;
  return {
    id: demoId('place', `ground-${body.key}`),
    kind: 'SPORTS_GROUND',
    name: { zh: `${unit.name.zh}${name.zh}`, en: `${unit.name.en} ${name.en}` },
    unitId: unit.id,
    unitName: unit.name,
    cityCode: cityOf(county),
    divisionCode: county,
    address,
    location: { lat: location.lat + 0.0006, lng: location.lng + 0.0004 },
    gates: [{ name: { zh: '北门', en: 'North gate' }, entry: true, exit: true }],
    courts: courts.map((one) => ({ id: demoId('court', `${body.key} ${one.name.en}`), ...one })),
    registration,
    complaintsTelephone: '12345',
    lastVerifiedOpenOn: addDays(today, -random.whole(1, 20)),
    opening,
  };
};

const sportsGround = { zh: '运动场', en: 'sports ground' };
const sportsHall = { zh: '职工文体中心', en: 'sports hall' };

const municipal: readonly (readonly [key: string, name: LocalizedText, opening: Opening, courts: readonly Court[]])[] =
  [
    [
      'culture-sports',
      { zh: '体育场', en: 'stadium' },
      morningsAndEvenings,
      [elevenASide, fiveASide, track, basketball, tennis, airVolleyball],
    ],
    ['offices-administration', sportsGround, freeDaysAndEvenings, [basketball, tennis, badminton]],
    ['education', sportsGround, freeDaysByDay, [basketball, tableTennis]],
    ['human-resources', sportsGround, freeDaysByDay, [badminton, tableTennis]],
    ['transport', sportsGround, freeDaysAndEvenings, [basketball, eightASide]],
    ['emergency', sportsGround, freeDaysByDay, [track, fiveASide, basketball]],
    ['approval-service', sportsGround, freeDaysAndEvenings, [basketball, tennis]],
    ['agriculture', sportsGround, freeDaysByDay, [basketball]],
    ['trade-unions', sportsHall, freeDaysAndEvenings, [badmintonHall, tableTennis, pickleball, airVolleyball]],
  ];

/** Every sports ground of the demo: nine in Zhuzhou itself, one in each county and each of the smaller cities. */
export const grounds = (today: CivilDate): Place[] => [
  ...municipal.map(([key, name, opening, courts]) => ground(bodyNamed(key), name, opening, courts, today)),
  ...bodies
    .filter(({ key, unit }) => key.startsWith('office-') && unit.divisionCode !== ZHUZHOU)
    .map((body) => ground(body, sportsGround, morningsAndEvenings, [basketball, badminton, track], today)),
];
