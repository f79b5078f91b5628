/** Use cases round appeals against strikes: see those of a plate, appeal, decide. */
import { plateOf } from '../../fleet/plates.ts';
import { COUNTRY } from '../../organisation/rules.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { civilDate } from '../../platform/time.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { take } from '../take-acts.ts';
import { allowanceWrite } from './code-records.ts';
import { bearerOf, plateHashOf } from './records.ts';
import { bannedUntil, banOf } from './standing.ts';
import { appealName, standingWrite, standingsOf } from './standing-records.ts';
import { citizenStamp } from './phone-acts.ts';
import { concernedBy, staffIn, tell } from './strike-acts.ts';
import { changeStrike, findStrike, strikesOf, withdrawWrites } from './strike-records.ts';
import { appealRefusals, asTyped, decidedBefore, decideRefusals, looksAfter, personOf } from './strikes.ts';
import type { AppealRefusal, AskPlateRefusal, DecideAppealRefusal, PlateStrike, Standing, Strike } from './types.ts';
import { decisionText } from './words.ts';

const deviceUnknown = refusal('DEVICE_UNKNOWN' as const, ['input', 'token']);

/** What a plate is told that is typed. */
interface PlateStrikes {
  readonly strikes: readonly PlateStrike[];
  /** A day, as those of the strikes. */
  readonly bannedUntil: string | undefined;
}

/**
 * Strikes of a plate alone: noted at a gate, and told to nobody, for nobody has reserved. Whoever has proved a telephone
 * may ask about the plate he types, so many times a day, and that he asked is on record.
 */
export const askPlateStrikes = async (
  ctx: Context,
  { token, plateNumber }: { readonly token: string; readonly plateNumber: string },
): Promise<Result<PlateStrikes, AskPlateRefusal>> => {
  ctx.personal();
  const { now, sealing, store } = ctx;
  const [bearer, plate] = [await bearerOf(store, sealing, token, now), plateOf(plateNumber)];
  if (!bearer) return refused([deviceUnknown]);
  const at = ['input', 'plateNumber'];
  if (plate === undefined) return refused([refusal('PLATE_INVALID', at)]);
  const { id } = bearer.citizen;
  const { plateAsksOfDay: most } = (await openingPoliciesOf(ctx, COUNTRY, now))(now);
  const asked = await store.commit(
    [allowanceWrite(`${id} plates`, civilDate(now), most, now)],
    citizenStamp(ctx, id, 'askPlateStrikes'),
  );
  if (!asked.ok)
    return refused([asked.cause === 'busy' ? refusal('TRY_AGAIN') : refusal('PLATES_TOO_MANY', at, { most })]);
  const [standing] = await standingsOf(store, [plateHashOf(sealing, plate)]);
  const strikes = standing ? await strikesOf(store, standing) : [];
  const until = standing && banOf(standing, now);
  return done({
    strikes: strikes.filter(({ citizenId }) => citizenId === undefined).map((strike) => asTyped(strike, id, now)),
    bannedUntil: until === undefined ? undefined : civilDate(until),
  });
};

interface AppealStrike {
  readonly token: string;
  readonly strikeId: string;
  /** The plate, for a strike that is its alone. */
  readonly plateNumber?: string | null | undefined;
  readonly text: string;
}

interface SeenAppeal {
  readonly strike: Strike | undefined;
  readonly own: Standing | undefined;
}

/** A strike appealed against: the own one, or that of a plate alone as he may read it. */
type Appealed = { readonly strike: Strike } | { readonly plateStrike: PlateStrike };

/** Appeals against an own strike, or one of a plate alone that is named; once by each telephone, in time. */
export const appealStrike = async (
  ctx: Context,
  { token, strikeId, plateNumber, text: given }: AppealStrike,
): Promise<Result<Appealed, AppealRefusal>> => {
  ctx.personal();
  const bearer = await bearerOf(ctx.store, ctx.sealing, token, ctx.now);
  if (!bearer) return refused([deviceUnknown]);
  const text = tidy(given);
  const { id } = bearer.citizen;
  const plate = plateNumber == null ? undefined : plateOf(plateNumber);
  const plateHash = plate === undefined ? undefined : plateHashOf(ctx.sealing, plate);
  /** Whose a strike is, or whose plate alone, he may appeal against it. */
  const isHis = ({ citizenId, plateHash: of }: Strike): boolean =>
    citizenId === undefined ? of !== undefined && of === plateHash : citizenId === id;
  const shown = (strike: Strike): Appealed =>
    strike.citizenId === undefined ? { plateStrike: asTyped(strike, id, ctx.now) } : { strike };
  return take<SeenAppeal, Appealed, AppealRefusal>(ctx, {
    stamp: citizenStamp(ctx, id, 'appealStrike'),
    look: async () => {
      const [strike, [own]] = await Promise.all([findStrike(ctx.store, strikeId), standingsOf(ctx.store, [id])]);
      return { strike, own };
    },
    repeated: ({ strike }) =>
      strike && isHis(strike) && personOf(strike) === id && strike.appeal?.text === text ? shown(strike) : undefined,
    refusals: ({ strike }) =>
      strike && isHis(strike)
        ? appealRefusals(strike, text, id, ctx.now)
        : [refusal('STRIKE_NOT_FOUND', ['input', 'strikeId'])],
    change: ({ strike, own }) => {
      if (!strike || !own) throw new Error('an appeal needs its strike');
      const isOfPlate = strike.citizenId === undefined;
      const appeal = { text, at: ctx.now, ...(isOfPlate ? { by: id } : {}) };
      const earlier = decidedBefore(strike);
      const change = { state: 'APPEALED', appeal, ...(earlier.length === 0 ? {} : { earlier }) } as const;
      const { decision: _, ...before } = strike;
      return {
        writes: [
          changeStrike(strike, change),
          // He finds it among his own from now on, with what is decided.
          ...(isOfPlate ? [standingWrite(own, ctx.now, { set: { [appealName(strikeId)]: true } })] : []),
        ],
        answer: shown({ ...before, ...change }),
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
      return { strike, standings: strike ? await standingsOf(ctx.store, concernedBy(strike)) : [] };
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
          ...tell(personOf(strike), `${strikeId} decided`, ctx.now, text),
        ],
        answer: { ...strike, ...change },
      };
    },
  });
};
