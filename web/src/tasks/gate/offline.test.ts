import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../../../functions/calendar/rules.ts';
import type { Opening } from '../../../../functions/opening/engine/types.ts';
import type { GateListContent } from '../../../../functions/opening/gate/types.ts';
import {
  bannedUntilOf,
  countedHere,
  keptOutNow,
  listedOf,
  listOf,
  offlineAnswer,
  passedBy,
  type OfflineQuestion,
} from './offline.ts';
import type { CountedEvent, Known } from './queue.ts';

const SALT = 'salt';
const hash = (text: string): string => createHash('sha256').update(`${SALT}${text}`).digest('base64url');
const at = (time: string): number => Date.parse(`2026-11-24T${time}:00+08:00`);
const dateTime = (time: string): string => `2026-11-24T${time}:00+08:00`;

const list: GateListContent = {
  ...{ version: 1, placeId: 'plc_1', madeAt: dateTime('08:30'), goodUntil: '2026-11-25T08:30:00+08:00', salt: SALT },
  reservations: [
    {
      ...{ plate: hash('湘B12345'), code: hash('042917'), pass: hash('GX1.rsv_1.abc') },
      ...{ from: dateTime('09:00'), to: dateTime('12:00'), leaveBy: dateTime('20:00') },
    },
    {
      ...{ plate: hash('湘B77777'), code: hash('111111'), pass: hash('GX1.rsv_2.abc') },
      ...{ from: dateTime('15:00'), to: dateTime('17:00'), leaveBy: dateTime('20:00') },
    },
  ],
};
const opening: Opening = {
  rules: [{ type: 'DAILY', on: {}, hours: [{ from: '08:00', to: '20:00' }] }],
  periods: [],
  closures: [],
};

const asked = async (known: Known, change: Partial<OfflineQuestion> = {}, queue: readonly CountedEvent[] = []) => {
  const listed = await listedOf(list, known);
  const counted = await countedHere(list, queue, known, listed);
  const question = { known, direction: 'ENTRY', now: at('10:00'), offered: 10, present: 3, listed, counted } as const;
  const { allowed, reasons, until } = offlineAnswer(list, opening, nationalCalendar, { ...question, ...change });
  return { allowed, reasons: reasons.map(({ code }) => code), until };
};

