import { beforeAll, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { recallWord } from './recall-word.ts';

beforeAll(() => {
  locale.language = 'zh';
});

it('a request that waits once more tells whether it was taken back or broke off on the way, where and why', () => {
  expect(recallWord({ reason: '车辆年检', place: null })).toBe('派车曾撤回：车辆年检');
  expect(recallWord({ reason: '变速箱故障', place: '京珠高速 K12' })).toBe('途中终止于京珠高速 K12：变速箱故障');
});
