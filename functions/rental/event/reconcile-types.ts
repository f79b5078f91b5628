import type { RentalState } from '../order/types.ts';

/** An order as one side has it. */
export interface OrderSide {
  readonly orderId: string;
  readonly state: RentalState;
  /** What it costs; absent until it is charged. */
  readonly totalFen?: number | null | undefined;
}

export type DifferenceKind = 'MISSING_HERE' | 'MISSING_THERE' | 'STATE_DIFFERS' | 'AMOUNT_DIFFERS';

/** One thing that both sides do not say alike. */
export interface OrderDifference {
  readonly orderId: string;
  readonly difference: DifferenceKind;
  readonly here?: OrderSide;
  readonly there?: OrderSide;
}
