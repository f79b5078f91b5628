/** A strike for a reservation whose holder did not keep the rules of the place. */
import { actorOf } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { derivedId } from '../../platform/ids.ts';
import { refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { standingsOf } from '../citizen/standing-records.ts';
import { strikeWrites, subjectsOf } from '../citizen/strike-acts.ts';
import { findStrike } from '../citizen/strike-records.ts';
import { looksAfter, newStrike, textRefusals } from '../citizen/strikes.ts';
import type { Standing, Strike } from '../citizen/types.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { take } from '../take-acts.ts';
import { misuseRefusals } from './holding.ts';
import { findReservation } from './records.ts';
import type { NoteMisuseRefusal, Reservation } from './types.ts';

interface Seen {
  readonly reservation: Reservation | undefined;
  readonly earlier: Strike | undefined;
  readonly standings: readonly Standing[];
}

/** Notes a misuse against whoever has reserved, and the plate; the whole plate need not be known. */
export const noteMisuse = async (
  ctx: Context,
  { reservationId, note: given }: { readonly reservationId: string; readonly note: string },
): Promise<Result<Strike, NoteMisuseRefusal>> => {
  const { now, store, viewer } = ctx;
  const note = tidy(given);
  const notFound = refusal('RESERVATION_NOT_FOUND' as const, ['input', 'reservationId']);
  const first = await findReservation(store, reservationId);
  const place = first && (await findPlace(ctx, first.placeId));
  if (!place || !looksAfter(viewer, place)) return refused([notFound]);
  const id = derivedId('strike', reservationId, 'MISUSE');
  const policy = (await openingPoliciesOf(ctx, place.divisionCode, now))(first.window.from);
  const givenBy = actorOf(viewer);
  return take<Seen, Strike, NoteMisuseRefusal>(ctx, {
    stamp: stampOf(ctx, 'noteMisuse', note),
    look: async () => {
      const [reservation, earlier] = await Promise.all([findReservation(store, reservationId), findStrike(store, id)]);
      return { reservation, earlier, standings: reservation ? await standingsOf(store, subjectsOf(reservation)) : [] };
    },
    repeated: ({ earlier }) => (earlier?.note === note && earlier.givenBy === givenBy ? earlier : undefined),
    refusals: ({ reservation, earlier }) => [
      ...(reservation ? misuseRefusals(reservation, now) : [notFound]),
      ...(earlier ? [refusal('MISUSE_NOTED' as const, ['input', 'reservationId'])] : []),
      ...textRefusals('note', note),
    ],
    change: ({ reservation, standings }) => {
      if (!reservation) throw new Error('a misuse needs its reservation');
      const { citizenId, plateHash, plateMasked = '' } = reservation;
      const offence = {
        id,
        strikeKind: 'MISUSE',
        place,
        citizenId,
        plateHash,
        plateMasked,
        reservationId,
        note,
      } as const;
      const strike = newStrike({ ...offence, givenBy, inputHash: '' }, now, policy);
      return { writes: strikeWrites(strike, standings), answer: strike };
    },
  });
};
