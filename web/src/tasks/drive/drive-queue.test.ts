import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../lib/api.ts';
import { locale } from '../../lib/i18n.svelte.ts';
import { DriveQueue, toCoordinate } from './drive-queue.svelte.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn<(...sent: unknown[]) => Promise<unknown>>() }));
vi.mock('../../lib/session.svelte.ts', () => ({ session: {} }));
vi.mock('../../lib/api.ts', async (original) => ({ ...(await original<object>()), ask }));

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
  locale.language = 'zh';
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
    expect(queue.refused('departure', 'ord_a')?.refusals).toHaveLength(1);
  });

  it('is refused, and put back to be corrected, when the service cannot even read it', async () => {
    const mistyped = { ...departed, odometerKm: 99_999_999_999 };
    ask.mockRejectedValue(new ApiError('BAD_USER_INPUT', 'not an Int', 'req_a', ['input', 'odometerKm']));
    await queue.add(mistyped);
    await vi.advanceTimersByTimeAsync(3600 * SECOND);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(queue.outbox.entries).toEqual([]);
    expect(queue.outbox.failure).toBeUndefined();
    expect(queue.refused('departure', 'ord_a')).toMatchObject({
      act: mistyped,
      refusals: [{ code: 'BAD_USER_INPUT', path: ['input', 'odometerKm'] }],
    });
    ask.mockResolvedValue({ recordDeparture: { userErrors: [] } });
    await queue.add(departed);
    expect(queue.refused('departure', 'ord_a')).toBeUndefined();
  });

  it('is not tried any more when the page is left', async () => {
    await queue.add(departed);
    close();
    await vi.advanceTimersByTimeAsync(3600 * SECOND);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

describe('what is done on the way without a connection', () => {
  const longer = { kind: 'extend', orderId: 'ord_a', revision: 1, to: '2026-11-24T18:00:00+08:00' } as const;
  const order: Parameters<DriveQueue['refusedOf']>[0] = {
    id: 'ord_a',
    revision: 1,
    state: 'DISPATCHED',
    window: { to: '2026-11-24T16:00:00+08:00' },
    departure: null,
    legs: [],
  };
  const inputs = (): unknown[] => ask.mock.calls.map(([, variables]) => (variables as { input: unknown }).input);

  it('follows the departure, and extends the order as that has left it', async () => {
    await queue.add(departed);
    await queue.add(longer);
    ask.mockReset();
    ask.mockResolvedValueOnce({ recordDeparture: { order: { id: 'ord_a', revision: 2 }, userErrors: [] } });
    ask.mockResolvedValueOnce({ extendTrip: { order: { id: 'ord_a', revision: 3 }, userErrors: [] } });
    page.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(inputs()).toEqual([
      { orderId: 'ord_a', odometerKm: 100, recordedAt: departed.recordedAt },
      { orderId: 'ord_a', revision: 2, to: longer.to },
    ]);
    expect(queue.outbox.entries).toEqual([]);
  });

  it('is left to the dispatcher where others have the vehicle by then, and nothing else speaks against it', async () => {
    const refused = (...codes: string[]) => ({
      extendTrip: { order: null, userErrors: codes.map((code) => ({ code, message: '', path: [], rule: '' })) },
    });
    ask.mockResolvedValue(refused('VEHICLE_TAKEN', 'DRIVER_TAKEN'));
    const wanted = (revision: number) => {
      const one = queue.refused('extend', 'ord_a');
      return one && toCoordinate(one, { revision });
    };
    await queue.add(longer);
    const asked = wanted(4);
    expect(asked).toEqual({ ...longer, revision: 4, askDispatcher: true });
    ask.mockResolvedValue(refused());
    await queue.add(asked ?? longer);
    expect(inputs().at(-1)).toEqual({ orderId: 'ord_a', revision: 4, to: longer.to, askDispatcher: true });
    expect(wanted(5)).toBeUndefined();
    ask.mockResolvedValue(refused('VEHICLE_TAKEN', 'DRIVER_HOURS_EXCEEDED'));
    await queue.add(longer);
    expect(wanted(5)).toBeUndefined();
  });

  it('says which act was refused, until its order has changed or it was read', async () => {
    const reason = { code: 'VEHICLE_TAKEN', message: '湘B·24567：已有安排', path: ['input', 'to'], rule: '' };
    const said = (change: object = {}): string[] =>
      queue.refusedOf({ ...order, ...change }).flatMap((one) => one.said.map(({ message }) => message));
    ask.mockResolvedValueOnce({ extendTrip: { order: null, userErrors: [reason] } });
    await queue.add(longer);
    expect(said()).toEqual([expect.stringMatching(/^延长用车至 .*18:00：湘B·24567：已有安排$/)]);
    expect(said({ revision: 2 })).toEqual([]);
    expect(said({ id: 'ord_b' })).toEqual([]);
    // His own departure changes the order, too, but not what he has to know.
    ask.mockResolvedValueOnce({ recordDeparture: { order: { id: 'ord_a', revision: 2 }, userErrors: [] } });
    await queue.add(departed);
    expect(said({ revision: 2 })).toHaveLength(1);
    expect(said({ revision: 3 })).toEqual([]);

    const back = { ...departed, kind: 'return', odometerKm: 90, recordedAt: '2026-11-24T03:00:00.000Z' } as const;
    const backwards = { ...reason, code: 'ODOMETER_BACKWARDS', message: '小于上次' };
    ask.mockResolvedValueOnce({ recordReturn: { order: null, userErrors: [backwards] } });
    await queue.add(back);
    const underWay = { revision: 2, state: 'UNDER_WAY', departure: { at: departed.recordedAt } };
    expect(said(underWay)).toEqual([expect.stringContaining('延长用车'), '收车（90 公里）：小于上次']);
    expect(said({ ...underWay, departure: { at: '2026-11-24T04:00:00.000Z' } })).toHaveLength(1);
    expect(said({ ...underWay, state: 'RETURNED' })).toEqual([]);
    queue.forget(longer);
    queue.forget(back);
    expect(said(underWay)).toEqual([]);
  });

  it('is named, and kept to be done anew, when the departure before it is refused', async () => {
    const back = {
      ...departed,
      kind: 'return',
      odometerKm: 42_930,
      recordedAt: '2026-11-24T03:00:00.000Z',
      tollsFen: 1500,
      deviation: '绕行',
    } as const;
    await queue.add(departed);
    await queue.add(longer);
    await queue.add(back);
    await queue.add({ ...departed, orderId: 'ord_b' });
    ask.mockReset().mockRejectedValue(new Error('no connection'));
    const reason = { code: 'TOO_EARLY', message: '最早可在今天 06:30 出车。', path: [], rule: '' };
    ask.mockResolvedValueOnce({ recordDeparture: { order: null, userErrors: [reason] } });
    page.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(queue.outbox.entries.map(({ orderId }) => orderId)).toEqual(['ord_b']);

    const said = (of: typeof order = order): string[] =>
      queue.refusedOf(of).flatMap((one) => one.said.map(({ message }) => message));
    expect(said()).toEqual([
      '出车（100 公里）：最早可在今天 06:30 出车。',
      expect.stringMatching(/^延长用车至 .*18:00也没有办成$/),
      '收车（42,930 公里）也没有办成',
    ]);
    queue.read('ord_a');
    expect(said()).toEqual([]);

    // It has left later than the return was read: that is kept all the same, but not of a vehicle that broke down since.
    const left = { ...order, departure: { at: '2026-11-24T04:00:00.000Z' } };
    await queue.add({ ...departed, recordedAt: left.departure.at });
    expect(queue.undone('return', left)).toEqual(back);
    expect(queue.undone('extend', left)).toEqual(longer);
    expect(queue.undone('return', { ...left, legs: [{ return: { at: '2026-11-24T05:00:00.000Z' } }] })).toBeUndefined();
    expect(queue.undone('extend', { ...left, window: { to: longer.to } })).toBeUndefined();
    expect(queue.undone('return', { ...left, state: 'RETURNED' })).toBeUndefined();
    await queue.add(back);
    expect(queue.undone('return', left)).toBeUndefined();
  });

  it('is there with what was typed of it, and with what it held back, after the page was loaded anew', async () => {
    const device = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => device.get(name) ?? null,
      setItem: (name: string, text: string) => device.set(name, text),
      removeItem: (name: string) => device.delete(name),
    });
    const back = { ...departed, kind: 'return', recordedAt: '2026-11-24T03:00:00.000Z', tollsFen: 1500 } as const;
    await queue.add(departed);
    await queue.add(back);
    const reason = { code: 'TOO_EARLY', message: '最早可在今天 06:30 出车。', path: ['input'], rule: '' };
    ask.mockResolvedValueOnce({ recordDeparture: { order: null, userErrors: [reason] } });
    page.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(SECOND);

    const opened = (personId = 'per_a') => new DriveQueue(personId, () => undefined);
    const again = opened();
    expect(again.refusedOf(order)).toEqual(queue.refusedOf(order));
    expect(again.refusedOf(order).map(({ act, said }) => [act, said.length])).toEqual([
      [departed, 1],
      [back, 1],
    ]);
    expect(opened('per_b').refusedOf(order)).toEqual([]);
    again.read('ord_a');
    expect(opened().refusedOf(order)).toEqual([{ act: back, refusals: [], said: [] }]);
    again.forget(back);
    expect(opened().refusedOf(order)).toEqual([]);
    expect([...device.keys()]).toEqual([]);
  });

  it('is told with its trip when that was given to somebody else meanwhile, until it was read', async () => {
    const trip = {
      number: '派20261124-7K3FQ',
      plateNumber: '湘B24567',
      from: '',
      to: '',
      pickUp: '',
      destination: '',
      dispatcher: '',
    };
    const back = { ...departed, kind: 'return', recordedAt: '2026-11-24T03:00:00.000Z' } as const;
    await queue.add({ ...departed, trip });
    await queue.add(back);
    const reason = { code: 'ORDER_NOT_FOUND', message: '没有这张派车单', path: [], rule: '' };
    ask.mockReset().mockResolvedValueOnce({ recordDeparture: { order: null, userErrors: [reason] } });
    page.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(inputs()).toEqual([
      { orderId: 'ord_a', plateNumber: '湘B24567', odometerKm: 100, recordedAt: departed.recordedAt },
    ]);

    const untold = () => queue.untold([{ ...order, id: 'ord_b' }]).map(({ act }) => act);
    expect(untold()).toEqual([{ ...departed, trip }, back]);
    // Another day's trips say nothing of it; its own, had he driven it after all, would.
    queue.settle([{ ...order, id: 'ord_b' }, order]);
    expect(untold()).toHaveLength(2);
    queue.read('ord_a');
    expect(untold()).toEqual([]);

    ask.mockResolvedValueOnce({ recordDeparture: { order: null, userErrors: [reason] } });
    await queue.add(departed);
    expect(untold()).toEqual([departed]);
    queue.settle([{ ...order, state: 'UNDER_WAY', departure: { at: departed.recordedAt } }]);
    expect(untold()).toEqual([]);
  });

  it('names its vehicle, and is sent again as it was once the order, given another one meanwhile, has that one again', async () => {
    const trip = {
      number: '派20261124-7K3FQ',
      plateNumber: '湘B83449',
      from: '',
      to: '',
      pickUp: '',
      destination: '',
      dispatcher: '',
    };
    const left = { ...departed, trip };
    const back = { ...left, kind: 'return', odometerKm: 130, recordedAt: '2026-11-24T03:00:00.000Z' } as const;
    await queue.add(left);
    await queue.add(back);
    const reason = { code: 'VEHICLE_CHANGED', message: '派车单已改为 湘B·19342', path: [], rule: '' };
    ask.mockReset().mockResolvedValueOnce({ recordDeparture: { order: null, userErrors: [reason] } });
    page.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(inputs()).toEqual([expect.objectContaining({ plateNumber: '湘B83449', odometerKm: 100 })]);
    expect(queue.overtaken({ ...order, plateNumber: '湘B19342' })).toEqual([]);
    // That it was read is no reason to lose it.
    queue.read('ord_a');
    const given = { ...order, revision: 3, plateNumber: '湘B83449' };
    expect(queue.overtaken(given)).toEqual([left, back]);

    ask.mockReset();
    ask.mockResolvedValueOnce({ recordDeparture: { order: { id: 'ord_a', revision: 4 }, userErrors: [] } });
    ask.mockResolvedValueOnce({ recordReturn: { order: { id: 'ord_a', revision: 5 }, userErrors: [] } });
    await queue.sendAgain(queue.overtaken(given));
    expect(inputs()).toEqual([
      { orderId: 'ord_a', plateNumber: '湘B83449', odometerKm: 100, recordedAt: departed.recordedAt },
      { orderId: 'ord_a', plateNumber: '湘B83449', odometerKm: 130, recordedAt: back.recordedAt },
    ]);
    expect(queue.overtaken(given)).toEqual([]);
    expect(queue.outbox.entries).toEqual([]);
  });

  it('that was of a vehicle another one has taken the place of is told though that one has not left', async () => {
    const back = { ...departed, kind: 'return', recordedAt: '2026-11-24T03:00:00.000Z' } as const;
    const reason = { code: 'VEHICLE_CHANGED', message: '派车单已改为 湘B·19342', path: [], rule: '' };
    ask.mockReset().mockResolvedValueOnce({ recordReturn: { order: null, userErrors: [reason] } });
    await queue.add(back);
    expect(queue.refusedOf({ ...order, state: 'UNDER_WAY' })).toHaveLength(1);
    expect(queue.refusedOf({ ...order, state: 'RETURNED' })).toEqual([]);
  });

  it('ends the trip of a broken vehicle with where it stands and what broke', async () => {
    const broken = {
      kind: 'breakOff',
      orderId: 'ord_a',
      place: '炎陵服务区',
      reason: '爆胎',
      odometerKm: 120,
    } as const;
    await queue.add(broken);
    expect(queue.waiting('breakOff', 'ord_a')).toEqual(broken);
    ask.mockReset().mockResolvedValue({ breakOffTrip: { order: null, userErrors: [] } });
    page.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(inputs()).toEqual([{ orderId: 'ord_a', place: '炎陵服务区', reason: '爆胎', odometerKm: 120 }]);
  });
});