describe('a vehicle checked without a connection', () => {
  it('that has reserved is known by its plate, its code or its QR text', async () => {
    for (const known of [{ plate: '湘B12345' }, { code: '042917' }, { code: 'GX1.rsv_1.abc' }])
      expect(await asked(known, { present: 10 })).toEqual({
        allowed: true,
        reasons: ['RESERVED'],
        until: dateTime('20:00'),
      });
  });

  it('that shows a code is kept out when the list has none, or it is not its time', async () => {
    expect(await asked({ code: '000000' })).toMatchObject({ allowed: false, reasons: ['RESERVATION_UNKNOWN'] });
    expect(await asked({ code: '111111' })).toMatchObject({ allowed: false, reasons: ['RESERVATION_EARLY'] });
    expect(await asked({ code: '042917' }, { now: at('12:30') })).toMatchObject({
      allowed: false,
      reasons: ['RESERVATION_OVER'],
    });
  });

  it('without a reservation comes in while a space is left that is kept for nobody', async () => {
    const stranger = { plate: '湘B55555' };
    expect(await asked(stranger, { present: 8 })).toMatchObject({ allowed: true, reasons: [] });
    expect(await asked(stranger, { present: 9 })).toMatchObject({ allowed: false, reasons: ['RESERVED_FOR_OTHERS'] });
    expect(await asked(stranger, { present: undefined })).toMatchObject({
      allowed: true,
      reasons: ['OCCUPANCY_UNKNOWN'],
    });
    expect(await asked(stranger, { now: at('21:00') })).toMatchObject({ allowed: false, reasons: ['CLOSED'] });
  });

  it('is inside once this device has counted it in, by whatever it was known, until it goes out; a code is used once', async () => {
    const counted = (direction: 'ENTRY' | 'EXIT', known: Known): CountedEvent => ({
      ...{ placeId: 'plc_1', direction, at: dateTime('09:50'), deviceEventId: direction, ...known },
    });
    const [stranger, plate, code] = [{ plate: '湘B55555' }, { plate: '湘B12345' }, { code: '042917' }];
    const inside = { allowed: true, reasons: ['ALREADY_INSIDE'] };
    expect(await asked(stranger, {}, [counted('ENTRY', stranger)])).toMatchObject(inside);
    expect(await asked(plate, {}, [counted('ENTRY', code)])).toMatchObject(inside);
    for (const queue of [[counted('ENTRY', code)], [counted('ENTRY', plate), counted('EXIT', plate)]])
      expect(await asked(code, {}, queue)).toMatchObject({ allowed: false, reasons: ['RESERVATION_OVER'] });
    const left = [counted('ENTRY', plate), counted('EXIT', code)];
    expect(await asked(plate, {}, left)).toMatchObject({ allowed: true, reasons: [] });
    // The space of one that has come waits no more.
    expect(await asked(stranger, { present: 9 }, [counted('ENTRY', code)])).toMatchObject({ allowed: true });
  });

  it('is inside also once it was told and the list names it no more, by plate as by code', async () => {
    const came = { placeId: 'plc_1', direction: 'ENTRY', at: dateTime('09:50'), deviceEventId: '1' } as const;
    const [plate, code] = [{ plate: '湘B12345' }, { code: '042917' }];
    const later = { ...list, salt: 'another', reservations: [] };
    for (const known of [plate, code]) {
      const passed = await passedBy({ ...came, ...known }, list);
      for (const asks of [plate, code])
        expect(await countedHere(later, [passed], asks, [])).toEqual({
          used: [],
          insideSince: at('09:50'),
          isKnown: true,
        });
      expect(await countedHere(later, [passed], { plate: '湘B55555' }, [])).toMatchObject({ isKnown: false });
      const counted = await countedHere(later, [passed], code, []);
      // A code that was used is not one that nobody knows.
      expect(await asked(code, { listed: [], counted })).toMatchObject({ reasons: ['RESERVATION_OVER'] });
    }
  });

  it('is kept out as the service has said before, by whatever it is known, until that ends or is taken back', async () => {
    const [plate, code, until] = [{ plate: '湘B12345' }, { code: '042917' }, dateTime('18:00')];
    const reason = { code: 'BANNED', blocks: true, since: null, text: { zh: '', en: '' } } as const;
    const banned = { reasons: [reason], until };
    const keptOut = await keptOutNow([], plate, banned, dateTime('09:00'), list);
    for (const known of [plate, code]) {
      const bannedUntil = await bannedUntilOf(keptOut, known, at('10:00'));
      expect(await asked(known, { bannedUntil })).toMatchObject({ allowed: false, until });
      expect((await asked(known, { bannedUntil })).reasons).toContain('BANNED');
    }
    expect(await bannedUntilOf(keptOut, { plate: '湘B55555' }, at('10:00'))).toBeUndefined();
    expect(await bannedUntilOf(keptOut, plate, at('18:00'))).toBeUndefined();
    expect(await keptOutNow(keptOut, code, { reasons: [], until: null }, dateTime('09:30'), list)).toEqual([]);
  });

  it('goes out, and late ones are named', async () => {
    const out = { direction: 'EXIT' } as const;
    expect(await asked({ plate: '湘B12345' }, out)).toMatchObject({ allowed: true, reasons: [] });
    expect(await asked({ plate: '湘B12345' }, { ...out, now: at('20:30') })).toMatchObject({
      allowed: true,
      reasons: ['OVERDUE'],
    });
  });

  it('is checked by no list that is too old, and by none that is not there', () => {
    const sheet = { gateList: { content: JSON.stringify(list) }, place: null, calendarDays: [] };
    expect(listOf(sheet, at('20:00'))).toEqual(list);
    expect(listOf(sheet, Date.parse('2026-11-25T08:30:00+08:00'))).toBeUndefined();
    expect(listOf({ ...sheet, gateList: null }, at('10:00'))).toBeUndefined();
  });
});
