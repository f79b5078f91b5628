/** Amount in whole fen, so that sums stay exact; as the API shows it. */
export interface Money {
  readonly amountFen: number;
  readonly currency: 'CNY';
}

export const fen = (amountFen: number): Money => ({ amountFen, currency: 'CNY' });
