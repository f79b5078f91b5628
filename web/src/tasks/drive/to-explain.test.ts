import { beforeAll, describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { toExplain } from './to-explain.ts';

const at = (time: string): number => Date.parse(`2026-11-24T${time}:00+08:00`);
const back = {
  beyond: { kilometres: 200, at: '2026-11-24T12:30:00+08:00', kmPerHour: 100 },
  ...{ leg: 60, before: 0, leftAt: at('09:00'), at: at('11:00'), isEarly: false },
};

beforeAll(() => {
  locale.language = 'zh';
});

describe('what has to be explained of a return', () => {
  it('is nothing while it is within what was asked for', () => {
    expect(toExplain(back)).toBeUndefined();
    expect(toExplain({ ...back, beyond: { ...back.beyond, kilometres: null }, leg: 150 })).toBeUndefined();
  });
  it('is each thing that stands out of it', () => {
    expect(toExplain({ ...back, before: 150 })).toBe('行驶 210 公里，超过 200 公里，请说明原因');
    expect(toExplain({ ...back, at: at('12:31') })).toMatch(/^收车晚于 12:30，请说明原因$/);
    expect(toExplain({ ...back, isEarly: true })).toBe('租期未满，提前结束租赁，请说明原因');
  });
  it('is all of it where several do: that it came too fast does not cover up that it ends a rental early', () => {
    const said = toExplain({ ...back, isEarly: true, at: at('09:02'), leg: 80 });
    expect(said).toContain('租期未满，提前结束租赁；');
    expect(said).toContain('出车后行驶 80 公里');
  });
});
