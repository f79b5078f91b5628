import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DispatchPoolingDocument, DispatchVehicleDocument, SuggestionsDocument } from '../../generated/graphql.ts';
import { dateOf } from '../../lib/format.ts';
import { locale } from '../../lib/i18n.svelte.ts';
import { Dispatching } from './dispatch.svelte.ts';
import type { Suggestion } from './following.ts';
import { boardWith, booking, vehicleDay, window } from './sample-board.ts';
import type { Board } from './timeline.ts';

const { ask, looked } = vi.hoisted(() => ({ ask: vi.fn(), looked: new Map<string, string | undefined>() }));
vi.mock('../../lib/api.ts', () => ({ ask, ApiError: class extends Error {} }));
vi.mock('../../lib/router.svelte.ts', () => ({
  router: {
    query: (name: string) => looked.get(name),
    ask: (changes: object) => {
      for (const [name, value] of Object.entries(changes)) looked.set(name, value as string | undefined);
    },
  },
}));

const waiting = ['req_1', 'req_2'].map((id) => ({ id, window: window('09:00', '10:00'), pooling: null }));
const suggestion = (requestId: string, car: string, driver: string): Suggestion => ({
  request: { id: requestId, destination: '茶陵县', window: window('09:00', '10:00') },
  vehicle: { id: car, plateNumber: car },
  driver: { id: `drv_${driver}`, name: driver },
  reasons: [],
});
const [A, B, C] = ['湘B10001', '湘B10002', '湘B10003'] as const;
const order = {
  id: 'ord_1',
  number: '派20261124-00001',
  revision: 1,
  plateNumber: A,
  driver: { name: '许霞' },
  rental: null,
  requests: [{ destination: '茶陵县' }],
};
const taken = { code: 'VEHICLE_TAKEN', message: '车辆已被占用', path: ['input', 'vehicleId'], rule: '' };

describe('a suggestion that is followed by one press', () => {
  let desk: Dispatching;
  let dispatchVehicle: object;
  const showBoard = (change: Partial<Board> = {}): void => {
    desk.board.data = boardWith({ waiting: waiting as unknown as Board['waiting'], waitingCount: 2, ...change });
  };
  /** What stands on the list. */
  const read = (requestId: string): Suggestion => {
    const shown = desk.suggestionFor(requestId);
    if (!shown) throw new Error(`nothing is suggested for ${requestId}`);
    return shown;
  };
  const sent = (): unknown[] =>
    ask.mock.calls
      .filter(([document]) => document === DispatchVehicleDocument)
      .map(([, given]) => {
        const { input } = given as { input: { vehicleId: string; driverId?: string } };
        return [input.vehicleId, input.driverId];
      });

  beforeEach(() => {
    locale.language = 'zh';
    looked.clear();
    desk = new Dispatching();
    dispatchVehicle = { order, userErrors: [] };
    ask.mockReset().mockImplementation((document: unknown) => {
      if (document === DispatchVehicleDocument) return Promise.resolve({ dispatchVehicle });
      if (document === DispatchPoolingDocument) return Promise.resolve({ dispatchPooling: dispatchVehicle });
      if (document === SuggestionsDocument)
        return Promise.resolve({ suggestAssignments: [suggestion('req_1', B, '周强')] });
      return Promise.resolve({ dispatchBoard: null });
    });
    showBoard();
    desk.suggestions.data = [suggestion('req_1', A, '许霞'), suggestion('req_2', C, '何婷婷')];
  });

  it('sends the pair that was read, though another is the best by the time it is sent', async () => {
    const shown = read('req_1');
    desk.suggestions.data = [suggestion('req_1', B, '周强')];
    expect(await desk.following.follow(shown)).toMatchObject({
      what: '茶陵县 · 湘B·10001 · 许霞',
      number: order.number,
    });
    expect(sent()).toEqual([[A, 'drv_许霞']]);
    expect(desk.sending.last).toBe(order.number);
    dispatchVehicle = { order: { ...order, number: '派20261124-00002' }, userErrors: [] };
    await desk.sending.send('req_2', C, 'drv_何婷婷');
    expect(desk.sending.last).toBe('派20261124-00002');
  });

  it('is sent once, however often it is pressed until the board is read anew, and nothing else with it', async () => {
    const [first, second] = [read('req_1'), read('req_2')];
    const [sentOnce, ...others] = await Promise.all([first, first, second].map((one) => desk.following.follow(one)));
    expect(sentOnce).toMatchObject({ number: order.number });
    expect(others).toEqual([undefined, undefined]);
    expect(sent()).toEqual([[A, 'drv_许霞']]);
    expect(looked.get('request')).toBeUndefined();
    await desk.following.follow(second);
    expect(sent()).toHaveLength(2);
  });

  it('that is refused leads to the request with the words, and with what is suggested now', async () => {
    dispatchVehicle = { order: null, userErrors: [taken] };
    await desk.following.follow(read('req_1'));
    expect(looked.get('request')).toBe('req_1');
    expect(desk.sending.act.refusals).toEqual([taken]);
    expect(desk.suggestionFor('req_1')?.vehicle.id).toBe(B);
    expect(read('req_1').vehicle.id).toBe(B);
  });

  it('that comes a moment too late leads to the request on its day, where it is said who has sent which car', async () => {
    dispatchVehicle = {
      order: null,
      userErrors: [{ ...taken, code: 'STATE_NOT_ALLOWED', path: ['input', 'requestId'] }],
    };
    const shown = read('req_1');
    const theirs = { ...booking('09:00', '10:00'), order: { ...order, requests: [{ id: 'req_1' }] } };
    showBoard({ waiting: [], waitingCount: 0, vehicles: [vehicleDay(A, [theirs as never])] });
    await desk.following.follow(shown);
    expect(looked.get('request')).toBe('req_1');
    expect(looked.get('date')).toBe(dateOf(new Date(shown.request.window.from)));
    expect(desk.gone).toBe(true);
    expect(desk.orderOfGone?.number).toBe(order.number);
    expect(desk.orderFor('req_1')?.number).toBe(order.number);
  });

  it('sends all who agreed to share a car in it: whom it was to leave out while it was looked at is of that look alone', async () => {
    const [first, second] = waiting;
    const pooling = {
      id: 'pol_1',
      state: 'AGREED',
      awaitsCar: true,
      sides: [{ ...first, leftAt: null, request: { id: 'req_1' } }],
    };
    showBoard({ waiting: [{ ...first, pooling }, second] as unknown as Board['waiting'] });
    const [shared] = desk.board.data?.waiting ?? [];
    if (!shared) throw new Error('nothing waits');
    desk.choose(shared);
    desk.setApart('req_1', true);
    expect(desk.isApart('req_1')).toBe(true);
    desk.choose(shared);
    await desk.following.follow(read('req_1'));
    expect(ask).toHaveBeenCalledWith(DispatchPoolingDocument, expect.anything());
  });
});
