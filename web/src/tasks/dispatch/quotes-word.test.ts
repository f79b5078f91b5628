import { beforeAll, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { answersWord } from './quotes-word.ts';

beforeAll(() => {
  locale.language = 'zh';
});

it('a waiting request tells how many companies have answered, and until when the others may', () => {
  const now = new Date('2020-11-24T09:00:00+08:00');
  const asked = { asked: 3, answered: 2, until: '2020-11-24T10:30:00+08:00', withdrawn: null };
  expect(answersWord(asked, now)).toMatch(/^报价 2\/3 已答 · .*10:30 截止$/);
  expect(answersWord(asked, new Date('2020-11-24T10:30:00+08:00'))).toBe('报价 2/3 已答 · 已截止');
  expect(answersWord({ asked: 3, answered: 3, until: null, withdrawn: null }, now)).toBe('报价 3/3 已答');
  const withdrawn = { asked: 0, answered: 0, until: null, withdrawn: 'SERVED_OTHERWISE' as const };
  expect(answersWord(withdrawn, now)).toBe('询价已撤回：已另行安排');
});
