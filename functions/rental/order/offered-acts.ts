/** Cars with all that says whether they can be had, as it stands this moment. */
import { calendarsOf } from '../../calendar/records.ts';
import type { Calendar } from '../../calendar/types.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import type { Instant } from '../../platform/time.ts';
import type { OfferedCar } from '../catalogue/listing.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import type { RentalPolicy } from '../policy.ts';
import { carsOf, findCar, findPartner, findStation, partnersOf, stationsOf } from '../records.ts';
import { mayRentFrom } from '../rules.ts';
import { findTariff, findTariffs } from '../tariff/records.ts';

/** A car of a city; undefined when it is none. */
export const offeredCar = async (ctx: Context, carId: string, cityCode: string): Promise<OfferedCar | undefined> => {
  const car = nounOf(carId) === 'car' ? await findCar(ctx, carId) : undefined;
  if (car?.cityCode !== cityCode || !mayRentFrom(ctx.viewer, car.partnerId)) return undefined;
  const [partner, tariff, station] = await Promise.all([
    findPartner(ctx, car.partnerId),
    findTariff(ctx, car.tariffId),
    car.stationId === undefined ? undefined : findStation(ctx, car.stationId),
  ]);
  return { car, partner, tariff, station };
};

/** All cars of a division's city, and what they are judged and priced by. */
export interface OfferedCars {
  readonly cars: readonly OfferedCar[];
  readonly policy: RentalPolicy;
  readonly calendar: Calendar;
}

/** Cars, stations, partners and tariffs: a handful of reads, however many cars. */
export const offeredCars = async (ctx: Context, divisionCode: string, begins: Instant): Promise<OfferedCars> => {
  const cityCode = cityOf(divisionCode);
  const [cars, stations, partners, policies, calendars] = await Promise.all([
    carsOf(ctx, cityCode),
    stationsOf(ctx, cityCode),
    partnersOf(ctx, cityCode),
    rentalPoliciesOf(ctx, divisionCode, ctx.now),
    calendarsOf(ctx, cityCode, ctx.now),
  ]);
  const tariffs = await findTariffs(
    ctx,
    cars.flatMap(({ tariffId }) => tariffId ?? []),
  );
  const stationById = new Map(stations.map((station) => [station.id, station]));
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  return {
    cars: cars
      .filter(({ partnerId }) => mayRentFrom(ctx.viewer, partnerId))
      .map((car) => ({
        car,
        partner: partnerById.get(car.partnerId),
        station: stationById.get(car.stationId ?? ''),
        tariff: tariffs.get(car.tariffId ?? ''),
      })),
    policy: policies(begins),
    calendar: calendars(divisionCode),
  };
};
