/** What a driver's page shows of a day, out of what was told last of that day or of the one before it. */
import type { MyDrivingQuery } from '../../generated/graphql.ts';
import { dayAfter } from '../../lib/day-after.ts';

export type DrivenOrder = MyDrivingQuery['myDriving'][number];
export type HandedOver = MyDrivingQuery['myHandedOver'][number];

/** Back, or broken off on the way: its driver has nothing more to record. */
export const isOver = ({ state }: Pick<DrivenOrder, 'state'>): boolean => state === 'RETURNED';

/** An answer about `date`, and about the day after it where that was asked for. */
export interface Told extends Pick<MyDrivingQuery, 'myDriving' | 'next' | 'myHandedOver'> {
  readonly date: string;
}

interface Page {
  readonly orders: readonly DrivenOrder[];
  readonly handedOver: readonly HandedOver[];
  /** Of the coming night and morning: a trip at twenty past midnight belongs to the shift that sees it. */
  readonly coming: readonly DrivenOrder[];
}

/** Whether something was told of a day. */
export const tells = ({ date, next }: Told, day: string): boolean =>
  day === date || (next !== undefined && day === dayAfter(date));

/** So long before its start a trip of tomorrow is shown with those of today. */
const COMING = 12 * 3_600_000;

const without = (orders: readonly DrivenOrder[], others: readonly DrivenOrder[]): DrivenOrder[] =>
  orders.filter(({ id }) => !others.some((other) => other.id === id));

/**
 * The page of a day as of `now`, on the present day `today`. When the day before was told last, which is so after
 * midnight without a connection, what has left then and is not back stays in sight.
 */
export const pageOf = (
  told: Told,
  day: string,
  at: { readonly today: string; readonly now: number; readonly hasLeft: (order: DrivenOrder) => boolean },
): Page => {
  const { myDriving, myHandedOver, next = [] } = told;
  if (day === told.date) {
    const isSoon = ({ window }: DrivenOrder): boolean => Date.parse(window.from) < at.now + COMING;
    const coming = day === at.today ? without(next.filter(isSoon), myDriving) : [];
    return { orders: myDriving, handedOver: myHandedOver, coming };
  }
  const isOut = (order: DrivenOrder): boolean => at.hasLeft(order) && !isOver(order);
  const stillOut = day === at.today ? without(myDriving.filter(isOut), next) : [];
  return { orders: [...stillOut, ...next], handedOver: [], coming: [] };
};
