/** What an authority may set. Pure. */
import { hasRole, oversees, type Viewer } from '../../platform/access.ts';
import { refusal, type Facts, type Refusal } from '../../platform/result.ts';
import { civilDate, type Instant } from '../../platform/time.ts';
import type { PolicySetting, SetPolicyRefusal, Term } from './types.ts';

const REASON_MOST = 500;
const input = (...path: string[]): string[] => ['input', ...path];

/** What speaks against a value that lies outside its bounds. */
export const boundsRefusals = (
  path: readonly string[],
  value: number,
  { least, most }: Pick<Term, 'least' | 'most'>,
  what: Facts,
): Refusal<'VALUE_OUT_OF_BOUNDS'>[] =>
  value >= least && value <= most
    ? []
    : [refusal('VALUE_OUT_OF_BOUNDS', input(...path), { ...what, value, least, most })];

const hasTwice = (names: readonly string[]): boolean => new Set(names).size < names.length;

/**
 * Every reason against a setting. It begins tomorrow at the earliest: what is asked for and done today has been
 * promised under today's policy. `beside` lists what is named besides numbers, one list a kind.
 */
export const settingRefusals = <Name extends string>(
  viewer: Viewer,
  { division, effectiveFrom, values, why }: PolicySetting<Name>,
  terms: Readonly<Record<Name, Term>>,
  now: Instant,
  beside: readonly (readonly string[])[] = [],
): Refusal<SetPolicyRefusal>[] => {
  const theirs = hasRole(viewer, 'AUTHORITY') && oversees(viewer, division);
  const named = [values.map(({ term }) => term), ...beside];
  const today = civilDate(now);
  return [
    ...(theirs ? [] : [refusal('FOREIGN_JURISDICTION' as const, input('division'), { division })]),
    ...(effectiveFrom > today ? [] : [refusal('EFFECTIVE_TOO_EARLY' as const, input('effectiveFrom'), { today })]),
    ...(named.some((names) => names.length > 0) ? [] : [refusal('NOTHING_CHANGED' as const, input('values'))]),
    ...(named.some(hasTwice) ? [refusal('TERM_TWICE' as const, input('values'))] : []),
    ...values.flatMap(({ term, value }, index) =>
      boundsRefusals(['values', String(index), 'value'], value, terms[term], { term }),
    ),
    ...(why.length >= 2 && why.length <= REASON_MOST ? [] : [refusal('REASON_REQUIRED' as const, input('why'))]),
  ];
};
