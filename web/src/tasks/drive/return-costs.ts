/** What a driver types of the costs of a trip, and what of it is told. */
import type { Energy, TripEnergyKind } from '../../generated/graphql.ts';
import type { ReturnAct } from './queue.ts';

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
export type Amount = (typeof amounts)[number];

const MOST = 9_999_999.99;
const hundredths = (value: number): number => Math.round(value * 100);

const isAmount = (value: number): boolean => value >= 0 && value <= MOST && hundredths(value) / 100 === value;

/** Amounts that cannot be told as they were typed: below zero, beyond all bounds, or finer than a hundredth. */
export const wrongAmounts = (typed: TypedCosts): readonly Amount[] =>
  amounts.filter((name) => {
    const value = typed[name];
    return value !== null && !isAmount(value);
  });

/** What a vehicle takes on: only a plug-in hybrid leaves a choice. */
export const takesOn = (energy: Energy, chosen: TripEnergyKind): TripEnergyKind => {
  if (energy === 'PLUG_IN_HYBRID') return chosen;
  return energy === 'BATTERY_ELECTRIC' ? 'CHARGING' : 'FUEL';
};

type Told = Omit<ReturnAct, 'kind' | 'orderId' | 'odometerKm' | 'recordedAt' | 'deviation'>;

/** What was typed of a return that is put back to be corrected. */
export const typedOf = (act: Told): TypedCosts => {
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

/** The costs as the service wants them, in whole fen and hundredths; what was left open is left out. */
export const costsOf = (typed: TypedCosts, energy: Energy): Told => {
  const { tolls, parking, other, energyKind, energyAmount, energyCost } = typed;
  const handBackPlace = typed.handBackPlace.trim();
  const remark = typed.remark.trim();
  return {
    ...(tolls === null ? {} : { tollsFen: hundredths(tolls) }),
    ...(parking === null ? {} : { parkingFen: hundredths(parking) }),
    ...(other === null ? {} : { otherFen: hundredths(other) }),
    ...(energyAmount === null && energyCost === null
      ? {}
      : {
          energy: {
            kind: takesOn(energy, energyKind),
            amount: hundredths(energyAmount ?? 0),
            costFen: hundredths(energyCost ?? 0),
          },
        }),
    ...(handBackPlace === '' ? {} : { handBackPlace }),
    ...(remark === '' ? {} : { remark }),
  };
};
