import { describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { named } from './named.ts';

const refused = (code: string, path: readonly string[]) => ({
  code,
  path,
  message: '请填写，2 至 200 个字。',
  rule: '',
});

describe('the refusals above a form', () => {
  it('name the text that they are about, and leave alone what says that by itself', () => {
    locale.language = 'zh';
    const all = [
      refused('TEXT_INVALID', ['input', 'lengthReason']),
      refused('TEXT_INVALID', ['input', 'stops', '1']),
      refused('WINDOW_PAST', ['input', 'window', 'from']),
      missing('reason', () => '请填写事由，至少 2 个字'),
    ];
    expect(named(all).map(({ message }) => message)).toEqual([
      '长期用车理由：请填写，2 至 200 个字。',
      '途经：请填写，2 至 200 个字。',
      '请填写，2 至 200 个字。',
      '请填写事由，至少 2 个字',
    ]);
  });
});
