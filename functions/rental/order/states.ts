/** The life of a rental order: which step leads from where to where, and who may take it. Pure. */
import type { Viewer } from '../../platform/access.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { RentalOrder, RentalState, RentalStep } from './types.ts';

/** RENTER: who took the car. PARTNER: whose car it is, people and systems alike. CLOCK: nobody, time has come. */
export type RentalParty = 'RENTER' | 'PARTNER' | 'CLOCK';

interface Step {
  readonly from: readonly RentalState[];
  /** Absent where the state stays. */
  readonly to?: RentalState;
  readonly by: RentalParty;
}

/** Also of an order that came to nothing. */
const complained: readonly RentalState[] = [
  ...(['CONFIRMED', 'IN_USE', 'RETURNED', 'CLOSED'] as const),
  ...(['DECLINED', 'EXPIRED', 'FAILED', 'CANCELLED', 'NO_SHOW'] as const),
];

export const steps = {
  CONFIRM: { from: ['HELD'], to: 'CONFIRMED', by: 'PARTNER' },
  DECLINE: { from: ['HELD'], to: 'DECLINED', by: 'PARTNER' },
  EXPIRE: { from: ['HELD'], to: 'EXPIRED', by: 'CLOCK' },
  CANCEL: { from: ['HELD', 'CONFIRMED'], to: 'CANCELLED', by: 'RENTER' },
  UNLOCK: { from: ['CONFIRMED'], by: 'RENTER' },
  PICK_UP: { from: ['CONFIRMED'], to: 'IN_USE', by: 'PARTNER' },
  /** The car did not answer, or did not do it. */
  UNLOCK_FAILED: { from: ['CONFIRMED'], by: 'PARTNER' },
  LOCK_FAILED: { from: ['RETURNED'], by: 'PARTNER' },
  TIME_OUT: { from: ['CONFIRMED', 'RETURNED'], by: 'CLOCK' },
  /** The dispatch order that it goes by was taken back, or moved. */
  RELEASE: { from: ['HELD', 'CONFIRMED'], to: 'CANCELLED', by: 'CLOCK' },
  MOVE: { from: ['HELD', 'CONFIRMED', 'IN_USE'], by: 'CLOCK' },
  MISS: { from: ['CONFIRMED'], to: 'NO_SHOW', by: 'CLOCK' },
  REMIND: { from: ['IN_USE'], by: 'CLOCK' },
  NOTE_LATE: { from: ['IN_USE'], by: 'CLOCK' },
  EXTEND: { from: ['CONFIRMED', 'IN_USE'], by: 'RENTER' },
  REPORT_DAMAGE: { from: ['CONFIRMED', 'IN_USE', 'RETURNED', 'CLOSED'], by: 'RENTER' },
  RETURN: { from: ['IN_USE'], to: 'RETURNED', by: 'RENTER' },
  /** It stands at another station than was tapped. */
  CORRECT_RETURN: { from: ['RETURNED'], by: 'RENTER' },
  LOCK: { from: ['RETURNED'], by: 'RENTER' },
  /** A market rental goes along with the trip of its dispatch order. */
  BEGIN_TRIP: { from: ['CONFIRMED'], to: 'IN_USE', by: 'CLOCK' },
  END_TRIP: { from: ['CONFIRMED', 'IN_USE'], to: 'CLOSED', by: 'CLOCK' },
  GIVE_UP_TRIP: { from: ['CONFIRMED'], to: 'CANCELLED', by: 'CLOCK' },
  /** Its trip is needed no more as it was quoted, before its partner has confirmed. */
  WITHDRAW: { from: ['HELD'], to: 'CANCELLED', by: 'CLOCK' },
  COMPLAIN: { from: complained, by: 'RENTER' },
  ANSWER_COMPLAINT: { from: complained, by: 'PARTNER' },
  CLOSE: { from: ['RETURNED'], to: 'CLOSED', by: 'PARTNER' },
  /** Nobody has told that its lock has closed. */
  CLOSE_UNLOCKED: { from: ['RETURNED'], to: 'CLOSED', by: 'CLOCK' },
  FAIL: { from: ['HELD', 'CONFIRMED', 'IN_USE'], to: 'FAILED', by: 'PARTNER' },
  /** The car that was promised is not to be had: its last renter has not brought it back, it or its partner is out of service, or it does not open. */
  LACK: { from: ['CONFIRMED'], to: 'FAILED', by: 'CLOCK' },
} as const satisfies Readonly<Record<string, Step>>;

export type RentalStepName = keyof typeof steps;

/** Along the life of an order, its ends last. */
const inOrder: readonly RentalState[] = [
  ...(['HELD', 'CONFIRMED', 'IN_USE', 'RETURNED', 'CLOSED'] as const),
  ...(['DECLINED', 'EXPIRED', 'CANCELLED', 'NO_SHOW', 'FAILED'] as const),
];

/** States that an order has reached, in the order in which it did. */
export const stepsInOrder = ({ steps: taken }: Pick<RentalOrder, 'steps'>): (RentalStep & { state: RentalState })[] =>
  inOrder.flatMap((state) => {
    const step = taken[state];
    return step ? [{ state, ...step }] : [];
  });

/** States in which an order still has its car, or will have it. */
const live: readonly RentalState[] = ['HELD', 'CONFIRMED', 'IN_USE', 'RETURNED'];
export const isLive = ({ state }: Pick<RentalOrder, 'state'>): boolean => live.includes(state);

/** Whether its car is still to be brought back, also when it has yet to be picked up. */
export const hasCarOut = (order: Pick<RentalOrder, 'state'>): boolean => isLive(order) && order.state !== 'RETURNED';

/** Whether it is over and the car was used to the end. */
export const hasServed = ({ state }: Pick<RentalOrder, 'state'>): boolean => state === 'CLOSED';

/** Whether a step may be taken from where an order stands. */
export const allows = (name: RentalStepName, { state }: Pick<RentalOrder, 'state'>): boolean =>
  (steps[name].from as readonly RentalState[]).includes(state);

export const stateRefusals = (name: RentalStepName, order: RentalOrder): Refusal<'STATE_NOT_ALLOWED'>[] =>
  allows(name, order) ? [] : [refusal('STATE_NOT_ALLOWED', ['input', 'orderId'], { state: order.state })];

/** Whether somebody is the one who may take a step with an order; to all others it is not there. */
export const mayTake = (name: RentalStepName, viewer: Viewer, order: RentalOrder): boolean => {
  const { by }: Step = steps[name];
  if (by === 'PARTNER') return viewer.kind === 'partner' && viewer.partnerId === order.partnerId;
  // What is dispatched is moved by moving its dispatch order.
  if (order.rentalKind === 'MARKET_RENTAL' && name !== 'COMPLAIN') return false;
  return by === 'RENTER' && viewer.kind === 'person' && viewer.personId === order.personId;
};
