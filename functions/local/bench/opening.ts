/** A year of opening windows of a whole city, worked out from nothing: what an export or a kept sheet asks for at most. */
import { nationalCalendar } from '../../calendar/rules.ts';
import type { Opening, OpeningRule } from '../../opening/engine/types.ts';
import { openWindows } from '../../opening/engine/windows.ts';
import { addDays, type CivilDate } from '../../platform/time.ts';
import { templates } from '../../opening/setting/templates.ts';
import { median } from './measure.ts';

const PLACES = 1_000;
const DAYS = 366;
const FIRST: CivilDate = '2026-01-01';
const RUNS = 5;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Each place opens by a rule of its own beside those of a published notice, so that no two share an opening. */
const openings = (): Opening[] =>
  Array.from({ length: PLACES }, (_, index) => {
    const minute = index % 60;
    const own: OpeningRule = {
      type: 'DAILY',
      on: { weekdays: [3] },
      hours: [{ from: `${twoDigits(8 + (Math.floor(index / 60) % 8))}:${twoDigits(minute)}`, to: '17:30' }],
    };
    const { rules = [], periods = [] } = templates[index % templates.length]?.opening ?? {};
    return { rules: [...rules, own], periods, closures: [] };
  });

const timed = (run: () => number): { readonly ms: number; readonly count: number } => {
  const started = performance.now();
  const count = run();
  return { ms: performance.now() - started, count };
};

export interface OpeningFigures {
  readonly places: number;
  readonly windows: number;
  readonly ms: number;
  /** Beside asking the calendar once for every place and day, which no answer can do without. */
  readonly ratio: number;
}

export const measureOpening = (): OpeningFigures => {
  const expansions = Array.from({ length: RUNS }, () => {
    const city = openings();
    return timed(() =>
      city.reduce((sum, opening) => sum + openWindows(opening, nationalCalendar, FIRST, DAYS).length, 0),
    );
  });
  const lookUps = Array.from({ length: RUNS }, () =>
    timed(() => {
      let working = 0;
      for (let place = 0; place < PLACES; place += 1)
        for (let day = 0; day < DAYS; day += 1)
          if (nationalCalendar(addDays(FIRST, day)).kind === 'WORKDAY') working += 1;
      return working;
    }),
  );
  const ms = median(expansions.map((one) => one.ms));
  return {
    places: PLACES,
    windows: expansions[0]?.count ?? 0,
    ms,
    ratio: ms / median(lookUps.map((one) => one.ms)),
  };
};
