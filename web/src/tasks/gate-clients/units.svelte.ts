import {
  JurisdictionDocument,
  OpeningDivisionsDocument,
  UnitsWithLotsDocument,
  type UnitsWithLotsQuery,
} from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';

export type UnitWithLots = NonNullable<UnitsWithLotsQuery['openingPlaces']['nodes'][number]['opening']>['unit'];

const PAGE = 50;
const EVERY = 600_000;

/** Units of all lots of a city or county, page by page. */
const unitsIn = async (division: string, signal: AbortSignal): Promise<readonly UnitWithLots[]> => {
  const units: UnitWithLots[] = [];
  let after: string | undefined;
  do {
    const question = { division, first: PAGE, ...(after === undefined ? {} : { after }) };
    const { nodes, pageInfo } = (await ask(UnitsWithLotsDocument, question, signal)).openingPlaces;
    units.push(...nodes.flatMap(({ opening }) => (opening ? [opening.unit] : [])));
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  } while (after !== undefined);
  return units;
};

/** Units in the caller's jurisdiction that open a lot, each once, by name; those of a province city by city. */
export const unitsWithLots = (): Live<readonly UnitWithLots[]> =>
  new Live(async (signal) => {
    const jurisdiction = (await ask(JurisdictionDocument, {}, signal)).viewer?.jurisdiction;
    if (!jurisdiction) return [];
    const { code, level } = jurisdiction;
    const divisions =
      level === 'PROVINCE' ? (await ask(OpeningDivisionsDocument, { of: code }, signal)).divisions : [jurisdiction];
    const found = await Promise.all(divisions.map((division) => unitsIn(division.code, signal)));
    const units = new Map(found.flat().map((unit) => [unit.id, unit]));
    return [...units.values()].toSorted((a, b) => a.name.zh.localeCompare(b.name.zh, 'zh-Hans-CN'));
  }, EVERY);
