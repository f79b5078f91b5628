import { words } from '../../lib/i18n.svelte.ts';
import type { CountName } from './sheet.ts';

/** What the columns of the month's sheet are called, on the page and in its CSV. */
export const columnWord = words<Record<CountName | 'name' | 'unitName' | 'spaces' | 'verified', string>>(
  {
    name: '名称',
    unitName: '单位',
    spaces: '车位',
    checks: '巡查',
    kept: '按承诺',
    broken: '未开放',
    openingRate: '开放率',
    reports: '反映',
    reservations: '预约',
    arrivals: '到场',
    verified: '最近核实开放',
  },
  {
    name: 'Name',
    unitName: 'Unit',
    spaces: 'Spaces',
    checks: 'Checks',
    kept: 'Kept',
    broken: 'Closed',
    openingRate: 'Rate',
    reports: 'Reports',
    reservations: 'Reserved',
    arrivals: 'Used',
    verified: 'Last verified',
  },
);
