import { expect, it } from 'vitest';
import { instantOf } from '../../platform/time.ts';
import type { CourtSeries } from './types.ts';
import { seriesText } from './words.ts';

it('tells a club on which day of the week its hours are', () => {
  const series = {
    ...{ club: '晨跑队', placeName: { zh: '市体育场', en: 'City Stadium' }, courtName: { zh: '1号场', en: 'Court 1' } },
    ...{ window: { from: instantOf('2026-12-02T18:00'), to: instantOf('2026-12-02T19:00') }, state: 'APPROVED' },
    dates: [{ date: '2026-12-02' }],
  } as unknown as CourtSeries;
  expect(seriesText(series)).toEqual({
    zh: '【公行】晨跑队申请的 市体育场1号场 每周三 18:00（自 2026-12-02）已同意，共 1 次。',
    en: 'Gongxing: the 18:00 every Wednesday from 2026-12-02 at Court 1, City Stadium, that 晨跑队 asked for is granted: 1 times.',
  });
});
