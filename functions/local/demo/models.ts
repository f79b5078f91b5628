import type { Energy, VehicleCategory } from '../../fleet/types.ts';

/** Kind of vehicle as it is bought; seats include the driver's. */
export interface Model {
  readonly model: string;
  readonly seats: number;
  readonly energy: Energy;
  readonly rangeKm: number;
}

const sedanElectric: Model = { model: '北京 EU5', seats: 5, energy: 'BATTERY_ELECTRIC', rangeKm: 416 };
const sedanElectricSmall: Model = { model: '比亚迪 秦PLUS EV', seats: 5, energy: 'BATTERY_ELECTRIC', rangeKm: 510 };
const sedanHybrid: Model = { model: '荣威 ei6', seats: 5, energy: 'PLUG_IN_HYBRID', rangeKm: 800 };
const sedanPetrol: Model = { model: '红旗 H5', seats: 5, energy: 'PETROL', rangeKm: 650 };
const crossCountry: Model = { model: '哈弗 H6', seats: 5, energy: 'PETROL', rangeKm: 600 };
const van: Model = { model: '风行 菱智', seats: 7, energy: 'PETROL', rangeKm: 550 };
const vanElectric: Model = { model: '比亚迪 M3', seats: 7, energy: 'BATTERY_ELECTRIC', rangeKm: 300 };
const minibus: Model = { model: '江铃 全顺', seats: 15, energy: 'DIESEL', rangeKm: 600 };
const bus: Model = { model: '中车 C08', seats: 28, energy: 'BATTERY_ELECTRIC', rangeKm: 280 };
const pickUp: Model = { model: '江铃 宝典', seats: 5, energy: 'DIESEL', rangeKm: 650 };

/** Models that serve a category, the common ones more than once. */
export const models: Readonly<Record<VehicleCategory, readonly Model[]>> = {
  CONFIDENTIAL_COURIER: [sedanPetrol, sedanElectric],
  EMERGENCY_SUPPORT: [crossCountry, crossCountry, sedanHybrid, van],
  LAW_ENFORCEMENT: [crossCountry, pickUp, sedanElectric, van],
  SPECIAL_TECHNICAL: [pickUp, van, minibus],
  OTHER_OFFICIAL: [
    ...[sedanElectric, sedanElectric, sedanElectricSmall, sedanElectricSmall, sedanHybrid],
    ...[sedanPetrol, van, vanElectric, minibus, bus],
  ],
};

/** What partners put at their stations. */
export const sharedModels: readonly Model[] = [sedanElectric, sedanElectricSmall];
