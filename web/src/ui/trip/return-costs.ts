/** What is typed of the costs of a trip, and what of it is told. */
import type { Energy, OrderFactsFragment, TripEnergyKind } from '../../generated/graphql.ts';
import { count } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';

const w = words(
  {
    wrongAmount: (most: string) => `请填写 0 至 ${most} 的数字，最多两位小数`,
    noEnergy: '填了费用，请一并填写数量',
    noCost: '请一并填写费用，没有花钱的填 0',
  },
  {
    wrongAmount: (most: string) => `Enter a number from 0 to ${most}, with two decimals at most`,
    noEnergy: 'There is a cost: say how much was taken on, too',
    noCost: 'Say what it cost, too; 0 where it was free',
  },
);

type MostCosts = OrderFactsFragment['mostCosts'];

/** As typed: yuan, litres and kilowatt-hours, null where nothing was. */
export interface TypedCosts {
  tolls: number | null;
  parking: number | null;
  other: number | null;
  energyKind: TripEnergyKind;
  energyAmount: number | null;
  energyCost: number | null;
  handBackPlace: string;
  remark: string;
}

export const noCosts = (): TypedCosts => ({
  tolls: null,
  parking: null,
  other: null,
  energyKind: 'FUEL',
  energyAmount: null,
  energyCost: null,
  handBackPlace: '',
  remark: '',
});

/** Amounts that are typed with up to two decimals. */
const amounts = ['tolls', 'parking', 'other', 'energyAmount', 'energyCost'] as const;
type Amount = (typeof amounts)[number];

/** What is wrong with an amount, by its name. */
export type WrongCosts = Partial<Record<Amount, string>>;

/** Beyond any bound of a policy. */
const MOST = 9_999_999.99;
const hundredths = (value: number): number => Math.round(value * 100);

/** The most of an amount that policy takes, in yuan, litres or kWh; where that is not known, the service says so. */
const mostOf = (name: Amount, { energyKind }: TypedCosts, most: MostCosts | undefined): number => {
  if (!most) return MOST;
  if (name === 'energyAmount') return energyKind === 'FUEL' ? most.fuelLitres : most.chargeKwh;
  return (name === 'tolls' ? most.tolls : most.each).amountFen / 100;
};

const isAmount = (value: number, most: number): boolean =>
  value >= 0 && value <= most && hundredths(value) / 100 === value;

/** Which half of fuel or charge is missing: what was taken on without its cost is no record, nor is a cost of nothing. */
const halfEnergy = ({ energyAmount, energyCost }: TypedCosts): WrongCosts => {
  if (energyAmount && energyCost === null) return { energyCost: w.noCost };
  return energyCost && !energyAmount ? { energyAmount: w.noEnergy } : {};
};

/**
 * What is wrong with what was typed, field by field: it cannot be told as it is, below zero, beyond what policy takes or
 * finer than a hundredth; or it is half of what belongs together.
 */
export const wrongCosts = (typed: TypedCosts, policy?: MostCosts): WrongCosts => ({
  ...halfEnergy(typed),
  ...Object.fromEntries(
    amounts.flatMap((name) => {
      const value = typed[name];
      const most = mostOf(name, typed, policy);
      return value === null || isAmount(value, most) ? [] : [[name, w.wrongAmount(count(most))]];
    }),
  ),
});

/** What a dialog says is wrong, for these fields. */
export const costsWrongAt = (wrongAt: (field: string) => string | undefined): WrongCosts =>
  Object.fromEntries(
    amounts.flatMap((name) => {
      const wrong = wrongAt(name);
      return wrong === undefined ? [] : [[name, wrong]];
    }),
  );

/** What a vehicle takes on: only a plug-in hybrid leaves a choice. */
export const takesOn = (energy: Energy, chosen: TripEnergyKind): TripEnergyKind => {
  if (energy === 'PLUG_IN_HYBRID') return chosen;
  return energy === 'BATTERY_ELECTRIC' ? 'CHARGING' : 'FUEL';
};

/** As it is told, in whole fen and hundredths. */
export interface ToldCosts {
  readonly tollsFen?: number;
  readonly parkingFen?: number;
  readonly otherFen?: number;
  readonly energy?: { readonly kind: TripEnergyKind; readonly amount: number; readonly costFen: number };
  readonly handBackPlace?: string;
  readonly remark?: string;
}

/** What was typed of a return that is put back to be corrected. */
export const typedOf = (act: ToldCosts): TypedCosts => {
  const yuan = (fen: number | undefined): number | null => (fen === undefined ? null : fen / 100);
  const { energy, handBackPlace = '', remark = '' } = act;
  return {
    tolls: yuan(act.tollsFen),
    parking: yuan(act.parkingFen),
    other: yuan(act.otherFen),
    energyKind: energy?.kind ?? 'FUEL',
    energyAmount: yuan(energy?.amount),
    energyCost: yuan(energy?.costFen),
    handBackPlace,
    remark,
  };
};

/** The costs as the service wants them; what was left open is left out. */
export const costsOf = (typed: TypedCosts, energy: Energy): ToldCosts => {
  const { tolls, parking, other, energyKind, energyAmount, energyCost } = typed;
  const handBackPlace = typed.handBackPlace.trim();
  const remark = typed.remark.trim();
  return {
    ...(tolls === null ? {} : { tollsFen: hundredths(tolls) }),
    ...(parking === null ? {} : { parkingFen: hundredths(parking) }),
    ...(other === null ? {} : { otherFen: hundredths(other) }),
    ...(energyAmount && energyCost !== null
      ? {
          energy: {
            kind: takesOn(energy, energyKind),
            amount: hundredths(energyAmount),
            costFen: hundredths(energyCost),
          },
        }
      : {}),
    ...(handBackPlace === '' ? {} : { handBackPlace }),
    ...(remark === '' ? {} : { remark }),
  };
};
