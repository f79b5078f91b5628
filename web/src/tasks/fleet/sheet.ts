import { csvOf } from '../../lib/csv.ts';
import { span } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { categoryWord, energyWord } from '../../ui/trip/words.ts';
import type { FleetBlock, FleetVehicle } from './vehicles.ts';
import { blockKindWord, vehicleStateWord } from './words.ts';

const w = words(
  {
    headings: [
      '车牌',
      '车型',
      '座位',
      '类别',
      '能源',
      '状态',
      '里程（公里）',
      '停放地点',
      '保险到期',
      '年检到期',
      '停用',
    ],
  },
  {
    headings: [
      'Plate',
      'Model',
      'Seats',
      'Category',
      'Energy',
      'State',
      'Odometer (km)',
      'Home bay',
      'Insured until',
      'Inspected until',
      'Out of use',
    ],
  },
);

/** The list as it is shown, for a spreadsheet. */
export const sheetOf = (
  vehicles: readonly FleetVehicle[],
  blocks: ReadonlyMap<string, readonly FleetBlock[]>,
): string =>
  csvOf([
    w.headings,
    ...vehicles.map((vehicle) => [
      vehicle.plateNumber,
      vehicle.model,
      String(vehicle.seats),
      categoryWord[vehicle.category],
      energyWord[vehicle.energy],
      vehicleStateWord[vehicle.state],
      String(vehicle.odometerKm),
      vehicle.homeBay.name,
      vehicle.insuredUntil,
      vehicle.inspectedUntil,
      (blocks.get(vehicle.id) ?? [])
        .map(({ kind, window }) => `${blockKindWord[kind]} ${span(window.from, window.to)}`)
        .join('; '),
    ]),
  ]);
