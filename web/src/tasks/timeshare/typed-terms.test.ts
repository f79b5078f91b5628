import { describe, expect, it } from 'vitest';
import { limitsOf } from './typed-terms.ts';

const typed = { monthlyBudget: '3000.50', personBudget: '0', mostHours: '24' };
const wrongOf = (parts: Partial<typeof typed>) => {
  const limits = limitsOf({ ...typed, ...parts });
  return 'mostHours' in limits ? limits : limits.map(({ path }) => path[0]);
};

describe('limits of a unit', () => {
  it('are what is typed, nothing of it when that is stated', () => {
    expect(limitsOf(typed)).toEqual({ monthlyBudgetFen: 300_050, personBudgetFen: 0, mostHours: 24 });
  });

  it('are asked for where they are left empty, and not rounded where they are too fine', () => {
    expect(wrongOf({ monthlyBudget: '', personBudget: ' ', mostHours: '' })).toEqual([
      'monthlyBudgetFen',
      'personBudgetFen',
      'mostHours',
    ]);
    expect(wrongOf({ monthlyBudget: '3000.555' })).toEqual(['monthlyBudgetFen']);
    expect(wrongOf({ mostHours: '2.5' })).toEqual(['mostHours']);
  });
});
