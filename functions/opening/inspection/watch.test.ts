import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { divisionItem, personItem } from '../../organisation/records.ts';
import { derivedId } from '../../platform/ids.ts';
import { HOUR, instantOf, toDateTime } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { newPhone, newPlate, tokenOf } from '../../testing/citizens.ts';
import { groundWith, pitch } from '../../testing/grounds.ts';
import { lotOf } from '../../testing/parking.ts';
import { NOW, people, settle, units } from '../../testing/town.ts';
import { placeItem } from '../records.ts';
import type { Place } from '../types.ts';
import type { PlaceUse } from './types.ts';

const TOTALS =
  'units lotUnits groundUnits lots spaces grounds courts reservations arrivals checks kept broken openingRate unchecked';
const WATCH = `query ($division: DivisionCode!, $after: String) {
  openingWatch(division: $division, month: "2026-11-30") {
    totals { ${TOTALS} }
    units(first: 100) { nodes { unit { id } totals { ${TOTALS} } } pageInfo { hasNextPage } }
    places(first: 100, after: $after) { nodes { place { id } reservations arrivals } pageInfo { hasNextPage endCursor } } } }`;
const USE = `query ($placeId: ID!, $month: Date!) { placeUse(placeId: $placeId, month: $month) {
  reservations arrivals noShows hours } }`;
