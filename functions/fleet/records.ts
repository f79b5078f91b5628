import { ABSENT, type Condition } from '../platform/condition.ts';
import { attributesOf, itemOf, read, storeOf, type Source } from '../platform/item.ts';
import type { Store } from '../platform/store.ts';
import type { Item, Write } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import { plateFits, plateOf } from './plates.ts';
import type { OdometerReading } from './odometers.ts';
import type { Driver, Lending, Out, Vehicle } from './types.ts';

export const vehicleKey = (vehicleId: string) => items.VEHICLE.key({ vehicleId });

export const vehicleItem = (vehicle: Vehicle): Item =>
  itemOf(
    'VEHICLE',
    {
      ...vehicleKey(vehicle.id),
      ...items.VEHICLE.listKeys({ unitId: vehicle.unitId, plateNumber: vehicle.plateNumber }),
    },
    vehicle,
  );

export const vehicleOf = (item: Item): Vehicle => attributesOf(item) as unknown as Vehicle;

/** A new vehicle together with its plate, which no other vehicle may hold. The plate must be normalised. */
export const registerVehicleWrites = (vehicle: Vehicle): Write[] => {
  const { id: vehicleId, plateNumber, energy } = vehicle;
  if (plateOf(plateNumber) !== plateNumber || !plateFits(plateNumber, energy))
    throw new Error(`${plateNumber} is not the plate of a vehicle (${energy})`);
  return [
    { put: itemOf('PLATE', items.PLATE.key({ plateNumber }), { vehicleId }), if: ABSENT },
    { put: vehicleItem(vehicle), if: ABSENT },
  ];
};

/** Whether a plate is that of a vehicle of a fleet, or of a partner's time-share car. */
export const isPlateHeld = async (source: Source, plateNumber: string): Promise<boolean> =>
  (await read(source, items.PLATE.key({ plateNumber }))) !== undefined;

/** Keeps the odometer as last read, and when; holds only while it does not run backwards. */
export const odometerWrite = (vehicleId: string, { at: odometerAt, odometerKm }: OdometerReading): Write => ({
  change: vehicleKey(vehicleId),
  set: { odometerKm, odometerAt },
  if: [{ attribute: 'odometerKm', atMost: odometerKm }],
});

/** The last reading of a vehicle was a slip; holds only while it is still the last. */
export const odometerCorrection = (
  { id, odometerKm: slip, odometerAt }: Pick<Vehicle, 'id' | 'odometerKm' | 'odometerAt'>,
  odometerKm: number,
): Write => ({
  change: vehicleKey(id),
  set: { odometerKm },
  if: [
    { attribute: 'odometerKm', is: slip },
    { attribute: 'odometerAt', is: odometerAt },
  ],
});

/** Holds only while what is out is out with the order that was seen, or with none. */
const outAsSeen = ({ out }: Vehicle | Driver): Condition => [out ? { attribute: 'out', is: out } : { absent: 'out' }];

/** Keeps with which order a vehicle is out, or that it is back, and what its odometer showed. */
export const vehicleOutWrite = (vehicle: Vehicle, out: Out | undefined, reading?: OdometerReading): Write => ({
  change: vehicleKey(vehicle.id),
  set: {
    ...(out ? { out } : {}),
    ...(reading ? { odometerKm: reading.odometerKm, odometerAt: reading.at } : {}),
  },
  ...(out ? {} : { remove: ['out'] }),
  if: [...outAsSeen(vehicle), ...(reading ? [{ attribute: 'odometerKm', atMost: reading.odometerKm }] : [])],
});

/** Keeps with which order a driver is out, or that he is back. */
export const driverOutWrite = (driver: Driver, out: Out | undefined): Write => ({
  change: driverKey(driver.id),
  ...(out ? { set: { out } } : { remove: ['out'] }),
  if: outAsSeen(driver),
});

/** Keeps the unit's latest word on lending a vehicle. */
export const lendingWrite = (vehicleId: string, lending: Lending): Write => ({
  change: vehicleKey(vehicleId),
  set: { lending },
  if: [{ present: 'pk' }],
});

/** Holds only while the unit's word on lending a vehicle stands as it was seen. */
export const lendingCheck = ({ id, lending }: Vehicle): Write => ({
  check: vehicleKey(id),
  if: lending ? [{ attribute: 'lending', is: lending }] : [{ absent: 'lending' }],
});

export const findVehicle = async (source: Source, id: string): Promise<Vehicle | undefined> => {
  const item = await read(source, vehicleKey(id));
  return item && vehicleOf(item);
};

/** Vehicles that run in the fleet of a unit or service centre, by plate. */
export const fleetOf = async (source: Source, unitId: string): Promise<Vehicle[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.VEHICLE.listPk({ unitId }) });
  return found.map(vehicleOf);
};

export const driverKey = (driverId: string) => items.DRIVER.key({ driverId });

export const driverItem = (driver: Driver): Item =>
  itemOf(
    'DRIVER',
    {
      ...driverKey(driver.id),
      ...items.DRIVER.listKeys({ unitId: driver.unitId, driverId: driver.id }),
      ...items.DRIVER.findKeys({ personId: driver.personId }),
    },
    driver,
  );

export const driverOf = (item: Item): Driver => attributesOf(item) as unknown as Driver;

export const findDriver = async (source: Source, id: string): Promise<Driver | undefined> => {
  const item = await read(source, driverKey(id));
  return item && driverOf(item);
};

/** Drivers of a unit or service centre. */
export const driversOf = async (source: Source, unitId: string): Promise<Driver[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.DRIVER.listPk({ unitId }) });
  return found.map(driverOf);
};

/** The driver that a person is, if he is one. */
export const driverOfPerson = async (store: Store, personId: string): Promise<Driver | undefined> => {
  const { items: found } = await store.query({ index: 'finder', pk: items.DRIVER.findPk({ personId }), limit: 1 });
  const item = found[0] && (await store.get(found[0]));
  return item && driverOf(item);
};
