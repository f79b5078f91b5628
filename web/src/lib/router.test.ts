import { describe, expect, it, vi } from 'vitest';
import { match } from './router.svelte.ts';

vi.hoisted(() => {
  vi.stubGlobal('location', { href: 'https://gongxing.example/' });
});

describe('a path under a pattern', () => {
  it('names its parts', () => {
    expect(match('/requests/:id/change', '/requests/req_1/change')).toEqual({ id: 'req_1' });
    expect(match('/requests/:id', '/requests/%E4%B8%80')).toEqual({ id: '一' });
  });
  it('does not fit where a part is no text, or has signs that no name has', () => {
    for (const path of ['/requests/%00', '/requests/%0A1', '/requests/%E4', '/requests'])
      expect(match('/requests/:id', path)).toBeUndefined();
  });
});
