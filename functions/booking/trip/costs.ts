/** What a trip may have cost. Pure. */
import type { Energy } from '../../fleet/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { BookingPolicy } from '../policy.ts';
import type { CostRefusal, EnergyKind, EnergyTaken, Expenses } from './types.ts';

const FEN_PER_YUAN = 100;

const isAmount = (fen: number, most: number): boolean => Number.isInteger(fen) && fen >= 0 && fen <= most;

const tollsRefusals = (tollsFen: number, { mostTollsFen }: BookingPolicy): Refusal<'TOLLS_INVALID'>[] =>
  isAmount(tollsFen, mostTollsFen)
    ? []
    : [refusal('TOLLS_INVALID', ['input', 'tollsFen'], { most: mostTollsFen / FEN_PER_YUAN })];

const costRefusals = (
  path: readonly string[],
  fen: number,
  { mostCostFen }: BookingPolicy,
): Refusal<'COST_INVALID'>[] =>
  isAmount(fen, mostCostFen) ? [] : [refusal('COST_INVALID', ['input', ...path], { most: mostCostFen / FEN_PER_YUAN })];

const takes: Readonly<Record<Energy, readonly EnergyKind[]>> = {
  PETROL: ['FUEL'],
  DIESEL: ['FUEL'],
  BATTERY_ELECTRIC: ['CHARGING'],
  PLUG_IN_HYBRID: ['FUEL', 'CHARGING'],
};

/** A vehicle takes on what it runs on, if that is known, and no more than fits a trip. */
const energyRefusals = (
  { kind, amount, costFen }: EnergyTaken,
  energy: Energy | undefined,
  policy: BookingPolicy,
): Refusal<'ENERGY_INVALID' | 'COST_INVALID'>[] => {
  const most = kind === 'FUEL' ? policy.mostFuelLitres : policy.mostChargeKwh;
  const fits = Number.isInteger(amount) && amount > 0 && amount <= most * 100;
  return [
    ...(energy === undefined || takes[energy].includes(kind)
      ? []
      : [refusal('ENERGY_INVALID' as const, ['input', 'energy', 'kind'], { kind })]),
    ...(fits ? [] : [refusal('ENERGY_INVALID' as const, ['input', 'energy', 'amount'], { kind, most })]),
    ...costRefusals(['energy', 'costFen'], costFen, policy),
  ];
};

/** Everything against what a trip is said to have cost. */
export const expensesRefusals = (
  { tollsFen = 0, parkingFen = 0, otherFen = 0, energy }: Expenses,
  runsOn: Energy | undefined,
  policy: BookingPolicy,
): Refusal<CostRefusal>[] => [
  ...tollsRefusals(tollsFen, policy),
  ...costRefusals(['parkingFen'], parkingFen, policy),
  ...costRefusals(['otherFen'], otherFen, policy),
  ...(energy ? energyRefusals(energy, runsOn, policy) : []),
];
