/** Amount in whole fen, so that sums stay exact; as the API shows it. */
export interface Money {
  readonly amountFen: number;
  readonly currency: 'CNY';
}

export const fen = (amountFen: number): Money => ({ amountFen, currency: 'CNY' });

/** Whole fen as yuan with two decimals, exactly. */
export const yuan = (fen: number): string => {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
