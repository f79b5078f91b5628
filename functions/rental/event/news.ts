/** Which changes are news to a partner. Pure. */
import type { Change } from '../../platform/changes.ts';
import { derivedId } from '../../platform/ids.ts';
import type { ItemKind } from '../../platform/table.ts';
import type { Item } from '../../platform/write.ts';
import type { RentalEventType, RentalNews } from './types.ts';

/** What is told of one kind of item. */
interface Telling {
  /** By the state that was reached. */
  readonly states: Readonly<Record<string, RentalEventType>>;
  /** Only what is reached is told, not in which state it came to be. */
  readonly afterwards?: boolean;
  /** Of every other change. */
  readonly otherwise?: RentalEventType;
  readonly partnerOf: (item: Item) => unknown;
  readonly orderOf?: (item: Item) => unknown;
}

const tellings: Partial<Record<ItemKind, Telling>> = {
  PARTNER: {
    afterwards: true,
    states: { ENGAGED: 'PARTNER_ENGAGED', SUSPENDED: 'PARTNER_SUSPENDED', ENDED: 'PARTNER_ENDED' },
    partnerOf: ({ id }) => id,
  },
  RENTAL_ORDER: {
    states: {
      HELD: 'ORDER_HELD',
      CONFIRMED: 'ORDER_CONFIRMED',
      IN_USE: 'ORDER_IN_USE',
      RETURNED: 'ORDER_RETURNED',
      CLOSED: 'ORDER_CLOSED',
      DECLINED: 'ORDER_DECLINED',
      EXPIRED: 'ORDER_EXPIRED',
      CANCELLED: 'ORDER_CANCELLED',
      NO_SHOW: 'ORDER_NO_SHOW',
      FAILED: 'ORDER_FAILED',
    },
    otherwise: 'ORDER_CHANGED',
    partnerOf: ({ partnerId }) => partnerId,
    orderOf: ({ id }) => id,
  },
  RENTAL_QUOTE: {
    states: { ASKED: 'QUOTE_ASKED', ACCEPTED: 'QUOTE_ACCEPTED', WITHDRAWN: 'QUOTE_WITHDRAWN' },
    partnerOf: ({ partnerId }) => partnerId,
    orderOf: ({ orderId }) => orderId,
  },
  LOCK_COMMAND: {
    states: {
      REQUESTED: 'LOCK_COMMAND_REQUESTED',
      ACKNOWLEDGED: 'LOCK_COMMAND_ACKNOWLEDGED',
      FAILED: 'LOCK_COMMAND_FAILED',
      TIMED_OUT: 'LOCK_COMMAND_TIMED_OUT',
    },
    partnerOf: ({ partnerId }) => partnerId,
    orderOf: ({ orderId }) => orderId,
  },
  RENTAL_STATEMENT: {
    states: {
      ISSUED: 'STATEMENT_ISSUED',
      DISPUTED: 'STATEMENT_DISPUTED',
      UNIT_APPROVED: 'STATEMENT_UNIT_APPROVED',
      APPROVED: 'STATEMENT_APPROVED',
    },
    partnerOf: ({ partnerId }) => partnerId,
  },
  WEBHOOK_ENDPOINT: { states: { DISABLED: 'WEBHOOK_DISABLED' }, partnerOf: ({ partnerId }) => partnerId },
};

/** Kinds of which anything is told. */
export const toldKinds = Object.keys(tellings) as ItemKind[];

const typeOf = (
  { states, otherwise, afterwards = false }: Telling,
  before: Item | undefined,
  after: Item,
): RentalEventType | undefined => {
  const stays = after.state === before?.state || (afterwards && !before);
  const reached = stays ? undefined : states[String(after.state)];
  return reached ?? (before && after.revision !== before.revision ? otherwise : undefined);
};

/** What a change is news of; undefined when it is none to a partner. */
export const newsOf = ({ kind, before, after, stamp }: Change): RentalNews | undefined => {
  const telling = tellings[kind];
  const type = telling && after && typeOf(telling, before, after);
  if (!type || !stamp) return undefined;
  const [subjectId, revision, orderId] = [String(after.id), Number(after.revision ?? 0), telling.orderOf?.(after)];
  return {
    id: derivedId('rentalEvent', subjectId, String(revision), type),
    partnerId: String(telling.partnerOf(after)),
    type,
    subjectId,
    ...(typeof orderId === 'string' ? { orderId } : {}),
    revision,
    at: stamp.at,
  };
};
