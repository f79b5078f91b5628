import { describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { blocksByVehicle, lapseOf, narrowed, type Filter, type FleetBlock, type FleetVehicle } from './vehicles.ts';
import { lapseWord } from './words.ts';

const TODAY = '2026-11-24';
const vehicle = (id: string, change: Partial<FleetVehicle> = {}): FleetVehicle => ({
  id,
  plateNumber: '湘B12345',
  category: 'OTHER_OFFICIAL',
  model: '帕萨特',
  seats: 5,
  energy: 'PETROL',
  state: 'IN_SERVICE',
  odometerKm: 1_000,
  homeBay: { name: '市政府大院' },
  insuredUntil: '2027-05-01',
  inspectedUntil: '2027-05-01',
  lending: null,
  ...change,
});
const all: Filter = { text: '', state: '', category: '', energy: '', lapsing: false };
const cars = [
  vehicle('one'),
  vehicle('two', {
    plateNumber: '湘BD00042',
    energy: 'BATTERY_ELECTRIC',
    model: '秦 PLUS',
    insuredUntil: '2026-12-01',
  }),
  vehicle('three', { state: 'MAINTENANCE', category: 'LAW_ENFORCEMENT', inspectedUntil: '2026-11-23' }),
];
const left = (filter: Partial<Filter>): string[] => narrowed(cars, { ...all, ...filter }, TODAY).map(({ id }) => id);

describe('the list of vehicles', () => {
  it('is narrowed by every filter at once', () => {
    expect(left({})).toEqual(['one', 'two', 'three']);
    expect(left({ state: 'MAINTENANCE' })).toEqual(['three']);
    expect(left({ category: 'OTHER_OFFICIAL', energy: 'PETROL' })).toEqual(['one']);
    expect(left({ lapsing: true })).toEqual(['two', 'three']);
    expect(left({ lapsing: true, state: 'IN_SERVICE' })).toEqual(['two']);
  });
  it('is searched by plate as people write it, by model and by place', () => {
    for (const text of ['湘B·D00042', 'bd0004', '秦plus']) expect(left({ text }), text).toEqual(['two']);
    expect(left({ text: '市政府' })).toHaveLength(3);
    expect(left({ text: '湘C' })).toEqual([]);
  });
});

describe('an insurance or inspection', () => {
  it('lapses after its last day, and is due a month before', () => {
    expect(lapseOf('2026-11-23', TODAY)).toEqual({ lapse: 'lapsed', days: -1 });
    expect(lapseOf(TODAY, TODAY)).toEqual({ lapse: 'soon', days: 0 });
    expect(lapseOf('2026-12-24', TODAY).lapse).toBe('soon');
    expect(lapseOf('2026-12-25', TODAY).lapse).toBe('fine');
  });
  it('is said in words', () => {
    locale.language = 'zh';
    expect(lapseWord('2026-11-23', TODAY)).toBe('2026-11-23 已到期');
    expect(lapseWord(TODAY, TODAY)).toBe('2026-11-24 今天到期');
    expect(lapseWord('2026-12-04', TODAY)).toBe('2026-12-04 到期，还有 10 天');
    expect(lapseWord('2027-12-04', TODAY)).toBe('2027-12-04');
  });
});

it('blocks stand beside their vehicle until they are over', () => {
  const block = (id: string, vehicleId: string, state: FleetBlock['state']): FleetBlock => ({
    id,
    state,
    kind: 'MAINTENANCE',
    reason: '更换轮胎',
    window: { from: '2026-11-25T08:00:00+08:00', to: '2026-11-25T12:00:00+08:00' },
    vehicle: { id: vehicleId },
    madeBy: { name: '陈静' },
  });
  const blocks = [block('a', 'one', 'PLANNED'), block('b', 'two', 'OVER'), block('c', 'one', 'UNDER_WAY')];
  const beside = blocksByVehicle(blocks);
  expect(beside.get('one')?.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(beside.get('two')).toBeUndefined();
});
