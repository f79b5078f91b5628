import { expect, it, vi } from 'vitest';
import { EmergencyCall } from './call.svelte.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn<() => Promise<unknown>>() }));
vi.mock('../../lib/session.svelte.ts', () => ({ session: {} }));
vi.mock('../../lib/api.ts', async (original) => ({ ...(await original<object>()), ask }));

const fieldsOf = ({ refusals }: EmergencyCall) => refusals.map(({ path }) => path.at(-1));

it('what stands against a call goes as it is corrected, what is missing and what was refused alike', async () => {
  const call = new EmergencyCall('430200');
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
