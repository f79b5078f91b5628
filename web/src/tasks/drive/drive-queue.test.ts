import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DriveQueue } from './drive-queue.svelte.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn<() => Promise<unknown>>() }));
vi.mock('../../lib/api.ts', () => ({ ask }));

const page = new EventTarget();
const SECOND = 1000;
const departed = {
  kind: 'departure',
  orderId: 'ord_a',
  odometerKm: 100,
  recordedAt: '2026-11-24T01:00:00.000Z',
} as const;

let close: () => void;
let queue: DriveQueue;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  ask.mockReset().mockRejectedValue(new Error('no connection'));
  queue = new DriveQueue('per_a', () => undefined);
  close = queue.outbox.start();
});
afterEach(() => {
  close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a departure recorded without a connection', () => {
  it('is tried once, after a quarter of a minute once more, and then ever more seldom', async () => {
    await queue.add(departed);
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(14 * SECOND);
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(29 * SECOND);
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(ask).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(3600 * SECOND);
    expect(ask.mock.calls.length).toBeLessThan(20);
    expect(queue.waiting('departure', 'ord_a')).toEqual(departed);
  });

  it('is sent at once when the connection is back, and not again', async () => {
    await queue.add(departed);
    ask.mockResolvedValue({ recordDeparture: { userErrors: [] } });
    page.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(3600 * SECOND);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(queue.outbox.entries).toEqual([]);
  });

  it('waits on while the service is too busy, and is refused for good only by a rule', async () => {
    const refused = (code: string) => ({
      recordDeparture: { userErrors: [{ code, message: '', path: [], rule: '' }] },
    });
    ask.mockResolvedValue(refused('TRY_AGAIN'));
    await queue.add(departed);
    expect(queue.waiting('departure', 'ord_a')).toEqual(departed);
    ask.mockResolvedValue(refused('ODOMETER_TOO_LOW'));
    await vi.advanceTimersByTimeAsync(15 * SECOND);
    expect(queue.outbox.entries).toEqual([]);
    expect(queue.refusals.get('ord_a')).toHaveLength(1);
  });

  it('is not tried any more when the page is left', async () => {
    await queue.add(departed);
    close();
    await vi.advanceTimersByTimeAsync(3600 * SECOND);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
