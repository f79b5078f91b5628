import { cityOf } from '../../organisation/rules.ts';
import type { Opening } from '../../opening/engine/types.ts';
import type { Place } from '../../opening/types.ts';
import { addDays, type CivilDate } from '../../platform/time.ts';
import { authorityKey, bodies, bodyNamed, type Body } from './bodies.ts';
import { demoId } from './identity.ts';
import { municipalUnits } from './municipal-units.ts';
import { baiyunRoad, closedFor, freeDaysByDay, freeDaysOnly, quietNights, zhuzhouLots } from './opening.ts';
import { randomFor } from './random.ts';

const registration = {
  zh: '首次入场前在门岗登记车牌号、姓名和联系电话，免费停放。',
  en: 'Before the first entry, register plate, name and telephone at the gate. Parking is free.',
};
const temporaryPass = {
  zh: '在门岗登记驾驶员姓名、车牌号、驾驶证号和联系方式，领取临时通行证，离场时交还。',
  en: 'Register name, plate, licence number and contact at the gate; a temporary pass is handed out and handed back on leaving.',
};

const eastGate = { name: { zh: '东门', en: 'East gate' }, entry: true, exit: true };
const southGate = { name: { zh: '南门', en: 'South gate' }, entry: true, exit: false };
const westGate = { name: { zh: '西门', en: 'West gate' }, entry: false, exit: true };

/** A lot that stays the same however many others there are. */
const lot = (body: Body, offered: number, opening: Opening, today: CivilDate): Place => {
  const random = randomFor(`lot ${body.key}`);
  const { unit, county, address, location } = body;
  const underground = random.chance(0.2);
  return {
    id: demoId('place', `lot-${body.key}`),
    kind: 'PARKING_LOT',
    name: {
      zh: `${unit.name.zh}${underground ? '地下' : ''}停车场`,
      en: `${unit.name.en} ${underground ? 'underground car park' : 'car park'}`,
    },
    unitId: unit.id,
    unitName: unit.name,
    cityCode: cityOf(county),
    divisionCode: county,
    address,
    location,
    gates: offered > 60 ? [southGate, westGate] : [eastGate],
    spaces: {
      offered,
      accessible: Math.max(1, Math.round(offered * 0.02)),
      charging: random.chance(0.4) ? Math.round(offered * 0.1) : 0,
    },
    courts: [],
    vehicleLimits: { maxSeats: 7, commercialAllowed: false, ...(underground ? { maxHeightCm: 200 } : {}) },
    registration,
    complaintsTelephone: '12345',
    lastVerifiedOpenOn: addDays(today, -random.whole(1, 20)),
    opening,
  };
};

/** The two lots of Zhuzhou that are closed for a time around today. */
const closures = (today: CivilDate): Readonly<Record<string, Parameters<typeof closedFor>[1]>> => ({
  'culture-sports': {
    id: demoId('openingChange', 'closure-culture-sports'),
    kind: 'EVENT',
    from: `${addDays(today, -1)}T08:00`,
    to: `${addDays(today, 1)}T22:00`,
    reason: { zh: '全市职工运动会停车保障', en: 'Needed for the visitors of the city’s employees’ games' },
  },
  archives: {
    id: demoId('openingChange', 'closure-archives'),
    kind: 'WORKS',
    from: `${addDays(today, 2)}T00:00`,
    to: `${addDays(today, 4)}T07:00`,
    reason: { zh: '场地沥青翻修', en: 'The surface is being renewed' },
  },
});

/** Inspectors find out there which of them are really open. */
const zhuzhou = (today: CivilDate): Place[] =>
  municipalUnits.map(({ key, spaces }) => {
    const closure = closures(today)[key];
    const opening = closure ? closedFor(zhuzhouLots, closure) : zhuzhouLots;
    const { lastVerifiedOpenOn: _, ...unseen } = lot(bodyNamed(key), spaces, opening, today);
    return unseen;
  });

const baiyunRoadLot = (today: CivilDate): Place => ({
  ...lot(bodyNamed(authorityKey('430400')), 320, baiyunRoad, today),
  name: { zh: '市委市政府机关大院西侧白云路停车场', en: 'Baiyun Road car park, west of the municipal compound' },
  address: { zh: '蒸湘区白云路', en: 'Baiyun Road, Zhengxiang District' },
  gates: [eastGate],
  vehicleLimits: { maxSeats: 7, maxHeightCm: 180, commercialAllowed: false },
  registration: temporaryPass,
});

/** How the bodies of the smaller cities open their lots. */
const elsewhere: Readonly<Record<string, Opening>> = {
  '430400': freeDaysByDay,
  '431100': freeDaysOnly,
  '320700': freeDaysByDay,
  '530300': quietNights,
};

const otherCities = (today: CivilDate): Place[] =>
  Object.entries(elsewhere).flatMap(([city, opening]) =>
    bodies
      .filter(
        ({ key, unit }) => unit.divisionCode === city && unit.servedBy !== unit.id && key !== authorityKey('430400'),
      )
      .map((body) => lot(body, randomFor(`spaces ${body.key}`).whole(24, 140), opening, today)),
  );

/** Every lot of the demo. */
export const lots = (today: CivilDate): Place[] => [...zhuzhou(today), baiyunRoadLot(today), ...otherCities(today)];
