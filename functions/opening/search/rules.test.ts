import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import { instantOf } from '../../platform/time.ts';
import type { Opening } from '../engine/types.ts';
import type { Place } from '../types.ts';
import { findPlaces, positionOf } from './rules.ts';

/** Open on every day from 08:00 to an hour. */
const daily = (to: string): Opening => ({
  rules: [{ type: 'DAILY', on: {}, hours: [{ from: '08:00', to }] }],
  periods: [],
  closures: [],
});

const lot = (id: string, metresNorth: number, opening: Opening): Place => ({
  id,
  kind: 'PARKING_LOT',
  name: { zh: id, en: id },
  unitId: 'unt_x',
  unitName: { zh: '', en: '' },
  cityCode: '430200',
  divisionCode: '430211',
  address: { zh: '', en: '' },
  location: { lat: 27 + metresNorth / 111_195, lng: 113 },
  gates: [],
  courts: [],
  registration: { zh: '', en: '' },
  complaintsTelephone: '',
  opening,
});

describe('the order of the list for a stay', () => {
  const search = {
    divisionCode: '430200',
    from: { lat: 27, lng: 113 },
    at: instantOf('2026-11-21T12:00'),
    until: instantOf('2026-11-21T16:00'),
  };
  const places = [
    lot('closed', 10, daily('09:00')),
    lot('early', 20, daily('15:00')),
    lot('far', 900, daily('16:00')),
    lot('near', 300, daily('23:00')),
  ];
  const found = (filter = {}) => findPlaces(places, () => nationalCalendar, { ...search, filter });

  it('has first what is open for the whole of it, then what must be left before its end, then what is closed', () => {
    expect(found().map(({ place }) => place.id)).toEqual(['near', 'far', 'early', 'closed']);
    expect(found().map((one) => positionOf(one)[1])).toEqual([0, 0, 1, 2]);
  });

  it('has of closed grounds first what opens first, however far, and last what never opens again', () => {
    const from = (hour: string): Opening => ({
      rules: [{ type: 'DAILY', on: {}, hours: [{ from: hour, to: '21:00' }] }],
      periods: [],
      closures: [],
    });
    const never: Opening = { rules: [], periods: [], closures: [] };
    const grounds = [
      lot('never', 5, never),
      lot('late', 10, from('08:00')),
      lot('early', 900, from('06:00')),
      lot('earlyToo', 300, from('06:00')),
    ];
    const asked = { ...search, at: instantOf('2026-11-21T05:00'), until: undefined, filter: {} };
    const listed = (kind: Place['kind']) =>
      findPlaces(
        grounds.map((ground) => ({ ...ground, kind })),
        () => nationalCalendar,
        asked,
      ).map(({ place }) => place.id);
    expect(listed('SPORTS_GROUND')).toEqual(['earlyToo', 'early', 'late', 'never']);
    expect(listed('PARKING_LOT')).toEqual(['never', 'late', 'earlyToo', 'early']);
  });

  it('counts as open only what is open for the whole of it', () => {
    expect(found({ openOnly: true }).map(({ place }) => place.id)).toEqual(['near', 'far']);
  });
});

describe('the order of the list for a name', () => {
  const named = (id: string, metresNorth: number, name: string, unit: string, address: string): Place => ({
    ...lot(id, metresNorth, daily(metresNorth > 500 ? '09:00' : '23:00')),
    name: { zh: name, en: '' },
    unitName: { zh: unit, en: '' },
    address: { zh: address, en: '' },
  });
  const places = [
    named('district', 10, '行政审批服务局停车场', '株洲市行政审批服务局', '长江北路 1 号'),
    named('road', 20, '气象局停车场', '株洲市气象局', '体育路 8 号'),
    named('unit', 30, '二号停车场', '株洲市体育局', '炎帝大道 9 号'),
    named('name', 900, '体育中心停车场', '株洲市文化局', '炎帝大道 8 号'),
    named('county', 950, '天元区政务服务中心停车场', '天元区政务服务中心', '珠江路 1 号'),
  ];
  const search = {
    divisionCode: '430200',
    from: { lat: 27, lng: 113 },
    at: instantOf('2026-11-21T12:00'),
    until: undefined,
    divisions: [{ code: '430211', name: { zh: '天元区', en: 'Tianyuan' } }],
  };
  const found = (text: string): string[] =>
    findPlaces(places, () => nationalCalendar, { ...search, filter: { text } }).map(({ place }) => place.id);

  it('has first what is called so, even closed and far off, then by its unit, then what lies there', () => {
    expect(found('体育')).toEqual(['name', 'unit', 'road']);
    expect(found('tiyu')).toEqual(['name', 'unit', 'road']);
  });

  it('finds a district by its initials, and all that lies in it', () => {
    expect(found('tyq')).toEqual(['county', 'district', 'road', 'unit', 'name']);
  });

  it('counts of several words the one that is farthest from the name', () => {
    expect(found('tyq 停车场')).toEqual(['county', 'district', 'road', 'unit', 'name']);
    expect(found('体育 炎帝')).toEqual(['unit', 'name']);
  });
});
