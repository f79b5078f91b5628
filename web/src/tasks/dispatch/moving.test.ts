import { beforeAll, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { wrongWith } from './moving.ts';

beforeAll(() => {
  locale.language = 'zh';
});

const now = new Date('2026-11-24T09:00:00+08:00');
const at = (time: string) => `2026-11-24T${time}`;

it('a trip is moved to what lies ahead, by full quarter-hours, with a return after its departure', () => {
  expect(wrongWith(at('09:15'), at('10:00'), now)).toEqual({});
  expect(wrongWith(at('09:00'), at('10:00'), now)).toEqual({ from: '出发时间已过，请改到现在以后。' });
  expect(wrongWith(at('10:07'), at('11:20'), now)).toEqual({
    from: '请选整刻钟，如 09:00、09:15。',
    to: '请选整刻钟，如 09:00、09:15。',
  });
  expect(wrongWith(at('10:00'), at('10:00'), now)).toEqual({ to: '返回时间须晚于出发时间。' });
  expect(wrongWith('', at('10:00'), now)).toEqual({});
  expect(wrongWith(at('08:00'), '', now)).toEqual({ from: '出发时间已过，请改到现在以后。' });
});
