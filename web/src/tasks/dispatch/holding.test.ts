import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Holding } from './holding.svelte.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../lib/api.ts', () => ({ ask }));

describe('a hold that is on its way when the vehicle is sent', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is waited for, and ends with the act', async () => {
    const answer = Promise.withResolvers<unknown>();
    ask.mockReturnValue(answer.promise);
    const holding = new Holding(() => undefined);
    const leave = holding.keep({ requestId: 'req_1', vehicleId: 'veh_1' });
    await vi.advanceTimersByTimeAsync(1_000);
    const sent = holding.ending('req_1', (holdId) => Promise.resolve(holdId));
    answer.resolve({ holdVehicle: { hold: { id: 'hld_1', until: '2126-11-24T10:00:00+08:00' } } });
    expect(await sent).toBe('hld_1');
    leave();
  });
});
