/** A vehicle came in time, but its gate tells only after it was missed: its stay goes on, its strike is taken back. */
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import { refusal, type Result } from '../../platform/result.ts';
import { standingWrite, standingsOf } from '../citizen/standing-records.ts';
import { noShowStrikeId, subjectsOf, tell } from '../citizen/strike-acts.ts';
import { changeStrike, findStrike } from '../citizen/strike-records.ts';
import type { Standing, Strike } from '../citizen/types.ts';
import { cameInTime } from '../citizen/words.ts';
import type { OpeningPolicies } from '../policy.ts';
import { take } from '../take-acts.ts';
import { hoursLeft } from './capacity.ts';
import { standSpace } from './day-records.ts';
import { wasMissedWrongly } from './holding.ts';
import { changeWrite, countedAs, findReservation } from './records.ts';
import type { ArrivalRefusal, Reservation } from './types.ts';

interface LateNews {
  readonly reservationId: string;
  readonly at: Instant;
  readonly toldAt: Instant;
  readonly policies: OpeningPolicies;
}

interface Seen {
  readonly reservation: Reservation | undefined;
  readonly strike: Strike | undefined;
  readonly standings: readonly Standing[];
}

export const cameAfterAll = (
  store: Store,
  { reservationId, at, toldAt, policies }: LateNews,
): Promise<Result<Reservation, ArrivalRefusal>> => {
  const strikeId = noShowStrikeId(reservationId);
  return take<Seen, Reservation, ArrivalRefusal>(
    { store, written: () => undefined },
    {
      stamp: { actor: 'system', useCase: 'noteLateNews', at: toldAt },
      look: async () => {
        const reservation = await findReservation(store, reservationId);
        const [strike, standings] = await Promise.all([
          findStrike(store, strikeId),
          standingsOf(store, reservation ? subjectsOf(reservation) : []),
        ]);
        return { reservation, strike, standings };
      },
      refusals: ({ reservation: one }) =>
        one && wasMissedWrongly(one, at, policies(one.window.from))
          ? []
          : [refusal('STATE_NOT_ALLOWED', ['input', 'reservationId'])],
      change: ({ reservation, strike, standings }) => {
        if (!reservation) throw new Error('who came after all has reserved');
        const { id, placeId, window } = reservation;
        const arrived = { state: 'ARRIVED', arrivedAt: at, counted: true } as const;
        const decision = { upheld: false, reason: cameInTime.reason.zh, by: 'system', at: toldAt };
        return {
          writes: [
            { ...changeWrite(reservation, arrived, window.to), remove: ['endedAt'] },
            ...hoursLeft(window, toldAt).map((hours) => standSpace(placeId, hours)),
            ...standings.map((standing) =>
              standingWrite(standing, toldAt, {
                set: { [id]: countedAs(reservation, true, false) },
                remove: standing.strikes.has(strikeId) ? [strikeId] : [],
              }),
            ),
            ...(strike && strike.state !== 'LIFTED'
              ? [
                  changeStrike(strike, { state: 'LIFTED', decision }),
                  ...tell(strike.citizenId, `${strikeId} taken back`, toldAt, cameInTime.text(strike)),
                ]
              : []),
          ],
          answer: { ...reservation, ...arrived },
        };
      },
    },
  );
};
