import {
  OverseenStatementsDocument,
  OverseenStatementTableDocument,
  OverseenTurnsDocument,
  PartnerStatementsDocument,
  UnitStatementsDocument,
  WaitingStatementsDocument,
  type ListedStatementFragment,
  type OverseenTurnsQuery,
} from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { Pages } from '../../lib/pages.svelte.ts';
import type { MonthSpan } from './month-span.ts';

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

/** Those that wait for the reader's unit or company. */
export const waitingStatements = (): Live<readonly ListedStatementFragment[]> =>
  new Live(async (signal) => (await ask(WaitingStatementsDocument, {}, signal)).waitingStatements, LOOK_EVERY);

const asked = (division: string, { from, to }: MonthSpan) => ({ division, month: `${from}-01`, to: `${to}-01` });

/** Statements of all units of a division for some months. */
export const overseenStatements = (division: string, span: MonthSpan): Live<readonly ListedStatementFragment[]> =>
  new Live(
    async (signal) => (await ask(OverseenStatementsDocument, asked(division, span), signal)).overseenStatements ?? [],
    LOOK_EVERY,
  );

/** How all those of some months stand, and no more of them. */
export const overseenTurns = (
  division: string,
  span: MonthSpan,
): Live<NonNullable<OverseenTurnsQuery['overseenStatements']>> =>
  new Live(
    async (signal) => (await ask(OverseenTurnsDocument, asked(division, span), signal)).overseenStatements ?? [],
    LOOK_EVERY,
  );

export const overseenTable = async (division: string, span: MonthSpan): Promise<string> =>
  (await ask(OverseenStatementTableDocument, asked(division, span))).overseenStatementTable ?? '';
