/** What the partner publishes: each under its own key, so that it may be told again as often as one likes. */
import { documents } from './documents.ts';
import { allOf, type Page } from './pages.ts';
import { act, type Ask, type UserError } from './platform.ts';

const STANDARD = [
  ...['MARKED_BAYS', 'CHARGING', 'LIGHTING', 'CAMERA'],
  ...['FIRE_EQUIPMENT', 'SIGN', 'SUPERVISION_TELEPHONE', 'ACCESSIBLE_PATH'],
];

/** The tariff of the worked examples in the guide. */
const tariff = {
  partnerReference: 'example',
  name: { zh: '示例资费', en: 'Example tariff' },
  terms: {
    startFen: 200,
    minuteTiers: [
      { fromMinute: 0, fenPerMinute: 30 },
      { fromMinute: 60, fenPerMinute: 20 },
      { fromMinute: 240, fenPerMinute: 10 },
    ],
    includedKm: 20,
    kmTiers: [
      { fromKm: 0, fenPerKm: 50 },
      { fromKm: 80, fenPerKm: 30 },
    ],
    night: { fromMinute: 22 * 60, toMinute: 7 * 60, percent: 50 },
    restDayPercent: 80,
    holidayPercent: 120,
    dailyCapFen: 8_300,
  },
};

export const STATION_REFERENCE = 'example-station';

const station = {
  partnerReference: STATION_REFERENCE,
  name: { zh: '示例站点', en: 'Example station' },
  division: '430211',
  address: { zh: '株洲市天元区天台路1号', en: '1 Tiantai Road, Tianyuan' },
  location: { lat: 27.83, lng: 113.13 },
  bays: 6,
  // The authority inspects it against the same list before it opens.
  standard: STANDARD.map((item) => ({ item, met: true, evidence: 'photographs of 2026-11' })),
};

const car = (number: number) => ({
  partnerReference: `example-car-${String(number)}`,
  stationReference: station.partnerReference,
  tariffReference: tariff.partnerReference,
  plateNumber: `湘BD9900${String(number)}`,
  ...{ model: '北汽 EU5', seats: 5, energy: 'BATTERY_ELECTRIC', fullRangeKm: 416, priceFen: 12_980_000 },
  ...{ marked: true, insuredUntil: '2028-06-30', inspectedUntil: '2028-06-30' },
  positioningDevice: `example-${String(number)}`,
});

interface Published {
  readonly results: readonly {
    readonly partnerReference: string;
    readonly outcome: string;
    readonly userErrors: readonly UserError[];
  }[];
}

/** Each item has its own result: one that is refused sinks no other. */
const publish = async (ask: Ask, say: (line: string) => void, mutation: string, items: readonly object[]) => {
  const { results, userErrors } = await act<Published>(ask, mutation, { items });
  for (const { code, message } of userErrors) say(`  refused as a whole: ${code} ${message}`);
  for (const one of results) {
    const why = one.userErrors.map(({ code, message }) => `${code} ${message}`).join('; ');
    say(`  ${one.partnerReference}: ${one.outcome} ${why}`.trimEnd());
  }
};

/** Tariff first, then the station, then the cars that stand there and are priced by it. `today` is YYYY-MM-DD. */
export const publishCatalogue = async (ask: Ask, say: (line: string) => void, today: string): Promise<void> => {
  say('publishing a tariff, a station and two cars');
  const known = await ask<{ readonly myTariffs: Page<{ readonly partnerReference: string }> }>(documents.tariffs);
  // What is in force already is not changed any more; another version is told from another day on.
  if (!known.myTariffs.nodes.some(({ partnerReference }) => partnerReference === tariff.partnerReference))
    await publish(ask, say, documents.upsertTariffs, [{ ...tariff, effectiveFrom: today }]);
  await publish(ask, say, documents.upsertStations, [station]);
  await publish(ask, say, documents.upsertCars, [car(1), car(2)]);
};

interface OwnCar {
  readonly partnerReference: string;
  readonly state: string;
  readonly batteryPercent: number | null;
  readonly rangeKm: number;
}

/** Reports how all cars stand, a hundred at once. A car that is silent for too long is not offered any more. */
export const reportCars = async (ask: Ask, now: number): Promise<number> => {
  const cars = await allOf(async (after) => {
    const page = await ask<{ readonly myCars: Page<OwnCar> }>(documents.cars, { after });
    return page.myCars;
  });
  const items = cars
    .filter(({ state }) => state === 'READY' || state === 'IN_USE')
    .map(({ partnerReference, batteryPercent, rangeKm }) => ({
      ...{ partnerReference, at: new Date(now).toISOString(), service: 'IN_SERVICE' },
      ...{ batteryPercent: batteryPercent ?? 80, rangeKm },
    }));
  for (let from = 0; from < items.length; from += 100)
    await act(ask, documents.reportCars, { items: items.slice(from, from + 100) });
  return items.length;
};
