import { count } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import type { Counted, CountName } from './sheet.ts';

/** What the columns of the month's sheet are called, on the page and in its CSV. */
export const columnWord = words<Record<CountName | 'name' | 'unitName' | 'spaces' | 'verified', string>>(
  {
    name: '名称',
    unitName: '单位',
    spaces: '车位',
    checks: '巡查',
    kept: '按承诺',
    broken: '未开放',
    beyond: '承诺外开放',
    unclear: '无法判断',
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
    beyond: 'Open beyond',
    unclear: 'Unclear',
    openingRate: 'Rate',
    reports: 'Reports',
    reservations: 'Reserved',
    arrivals: 'Used',
    verified: 'Last verified',
  },
);

const w = words(
  {
    uncounted: (n: string, what: string) => `${n} 次巡查不计入开放率：${what}`,
    beyond: (n: string) => `承诺时段外也开放 ${n} 次`,
    unclear: (n: string) => `不在承诺时段或离现场太远 ${n} 次`,
    and: '，',
  },
  {
    uncounted: (n: string, what: string) => `Not counted for the rate, ${n}: ${what}`,
    beyond: (n: string) => `${n} found open beyond its hours`,
    unclear: (n: string) => `${n} outside the hours or from too far away`,
    and: ', ',
  },
);

/** What checks were that neither kept nor broke a promise; nothing where all did. */
export const uncounted = ({ beyond, unclear }: Pick<Counted, 'beyond' | 'unclear'>): string => {
  const what = [...(beyond > 0 ? [w.beyond(count(beyond))] : []), ...(unclear > 0 ? [w.unclear(count(unclear))] : [])];
  return what.length === 0 ? '' : w.uncounted(count(beyond + unclear), what.join(w.and));
};
