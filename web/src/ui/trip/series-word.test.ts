import { beforeAll, describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { seriesWord } from './series-word.ts';

describe('how a series stands', () => {
  beforeAll(() => {
    locale.language = 'zh';
  });

  it('counts all its trips, those to come and those cancelled only where there are any', () => {
    expect(seriesWord({ total: 28, coming: 5, cancelled: 3 })).toBe('共 28 次 · 待出行 5 次 · 已撤销 3 次');
    expect(seriesWord({ total: 28, coming: 0, cancelled: 0 })).toBe('共 28 次');
  });
});
