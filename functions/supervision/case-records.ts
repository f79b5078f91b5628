import { divisionsBelow } from '../organisation/records.ts';
import { cityOf } from '../organisation/rules.ts';
import { covers } from '../platform/access.ts';
import { ABSENT } from '../platform/condition.ts';
import { attributesOf, itemOf, storeOf, type Source } from '../platform/item.ts';
import { items } from '../platform/table.ts';
import { toDateTime } from '../platform/time.ts';
import type { Item, Write } from '../platform/write.ts';
import type { ViolationCase } from './types.ts';

const caseItem = (violationCase: ViolationCase): Item => {
  const { id: caseId, divisionCode, openedAt } = violationCase;
  const place = { cityCode: cityOf(divisionCode), openedAt: toDateTime(openedAt), caseId };
  return itemOf('CASE', { ...items.CASE.key({ caseId }), ...items.CASE.listKeys(place) }, violationCase);
};

const caseOf = (item: Item): ViolationCase => attributesOf(item) as unknown as ViolationCase;

export const openCase = (violationCase: ViolationCase): Write => ({ put: caseItem(violationCase), if: ABSENT });

/** Cities under whose lists the cases of a division's subtree stand; what a province did itself has a list, too. */
const citiesOf = async (source: Source, division: string): Promise<string[]> => {
  if (!division.endsWith('0000')) return [cityOf(division)];
  const below = await divisionsBelow(source, division);
  return [...new Set([division, ...below.map(({ code }) => cityOf(code))])];
};

/** All cases of a division's subtree, latest first: a city has some dozens a year. */
export const casesIn = async (source: Source, division: string): Promise<ViolationCase[]> => {
  const store = storeOf(source);
  const cities = await citiesOf(source, division);
  const lists = await Promise.all(
    cities.map((cityCode) => store.queryAll({ index: 'lists', pk: items.CASE.listPk({ cityCode }) })),
  );
  return lists
    .flat()
    .map(caseOf)
    .filter(({ divisionCode }) => covers(division, divisionCode))
    .sort((a, b) => b.openedAt - a.openedAt || (a.id < b.id ? -1 : 1));
};
