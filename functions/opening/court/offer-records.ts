/** What is written of a queue when its slot is offered or closed. */
import { derivedIdAt } from '../../platform/ids.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { messageWrite } from '../citizen/records.ts';
import { queueWrite } from './queue-records.ts';
import type { CourtBooking, CourtQueue } from './types.ts';
import { offeredText, queueClosedText } from './words.ts';

/** Queue and message of an offer: whoever it is made to waits no more. */
export const offerWrites = (offer: CourtBooking, queue: CourtQueue, now: Instant): Write[] => {
  const { citizenId = '', offeredUntil = now } = offer;
  return [
    queueWrite(
      queue,
      queue.entries.filter((one) => one.citizenId !== citizenId),
    ),
    messageWrite({
      ...{ id: derivedIdAt('message', now, `${offer.id} offered`), citizenId, at: now },
      text: offeredText(offer, offeredUntil),
    }),
  ];
};

/** Nobody waits any more for a slot that is closed. */
export const closeQueueWrites = (queue: CourtQueue, now: Instant): Write[] => [
  queueWrite(queue, []),
  ...queue.entries.map(({ citizenId }) =>
    messageWrite({
      ...{ id: derivedIdAt('message', now, `${queue.id} closed ${citizenId}`), citizenId, at: now },
      text: queueClosedText(queue),
    }),
  ),
];
