/** One act on many places: each by itself and all or nothing there, so that one bad place does not sink the others. */
import { actorOf } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, newId, nounOf } from '../../platform/ids.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { changeWrites, lookAt, type PlaceChange } from './records.ts';
import { maySet } from './rules.ts';
import type { OpeningAct, PlaceActRefusal, PlaceResult, SetPlace } from './types.ts';

/** What an act decides of a place: a change, nothing to do, to leave it to its unit, or a refusal. */
export type Decision = PlaceChange | 'AS_IT_IS' | 'KEPT_OWN' | Refusal<PlaceActRefusal>;

/** An act on several places. Its id names what it makes, on every place the same. */
export interface PlacesAct {
  readonly id: string;
  readonly act: OpeningAct;
  readonly useCase: string;
  readonly placeIds: readonly string[];
  readonly why: string;
  readonly inputHash: string;
  readonly decide: (set: SetPlace) => Decision;
}

/** Id and hash of an act that may be repeated under its key. */
export const actOf = (
  ctx: Context,
  useCase: string,
  key: string,
  input: unknown,
): Pick<PlacesAct, 'id' | 'inputHash' | 'useCase'> => ({
  id: derivedId('openingChange', actorOf(ctx.viewer), useCase, key),
  inputHash: inputHash(input),
  useCase,
});

/** The same for an act that changes nothing when repeated, and needs no key. */
export const actOnce = (ctx: Context, useCase: string): Pick<PlacesAct, 'id' | 'inputHash' | 'useCase'> => ({
  id: newId('openingChange', ctx.now),
  inputHash: '',
  useCase,
});

/** How often a place is tried anew when others keep changing it. */
const ROUNDS = 4;
/** Places worked on at the same time. */
const AT_ONCE = 10;

const isRefusal = (decision: Exclude<Decision, string>): decision is Refusal<PlaceActRefusal> => 'code' in decision;

const onPlace = async (ctx: Context, act: PlacesAct, placeId: string, index: number): Promise<PlaceResult> => {
  const path = ['input', 'placeIds', String(index)];
  const refuse = (code: PlaceActRefusal, facts = {}): PlaceResult => ({
    placeId,
    outcome: 'REFUSED',
    refusals: [refusal(code, path, facts)],
  });
  for (let round = 1; round <= ROUNDS; round += 1) {
    const looked = nounOf(placeId) === 'place' ? await lookAt(ctx.store, placeId, act.id) : undefined;
    if (!looked || !maySet(ctx.viewer, looked.set.place)) return refuse('PLACE_NOT_FOUND');
    const { set, made } = looked;
    if (made && made.inputHash !== act.inputHash) return refuse('IDEMPOTENCY_KEY_REUSED');
    if (made) return { placeId, outcome: 'DONE', place: set.place, refusals: [] };
    const decision = act.decide(set);
    if (decision === 'AS_IT_IS') return { placeId, outcome: 'DONE', place: set.place, refusals: [] };
    if (decision === 'KEPT_OWN') return { placeId, outcome: 'KEPT_OWN', place: set.place, refusals: [] };
    if (isRefusal(decision)) return refuse(decision.code, decision.facts);
    const change = { ...act, at: ctx.now, by: actorOf(ctx.viewer) };
    const { id, act: name, at, by, why, inputHash: hash } = change;
    const writes = changeWrites(set.place, decision, { id, act: name, at, by, why, inputHash: hash });
    const outcome = await ctx.store.commit(writes, stampOf(ctx, act.useCase, why));
    ctx.written();
    if (outcome.ok)
      return {
        placeId,
        outcome: 'DONE',
        place: { ...set.place, ...decision.facts, revision: (set.place.revision ?? 0) + 1 },
        refusals: [],
      };
    if (outcome.cause === 'busy') break;
  }
  return refuse('TRY_AGAIN');
};

/** Works on all places, some at a time, and tells what became of each, in their order. */
export const onPlaces = async (ctx: Context, act: PlacesAct): Promise<PlaceResult[]> => {
  const results: PlaceResult[] = [];
  for (let first = 0; first < act.placeIds.length; first += AT_ONCE) {
    const some = act.placeIds.slice(first, first + AT_ONCE);
    results.push(...(await Promise.all(some.map((placeId, i) => onPlace(ctx, act, placeId, first + i)))));
  }
  return results;
};
