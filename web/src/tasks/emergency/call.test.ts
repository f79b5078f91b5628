import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EmergencyCall } from './call.svelte.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn<(...sent: unknown[]) => Promise<unknown>>() }));
vi.mock('../../lib/session.svelte.ts', () => ({ session: {} }));
vi.mock('../../lib/api.ts', async (original) => ({ ...(await original<object>()), ask }));

const fieldsOf = ({ refusals }: EmergencyCall) => refusals.map(({ path }) => path.at(-1));

it('what stands against a call goes as it is corrected, what is missing and what was refused alike', async () => {
  const call = new EmergencyCall({ personId: 'per_1', division: '430200' });
  const { form } = call;
  form.to = form.from;
  expect(call.check()).toBe(false);
  expect(fieldsOf(call)).toEqual(['type', 'level', 'place', 'reason', 'unit', 'requestedBy', 'telephone', 'to']);
  Object.assign(form, { place: '渌江大堤', to: `9${form.from.slice(1)}` });
  expect(fieldsOf(call)).toEqual(['type', 'level', 'reason', 'unit', 'requestedBy', 'telephone']);
  form.place = ' ';
  expect(fieldsOf(call)).toContain('place');

  Object.assign(form, { type: 'FLOOD', level: 'LEVEL_II', place: '渌江大堤', reason: '防汛', unit: 'unt_1' });
  Object.assign(form, { requestedBy: 'per_1', telephone: '138' });
  expect(call.check()).toBe(true);
  const refused = (path: string[]) => ({ code: 'REFUSED', message: '', rule: '', path: ['input', ...path] });
  const userErrors = [refused(['telephone']), refused(['window', 'to'])];
  ask.mockResolvedValue({ dispatchEmergency: { emergency: null, userErrors } });
  expect(await call.send()).toBeUndefined();
  expect(fieldsOf(call)).toEqual(['telephone', 'to']);
  form.telephone = '13800000000';
  expect(fieldsOf(call)).toEqual(['to']);
  form.from = form.from.replace(/\d$/, '1');
  expect(fieldsOf(call)).toEqual([]);
});

describe('a call whose page is loaded anew', () => {
  const opened = (personId = 'per_1') => new EmergencyCall({ personId, division: '430200' });
  beforeEach(() => {
    const device = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (name: string) => device.get(name) ?? null,
      setItem: (name: string, text: string) => device.set(name, text),
      removeItem: (name: string) => device.delete(name),
    });
    return () => {
      vi.unstubAllGlobals();
    };
  });

  it('has what was typed, for who typed it, until that is dropped', () => {
    const first = opened();
    first.keepTyped();
    expect(opened().unsent.isRestored).toBe(false);
    Object.assign(first.form, {
      place: '渌江大堤',
      point: { lat: 27.8, lng: 113.1 },
      unit: 'unt_1',
      requestedBy: 'per_9',
    });
    first.add();
    first.keepTyped();
    const again = opened();
    expect(again.form).toEqual(first.form);
    expect(again.unsent.isRestored).toBe(true);
    expect(opened('per_2').form.place).toBe('');
    again.startAnew();
    expect([again.form.place, again.form.needs.length, again.unsent.isRestored]).toEqual(['', 1, false]);
    expect(opened().form.place).toBe('');
  });

  it('is sent again as the same call, and is gone once that was answered', async () => {
    const sent = (): unknown => (ask.mock.lastCall?.[1] as { input: { idempotencyKey: string } }).input.idempotencyKey;
    const first = opened();
    Object.assign(first.form, {
      type: 'FLOOD',
      level: 'LEVEL_II',
      place: '渌江大堤',
      to: `9${first.form.to.slice(1)}`,
    });
    first.keepTyped();
    ask.mockRejectedValueOnce(new Error('no connection'));
    await first.send();
    const key = sent();
    const again = opened();
    ask.mockResolvedValue({ dispatchEmergency: { emergency: { id: 'emg_1' }, userErrors: [] } });
    expect(await again.send()).toBe('emg_1');
    expect(sent()).toBe(key);
    expect(opened().form.place).toBe('');
  });
});
