import {
  UpsertStationsDocument,
  type EditedStationFragment,
  type StandardItemName,
  type StationItemInput,
} from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { standardWord } from '../partners/words.ts';
import { bothOf, englishOf, yesOrNo, type Sheet } from './sheet.ts';

const w = words(
  {
    reference: '站点编号',
    hint: '本企业自己的编号，字母、数字或 _ . : / -',
    name: '名称',
    nameEn: '英文名称',
    division: '行政区划代码',
    divisionHint: '6 位，如 430211',
    address: '地址',
    addressEn: '英文地址',
    lat: '纬度',
    lng: '经度',
    bays: '车位数',
    closed: '暂停使用',
    evidence: (item: string) => `${item}（佐证）`,
    evidenceHint: '照片地址或报告编号；不符合则留空',
  },
  {
    reference: 'Key of the station',
    hint: 'Your own key of it: letters, digits or _ . : / -',
    name: 'Name',
    nameEn: 'Name in English',
    division: 'Division code',
    divisionHint: 'Six digits, such as 430211',
    address: 'Address',
    addressEn: 'Address in English',
    lat: 'Latitude',
    lng: 'Longitude',
    bays: 'Bays',
    closed: 'Out of use',
    evidence: (item: string) => `${item} (evidence)`,
    evidenceHint: 'A photograph or the number of a report; empty where it is not met',
  },
);
const items = Object.keys(standardWord) as StandardItemName[];

export const stationSheet: Sheet<EditedStationFragment, StationItemInput> = {
  columns: () => [
    { key: 'partnerReference', label: w.reference, hint: w.hint },
    { key: 'name', label: w.name },
    { key: 'nameEn', label: w.nameEn },
    { key: 'division', label: w.division, hint: w.divisionHint },
    { key: 'address', label: w.address },
    { key: 'addressEn', label: w.addressEn },
    { key: 'lat', label: w.lat },
    { key: 'lng', label: w.lng },
    { key: 'bays', label: w.bays },
    { key: 'closed', label: w.closed, choices: yesOrNo() },
    ...items.map((item) => ({ key: item, label: w.evidence(standardWord[item]), hint: w.evidenceHint })),
  ],
  rowOf: ({ partnerReference, name, address, location, division, bays, state, standard }) => ({
    ...{ partnerReference, name: name.zh, nameEn: englishOf(name), division },
    ...{ address: address.zh, addressEn: englishOf(address) },
    ...{ lat: String(location.lat), lng: String(location.lng), bays: String(bays) },
    closed: yesOrNo()[state === 'CLOSED' ? 'yes' : 'no'],
    ...Object.fromEntries(standard.map(({ item, met, evidence }) => [item, met ? evidence : ''])),
  }),
  read: (cells) => ({
    partnerReference: cells.text('partnerReference'),
    name: bothOf(cells.text('name'), cells.text('nameEn')),
    division: cells.text('division'),
    address: bothOf(cells.text('address'), cells.text('addressEn')),
    location: { lat: cells.decimal('lat'), lng: cells.decimal('lng') },
    bays: cells.whole('bays'),
    closed: cells.yes('closed'),
    standard: items
      .map((item) => ({ item, met: true, evidence: cells.text(item) }))
      .filter(({ evidence }) => evidence !== ''),
  }),
  send: async (stations) => (await ask(UpsertStationsDocument, { input: { items: stations } })).upsertStations,
};
