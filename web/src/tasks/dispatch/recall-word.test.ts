import { beforeAll, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { lateWord, waitingAgain } from './recall-word.ts';

beforeAll(() => {
  locale.language = 'zh';
});

const pickUp = '京珠高速 K12';

it('a request that waits once more tells whether it was taken back or broke off on the way, where and why', () => {
  const recalled = { at: '2020-11-24T22:14:00+08:00', reason: '车辆年检', place: null };
  expect(waitingAgain({ isRest: false, pickUp: '市政府', recall: recalled })).toEqual(['派车曾撤回：车辆年检']);
  expect(waitingAgain({ isRest: true, pickUp, recall: recalled })).toEqual([
    '在“京珠高速 K12”等车',
    '派车曾撤回：车辆年检',
  ]);
  expect(waitingAgain({ isRest: false, pickUp, recall: null })).toEqual([]);
});

it('the place where its trip broke off is named once, unless they wait elsewhere', () => {
  const recall = { at: '2020-11-24T22:14:00+08:00', reason: '变速箱故障', place: '京珠高速 K12' };
  const since = expect.stringMatching(/^自 .*22:14 起等候$/) as string;
  const why = '途中终止于京珠高速 K12：变速箱故障';
  expect(waitingAgain({ isRest: true, pickUp, recall })).toEqual([since, why]);
  expect(waitingAgain({ isRest: true, pickUp: '炎陵服务区', recall })).toEqual([since, '在“炎陵服务区”等车', why]);
});

it('a request for which no car was there in time is told to be late, and by how much', () => {
  const now = new Date('2026-11-24T10:05:00+08:00');
  const plannedWindow = { from: '2026-11-24T10:00:00+08:00' };
  expect(lateWord({ plannedWindow }, now)).toBe('原定 今天 10:00 出发，已晚 5 分钟');
  expect(lateWord({ plannedWindow: null }, now)).toBeUndefined();
});
