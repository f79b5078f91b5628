/** Changing what the public is told of a place, and how many of its spaces are offered. */
import { actorOf } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { newId, nounOf } from '../../platform/ids.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { findPlace } from '../records.ts';
import type { Place, Spaces } from '../types.ts';
import { textRefusals } from './checking.ts';
import { factsRefusals, spacesRefusals, type NewFacts } from './facts.ts';
import { changeWrites, spacesOf } from './records.ts';
import { maySet } from './rules.ts';
import type { ChangePlaceRefusal, ChangeSpacesRefusal, OpeningAct, PlaceFacts } from './types.ts';

export interface OnePlace {
  readonly placeId: string;
  /** Revision that was seen: nobody overwrites what he has not read. */
  readonly revision: number;
  readonly reason: string;
}

/** Refusals that both acts have. */
type Common = 'PLACE_NOT_FOUND' | 'TEXT_INVALID' | 'CHANGED_MEANWHILE' | 'TRY_AGAIN';

/** Checks and changes facts of a place, and keeps what was before and why. */
export const changeFacts = async <Code extends string>(
  ctx: Context,
  { placeId, revision, reason }: OnePlace,
  act: { readonly act: OpeningAct; readonly useCase: string },
  check: (place: Place) => { readonly facts: Partial<PlaceFacts>; readonly refusals: readonly Refusal<Code>[] },
): Promise<Result<Place, Code | Common>> => {
  const place = nounOf(placeId) === 'place' ? await findPlace(ctx, placeId) : undefined;
  if (!place || !maySet(ctx.viewer, place)) return refused([refusal('PLACE_NOT_FOUND', ['input', 'placeId'])]);
  const why = tidy(reason);
  const { facts, refusals } = check(place);
  const changed =
    (place.revision ?? 0) === revision ? [] : [refusal('CHANGED_MEANWHILE' as const, ['input', 'revision'])];
  const wrong: Refusal<Code | Common>[] = [
    ...refusals,
    ...textRefusals(why, ['input', 'reason'], { greatest: 200 }),
    ...changed,
  ];
  if (wrong.length > 0) return refused(wrong);
  const record = { id: newId('openingChange', ctx.now), at: ctx.now, by: actorOf(ctx.viewer), why, inputHash: '' };
  const writes = changeWrites(place, { facts }, { ...record, act: act.act });
  const outcome = await ctx.store.commit(writes, stampOf(ctx, act.useCase, why));
  ctx.written();
  if (outcome.ok) return done({ ...place, ...facts, revision: revision + 1 });
  return refused([
    outcome.cause === 'busy' ? refusal('TRY_AGAIN') : refusal('CHANGED_MEANWHILE', ['input', 'revision']),
  ]);
};

export interface ChangeSpaces extends OnePlace, Required<Omit<Spaces, 'offered'>> {
  readonly total: number;
}

/** Sets how many spaces there are, are kept and are out of service; the rest is offered to the public. */
export const changeSpaces = (ctx: Context, input: ChangeSpaces): Promise<Result<Place, ChangeSpacesRefusal>> =>
  changeFacts(ctx, input, { act: 'CHANGE_SPACES', useCase: 'changeSpaces' }, (place) => ({
    facts: { spaces: spacesOf(input.total, input) },
    refusals: spacesRefusals(place, input.total, input),
  }));

export interface ChangePlace extends OnePlace {
  readonly facts: NewFacts;
}

/** Changes what the public is told: names, address, gates, limits, registration, telephone. */
export const changePlace = (ctx: Context, input: ChangePlace): Promise<Result<Place, ChangePlaceRefusal>> =>
  changeFacts(ctx, input, { act: 'CHANGE_PLACE', useCase: 'changePlace' }, (place) => ({
    facts: input.facts,
    refusals: factsRefusals(place, input.facts),
  }));
