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
  limits: Pick<Court, 'capacity' | 'minimumPlayers' | 'booking'> = {},
): Court => ({
  sport,
  name: { zh, en },
  ...limits,
});

/** A pitch for two teams of so many: booked by slots, released two hours before when they have not come together. */
const pitch = (aSide: number, zh: string, en: string, slotMinutes: number): Court =>
  court('FOOTBALL', zh, en, {
    minimumPlayers: 2 * aSide,
    booking: { slotMinutes, minimumPlayers: 2 * aSide, capacity: 2 * aSide + 6, cutOffMinutes: 120 },
  });
/** A court for a few, booked by the hour. */
const small = (sport: Sport, zh: string, en: string, capacity: number): Court =>
  court(sport, zh, en, { capacity, booking: { slotMinutes: 60, minimumPlayers: 1, capacity, cutOffMinutes: 30 } });

const basketball = court('BASKETBALL', '篮球场', 'Basketball court', { capacity: 40 });
const fiveASide = pitch(5, '五人制足球场', 'Five-a-side pitch', 60);
const eightASide = pitch(8, '八人制足球场', 'Eight-a-side pitch', 90);
const elevenASide = pitch(11, '十一人制足球场', 'Eleven-a-side pitch', 120);
const tennis = small('TENNIS', '网球场', 'Tennis court', 8);
const badminton = court('BADMINTON', '羽毛球场', 'Badminton courts', { capacity: 24 });
const badmintonHall = court('BADMINTON', '羽毛球馆', 'Badminton hall', { capacity: 120 });
const tableTennis = court('TABLE_TENNIS', '乒乓球台', 'Table tennis tables', { capacity: 16 });
const pickleball = small('PICKLEBALL', '匹克球场', 'Pickleball court', 8);
const airVolleyball = court('AIR_VOLLEYBALL', '气排球场', 'Air volleyball court', { capacity: 24 });
const track = court('TRACK', '健步跑道', 'Walking and running track');

/** How one gets in, where some courts are booked and where none is. */
const registrationOf = (courts: readonly Court[]): LocalizedText =>
  courts.some(({ booking }) => booking)
    ? {
        zh: '足球场、网球场等分场次在网上预约，到场凭签到码入场；其余场地先到先用。',
        en: 'Pitches, tennis and the like are booked here by slots and need the code on entry. All else is first come.',
      }
    : { zh: '无须预约，先到先用。', en: 'No booking, first come.' };

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
    registration: registrationOf(courts),
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
