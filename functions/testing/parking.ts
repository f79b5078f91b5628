import { randomUUID } from 'node:crypto';
import type { Opening } from '../opening/engine/types.ts';
import type { Place } from '../opening/types.ts';
import type { Unit } from '../organisation/types.ts';
import { derivedId } from '../platform/ids.ts';

/** Evenings and nights of every day: 18:00 to 07:00, nobody comes in during the last hour. */
const everyNight: Opening = {
  rules: [{ type: 'DAILY', on: {}, hours: [{ from: '18:00', to: '31:00' }], lastEntryMinutes: 60 }],
  periods: [],
  closures: [],
};

/** A lot of a unit: ten spaces, three of which may be reserved. */
export const lotOf = (unit: Unit, change: Partial<Place> = {}): Place => ({
  id: derivedId('place', randomUUID()),
  kind: 'PARKING_LOT',
  name: { zh: '市财政局停车场', en: 'Finance Bureau car park' },
  unitId: unit.id,
  unitName: unit.name,
  cityCode: '430200',
  divisionCode: unit.divisionCode,
  address: { zh: '天台路 1 号', en: '1 Tiantai Road' },
  location: { lat: 27.83, lng: 113.13 },
  gates: [{ name: { zh: '东门', en: 'East gate' }, entry: true, exit: true }],
  spaces: { offered: 10, accessible: 1, charging: 1 },
  courts: [],
  vehicleLimits: { maxSeats: 7, commercialAllowed: false },
  registration: { zh: '门岗登记', en: 'At the gate' },
  complaintsTelephone: '0731-12345',
  opening: everyNight,
  ...change,
});
