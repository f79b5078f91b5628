/** The requester's word on the trip, which closes it. */
import type { Context } from '../../platform/context.ts';
import type { Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { requestNotFound, seeRequest, take } from '../acts.ts';
import { changedRequest, changeRequest } from '../records.ts';
import { nothingSeen, seenOf, type Seen } from '../seen-records.ts';
import { textRefusals } from '../request/asking.ts';
import { stateRefusals, steps } from '../states.ts';
import type { VehicleRequest } from '../types.ts';
import { satisfactionRefusals } from './rules.ts';
import type { CloseRefusal } from './types.ts';

interface CloseTrip {
  readonly requestId: string;
  readonly satisfaction: number;
  readonly comment?: string | null | undefined;
  /** Whether odometer and costs are as the driver recorded them; if not, `dispute` says what is wrong. */
  readonly confirmed?: boolean | undefined;
  readonly dispute?: string | null | undefined;
}

/** The requester fills in the receipt, which closes the trip; of those who share a car each gives his own. */
export const closeTrip = async (ctx: Context, input: CloseTrip): Promise<Result<VehicleRequest, CloseRefusal>> => {
  const { satisfaction, confirmed = true } = input;
  const comment = tidy(input.comment ?? '');
  const dispute = confirmed ? '' : tidy(input.dispute ?? '');
  const request = await seeRequest(ctx, input.requestId, 'CLOSE');
  if (!request) return requestNotFound;
  const the = ({ requests }: Seen): VehicleRequest => seenOf(requests, request.id) ?? request;
  const said = {
    satisfaction,
    confirmed,
    ...(comment === '' ? {} : { comment }),
    ...(dispute === '' ? {} : { dispute }),
  };
  return take<VehicleRequest, CloseRefusal>(
    ctx,
    { ...nothingSeen, requests: [request] },
    {
      useCase: 'closeTrip',
      why: [dispute, comment].find((text) => text !== ''),
      repeated: (seen) => {
        const { receipt } = the(seen);
        const same = (['satisfaction', 'confirmed', 'comment', 'dispute'] as const).every(
          (name) => receipt?.[name] === (name in said ? said[name] : undefined),
        );
        return receipt && same ? the(seen) : undefined;
      },
      refusals: (seen) => [
        ...stateRefusals('CLOSE', the(seen)),
        ...satisfactionRefusals(satisfaction),
        ...textRefusals('comment', comment, 0, 200),
        ...(confirmed ? [] : textRefusals('dispute', dispute, 2, 200)),
      ],
      change: (seen) => {
        const change = { state: steps.CLOSE.to, receipt: { at: ctx.now, ...said } };
        return { writes: [changeRequest(the(seen), change)], answer: changedRequest(the(seen), change) };
      },
    },
  );
};
