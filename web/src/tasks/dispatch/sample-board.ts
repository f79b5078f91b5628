import type { BoardBookingFragment, DispatchOrderState, VehicleCategory } from '../../generated/graphql.ts';
import type { Board, BoardOrder } from './timeline.ts';

/** A dispatcher's day as tests need it. */

export const DATE = '2026-11-24';

export const window = (from: string, to: string, date = DATE): { from: string; to: string } => ({
  from: `${date}T${from}:00+08:00`,
  to: `${date}T${to}:00+08:00`,
});

export const at = (time: string): number => Date.parse(`${DATE}T${time}:00+08:00`);

const orderWith = (
  from: string,
  to: string,
  state: DispatchOrderState = 'DISPATCHED',
  change: Partial<BoardOrder> = {},
): BoardOrder => ({
  id: `ord_${from}`,
  number: '派20261124-00001',
  window: window(from, to),
  revision: 1,
  passengers: 2,
  split: null,
  overdueSince: null,
  extendedTo: null,
  extension: null,
  extensionWantedTo: null,
  extensionWantedReason: null,
  leftInVain: null,
  ownExtensionTo: null,
  brokenOff: null,
  dispatcher: { name: '陈静' },
  plateNumber: '湘B10001',
  vehicle: { id: 'veh_1', energy: 'PETROL' },
  driver: null,
  rental: null,
  rentalOrder: null,
  departure: null,
  return: null,
  state,
  requests: [
    {
      id: 'req_1',
      state,
      window: window(from, to),
      pickUp: '市政府东门',
      destination: '渌口区',
      reason: '检查',
      passengers: 2,
      driving: 'WITH_DRIVER',
      telephone: null,
      requester: { name: '李敏' },
      unit: { id: 'unt_1', name: { zh: '市生态环境局', en: 'Ecology Bureau' } },
    },
  ],
  ...change,
});

export const booking = (
  from: string,
  to: string,
  state: DispatchOrderState = 'DISPATCHED',
  change: Partial<BoardOrder> = {},
): BoardBookingFragment => ({
  window: window(from, to),
  order: orderWith(from, to, state, change),
  block: null,
});

export const driverDay = (name: string, bookings: BoardBookingFragment[] = []): Board['drivers'][number] => ({
  driver: { id: `drv_${name}`, licenceClass: 'C1', telephone: null, name },
  outUntil: null,
  bookings,
  holds: [],
});

type VehicleDay = Board['vehicles'][number];

export const vehicleDay = (
  id: string,
  bookings: BoardBookingFragment[] = [],
  change: Partial<VehicleDay['vehicle']> = {},
): VehicleDay => ({
  vehicle: {
    id,
    plateNumber: '湘B10001',
    model: '红旗',
    seats: 5,
    energy: 'PETROL',
    rangeKm: 600,
    state: 'IN_SERVICE',
    category: 'OTHER_OFFICIAL' satisfies VehicleCategory,
    ...change,
  },
  owner: null,
  lender: null,
  outUntil: null,
  bookings,
  holds: [],
});

export const hiredDay = (plateNumber: string, bookings: BoardBookingFragment[] = []): Board['hired'][number] => ({
  plateNumber,
  model: '别克 GL8',
  seats: 7,
  source: 'MARKET_RENTAL',
  partner: { name: { zh: '租赁公司', en: 'Rental company' } },
  bookings,
});

export const boardWith = (parts: Partial<Board> = {}): Board => ({
  version: '1',
  at: `${DATE}T09:00:00+08:00`,
  day: { date: DATE, kind: 'WORKDAY', provisional: false, holiday: null },
  unit: { id: 'unt_c', name: { zh: '市公务用车服务中心', en: 'Service centre' } },
  waiting: [],
  waitingCount: 0,
  vehicles: [],
  hired: [],
  composing: [],
  drivers: [],
  ...parts,
});