const CHECK = `mutation ($input: RecordOpeningCheckInput!) { recordOpeningCheck(input: $input) { userErrors { code } } }`;
const act = (name: string, answer = ''): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${answer} userErrors { code } } }`;

interface Figures {
  readonly reservations: number;
  readonly arrivals: number;
}
interface Watch {
  readonly totals: Figures & { readonly spaces: number; readonly lots: number; readonly units: number };
  readonly units: { readonly nodes: readonly { unit: { id: string }; totals: object }[] };
  readonly places: {
    readonly nodes: readonly (Figures & { place: { id: string } })[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

/** Tonight, and the slot of the pitch at that hour. */
const EVENING = instantOf('2026-11-24T18:00');

describe('a month of opening, counted', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  await settle(store);
  const put = async (places: readonly Place[]): Promise<void> => {
    for (let i = 0; i < places.length; i += 100)
      await store.commit(
        places.slice(i, i + 100).map((place) => ({ put: placeItem(place) })),
        { actor: 'system', useCase: 'test', at: NOW },
      );
  };
  const ask = async <Data>(who: string, document: string, variables: object): Promise<Data> => {
    const { body } = await api.as(who).ask<Record<string, Data>>(document, { ...variables });
    expect(body.errors).toBeUndefined();
    return Object.values(body.data)[0] as Data;
  };
  const watch = (division: string, after?: string): Promise<Watch> =>
    ask(people.supervisor.id, WATCH, { division, after });
  const useOf = async (place: Place): Promise<Figures | undefined> => {
    await api.settle();
    const row = (await watch('430200')).places.nodes.find((one) => one.place.id === place.id);
    return row && { reservations: row.reservations, arrivals: row.arrivals };
  };

  it('a stay that is cancelled does not stay counted, and one that came does', async () => {
    const lot = lotOf(units.bureau);
    await put([lot]);
    const reserve = async () => {
      const token = await tokenOf(store, newPhone());
      const window = { from: toDateTime(EVENING), to: toDateTime(EVENING + 2 * HOUR) };
      const wanted = { placeId: lot.id, token, plateNumber: newPlate(), seats: 5, nonCommercial: true, window };
      const { reservation } = await ask<{ reservation: { id: string } }>(
        'citizen',
        act('reserveSpace', 'reservation { id }'),
        { input: { idempotencyKey: randomUUID(), ...wanted } },
      );
      return { token, reservationId: reservation.id };
    };
    const [came, left] = [await reserve(), await reserve()];
    expect(await useOf(lot)).toEqual({ reservations: 2, arrivals: 0 });
    await ask('citizen', act('cancelReservation'), { input: left });
    api.setNow(EVENING);
    await ask(people.clerk.id, act('recordArrival'), { input: { reservationId: came.reservationId } });
    expect(await useOf(lot)).toEqual({ reservations: 1, arrivals: 1 });
    await api.replay();
    expect(await useOf(lot)).toEqual({ reservations: 1, arrivals: 1 });
    const use = (caller: string): Promise<PlaceUse | null> =>
      ask(caller, USE, { placeId: lot.id, month: '2026-11-01' });
    const seen = await use(people.manager.id);
    expect(seen).toMatchObject({ reservations: 1, arrivals: 1, noShows: 0 });
    const hour = Number(toDateTime(EVENING).slice(11, 13));
    expect(seen?.hours.flatMap((times, at) => (times > 0 ? [at] : []))).toEqual([hour, hour + 1]);
    expect(await use(people.neighbour.id)).toBeNull();
    api.setNow(NOW);
  });

  it('slots of courts count like stays, an offered one only once it is taken up', async () => {
    const ground = groundWith();
    await put([ground]);
    const slot = { placeId: ground.id, courtId: pitch.id, from: toDateTime(EVENING) };
    const [first, second] = [await tokenOf(store, newPhone()), await tokenOf(store, newPhone())];
    const { booking } = await ask<{ booking: { id: string } }>('citizen', act('bookCourt', 'booking { id }'), {
      input: { idempotencyKey: randomUUID(), token: first, people: 10, ...slot },
    });
    await ask('citizen', act('waitForCourt'), { input: { token: second, people: 10, ...slot } });
    expect(await useOf(ground)).toEqual({ reservations: 1, arrivals: 0 });
    await ask('citizen', act('cancelCourtBooking'), { input: { token: first, bookingId: booking.id } });
    expect(await useOf(ground)).toEqual({ reservations: 0, arrivals: 0 });

    const mine = await ask<{ bookings: { id: string; code: string }[] }>(
      'citizen',
      'query ($token: String!) { myCourts(token: $token) { bookings { id code } } }',
      { token: second },
    );
    const [offer] = mine.bookings;
    await ask('citizen', act('acceptCourtOffer'), { input: { token: second, bookingId: offer?.id, people: 10 } });
    api.setNow(EVENING);
    await ask(people.clerk.id, act('checkInCourt'), { input: { placeId: ground.id, code: offer?.code } });
    expect(await useOf(ground)).toEqual({ reservations: 1, arrivals: 1 });
    api.setNow(NOW);
  });

  it('the opening rate is told of each unit', async () => {
    const [kept, broken] = [lotOf(units.bureau), lotOf(units.neighbour)];
    await put([kept, broken]);
    api.setNow(EVENING);
    for (const [{ id: placeId }, open] of [
      [kept, true],
      [broken, false],
    ] as const)
      await ask(people.supervisor.id, CHECK, {
        input: {
          ...{ idempotencyKey: randomUUID(), placeId, recordedAt: toDateTime(EVENING), open },
          ...{ sign: 'YES', gateStaff: 'YES', spacesAsPromised: 'YES' },
        },
      });
    await api.settle();
    const { units: told } = await watch('430200');
    expect(told.nodes).toMatchObject([
      {
        unit: { id: units.bureau.id },
        totals: { lotUnits: 1, groundUnits: 1, openingRate: 100, lots: 2, grounds: 1, courts: 2 },
      },
      {
        unit: { id: units.neighbour.id },
        totals: { lotUnits: 1, groundUnits: 0, openingRate: 0, lots: 1, spaces: 10, unchecked: 0 },
      },
    ]);
    api.setNow(NOW);
  });

  it('a city of more than 500 places is told whole, its places page by page', async () => {
    const city = '330100';
    const name = { zh: '某市', en: 'Somewhere' };
    const stamp = { actor: 'system', useCase: 'test', at: NOW };
    const unitOf = (i: number) => ({ ...units.bureau, id: derivedId('unit', `many ${String(i)}`), divisionCode: city });
    const many = Array.from({ length: 505 }, (_, i) => lotOf(unitOf(i % 120), { cityCode: city }));
    await put(many);
    const overseer = { ...people.supervisor, id: derivedId('person', 'far'), subject: 'sub-far', jurisdiction: city };
    const division = divisionItem({ code: city, name, level: 'CITY', centre: { lat: 30, lng: 120 } });
    await store.commit([{ put: division }, { put: personItem(overseer) }], stamp);
    await api.settle();

    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const { totals, places } = await ask<Watch>(
        overseer.id,
        `query ($after: String) { openingWatch(division: "${city}", month: "2026-11-01") {
          totals { units lots spaces } places(first: 100, after: $after) { nodes { place { id } } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      expect(totals).toEqual({ units: 120, lots: 505, spaces: 5_050 });
      seen.push(...places.nodes.map(({ place }) => place.id));
      if (!places.pageInfo.hasNextPage) break;
      after = places.pageInfo.endCursor;
    }
    expect(new Set(seen)).toEqual(new Set(many.map(({ id }) => id)));
    expect(seen).toHaveLength(505);
  });
});
