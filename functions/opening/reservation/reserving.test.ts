import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { reserveSpace } from './acts.ts';
import { cancelReservation, changeReservationPlate, myReservations } from './holder-acts.ts';
import { reservationOffer } from './offer-acts.ts';
import { placeItem } from '../records.ts';
import { countWrite } from '../gate/occupancy-records.ts';
import { messagesOf } from '../citizen/records.ts';
import { testSealing } from '../../testing/sealing.ts';
import { giveStrike } from '../citizen/strike-acts.ts';
import { plateRead } from './arrival-acts.ts';
import { DAY, HOUR, instantOf, MINUTE } from '../../platform/time.ts';
import { citizenContext, newPhone, newPlate, tokenOf } from '../../testing/citizens.ts';
import { freshStore } from '../../testing/database.ts';
import { lotOf } from '../../testing/parking.ts';
import { contextOf, NOW, people, settle, units } from '../../testing/town.ts';
import { codesOf, value } from '../../testing/trips.ts';
import type { ReserveSpace } from './types.ts';

/** Tonight from 18:00 to 22:00. */
const EVENING = { from: instantOf('2026-11-24T18:00'), to: instantOf('2026-11-24T22:00') };

describe('a reserved space', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  await settle(store);
  const put = async (change: Parameters<typeof lotOf>[1] = {}) => {
    const lot = lotOf(units.bureau, change);
    await store.commit([{ put: placeItem(lot) }], { actor: 'system', useCase: 'test', at: NOW });
    return lot;
  };
  const lot = await put();
  const asked = async (change: Partial<ReserveSpace> = {}): Promise<ReserveSpace> => ({
    idempotencyKey: randomUUID(),
    token: change.token ?? (await tokenOf(store)),
    placeId: lot.id,
    window: EVENING,
    plateNumber: newPlate(),
    seats: 5,
    nonCommercial: true,
    ...change,
  });
  const reserve = async (change: Partial<ReserveSpace> = {}, now = NOW) =>
    reserveSpace(citizenContext(store, now), await asked(change));
  const at = (local: string) => instantOf(local);

  it('is one of the share that may be reserved; when all are taken, the next is told from when', async () => {
    const small = await put();
    for (let i = 0; i < 3; i += 1) value(await reserve({ placeId: small.id }));
    const full = await reserve({ placeId: small.id, window: { from: EVENING.from - 0, to: EVENING.from + HOUR } });
    expect(full).toMatchObject({ ok: false, refusals: [{ code: 'FULL', facts: { at: EVENING.from } }] });
    value(await reserve({ placeId: small.id, window: { from: EVENING.to, to: EVENING.to + HOUR } }));
    const offer = await reservationOffer(citizenContext(store), small.id);
    expect(offer?.spaces).toBe(3);
    expect(offer?.days[0]?.free.slice(17, 24)).toEqual([3, 0, 0, 0, 0, 2, 3]);
  });

  it('lies inside one open window, over midnight, too', async () => {
    const night = value(await reserve({ window: { from: at('2026-11-24T20:30'), to: at('2026-11-25T07:00') } }));
    expect(night.leaveBy).toBe(at('2026-11-25T07:00'));
    const refused = async (from: string, to: string, now = NOW) =>
      codesOf(await reserve({ window: { from: at(from), to: at(to) } }, now));
    expect(await refused('2026-11-24T17:00', '2026-11-24T19:00')).toEqual(['OUTSIDE_OPENING']);
    expect(await refused('2026-11-25T05:00', '2026-11-25T08:00')).toEqual(['OUTSIDE_OPENING']);
    expect(await refused('2026-11-25T06:30', '2026-11-25T07:00')).toEqual(['ENTRY_BARRED']);
    expect(await refused('2026-11-24T22:00', '2026-11-24T20:00')).toEqual(['WINDOW_INVALID']);
    expect(await refused('2026-11-23T20:00', '2026-11-23T22:00')).toEqual(['WINDOW_PAST']);
    expect(await refused('2026-12-02T20:00', '2026-12-02T22:00')).toEqual(['BEYOND_HORIZON']);
  });

  it('is refused for everything that is wrong with it at once, also while plate or device are unknown', async () => {
    const wrong = { plateNumber: '湘B1', seats: 60, nonCommercial: false };
    const window = { from: at('2026-11-24T17:00'), to: at('2026-11-24T19:00') };
    const stay = ['SEATS_TOO_MANY', 'COMMERCIAL_NOT_ALLOWED', 'OUTSIDE_OPENING'];
    expect(codesOf(await reserve({ ...wrong, window }))).toEqual(['PLATE_INVALID', ...stay]);
    expect(codesOf(await reserve({ ...wrong, window, token: 'x' }))).toEqual([
      'DEVICE_UNKNOWN',
      'PLATE_INVALID',
      ...stay,
    ]);
  });

  it('is not begun or ended while nothing may move', async () => {
    const quiet = await put({
      opening: {
        rules: [
          {
            type: 'DAILY',
            on: {},
            hours: [{ from: '18:30', to: '31:30' }],
            barred: [{ what: 'MOVEMENT', hours: { from: '22:00', to: '30:00' } }],
          },
        ],
        periods: [],
        closures: [],
      },
    });
    const refused = async (from: string, to: string) =>
      codesOf(await reserve({ placeId: quiet.id, window: { from: at(from), to: at(to) } }));
    expect(await refused('2026-11-24T19:00', '2026-11-24T23:00')).toEqual(['EXIT_BARRED']);
    expect(await refused('2026-11-24T22:30', '2026-11-25T07:00')).toEqual(['ENTRY_BARRED']);
    expect(await refused('2026-11-24T19:00', '2026-11-24T22:00')).toEqual([]);
    expect(await refused('2026-11-24T19:00', '2026-11-25T06:00')).toEqual([]);
  });

  it('is for a vehicle that may enter', async () => {
    expect(codesOf(await reserve({ seats: 9 }))).toEqual(['SEATS_TOO_MANY']);
    expect(codesOf(await reserve({ nonCommercial: false }))).toEqual(['COMMERCIAL_NOT_ALLOWED']);
    expect(codesOf(await reserve({ plateNumber: '湘B1234' }))).toEqual(['PLATE_INVALID']);
    const plain = await put({ spaces: { offered: 10, accessible: 0, charging: 0 } });
    expect(codesOf(await reserve({ placeId: plain.id, wish: 'CHARGING' }))).toEqual(['WISH_NOT_OFFERED']);
  });

  it('is had by nobody without a proved telephone, nor where none may be reserved', async () => {
    expect(codesOf(await reserve({ token: 'ctz_nobody.x' }))).toEqual(['DEVICE_UNKNOWN']);
    const closed = await put({ reservableSpaces: 0 });
    expect(codesOf(await reserve({ placeId: closed.id }))).toEqual(['NOT_RESERVABLE']);
    expect(await reservationOffer(citizenContext(store), closed.id)).toBeUndefined();
    expect(codesOf(await reserve({ placeId: 'plc_nowhere' }))).toEqual(['NOT_RESERVABLE']);
  });

  it('is one of two open ones of a person, and of a plate, and of five a week; a plate is nowhere twice', async () => {
    const token = await tokenOf(store);
    const night = (day: number) => ({
      from: EVENING.from + day * DAY,
      to: EVENING.from + day * DAY + HOUR,
    });
    const wide = await put({ reservableSpaces: 10 });
    const book = (day: number, plateNumber = newPlate()) =>
      reserve({ token, plateNumber, placeId: wide.id, window: night(day) });
    value(await book(0));
    const second = value(await book(1));
    expect(codesOf(await book(2))).toEqual(['LIVE_TOO_MANY']);
    const cancelled = { token, reservationId: second.id };
    expect(value(await cancelReservation(citizenContext(store), cancelled)).state).toBe('CANCELLED');
    value(await book(2));
    const plateNumber = newPlate();
    value(await reserve({ plateNumber, placeId: wide.id }));
    expect(codesOf(await reserve({ plateNumber, placeId: lot.id }))).toEqual(['OVERLAPPING']);
  });

  it('that begins within the hour is not had over those who stand there already; later it is', async () => {
    const busy = await put();
    const soon = EVENING.from - 10 * MINUTE;
    const count = { occupied: 9, at: soon };
    const write = countWrite({ placeId: busy.id, cityCode: busy.cityCode }, count, true);
    await store.commit([write], { actor: 'system', useCase: 'test', at: soon });
    value(await reserve({ placeId: busy.id }, soon));
    expect(codesOf(await reserve({ placeId: busy.id }, soon))).toEqual(['FULL']);
    value(await reserve({ placeId: busy.id, window: { from: EVENING.from + 2 * HOUR, to: EVENING.to } }, soon));
  });

  it('asked for again with its key is the same one, and the key stands for nothing else', async () => {
    const input = await asked({ placeId: (await put()).id });
    const first = value(await reserveSpace(citizenContext(store), input));
    expect(value(await reserveSpace(citizenContext(store), input))).toEqual(first);
    const other = { ...input, plateNumber: newPlate() };
    expect(codesOf(await reserveSpace(citizenContext(store), other))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('given back is free at once; late, it still counts in the week; of others, it is not there', async () => {
    const one = await put({ reservableSpaces: 1 });
    const token = await tokenOf(store);
    const early = value(await reserve({ token, placeId: one.id }));
    expect(codesOf(await reserve({ placeId: one.id }))).toEqual(['FULL']);
    const foreign = { token: await tokenOf(store), reservationId: early.id };
    expect(codesOf(await cancelReservation(citizenContext(store), foreign))).toEqual(['RESERVATION_NOT_FOUND']);
    const give = (reservationId: string, now: number) =>
      cancelReservation(citizenContext(store, now), { token, reservationId });
    expect(value(await give(early.id, NOW)).cancelled).toMatchObject({ late: false });
    expect(value(await give(early.id, NOW)).state).toBe('CANCELLED');
    const late = value(await reserve({ token, placeId: one.id }));
    expect(value(await give(late.id, EVENING.from - 30 * MINUTE)).cancelled).toMatchObject({ late: true });
    expect((await myReservations(citizenContext(store), token))?.map(({ state }) => state)).toEqual([
      'CANCELLED',
      'CANCELLED',
    ]);
    value(await reserve({ placeId: one.id }));
  });

  it('may be used with another plate, which then is the one that has reserved', async () => {
    const token = await tokenOf(store);
    const [first, second] = [newPlate(), newPlate()];
    const { id: reservationId } = value(await reserve({ token, plateNumber: first, placeId: (await put()).id }));
    const changed = await changeReservationPlate(citizenContext(store), { token, reservationId, plateNumber: second });
    const masked = `${second.slice(0, 2)}***${second.slice(-2)}`;
    expect(value(changed).plateMasked).toBe(masked);
    const [citizenId = ''] = token.split('.');
    expect((await messagesOf(store, citizenId, NOW)).filter(({ text }) => text.zh.includes(masked))).toHaveLength(1);
    expect(codesOf(await reserve({ plateNumber: first, placeId: (await put()).id }))).toEqual([]);
    expect(codesOf(await reserve({ plateNumber: second, placeId: (await put()).id }))).toEqual(['OVERLAPPING']);
  });

  it('is answered for by its holder from his arrival on, before its time, too; elsewhere the same is another offence', async () => {
    const [lot, other, plateNumber, token] = [await put(), await put(), newPlate(), await tokenOf(store)];
    value(await reserve({ token, plateNumber, placeId: lot.id }));
    const strike = (placeId: string, at: number) =>
      giveStrike(contextOf(store, people.manager, at), {
        ...{ idempotencyKey: randomUUID(), placeId, plateNumber },
        ...{ kind: 'MISUSE', note: '占用消防通道' },
      });
    const early = EVENING.from - 20 * MINUTE;
    expect(value(await strike(lot.id, early - 2 * HOUR)).citizenId).toBeUndefined();
    await plateRead(store, testSealing, {
      placeId: lot.id,
      divisionCode: lot.divisionCode,
      plate: plateNumber,
      at: early,
    });
    expect(value(await strike(lot.id, early)).citizenId).toBe(token.split('.')[0]);
    expect(value(await strike(other.id, early + MINUTE)).citizenId).toBeUndefined();
    expect(codesOf(await strike(lot.id, early + MINUTE))).toEqual(['ALREADY_NOTED']);
  });

  it('is not for a plate or a person with three strikes, until 30 days after the last', async () => {
    const wide = await put({ reservableSpaces: 10 });
    const plateNumber = newPlate();
    const strike = (at = NOW) =>
      giveStrike(contextOf(store, people.manager, at), {
        ...{ idempotencyKey: randomUUID(), placeId: wide.id, plateNumber },
        ...{ kind: 'MISUSE', note: '占用消防通道' },
      });
    value(await strike(NOW - 2 * HOUR));
    value(await strike(NOW - HOUR));
    value(await reserve({ plateNumber, placeId: wide.id }));
    value(await strike());
    const tomorrow = { from: EVENING.from + DAY, to: EVENING.to + DAY };
    const banned = await reserve({ plateNumber, placeId: wide.id, window: tomorrow });
    expect(banned).toMatchObject({ ok: false, refusals: [{ code: 'BANNED', facts: { until: NOW + 30 * DAY } }] });
    const after = { from: EVENING.from + 30 * DAY, to: EVENING.to + 30 * DAY };
    const token = await tokenOf(store, newPhone(), NOW + 30 * DAY);
    value(await reserve({ token, plateNumber, placeId: wide.id, window: after }, NOW + 30 * DAY));
  });
});
