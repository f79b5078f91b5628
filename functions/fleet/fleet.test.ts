import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Unit } from '../organisation/types.ts';
import type { PersonViewer, Role } from '../platform/access.ts';
import { newId } from '../platform/ids.ts';
import { freshStore } from '../testing/database.ts';
import { plateFits, plateOf } from './plates.ts';
import {
  driverItem,
  driverOfPerson,
  driversOf,
  findDriver,
  findVehicle,
  fleetOf,
  odometerWrite,
  registerVehicleWrites,
} from './records.ts';
import { maySeeFleet, needsTelephone } from './rules.ts';
import type { Driver, Vehicle } from './types.ts';

const vehicle = (change: Partial<Vehicle> = {}): Vehicle => ({
  id: newId('vehicle', 0),
  plateNumber: '湘B12345',
  category: 'OTHER_OFFICIAL',
  model: '红旗 H5',
  seats: 5,
  energy: 'PETROL',
  rangeKm: 600,
  state: 'IN_SERVICE',
  odometerKm: 40_000,
  unitId: 'unt_centre',
  divisionCode: '430200',
  homeBay: { name: '1 号位', location: { lat: 27.83, lng: 113.13 } },
  insuredUntil: '2027-06-30',
  inspectedUntil: '2027-06-30',
  ...change,
});
const driver: Driver = {
  id: newId('driver', 0),
  personId: 'psn_driver',
  name: '周师傅',
  unitId: 'unt_centre',
  divisionCode: '430200',
  licenceClass: 'A1',
  licensedUntil: '2030-01-01',
  telephone: '13800000001',
};

describe('number plates', () => {
  it('are read however people write them', () => {
    for (const text of ['湘B12345', ' 湘b·12345 ', '湘 B-123 45', '湘Ｂ１２３４５', '湘B•12345', '湘B.12345'])
      expect(plateOf(text)).toBe('湘B12345');
  });
  it('are of seven characters, or eight for new energy with its letter first on small and last on large vehicles', () => {
    for (const plate of ['湘BD12345', '湘BDA2345', '湘BF12345', '湘BK12345', '湘B12345D', '湘B12345F'])
      expect(plateOf(plate)).toBe(plate);
    for (const plate of ['湘BL12345', '湘BDAB345', '湘B1234D5', '湘BD123456', '湘B1234', '湘B123456'])
      expect(plateOf(plate)).toBeUndefined();
  });
  it('may end in the words of special plates', () => {
    for (const plate of [
      '湘B1234警',
      '湘B1234学',
      '湘B1234挂',
      '湘B1234使',
      '湘B1234领',
      '粤Z1234港',
      '粤Z1234澳',
      '湘X1234应急',
    ])
      expect(plateOf(plate)).toBe(plate);
    for (const plate of ['湘B12345警', '湘B1234车', '湘B123警4', '应急湘B1234']) expect(plateOf(plate)).toBeUndefined();
  });
  it('begin with a province and a letter, and never carry I or O', () => {
    for (const plate of ['国B12345', 'BB12345', '湘112345', '湘B1I345', '湘BO2345', '湘I12345', '湘BI12345', '', '湘'])
      expect(plateOf(plate)).toBeUndefined();
  });
  it('are the same when read twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('湘BDFK189IO警·- ｂ２')), maxLength: 10 }),
        (text) => {
          const plate = plateOf(text);
          if (plate !== undefined) expect(plateOf(plate)).toBe(plate);
        },
      ),
      { numRuns: 2_000 },
    );
  });
  it('of new energy tell electric from hybrid; an electric vehicle may keep an ordinary plate', () => {
    expect(plateFits('湘BD12345', 'BATTERY_ELECTRIC')).toBe(true);
    expect(plateFits('湘BD12345', 'PLUG_IN_HYBRID')).toBe(false);
    expect(plateFits('湘B12345F', 'PLUG_IN_HYBRID')).toBe(true);
    expect(plateFits('湘B12345F', 'PETROL')).toBe(false);
    expect(plateFits('湘B12345', 'BATTERY_ELECTRIC')).toBe(true);
  });
});

