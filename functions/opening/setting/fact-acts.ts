/** Changing what the public is told of a place, and how many of its spaces are offered. */
import { actorOf } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { newId, nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { Write } from '../../platform/write.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { fitWrites, limitWrites, seeResizing } from '../reservation/resize-acts.ts';
import { take } from '../take-acts.ts';
import type { Place, Spaces } from '../types.ts';
import { textRefusals } from './checking.ts';
import { factsRefusals, inWayRefusals, spacesRefusals, type NewFacts } from './facts.ts';
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

/** What an act makes of a place, every reason against it, and what is written beside. */
interface Checked<Code extends string> {
  readonly facts: Partial<PlaceFacts>;
  readonly refusals: readonly Refusal<Code>[];
  readonly beside?: readonly Write[];
}

/** Checks and changes facts of a place, and keeps what was before and why. */
export const changeFacts = async <Code extends string>(
  ctx: Context,
  { placeId, revision, reason }: OnePlace,
  { act, useCase }: { readonly act: OpeningAct; readonly useCase: string },
  check: (place: Place) => Checked<Code> | Promise<Checked<Code>>,
): Promise<Result<Place, Code | Common>> => {
  const why = tidy(reason);
  const record = { id: newId('openingChange', ctx.now), act, at: ctx.now, by: actorOf(ctx.viewer), why, inputHash: '' };
  return take<(Checked<Code> & { readonly place: Place }) | undefined, Place, Code | Common>(ctx, {
    stamp: stampOf(ctx, useCase, why),
    look: async () => {
      const place = nounOf(placeId) === 'place' ? await findPlace(ctx, placeId) : undefined;
      return place && maySet(ctx.viewer, place) ? { place, ...(await check(place)) } : undefined;
    },
    refusals: (seen) => {
      if (!seen) return [refusal('PLACE_NOT_FOUND', ['input', 'placeId'])];
      const isSeen = (seen.place.revision ?? 0) === revision;
      return [
        ...seen.refusals,
        ...textRefusals(why, ['input', 'reason'], { greatest: 200 }),
        ...(isSeen ? [] : [refusal('CHANGED_MEANWHILE' as const, ['input', 'revision'])]),
      ];
    },
    change: (seen) => {
      const { place, facts, beside = [] } = certain(seen, 'the place that is changed');
      const writes = [...changeWrites(place, { facts }, record), ...beside];
      return { writes, answer: { ...place, ...facts, revision: revision + 1 } };
    },
  });
};

export interface ChangeSpaces extends OnePlace, Required<Omit<Spaces, 'offered'>> {
  readonly total: number;
  /** Whether the latest reservations give way where they no longer fit. */
  readonly cancelLatest: boolean;
}

/**
 * Sets how many spaces there are, are kept and are out of service; the rest is offered to the public. The limits of the
 * coming days change in the same write, so that nobody reserves what is not offered any more. Reservations that give
 * way are cancelled by the reaction to it.
 */
export const changeSpaces = (ctx: Context, input: ChangeSpaces): Promise<Result<Place, ChangeSpacesRefusal>> =>
  changeFacts<ChangeSpacesRefusal>(ctx, input, { act: 'CHANGE_SPACES', useCase: 'changeSpaces' }, async (place) => {
    const { now, store } = ctx;
    const facts = { spaces: spacesOf(input.total, input) };
    const refusals = spacesRefusals(place, input.total, input);
    if (refusals.length > 0) return { facts, refusals };
    const policies = await openingPoliciesOf(ctx, place.divisionCode, now);
    const resized = await seeResizing({ store, place: { ...place, ...facts }, policies, now });
    if (input.cancelLatest) return { facts, refusals, beside: limitWrites(resized) };
    return {
      facts,
      refusals: inWayRefusals(resized.inWay.length),
      beside: fitWrites(resized, now),
    };
  });

export interface ChangePlace extends OnePlace {
  readonly facts: NewFacts;
}

/** Changes what the public is told: names, address, gates, limits, registration, telephone. */
export const changePlace = (ctx: Context, input: ChangePlace): Promise<Result<Place, ChangePlaceRefusal>> =>
  changeFacts(ctx, input, { act: 'CHANGE_PLACE', useCase: 'changePlace' }, (place) => ({
    facts: input.facts,
    refusals: factsRefusals(place, input.facts),
  }));
