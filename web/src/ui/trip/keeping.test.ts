import { describe, expect, it, vi } from 'vitest';
import { Act } from '../../lib/act.svelte.ts';
import { ApiError } from '../../lib/api.ts';
import { orKept } from './keeping.ts';

vi.mock('../../lib/session.svelte.ts', () => ({ session: {} }));

const answers = { done: { userErrors: [] }, refused: { userErrors: [{ code: 'X', message: '', path: [], rule: '' }] } };
const cut = () => Promise.reject(new ApiError('OFFLINE', 'offline'));

describe('what is done on the way', () => {
  it('is kept only when nothing answered, and then waits without a word of failure', async () => {
    const [act, keep] = [new Act(), vi.fn()];
    expect(await orKept(act, () => Promise.resolve(answers.done), keep)).toBe(answers.done);
    expect(await orKept(act, () => Promise.resolve(answers.refused), keep)).toBeUndefined();
    expect(await orKept(act, () => Promise.reject(new ApiError('RATE_LIMITED', 'later')), keep)).toBeUndefined();
    expect(keep).not.toHaveBeenCalled();
    expect(await orKept(act, cut, keep)).toBe(true);
    expect(keep).toHaveBeenCalledOnce();
    expect(act.failure).toBeUndefined();
  });
  it('has failed where nothing can be kept', async () => {
    const act = new Act();
    expect(await orKept(act, cut, undefined)).toBeUndefined();
    expect(act.failure).toBeInstanceOf(ApiError);
  });
});
