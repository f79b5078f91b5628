import { beforeAll, describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { sumOf, watchCsv, worstFirst } from './sheet.ts';

beforeAll(() => {
  locale.language = 'zh';
});

const line = (zh: string, openingRate: number | null, parts: object = {}) => ({
  ...{ id: zh, name: { zh, en: zh }, spaces: 40, checks: 5, kept: 1, broken: 1, openingRate },
  ...{ beyond: 2, unclear: 1 },
  ...{ reports: 0, reservations: 3, arrivals: 2, ...parts },
});

describe('the lines of a month', () => {
  it('begin with what was found closed, then what nobody looked at, and end with what is always open', () => {
    const lines = [line('好', 100), line('无', null), line('差', 50)];
    expect(worstFirst(lines).map(({ id }) => id)).toEqual(['差', '无', '好']);
  });
  it('that are alike go by name as people look it up, which is by pinyin', () => {
    const lines = [line('天元区', null), line('芦淞区', null), line('茶陵县', null)];
    expect(worstFirst(lines).map(({ id }) => id)).toEqual(['茶陵县', '芦淞区', '天元区']);
  });
  it('go to a spreadsheet with unit, spaces and figures; nothing stands where nothing is known', () => {
    const ground = line('运动场', null, {
      spaces: undefined,
      unitName: { zh: '体育局', en: '' },
      lastVerifiedOpenOn: null,
    });
    expect(watchCsv(['名称'], [line('一', 50), ground])).toBe(
      '\uFEFF名称\r\n一,一,40,5,1,1,2,1,50%,0,3,2,\r\n运动场,体育局,,5,1,1,2,1,,0,3,2,\r\n',
    );
  });
  it('end with their sum, whose rate is that of all checks', () => {
    const all = [line('一', 50), line('二', 100, { spaces: undefined, kept: 2, broken: 0, reports: 3 })];
    expect(watchCsv(['名称'], [sumOf({ zh: '株洲市合计', en: '' }, all)])).toBe(
      '\uFEFF名称\r\n株洲市合计,,40,10,3,1,4,2,75%,3,6,4,\r\n',
    );
    expect(sumOf({ zh: '合计', en: '' }, [line('无', null, { kept: 0, broken: 0 })]).openingRate).toBeNull();
  });
});
