/** How a booking ends, whoever or whatever ends it: in the same write its slot is free, or offered to the next. */
import { changeBookings } from '../../ledger/records.ts';
import { derivedIdAt } from '../../platform/ids.ts';
import type { Refusal } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { Stamp, Write } from '../../platform/write.ts';
import { messageWrite } from '../citizen/records.ts';
import { standingWrite, standingsOf } from '../citizen/standing-records.ts';
import { strikeWrites } from '../citizen/strike-acts.ts';
import type { Standing, Strike } from '../citizen/types.ts';
import type { OpeningPolicies } from '../policy.ts';
import type { Step } from '../take-acts.ts';
import { countedAs, dueOf, peopleIn } from './booking.ts';
import { closeQueueWrites, offerWrites } from './offer-records.ts';
import { offerOf } from './offering.ts';
import { findQueues, queueCheck, queueIdOf } from './queue-records.ts';
import { changeWrite, findCourtBooking, makeWrite, placedCourt } from './records.ts';
import type { CourtBooking, CourtQueue } from './types.ts';
import { cancelledText } from './words.ts';

interface Ending<Code extends string> {
  readonly store: Store;
  readonly bookingId: string;
  readonly policies: OpeningPolicies;
  readonly now: Instant;
  readonly stamp: Stamp;
  readonly end: Pick<CourtBooking, 'state' | 'cancelled'>;
  /** Strike that comes with it. */
  readonly strike?: Strike;
  readonly refusals: (booking: CourtBooking) => readonly Refusal<Code>[];
}

interface Seen {
  readonly booking: CourtBooking | undefined;
  readonly queue: CourtQueue | undefined;
  /** Of the holder, of those who joined, and of those who wait. */
  readonly standings: readonly Standing[];
}

/** Ledger, queue and offer when a slot is given back. */
const freeWrites = (
  { policies, now, end }: Ending<string>,
  { queue, standings }: Seen,
  booking: CourtBooking,
): { readonly writes: Write[]; readonly offer: CourtBooking | undefined } => {
  const gone = placedCourt(booking).map(({ bookingId, ...from }) => ({ bookingId, from }));
  const policy = policies(booking.window.from);
  const isClosed = end.cancelled?.cause === 'CLOSURE';
  const offer = isClosed ? undefined : offerOf(booking, queue, standings, now, policy);
  if (!offer || !queue) {
    const closing = isClosed && queue && queue.entries.length > 0;
    const waiting = closing
      ? closeQueueWrites(queue, now)
      : [queueCheck(queueIdOf(booking.courtId, booking.window.from), queue)];
    return { writes: [...changeBookings(gone), ...waiting], offer };
  }
  const come = placedCourt(offer).map(({ bookingId, ...to }) => ({ bookingId, to }));
  return {
    writes: [
      ...changeBookings([...gone, ...come]),
      makeWrite(offer, dueOf(offer, policy)),
      ...offerWrites(offer, queue, now),
    ],
    offer,
  };
};

const endWrites = (ending: Ending<string>, seen: Seen, booking: CourtBooking): Write[] => {
  const { policies, now, end, strike } = ending;
  const { id, citizenId, window } = booking;
  const isFreed = end.state === 'CANCELLED';
  const { writes: freed, offer } = isFreed ? freeWrites(ending, seen, booking) : { writes: [], offer: undefined };
  const isClosed = end.cancelled?.cause === 'CLOSURE';
  const queueId = queueIdOf(booking.courtId, window.from);
  const people = peopleIn(booking);
  const changeOf = ({ subject }: Standing) => {
    const isHolder = subject === citizenId;
    const set = {
      ...(people.includes(subject) ? { [id]: countedAs(booking, false, isFreed, isHolder) } : {}),
      ...(offer?.citizenId === subject ? { [offer.id]: countedAs(offer, true, false) } : {}),
    };
    const waits = isClosed
      ? seen.queue?.entries.some((one) => one.citizenId === subject)
      : subject === offer?.citizenId;
    return { set, remove: waits ? [queueId] : [] };
  };
  const touched = seen.standings.filter((standing) => {
    const { set, remove } = changeOf(standing);
    return Object.keys(set).length + remove.length > 0;
  });
  const { cancelled } = end;
  return [
    changeWrite(booking, { ...end, endedAt: now }, (ended) => dueOf(ended, policies(window.from))),
    ...freed,
    ...touched.flatMap((standing) =>
      strike && standing.subject === citizenId
        ? strikeWrites(strike, [standing], changeOf(standing).set)
        : [standingWrite(standing, now, changeOf(standing))],
    ),
    ...(cancelled
      ? people.map((person) =>
          messageWrite({
            ...{ id: derivedIdAt('message', now, `${id} cancelled ${person}`), citizenId: person, at: now },
            text: cancelledText(booking, cancelled.cause, cancelled.reason),
          }),
        )
      : []),
  ];
};

const look = async (store: Store, bookingId: string): Promise<Seen> => {
  const booking = await findCourtBooking(store, bookingId);
  if (!booking) return { booking, queue: undefined, standings: [] };
  const [queue] = await findQueues(store, [queueIdOf(booking.courtId, booking.window.from)]);
  const waiting = queue?.entries.map(({ citizenId }) => citizenId) ?? [];
  return { booking, queue, standings: await standingsOf(store, [...new Set([...peopleIn(booking), ...waiting])]) };
};

/** The step that ends a booking; one that has ended in this way already stays as it is. */
export const endStep = <Code extends string>(ending: Ending<Code>): Step<Seen, CourtBooking, Code> => ({
  stamp: ending.stamp,
  look: () => look(ending.store, ending.bookingId),
  repeated: ({ booking }) => (booking?.state === ending.end.state ? booking : undefined),
  refusals: ({ booking }) => (booking ? ending.refusals(booking) : []),
  change: (seen) => {
    const { booking } = seen;
    if (!booking) throw new Error(`booking ${ending.bookingId} is missing`);
    return {
      writes: endWrites(ending, seen, booking),
      answer: { ...booking, ...ending.end, endedAt: ending.now, revision: booking.revision + 1 },
    };
  },
});

/** Ends a booking because of time or of its ground; harmless when it has ended meanwhile. */
export const systemEnd = (
  store: Store,
  { id: bookingId }: CourtBooking,
  useCase: string,
  end: Pick<CourtBooking, 'state' | 'cancelled'>,
  policies: OpeningPolicies,
  now: Instant,
  stillDue: (booking: CourtBooking) => boolean,
): Step<Seen, CourtBooking, 'STATE_NOT_ALLOWED'> =>
  endStep({
    ...{ store, bookingId, policies, now, end, stamp: { actor: 'system', useCase, at: now } },
    refusals: (booking) => (stillDue(booking) ? [] : [{ code: 'STATE_NOT_ALLOWED', path: [], facts: {} }]),
  });
