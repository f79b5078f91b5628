import type { FiguresFragment, OrderFactsFragment } from '../../generated/graphql.ts';
import { clock, count, dayName, moment, yuan } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { brokeDown } from './broke-down.ts';
import { energyTaken } from './words.ts';

/** What a trip recorded: its readings, and what was typed with its return. */

const w = words(
  {
    departure: '出车',
    back: '收车',
    onBehalf: '代录收车',
    driven: '行驶',
    tolls: '过路费',
    parking: '停车费',
    other: '其他费用',
    energy: '加油或充电',
    handBack: '交车地点',
    deviation: '情况说明',
    remark: '备注',
    odometerOut: '出车里程表',
    odometer: '收车里程表',
    none: '无',
    corrected: '更正',
    nth: (n: number) => `第 ${String(n)} 次更正`,
    became: (what: string, was: string, is: string) => `${what} ${was} 改为 ${is}`,
    and: '，',
  },
  {
    departure: 'Departure',
    back: 'Return',
    onBehalf: 'Return recorded by',
    driven: 'Driven',
    tolls: 'Tolls',
    parking: 'Parking',
    other: 'Other costs',
    energy: 'Fuel or charging',
    handBack: 'Handed back at',
    deviation: 'Explanation',
    remark: 'Remark',
    odometerOut: 'Odometer at departure',
    odometer: 'Odometer at return',
    none: 'none',
    corrected: 'Corrected',
    nth: (n: number) => `Correction ${String(n)}`,
    became: (what: string, was: string, is: string) => `${what} ${was} → ${is}`,
    and: ', ',
  },
);
type Fact = readonly [name: string, value: string | undefined | null];

const reading = (at: OrderFactsFragment['departure']): string | undefined =>
  at ? `${dayName(at.at)} ${clock(at.at)} · ${count(at.odometerKm)} km` : undefined;

type Read = Pick<OrderFactsFragment, 'departure' | 'return' | 'returnOnBehalf' | 'kilometres' | 'legs' | 'brokenOff'>;

/** When the car left and came back, and how far it went; where one broke down each has its own, told by itself. */
export const readingFacts = (order: Read): readonly Fact[] => {
  const { returnOnBehalf: onBehalf, kilometres } = order;
  const isReplaced = brokeDown(order);
  return [
    [w.departure, isReplaced ? undefined : reading(order.departure)],
    [w.back, isReplaced ? undefined : reading(order.return)],
    [w.onBehalf, onBehalf && `${onBehalf.by.name} · ${onBehalf.reason}`],
    [w.driven, isReplaced || kilometres === null ? undefined : `${count(kilometres)} km`],
  ];
};

const cost = (money: { readonly amountFen: number } | null): string | undefined =>
  money && money.amountFen > 0 ? yuan(money.amountFen) : undefined;

type Typed = Pick<
  OrderFactsFragment,
  'tolls' | 'parking' | 'otherCosts' | 'energy' | 'handBackPlace' | 'deviation' | 'remark'
>;

/** What the trip cost and what was said of it; what was not typed has no value. */
export const returnFacts = (order: Typed): readonly Fact[] => [
  [w.tolls, cost(order.tolls)],
  [w.parking, cost(order.parking)],
  [w.other, cost(order.otherCosts)],
  [w.energy, order.energy ? energyTaken(order.energy) : undefined],
  [w.handBack, order.handBackPlace],
  [w.deviation, order.deviation],
  [w.remark, order.remark],
];

const figures = ({ departureKm, odometerKm, tolls, parking, otherCosts, energy, deviation }: FiguresFragment) =>
  [
    [w.odometerOut, departureKm === null ? w.none : `${count(departureKm)} km`],
    [w.odometer, `${count(odometerKm)} km`],
    [w.tolls, yuan(tolls.amountFen)],
    [w.parking, yuan(parking.amountFen)],
    [w.other, yuan(otherCosts.amountFen)],
    [w.energy, energy ? energyTaken(energy) : w.none],
    [w.deviation, deviation ?? w.none],
  ] as const;

type Correction = OrderFactsFragment['corrections'][number];

/** What a correction changed, each with what was and what is. */
export const correctionWord = ({ before, after }: Pick<Correction, 'before' | 'after'>): string => {
  const now = figures(after);
  const changed = figures(before).flatMap(([what, was], n) => {
    const is = now[n]?.[1] ?? '';
    return was === is ? [] : [w.became(what, was, is)];
  });
  return changed.join(w.and);
};

/** How what was recorded of a trip was corrected, by whom and why. */
export const correctionFacts = ({ corrections }: Pick<OrderFactsFragment, 'corrections'>): readonly Fact[] =>
  corrections.map((one, i) => {
    const name = corrections.length > 1 ? w.nth(i + 1) : w.corrected;
    return [name, [correctionWord(one), one.by.name, moment(one.at), one.reason].filter(Boolean).join(' · ')];
  });
