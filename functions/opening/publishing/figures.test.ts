import { afterAll, describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import { divisionItem } from '../../organisation/records.ts';
import { instantOf } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { CITY, lotOf, SATURDAY } from '../../testing/lots.ts';
import { placeItem } from '../records.ts';
import type { Opening } from '../engine/types.ts';
import { figuresOf } from './figures.ts';

const daily = (from: string, to: string): Opening => ({
  rules: [{ type: 'DAILY', on: {}, hours: [{ from, to }] }],
  periods: [],
  closures: [],
});
/** Two lots of one unit and a ground of another, in two districts. */
const morning = lotOf('finance', 'morning', { opening: daily('08:00', '12:00'), lastVerifiedOpenOn: '2026-10-23' });
const noon = lotOf('finance', 'noon', { opening: daily('10:00', '20:00'), lastVerifiedOpenOn: '2026-10-22' });
const { spaces: _, ...court } = lotOf('sports', 'court', {
  kind: 'SPORTS_GROUND',
  divisionCode: '430202',
  opening: daily('22:00', '30:00'),
});
const places = [morning, noon, court];
const at = SATURDAY;
const figures = (division: string, now = at) => figuresOf(division, places, () => nationalCalendar, now);

describe('the figures of opening', () => {
  it('count units once, places by kind, spaces, what is open at the instant and what was seen open within 30 days', () => {
    expect(figures(CITY)).toMatchObject({ units: 2, lots: 2, grounds: 1, spaces: 80, openNow: 1, verified: 1 });
    // Half-open: the morning's lot is closed at noon and was open a minute before.
    expect(figures(CITY, instantOf('2026-11-21T11:59')).openNow).toBe(2);
  });

  it('give the hours of a week in the mean, each place only for what lies within the seven days', () => {
    // 4, 10 and 8 hours a day; the last night's six hours after midnight are replaced by those of the night before.
    expect(figures(CITY).hoursPerWeek).toBe(51.3);
    expect(figures('430202').hoursPerWeek).toBe(56);
  });

  it('are those of each district in the order of codes, which add up to the city', () => {
    const { byDivision, ...city } = figures(CITY);
    expect(byDivision.map(({ divisionCode }) => divisionCode)).toEqual(['430202', '430211']);
    for (const name of ['lots', 'grounds', 'spaces', 'openNow', 'verified'] as const)
      expect(byDivision.reduce((total, part) => total + part[name], 0)).toBe(city[name]);
  });

  it('are nothing, and no number that is none, where nothing is opened', () => {
    expect(figures('430400')).toMatchObject({ units: 0, lots: 0, hoursPerWeek: 0, byDivision: [] });
  });
});

describe('openingFigures', async () => {
  const api = await startApi({ now: at });
  afterAll(() => api.stop());
  const centre = { lat: 27.83, lng: 113.13 };
  const division = (code: string, level: 'PROVINCE' | 'CITY' | 'COUNTY', en: string) =>
    divisionItem({ code, level, name: { zh: en, en }, centre });
  await api.store.commit(
    [
      division('430000', 'PROVINCE', 'Hunan'),
      division(CITY, 'CITY', 'Zhuzhou'),
      division('430202', 'COUNTY', 'Hetang'),
      division('430211', 'COUNTY', 'Tianyuan'),
      ...places.map(placeItem),
    ].map((put) => ({ put })),
    { actor: 'system', useCase: 'test', at },
  );
  const QUESTION = `query ($division: DivisionCode!) { openingFigures(division: $division) {
    division { name { en } } units openNow byDivision { division { name { en } } grounds } } }`;
  const ask = async (code: string) => api.as('citizen').ask<{ openingFigures: unknown }>(QUESTION, { division: code });

  it('answers anyone, of a city or a county, and nothing of what is neither', async () => {
    const { body } = await ask(CITY);
    expect(body).toEqual({
      data: {
        openingFigures: {
          division: { name: { en: 'Zhuzhou' } },
          units: 2,
          openNow: 1,
          byDivision: [
            { division: { name: { en: 'Hetang' } }, grounds: 1 },
            { division: { name: { en: 'Tianyuan' } }, grounds: 0 },
          ],
        },
      },
    });
    expect((await ask('430211')).body.data.openingFigures).toMatchObject({ units: 1, openNow: 1 });
    for (const code of ['430000', '430400', '430299'])
      expect((await ask(code)).body).toEqual({ data: { openingFigures: null } });
  });
});
