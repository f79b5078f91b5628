/** The frame of acts that take many items at once: each has its own result, and one that is refused sinks no other. */
import type { Context } from '../../platform/context.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { findPartner } from '../records.ts';
import type { RentalPartner } from '../types.ts';
import { partnerIn } from '../partner/person-acts.ts';
import { MOST_ITEMS } from './telling.ts';
import type { BatchRefusal } from './types.ts';

/** Items under way at once. */
const LANES = 10;

/** Runs an act for each item, some at a time, with the answers in the order of the items. */
const inLanes = async <T, R>(all: readonly T[], act: (item: T, index: number) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  const waiting = [...all.entries()];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await act(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
};

interface Told {
  readonly partnerReference: string;
}

/** Where the item of a batch stands in the input. */
export const pathOf = (index: number): string[] => ['input', 'items', String(index)];

export const sizeRefusals = (told: readonly unknown[]): Refusal<'BATCH_SIZE_INVALID'>[] =>
  told.length >= 1 && told.length <= MOST_ITEMS
    ? []
    : [refusal('BATCH_SIZE_INVALID', ['input', 'items'], { most: MOST_ITEMS })];

/** Which items repeat the key of one before them in the same batch. */
const repeatedIn = (told: readonly Told[]): ReadonlySet<number> => {
  const first = new Map<string, number>();
  for (const [index, { partnerReference }] of told.entries())
    if (!first.has(partnerReference)) first.set(partnerReference, index);
  return new Set(told.flatMap(({ partnerReference }, index) => (first.get(partnerReference) === index ? [] : [index])));
};

/** Takes a batch of the caller's own partner while it is engaged. */
export const batch = async <T extends Told, R>(
  ctx: Context,
  told: readonly T[],
  act: (item: T, partner: RentalPartner, path: readonly string[]) => Promise<R>,
  twice: (item: T, why: Refusal<'REFERENCE_TWICE'>) => R,
): Promise<Result<R[], BatchRefusal>> => {
  const size = sizeRefusals(told);
  if (size.length > 0) return refused(size);
  const partner = await findPartner(ctx, partnerIn(ctx).partnerId);
  if (partner?.state !== 'ENGAGED') return refused([refusal('PARTNER_NOT_ENGAGED')]);
  const repeated = repeatedIn(told);
  const results = await inLanes(told, (item, index) =>
    repeated.has(index)
      ? Promise.resolve(twice(item, refusal('REFERENCE_TWICE', [...pathOf(index), 'partnerReference'])))
      : act(item, partner, pathOf(index)),
  );
  ctx.written();
  return done(results);
};
