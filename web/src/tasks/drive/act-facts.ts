import { count, moment } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { returnFacts } from '../../ui/trip/recorded-facts.ts';
import type { DriveAct, ReturnAct } from './queue.ts';

/** What a driver typed of an act, so that he can tell it to somebody. */

const w = words(
  {
    kinds: { departure: '出车', return: '收车', extend: '延长用车', breakOff: '途中故障' },
    odometer: '里程表',
    at: '登记时间',
    until: '延长至',
    why: '延长原因',
    place: '故障地点',
    reason: '故障情况',
    km: (n: string) => `${n} 公里`,
  },
  {
    kinds: { departure: 'Departure', return: 'Return', extend: 'Extension', breakOff: 'Breakdown' },
    odometer: 'Odometer',
    at: 'Recorded at',
    until: 'Until',
    why: 'Why',
    place: 'Where',
    reason: 'What broke',
    km: (n: string) => `${n} km`,
  },
);

type Fact = readonly [name: string, value: string | undefined | null];

export const actName = ({ kind }: DriveAct): string => w.kinds[kind];

const reading = (odometerKm: number | undefined): Fact => [
  w.odometer,
  odometerKm === undefined ? undefined : w.km(count(odometerKm)),
];

const money = (amountFen: number | undefined) => (amountFen === undefined ? null : { amountFen });

const typedFacts = (act: ReturnAct): readonly Fact[] =>
  returnFacts({
    tolls: money(act.tollsFen),
    parking: money(act.parkingFen),
    otherCosts: money(act.otherFen),
    energy: act.energy ? { ...act.energy, cost: { amountFen: act.energy.costFen } } : null,
    handBackPlace: act.handBackPlace ?? null,
    deviation: act.deviation ?? null,
    remark: act.remark ?? null,
  });

export const actFacts = (act: DriveAct): readonly Fact[] => {
  switch (act.kind) {
    case 'departure':
      return [reading(act.odometerKm), [w.at, moment(act.recordedAt)]];
    case 'return':
      return [reading(act.odometerKm), [w.at, moment(act.recordedAt)], ...typedFacts(act)];
    case 'extend':
      return [
        [w.until, moment(act.to)],
        [w.why, act.reason],
      ];
    case 'breakOff':
      return [reading(act.odometerKm), [w.place, act.place], [w.reason, act.reason]];
  }
};
