import { beforeEach, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { batchesOf, batchLine } from './batches.ts';

type Sendings = Parameters<typeof batchesOf>[0];
const wave = (number: number, time: string, name: string) => ({
  number,
  at: `2020-11-24T${time}:00+08:00`,
  by: { name },
});
const sent = (...waves: number[]) => waves.map((one) => ({ wave: one })) as unknown as Sendings['assignments'];

beforeEach(() => {
  locale.language = 'zh';
});

it('the vehicles of an event are told sending by sending, as they went, and one that sent nothing is left out', () => {
  const event = {
    waves: [wave(1, '09:47', '陈静'), wave(2, '10:00', '刘艳'), wave(3, '11:30', '刘艳')],
    assignments: sent(1, 1, 3),
  };
  const raise = { waves: [wave(1, '10:31', '陈静'), wave(2, '12:00', '陈静')], assignments: sent(1, 2) };
  const batches = batchesOf(event, [raise]);
  expect(batches.map(({ name, assignments }) => [name, assignments.length])).toEqual([
    ['首批', 2],
    ['增派 1', 1],
    ['补派', 1],
    ['增派 1 补派', 1],
  ]);
  expect(batches.map(batchLine)[2]).toMatch(/^补派：.*11:30 刘艳派出 1 辆$/);
});
