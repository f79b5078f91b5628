/** The log of a partner's events in the table. */
import { ABSENT } from '../../platform/condition.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { RentalEvent, RentalNews } from './types.ts';

/** Numbers as the table sorts them. */
const SEQ_DIGITS = 12;

const headKey = (partnerId: string) => items.RENTAL_EVENT_HEAD.key({ partnerId });

const eventKey = (partnerId: string, seq: number) =>
  items.RENTAL_EVENT.key({ partnerId, seq: String(seq).padStart(SEQ_DIGITS, '0') });

/** Partition in which the events of a partner lie in their order. */
export const eventsPk = (partnerId: string): string => items.RENTAL_EVENT.pkOf({ partnerId });

export const eventOf = (item: Item): RentalEvent => attributesOf(item) as unknown as RentalEvent;

/** The number of the last event of a partner as it stands this moment; 0 when nothing has happened yet. */
export const lastSeq = async (store: Store, partnerId: string): Promise<number> =>
  Number((await store.get(headKey(partnerId), { consistent: true }))?.seq ?? 0);

/** The place in `appendWrites` of the mark that fails when the event is in the log already. */
export const MARK = 0;

/** Puts an event after the last one: in one transaction, so that no number is left out or given twice. */
export const appendWrites = (news: RentalNews, last: number): Write[] => {
  const { id, partnerId } = news;
  const seq = last + 1;
  return [
    { put: itemOf('SEEN', items.SEEN.key({ changeId: id, reaction: 'recordRentalEvents' }), {}), if: ABSENT },
    {
      put: itemOf('RENTAL_EVENT_HEAD', headKey(partnerId), { partnerId, seq }),
      if: last === 0 ? ABSENT : [{ attribute: 'seq', is: last }],
    },
    { put: itemOf('RENTAL_EVENT', eventKey(partnerId, seq), { ...news, seq }), if: ABSENT },
  ];
};
