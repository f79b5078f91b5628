/** Managers of the units that take cars: what they have spent, and what they approve. */
import type { Person } from '../../organisation/types.ts';
import type { Issuer } from './issuer.ts';

const SPENT = 'query ($unitId: ID!) { rentalMembership(unitId: $unitId) { spent { amountFen } } }';
const APPROVE = `mutation ($input: ApproveStatementInput!) { approveStatement(input: $input) { userErrors { code } } }`;

export interface Manager {
  /** What the unit has spent this month, fen. */
  readonly spent: () => Promise<number>;
  /** Approves a statement, when it is of the own unit. */
  readonly approve: (statementId: string) => Promise<void>;
}

export const managersOf = (people: readonly Person[], address: string, issuer: Issuer): Manager[] =>
  people.map(({ subject, unitId }) => {
    const ask = async <Data>(query: string, variables: object): Promise<Data> => {
      const headers = {
        'content-type': 'application/json',
        authorization: `Bearer ${await issuer.forPerson(subject)}`,
      };
      const body = JSON.stringify({ query, variables });
      const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
      return ((await answer.json()) as { readonly data: Data }).data;
    };
    return {
      spent: async () => {
        const { rentalMembership } = await ask<{ rentalMembership: { spent: { amountFen: number } } }>(SPENT, {
          unitId,
        });
        return rentalMembership.spent.amountFen;
      },
      approve: async (statementId) => {
        await ask(APPROVE, { input: { statementId } });
      },
    };
  });
