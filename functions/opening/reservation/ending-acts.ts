/** How a reservation ends, whoever or whatever ends it: the space is free in the same moment. */
import { derivedIdAt } from '../../platform/ids.ts';
import type { Refusal } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { Stamp, Write } from '../../platform/write.ts';
import { messageWrite } from '../citizen/records.ts';
import { standingWrite, standingsOf } from '../citizen/standing-records.ts';
import { strikeWrites, subjectsOf } from '../citizen/strike-acts.ts';
import type { Standing, Strike } from '../citizen/types.ts';
import type { OpeningPolicies } from '../policy.ts';
import type { Step } from '../take-acts.ts';
import { hoursLeft } from './capacity.ts';
import { giveBackSpace } from './day-records.ts';
import { forgetAt } from './holding.ts';
import { changeWrite, countedAs, findReservation } from './records.ts';
import type { Reservation } from './types.ts';
import { cancelledText } from './words.ts';

interface Ending<Code extends string> {
  readonly store: Store;
  readonly reservationId: string;
  readonly policies: OpeningPolicies;
  readonly now: Instant;
  readonly stamp: Stamp;
  readonly end: Pick<Reservation, 'state' | 'cancelled' | 'leftAt'>;
  /** Strike that comes with it. */
  readonly strike?: Strike;
  readonly refusals: (reservation: Reservation) => readonly Refusal<Code>[];
}

interface Seen {
  readonly reservation: Reservation | undefined;
  readonly standings: readonly Standing[];
}

const endWrites = <Code extends string>(
  { policies, now, end, strike }: Ending<Code>,
  reservation: Reservation,
  standings: readonly Standing[],
): Write[] => {
  const { id, citizenId, placeId, window, counted: stood } = reservation;
  const { cancelled } = end;
  const counted = { [id]: countedAs(reservation, false, cancelled !== undefined && !cancelled.late) };
  const told =
    cancelled && citizenId !== undefined
      ? [
          messageWrite({
            ...{ id: derivedIdAt('message', now, `${id} cancelled`), citizenId, at: now },
            text: cancelledText(reservation, cancelled.cause, cancelled.reason, now),
          }),
        ]
      : [];
  return [
    changeWrite(reservation, { ...end, endedAt: now }, forgetAt(reservation, policies(window.from))),
    ...hoursLeft(window, now).map((touched) => giveBackSpace(placeId, touched, stood)),
    ...(strike
      ? strikeWrites(strike, standings, counted)
      : standings.map((standing) => standingWrite(standing, now, { set: counted }))),
    ...told,
  ];
};

/** The step that ends a reservation; one that has ended in this way already stays as it is. */
export const endStep = <Code extends string>(ending: Ending<Code>): Step<Seen, Reservation, Code> => ({
  stamp: ending.stamp,
  look: async () => {
    const reservation = await findReservation(ending.store, ending.reservationId);
    return { reservation, standings: reservation ? await standingsOf(ending.store, subjectsOf(reservation)) : [] };
  },
  repeated: ({ reservation }) => (reservation?.state === ending.end.state ? reservation : undefined),
  refusals: ({ reservation }) => (reservation ? ending.refusals(reservation) : []),
  change: ({ reservation, standings }) => {
    if (!reservation) throw new Error(`reservation ${ending.reservationId} is missing`);
    return {
      writes: endWrites(ending, reservation, standings),
      answer: { ...reservation, ...ending.end, endedAt: ending.now, revision: reservation.revision + 1 },
    };
  },
});
