import { describe, expect, it } from 'vitest';
import { Accepting, type Became } from './accepting.svelte.ts';
import type { Suggestion } from './following.ts';

const suggestion = (id: string): Suggestion => ({ request: { id } }) as Suggestion;

describe('accepting suggestions together', () => {
  it('sends each that is wanted once, however often it is pressed, and tells what became of it', async () => {
    const sent: string[] = [];
    const accepting = new Accepting(async ({ request: { id } }) => {
      sent.push(id);
      await Promise.resolve();
      return id === 'b' ? { why: '车辆已被占用' } : { number: `派-${id}` };
    });
    accepting.begin([suggestion('a'), suggestion('b'), suggestion('c')]);
    accepting.toggle('c');
    const pressed = accepting.accept();
    expect(accepting.busy).toBe(true);
    await Promise.all([pressed, accepting.accept()]);
    await accepting.accept();
    expect(sent).toEqual(['a', 'b']);
    expect(accepting.done).toBe(true);
    expect([...accepting.became]).toEqual([
      ['a', { number: '派-a' }],
      ['b', { why: '车辆已被占用' }],
    ]);
    // What was sent stays in sight until it is begun anew.
    expect(accepting.wanted.map(({ request }) => request.id)).toEqual(['a', 'b']);
    accepting.begin([suggestion('c')]);
    expect([accepting.done, accepting.wanted.length]).toEqual([false, 1]);
  });

  it('counts what somebody else had sent already neither as sent nor as left', async () => {
    const outcomes: Record<string, Became> = {
      a: { number: '派-a' },
      b: { elsewhere: '刘艳已为这份申请派出 湘B·10001（派车单 派-b），不用再派。' },
      c: { why: '车辆已被占用' },
    };
    const accepting = new Accepting(({ request: { id } }) => Promise.resolve(outcomes[id] ?? { why: '' }));
    accepting.begin(['a', 'b', 'c'].map(suggestion));
    await accepting.accept();
    expect(accepting.counts).toEqual({ sent: 1, elsewhere: 1, left: 1 });
  });
});
