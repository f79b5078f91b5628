import { attributesOf, itemOf, storeOf, type Source } from '../platform/item.ts';
import { makeMemory } from '../platform/memory.ts';
import type { Store } from '../platform/store.ts';
import type { Item } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import { MINUTE, type Instant } from '../platform/time.ts';
import { calendarOf } from './rules.ts';
import type { Calendar, Correction } from './types.ts';

const provinceOf = (divisionCode: string): string => `${divisionCode.slice(0, 2)}0000`;
const cityOf = (divisionCode: string): string => `${divisionCode.slice(0, 4)}00`;

/** Corrections lie together by province, and by city with its counties: two short lists serve any division. */
const shelfOf = (divisionCode: string): string => (divisionCode.endsWith('0000') ? divisionCode : cityOf(divisionCode));

export const correctionItem = (correction: Correction): Item =>
  itemOf(
    'CALENDAR_CORRECTION',
    {
      ...items.CALENDAR_CORRECTION.key({ correctionId: correction.id }),
      ...items.CALENDAR_CORRECTION.listKeys({ shelf: shelfOf(correction.divisionCode), correctionId: correction.id }),
    },
    correction,
  );

export const correctionOf = (item: Item): Correction => attributesOf(item) as unknown as Correction;

/** Calendars of a division and those below it, made once from the corrections as they were read. */
export type Calendars = (divisionCode: string) => Calendar;

const memory = makeMemory<Correction[]>(MINUTE, 1_000);
const made = new WeakMap<Correction[], { readonly provincial: Correction[]; readonly calendars: Calendars }>();

const correctionsOn = (store: Store, shelf: string, now: Instant): Promise<Correction[]> =>
  memory.read(store, shelf, now, async () => {
    const found = await store.queryAll({ index: 'lists', pk: items.CALENDAR_CORRECTION.listPk({ shelf }) });
    return found.map(correctionOf);
  });

const shelvesFor = (source: Source, divisionCode: string, now: Instant): Promise<[Correction[], Correction[]]> =>
  Promise.all([
    correctionsOn(storeOf(source), provinceOf(divisionCode), now),
    correctionsOn(storeOf(source), shelfOf(divisionCode), now),
  ]);

/** Corrections that may concern a division, at most a minute old. */
export const correctionsFor = async (source: Source, divisionCode: string, now: Instant): Promise<Correction[]> => [
  ...new Set((await shelvesFor(source, divisionCode, now)).flat()),
];

/**
 * The calendars of a city and its counties (or of a province alone): one round of two parallel reads when cold,
 * none for a minute after. The same calendar is the same function, so what others derive from it may be kept by it.
 */
export const calendarsOf = async (source: Source, divisionCode: string, now: Instant): Promise<Calendars> => {
  const [provincial, local] = await shelvesFor(source, divisionCode, now);
  const known = made.get(local);
  if (known?.provincial === provincial) return known.calendars;
  const byDivision = new Map<string, Calendar>();
  const calendars: Calendars = (code) => {
    const calendar = byDivision.get(code) ?? calendarOf(code, [...provincial, ...local]);
    byDivision.set(code, calendar);
    return calendar;
  };
  made.set(local, { provincial, calendars });
  return calendars;
};

/** Lets this process see a correction at once that it has just written. */
export const forgetCorrections = (store: Store, divisionCode: string): void => {
  memory.forget(store, shelfOf(divisionCode));
};
