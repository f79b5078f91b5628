import { SvelteMap } from 'svelte/reactivity';
import { DaysDocument, type DaysQuery } from '../../generated/graphql.ts';
import { askPublic } from '../../lib/api.ts';
import { said } from '../../lib/i18n.svelte.ts';
import { dayKindWord, provisionalWord } from './words.ts';

type Day = DaysQuery['calendarDays'][number];

const days = new SvelteMap<string, Day>();
const asked = new Set<string>();

const askMonth = async (month: string, division: string): Promise<void> => {
  const name = `${month} ${division}`;
  if (asked.has(name)) return;
  asked.add(name);
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  try {
    const { calendarDays } = await askPublic(DaysDocument, {
      from: `${month}-01`,
      to: `${month}-${String(last)}`,
      division,
    });
    for (const day of calendarDays) days.set(`${day.date} ${division}`, day);
  } catch {
    // The kind of a day is an addition: without it the date still stands, and the next look asks again.
    asked.delete(name);
  }
};

/** Name of the holiday or kind of the day, as 中秋节, 调休上班, 工作日 · 暂定. */
export const dayWord = ({ kind, holiday, provisional }: Pick<Day, 'kind' | 'holiday' | 'provisional'>): string => {
  const name = kind === 'HOLIDAY' && holiday ? said(holiday) : dayKindWord[kind];
  return provisional ? `${name} · ${provisionalWord.word}` : name;
};

/** Has the kinds of a date's month fetched; call it in an effect. */
export const learnDay = (date: string, division: string): void => {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) void askMonth(date.slice(0, 7), division);
};

/** A civil day (YYYY-MM-DD) as a division's calendar has it; undefined until known. */
export const dayOf = (date: string, division: string): Day | undefined => days.get(`${date} ${division}`);
