import type { VehicleBlockKind, VehicleState } from '../../generated/graphql.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { lapseOf } from './vehicles.ts';

export const vehicleStateWord = words<Record<VehicleState, string>>(
  { REGISTERED: '尚未标识', IN_SERVICE: '在用', MAINTENANCE: '维修中', SEALED: '已封存', DISPOSED: '已处置' },
  {
    REGISTERED: 'Not yet marked',
    IN_SERVICE: 'In service',
    MAINTENANCE: 'In maintenance',
    SEALED: 'Sealed',
    DISPOSED: 'Disposed of',
  },
);

export const blockKindWord = words<Record<VehicleBlockKind, string>>(
  { MAINTENANCE: '维修保养', INSPECTION: '年检', SEAL: '封存', OTHER: '其他停用' },
  { MAINTENANCE: 'Maintenance', INSPECTION: 'Inspection', SEAL: 'Sealed', OTHER: 'Other' },
);

const until = words(
  {
    lapsed: (date: string) => `${date} 已到期`,
    today: (date: string) => `${date} 今天到期`,
    soon: (date: string, days: number) => `${date} 到期，还有 ${String(days)} 天`,
  },
  {
    lapsed: (date: string) => `${date}, lapsed`,
    today: (date: string) => `${date}, lapses today`,
    soon: (date: string, days: number) => `${date}, lapses in ${String(days)} ${days === 1 ? 'day' : 'days'}`,
  },
);

/** 2026-12-10 到期，还有 14 天; the date alone while it is far. */
export const lapseWord = (date: string, today: string): string => {
  const { lapse, days } = lapseOf(date, today);
  if (lapse === 'fine') return date;
  if (lapse === 'lapsed') return until.lapsed(date);
  return days === 0 ? until.today(date) : until.soon(date, days);
};
