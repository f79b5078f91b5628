/** How an event is sent to more than once: the call first, then each time that what was lacking is sent (补派). Pure. */
import { QUARTER } from '../../ledger/rules.ts';
import type { Instant, Window } from '../../platform/time.ts';
import type { Emergency, EmergencyWave } from './types.ts';

/** The sending that came last, or is under way, and its number: 1 is the call. */
export const latestWave = ({
  waves = [],
  declaredAt: at,
  dispatchedBy: by,
  window,
}: Pick<Emergency, 'waves' | 'declaredAt' | 'dispatchedBy' | 'window'>): EmergencyWave & {
  readonly number: number;
} => ({
  ...(waves.at(-1) ?? { at, by, window }),
  number: waves.length + 1,
});

/** All sendings in order, the call among them. */
export const wavesOf = ({ waves = [], ...event }: Emergency): EmergencyWave[] => [latestWave(event), ...waves];

/** Everybody who sent vehicles. */
export const sendersOf = ({
  dispatchedBy,
  waves = [],
}: Pick<Emergency, 'dispatchedBy' | 'waves'>): readonly string[] => [
  ...new Set([dispatchedBy, ...waves.map(({ by }) => by)]),
];

/** An event as its latest sending sees it: who sends, when, and the time for which vehicles are taken. */
export const asSentNow = (emergency: Emergency): Emergency => {
  const { at: declaredAt, by: dispatchedBy, window } = latestWave(emergency);
  return { ...emergency, declaredAt, dispatchedBy, window };
};

/** What is left of a window: what has passed of it is no reason against a vehicle that is free since. */
export const leftOf = ({ from, to }: Window, now: Instant): Window => ({
  from: Math.max(from, Math.floor(now / QUARTER) * QUARTER),
  to,
});

/** What belongs to the latest sending, and what to those before it. */
export const ofLatestWave = <One extends { readonly wave?: number }>(
  emergency: Emergency,
  all: readonly One[],
): { readonly earlier: readonly One[]; readonly latest: readonly One[] } => {
  const { number } = latestWave(emergency);
  const isLatest = ({ wave = 1 }: One): boolean => wave === number;
  return { earlier: all.filter((one) => !isLatest(one)), latest: all.filter(isLatest) };
};
