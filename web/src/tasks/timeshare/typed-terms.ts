import type { SetRentalMembershipInput } from '../../generated/graphql.ts';
import type { Refusal } from '../../lib/act.svelte.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { fenOf } from '../../lib/typed-yuan.ts';

const w = words(
  {
    yuan: '请填写金额（元），最多两位小数；不许用车填 0',
    hours: '请填写整数小时',
    rule: '额度和时长由单位填写，不作推定。',
  },
  {
    yuan: 'Enter an amount in yuan, two decimals at most; 0 allows none',
    hours: 'Enter whole hours',
    rule: 'The unit states its limits; nothing is assumed.',
  },
);

/** What is typed of a unit's limits. */
export interface TypedTerms {
  readonly monthlyBudget: string;
  readonly personBudget: string;
  readonly mostHours: string;
}

type Limits = Pick<SetRentalMembershipInput, 'monthlyBudgetFen' | 'personBudgetFen' | 'mostHours'>;

const hoursOf = (typed: string): number | undefined =>
  /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;

/** Limits as they are typed, or what is missing of them: nothing left empty counts as none, and nothing is rounded. */
export const limitsOf = (typed: TypedTerms): Limits | readonly Refusal[] => {
  const monthlyBudgetFen = fenOf(typed.monthlyBudget);
  const personBudgetFen = fenOf(typed.personBudget);
  const mostHours = hoursOf(typed.mostHours);
  if (monthlyBudgetFen !== undefined && personBudgetFen !== undefined && mostHours !== undefined)
    return { monthlyBudgetFen, personBudgetFen, mostHours };
  const needed = (value: number | undefined, field: keyof Limits, word: 'yuan' | 'hours'): Refusal[] =>
    value === undefined
      ? [
          missing(
            field,
            () => w[word],
            () => w.rule,
          ),
        ]
      : [];
  return [
    ...needed(monthlyBudgetFen, 'monthlyBudgetFen', 'yuan'),
    ...needed(personBudgetFen, 'personBudgetFen', 'yuan'),
    ...needed(mostHours, 'mostHours', 'hours'),
  ];
};
