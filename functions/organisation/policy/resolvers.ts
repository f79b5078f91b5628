/** What the fields of every kind of policy answer with. */
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { findDivision, findPerson } from '../records.ts';
import { contractName } from './terms.ts';
import type { Policy, PolicyInForce, SetVersion, Term } from './types.ts';
import { setterOf } from './versions.ts';

/** Division that set a term for a day; null where the platform's standard holds. */
export const setterShown = async <P extends Policy>(ctx: Context, shown: PolicyInForce<P>, name: keyof P) => {
  const code = setterOf(shown, name);
  return code === undefined ? null : certain(await findDivision(ctx, code), `division ${code}`);
};

/** Answers of a policy's and its versions' fields, whatever the policy is about. */
export const policyFields = <P extends Policy, Name extends string, Unit extends string, Named>(
  terms: Readonly<Record<Name & keyof P, Term<Unit>>>,
) => {
  const names = Object.keys(terms) as (Name & keyof P)[];
  const shownTerm = (name: Name & keyof P) => ({
    ...terms[name],
    choices: [...terms[name].choices],
    term: contractName(name) as Named,
  });
  return {
    policy: {
      division: async ({ divisionCode }: PolicyInForce<P>, _: unknown, ctx: Context) =>
        certain(await findDivision(ctx, divisionCode), divisionCode),
      values: (shown: PolicyInForce<P>, _: unknown, ctx: Context) =>
        Promise.all(
          names.map(async (name) => ({
            ...shownTerm(name),
            value: Number(shown.policy[name]),
            setBy: await setterShown(ctx, shown, name),
          })),
        ),
      versions: ({ set }: PolicyInForce<P>) => [...(set.at(-1)?.versions ?? [])].reverse(),
    },
    version: {
      setBy: async ({ setBy }: SetVersion<P>, _: unknown, ctx: Context) => (await findPerson(ctx, setBy)) ?? null,
      values: ({ changes }: SetVersion<P>) =>
        names.flatMap((name) => {
          const value = (changes as Partial<P>)[name];
          return value === undefined ? [] : [{ ...shownTerm(name), value: Number(value), setBy: null }];
        }),
    },
  };
};
