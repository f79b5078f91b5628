/** What a requester disputes of a trip, until it is settled. */
export interface OpenDispute {
  readonly said: string;
  /** Over how many cars his trip went: one that is corrected may not be all that he means. */
  readonly cars: number;
}

interface Trip {
  readonly orders: readonly unknown[];
  readonly receipt: { readonly dispute: string | null; readonly settled?: unknown } | null;
}

/** What is disputed of a trip and not settled; undefined where nothing is. */
export const disputeOf = ({ receipt, orders }: Trip): OpenDispute | undefined =>
  receipt?.dispute == null || receipt.settled ? undefined : { said: receipt.dispute, cars: orders.length };
