import { expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { satisfactionWord } from './satisfaction.ts';

it('a receipt says the word that was chosen, from 很差 to 很满意', () => {
  locale.language = 'zh';
  expect([1, 2, 3, 4, 5].map(satisfactionWord)).toEqual(['很差', '较差', '一般', '满意', '很满意']);
});
