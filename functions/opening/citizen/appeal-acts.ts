/** Use cases round appeals against strikes: appeal, decide. */
import { stampOf, type Context } from '../../platform/context.ts';
import { refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { take } from '../take-acts.ts';
import { bearerOf } from './records.ts';
import { bannedUntil } from './standing.ts';
import { standingsOf } from './standing-records.ts';
import { citizenStamp } from './phone-acts.ts';
import { staffIn, subjectsOf, tell } from './strike-acts.ts';
import { changeStrike, findStrike, withdrawWrites } from './strike-records.ts';
import { appealRefusals, decideRefusals, looksAfter } from './strikes.ts';
import type { AppealRefusal, DecideAppealRefusal, Standing, Strike } from './types.ts';
import { decisionText } from './words.ts';

/** Appeals against an own strike; once, in time. */
export const appealStrike = async (
  ctx: Context,
  { token, strikeId, text: given }: { readonly token: string; readonly strikeId: string; readonly text: string },
): Promise<Result<Strike, AppealRefusal>> => {
  ctx.personal();
  const bearer = await bearerOf(ctx.store, ctx.sealing, token, ctx.now);
  if (!bearer) return refused([refusal('DEVICE_UNKNOWN', ['input', 'token'])]);
  const text = tidy(given);
  const { id } = bearer.citizen;
  return take<Strike | undefined, Strike, AppealRefusal>(ctx, {
    stamp: citizenStamp(ctx, id, 'appealStrike'),
    look: () => findStrike(ctx.store, strikeId),
    repeated: (strike) => (strike?.citizenId === id && strike.appeal?.text === text ? strike : undefined),
    refusals: (strike) =>
      strike?.citizenId === id
        ? appealRefusals(strike, text, ctx.now)
        : [refusal('STRIKE_NOT_FOUND', ['input', 'strikeId'])],
    change: (strike) => {
      if (!strike) throw new Error('an appeal needs its strike');
      const change = { state: 'APPEALED', appeal: { text, at: ctx.now } } as const;
      return {
        writes: [changeStrike(strike, change)],
        answer: { ...strike, ...change },
      };
    },
  });
};

interface DecideAppeal {
  readonly strikeId: string;
  readonly upheld: boolean;
  readonly reason: string;
}

interface SeenDecision {
  readonly strike: Strike | undefined;
  readonly standings: readonly Standing[];
}

/** Decides on an appeal. A lifted strike counts no more, and a ban that hung on it is over. */
export const decideAppeal = async (
  ctx: Context,
  { strikeId, upheld, reason: given }: DecideAppeal,
): Promise<Result<Strike, DecideAppealRefusal>> => {
  const { personId } = staffIn(ctx);
  const reason = tidy(given);
  return take<SeenDecision, Strike, DecideAppealRefusal>(ctx, {
    stamp: stampOf(ctx, 'decideAppeal', reason),
    look: async () => {
      const strike = await findStrike(ctx.store, strikeId);
      return { strike, standings: strike ? await standingsOf(ctx.store, subjectsOf(strike)) : [] };
    },
    repeated: ({ strike }) =>
      strike?.decision?.by === personId && strike.decision.upheld === upheld && strike.decision.reason === reason
        ? strike
        : undefined,
    refusals: ({ strike }) =>
      strike && looksAfter(ctx.viewer, strike)
        ? decideRefusals(strike, reason, personId)
        : [refusal('STRIKE_NOT_FOUND', ['input', 'strikeId'])],
    change: ({ strike, standings }) => {
      if (!strike) throw new Error('a decision needs its strike');
      const change = {
        state: upheld ? 'UPHELD' : 'LIFTED',
        decision: { upheld, reason, by: personId, at: ctx.now },
      } as const;
      const left = [...(standings[0]?.strikes ?? [])].filter(([id]) => upheld || id !== strikeId).map(([, one]) => one);
      const text = decisionText(strike, upheld, reason, bannedUntil(left, ctx.now));
      return {
        writes: [
          changeStrike(strike, change),
          ...(upheld ? [] : withdrawWrites(strikeId, standings, ctx.now)),
          ...tell(strike.citizenId, `${strikeId} decided`, ctx.now, text),
        ],
        answer: { ...strike, ...change },
      };
    },
  });
};
