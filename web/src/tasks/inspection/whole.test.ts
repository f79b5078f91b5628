import { describe, expect, it } from 'vitest';
import { wholeFrom } from './whole.ts';

const all = Array.from({ length: 7 }, (_, i) => ({ id: String(i) }));

describe('a list longer than one answer', () => {
  it('is asked for until it is whole', async () => {
    const asked: string[] = [];
    const next = (after: string) => {
      asked.push(after);
      return Promise.resolve(all.slice(Number(after) + 1, Number(after) + 4));
    };
    expect(await wholeFrom(all.slice(0, 3), next, 3)).toEqual(all);
    expect(asked).toEqual(['2', '5']);
    expect(await wholeFrom(all.slice(0, 2), next, 3)).toEqual(all.slice(0, 2));
    expect(await wholeFrom(all.slice(0, 3), () => Promise.resolve(undefined), 3)).toEqual(all.slice(0, 3));
  });
});