describe('who sees a fleet', () => {
  const unit = (id: string, servedBy: string): Unit => ({
    id,
    name: { zh: id, en: id },
    divisionCode: '430211',
    servedBy,
  });
  const centre = unit('unt_centre', 'unt_centre');
  const bureau = unit('unt_bureau', 'unt_centre');
  const viewer = (unitId: string, roles: readonly Role[] = ['UNIT_STAFF'], jurisdiction = '430200'): PersonViewer => ({
    kind: 'person',
    personId: `psn_${unitId}`,
    unitId,
    roles,
    jurisdiction,
  });

  it('the unit, its service centre, and the units the centre serves', () => {
    expect(maySeeFleet(viewer('unt_bureau'), bureau, bureau)).toBe(true);
    expect(maySeeFleet(viewer('unt_centre', ['DISPATCHER']), centre, bureau)).toBe(true);
    expect(maySeeFleet(viewer('unt_bureau'), bureau, centre)).toBe(true);
  });
  it('not another unit of the same centre, nor the public, nor an authority elsewhere', () => {
    expect(maySeeFleet(viewer('unt_other'), unit('unt_other', 'unt_centre'), bureau)).toBe(false);
    expect(maySeeFleet({ kind: 'anonymous' }, undefined, bureau)).toBe(false);
    expect(maySeeFleet(viewer('unt_far', ['AUTHORITY'], '430400'), undefined, bureau)).toBe(false);
    expect(maySeeFleet(viewer('unt_far', ['AUTHORITY'], '430000'), undefined, bureau)).toBe(true);
  });
  it("a driver's telephone only himself and those who send him out", () => {
    expect(needsTelephone({ ...viewer('unt_x'), personId: 'psn_driver' }, driver)).toBe(true);
    expect(needsTelephone(viewer('unt_centre', ['DISPATCHER']), driver)).toBe(true);
    expect(needsTelephone(viewer('unt_centre', ['DRIVER']), driver)).toBe(false);
    expect(needsTelephone(viewer('unt_bureau', ['UNIT_MANAGER']), driver)).toBe(false);
  });
});

describe('the fleet in the database', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const stamp = { actor: 'system', useCase: 'test', at: 0 };

  it('keeps a vehicle as it was registered, in the list of its fleet by plate', async () => {
    const [second, first] = [vehicle({ plateNumber: '湘B20002' }), vehicle({ plateNumber: '湘B20001' })];
    await store.commit([...registerVehicleWrites(second), ...registerVehicleWrites(first)], stamp);
    expect(await findVehicle(store, first.id)).toEqual(first);
    expect(await fleetOf(store, 'unt_centre')).toEqual([first, second]);
    expect(await fleetOf(store, 'unt_elsewhere')).toEqual([]);
  });
  it('registers no plate twice and leaves nothing of the second attempt', async () => {
    const [one, other] = [vehicle({ plateNumber: '湘B30001' }), vehicle({ plateNumber: '湘B30001' })];
    expect(await store.commit(registerVehicleWrites(one), stamp)).toEqual({ ok: true });
    expect(await store.commit(registerVehicleWrites(other), stamp)).toMatchObject({
      ok: false,
      failed: [{ index: 0 }],
    });
    expect(await findVehicle(store, other.id)).toBeUndefined();
  });
  it('registers no vehicle under a plate that is none, or of another energy', () => {
    expect(() => registerVehicleWrites(vehicle({ plateNumber: '湘B·12345' }))).toThrow('not the plate');
    expect(() => registerVehicleWrites(vehicle({ plateNumber: '湘BD12345', energy: 'DIESEL' }))).toThrow(
      'not the plate',
    );
  });
  it('lets no odometer run backwards', async () => {
    const car = vehicle({ plateNumber: '湘B40001', odometerKm: 500 });
    await store.commit(registerVehicleWrites(car), stamp);
    expect(await store.commit([odometerWrite(car.id, { at: 1, odometerKm: 510 })], stamp)).toEqual({ ok: true });
    expect(await store.commit([odometerWrite(car.id, { at: 2, odometerKm: 509 })], stamp)).toMatchObject({
      ok: false,
      failed: [{ item: { odometerKm: 510 } }],
    });
    expect(await findVehicle(store, car.id)).toEqual({ ...car, odometerKm: 510, odometerAt: 1 });
  });
  it('finds a driver by id, by fleet and by the person he is', async () => {
    await store.commit([{ put: driverItem(driver) }], stamp);
    expect(await findDriver(store, driver.id)).toEqual(driver);
    expect(await driversOf(store, 'unt_centre')).toEqual([driver]);
    expect(await driverOfPerson(store, 'psn_driver')).toEqual(driver);
    expect(await driverOfPerson(store, 'psn_clerk')).toBeUndefined();
  });
});
