import { UpsertTariffsDocument, type TariffItemInput } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { typedYuan } from '../../lib/typed-yuan.ts';
import type { OwnTariff } from './catalogue.svelte.ts';
import { bothOf, englishOf, type Sheet } from './sheet.ts';
import { nightIn, nightText, tiersIn, tiersText } from './tariff-cells.ts';

type Version = OwnTariff['versions'][number];

/** A tariff with the version of it that a row tells. */
interface ToldVersion {
  readonly tariff: Pick<OwnTariff, 'partnerReference' | 'name'>;
  readonly version: Version;
}

const w = words(
  {
    reference: '资费编号',
    hint: '本企业自己的编号，字母、数字或 _ . : / -',
    name: '名称',
    nameEn: '英文名称',
    from: '生效日期',
    fromHint: '最早明天；首个版本可以是今天',
    start: '起步费（元）',
    minutes: '每分钟价格（元）',
    minutesHint: '从第几分钟起:价格，分档用分号，如 0:0.30; 120:0.25',
    included: '包含公里数',
    km: '每公里价格（元）',
    kmHint: '从第几公里起:价格，如 0:0.50; 100:0.40',
    night: '夜间时段',
    nightHint: '如 22:00-06:00；没有则留空',
    nightPercent: '夜间价格（%）',
    rest: '休息日价格（%）',
    holiday: '节假日价格（%）',
    cap: '日封顶（元）',
  },
  {
    reference: 'Key of the tariff',
    hint: 'Your own key of it: letters, digits or _ . : / -',
    name: 'Name',
    nameEn: 'Name in English',
    from: 'First day',
    fromHint: 'Tomorrow at the earliest; the first version may be of today',
    start: 'Start fee (yuan)',
    minutes: 'Price of a minute (yuan)',
    minutesHint: 'From which minute on:price, tiers by semicolons, such as 0:0.30; 120:0.25',
    included: 'Kilometres included',
    km: 'Price of a kilometre (yuan)',
    kmHint: 'From which kilometre on:price, such as 0:0.50; 100:0.40',
    night: 'Night',
    nightHint: 'Such as 22:00-06:00; empty where there is none',
    nightPercent: 'Price at night (%)',
    rest: 'Price on rest days (%)',
    holiday: 'Price on holidays (%)',
    cap: 'Most a day (yuan)',
  },
);

/** The version in force on a day, or the first one where none is yet. */
export const versionOn = ({ versions }: Pick<OwnTariff, 'versions'>, day: string): Version | undefined =>
  versions.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? versions[0];

export const tariffSheet: Sheet<ToldVersion, TariffItemInput> = {
  columns: () => [
    { key: 'partnerReference', label: w.reference, hint: w.hint },
    { key: 'name', label: w.name },
    { key: 'nameEn', label: w.nameEn },
    { key: 'effectiveFrom', label: w.from, hint: w.fromHint, type: 'date' },
    { key: 'startFen', label: w.start },
    { key: 'minuteTiers', label: w.minutes, hint: w.minutesHint },
    { key: 'includedKm', label: w.included },
    { key: 'kmTiers', label: w.km, hint: w.kmHint },
    { key: 'night', label: w.night, hint: w.nightHint },
    { key: 'percent', label: w.nightPercent },
    { key: 'restDayPercent', label: w.rest },
    { key: 'holidayPercent', label: w.holiday },
    { key: 'dailyCapFen', label: w.cap },
  ],
  rowOf: ({ tariff, version }) => ({
    ...{ partnerReference: tariff.partnerReference, name: tariff.name.zh, nameEn: englishOf(tariff.name) },
    ...{ effectiveFrom: version.effectiveFrom, startFen: typedYuan(version.startFen) },
    minuteTiers: tiersText(version.minuteTiers.map(({ fromMinute: from, fenPerMinute: fen }) => ({ from, fen }))),
    includedKm: String(version.includedKm),
    kmTiers: tiersText(version.kmTiers.map(({ fromKm: from, fenPerKm: fen }) => ({ from, fen }))),
    night: version.night ? nightText(version.night) : '',
    percent: version.night ? String(version.night.percent) : '',
    restDayPercent: String(version.restDayPercent),
    holidayPercent: String(version.holidayPercent),
    dailyCapFen: typedYuan(version.dailyCapFen),
  }),
  read: (cells) => {
    const minutes = cells.read('minuteTiers', tiersIn, []);
    const km = cells.read('kmTiers', tiersIn, []);
    const night = cells.text('night') === '' ? undefined : cells.read('night', nightIn, undefined);
    return {
      partnerReference: cells.text('partnerReference'),
      name: bothOf(cells.text('name'), cells.text('nameEn')),
      effectiveFrom: cells.date('effectiveFrom'),
      terms: {
        startFen: cells.fen('startFen'),
        minuteTiers: minutes.map(({ from, fen }) => ({ fromMinute: from, fenPerMinute: fen })),
        includedKm: cells.whole('includedKm'),
        kmTiers: km.map(({ from, fen }) => ({ fromKm: from, fenPerKm: fen })),
        ...(night ? { night: { ...night, percent: cells.whole('percent') } } : {}),
        restDayPercent: cells.whole('restDayPercent'),
        holidayPercent: cells.whole('holidayPercent'),
        dailyCapFen: cells.fen('dailyCapFen'),
      },
    };
  },
  send: async (tariffs) => (await ask(UpsertTariffsDocument, { input: { items: tariffs } })).upsertTariffs,
};
