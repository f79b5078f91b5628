import { fenOf } from '../../lib/typed-yuan.ts';

/** What an order comes to at present. */
interface Charged {
  readonly orderId: string;
  readonly total: { readonly amountFen: number };
}

interface Adjustment {
  readonly orderId: string;
  readonly amountFen: number;
}

/** How much more or less orders are to come to than they do; undefined when an amount cannot be read. */
export const adjustmentsIn = (
  amounts: Readonly<Record<string, string>>,
  lines: readonly Charged[],
): Adjustment[] | undefined => {
  const asked = lines.flatMap(({ orderId, total }) => {
    const typed = amounts[orderId];
    return typed === undefined || typed.trim() === ''
      ? []
      : [{ orderId, fen: fenOf(typed), presentFen: total.amountFen }];
  });
  const known = asked.flatMap(({ orderId, fen, presentFen }) =>
    fen === undefined ? [] : [{ orderId, amountFen: fen - presentFen }],
  );
  return known.length === asked.length ? known.filter(({ amountFen }) => amountFen !== 0) : undefined;
};
