import {
  OverseenStatementsDocument,
  PartnerStatementsDocument,
  UnitStatementsDocument,
  type ListedStatementFragment,
} from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { Pages } from '../../lib/pages.svelte.ts';

const LOOK_EVERY = 60_000;

export const unitStatements = (unitId: string): Pages<ListedStatementFragment> =>
  new Pages(async (asked, signal) => {
    const { rentalStatements } = await ask(UnitStatementsDocument, { unitId, ...asked }, signal);
    return rentalStatements ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  }, LOOK_EVERY);

export const partnerStatements = (): Pages<ListedStatementFragment> =>
  new Pages(
    async (asked, signal) => (await ask(PartnerStatementsDocument, asked, signal)).partnerStatements,
    LOOK_EVERY,
  );

/** Statements of all units of a division for a month, YYYY-MM. */
export const overseenStatements = (division: string, month: string): Live<readonly ListedStatementFragment[]> =>
  new Live(
    async (signal) =>
      (await ask(OverseenStatementsDocument, { division, month: `${month}-01` }, signal)).overseenStatements ?? [],
    LOOK_EVERY,
  );
