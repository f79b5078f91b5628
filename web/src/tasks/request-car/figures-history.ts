import type { WholeRequestFragment } from '../../generated/graphql.ts';
import { plate } from '../../lib/format.ts';
import { correctionWord } from '../../ui/trip/recorded-facts.ts';
import type { Happening } from './happening.ts';

/** What became of the figures of a trip after it was over: corrected, confirmed or disputed, and settled. */

type Request = Pick<WholeRequestFragment, 'orders' | 'receipt' | 'requester'>;
type Order = WholeRequestFragment['orders'][number];

const joined = (...parts: readonly (string | null | undefined)[]): string | undefined =>
  parts.filter(Boolean).join(' · ') || undefined;

/** Whether a correction is also the end of what was disputed. */
const hasSettled = ({ at }: Order['corrections'][number], receipt: Request['receipt']): boolean =>
  receipt?.settled?.corrected === true && Date.parse(receipt.settled.at) === Date.parse(at);

const correctionsOf = ({ corrections, plateNumber }: Order, receipt: Request['receipt']): Happening[] =>
  corrections.map((one) => ({
    kind: hasSettled(one, receipt) ? 'correctedAsDisputed' : 'corrected',
    at: one.at,
    by: one.by.name,
    note: joined(plate(plateNumber), correctionWord(one), one.reason),
  }));

/** What happened to the figures. */
export const figuresHistory = ({ orders, receipt, requester }: Request): Happening[] => {
  const settled = receipt?.settled;
  const told: (Happening | undefined | null | false)[] = [
    receipt && {
      kind: receipt.confirmed ? 'closed' : 'disputed',
      at: receipt.at,
      by: requester.name,
      note: joined(receipt.dispute, receipt.comment),
    },
    ...orders.flatMap((order) => correctionsOf(order, receipt)),
    // A correction that ends it tells so itself.
    settled?.corrected === false && {
      kind: 'upheld',
      at: settled.at,
      by: settled.by.name,
      note: settled.reason,
    },
  ];
  return told.filter((happening) => !!happening);
};
