import { beforeAll, expect, it, vi } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { dutyAdvice, dutyAtDesk } from './duty.ts';

vi.mock('../../lib/api.ts', () => ({ askPublic: vi.fn() }));
beforeAll(() => {
  locale.language = 'zh';
});

const duty = { minutes: 780, mostMinutes: 720, latestEnd: '2099-01-01T20:00:00+08:00', mayRent: true };

it('a day too long for one driver is made shorter, halved, or served by a rented car with its own driver', () => {
  const told = dutyAdvice(duty, 'WITH_DRIVER');
  for (const said of ['当天执勤 13 小时', '最多 12 小时', '20:00 前返回', '分两次申请', '租车'])
    expect(told).toContain(said);
  expect(dutyAdvice(duty, 'SELF_DRIVE')).toContain('自驾同样受此限制');
  expect(dutyAdvice({ ...duty, mayRent: false }, 'WITH_DRIVER')).toContain('此用途不能租车');
});

it('the desk is told why nobody can be suggested, and to rent only what may be rented', () => {
  expect(dutyAtDesk(duty)).toContain('派不了驾驶员，拆成多车也不行：可在下方租车');
  expect(dutyAtDesk({ ...duty, mayRent: false })).toContain('派不了驾驶员，拆成多车也不行：请申请人缩短');
});
